//! When a goal is to be reached, as far as that is told.

use std::ops::Range;

use super::GoalAtHand;
use crate::text::{GoalDeadline, GoalDeadlineKind};
use crate::value::{Day, Precision, When, lowered};

/// How the time of a goal is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Timing<'a> {
    /// The field says it.
    Stated(&'a When),
    /// The field has something that says no time: nothing is asked for before it is mended.
    Unclear,
    /// The field says that there is none.
    None,
    /// The words say it.
    Told(When, Range<usize>),
    /// The words say when by something that has no date: *to år etter oppstart*.
    Unresolved(Range<usize>),
    /// The words say when, vaguely: *på sikt*.
    Vague(Range<usize>),
    /// The words say how often, not until when: *hvert år*.
    Recurring(Range<usize>),
    /// The project's end stands for it.
    Inherited(&'a When),
    NotStated,
}

impl Timing<'_> {
    /// The time, where one is known.
    pub(crate) fn when(&self) -> Option<&When> {
        match self {
            Self::Stated(when) | Self::Inherited(when) => Some(when),
            Self::Told(when, _) => Some(when),
            _ => None,
        }
    }

    /// The words that tell it.
    pub(crate) fn span(&self) -> Option<&Range<usize>> {
        match self {
            Self::Told(_, span) | Self::Unresolved(span) | Self::Vague(span) | Self::Recurring(span) => Some(span),
            _ => None,
        }
    }
}

impl<'a> GoalAtHand<'a> {
    /// When the goal is to be reached: the field, or else the words, or else the end of the project.
    pub(crate) fn timing(&self) -> Timing<'a> {
        let field = &self.goal.deadline;
        if let Some(when) = field.known() {
            return Timing::Stated(when);
        }
        if field.is_none() {
            return Timing::None;
        }
        if !field.is_absent() {
            return Timing::Unclear;
        }
        self.timing_of_words().or_else(|| self.end().map(Timing::Inherited)).unwrap_or(Timing::NotStated)
    }

    /// When the words say that the goal is to be reached.
    pub(crate) fn timing_of_words(&self) -> Option<Timing<'a>> {
        let reading = &self.reading;
        if let Some(deadline) = &reading.deadline {
            let span = deadline.span.clone();
            if let Some(when) = deadline.when.as_ref().filter(|when| when.has_year()) {
                return Some(Timing::Told(limit(when), span));
            }
            if let Some(when) = self.start().and_then(|start| after_the_start(start, deadline, self.words(&span))) {
                return Some(Timing::Told(when, span));
            }
            // «Når prosjektet er over» is the end of the project, where that is known.
            let is_project =
                deadline.kind == GoalDeadlineKind::Event && is_end_of_the_project(self.words(&deadline.span));
            return Some(match self.end().filter(|_| is_project) {
                Some(end) => Timing::Told(end.clone(), span),
                None => Timing::Unresolved(span),
            });
        }
        if let Some(span) = reading.vague_times.first() {
            return Some(Timing::Vague(span.clone()));
        }
        reading.recurring.first().filter(|_| self.end().is_none()).map(|span| Timing::Recurring(span.clone()))
    }
}

/// A deadline as one names it: *innen 2027* is 2027, *før 2027* is 2026.
pub(crate) fn limit(when: &When) -> When {
    let Some(last) = when.latest() else { return when.clone() };
    let named = match when.precision() {
        Precision::Year => When::year(last.year()),
        Precision::Month => When::month(last.year(), last.month()),
        _ => Ok(last.into()),
    };
    named.unwrap_or_else(|_| when.clone())
}

/// «To år etter oppstart», where it is known when the project begins: as exact as that is.
fn after_the_start(start: &When, deadline: &GoalDeadline, words: &str) -> Option<When> {
    let months = deadline.months_after.filter(|_| lowered(words).contains("start"))?;
    let day = start.latest()?;
    let last = Day::in_month(day.year(), day.month().checked_add(months)?, day.day())?;
    match start.precision() {
        Precision::Year => When::year(last.year()).ok(),
        Precision::Month => When::month(last.year(), last.month()).ok(),
        _ => Some(last.into()),
    }
}

/// Whether words tell of the end of the project: *når prosjektet er over*, not *før prosjektet starter*.
fn is_end_of_the_project(words: &str) -> bool {
    let words = lowered(words);
    let has = |parts: &[&str]| parts.iter().any(|part| words.contains(part));
    has(&["prosjekt", "project"])
        && has(&["over", "slutt", "ferdig", "fullfør", "period", "end", "finish", "complete"])
        && !has(&["forprosjekt", "preliminary", "start", "begyn", "byrj", "begin"])
}

#[cfg(test)]
mod tests {
    use super::super::goal_of;
    use super::*;
    use crate::model::{Goal, Period};

    fn timing(text: &str, end: Option<i32>) -> Timing<'static> {
        let period = end.map(|year| Period { end: When::year(year).unwrap().into(), ..Period::default() });
        let goal: &'static Goal = Box::leak(Box::new(goal_of(text)));
        GoalAtHand::new(goal, period.map(|period| &*Box::leak(Box::new(period)))).timing()
    }

    #[test]
    fn the_end_of_the_project_is_a_time_once_it_is_known() {
        let text = "Når prosjektet er over, har 40 ungdommer fått sommerjobb";
        assert_eq!(timing(text, None), Timing::Unresolved(0..23));
        assert_eq!(timing(text, Some(2028)), Timing::Told(When::year(2028).unwrap(), 0..23));
        assert_eq!(timing("40 ungdommer har fått sommerjobb", None), Timing::NotStated);
        assert!(matches!(timing("40 ungdommer har fått sommerjobb", Some(2028)), Timing::Inherited(_)));
    }

    #[test]
    fn words_that_name_no_time_are_told_as_that() {
        assert!(matches!(timing("På sikt skal alle ha noe å gå til", Some(2028)), Timing::Vague(_)));
        assert!(matches!(timing("200 eldre får besøk hvert år", None), Timing::Recurring(_)));
        assert!(matches!(timing("200 eldre får besøk hvert år", Some(2028)), Timing::Inherited(_)));
    }
}
