//! A time as people state it: a day, a month or a year.

use std::fmt;

use super::read::whole;
use super::{Day, DayError, Fault, Faults, Field, Kind, Misreading, Node, Place, Value};

/// How exactly a [`When`] is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Precision {
    /// A day.
    Day,
    /// A month of a year.
    Month,
    /// A year.
    Year,
}

/// A time (*tidspunkt*) as exact as it was stated: a day, a month or a year.
///
/// It is an interval of days, from [`earliest`](When::earliest) to [`latest`](When::latest), both
/// included. Nothing is made more exact than it was written.
///
/// ```
/// use samspill::When;
///
/// let spring: When = "2027-05".parse()?;
/// assert_eq!(spring.earliest().to_string(), "2027-05-01");
/// assert_eq!(spring.latest().to_string(), "2027-05-31");
///
/// let deadline: When = "31.12.2027".parse()?;
/// assert!(deadline.is_certainly_after(&spring));
/// assert!(!"2027".parse::<When>()?.is_certainly_after(&spring));
/// # Ok::<(), samspill::WhenError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    precision: Precision,
    earliest: Day,
    latest: Day,
}

/// Why a text is not a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WhenError {
    /// The text is written as a day or month, and the calendar has none such.
    #[error("the calendar has no such day or month")]
    Impossible,
    /// The text is not written as a time we know.
    #[error("write a time as 2027-06-30, 30.06.2027, 2027-06 or 2027")]
    NotATime,
}

impl When {
    /// A whole month, 1 to 12, of a year.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when there is no such month.
    pub fn month(year: i32, month: u32) -> Result<Self, DayError> {
        let (earliest, latest) = (Day::new(year, month, 1)?, Day::last_of_month(year, month)?);
        Ok(Self { precision: Precision::Month, earliest, latest })
    }

    /// A whole year, 1 to 9999.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when the year is outside that.
    pub fn year(year: i32) -> Result<Self, DayError> {
        let (earliest, latest) = (Day::new(year, 1, 1)?, Day::new(year, 12, 31)?);
        Ok(Self { precision: Precision::Year, earliest, latest })
    }

    /// How exactly it is stated.
    pub fn precision(&self) -> Precision {
        self.precision
    }

    /// The first day it can be.
    pub fn earliest(&self) -> Day {
        self.earliest
    }

    /// The last day it can be.
    pub fn latest(&self) -> Day {
        self.latest
    }

    /// The first and the last day it can be.
    #[cfg(feature = "programme")]
    pub(crate) fn bounds(&self) -> (Option<Day>, Option<Day>) {
        (Some(self.earliest), Some(self.latest))
    }

    /// Whether every day it can be is after every day that `other` can be.
    pub fn is_certainly_after(&self, other: &When) -> bool {
        self.earliest > other.latest
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self { precision: Precision::Day, earliest: day, latest: day }
    }
}

impl From<Day> for Field<When> {
    fn from(day: Day) -> Self {
        Self::Known(day.into())
    }
}

impl std::str::FromStr for When {
    type Err = WhenError;

    /// Reads `2027-06-30`, `30.06.2027`, `30.6.2027`, `2027-06` and `2027`.
    fn from_str(text: &str) -> Result<Self, WhenError> {
        let text = text.trim();
        let (separator, norwegian) = if text.contains('.') { ('.', true) } else { ('-', false) };
        let mut numbers = [0_u32; 3];
        let mut count = 0_usize;
        for part in text.split(separator) {
            let length = match (norwegian, count) {
                (false, 0) | (true, 2) => 4..=4,
                (true, _) => 1..=2,
                (false, _) => 2..=2,
            };
            let slot = numbers.get_mut(count).ok_or(WhenError::NotATime)?;
            if !length.contains(&part.len()) || !part.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(WhenError::NotATime);
            }
            *slot = part.parse().map_err(|_| WhenError::NotATime)?;
            count = count.saturating_add(1);
        }
        if norwegian {
            numbers.reverse();
        }
        let [year, month, day] = numbers;
        let year = i32::try_from(year).map_err(|_| WhenError::NotATime)?;
        match (count, norwegian) {
            (3, _) => Day::new(year, month, day).map(Self::from),
            (2, false) => Self::month(year, month),
            (1, false) => Self::year(year),
            _ => return Err(WhenError::NotATime),
        }
        .map_err(|_| WhenError::Impossible)
    }
}

impl fmt::Display for When {
    /// Writes `2027-06-30`, `2027-06` or `2027`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.earliest;
        match self.precision {
            Precision::Day => write!(f, "{day}"),
            Precision::Month => write!(f, "{:04}-{:02}", day.year(), day.month()),
            Precision::Year => write!(f, "{:04}", day.year()),
        }
    }
}

impl Value for When {
    const KIND: Kind = Kind::When;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let text = match node {
            Node::Text(text) => text.clone(),
            // A year alone is often written as a number.
            Node::Number(number) => match whole(number) {
                Some(year) => year.to_string(),
                None => return faults.wrong_kind(place, &Self::KIND, node),
            },
            _ => return faults.wrong_kind(place, &Self::KIND, node),
        };
        let what = match text.parse() {
            Ok(when) => return Some(when),
            Err(WhenError::Impossible) => Misreading::ImpossibleDate { text },
            Err(WhenError::NotATime) => Misreading::UnreadableDate { text },
        };
        faults.push(Fault { pointer: place.pointer(), what });
        None
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
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
    fn days_months_and_years_are_read_and_written() {
        for (written, printed) in [
            ("2027-06-30", "2027-06-30"),
            ("30.06.2027", "2027-06-30"),
            ("3.6.2027", "2027-06-03"),
            (" 2027-06 ", "2027-06"),
            ("2027", "2027"),
        ] {
            assert_eq!(written.parse::<When>().unwrap().to_string(), printed);
        }
    }

    #[test]
    fn what_the_calendar_lacks_is_told_from_what_is_no_time() {
        for text in ["2027-02-29", "31.11.2027", "2027-13", "0000"] {
            assert_eq!(text.parse::<When>(), Err(WhenError::Impossible), "{text}");
        }
        for text in ["", "juni", "06.2027", "2027-6", "27", "2027-06-30T10", "1.2.27", "2027-01-01-01", "-2027"] {
            assert_eq!(text.parse::<When>(), Err(WhenError::NotATime), "{text}");
        }
    }
}
