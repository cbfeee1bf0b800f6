//! Days for the gatherings of a series: as near as can be to where they should lie, and on no day when people are away.

use super::free_day::Calendar;
use super::seasons::{belongs, is_ending, time_of};
use crate::model::{Gathering, GatheringSeries, GatheringState, Network, Season};
use crate::value::{Certainty, Day, Field, When, Words, sort_by};

/// Days for the gatherings that a network lacks (*forslag til samlinger*).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeriesPlan {
    /// The gatherings, in order of time.
    pub gatherings: Vec<PlannedGathering>,
    /// Whether the network is being wound down, so that nothing is planned.
    pub is_ending: bool,
    /// The series of which nothing could be planned, by their place in the list, and why.
    pub unplanned: Vec<(usize, NotPlanned)>,
    /// The closed periods of which the days are not known, by their place in the list: they are not avoided.
    pub without_days: Vec<usize>,
    /// Whether there were more than are planned at once.
    pub is_cut: bool,
}

/// Why nothing could be planned for a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotPlanned {
    /// Neither seasons nor a count is stated.
    NoRhythm,
    /// Each region is to have its own, and no region is stated.
    NoRegions,
    /// There is no time left in its period.
    NoTime,
}

/// A gathering that a series lacks, and a day for it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlannedGathering {
    /// The series, by its place in the list.
    pub series: usize,
    /// The region that it is for, where each has its own.
    pub region: Option<String>,
    /// The season that it belongs to, where the series has seasons.
    pub season: Option<Season>,
    /// From when to when it could be.
    pub window: (Day, Day),
    /// When it is: one day, or from the first to the last; none where no day is free.
    pub time: Option<When>,
    /// The last day to sign up.
    pub registration_deadline: Option<Day>,
    /// The days nearer to the middle that did not suit, with why; the nearest, where there are many.
    pub avoided: Vec<Avoided>,
    /// How many more did not suit.
    pub avoided_more: usize,
}

/// A day that did not suit, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Avoided {
    /// The day that the gathering would have begun on.
    pub day: Day,
    /// Why it did not suit.
    pub reason: ReasonAgainst,
}

/// Why a day does not suit for a gathering.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReasonAgainst {
    /// It falls on a public holiday.
    Holiday(Words),
    /// It falls on a working day between days off.
    Squeezed,
    /// It falls when most people are away: before Easter, around Christmas, in July.
    Away(Words),
    /// It would last into a weekend.
    Weekend,
    /// The network has said that it does not suit, such as a school holiday.
    Closed(String),
    /// Another gathering is on, or too near for the same people.
    Taken {
        /// What it is called; not known where it is of this plan.
        title: Option<String>,
        /// The region that it is for.
        region: Option<String>,
        /// Whether it is on then, and not only near.
        is_then: bool,
    },
}

/// How many days those who invite need before the registration closes.
const TO_INVITE: i64 = 14;
/// How many days before a gathering its registration closes, where the series does not say.
const REGISTRATION_DAYS: usize = 21;
/// How many gatherings are planned at once, and for how many years.
pub(super) const AT_MOST: usize = 100;
const AT_MOST_YEARS: i32 = 20;

/// Finds days for the gatherings that a network's series lack, from `today` on (*samlingsrekker*).
///
/// In each season the day nearest to its middle is chosen on which nobody is away: not on public holidays and days
/// squeezed between days off, in the week before Easter, in the network's closed periods, or within four weeks of
/// another gathering for the same people. Registration closes so long before it that people can plan, on a working day.
///
/// ```
/// use samspill::{Day, GatheringSeries, Network, Period, Season, When, plan_series};
///
/// let series = GatheringSeries { seasons: vec![Season::Spring, Season::Autumn].into(), ..GatheringSeries::default() };
/// let period = Period { start: When::year(2027)?.into(), end: When::year(2027)?.into(), ..Period::default() };
/// let network = Network { series: vec![series].into(), period: period.into(), ..Network::default() };
/// let plan = plan_series(&network, Day::new(2026, 11, 21)?);
///
/// let days: Vec<String> = plan.gatherings.iter().filter_map(|planned| Some(planned.time.as_ref()?.to_string())).collect();
/// assert_eq!(days, ["2027-03-16", "2027-10-14"]);
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Prosjektnettverk for Finnmark, «Bakgrunn»: one in spring and one in autumn, at first in each of two regions.
pub fn plan_series(network: &Network, today: Day) -> SeriesPlan {
    let mut plan = SeriesPlan { is_ending: is_ending(network, today), ..SeriesPlan::default() };
    if plan.is_ending {
        return plan;
    }
    let mut slots = Vec::new();
    for (place, series) in network.series.items() {
        match slots_of(network, series, place, today) {
            Ok(lacking) => slots.extend(lacking),
            Err(why) => plan.unplanned.push((place, why)),
        }
    }
    sort_by(&mut slots, |one: &Slot<'_>, other: &Slot<'_>| (one.target, one.place).cmp(&(other.target, other.place)));
    plan.is_cut = slots.len() > AT_MOST;
    slots.truncate(AT_MOST);
    let mut calendar = Calendar::of(network);
    for slot in slots {
        let planned = calendar.place(&slot);
        if let Some((first, last)) = planned.time.as_ref().and_then(|time| time.earliest().zip(time.latest())) {
            calendar.take(first, last, slot.region.clone());
        }
        plan.gatherings.push(planned);
    }
    plan.without_days = calendar.without_days();
    plan
}

