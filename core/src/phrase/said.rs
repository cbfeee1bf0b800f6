//! Sentences with their values, kept apart until somebody says in which language.

use super::{Param, fill};
use crate::value::{Language, Words};

/// A sentence, and the values that stand in it.
#[derive(Clone, Debug)]
pub(crate) struct Said<S> {
    pub(crate) saying: S,
    params: Vec<(&'static str, Param)>,
}

impl<S: Saying> Said<S> {
    pub(crate) fn of(saying: S) -> Self {
        Self { saying, params: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    pub(crate) fn text(&self, language: Language) -> String {
        fill(self.saying.words().in_language(language), &self.params, language)
    }
}

/// Something that is said.
pub(crate) trait Saying: Copy {
    fn words(self) -> Words;
}
