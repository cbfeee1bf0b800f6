//! The tree that JSON text is read into before anything is made of it.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};

use super::{Limits, Segment};

/// JSON as it was written: keys in their order, and every key that stands twice.
///
/// Printing it gives compact JSON text that reads as the same tree.
///
/// ```
/// use samspill::{Limits, Node};
///
/// let node = Node::parse(r#"{"b": 1, "a": [true, null], "b": 2}"#, &Limits::default())?;
/// assert_eq!(node.to_string(), r#"{"b":1,"a":[true,null],"b":2}"#);
/// # Ok::<(), samspill::NotRead>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(serde_json::Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// An object: keys and values in the order they were written.
    Object(Vec<(String, Node)>),
}

/// Why a text could not be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotRead {
    /// The text holds nothing.
    #[error("empty")]
    Empty,
    /// The text is not JSON from this place on.
    #[error("not JSON at line {line}, character {character}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        character: usize,
    },
    /// The text is longer than the limit.
    #[error("{bytes} bytes, which is more than {allowed}")]
    TooLarge {
        /// The bytes of the text.
        bytes: usize,
        /// The limit.
        allowed: usize,
    },
    /// Lists and objects stand deeper inside each other than the limit.
    #[error("more than {allowed} lists and objects inside each other")]
    TooDeep {
        /// The limit.
        allowed: usize,
    },
}

impl Node {
    /// Reads JSON text. A byte-order mark in front is passed over.
    ///
    /// Half a character (a lone surrogate such as `\ud83d`) is read as U+FFFD, the sign that a
    /// character is lost. A number too large for any number to hold is read as its text.
    ///
    /// # Errors
    ///
    /// [`NotRead`] when the text is empty or not JSON, or is larger or deeper than `limits` allow.
    pub fn parse(text: &str, limits: &Limits) -> Result<Self, NotRead> {
        let allowed = limits.bytes.unwrap_or(Limits::BYTES);
        if text.len() > allowed {
            return Err(NotRead::TooLarge { bytes: text.len(), allowed });
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.trim().is_empty() {
            return Err(NotRead::Empty);
        }
        match Self::parse_strictly(text, limits) {
            Err(NotRead::NotJson { line, character }) => {
                let mended = mended(text);
                Self::parse_strictly(&mended, limits).map_err(|error| match error {
                    // Where numbers have become texts, only the first place is that of the text as written.
                    NotRead::NotJson { .. } if mended.len() != text.len() => NotRead::NotJson { line, character },
                    _ => error,
                })
            }
            read => read,
        }
    }

    fn parse_strictly(text: &str, limits: &Limits) -> Result<Self, NotRead> {
        let too_deep = Cell::new(false);
        let seed = Seed { depth_left: limits.depth.min(Limits::DEEPEST), too_deep: &too_deep };
        let mut json = serde_json::Deserializer::from_str(text);
        json.disable_recursion_limit();
        let read = seed.deserialize(&mut json).and_then(|node| json.end().map(|()| node));
        if too_deep.get() {
            return Err(NotRead::TooDeep { allowed: limits.depth.min(Limits::DEEPEST) });
        }
        read.map_err(|error| {
            let line = error.line().max(1);
            let written = text.split('\n').nth(line.saturating_sub(1)).unwrap_or("");
            let starts = written.char_indices().take_while(|(start, _)| *start < error.column());
            NotRead::NotJson { line, character: starts.count().max(1) }
        })
    }

    /// Whether it is a text with nothing in it.
    #[inline(never)]
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// Whether anything is said in it: an empty text, a list or a group of nothing says nothing.
    pub(crate) fn says_something(&self) -> bool {
        match self {
            Self::Null => false,
            Self::Flag(_) | Self::Number(_) => true,
            Self::Text(_) => !self.is_blank(),
            Self::List(items) => items.iter().any(Self::says_something),
            Self::Object(entries) => entries.iter().any(|(_, value)| value.says_something()),
        }
    }

    /// The value at the end of a way from here. Where a key stands twice, the last one counts.
    pub fn at(&self, way: &[Segment]) -> Option<&Node> {
        way.iter().try_fold(self, |node, segment| match (node, segment) {
            (Self::List(items), Segment::Index(index)) => items.get(*index),
            (Self::Object(entries), Segment::Key(key)) => {
                entries.iter().rev().find(|(known, _)| known == key).map(|(_, value)| value)
            }
            _ => None,
        })
    }
}

/// The text with what JSON allows and no value can hold written otherwise: each half of a surrogate
/// pair that stands alone as `\ufffd`, and each number too large as a text.
fn mended(text: &str) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    let mut in_text = false;
    while let Some(first) = rest.chars().next() {
        let (length, written) = match first {
            '\\' if in_text => escape(rest),
            '-' | '0'..='9' if !in_text => number(rest),
            _ => {
                in_text ^= first == '"';
                let until = rest.find(['"', '\\', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
                (until.unwrap_or(rest.len()).max(first.len_utf8()), None)
            }
        };
        let (taken, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        mended.push_str(written.as_deref().unwrap_or(taken));
        rest = left;
    }
    mended
}

/// How long the escape at the start of a text is, and what stands for it if it is half a pair.
fn escape(rest: &str) -> (usize, Option<String>) {
    let unit = |rest: &str| -> Option<u32> {
        let digits = rest.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok()
    };
    match (unit(rest), rest.get(6..).and_then(unit)) {
        (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => (12, None),
        (Some(0xd800..=0xdfff), _) => (6, Some("\\ufffd".to_owned())),
        _ => (1_usize.saturating_add(rest.chars().nth(1).map_or(0, char::len_utf8)), None),
    }
}

/// How long the number at the start of a text is, and its text if no number can hold it.
fn number(rest: &str) -> (usize, Option<String>) {
    let end = rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '+' | '.' | 'e' | 'E'));
    let length = end.unwrap_or(rest.len());
    let digits = rest.get(..length).unwrap_or(rest);
    let (plain, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, "0"));
    let (whole, power) = (whole.strip_prefix('-').unwrap_or(whole), exponent.strip_prefix('+').unwrap_or(exponent));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    // What JSON itself would not read is left for it to point at; what is small is no trouble.
    let is_large = is_digits(whole) && is_digits(fraction) && is_digits(power) && !whole.starts_with('0');
    let size = power.parse().unwrap_or(usize::MAX).saturating_add(whole.len());
    (length, (is_large && size > 308).then(|| format!("\"{digits}\"")))
}

#[derive(Clone, Copy)]
struct Seed<'a> {
    depth_left: usize,
    too_deep: &'a Cell<bool>,
}