/// The gatherings that one series lacks, in each of its regions.
fn slots_of<'a>(
    network: &'a Network,
    series: &'a GatheringSeries,
    place: usize,
    today: Day,
) -> Result<Vec<Slot<'a>>, NotPlanned> {
    let has_seasons = series.seasons.items().count() > 0;
    if !has_seasons && series.count.known().is_none() {
        return Err(NotPlanned::NoRhythm);
    }
    let regions: Vec<Option<&str>> = match series.per_region.known() {
        Some(true) => network.regions.items().take(AT_MOST).map(|(_, region)| Some(region.as_str())).collect(),
        _ => vec![None],
    };
    if regions.is_empty() {
        return Err(NotPlanned::NoRegions);
    }
    let span = span(network, series, today).filter(|(first, last)| first <= last).ok_or(NotPlanned::NoTime)?;
    let mut slots = Vec::new();
    for region in regions {
        let is_own = |gathering: &&Gathering| {
            let is_on = gathering.state.known() != Some(&GatheringState::Cancelled);
            is_on && belongs(network, series, gathering, region)
        };
        let own = network.gatherings.items().map(|(_, gathering)| gathering).filter(is_own).collect();
        let lacking = Lacking { series, place, region, span, own };
        slots.extend(if has_seasons { lacking.by_season() } else { lacking.by_count() });
    }
    Ok(slots)
}

/// From when to when gatherings of a series can be planned: without an end, to the end of the season after next.
fn span(network: &Network, series: &GatheringSeries, today: Day) -> Option<(Day, Day)> {
    let periods = || [&series.period, &network.period].into_iter().filter_map(Field::known);
    let start = periods().find_map(|period| period.start.known()?.earliest());
    let end = periods().find_map(|period| period.end.known()?.latest());
    let notice = i64::try_from(registration_days(series)).ok()?.checked_add(TO_INVITE)?;
    let first = today.plus(notice)?;
    let first = start.map_or(first, |start| start.max(first));
    let last = match end {
        Some(end) => end,
        None if first.month() <= 6 => Day::new(first.year(), 12, 31).ok()?,
        None => Day::new(first.year().checked_add(1)?, 6, 30).ok()?,
    };
    Some((first, last))
}

pub(super) fn registration_days(series: &GatheringSeries) -> usize {
    series.registration_days.known().copied().unwrap_or(REGISTRATION_DAYS).min(366)
}

/// A gathering that is to be placed.
pub(super) struct Slot<'a> {
    pub(super) series: &'a GatheringSeries,
    pub(super) place: usize,
    pub(super) region: Option<String>,
    pub(super) season: Option<Season>,
    pub(super) window: (Day, Day),
    /// Where it should lie.
    pub(super) target: Day,
}

/// What one series lacks in one region.
struct Lacking<'a> {
    series: &'a GatheringSeries,
    place: usize,
    region: Option<&'a str>,
    span: (Day, Day),
    /// The gatherings that it has.
    own: Vec<&'a Gathering>,
}

