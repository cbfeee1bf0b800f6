//! Things that belong together and should be stated: told as one, what is there before what is lacking.

use super::{Answer, Found, filled};
use crate::finding::Outcome;
use crate::phrase::Param;
use crate::value::{Choice, Field, Value};

/// The parts of something, each with the key of its field and what it is called in a sentence, and whether it is
/// stated.
#[derive(Debug, Default)]
pub(crate) struct Parts(Vec<(Choice, Outcome)>);

impl Parts {
    /// A part that stands in a field.
    pub(crate) fn and<T: Value>(self, part: Choice, value: &Field<T>) -> Self {
        self.standing(part, filled(value))
    }

    /// A part of which the outcome is known; without one it can be said neither to be there nor to be lacking.
    pub(crate) fn standing(mut self, part: Choice, outcome: Option<Outcome>) -> Self {
        self.0.extend(outcome.map(|outcome| (part, outcome)));
        self
    }

    /// Whether there are some, and none of them is there.
    pub(crate) fn are_all_lacking(&self) -> bool {
        !self.0.is_empty() && self.each(true).next().is_none()
    }

    fn each(&self, is_there: bool) -> impl Iterator<Item = Choice> {
        self.0.iter().filter(move |(_, outcome)| (*outcome == Outcome::Met) == is_there).map(|(part, _)| *part)
    }
}

impl Found<'_> {
    /// One answer about all the parts, which are fields here: it stands at the first that is lacking.
    pub(crate) fn expect_parts(&mut self, parts: &Parts) -> Option<Answer<'_>> {
        let mut lacking = parts.each(false);
        let first = lacking.next().map_or("", |part| part.code);
        let answer = self.expect_parts_of(first, parts)?;
        Some(lacking.fold(answer, |answer, part| answer.related(part.code)))
    }

    /// One answer about all the parts, in one field: `present` and `lacking` tell them. Where none of them is there,
    /// it is for another rule to ask for the whole.
    pub(crate) fn expect_parts_of(&mut self, field: &str, parts: &Parts) -> Option<Answer<'_>> {
        parts.each(true).next()?;
        let outcome = parts.0.iter().fold(Outcome::Met, |all, (_, one)| all.and(*one));
        let [present, lacking] = [true, false].map(|is_there| parts.each(is_there).collect::<Param>());
        let answer = self.stated(field, outcome);
        Some(answer.with("present", present).with("lacking", lacking))
    }
}
