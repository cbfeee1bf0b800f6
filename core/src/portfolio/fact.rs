//! Facts about projects, each with where it stands.

use super::saying::FactSaying;
use crate::phrase::{Param, Said};
use crate::value::{Language, Pointer};

/// A fact about one project or several, and where it stands in the file.
///
/// It holds only as long as what stands there does: a fact is never told without its places.
#[derive(Clone, Debug)]
pub struct Fact {
    pub(crate) said: Said<FactSaying>,
    /// Where it stands, in the order of the projects.
    pub pointers: Vec<Pointer>,
}

impl Fact {
    pub(crate) fn of(saying: FactSaying) -> Self {
        Self { said: Said::of(saying), pointers: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.said = self.said.with(name, value);
        self
    }

    pub(crate) fn at(mut self, pointer: Pointer) -> Self {
        self.pointers.push(pointer);
        self
    }

    pub(crate) fn at_all(mut self, pointers: impl IntoIterator<Item = Pointer>) -> Self {
        self.pointers.extend(pointers);
        self
    }

    /// What kind of fact it is, as a code that does not change.
    pub fn code(&self) -> &'static str {
        self.said.saying.code()
    }

    /// The fact in a sentence.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

/// What somebody has written as a heading, within a sentence: *Ungdom* as *ungdom*, and *NAV* as it is.
pub(super) fn within(text: &str) -> String {
    let mut letters = text.trim().chars();
    let first = letters.next();
    let is_name = letters.clone().next().is_none_or(|second| crate::value::lower(second) != second);
    let first = first.map(|first| if is_name { first } else { crate::value::lower(first) });
    crate::phrase::cut(&first.into_iter().chain(letters).collect::<String>())
}

/// Texts in quotation marks, as the reader's language has them.
pub(super) fn quoted(texts: impl IntoIterator<Item = String>) -> Param {
    Param::List(texts.into_iter().map(Param::Quoted).collect())
}