impl<'a> Lacking<'a> {
    fn slot(&self, season: Option<Season>, window: (Day, Day), target: Day) -> Slot<'a> {
        let target = target.clamp(window.0, window.1);
        let region = self.region.map(str::to_owned);
        Slot { series: self.series, place: self.place, region, season, window, target }
    }

    fn by_season(&self) -> Vec<Slot<'a>> {
        let (first, last) = self.span;
        let mut slots = Vec::new();
        let mut lies_in: Vec<(When, Slot<'a>)> = Vec::new();
        for year in first.year()..=last.year().min(first.year().saturating_add(AT_MOST_YEARS)) {
            let seasons =
                Season::ALL.iter().filter(|season| self.series.seasons.items().any(|(_, own)| own == *season));
            for season in seasons {
                let Some(((from, until, target), time)) = days_of(*season, year).zip(time_of(*season, year)) else {
                    continue;
                };
                let window = (from.max(first), until.min(last));
                if window.0 <= window.1 && !self.has_one_in(&time) {
                    lies_in.push((time, self.slot(Some(*season), window, target)));
                }
            }
        }
        // A gathering of which the season is not known yet takes the first that it may be in.
        let mut loose: Vec<&Gathering> = self.own.iter().copied().filter(|own| !lies_in_one_season(own)).collect();
        for (time, slot) in lies_in {
            let may_be =
                |own: &&Gathering| own.time.known().is_none_or(|when| when.is_within(&time) != Certainty::Impossible);
            match loose.iter().position(may_be) {
                Some(taken) => drop(loose.remove(taken)),
                None => slots.push(slot),
            }
        }
        slots
    }

    fn has_one_in(&self, time: &When) -> bool {
        let is_then =
            |own: &&Gathering| own.time.known().is_some_and(|when| when.is_within(time) == Certainty::Certain);
        self.own.iter().any(is_then)
    }

    /// So many as are lacking, spread over the time that is left.
    fn by_count(&self) -> Vec<Slot<'a>> {
        let (first, last) = self.span;
        let wanted = self.series.count.known().copied().unwrap_or_default().min(AT_MOST);
        let lacking = i64::try_from(wanted.saturating_sub(self.own.len())).unwrap_or_default();
        let days = last.days_since(first);
        let at = |half: i64| first.plus(days.saturating_mul(half).checked_div(lacking.saturating_mul(2))?);
        let window = |place: i64| {
            let from = place.saturating_mul(2);
            Some((at(from)?, at(from.saturating_add(1))?, at(from.saturating_add(2))?))
        };
        let slots = (0..lacking).filter_map(window);
        slots.map(|(from, target, until)| self.slot(None, (from, until), target)).collect()
    }
}

/// Whether it is known which season a gathering is in.
fn lies_in_one_season(gathering: &Gathering) -> bool {
    let Some((first, last)) = gathering.time.known().and_then(|time| time.earliest().zip(time.latest())) else {
        return false;
    };
    first.year() == last.year() && (first.month() <= 6) == (last.month() <= 6)
}