impl Seed<'_> {
    /// One level further in, if that is allowed. If not, nothing more is read: serde_json then tells
    /// that something is left over, and why is known here.
    fn deeper(self) -> Option<Self> {
        let deeper = self.depth_left.checked_sub(1).map(|depth_left| Self { depth_left, ..self });
        self.too_deep.set(self.too_deep.get() || deeper.is_none());
        deeper
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Flag(flag))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }

    /// JSON has no number that is none; what other formats call so states nothing.
    fn visit_f64<E>(self, number: f64) -> Result<Node, E> {
        Ok(serde_json::Number::from_f64(number).map_or(Node::Null, Node::Number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let Some(inner) = self.deeper() else { return Ok(Node::Null) };
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inner)? {
            list.push(item);
        }
        // What a large document holds is kept as long as it is open: no room to spare.
        list.shrink_to_fit();
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let Some(inner) = self.deeper() else { return Ok(Node::Null) };
        let mut object = Vec::new();
        while let Some(key) = entries.next_key()? {
            object.push((key, entries.next_value_seed(inner)?));
        }
        object.shrink_to_fit();
        Ok(Node::Object(object))
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let too_deep = Cell::new(false);
        let node = Seed { depth_left: Limits::DEEPEST, too_deep: &too_deep }.deserialize(deserializer)?;
        if too_deep.get() { Err(D::Error::custom("too deep")) } else { Ok(node) }
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(item))?;
                list.end()
            }
            Self::Object(entries) => {
                let mut object = serializer.serialize_map(Some(entries.len()))?;
                entries.iter().try_for_each(|(key, value)| object.serialize_entry(key, value))?;
                object.end()
            }
        }
    }
}

impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&serde_json::to_string(self).map_err(|_| fmt::Error)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Node, NotRead> {
        Node::parse(text, &Limits::default())
    }

    #[test]
    fn the_place_of_a_mistake_is_counted_in_characters() {
        assert_eq!(parse("{\n  \"tittel\": \"Blåbær\" x\n}"), Err(NotRead::NotJson { line: 2, character: 22 }));
        assert_eq!(parse("\u{feff} \n"), Err(NotRead::Empty));
        assert_eq!(parse("{} {}"), Err(NotRead::NotJson { line: 1, character: 4 }));
    }

    #[test]
    fn half_characters_are_read_as_lost() {
        let read = |text: &str| parse(text).map(|node| node.to_string());
        assert_eq!(read(r#"["a\ud83db"]"#), Ok("[\"a\u{fffd}b\"]".into()));
        assert_eq!(read(r#"["\udc00\ud83d\ude00"]"#), Ok("[\"\u{fffd}😀\"]".into()));
        assert_eq!(read(r#"["\\ud83d \ud83d"]"#), Ok("[\"\\\\ud83d \u{fffd}\"]".into()));
        assert_eq!(read(r#"["\ud83d\ud83d\ude00"]"#), Ok("[\"\u{fffd}😀\"]".into()));
        assert_eq!(read("[\"\\ud83d\",\n x]"), Err(NotRead::NotJson { line: 2, character: 2 }));
    }

    #[test]
    fn numbers_too_large_are_read_as_texts() {
        let read = |text: &str| parse(text).map(|node| node.to_string());
        assert_eq!(
            read("[1e400, -1.5E+999, 1e99999999999999999999, 7]").unwrap(),
            r#"["1e400","-1.5E+999","1e99999999999999999999",7]"#
        );
        assert_eq!(read("[1e-400]"), Ok("[0.0]".into()));
        assert!(read("[1+1e400]").is_err());
        assert!(read("[1e400e]").is_err());
    }

    #[test]
    fn the_limits_hold_exactly() {
        let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(parse(&nested(128)).is_ok());
        assert_eq!(parse(&nested(129)), Err(NotRead::TooDeep { allowed: 128 }));
        let limits = Limits { bytes: Some(4), ..Limits::default() };
        assert!(Node::parse("null", &limits).is_ok());
        assert_eq!(Node::parse("false", &limits), Err(NotRead::TooLarge { bytes: 5, allowed: 4 }));
    }
}
