//! How documents and choices are declared: each once, with all that reads and writes it.

use std::slice;

use super::{Choice, Fault, Faults, Field, Kind, Misreading, Node, Place, Record, Value};

/// A name as JSON writes it: `expectedBenefits` for `expected_benefits`.
pub(crate) fn camel_case(name: &str) -> impl Iterator<Item = char> {
    let mut raise = false;
    name.chars().filter_map(move |c| {
        if c == '_' {
            raise = true;
            return None;
        }
        let raised = std::mem::take(&mut raise);
        Some(if raised { c.to_ascii_uppercase() } else { c })
    })
}

/// Declares a document or a part of one: a struct whose every field is a [`Field`], read and
/// written by its own names. Keys that are not known stay in `other`. A field that some builds leave
/// out says so after its description.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident: $labels:path {
        $($(#[doc = $doc:literal])* $(#[cfg($when:meta)])? $field:ident: $type:ty,)*
    }) => {
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
        $(#[$meta])*
        pub struct $name {
            $($(#[doc = $doc])* $(#[cfg($when)])? pub $field: $crate::value::Field<$type>,)*
            /// Keys that this version does not know, as they were read.
            #[cfg_attr(feature = "schema", schemars(skip))]
            pub other: Vec<(String, $crate::value::Node)>,
        }

        impl $name {
            /// The fields, and what they are called.
            pub const RECORD: &'static $crate::value::Record = &$crate::value::Record {
                name: stringify!($name),
                fields: &[$($(#[cfg($when)])? (stringify!($field), &<$type as $crate::value::Value>::KIND),)*],
                labels: $labels,
            };
        }

        impl Default for $name {
            // Out of line: the browser would carry every field wherever one is made.
            #[inline(never)]
            fn default() -> Self {
                Self {
                    $($(#[cfg($when)])? $field: $crate::value::Field::Absent,)*
                    other: Vec::new(),
                }
            }
        }

        impl $crate::value::Value for $name {
            const KIND: $crate::value::Kind = $crate::value::Kind::Record(Self::RECORD);

            fn read(
                node: &$crate::value::Node,
                place: &$crate::value::Place<'_>,
                faults: &mut $crate::value::Faults,
            ) -> Option<Self> {
                let mut record = $crate::value::RecordReader::open(node, Self::RECORD, place, faults)?;
                Some(Self {
                    $($(#[cfg($when)])? $field: record.next_field(faults),)*
                    other: record.rest(faults),
                })
            }

            fn write(&self) -> $crate::value::Node {
                let mut record = $crate::value::declare::RecordWriter::new(Self::RECORD);
                $($(#[cfg($when)])? record.field(&self.$field);)*
                record.with(&self.other)
            }
        }

        $crate::value::declare::through_tree!($name);
    };
}
pub(crate) use record;

/// Lets serde read and write a type through its tree, as leniently as everything else.
macro_rules! through_tree {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::value::Value::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let node = <$crate::value::Node as serde::Deserialize>::deserialize(deserializer)?;
                $crate::value::Value::read(&node, &$crate::value::Place::Root, &mut Default::default())
                    .ok_or_else(|| serde::de::Error::custom(concat!("not a ", stringify!($name))))
            }
        }
    };
}
pub(crate) use through_tree;

/// Writes the tree of a record: what its fields hold, in their order, then what it keeps beside them.
#[derive(Debug)]
pub(crate) struct RecordWriter {
    fields: slice::Iter<'static, (&'static str, &'static Kind)>,
    written: Vec<(String, Node)>,
}

// Out of line, as every document of the browser build writes itself with it.
impl RecordWriter {
    pub(crate) fn new(record: &'static Record) -> Self {
        Self { fields: record.fields.iter(), written: Vec::new() }
    }

    /// Writes what the next field holds, if anything is stated in it.
    pub(crate) fn field<T: Value>(&mut self, field: &Field<T>) {
        field.write_into(self);
    }

    #[inline(never)]
    pub(super) fn next_field(&mut self, value: Option<Node>) {
        let name = self.fields.next();
        self.written.extend(name.zip(value).map(|((name, _), value)| (camel_case(name).collect(), value)));
    }

    #[inline(never)]
    pub(crate) fn with(mut self, other: &[(String, Node)]) -> Node {
        self.written.extend_from_slice(other);
        Node::Object(self.written)
    }
}

/// Declares a value that is one of a few codes, each with its name in three languages.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident { $($(#[$mark:meta])* $variant:ident $code:literal => $nb:literal, $nn:literal, $en:literal;)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name { $(#[doc = $en] $(#[$mark])* $variant,)* }

        impl $name {
            /// Every choice, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// Every choice with its code and what it is called.
            pub const CHOICES: &'static [$crate::value::Choice] = &[$($crate::value::Choice {
                code: $code,
                title: $crate::value::words!($nb, $nn, $en),
            },)*];

            /// The code, as it stands in a document.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The choice with this code.
            pub fn from_code(code: &str) -> Option<Self> {
                let place = Self::CHOICES.iter().position(|choice| choice.code == code)?;
                Self::ALL.get(place).copied()
            }

            /// What it is called.
            pub const fn title(self) -> $crate::value::Words {
                match self { $(Self::$variant => $crate::value::words!($nb, $nn, $en),)* }
            }
        }

        impl $crate::value::Value for $name {
            const KIND: $crate::value::Kind = $crate::value::Kind::Choice(Self::CHOICES);

            fn read(
                node: &$crate::value::Node,
                place: &$crate::value::Place<'_>,
                faults: &mut $crate::value::Faults,
            ) -> Option<Self> {
                let place = $crate::value::declare::read_choice(node, place, faults, Self::CHOICES)?;
                Self::ALL.get(place).copied()
            }

            fn write(&self) -> $crate::value::Node {
                $crate::value::Node::Text(self.code().to_owned())
            }
        }

        $crate::value::declare::through_tree!($name);

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let doc: &[&str] = &[$($code,)*];
                schemars::json_schema!({ "type": "string", "enum": doc })
            }
        }
    };
}
pub(crate) use choice;

/// Reads one of a few codes, and gives its place among them.
#[inline(never)]
pub(crate) fn read_choice(
    node: &Node,
    place: &Place<'_>,
    faults: &mut Faults,
    choices: &'static [Choice],
) -> Option<usize> {
    let Node::Text(text) = node else {
        return faults.wrong_kind(place, &Kind::Choice(choices), node);
    };
    choices.iter().position(|choice| choice.code == text).or_else(|| {
        let what = Misreading::UnknownChoice { text: text.clone(), choices };
        faults.push(Fault { pointer: place.pointer(), what });
        None
    })
}
