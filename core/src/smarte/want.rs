//! The one thing to ask about what a goal aims at.

use std::ops::Range;

use super::GoalAtHand;
use crate::text::GoalKind;

/// What a goal lacks before one could see that it is reached. One goal is asked one of these, the one that its
/// words suggest: several at once would say the same in several ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Want {
    /// What shall come of it: the verb says that one will work towards something.
    Outcome(Range<usize>),
    /// What shall be so afterwards: the verb says what will be done.
    Result(Range<usize>),
    /// What *more* or *better* is compared with.
    Reference(Range<usize>),
    /// What is enough of something.
    Threshold(Vec<Range<usize>>),
    /// What the goal is about at all.
    Object,
    /// What shows that it is reached.
    Criterion,
}

/// A goal of so few words is a heading.
const WORDS_OF_A_HEADING: usize = 2;

impl GoalAtHand<'_> {
    /// What is to be asked about what the goal aims at, if anything.
    pub(crate) fn want(&self) -> Option<Want> {
        let reading = &self.reading;
        let is_settled = self.is_measurable() == Some(true) || self.baseline_without_target().is_some();
        if !self.is_looked_at() || is_settled {
            return None;
        }
        let threshold = || (!reading.vague.is_empty()).then(|| Want::Threshold(reading.vague.clone()));
        if reading.is_measurable.is_none() {
            return threshold();
        }
        let is_heading = reading.verb.is_none() && reading.comparatives.is_empty() && !self.has_indicator();
        if is_heading && self.text().split_whitespace().count() <= WORDS_OF_A_HEADING {
            return Some(Want::Object);
        }
        let is_effort = reading.is_activity == Some(true);
        let verb = reading.verb.as_ref().filter(|_| is_effort);
        if let Some(verb) = verb {
            let is_weak = verb.kind == GoalKind::Weak;
            return Some(if is_weak { Want::Outcome(verb.span.clone()) } else { Want::Result(verb.span.clone()) });
        }
        let compared = reading.comparatives.first().filter(|_| self.baseline().is_none());
        Some(match compared {
            Some(span) => Want::Reference(span.clone()),
            None => threshold().unwrap_or(Want::Criterion),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::goal_of;
    use super::*;

    #[track_caller]
    fn assert_wants(text: &str, expected: Option<&str>) {
        let goal = goal_of(text);
        let want = GoalAtHand::new(&goal, None).want();
        let name = want.as_ref().map(|want| format!("{want:?}"));
        let name = name.as_deref().map(|name| name.split(['(', ' ']).next().unwrap_or_default().to_owned());
        assert_eq!(name.as_deref(), expected, "{text}: {want:?}");
    }

    #[test]
    fn a_goal_is_asked_one_thing() {
        assert_wants("Styrke samarbeidet mellom lagene", Some("Outcome"));
        assert_wants("Gjennomføre kurs for de frivillige", Some("Result"));
        assert_wants("Flere unge bruker møteplassen", Some("Reference"));
        assert_wants("Trivsel", Some("Object"));
        assert_wants("Kafeen er åpnet", None);
        assert_wants("Minst 40 ungdommer har fått sommerjobb", None);
        assert_wants("Få fleire unge i arbeid", Some("Reference"));
    }
}
