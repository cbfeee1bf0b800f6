//! What rules about milestones look for, and how they tell of several at once.

use super::{Answer, Found, filled};
use crate::finding::{Awaits, Outcome};
use crate::model::{BodyKind, Milestone, MilestoneKind, MilestoneName, Weekday, Wording};
use crate::phrase::Param;
use crate::schedule::holiday_on;
use crate::value::{Choice, Day, Field, Language, List, Value, When, lowered, one_way, position_of, sort_by};

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

/// Whether a milestone is an evaluation, by its kind or its words.
pub(crate) fn evaluates(milestone: &Milestone) -> bool {
    milestone.kind.known() == Some(&MilestoneKind::Evaluation) || says(&milestone.text, &["evaluer", "evaluat"])
}

/// How certain it is that no milestone is of some kind: one of which nobody has said what it is may be one.
pub(crate) fn none_is_of_a_kind(milestones: &List<Milestone>) -> Outcome {
    let is_said = |one: &Field<Milestone>| one.known().is_some_and(|one| one.kind.known().is_some());
    if milestones.0.iter().all(is_said) { Outcome::NotMet } else { Outcome::Undetermined }
}

/// The longest time between two days in which none of some times lies, and that is not past. What lies behind cannot be
/// changed.
pub(crate) fn longest_gap_ahead((start, end): (Day, Day), mut times: Vec<(Day, Day)>, today: Day) -> (Day, Day) {
    sort_by(&mut times, Ord::cmp);
    let (mut longest, mut from) = ((start, start), start);
    for (first, last) in times.into_iter().chain([(end, end)]) {
        let until = first.min(end);
        if until > today && until.days_since(from) > longest.1.days_since(longest.0) {
            longest = (from, until);
        }
        from = from.max(last);
    }
    longest
}

/// About as many months as some days are.
pub(crate) fn months(days: i64) -> usize {
    usize::try_from(days.saturating_mul(12).saturating_add(182) / 365).unwrap_or(0)
}

/// The body that decides a milestone: by what it is known, and what to call it.
pub(crate) fn decider(milestone: &Milestone) -> Option<(String, Wording)> {
    let body = BodyKind::wording(milestone.decided_by.filled()?);
    Some((one_way(body.in_language(Language::Bokmal).unwrap_or_default()), body))
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
