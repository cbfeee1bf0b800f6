//! From a tree to typed values: one walk that reads what it can and tells the rest.

use std::collections::BTreeMap;
use std::slice;

use super::declare::camel_case;
use super::suggest::nearest_key;
use super::{Choice, Field, Kind, Label, Limits, Node, NotRead, Pointer, Record, Segment, When, composed};

/// Something that a document's field can hold.
pub trait Value: Sized {
    /// What kind of value this is.
    const KIND: Kind;

    /// Reads the value, or tells `faults` why it could not and gives `None`.
    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self>;

    /// The tree that reads as this value.
    fn write(&self) -> Node;

    /// Whether the value says that there is none: an empty text or list.
    fn is_empty(&self) -> bool {
        false
    }

    /// Whether the value states nothing after all: a list of nothing but `null`.
    fn is_unstated(&self) -> bool {
        false
    }
}

/// Where the walk stands; a [`Pointer`] is made of it only when there is something to tell.
#[derive(Clone, Copy, Debug)]
pub enum Place<'a> {
    /// The whole document.
    Root,
    /// A key of an object.
    Key(&'a Place<'a>, &'a str),
    /// A place in a list.
    Index(&'a Place<'a>, usize),
}

impl<'a> Place<'a> {
    /// One step in, to a key.
    pub fn key(&'a self, key: &'a str) -> Place<'a> {
        Place::Key(self, key)
    }

    /// One step in, to a place in a list.
    pub fn index(&'a self, index: usize) -> Place<'a> {
        Place::Index(self, index)
    }

    /// The way here from the root.
    #[inline(never)]
    pub fn pointer(&self) -> Pointer {
        let mut segments = Vec::new();
        let mut place = self;
        loop {
            place = match place {
                Place::Root => return Pointer::from_reversed(segments),
                Place::Key(outer, key) => {
                    segments.push(Segment::from(*key));
                    outer
                }
                Place::Index(outer, index) => {
                    segments.push(Segment::from(*index));
                    outer
                }
            };
        }
    }
}

/// Something that could not be read as it stands.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Where it stands.
    pub pointer: Pointer,
    /// What it is.
    pub what: Misreading,
}

/// What could not be read.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Misreading {
    /// Not JSON, or past a limit: nothing was read.
    Nothing(NotRead),
    /// A key that this version does not know.
    UnknownKey {
        /// The known key that may have been meant.
        suggestion: Option<String>,
        /// Whether the value fits there, and nothing is stated there yet.
        can_move: bool,
    },
    /// A key that stands more than once with different values; the last one counts.
    DuplicateKey,
    /// A value of another kind than the field's.
    WrongKind {
        /// What should stand here.
        expected: Choice,
        /// What does.
        found: Choice,
        /// The same, written as it should be, where that is plain.
        mended: Option<Node>,
    },
    /// A code that is not among the choices.
    UnknownChoice {
        /// The code that stands here.
        text: String,
        /// The choices.
        choices: &'static [Choice],
    },
    /// Written as a date that the calendar lacks.
    ImpossibleDate {
        /// What stands here.
        text: String,
    },
    /// Not written as a date we know.
    UnreadableDate {
        /// What stands here.
        text: String,
    },
    /// A date that can be read in two ways.
    AmbiguousDate {
        /// What stands here.
        text: String,
        /// The two times it may be.
        readings: Box<[When; 2]>,
    },
    /// A date without a year, which is kept.
    DateWithoutYear {
        /// What stands here.
        text: String,
    },
    /// Not a number we can read without guessing.
    UnreadableNumber {
        /// What stands here.
        text: String,
    },
    /// A text that is longer than the limit.
    TextTooLong {
        /// The characters of the text.
        characters: usize,
        /// The limit.
        allowed: usize,
    },
    /// A text that holds U+FFFD, the sign of a lost character.
    LostCharacter {
        /// How many there are.
        count: usize,
        /// The bytes where the first hundred stand in the text.
        at: Vec<usize>,
    },
}

/// What a walk has to tell, and the limits it keeps.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    limits: Limits,
    told: Vec<Fault>,
}

impl Faults {
    /// Nothing to tell yet.
    pub fn new(limits: Limits) -> Self {
        Self { limits, told: Vec::new() }
    }

    /// Tells one more.
    pub fn push(&mut self, fault: Fault) {
        self.told.push(fault);
    }

    /// All that was told, in the order of the walk.
    pub fn told(&self) -> &[Fault] {
        &self.told
    }

    /// Tells that a value is of another kind than expected.
    pub fn wrong_kind<T>(&mut self, place: &Place<'_>, expected: &Kind, node: &Node) -> Option<T> {
        self.tell_wrong_kind(place, expected, node);
        None
    }

