//! A time as people state it, from a day to a council's period.

mod clock;
mod kinds;
mod point;
mod read;
mod scan;
mod shape;
#[cfg(test)]
mod tests;
mod words;

use std::fmt;

pub use self::kinds::{Certainty, Clock, Precision, Relation};
pub(crate) use self::point::{Point, add, add_number};
use self::read::{Written, written};
pub(crate) use self::shape::Shape;
pub(crate) use self::words::MONTHS;
use super::read::whole;
use super::{Day, DayError, Fault, Faults, Field, Kind, Language, Misreading, Node, Place, Value, composed};

/// A time (*tidspunkt*) as exact as it was stated, in the words it was stated with.
///
/// It is an interval of days, from [`earliest`](When::earliest) to [`latest`](When::latest), both
/// included. Nothing is made more exact than it was written, and no year is guessed: a time without
/// one is kept, but has no interval. Two are the same when they say the same in the same words.
///
/// ```
/// use samspill::{Certainty, When};
///
/// let spring: When = "våren 2018".parse()?;
/// assert_eq!(spring.to_string(), "våren 2018");
/// assert_eq!(spring.earliest().map(|day| day.to_string()).as_deref(), Some("2018-01-01"));
///
/// let deadline: When = "innen 1. mars 2018".parse()?;
/// assert_eq!(deadline.latest().map(|day| day.to_string()).as_deref(), Some("2018-03-01"));
/// assert_eq!(deadline.is_before(&spring), Certainty::Possible);
/// assert_eq!(deadline.is_before(&"Q2 2018".parse()?), Certainty::Certain);
/// # Ok::<(), samspill::WhenError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    shape: Shape,
    /// The words, where it was not written as [`iso`](When::iso) writes it.
    words: Option<Box<str>>,
}

/// Why a text is not a time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WhenError {
    /// The text is written as a time, and the calendar has none such.
    #[error("the calendar has no such day, week or month")]
    Impossible,
    /// The text is not written as a time we know.
    #[error("write a time as 2027-06-30, 3.6.2027, uke 23 i 2027, juni 2027, våren 2027 or 2027")]
    NotATime,
    /// The text can be read as two times, and we do not guess which.
    #[error("the text can be read as two times; write the month as a word, or a winter as 2018/19")]
    Ambiguous(Box<[When; 2]>),
}

impl When {
    /// A whole month, 1 to 12, of a year.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when there is no such month.
    pub fn month(year: i32, month: u32) -> Result<Self, DayError> {
        Self::unit(Precision::Month, year, month)
    }

    /// A whole week, 1 to 53, of a year, numbered as ISO 8601 does.
    ///
    /// ```
    /// use samspill::When;
    ///
    /// let week = When::week(2014, 23)?;
    /// assert_eq!(week.iso().as_deref(), Some("2014-W23"));
    /// assert_eq!(week.latest().map(|day| day.to_string()).as_deref(), Some("2014-06-08"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when the year has no such week.
    pub fn week(year: i32, week: u32) -> Result<Self, DayError> {
        Self::unit(Precision::Week, year, week)
    }

    /// A quarter, 1 to 4, of a year.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when there is no such quarter.
    pub fn quarter(year: i32, quarter: u32) -> Result<Self, DayError> {
        Self::unit(Precision::Quarter, year, quarter)
    }

    /// A whole year, 1 to 9999.
    ///
    /// # Errors
    ///
    /// [`DayError::Impossible`] when the year is outside that.
    pub fn year(year: i32) -> Result<Self, DayError> {
        Self::unit(Precision::Year, year, 0)
    }