/// From when to when in a season people can gather, and where in it they would rather.
fn days_of(season: Season, year: i32) -> Option<(Day, Day, Day)> {
    let day = |month, day| Day::new(year, month, day).ok();
    match season {
        Season::Spring => Some((day(1, 8)?, day(6, 20)?, day(3, 15)?)),
        _ => Some((day(8, 20)?, day(12, 10)?, day(10, 15)?)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ClosedPeriod, NetworkState, Period, Weekday};
    use crate::schedule::{is_off, when_away};

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn when(text: &str) -> When {
        text.parse().unwrap()
    }

    fn network(series: GatheringSeries, from: &str, to: &str) -> Network {
        let period = Period { start: when(from).into(), end: when(to).into(), ..Period::default() };
        Network { series: vec![series].into(), period: period.into(), ..Network::default() }
    }

    fn twice_a_year() -> GatheringSeries {
        GatheringSeries { seasons: vec![Season::Spring, Season::Autumn].into(), ..GatheringSeries::default() }
    }

    fn days(plan: &SeriesPlan) -> Vec<String> {
        plan.gatherings.iter().filter_map(|planned| Some(planned.time.as_ref()?.to_string())).collect()
    }

    #[test]
    fn nobody_gathers_when_people_are_away() {
        // Three days that can only be in the week before Easter or beside it.
        for year in 1950..2100 {
            let series = GatheringSeries { days: 3.into(), weekdays: vec![Weekday::Tuesday].into(), ..twice_a_year() };
            let network = network(series, &year.to_string(), &year.to_string());
            for planned in plan_series(&network, Day::new(year - 1, 6, 1).unwrap()).gatherings {
                let time = planned.time.unwrap();
                let (first, last) = (time.earliest().unwrap(), time.latest().unwrap());
                assert_eq!(last.days_since(first), 2);
                let all = std::iter::successors(Some(first), |day| day.after()).take_while(|day| *day <= last);
                assert!(all.into_iter().all(|day| !is_off(day) && when_away(day).is_none()), "{time}");
                let deadline = planned.registration_deadline.unwrap();
                assert!(!is_off(deadline) && first.days_since(deadline) >= 21, "{time}");
            }
        }
    }

    #[test]
    fn what_is_in_the_way_is_told() {
        let closed = ClosedPeriod {
            title: "vinterferie".into(),
            time: when("2027-03-15/2027-03-19").into(),
            ..ClosedPeriod::default()
        };
        let network = Network { closed_periods: vec![closed].into(), ..network(twice_a_year(), "2027", "2027") };
        let plan = plan_series(&network, day("2026-11-21"));
        assert_eq!(days(&plan), ["2027-03-11", "2027-10-14"]);
        let reasons: Vec<&ReasonAgainst> = plan.gatherings[0].avoided.iter().map(|avoided| &avoided.reason).collect();
        assert_eq!(reasons, [&ReasonAgainst::Closed("vinterferie".into()); 3]);
    }

    #[test]
    fn each_region_has_its_own_and_none_twice() {
        let series = GatheringSeries { per_region: true.into(), ..twice_a_year() };
        let regions = vec!["Øst".to_owned(), "Vest".to_owned()];
        let held = Gathering { region: "øst".into(), time: when("februar 2027").into(), ..Gathering::default() };
        let cancelled = Gathering { state: GatheringState::Cancelled.into(), region: "Vest".into(), ..held.clone() };
        let network = Network {
            regions: regions.into(),
            gatherings: vec![held, cancelled].into(),
            ..network(series, "2027", "2027")
        };
        let plan = plan_series(&network, day("2026-11-21"));
        let planned: Vec<(Option<&str>, Option<Season>)> =
            plan.gatherings.iter().map(|planned| (planned.region.as_deref(), planned.season)).collect();
        let (spring, autumn) = (Some(Season::Spring), Some(Season::Autumn));
        assert_eq!(planned, [(Some("Vest"), spring), (Some("Øst"), autumn), (Some("Vest"), autumn)]);
        assert_eq!(days(&plan), ["2027-03-16", "2027-10-14", "2027-10-13"]);
    }

    #[test]
    fn so_many_in_all_are_spread_over_the_time() {
        let series = GatheringSeries { count: 3.into(), ..GatheringSeries::default() };
        let plan = plan_series(&network(series, "2027-01-01", "2028-12-31"), day("2026-11-21"));
        assert_eq!(days(&plan), ["2027-05-04", "2028-01-04", "2028-08-31"]);
    }

    #[test]
    fn nothing_is_planned_for_a_network_that_ends() {
        let network = Network { state: NetworkState::WindingDown.into(), ..network(twice_a_year(), "2027", "2027") };
        assert!(plan_series(&network, day("2026-11-21")).is_ending);
        let ending = crate::model::WindingDown { decided: when("15.02.2027").into(), ..Default::default() };
        let later = Network { winding_down: ending.into(), ..network };
        assert_eq!(plan_series(&later, day("2026-11-21")).gatherings.len(), 2);
        assert!(plan_series(&later, day("2027-02-16")).is_ending);
    }

    #[test]
    fn absurd_input_ends() {
        let series = GatheringSeries {
            count: usize::MAX.into(),
            days: usize::MAX.into(),
            registration_days: usize::MAX.into(),
            ..GatheringSeries::default()
        };
        let plan = plan_series(&network(series, "0001", "9999"), day("2026-11-21"));
        assert!(plan.gatherings.len() <= AT_MOST);
        let plan = plan_series(&network(twice_a_year(), "2000", "9999"), day("2026-11-21"));
        assert!(plan.gatherings.iter().all(|planned| planned.time.is_some()));
        assert!(plan_series(&network(twice_a_year(), "2030", "2020"), day("2026-11-21")).gatherings.is_empty());
    }
}
