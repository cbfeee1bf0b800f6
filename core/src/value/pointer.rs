//! Where a value stands in a document.

use std::fmt;

use serde::{Serialize, Serializer};

/// One step on the way to a value: a place in a list, or a key of an object.
///
/// Places in lists are ordered as numbers, and come before keys.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Segment {
    /// The place in a list, counted from 0.
    Index(usize),
    /// The key in an object.
    Key(String),
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl From<&str> for Segment {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

/// The way to a value in a document, written as a JSON Pointer (RFC 6901).
///
/// Pointers are ordered segment by segment, so that goal 10 comes after goal 9.
///
/// ```
/// use samspill::Pointer;
///
/// let deadline = Pointer::root().then("goals").then(0).then("deadline");
/// assert_eq!(deadline.to_string(), "/goals/0/deadline");
/// assert_eq!(Pointer::root().to_string(), "");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pointer(Vec<Segment>);

impl Pointer {
    /// The whole document.
    pub fn root() -> Self {
        Self::default()
    }

    /// One step further in.
    #[must_use]
    pub fn then(self, segment: impl Into<Segment>) -> Self {
        self.with(segment.into())
    }

    #[inline(never)]
    fn with(mut self, segment: Segment) -> Self {
        self.0.push(segment);
        self
    }

    /// The steps from the root.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The last step, unless this is the root.
    pub fn last(&self) -> Option<&Segment> {
        self.0.last()
    }

    /// The pointer one step out, unless this is the root.
    pub fn parent(&self) -> Option<Pointer> {
        self.0.split_last().map(|(_, rest)| Self(rest.to_vec()))
    }

    pub(crate) fn from_reversed(mut segments: Vec<Segment>) -> Self {
        segments.reverse();
        Self(segments)
    }
}

impl FromIterator<Segment> for Pointer {
    fn from_iter<I: IntoIterator<Item = Segment>>(segments: I) -> Self {
        Self(segments.into_iter().collect())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for segment in &self.0 {
            match segment {
                Segment::Index(index) => write!(f, "/{index}")?,
                Segment::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1"))?,
            }
        }
        Ok(())
    }
}

impl Serialize for Pointer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_with_slashes_and_tildes_are_escaped() {
        assert_eq!(Pointer::root().then("a/b~c").to_string(), "/a~1b~0c");
    }

    #[test]
    fn places_in_lists_are_ordered_as_numbers() {
        let ninth = Pointer::root().then("goals").then(9);
        let tenth = Pointer::root().then("goals").then(10).then("text");
        assert!(ninth < tenth);
        assert!(Pointer::root() < ninth);
    }
}
