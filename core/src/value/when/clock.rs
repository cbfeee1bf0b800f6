//! Reads a time of day.

use super::Clock;
use super::read::Reader;
use super::words::Mark;

impl Reader {
    /// The time of day: *kl. 14–16, kl 13.20-14.00, 14:00, T14:00:00+02:00*.
    pub(super) fn clock(&mut self) -> Option<Clock> {
        let before = self.at;
        let clock = self.clock_or_less();
        if clock.is_none() {
            self.at = before;
        }
        // A spreadsheet writes midnight where it means the day, and what it is here at a time in
        // Greenwich we do not reckon.
        clock.filter(|clock| !self.is_in_greenwich && (clock.start != (0, 0) || clock.end.is_some()))
    }

    fn clock_or_less(&mut self) -> Option<Clock> {
        self.has(Mark::Comma);
        let is_iso = self.next().number == 1;
        let is_marked = self.has(Mark::Clock) && !is_iso;
        if is_marked {
            self.has_close(Mark::Dot);
        }
        let start = self.hour_and_minute(is_marked)?;
        if self.has_close(Mark::Colon) {
            self.number()?;
            if self.has_close(Mark::Dot) && !self.has(Mark::Number) {
                return None;
            }
        }
        let next = self.next();
        let has_end = matches!(next.mark, Mark::Hyphen | Mark::Dash | Mark::Slash) || next.is_until();
        let mut end = None;
        if self.has(Mark::Zulu) {
            self.is_in_greenwich = true;
            self.is_late_in_greenwich = start.0 >= 22;
        } else if next.mark == Mark::Plus || (is_iso && next.mark == Mark::Hyphen) {
            self.pass();
            if !self.has(Mark::Number) || (self.has_close(Mark::Colon) && !self.has(Mark::Number)) {
                return None;
            }
        } else if has_end {
            self.pass();
            end = Some(self.hour_and_minute(is_marked)?);
        }
        Some(Clock { start, end })
    }

    /// *14, 14.00* or *14:00*; without *kl.* only the last is surely no date and no number.
    #[inline(never)]
    fn hour_and_minute(&mut self, is_marked: bool) -> Option<(u8, u8)> {
        let hour = self.number()?;
        let before = self.at;
        let has_minutes = self.has_close(Mark::Colon) || (is_marked && self.has_close(Mark::Dot));
        let mut minute = 0;
        if has_minutes && self.next().digits == 2 {
            minute = self.number()?;
        } else if is_marked {
            self.at = before;
        } else {
            return None;
        }
        (hour <= 23 && minute <= 59).then_some((hour, minute))
    }

    #[inline(never)]
    fn number(&mut self) -> Option<u8> {
        let next = self.next();
        (next.digits <= 2 && self.has(Mark::Number)).then_some(next.small())
    }
}

#[cfg(feature = "programme")]
mod alone {
    use std::fmt;
    use std::str::FromStr;

    use crate::value::{Clock, Faults, Kind, Node, Place, Value, When, WhenError};

    impl FromStr for Clock {
        type Err = WhenError;

        /// Reads a time of day, or from one to another: `10.00–10.45`, `kl. 14-16`, `14:00`.
        ///
        /// ```
        /// use samspill::Clock;
        ///
        /// assert_eq!("10.00–10.45".parse::<Clock>()?, Clock { start: (10, 0), end: Some((10, 45)) });
        /// assert!("snart".parse::<Clock>().is_err());
        /// # Ok::<(), samspill::WhenError>(())
        /// ```
        fn from_str(text: &str) -> Result<Self, WhenError> {
            let alone = text.trim();
            let bare = alone.strip_prefix("kl").map_or(alone, |rest| rest.trim_start_matches('.').trim_start());
            // A time of day is read as that of a day, whichever it is.
            let of_a_day: When = format!("2001-01-01 kl. {bare}").parse()?;
            of_a_day.clock().filter(|_| bare.starts_with(|c: char| c.is_ascii_digit())).ok_or(WhenError::NotATime)
        }
    }

    #[cfg(feature = "network")]
    impl Clock {
        /// Whether it lies within another; what has no end may last as long as that.
        pub(crate) fn is_within(self, other: Self) -> bool {
            let ends = self.end.zip(other.end).is_none_or(|(own, outer)| own <= outer);
            let begins = other.end.is_none_or(|end| self.start <= end);
            self.start >= other.start && begins && ends
        }

        /// Whether both last at some time; where one has no end, whether they begin together.
        pub(crate) fn overlaps(self, other: Self) -> bool {
            let (first, then) = if self.start <= other.start { (self, other) } else { (other, self) };
            first.start == then.start || first.end.is_some_and(|end| then.start < end)
        }
    }

    impl fmt::Display for Clock {
        /// `10:00–10:45`.
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            let (hour, minute) = self.start;
            write!(f, "{hour:02}:{minute:02}")?;
            self.end.map_or(Ok(()), |(hour, minute)| write!(f, "–{hour:02}:{minute:02}"))
        }
    }

    impl Value for Clock {
        const KIND: Kind = Kind::Clock;

        fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
            let read = if let Node::Text(text) = node { text.parse().ok() } else { None };
            read.or_else(|| faults.wrong_kind(place, &Self::KIND, node))
        }

        fn write(&self) -> Node {
            Node::Text(self.to_string())
        }
    }
}