    /// From one day to another, or `None` where the last comes before the first.
    ///
    /// ```
    /// use samspill::{Day, When};
    ///
    /// let gathering = When::between(Day::new(2014, 4, 28)?, Day::new(2014, 4, 30)?);
    /// assert_eq!(gathering.map(|days| days.to_string()).as_deref(), Some("2014-04-28/2014-04-30"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    pub fn between(first: Day, last: Day) -> Option<Self> {
        let ends = Shape { end: Self::from(last).shape.end, ..Self::from(first).shape };
        let shape = Shape { relation: Relation::FromTo, ..ends };
        (first <= last).then_some(Self { shape, words: None })
    }

    fn unit(unit: Precision, year: i32, number: u32) -> Result<Self, DayError> {
        let none = DayError::Impossible { year, month: number, day: 1 };
        let (Ok(of), Ok(which)) = (u16::try_from(year), u8::try_from(number)) else { return Err(none) };
        let point = Point::new(unit, of, which);
        let exists = of > 0 && point.days().is_ok();
        if exists { Ok(Self { shape: Shape::of(point), words: None }) } else { Err(none) }
    }

    /// Reads a time as a text in a language has it: in Norwegian, the day stands before the month in
    /// `03/06/2027` too.
    ///
    /// ```
    /// use samspill::{Language, When, WhenError};
    ///
    /// assert!(matches!("03/06/2027".parse::<When>(), Err(WhenError::Ambiguous(_))));
    /// let third = When::read_in("03/06/2027", Language::Nynorsk)?;
    /// assert_eq!(third.iso().as_deref(), Some("2027-06-03"));
    /// # Ok::<(), WhenError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`WhenError`], as when a text is parsed.
    pub fn read_in(text: &str, language: Language) -> Result<Self, WhenError> {
        Self::read_from(text, true, Some(language)).0
    }

    /// Reads a text that is a time and nothing else, or the time that it begins with, and gives the
    /// bytes that it takes.
    ///
    /// Running text holds words and numbers that are times only sometimes, such as *mai*, *vår* or a
    /// number of four digits; who looks for times there must weigh what stands around.
    pub(crate) fn read_from(text: &str, whole: bool, language: Option<Language>) -> (Result<Self, WhenError>, usize) {
        if let Some(shape) = Shape::plain(text).filter(|_| whole) {
            return (Ok(Self { shape, words: None }), text.len());
        }
        let written = written(text, whole);
        let end = written.map_or(0, |written| written.end);
        (Self::of(text.get(..end).unwrap_or("").trim(), written, language), end)
    }

    #[inline(never)]
    fn of(text: &str, written: Option<Written>, language: Option<Language>) -> Result<Self, WhenError> {
        let written = written.ok_or(WhenError::NotATime)?;
        let is_norwegian = language.is_some_and(|language| language != Language::English);
        let is_sure = is_norwegian && written.is_either_way;
        let mut shape = written.shape;
        let other = shape.otherwise(&written).filter(|other| *other != shape && other.days().is_ok());
        if let Some(other) = other {
            if shape.days().is_err() {
                shape = other;
            } else if !is_sure {
                let readings = [shape, other].map(|shape| Self { shape, words: None });
                return Err(WhenError::Ambiguous(Box::new(readings)));
            }
        }
        shape.days()?;
        let bare = Self { shape, words: None };
        let is_own = bare.iso().is_none_or(|iso| iso != text);
        let words = is_own.then(|| composed(text).unwrap_or_else(|| text.to_owned()).into_boxed_str());
        Ok(Self { words, ..bare })
    }

    pub(crate) fn shape(&self) -> &Shape {
        &self.shape
    }

    /// How exactly it is stated; of a time from something to something, the less exact of the two.
    pub fn precision(&self) -> Precision {
        self.shape.start.precision().max(self.shape.end.precision())
    }

    /// How what is dated stands to the time that is named.
    pub fn relation(&self) -> Relation {
        self.shape.relation
    }

    /// The two times of a time from one to another.
    ///
    /// ```
    /// use samspill::When;
    ///
    /// let months: When = "mars–mai 2027".parse()?;
    /// let ends = months.ends().map(|(start, end)| (start.to_string(), end.to_string()));
    /// assert_eq!(ends, Some(("2027-03".to_owned(), "2027-05".to_owned())));
    /// # Ok::<(), samspill::WhenError>(())
    /// ```
    pub fn ends(&self) -> Option<(Self, Self)> {
        let Shape { start, end, relation, .. } = self.shape;
        let is_between = relation == Relation::FromTo && start.year > 0;
        is_between.then(|| [start, end].map(|point| Self { shape: Shape::of(point), words: None }).into())
    }

    /// The time of day, if one is stated.
    pub fn clock(&self) -> Option<Clock> {
        self.shape.clock
    }

    /// The same without *by*, for sentences that say that themselves: `31. januar` of `innen 31. januar`.
    #[cfg(feature = "network")]
    pub(crate) fn without_by(&self) -> Self {
        match self.shape.relation {
            Relation::By => Self { shape: Shape { relation: Relation::In, ..self.shape }, words: None },
            _ => self.clone(),
        }
    }

    /// Whether a year is stated. Without one there is no interval.
    pub fn has_year(&self) -> bool {
        self.shape.start.year > 0
    }

    /// The first day it can be; `None` where that is open, or no year is stated.
    pub fn earliest(&self) -> Option<Day> {
        self.shape.days().ok()?.0
    }

    /// The last day it can be; `None` where that is open, or no year is stated.
    pub fn latest(&self) -> Option<Day> {
        self.shape.days().ok()?.1
    }

    /// The first and the last day it can be.
    #[cfg(feature = "programme")]
    pub(crate) fn bounds(&self) -> (Option<Day>, Option<Day>) {
        (self.earliest(), self.latest())
    }

    /// Whether every day it can be is before every day that `other` can be. What is open or has no
    /// year may be any day.
    pub fn is_before(&self, other: &When) -> Certainty {
        let is_certain = self.latest().zip(other.earliest()).is_some_and(|(latest, earliest)| latest < earliest);
        let is_possible = self.earliest().zip(other.latest()).is_none_or(|(earliest, latest)| earliest < latest);
        Certainty::of(is_certain, is_possible)
    }

    /// Whether every day it can be is after every day that `other` can be.
    ///
    /// ```
    /// use samspill::{Certainty, When};
    ///
    /// let deadline: When = "31.12.2027".parse()?;
    /// assert_eq!(deadline.is_after(&"mai 2027".parse()?), Certainty::Certain);
    /// assert_eq!(deadline.is_after(&"fra 2027".parse()?), Certainty::Possible);
    /// assert_eq!(deadline.is_after(&"2028".parse()?), Certainty::Impossible);
    /// # Ok::<(), samspill::WhenError>(())
    /// ```
    pub fn is_after(&self, other: &When) -> Certainty {
        other.is_before(self)
    }

    /// Whether every day it can be is one that `other` can be.
    pub fn is_within(&self, other: &When) -> Certainty {
        let starts = self.earliest().zip(other.earliest()).is_some_and(|(own, outer)| own >= outer);
        let ends = self.latest().zip(other.latest()).is_some_and(|(own, outer)| own <= outer);
        let apart = [self.is_before(other), self.is_after(other)].contains(&Certainty::Certain);
        Certainty::of(starts && ends, !apart)
    }

    /// The interval as data, as ISO 8601 writes it where it does: `2027-06-30`, `2027-06`, `2027`,
    /// `2014-W23`, `2027-Q1`, `2027-01-01/2027-06-30`, `../2027-03-01`. `None` where no year is stated.
    pub fn iso(&self) -> Option<String> {
        self.shape.iso()
    }
}

