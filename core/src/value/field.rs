//! Fields: absent, known, or unreadable.

use std::collections::BTreeMap;

use super::declare::RecordWriter;
use super::read::{Items, Source};
use super::{Fault, Faults, Kind, Misreading, Node, Place, Value};

/// What a document holds in one field.
///
/// *Not stated is not none*: a key that is missing or `null` is [`Absent`](Field::Absent); an
/// empty text or an empty list says that there is none. What cannot be read costs this field only
/// and is kept as it was.
///
/// ```
/// use samspill::Field;
///
/// let title: Field<String> = "Nye Saupstad bydelskafé".into();
/// assert_eq!(title.known().map(String::as_str), Some("Nye Saupstad bydelskafé"));
/// assert!(Field::<String>::Absent.is_absent());
/// assert!(Field::<String>::from("").is_none());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// Not stated.
    #[default]
    Absent,
    /// Stated and read.
    Known(T),
    /// Stated, but not as a value of this kind.
    Unreadable(Node),
}

impl<T> Field<T> {
    /// The value, if it was stated and read.
    pub fn known(&self) -> Option<&T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Absent | Self::Unreadable(_) => None,
        }
    }

    /// Whether nothing is stated.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl<T: Value> Field<T> {
    /// Whether it is stated that there is none: an empty text or an empty list.
    pub fn is_none(&self) -> bool {
        match self {
            Self::Known(value) => value.is_empty(),
            Self::Unreadable(Node::Text(text)) => text.trim().is_empty(),
            Self::Absent | Self::Unreadable(_) => false,
        }
    }

    /// The value, if there is one: stated, read and not empty.
    pub fn filled(&self) -> Option<&T> {
        self.known().filter(|value| !value.is_empty() && !value.is_unstated())
    }

    /// Whether nothing is stated, also where a list holds nothing but `null`.
    pub fn is_unstated(&self) -> bool {
        self.is_absent() || self.known().is_some_and(Value::is_unstated)
    }

    // One for each type rather than one for each field: the browser carries it.
    #[inline(never)]
    pub(super) fn read<'a>(source: &mut dyn Source<'a>, faults: &mut Faults) -> Self {
        let Some((node, place)) = source.next(faults) else { return Self::Absent };
        let says_none = node.is_blank() && !matches!(T::KIND, Kind::Text);
        let value = if says_none { None } else { T::read(node, &place, faults) };
        value.map_or_else(|| Self::Unreadable(node.clone()), Self::Known)
    }

    /// Writes what it holds under the next key of a record.
    // Out of line as reading is.
    #[inline(never)]
    pub(super) fn write_into(&self, record: &mut RecordWriter) {
        record.next_field(self.write());
    }

    pub(crate) fn write(&self) -> Option<Node> {
        match self {
            Self::Absent => None,
            Self::Known(value) => Some(value.write()),
            Self::Unreadable(node) => Some(node.clone()),
        }
    }
}

impl<T> Field<List<T>> {
    /// The values of the list that could be read, each with its place; none where there is no list.
    // A plain walk through a slice: what chains of iterators add, the browser would carry many times.
    pub(crate) fn items(&self) -> impl Iterator<Item = (usize, &T)> {
        let fields = self.known().map_or(&[][..], |list| &list.0);
        fields.iter().enumerate().filter_map(|(index, field)| Some((index, field.known()?)))
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Known(value)
    }
}

impl From<&str> for Field<String> {
    fn from(text: &str) -> Self {
        Self::Known(text.to_owned())
    }
}

impl<T> From<Vec<T>> for Field<List<T>> {
    fn from(items: Vec<T>) -> Self {
        Self::Known(items.into_iter().collect())
    }
}

/// Several values, each of which may be absent or unreadable without the others being lost.
///
/// ```
/// use samspill::List;
///
/// let benefits: List<String> = ["Kortere kø".to_owned()].into_iter().collect();
/// assert_eq!(benefits.iter().next(), Some((0, &"Kortere kø".to_owned())));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct List<T>(pub Vec<Field<T>>);

impl<T> List<T> {
    /// The values that could be read, each with its place in the list.
    pub fn iter(&self) -> impl Iterator<Item = (usize, &T)> {
        self.0.iter().enumerate().filter_map(|(index, field)| Some((index, field.known()?)))
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().map(Field::Known).collect())
    }
}

impl<T: Value> Value for List<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let mut items = Items::open(node, &Self::KIND, place, faults)?;
        // What a large document holds is kept as long as it is open: no room to spare.
        let mut fields = Vec::with_capacity(items.count());
        fields.extend((0..items.count()).map(|_| Field::read(&mut items, faults)));
        Some(Self(fields))
    }

    fn write(&self) -> Node {
        Node::List(self.0.iter().map(|item| item.write().unwrap_or(Node::Null)).collect())
    }

    /// A list whose items say that there is none says so itself.
    fn is_empty(&self) -> bool {
        !self.is_unstated() && self.0.iter().all(|item| item.is_absent() || item.is_none())
    }

    fn is_unstated(&self) -> bool {
        !self.0.is_empty() && self.0.iter().all(Field::is_absent)
    }
}

/// Takes the entries of an object in turn, and tells of those whose key has stood before; or tells that it is none.
#[inline(never)]
fn each_entry(
    node: &Node,
    kind: &Kind,
    place: &Place<'_>,
    faults: &mut Faults,
    take: &mut dyn FnMut(&str, &Node, &Place<'_>, &mut Faults),
) -> Option<()> {
    let Node::Object(entries) = node else {
        return faults.wrong_kind(place, kind, node);
    };
    let mut known: BTreeMap<&str, Option<&Node>> = BTreeMap::new();
    for (key, value) in entries {
        let inner = place.key(key);
        if known.insert(key, None).is_some() {
            faults.push(Fault { pointer: inner.pointer(), what: Misreading::DuplicateKey });
        }
        take(key, value, &inner, faults);
    }
    Some(())
}

/// Values under keys that are the writer's own, in the order they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(pub Vec<(String, Field<T>)>);

impl<T: Value> Value for Map<T> {
    const KIND: Kind = Kind::Map(&T::KIND);

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let mut map = Vec::new();
        each_entry(node, &Self::KIND, place, faults, &mut |key, value, place, faults| {
            map.push((key.to_owned(), Field::read(&mut Some((value, *place)), faults)));
        })?;
        Some(Self(map))
    }

    fn write(&self) -> Node {
        Node::Object(self.0.iter().filter_map(|(key, value)| Some((key.clone(), value.write()?))).collect())
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator};

    use super::{Field, List, Map};

    impl<T: JsonSchema> JsonSchema for Field<T> {
        fn inline_schema() -> bool {
            T::inline_schema()
        }

        fn schema_name() -> Cow<'static, str> {
            T::schema_name()
        }

        fn schema_id() -> Cow<'static, str> {
            T::schema_id()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            T::json_schema(generator)
        }
    }

    impl<T: JsonSchema> JsonSchema for List<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("List_of_{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            Vec::<T>::json_schema(generator)
        }
    }
    impl<T: JsonSchema> JsonSchema for Map<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("Map_of_{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            std::collections::BTreeMap::<String, T>::json_schema(generator)
        }
    }
}
