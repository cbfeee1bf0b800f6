//! The times that a text names, together.

use std::ops::Range;

use super::point::{add, add_number};
use super::read::Written;
use super::{Clock, Point, Precision, Relation, WhenError};
use crate::value::Day;

/// The times that are named, and how what is dated stands to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    pub(crate) start: Point,
    /// The other end of a time from something to something; else the same.
    pub(crate) end: Point,
    pub(crate) relation: Relation,
    pub(crate) clock: Option<Clock>,
}

impl Shape {
    pub(super) const fn of(point: Point) -> Self {
        Self { relation: Relation::In, start: point, end: point, clock: None }
    }

    /// A day, a month or a year that is written as ISO 8601 has it, as most are: quickly read, and as
    /// all other ways to write times would have it.
    #[inline(never)]
    pub(super) fn plain(text: &str) -> Option<Self> {
        let number = |digits: Range<usize>| {
            let digits = text.get(digits)?;
            if digits.bytes().all(|digit| digit.is_ascii_digit()) { digits.parse::<u16>().ok() } else { None }
        };
        let has_hyphen = |place: usize| text.get(place..).is_some_and(|rest| rest.starts_with('-'));
        let small = |digits| u8::try_from(number(digits)?).ok();
        let year = number(0..4)?;
        let point = match text.len() {
            4 => Point::new(Precision::Year, year, 0),
            7 if has_hyphen(4) => Point::new(Precision::Month, year, small(5..7)?),
            10 if has_hyphen(4) && has_hyphen(7) => {
                Point { day: small(8..10)?, ..Point::new(Precision::Day, year, small(5..7)?) }
            }
            _ => return None,
        };
        let exists = year > 0 && point.days().is_ok();
        exists.then(|| Self::of(point))
    }

    /// The first day and the last, each where it is bounded; an error where the calendar has none such.
    #[inline(never)]
    pub(super) fn days(&self) -> Result<(Option<Day>, Option<Day>), WhenError> {
        let (first, last) = self.start.days()?;
        let (_, end) = self.end.days()?;
        if end < first && self.start.year > 0 {
            return Err(WhenError::NotATime);
        }
        let days = match self.relation {
            Relation::In | Relation::FromTo => (Some(first), Some(end)),
            Relation::From | Relation::Since => (Some(first), None),
            Relation::After => (last.after(), None),
            Relation::Until | Relation::Towards | Relation::By => (None, Some(last)),
            Relation::Before => (None, first.before()),
        };
        match days {
            (None, None) => Err(WhenError::Impossible),
            _ if self.start.year == 0 => Ok((None, None)),
            days => Ok(days),
        }
    }

    /// The other time that it may be: with each day and month changed round, a winter moved to the
    /// year after, or a night in Greenwich moved to the morning here.
    pub(super) fn otherwise(mut self, written: &Written) -> Option<Self> {
        if written.is_late_in_greenwich {
            self.start = Point::of_day(self.start.days().ok()?.1.after()?);
            return Some(Self { end: self.start, ..self });
        }
        for point in [&mut self.start, &mut self.end] {
            match point.unit {
                Precision::Day if written.is_either_way => std::mem::swap(&mut point.number, &mut point.day),
                Precision::Season if written.is_one_winter && point.number == 4 => {
                    point.year = point.year.saturating_add(1);
                }
                _ => {}
            }
        }
        Some(self)
    }

    /// As ISO 8601 writes it, where it does, else by the first day and the last.
    #[inline(never)]
    pub(super) fn iso(&self) -> Option<String> {
        let (earliest, latest) = self.days().ok().filter(|_| self.start.year > 0)?;
        let mut text = String::new();
        if self.relation == Relation::In && self.start.add_code(&mut text) {
            if let Some(clock) = self.clock {
                clock.add(&mut text, ["T", ":", "/"]);
            }
            return Some(text);
        }
        for (day, point) in [(earliest, self.start), (latest, self.end)] {
            if !text.is_empty() {
                add(&mut text, "/");
            }
            let Some(day) = day else {
                add(&mut text, "..");
                continue;
            };
            // What is before a time ends the day before. Two years with a slash between may be one.
            let is_named = matches!(self.relation, Relation::FromTo | Relation::From | Relation::Until);
            let is_written = is_named && self.start.unit != Precision::Year && point.add_code(&mut text);
            if !is_written {
                Point::of_day(day).add_code(&mut text);
            }
        }
        Some(text)
    }
}

impl Clock {
    /// Adds the time of day with what stands before it, between hours and minutes, and before its end.
    #[inline(never)]
    pub(crate) fn add(self, text: &mut String, [before, between, until]: [&str; 3]) {
        let mut sign = before;
        for (hour, minute) in std::iter::once(self.start).chain(self.end) {
            add(text, sign);
            add_number(text, hour.into(), 2);
            add(text, between);
            add_number(text, minute.into(), 2);
            sign = until;
        }
    }
}
