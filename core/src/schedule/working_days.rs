//! Working days, counted in constant time.

use std::sync::OnceLock;

use super::holidays::{FIRST_YEAR, LAST_YEAR, public_holidays};
use crate::model::Weekday;
use crate::value::Day;

/// The days that people work, from 1900 to 2100 (*arbeidskalender*): which they are, how many lie between two days,
/// and which is so many of them later.
///
/// Every answer takes the same short time, however far it is: a bit for each day, the number of working days before
/// each group of 64, and for every 16th working day the group it is in.
///
/// ```
/// use samspill::{Day, WorkingCalendar};
///
/// let calendar = WorkingCalendar::norwegian();
/// let before_easter = Day::new(2027, 3, 24)?;
/// assert_eq!(calendar.plus(before_easter, 1), Some(Day::new(2027, 3, 30)?));
/// assert_eq!(calendar.between(before_easter, Day::new(2027, 3, 31)?), 2);
/// assert!(!calendar.is_working(Day::new(2027, 5, 17)?));
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCalendar {
    /// One bit for each day since the first.
    bits: Vec<u64>,
    /// How many working days lie before each word of bits, and at last how many there are.
    before: Vec<i32>,
    /// The word that each 16th working day is in.
    words: Vec<u32>,
}

/// A day as the calendar counts: days since the first.
pub(crate) type DayNumber = i32;

const BITS: usize = 64;

/// Of so many working days the word of the first is kept: few enough that most are in the same word.
const GROUP: usize = 16;

/// The first day of the calendar, as days are counted from the year 1.
const FIRST: i64 = 693_596;

