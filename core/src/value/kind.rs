//! What kind of value a field holds: one description that readers, messages, schemas and forms use.

use super::declare::camel_case;
use super::{LongWords, Node, Segment, Words, words};

/// What kind of value a field holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// A text.
    Text,
    /// Yes or no, as `true` or `false`.
    Flag,
    /// A decimal number.
    Number,
    /// A whole number from 0.
    Count,
    /// An amount in kroner.
    Money,
    /// A day.
    Day,
    /// A time: a day, a week, a month, a season, a year, or from one to another.
    When,
    /// A time of day, or from one to another.
    #[cfg(feature = "programme")]
    Clock,
    /// One of a few codes.
    Choice(&'static [Choice]),
    /// Several values of one kind.
    List(&'static Kind),
    /// A part with fields of its own.
    Record(&'static Record),
    /// An object whose keys are the writer's own, all with values of one kind.
    Map(&'static Kind),
}

/// One of the codes that a field may hold, with its name in three languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The code, as it stands in a document.
    pub code: &'static str,
    /// What it is called.
    pub title: Words,
}

/// A document, or a part of one: its fields in order, and what they are called.
#[derive(Clone, Copy, Debug)]
pub struct Record {
    /// The name of the type.
    pub name: &'static str,
    /// Each field's name as Rust has it, and what kind of value it holds.
    pub fields: &'static [(&'static str, &'static Kind)],
    /// What each field is called, in the same order.
    pub labels: &'static [Label],
}

/// What a field is called, and what to write in it.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The key in a document.
    pub key: &'static str,
    /// The field's name, or the question that a form asks.
    pub title: Words,
    /// What to write there; on pages, schemas and forms.
    pub help: LongWords,
}

impl Record {
    /// The keys, in the order of the fields.
    pub fn keys(&self) -> impl Iterator<Item = String> {
        self.fields.iter().map(|(name, _)| camel_case(name).collect())
    }

    /// The place of the field that a key is for.
    fn place_of(&self, key: &str) -> Option<usize> {
        // Labels have the keys at hand; only what programs alone write has none.
        match self.labels {
            [] => self.fields.iter().position(|(name, _)| camel_case(name).eq(key.chars())),
            labels => labels.iter().position(|label| label.key == key),
        }
    }

    /// What kind of value a key holds.
    #[cfg(feature = "programme")]
    pub(crate) fn kind_of(&self, key: &str) -> Option<&'static Kind> {
        self.fields.get(self.place_of(key)?).map(|(_, kind)| *kind)
    }
}

impl Kind {
    /// The kind by a code and in words, with an article.
    pub const fn term(&self) -> Choice {
        let (code, title) = match self {
            Self::Text => ("text", words!("en tekst", "ein tekst", "a text")),
            Self::Flag => (
                "flag",
                words!(
                    "et ja/nei-svar (true eller false)",
                    "eit ja/nei-svar (true eller false)",
                    "a yes/no answer (true or false)"
                ),
            ),
            Self::Number => ("number", words!("et tall", "eit tal", "a number")),
            Self::Count => ("count", words!("et helt tall", "eit heilt tal", "a whole number")),
            Self::Money => ("money", words!("et beløp", "eit beløp", "an amount")),
            Self::Day => ("day", words!("en dag", "ein dag", "a day")),
            Self::When => ("date", words!("en dato", "ein dato", "a date")),
            #[cfg(feature = "programme")]
            Self::Clock => ("clock", words!("et klokkeslett", "eit klokkeslett", "a time of day")),
            Self::Choice(_) => ("choice", words!("et av valgene", "eit av vala", "one of the choices")),
            Self::List(_) => ("list", words!("en liste", "ei liste", "a list")),
            Self::Record(_) | Self::Map(_) => (
                "group",
                words!(
                    "flere opplysninger, hver under sitt navn",
                    "fleire opplysningar, kvar under sitt namn",
                    "several details, each under its own name"
                ),
            ),
        };
        Choice { code, title }
    }

    /// Whether a JSON value looks like this kind, without looking into it.
    pub fn fits(&self, node: &Node) -> bool {
        match (self, node) {
            (Self::Text | Self::Day, Node::Text(_))
            | (Self::When | Self::Number | Self::Money, Node::Text(_) | Node::Number(_))
            | (Self::Flag, Node::Flag(_))
            | (Self::Count, Node::Number(_))
            | (Self::List(_), Node::List(_))
            | (Self::Record(_) | Self::Map(_), Node::Object(_)) => true,
            #[cfg(feature = "programme")]
            (Self::Clock, Node::Text(_)) => true,
            (Self::Choice(choices), Node::Text(text)) => choices.iter().any(|choice| choice.code == text),
            _ => false,
        }
    }

    /// The kind one step further in, with the label of the field if the step is to a field.
    pub fn step(&self, segment: &Segment) -> Option<(&'static Kind, Option<&'static Label>)> {
        match (self, segment) {
            (Self::List(item), Segment::Index(_)) | (Self::Map(item), Segment::Key(_)) => Some((item, None)),
            (Self::Record(record), Segment::Key(key)) => {
                let place = record.place_of(key)?;
                let (_, kind) = record.fields.get(place)?;
                Some((kind, record.labels.get(place)))
            }
            _ => None,
        }
    }

    /// The kind at the end of the way, and the label of the last field that the way goes through.
    pub fn at(&'static self, way: &[Segment]) -> Option<(&'static Kind, Option<&'static Label>)> {
        way.iter().try_fold((self, None), |(kind, label), segment| {
            kind.step(segment).map(|(kind, next)| (kind, next.or(label)))
        })
    }
}

/// The labels of a record that only programs write.
pub const UNLABELLED: &[Label] = &[];
