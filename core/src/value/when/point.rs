//! One time on the calendar: a day, a week, a month, a season.

use super::scan::Token;
use super::{Precision, WhenError};
use crate::value::Day;

/// A unit of the calendar, of a year if one is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// The year that it begins in, or 0 where none is stated.
    pub(crate) year: u16,
    pub(crate) unit: Precision,
    /// Which of the units in a year: the month of a day or a month, the week, the quarter; the season
    /// from spring.
    pub(crate) number: u8,
    /// Of a day, the day of the month.
    pub(crate) day: u8,
    /// The first, the middle or the last third, or 0 for the whole. Of a day, the day of the week
    /// from Monday where it is stated.
    pub(crate) part: u8,
    /// While it is read: how many digits it has, where it is a number that is a time only beside
    /// another, such as *28.* in *28.–30. april*. The number then stands as the day.
    pub(crate) bare: u8,
}

impl Point {
    pub(super) const fn new(unit: Precision, year: u16, number: u8) -> Self {
        Self { year, unit, number, day: 0, part: 0, bare: 0 }
    }

    pub(super) fn of_day(day: Day) -> Self {
        let number = |number: u32| u8::try_from(number).unwrap_or(0);
        let year = u16::try_from(day.year()).unwrap_or(0);
        Self { day: number(day.day()), ..Self::new(Precision::Day, year, number(day.month())) }
    }

    /// Whether a number is the other year that it is written with: the next one, or of a council the
    /// fourth from it.
    pub(super) fn is_before(self, other: Token) -> bool {
        let apart = if self.unit == Precision::CouncilPeriod { 4 } else { 1 };
        let year = self.year.saturating_add(apart);
        let is_winter_or_none = self.unit != Precision::Season || self.number == 4;
        is_winter_or_none && (other.number == year || (other.digits == 2 && other.number == year % 100))
    }

    /// A bare number as a time of the other's kind.
    pub(super) fn like(self, other: Self) -> Option<Self> {
        match other.unit {
            _ if other.bare > 0 => None,
            Precision::Day => Some(Self { number: other.number, bare: 0, ..self }),
            Precision::Week | Precision::Quarter | Precision::Tertial | Precision::HalfYear => {
                Some(Self::new(other.unit, self.year, self.day))
            }
            _ => None,
        }
    }

    pub(super) fn precision(self) -> Precision {
        if self.part > 0 && self.unit != Precision::Day { Precision::Part } else { self.unit }
    }

    /// The first day and the last. Where no year is stated, those of a long year: they tell only
    /// whether there may be such a time.
    #[inline(never)]
    pub(super) fn days(self) -> Result<(Day, Day), WhenError> {
        const A_LONG_YEAR: u16 = 2020;
        let year = i32::from(if self.year == 0 { A_LONG_YEAR } else { self.year });
        let days = match self.unit {
            Precision::Day => {
                let day = Day::in_month(year, self.number.into(), self.day.into());
                let is_it = |day: &Day| {
                    let is_that_day = day.day() == u32::from(self.day) && self.number <= 12;
                    is_that_day && (self.part == 0 || self.year == 0 || day.weekday() == u32::from(self.part))
                };
                day.filter(is_it).map(|day| (day, day))
            }
            _ if self.part > 0 && (self.unit == Precision::Week || !self.has_parts()) => {
                return Err(WhenError::NotATime);
            }
            Precision::Week => {
                let week = |last| Day::of_week(year, self.number.into(), last);
                week(false).zip(week(true))
            }
            _ => self.months().and_then(|[first, begins, last, ends]| {
                Day::in_month(year, first, begins).zip(Day::in_month(year, last, ends))
            }),
        };
        days.ok_or(WhenError::Impossible)
    }

    /// Whether it has a beginning, a middle and an end of whole months, or is a month.
    fn has_parts(self) -> bool {
        let (.., count) = self.span();
        count == 1 || count.is_multiple_of(3)
    }

    /// How many such units begin in a year, the first month of the first, how many months lie between
    /// their beginnings, and how many each takes.
    ///
    /// Seasons are as wide as people use them: a gathering in February is held *våren 2018* (Finnmark's
    /// project network), and terms are from January to June and from August to December. A council
    /// is elected in September and constituted before the end of October (kommuneloven § 7-1); the
    /// school year is from August to July.
    fn span(self) -> (u8, u32, u32, u32) {
        match (self.unit, self.number) {
            (Precision::Month, _) => (12, 1, 1, 1),
            (Precision::Quarter, _) => (4, 1, 3, 3),
            (Precision::Tertial, _) => (3, 1, 4, 4),
            (Precision::HalfYear, _) => (2, 1, 6, 6),
            (Precision::Season, 1) => (1, 1, 0, 6),
            (Precision::Season, 2) => (2, 6, 0, 3),
            (Precision::Season, 3) => (3, 8, 0, 5),
            (Precision::Season, _) => (4, 11, 0, 5),
            (Precision::SchoolYear, _) => (1, 8, 0, 12),
            (Precision::SplitYear, _) => (1, 1, 0, 24),
            // Every fourth year, as 2023 was.
            (Precision::CouncilPeriod, _) if self.year % 4 == 3 => (1, 9, 0, 50),
            (Precision::CouncilPeriod, _) => (0, 0, 0, 0),
            _ => (1, 1, 0, 12),
        }
    }

    /// The first month and the last, from January of the year, each with its first or last day.
    fn months(self) -> Option<[u32; 4]> {
        let (all, first, step, count) = self.span();
        let (part, number) = (u32::from(self.part), u32::from(self.number).saturating_sub(1));
        let first = first.saturating_add(number.saturating_mul(step));
        let (first, count, begins, ends) = match (part, count) {
            (0, _) => (first, count, 1, 31),
            (1, 1) => (first, 1, 1, 10),
            (2, 1) => (first, 1, 11, 20),
            (_, 1) => (first, 1, 21, 31),
            _ => (first.saturating_add((count / 3).saturating_mul(part.saturating_sub(1))), count / 3, 1, 31),
        };
        let exists = self.number <= all && (self.number > 0 || all == 1);
        exists.then_some([first, begins, first.saturating_add(count).saturating_sub(1), ends])
    }

    /// Adds it as ISO 8601 writes it, where it does: `2027-06-30`, `2027-06`, `2027-W05`, `2027`; and
    /// quarters as `2027-Q1`. Says whether it does.
    #[inline(never)]
    pub(super) fn add_code(self, text: &mut String) -> bool {
        let (sign, width) = match self.unit {
            Precision::Day => ("-", 2),
            _ if self.part > 0 => return false,
            Precision::Month => ("-", 2),
            Precision::Week => ("-W", 2),
            Precision::Quarter => ("-Q", 1),
            Precision::Year => ("", 0),
            _ => return false,
        };
        add_number(text, self.year, 4);
        add(text, sign);
        if width > 0 {
            add_number(text, self.number.into(), width);
        }
        if self.unit == Precision::Day {
            add(text, sign);
            add_number(text, self.day.into(), width);
        }
        true
    }
}

/// Adds some text: out of line, since every growing of a text in place costs the browser.
#[inline(never)]
pub(crate) fn add(text: &mut String, more: &str) {
    text.push_str(more);
}

/// Adds a number, with noughts in front where it is narrower than so many digits.
#[inline(never)]
pub(crate) fn add_number(text: &mut String, number: u16, width: usize) {
    if number > 9 || width > 1 {
        add_number(text, number / 10, width.saturating_sub(1));
    }
    let digit = usize::from(number % 10);
    add(text, "0123456789".get(digit..=digit).unwrap_or(""));
}