impl WorkingCalendar {
    /// Monday to Friday, without the public holidays of Norway.
    pub fn norwegian() -> &'static Self {
        static CALENDAR: OnceLock<WorkingCalendar> = OnceLock::new();
        CALENDAR.get_or_init(|| {
            use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
            Self::on(&[Monday, Tuesday, Wednesday, Thursday, Friday], &[])
        })
    }

    /// These days of the week, without the public holidays of Norway and without some times, each from its first day
    /// to its last. Where a time goes beyond the calendar, what lies within it counts.
    ///
    /// ```
    /// use samspill::{Day, Weekday, WorkingCalendar};
    ///
    /// let between_holidays = (Day::new(2026, 12, 28)?, Day::new(2026, 12, 31)?);
    /// let calendar = WorkingCalendar::on(&[Weekday::Monday, Weekday::Tuesday], &[between_holidays]);
    /// assert_eq!(calendar.plus(Day::new(2026, 12, 22)?, 1), Some(Day::new(2027, 1, 4)?));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    pub fn on(weekdays: &[Weekday], closed: &[(Day, Day)]) -> Self {
        let days = usize::try_from(LAST_DAY.saturating_add(1)).unwrap_or(0);
        let mut calendar = Self { bits: vec![0; days.div_ceil(BITS)], before: Vec::new(), words: Vec::new() };
        // 1 January 1900 was a Monday.
        let is_on: Vec<bool> = Weekday::ALL.iter().map(|weekday| weekdays.contains(weekday)).collect();
        for (number, is_on) in (0..=LAST_DAY).zip(is_on.iter().cycle()) {
            calendar.set(number, *is_on);
        }
        for holiday in (FIRST_YEAR..=LAST_YEAR).flat_map(public_holidays) {
            calendar.set(number_of(holiday.day).unwrap_or(-1), false);
        }
        calendar.without(closed)
    }

    /// The same without some more times, each from its first day to its last.
    #[must_use]
    pub fn without(&self, closed: &[(Day, Day)]) -> Self {
        let mut calendar = Self { bits: self.bits.clone(), before: Vec::new(), words: Vec::new() };
        for (first, last) in closed {
            let from = first.number().saturating_sub(FIRST).clamp(0, i64::from(LAST_DAY).saturating_add(1));
            let until = last.number().saturating_sub(FIRST).clamp(-1, i64::from(LAST_DAY));
            for number in from..=until {
                calendar.set(i32::try_from(number).unwrap_or(-1), false);
            }
        }
        calendar.count();
        calendar
    }

    fn set(&mut self, number: DayNumber, is_working: bool) {
        let Ok(number) = usize::try_from(number) else { return };
        if let Some(word) = self.bits.get_mut(number / BITS) {
            let bit = 1u64 << (number % BITS);
            *word = if is_working { *word | bit } else { *word & !bit };
        }
    }

    fn count(&mut self) {
        let (mut before, mut words) = (Vec::with_capacity(self.bits.len().saturating_add(1)), Vec::new());
        let mut days = 0_i32;
        for (place, word) in self.bits.iter().enumerate() {
            before.push(days);
            days = days.saturating_add(i32::try_from(word.count_ones()).unwrap_or(0));
            while words.len() < usize::try_from(days).unwrap_or(0).div_ceil(GROUP) {
                words.push(u32::try_from(place).unwrap_or(0));
            }
        }
        before.push(days);
        (self.before, self.words) = (before, words);
    }

    /// Whether people work on a day; never outside the years of the calendar.
    pub fn is_working(&self, day: Day) -> bool {
        number_of(day).is_some_and(|number| self.is_on(number))
    }

    /// How many working days lie after one day, up to and with another; fewer than none where that one is earlier.
    /// Days outside the years of the calendar count none.
    pub fn between(&self, after: Day, until: Day) -> i32 {
        let within = |day: Day| match number_of(day) {
            Some(number) => number,
            None if day.number() < FIRST => -1,
            None => LAST_DAY,
        };
        self.days_between(within(after), within(until))
    }

    /// The day so many working days later, or earlier where there are fewer than none. A day that nobody works on is
    /// as the working day before it where later days are counted, and as the one after it where earlier ones are.
    /// `None` outside the years of the calendar; none later or earlier is the day itself.
    pub fn plus(&self, day: Day, working_days: i32) -> Option<Day> {
        day_of(self.later(number_of(day)?, working_days)?)
    }

    /// Whether there is any day that people work.
    pub(crate) fn has_days(&self) -> bool {
        self.before.last().is_some_and(|days| *days > 0)
    }

    fn is_on(&self, number: DayNumber) -> bool {
        let word = usize::try_from(number).ok().and_then(|number| Some((self.bits.get(number / BITS)?, number % BITS)));
        word.is_some_and(|(word, bit)| word >> bit & 1 == 1)
    }

    /// How many working days there are up to and with a day.
    fn rank(&self, number: DayNumber) -> i32 {
        let Ok(next) = usize::try_from(number.saturating_add(1)) else { return 0 };
        let (word, bit) = (next / BITS, next % BITS);
        let before = self.before.get(word).or(self.before.last()).copied().unwrap_or(0);
        let of_word = self.bits.get(word).map_or(0, |bits| (bits & (1u64 << bit).wrapping_sub(1)).count_ones());
        before.wrapping_add_unsigned(of_word)
    }

    /// The working day that so many come before.
    fn select(&self, rank: i32) -> Option<DayNumber> {
        let index = usize::try_from(rank).ok()?;
        let mut word = usize::try_from(*self.words.get(index / GROUP)?).ok()?;
        // A step at most, but where everything is closed for long.
        while *self.before.get(word.saturating_add(1))? <= rank {
            word = word.saturating_add(1);
        }
        let within = u32::try_from(rank.checked_sub(*self.before.get(word)?)?).ok()?;
        let bit = place_of_bit(*self.bits.get(word)?, within);
        i32::try_from(word.saturating_mul(BITS)).ok()?.checked_add_unsigned(bit)
    }

    pub(crate) fn days_between(&self, after: DayNumber, until: DayNumber) -> i32 {
        match after <= until {
            true => self.rank(until).saturating_sub(self.rank(after)),
            // Backwards, those from the later day on count, and the earlier day does.
            false => {
                let before = |number: DayNumber| self.rank(number.saturating_sub(1));
                before(until).saturating_sub(before(after))
            }
        }
    }

    /// The latest day from which so many working days later is not after a day.
    pub(crate) fn earlier(&self, number: DayNumber, working_days: i32) -> Option<DayNumber> {
        let rank = self.rank(number).checked_sub(working_days)?;
        match working_days {
            0 => Some(number),
            // Up to the day before the next working day, all days are as one.
            1.. => self.select(rank)?.checked_sub(1),
            ..0 => self.select(rank.checked_sub(1)?),
        }
    }

    /// The last working day up to and with a day.
    pub(crate) fn working_day_up_to(&self, number: DayNumber) -> Option<DayNumber> {
        self.select(self.rank(number).checked_sub(1)?)
    }

    /// As [`plus`](Self::plus), on numbers of days.
    pub(crate) fn later(&self, number: DayNumber, working_days: i32) -> Option<DayNumber> {
        match working_days {
            0 => Some(number),
            1.. => self.select(self.rank(number).checked_add(working_days)?.checked_sub(1)?),
            ..0 => self.select(self.rank(number.checked_sub(1)?).checked_add(working_days)?),
        }
    }
}

/// The place of a bit that is set, of which so many come before it. Without any branch: which way it would go, no
/// processor could guess.
fn place_of_bit(word: u64, before: u32) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = ONES << 7;
    // Of bytes that say how many there are up to and with each: how many say no more than so many.
    let passed = |up_to: u64, before: u64| {
        let is_passed = (before.wrapping_mul(ONES) | HIGHEST).wrapping_sub(up_to) & HIGHEST;
        (is_passed >> 7).wrapping_mul(ONES) >> 56
    };
    // How many bits are set in each pair, each four and each byte, all at once; then up to and with each byte.
    let pairs = word.wrapping_sub(word >> 1 & 0x5555_5555_5555_5555);
    let fours = (pairs & 0x3333_3333_3333_3333).wrapping_add(pairs >> 2 & 0x3333_3333_3333_3333);
    let up_to = (fours.wrapping_add(fours >> 4) & (ONES << 4).wrapping_sub(ONES)).wrapping_mul(ONES);
    let before = u64::from(before);
    let bytes = u32::try_from(passed(up_to, before)).unwrap_or(0).wrapping_mul(8);
    let before = before.wrapping_sub((up_to << 8).wrapping_shr(bytes) & 0xff);
    // The same with each bit of the byte that it is in: each in a byte of its own.
    let byte = word.wrapping_shr(bytes) & 0xff;
    let each = byte.wrapping_mul(ONES) & 0x8040_2010_0804_0201;
    let each = (each.wrapping_add(HIGHEST.wrapping_sub(ONES)) | each) >> 7 & ONES;
    bytes.wrapping_add(u32::try_from(passed(each.wrapping_mul(ONES), before)).unwrap_or(0))
}