impl From<Day> for When {
    fn from(day: Day) -> Self {
        Self { shape: Shape::of(Point::of_day(day)), words: None }
    }
}

impl From<Day> for Field<When> {
    fn from(day: Day) -> Self {
        Self::Known(day.into())
    }
}

impl std::str::FromStr for When {
    type Err = WhenError;

    /// Reads a time as people write it in bokmål, nynorsk and English.
    ///
    /// * days: `2027-06-30`, `3.6.2027`, `3/6 2027`, `3. juni 2027`, `June 3rd, 2027`, also with a time
    ///   of day (`kl. 14–16`, `T14:00`), and without a year (`5. juni`, `26.09.`);
    /// * longer: `uke 23, 2014`, `medio mars 2027`, `juni 2027`, `våren 2018`, `vinteren 2018/19`,
    ///   `2. kvartal 2027`, `Q1 2027`, `2. tertial 2027`, `første halvår 2027`, `2027`,
    ///   `skoleåret 2026/27`, `kommunestyreperioden 2023–2027`;
    /// * from one to another, and open: `28.–30. april 2014`, `mars–mai 2027`, `2014-2015`,
    ///   `fra 2017 til 2019`, `siden 2009`, `2024–`, `fram mot 2020`, `innen 1. mars 2027`,
    ///   `før sommeren 2027`, `2027-01/..`.
    ///
    /// What can be read in two ways is [`Ambiguous`](WhenError::Ambiguous): `03/06/2027`, `vinteren 2018`,
    /// and a day in Greenwich so late that it may be the next here (`2024-06-04T22:00Z`). A year with two
    /// digits is not read (`1.2.27`, `juni 27`), nor is what may be a project's code (`02/14`, `06/2027`).
    fn from_str(text: &str) -> Result<Self, WhenError> {
        Self::read_from(text, true, None).0
    }
}

impl fmt::Display for When {
    /// Writes it as it was written; `2027-06-30`, `2027-06` or `2027` where it was made of numbers.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.words {
            Some(words) => f.write_str(words),
            None => f.write_str(&self.iso().unwrap_or_default()),
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
        let (read, what) = match text.parse::<Self>() {
            Ok(when) if when.has_year() => return Some(when),
            Ok(when) => (Some(when), Misreading::DateWithoutYear { text }),
            Err(WhenError::Impossible) => (None, Misreading::ImpossibleDate { text }),
            Err(WhenError::NotATime) => (None, Misreading::UnreadableDate { text }),
            Err(WhenError::Ambiguous(readings)) => (None, Misreading::AmbiguousDate { text, readings }),
        };
        faults.push(Fault { pointer: place.pointer(), what });
        read
    }

    fn write(&self) -> Node {
        Node::Text(self.to_string())
    }
}
