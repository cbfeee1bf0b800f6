//! The public holidays of Norway, computed.

use crate::value::{Day, Words, sort_by, words};

/// A public holiday (*offentlig fridag*), and what it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PublicHoliday {
    /// The day.
    pub day: Day,
    /// What it is called.
    pub name: Words,
}

/// The years that the holidays are known for.
pub(crate) const FIRST_YEAR: i32 = 1900;
pub(crate) const LAST_YEAR: i32 = 2100;

/// The public holidays of Norway in a year from 1900 to 2100, in order: twelve of them, and ten before 1947, when
/// 1 and 17 May became holidays. None for other years. Two may fall on one day; ordinary Sundays are none.
///
/// ```
/// use samspill::{Day, public_holidays};
///
/// let holidays = public_holidays(2027);
/// assert_eq!(holidays.len(), 12);
/// assert_eq!((holidays[1].day, holidays[1].name.nn()), (Day::new(2027, 3, 25)?, "skjertorsdag"));
/// assert!(public_holidays(1850).is_empty());
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: lov om helligdager og helligdagsfred, § 2; lov om 1 og 17 mai som høgtidsdager, of 26 April 1947. Easter
/// by the rule of the Gregorian calendar (Meeus, *Astronomical Algorithms*, chapter 8).
pub fn public_holidays(year: i32) -> Vec<PublicHoliday> {
    let mut holidays: Vec<PublicHoliday> = listed(year).collect();
    // The sort is stable: of two on one day, the one that is listed first.
    sort_by(&mut holidays, |one: &PublicHoliday, other: &PublicHoliday| one.day.cmp(&other.day));
    holidays
}

/// The same as they are listed here, which is quicker where one is looked for.
fn listed(year: i32) -> impl Iterator<Item = PublicHoliday> {
    let easter = easter(year).filter(|_| (FIRST_YEAR..=LAST_YEAR).contains(&year));
    let fixed = |month, day, name| Some(PublicHoliday { day: easter.and(Day::new(year, month, day).ok())?, name });
    let movable = |days, name| Some(PublicHoliday { day: easter?.plus(days)?, name });
    let is_since_1947 = |_: &PublicHoliday| year >= 1947;
    [
        fixed(1, 1, words!("første nyttårsdag", "første nyttårsdag", "New Year’s Day")),
        movable(-3, words!("skjærtorsdag", "skjertorsdag", "Maundy Thursday")),
        movable(-2, words!("langfredag", "langfredag", "Good Friday")),
        movable(0, words!("første påskedag", "første påskedag", "Easter Sunday")),
        movable(1, words!("andre påskedag", "andre påskedag", "Easter Monday")),
        fixed(5, 1, words!("1. mai", "1. mai", "1 May")).filter(is_since_1947),
        fixed(5, 17, words!("17. mai", "17. mai", "17 May")).filter(is_since_1947),
        movable(39, words!("Kristi himmelfartsdag", "Kristi himmelfartsdag", "Ascension Day")),
        movable(49, words!("første pinsedag", "første pinsedag", "Whit Sunday")),
        movable(50, words!("andre pinsedag", "andre pinsedag", "Whit Monday")),
        fixed(12, 25, words!("første juledag", "første juledag", "Christmas Day")),
        fixed(12, 26, words!("andre juledag", "andre juledag", "Boxing Day")),
    ]
    .into_iter()
    .flatten()
}

/// What a day is called, if it is a public holiday.
pub(crate) fn holiday_on(day: Day) -> Option<Words> {
    listed(day.year()).find(|holiday| holiday.day == day).map(|holiday| holiday.name)
}

/// Whether people are usually off: at weekends and on public holidays.
#[cfg(feature = "network")]
pub(crate) fn is_off(day: Day) -> bool {
    day.weekday() > 5 || holiday_on(day).is_some()
}

/// When most people are away though the day is no holiday: from the weekend before Easter to Maundy Thursday, around
/// Christmas, and in July.
pub(crate) fn when_away(day: Day) -> Option<Words> {
    let to_easter = easter(day.year()).map(|easter| day.days_since(easter));
    match (day.month(), day.day()) {
        _ if to_easter.is_some_and(|days| (-8..-3).contains(&days)) => {
            Some(words!("påskeuka", "påskeveka", "the week before Easter"))
        }
        (12, 20..) | (1, ..=3) => Some(words!("jula", "jula", "Christmas")),
        (7, _) => Some(words!("fellesferien", "fellesferien", "the July holidays")),
        _ => None,
    }
}

/// Easter Sunday.
fn easter(year: i32) -> Option<Day> {
    let century = year.div_euclid(100);
    let golden = year.rem_euclid(19);
    let leaps = century.div_euclid(4);
    let moon = century.saturating_sub(century.saturating_add(8).div_euclid(25)).saturating_add(1).div_euclid(3);
    let epact = golden.saturating_mul(19).saturating_add(century).saturating_sub(leaps).saturating_sub(moon);
    let epact = epact.saturating_add(15).rem_euclid(30);
    let in_century = year.rem_euclid(100);
    let weekday = century.rem_euclid(4).saturating_mul(2).saturating_add(32);
    let weekday = weekday.saturating_add(in_century.div_euclid(4).saturating_mul(2)).saturating_sub(epact);
    let weekday = weekday.saturating_sub(in_century.rem_euclid(4)).rem_euclid(7);
    let shift = golden.saturating_add(epact.saturating_mul(11)).saturating_add(weekday.saturating_mul(22));
    let sum = epact.saturating_add(weekday).saturating_sub(shift.div_euclid(451).saturating_mul(7)).saturating_add(114);
    let month = u32::try_from(sum.div_euclid(31)).ok()?;
    let day = u32::try_from(sum.rem_euclid(31).saturating_add(1)).ok()?;
    Day::new(year, month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_has_it() {
        for (year, month, day) in [
            (1900, 4, 15),
            (1913, 3, 23),
            (1943, 4, 25),
            (1947, 4, 6),
            (2000, 4, 23),
            (2008, 3, 23),
            (2027, 3, 28),
            (2038, 4, 25),
            (2100, 3, 28),
        ] {
            assert_eq!(easter(year), Day::new(year, month, day).ok());
        }
    }

    #[test]
    fn every_easter_is_a_sunday_between_22_march_and_25_april() {
        for year in FIRST_YEAR..=LAST_YEAR {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), 7, "{year}");
            assert!(easter >= Day::new(year, 3, 22).unwrap() && easter <= Day::new(year, 4, 25).unwrap(), "{year}");
            assert_eq!(public_holidays(year).len(), if year < 1947 { 10 } else { 12 });
            assert!(public_holidays(year).is_sorted_by_key(|holiday| holiday.day));
        }
        assert!(
            public_holidays(1899).is_empty()
                && public_holidays(2101).is_empty()
                && public_holidays(i32::MAX).is_empty()
        );
    }

    #[test]
    fn two_holidays_may_share_a_day() {
        // Ascension Day on 1 May.
        let names: Vec<&str> = public_holidays(2008)
            .iter()
            .filter(|h| h.day == Day::new(2008, 5, 1).unwrap())
            .map(|h| h.name.nb())
            .collect();
        assert_eq!(names, ["1. mai", "Kristi himmelfartsdag"]);
        assert_eq!(holiday_on(Day::new(2008, 5, 1).unwrap()).map(|name| name.en()), Some("1 May"));
    }
}
