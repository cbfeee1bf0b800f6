//! What rules about milestones look for, and how they tell of several at once.

use super::{Answer, Found, filled};
use crate::context::PlanAtHand;
use crate::finding::{Awaits, Outcome};
use crate::model::{Milestone, MilestoneName, Weekday};
use crate::phrase::Param;
use crate::schedule::holiday_on;
use crate::value::{Choice, Day, Field, List, Value, When, lowered, position_of};

impl Found<'_> {
    /// One answer about some milestones of a list, by their places: it stands at a field of the first and names all.
    /// What is not stated awaits information. `None` where there are none.
    pub(crate) fn about_milestones(
        &mut self,
        milestones: &List<Milestone>,
        places: &[usize],
        field: &str,
        (outcome, awaits): (Outcome, Awaits),
    ) -> Option<Answer<'_>> {
        let (first, others) = places.split_first()?;
        let names = first_names(places.iter().map(|place| name_of(milestones, *place)));
        let at = |place: &usize| format!("{place}/{field}");
        let answer = self.answer(&at(first), outcome, awaits).with("milestones", names);
        Some(others.iter().fold(answer, |answer, place| answer.related(&at(place))))
    }

    /// The same about milestones of which something should be stated: not met where it is stated of all of them that
    /// there is none. What cannot be read is told as that.
    pub(crate) fn expect_of_each<'m, T: Value + 'm>(
        &mut self,
        milestones: &List<Milestone>,
        stated: impl Iterator<Item = (usize, &'m Field<T>)>,
        field: &str,
    ) {
        let lacking = stated.filter_map(|(place, value)| Some((place, filled(value)?)));
        let lacking: Vec<(usize, Outcome)> = lacking.filter(|(_, outcome)| *outcome != Outcome::Met).collect();
        let places: Vec<usize> = lacking.iter().map(|(place, _)| *place).collect();
        let told = match lacking.iter().all(|(_, outcome)| *outcome == Outcome::NotMet) {
            true => (Outcome::NotMet, Awaits::NOTHING),
            false => (Outcome::Undetermined, Awaits::INFORMATION),
        };
        self.about_milestones(milestones, &places, field, told);
    }
}

/// What to call a milestone: its name, or its number where it has none.
pub(crate) fn name_of(milestones: &List<Milestone>, place: usize) -> Param {
    MilestoneName::of(milestones.0.get(place).and_then(Field::known), place).into()
}

/// The milestones that are still to be reached, with their places.
pub(crate) fn open_milestones(milestones: &List<Milestone>) -> impl Iterator<Item = (usize, &Milestone)> {
    milestones.iter().filter(|(_, milestone)| milestone.is_open())
}

/// Whether a text names a milestone of the plan, and more working days after it than can be counted: `M1 + 99999`.
pub(crate) fn waits_too_long(plan: &PlanAtHand<'_>, text: &str) -> bool {
    let with_one_day = || {
        let (before, rest) = text.split_at_checked(text.rfind(['+', '-', '−', '–'])?)?;
        let digits = rest.find(|sign: char| sign.is_ascii_digit())?;
        let (sign, number) = rest.split_at_checked(digits)?;
        Some(format!("{before}{sign}1{}", number.trim_start_matches(|sign: char| sign.is_ascii_digit())))
    };
    let network = plan.network();
    network.meant(text).is_none() && with_one_day().is_some_and(|text| network.meant(&text).is_some())
}

/// The day that a time is, where it is stated to the day.
pub(crate) fn exact_day(time: &Field<When>) -> Option<Day> {
    let (first, last) = time.known()?.bounds();
    first.filter(|_| first == last)
}

/// Whether a text holds one of these parts of words.
pub(crate) fn says(text: &Field<String>, parts: &[&str]) -> bool {
    let text = text.filled().map(|text| lowered(text)).unwrap_or_default();
    parts.iter().any(|part| position_of(part, &text).is_some())
}

/// Why most people are off on a day: it is a public holiday, or at the weekend.
pub(crate) fn why_off(day: Day) -> Option<Param> {
    let of_weekend = || Weekday::ALL.iter().find(|weekday| weekday.number() == day.weekday() && day.weekday() > 5);
    let holiday = holiday_on(day).map(|title| Choice { code: "publicHoliday", title });
    let off = holiday.or_else(|| of_weekend().map(|weekday| Choice { code: weekday.code(), title: weekday.title() }));
    off.map(Param::Term)
}

/// The first of some values, each once: what several have in common is told once.
pub(crate) fn each_once(values: impl Iterator<Item = Param>) -> Param {
    let mut once: Vec<Param> = Vec::new();
    for value in values {
        if once.len() <= AT_MOST && !once.contains(&value) {
            once.push(value);
        }
    }
    first_names(once.into_iter())
}

/// As many names as one reads, and … where there are more.
pub(crate) fn first_names<T: Into<Param>>(mut names: impl Iterator<Item = T>) -> Param {
    let mut first: Vec<Param> = names.by_ref().take(AT_MOST).map(Into::into).collect();
    first.extend(names.next().map(|_| Param::from("…")));
    Param::List(first)
}

const AT_MOST: usize = 15;