    #[inline(never)]
    fn tell_wrong_kind(&mut self, place: &Place<'_>, expected: &Kind, node: &Node) {
        let mended = as_kind(node, expected);
        let what = Misreading::WrongKind { expected: expected.term(), found: kind_of(node).term(), mended };
        self.push(Fault { pointer: place.pointer(), what });
    }
}

/// A number where a text should stand, a text where a part with a name or a text should, and one item
/// where a list should, put where they belong.
fn as_kind(node: &Node, kind: &Kind) -> Option<Node> {
    match (kind, node) {
        (Kind::List(item), _) if item.fits(node) => Some(Node::List(vec![node.clone()])),
        (Kind::List(item), _) => as_kind(node, item).map(|item| Node::List(vec![item])),
        (Kind::Text, Node::Number(number)) => Some(Node::Text(number.to_string())),
        (Kind::Record(record), Node::Number(number)) => as_kind(&Node::Text(number.to_string()), kind)
            .filter(|_| record.labels.iter().any(|label| label.key == "goal")),
        (Kind::Record(record), Node::Text(_)) => {
            let holds_it = |key: &&Label| ["name", "text", "goal"].contains(&key.key);
            let label = record.labels.iter().find(holds_it)?;
            Some(Node::Object(vec![(label.key.to_owned(), node.clone())]))
        }
        _ => None,
    }
}

/// The kind of value that a JSON value most looks like.
fn kind_of(node: &Node) -> Kind {
    match node {
        Node::Flag(_) => Kind::Flag,
        Node::Number(_) => Kind::Number,
        Node::Null | Node::Text(_) => Kind::Text,
        Node::List(_) => Kind::List(&Kind::Text),
        Node::Object(_) => Kind::Map(&Kind::Text),
    }
}

impl Value for String {
    const KIND: Kind = Kind::Text;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let Node::Text(text) = node else {
            return faults.wrong_kind(place, &Self::KIND, node);
        };
        let allowed = faults.limits.characters;
        if text.len() > allowed {
            let characters = text.chars().count();
            if characters > allowed {
                let what = Misreading::TextTooLong { characters, allowed };
                faults.push(Fault { pointer: place.pointer(), what });
            }
        }
        let text = composed(text).unwrap_or_else(|| text.clone());
        let lost = || text.match_indices('\u{fffd}').map(|(start, _)| start);
        let at: Vec<usize> = lost().take(100).collect();
        if !at.is_empty() {
            let what = Misreading::LostCharacter { count: lost().count(), at };
            faults.push(Fault { pointer: place.pointer(), what });
        }
        Some(text)
    }

    fn write(&self) -> Node {
        Node::Text(self.clone())
    }

    fn is_empty(&self) -> bool {
        self.trim().is_empty()
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Flag;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        match node {
            Node::Flag(flag) => Some(*flag),
            _ => faults.wrong_kind(place, &Self::KIND, node),
        }
    }

    fn write(&self) -> Node {
        Node::Flag(*self)
    }
}

/// The whole number from 0 that JSON writes as `2027` or, as some programs do, as `2027.0`.
pub(super) fn whole(number: &serde_json::Number) -> Option<u64> {
    number.as_u64().or_else(|| number.to_string().strip_suffix(".0")?.parse().ok())
}

impl Value for usize {
    const KIND: Kind = Kind::Count;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        // More than a machine can count is as many as it can.
        let count = match node {
            Node::Number(number) => whole(number).map(|count| usize::try_from(count).unwrap_or(usize::MAX)),
            _ => None,
        };
        count.or_else(|| faults.wrong_kind(place, &Self::KIND, node))
    }

    fn write(&self) -> Node {
        Node::Number((*self).into())
    }
}

/// Values that are read in turn: the fields of an object, or the items of a list.
// What reads them is told apart here and not by types: the browser carries one reader for each type.
pub(super) trait Source<'a> {
    /// What is stated next, if anything is.
    fn next(&mut self, faults: &mut Faults) -> Option<(&'a Node, Place<'a>)>;
}

/// The items of a list.
pub(super) struct Items<'a> {
    items: slice::Iter<'a, Node>,
    next: usize,
    place: &'a Place<'a>,
}