/// The last day of the calendar, 31 December 2100.
pub(crate) const LAST_DAY: DayNumber = 73_413;

/// A day as the calendar counts; `None` outside its years.
pub(crate) fn number_of(day: Day) -> Option<DayNumber> {
    let number = i32::try_from(day.number().checked_sub(FIRST)?).ok()?;
    (0..=LAST_DAY).contains(&number).then_some(number)
}

/// The day with a number.
pub(crate) fn day_of(number: DayNumber) -> Option<Day> {
    Day::of_number(i64::from(number).checked_add(FIRST)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Day {
        Day::new(year, month, day).unwrap()
    }

    #[test]
    fn days_are_numbered_from_1900_to_2100() {
        assert_eq!(number_of(day(1900, 1, 1)), Some(0));
        assert_eq!(number_of(day(2100, 12, 31)), Some(LAST_DAY));
        assert_eq!((number_of(day(1899, 12, 31)), number_of(day(2101, 1, 1))), (None, None));
        assert_eq!(day_of(LAST_DAY), Some(day(2100, 12, 31)));
        assert_eq!(day(1900, 1, 1).weekday(), 1);
    }

    #[test]
    fn every_answer_is_that_of_counting_day_by_day() {
        let christmas = (day(2026, 12, 24), day(2027, 1, 3));
        let long = (day(1950, 1, 1), day(1952, 6, 30));
        let calendar = WorkingCalendar::norwegian().without(&[christmas, long]);
        let working: Vec<DayNumber> = (0..=LAST_DAY).filter(|number| calendar.is_on(*number)).collect();
        for (rank, number) in (0..).zip(&working) {
            assert_eq!(calendar.select(rank), Some(*number));
            assert_eq!(calendar.rank(*number), rank + 1);
            assert_eq!(calendar.rank(number - 1), rank);
        }
        assert_eq!(calendar.select(i32::try_from(working.len()).unwrap()), None);
        assert_eq!(calendar.select(-1), None);
        assert!(calendar.has_days() && !WorkingCalendar::on(&[], &[]).has_days());
    }

    #[test]
    fn later_and_earlier_meet_each_other() {
        let calendar = WorkingCalendar::norwegian();
        for number in (30_000..60_000).step_by(7) {
            for days in [-260, -21, -5, -1, 1, 2, 5, 10, 260] {
                let there = calendar.later(number, days).unwrap();
                assert!(calendar.is_on(there));
                assert_eq!(calendar.days_between(number, there), days, "{number} {days}");
            }
            assert_eq!(calendar.later(number, 0), Some(number));
        }
    }

    #[test]
    fn so_much_earlier_is_as_late_as_can_be() {
        let calendar = WorkingCalendar::norwegian();
        for number in 46_000..46_400 {
            for days in [-21, -5, -1, 0, 1, 2, 5, 10] {
                let there = calendar.earlier(number, days).unwrap();
                assert!(calendar.later(there, days).unwrap() <= number, "{number} {days}");
                assert!(calendar.later(there + 1, days).unwrap() > number, "{number} {days}");
            }
            let working = calendar.working_day_up_to(number).unwrap();
            assert!(working <= number && calendar.is_on(working) && calendar.days_between(working, number) == 0);
        }
    }

    #[test]
    fn beyond_the_calendar_nothing_is_said() {
        let calendar = WorkingCalendar::norwegian();
        assert_eq!(calendar.plus(day(2100, 12, 30), 2), None);
        assert_eq!(calendar.plus(day(1900, 1, 2), -1), None);
        assert_eq!(calendar.plus(day(1850, 1, 1), 1), None);
        assert_eq!(calendar.plus(day(2000, 1, 1), i32::MAX), None);
        assert_eq!(calendar.plus(day(2000, 1, 1), i32::MIN), None);
        assert_eq!(WorkingCalendar::on(&[], &[]).plus(day(2000, 1, 1), 1), None);
        let forever = (day(1, 1, 1), day(9999, 12, 31));
        assert!(!calendar.without(&[forever]).has_days());
        assert_eq!(
            calendar.between(day(1, 1, 1), day(9999, 12, 31)),
            calendar.between(day(1, 1, 1), day(2100, 12, 31))
        );
    }
}
