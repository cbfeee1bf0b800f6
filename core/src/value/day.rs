//! A day in the calendar.

use std::fmt;

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Fault, Faults, Kind, Misreading, Node, Place, Value, add, add_number};

/// A day (*dag*) in the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Written as `2026-11-21`. The library never asks what day it is: the caller says so.
///
/// ```
/// use samspill::Day;
///
/// let day = Day::new(2026, 11, 21)?;
/// assert_eq!(day.to_string(), "2026-11-21");
/// assert!(Day::new(2026, 2, 30).is_err());
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

/// Why something is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// The calendar has no such day.
    #[error("the calendar has no day {year}-{month}-{day}")]
    Impossible {
        /// The year.
        year: i32,
        /// The month, 1 to 12 if it exists.
        month: u32,
        /// The day of the month.
        day: u32,
    },
    /// The text is not written as a day.
    #[error("write a day as 2026-11-21")]
    NotADay,
}

impl Day {
    /// The day with this year, month (1 to 12) and day of the month.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when the calendar has no such day.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DayError> {
        NaiveDate::from_ymd_opt(year, month, day)
            .filter(|date| (1..=9999).contains(&date.year()))
            .map(Self)
            .ok_or(DayError::Impossible { year, month, day })
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// Which day of the week it is, 1 for Monday to 7 for Sunday.
    pub(crate) fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// The week it is in, as ISO 8601 counts them: its year and its number.
    #[cfg(feature = "programme")]
    pub(crate) fn week(self) -> (i32, u32) {
        let week = self.0.iso_week();
        (week.year(), week.week())
    }

    /// The Monday or the Sunday of a week as ISO 8601 counts them.
    pub(crate) fn of_week(year: i32, week: u32, last: bool) -> Option<Self> {
        let weekday = if last { Weekday::Sun } else { Weekday::Mon };
        NaiveDate::from_isoywd_opt(year, week, weekday).and_then(|date| date.try_into().ok())
    }

    /// A day of a month counted from January of the year, 13 being the next January; of a short
    /// month, at most its last day.
    pub(crate) fn in_month(year: i32, month: u32, day: u32) -> Option<Self> {
        let before = month.checked_sub(1)?;
        let year = year.checked_add(i32::try_from(before / 12).ok()?)?;
        let month = (before % 12).saturating_add(1);
        (28..=day.max(28)).rev().map(|last| last.min(day)).find_map(|day| Self::new(year, month, day).ok())
    }

    /// How many days it is since an earlier day; fewer than none since a later one.
    #[cfg(feature = "goals")]
    pub(crate) fn days_since(self, other: Self) -> i64 {
        self.0.signed_duration_since(other.0).num_days()
    }

    /// The day so many days later, or earlier.
    #[cfg(feature = "programme")]
    pub(crate) fn plus(self, days: i64) -> Option<Self> {
        self.0.checked_add_signed(chrono::TimeDelta::try_days(days)?)?.try_into().ok()
    }

    /// How many days it is since the last day before the year 1.
    #[cfg(feature = "programme")]
    pub(crate) fn number(self) -> i64 {
        i64::from(self.0.num_days_from_ce())
    }

    /// The day of which that is the number.
    #[cfg(feature = "programme")]
    pub(crate) fn of_number(number: i64) -> Option<Self> {
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?)?.try_into().ok()
    }

    /// As ISO 8601 writes it. Without the machinery that writes numbers of all kinds: answers are full of days.
    pub(crate) fn iso(self) -> String {
        let mut text = String::with_capacity(10);
        add_number(&mut text, u16::try_from(self.year()).unwrap_or(0), 4);
        for number in [self.month(), self.day()] {
            add(&mut text, "-");
            add_number(&mut text, u16::try_from(number).unwrap_or(0), 2);
        }
        text
    }

    /// The day before.
    pub(crate) fn before(self) -> Option<Self> {
        self.0.pred_opt()?.try_into().ok()
    }

    /// The day after.
    pub(crate) fn after(self) -> Option<Self> {
        self.0.succ_opt()?.try_into().ok()
    }
}

impl std::str::FromStr for Day {
    type Err = DayError;

    /// Reads `2026-11-21`.
    fn from_str(text: &str) -> Result<Self, DayError> {
        let mut parts = text.split('-');
        let mut digits = |length: usize| {
            parts
                .next()
                .filter(|part| part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
                .and_then(|part| part.parse::<u32>().ok())
                .ok_or(DayError::NotADay)
        };
        let (year, month, day) = (digits(4)?, digits(2)?, digits(2)?);
        if parts.next().is_some() {
            return Err(DayError::NotADay);
        }
        Self::new(i32::try_from(year).map_err(|_| DayError::NotADay)?, month, day)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = DayError;

    fn try_from(date: NaiveDate) -> Result<Self, DayError> {
        match date.year() {
            1..=9999 => Ok(Self(date)),
            year => Err(DayError::Impossible { year, month: date.month(), day: date.day() }),
        }
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl Value for Day {
    const KIND: Kind = Kind::Day;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let Node::Text(text) = node else {
            return faults.wrong_kind(place, &Self::KIND, node);
        };
        let what = match text.parse() {
            Ok(day) => return Some(day),
            Err(DayError::Impossible { .. }) => Misreading::ImpossibleDate { text: text.clone() },
            Err(DayError::NotADay) => Misreading::UnreadableDate { text: text.clone() },
        };
        faults.push(Fault { pointer: place.pointer(), what });
        None
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_are_read() {
        assert_eq!("2024-02-29".parse(), Day::new(2024, 2, 29));
        assert_eq!("2023-02-29".parse::<Day>(), Err(DayError::Impossible { year: 2023, month: 2, day: 29 }));
        for text in ["", "2026", "2026-1-1", "2026-01-01T00:00", "26-01-01", "+026-01-01", "2026-01-01-01"] {
            assert_eq!(text.parse::<Day>(), Err(DayError::NotADay), "{text}");
        }
    }

    #[test]
    fn a_month_knows_its_last_day() {
        assert_eq!(Day::in_month(2028, 2, 31), Day::new(2028, 2, 29).ok());
        assert_eq!(Day::in_month(2027, 14, 31), Day::new(2028, 2, 29).ok());
        assert_eq!(Day::in_month(2027, 12, 1), Day::new(2027, 12, 1).ok());
        assert_eq!(Day::in_month(9999, 13, 1), None);
    }

    #[test]
    fn weeks_begin_on_monday() {
        assert_eq!(Day::of_week(2014, 23, false), Day::new(2014, 6, 2).ok());
        assert_eq!(Day::of_week(2014, 23, true), Day::new(2014, 6, 8).ok());
        assert_eq!(Day::of_week(2021, 53, false), None);
        assert_eq!(Day::new(2027, 6, 3).unwrap().weekday(), 4);
    }
}