impl<'a> Items<'a> {
    /// Begins on a list, or tells that it is none.
    #[inline(never)]
    pub(super) fn open(node: &'a Node, kind: &Kind, place: &'a Place<'a>, faults: &mut Faults) -> Option<Self> {
        match node {
            Node::List(items) => Some(Self { items: items.iter(), next: 0, place }),
            _ => faults.wrong_kind(place, kind, node),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.items.len()
    }
}

impl<'a> Source<'a> for Items<'a> {
    fn next(&mut self, _: &mut Faults) -> Option<(&'a Node, Place<'a>)> {
        let place = self.place.index(self.next);
        self.next = self.next.saturating_add(1);
        self.items.next().filter(|item| **item != Node::Null).map(|item| (item, place))
    }
}

/// One value.
impl<'a> Source<'a> for Option<(&'a Node, Place<'a>)> {
    fn next(&mut self, _: &mut Faults) -> Option<(&'a Node, Place<'a>)> {
        self.take().filter(|(node, _)| **node != Node::Null)
    }
}

/// Reads the fields of one object, and keeps what is not a field.
#[derive(Debug)]
pub struct RecordReader<'a> {
    entries: Vec<(&'a str, Option<&'a Node>)>,
    /// The known keys under which something is stated.
    stated: Vec<&'a str>,
    place: &'a Place<'a>,
    record: &'static Record,
    /// The fields that are not read yet.
    fields: slice::Iter<'static, (&'static str, &'static Kind)>,
}

impl<'a> RecordReader<'a> {
    /// Begins on an object, or tells that it is none.
    #[inline(never)]
    pub fn open(node: &'a Node, record: &'static Record, place: &'a Place<'a>, faults: &mut Faults) -> Option<Self> {
        let entries = match node {
            Node::Object(entries) => entries.as_slice(),
            // A document that is `null` states nothing.
            Node::Null => &[],
            _ => return faults.wrong_kind(place, &Kind::Record(record), node),
        };
        let entries = entries.iter().map(|(key, value)| (key.as_str(), Some(value))).collect();
        Some(Self { entries, stated: Vec::new(), place, record, fields: record.fields.iter() })
    }

    /// The next field of the record: reads the value that stands last under its key.
    pub fn next_field<T: Value>(&mut self, faults: &mut Faults) -> Field<T> {
        Field::read(self, faults)
    }
    /// What no field took, told once a key and kept in its order.
    #[inline(never)]
    pub fn rest(self, faults: &mut Faults) -> Vec<(String, Node)> {
        // What stands first under each key, until it is told that other values do too.
        let mut told: BTreeMap<&str, Option<&Node>> = BTreeMap::new();
        let mut rest = Vec::new();
        let can_move = |to: &String, value: &Node| {
            let kind = Kind::Record(self.record).step(&Segment::from(to.as_str()));
            kind.is_some_and(|(kind, _)| kind.fits(value)) && !self.stated.contains(&to.as_str())
        };
        for (key, value) in self.entries {
            let Some(value) = value else { continue };
            let pointer = || self.place.key(key).pointer();
            match told.get_mut(key) {
                None => {
                    told.insert(key, Some(value));
                    let suggestion = nearest_key(key, self.record);
                    let can_move = suggestion.as_ref().is_some_and(|to| can_move(to, value));
                    faults.push(Fault { pointer: pointer(), what: Misreading::UnknownKey { suggestion, can_move } });
                }
                Some(first) if first.is_some_and(|first| first != value) => {
                    *first = None;
                    faults.push(Fault { pointer: pointer(), what: Misreading::DuplicateKey });
                }
                Some(_) => {}
            }
            rest.push((key.to_owned(), value.clone()));
        }
        rest
    }
}

impl<'a> Source<'a> for RecordReader<'a> {
    /// Takes all that stands under the next field's key, and gives the last of it.
    fn next(&mut self, faults: &mut Faults) -> Option<(&'a Node, Place<'a>)> {
        let (name, _) = self.fields.next()?;
        let mut last: Option<(&str, &Node)> = None;
        let mut differ = false;
        for (key, value) in &mut self.entries {
            if is_camel_case_of(key, name)
                && let Some(value) = value.take()
            {
                differ |= last.is_some_and(|(_, earlier)| earlier != value);
                last = Some((key, value));
            }
        }
        if let Some((key, _)) = last.filter(|_| differ) {
            let pointer = self.place.key(key).pointer();
            faults.push(Fault { pointer, what: Misreading::DuplicateKey });
        }
        let (key, value) = last.filter(|(_, value)| **value != Node::Null)?;
        self.stated.push(key);
        Some((value, self.place.key(key)))
    }
}

/// Whether `key` is `name` written as JSON does: `expectedBenefits` for `expected_benefits`.
fn is_camel_case_of(key: &str, name: &str) -> bool {
    // Most are told apart by how they begin.
    key.bytes().next() == name.bytes().next() && key.chars().eq(camel_case(name))
}
