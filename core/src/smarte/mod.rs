//! Goals as they are looked at: what their fields state, and what their words say where a field is empty.
//!
//! A field that is filled in decides. The words are read where it is not, and to see whether the two agree.

#[cfg(feature = "goals")]
mod fields;
#[cfg(feature = "goals")]
mod hint;
#[cfg(feature = "goals")]
mod letters;
#[cfg(feature = "goals")]
mod pace;
#[cfg(feature = "goals")]
mod timing;
#[cfg(feature = "goals")]
mod want;

#[cfg(feature = "goals")]
pub use hint::GoalHint;
#[cfg(feature = "goals")]
pub(crate) use hint::hint;
#[cfg(feature = "schema")]
pub(crate) use letters::letter_words;
#[cfg(feature = "goals")]
pub use letters::{GoalLetter, SeenInGoal};
#[cfg(feature = "goals")]
pub(crate) use letters::{USUAL_LETTERS, built_in_letters, letters};
#[cfg(feature = "goals")]
pub(crate) use timing::{Timing, limit};
#[cfg(feature = "goals")]
pub(crate) use want::Want;

use crate::model::{Goal, Period};
#[cfg(feature = "goals")]
use crate::text::GoalReading;
#[cfg(feature = "goals")]
use crate::value::Decimal;
use crate::value::When;

/// A goal, and what its words say.
#[derive(Debug)]
pub struct GoalAtHand<'a> {
    /// The goal.
    pub goal: &'a Goal,
    /// The period of the project that it is a goal of, if that can be relied on.
    period: Option<&'a Period>,
    stated_period: Option<&'a Period>,
    /// What its words say.
    #[cfg(feature = "goals")]
    pub reading: GoalReading,
}

impl<'a> GoalAtHand<'a> {
    /// Reads a goal of a project with a period.
    pub fn new(goal: &'a Goal, period: Option<&'a Period>) -> Self {
        Self {
            goal,
            // A period whose end comes first is to be mended before anything is taken from it.
            period: period.filter(|period| !period.is_reversed()),
            stated_period: period,
            #[cfg(feature = "goals")]
            reading: GoalReading::of(goal.text.known().map_or("", String::as_str)),
        }
    }

    /// Whether nothing is told of when the project ends, not even what must be mended first.
    pub(crate) fn end_of_project_is_unknown(&self) -> bool {
        self.stated_period.is_none_or(|period| period.end.known().is_none())
    }

    /// When the project begins.
    pub fn start(&self) -> Option<&'a When> {
        self.period?.start.known()
    }

    /// When the project ends.
    pub fn end(&self) -> Option<&'a When> {
        self.period?.end.known()
    }

    /// Whether the words may tell when the goal is to be reached. They are not read here; but of a goal with a year in
    /// it, nobody should say that it has no deadline.
    #[cfg(not(feature = "goals"))]
    pub(crate) fn tells_a_time(&self) -> bool {
        let text = self.goal.text.known().map_or("", String::as_str);
        let is_year = |digits: &str| digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        text.split(|letter: char| !letter.is_ascii_digit()).any(is_year)
    }
}

#[cfg(feature = "goals")]
impl<'a> GoalAtHand<'a> {
    /// Whether the words tell when the goal is to be reached, more or less.
    pub(crate) fn tells_a_time(&self) -> bool {
        let is_by_the_words = |timing: &Timing<'_>| !matches!(timing, Timing::Inherited(_) | Timing::NotStated);
        self.goal.deadline.is_absent() && is_by_the_words(&self.timing())
    }

    /// The words of the goal; empty where there are none.
    pub fn text(&self) -> &'a str {
        self.goal.text.known().map_or("", String::as_str)
    }

    /// Some of the words.
    pub(crate) fn words(&self, span: &std::ops::Range<usize>) -> &'a str {
        self.text().get(span.clone()).unwrap_or_default()
    }

    /// Whether there are words, and the project itself shall reach what they say. Of others nothing is asked.
    pub(crate) fn is_looked_at(&self) -> bool {
        self.goal.is_reached_by_the_project() && !self.text().trim().is_empty()
    }

    /// The figure that the goal shall reach: the field, or the first amount of the words.
    pub(crate) fn target(&self) -> Option<Decimal> {
        self.target_of_field().or_else(|| self.target_of_words())
    }

    pub(crate) fn target_of_field(&self) -> Option<Decimal> {
        self.goal.target.known()?.value.known().copied()
    }

    /// The figure of the words, where it is one figure that shall be reached, no part of what is, and no change.
    pub(crate) fn target_of_words(&self) -> Option<Decimal> {
        let first = self.reading.quantities.first()?;
        first.value.filter(|_| first.ratio.is_none() && first.up_to.is_none() && !self.is_change(first))
    }

    /// The figure that it starts from: the field, or what the words say.
    pub(crate) fn baseline(&self) -> Option<Decimal> {
        self.baseline_of_field().or_else(|| self.reading.baseline.as_ref()?.quantity.as_ref()?.value)
    }

    pub(crate) fn baseline_of_field(&self) -> Option<Decimal> {
        self.goal.baseline.known()?.value.known().copied()
    }

    /// Whether one could say that it is reached or not; `None` where a person must judge.
    pub(crate) fn is_measurable(&self) -> Option<bool> {
        if self.target_of_field().is_some() { Some(true) } else { self.reading.is_measurable }
    }
}

/// A goal of its words alone, for tests.
#[cfg(all(test, feature = "goals"))]
pub(crate) fn goal_of(text: &str) -> Goal {
    Goal { text: text.into(), ..Goal::default() }
}
