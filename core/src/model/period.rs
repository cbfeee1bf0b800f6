//! Periods.

use super::labels;
use crate::value::{Certainty, When, record};
#[cfg(feature = "programme")]
use crate::value::{Day, Field};

record! {
    /// A period (*periode*) from a start to an end, each as exact as it is known.
    ///
    /// ```
    /// use samspill::{Period, When};
    ///
    /// let period = Period { start: When::month(2027, 1)?.into(), end: When::year(2028)?.into(), ..Period::default() };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    Period: labels::period::PERIOD {
        /// When it begins.
        start: When,
        /// When it ends.
        end: When,
    }
}

#[cfg(feature = "programme")]
impl Period {
    /// The day that work can begin: the first of the time that the start is; where that is open, its last.
    pub(crate) fn begins(&self) -> Option<Day> {
        let start = self.start.known()?;
        start.earliest().or(start.latest())
    }

    /// Whether all of a time lies within the period; `None` where that cannot be said. An end that is
    /// not stated may be any.
    pub(crate) fn covers(&self, time: &When) -> Option<bool> {
        let ((first, last), bounds) = (time.bounds(), |field: &Field<When>| field.known().map(When::bounds));
        let (start, end) = (bounds(&self.start), bounds(&self.end));
        let is_before = |a: Option<Day>, b: Option<Day>| a.zip(b).is_some_and(|(a, b)| a < b);
        let is_until = |a: Option<Day>, b: Option<Day>| a.zip(b).is_some_and(|(a, b)| a <= b);
        let begins_later = start.is_some_and(|(earliest, _)| is_before(last, earliest));
        let ended_before = end.is_some_and(|(_, latest)| is_before(latest, first));
        if begins_later || ended_before {
            return Some(false);
        }
        let has_begun = start.is_some_and(|(_, latest)| is_until(latest, first));
        let has_not_ended = end.is_some_and(|(earliest, _)| is_until(last, earliest));
        (has_begun && has_not_ended).then_some(true)
    }
}

impl Period {
    /// Whether the start is certainly after the end.
    pub fn is_reversed(&self) -> bool {
        let (start, end) = (self.start.known(), self.end.known());
        start.zip(end).is_some_and(|(start, end)| start.is_after(end) == Certainty::Certain)
    }
}

#[cfg(feature = "network")]
impl Period {
    /// The start that certainly lies within both this and another period, where there is one.
    pub(crate) fn shared_with<'a>(&'a self, other: &'a Self) -> Option<&'a When> {
        let shared =
            |outer: &Self, start: &'a Field<When>| start.known().filter(|start| outer.covers(start) == Some(true));
        shared(self, &other.start).or_else(|| shared(other, &self.start))
    }

    /// Whether one of the two certainly ends before the other begins.
    pub(crate) fn is_apart_from(&self, other: &Self) -> bool {
        let ends_before = |one: &Self, other: &Self| {
            let ends = one.end.known().zip(other.start.known());
            ends.is_some_and(|(end, start)| end.is_before(start) == Certainty::Certain)
        };
        ends_before(self, other) || ends_before(other, self)
    }
}
