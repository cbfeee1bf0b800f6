//! Days for the gatherings of a series: as near as can be to where they should lie, and on no day when people are away.

use super::free_day::Calendar;
use crate::model::{Gathering, GatheringSeries, GatheringState, Network, NetworkState, Season};
use crate::value::{Certainty, Day, Field, When, Words, lowered, sort_by};

/// Days for the gatherings that a network lacks (*forslag til samlinger*).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeriesPlan {
    /// The gatherings, in order of time.
    pub gatherings: Vec<PlannedGathering>,
    /// Whether the network is being wound down, so that nothing is planned.
    pub is_ending: bool,
    /// The series of which it cannot be said when they begin or end, by their place in the list.
    pub without_period: Vec<usize>,
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
    /// The days nearer to the middle that did not suit, with why.
    pub avoided: Vec<Avoided>,
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

/// How many days lie between two gatherings for the same people, at the least.
pub(super) const BETWEEN: i64 = 28;
/// How many days those who invite need before the registration closes.
const TO_INVITE: i64 = 14;
/// How many days before a gathering its registration closes, where the series does not say.
const REGISTRATION_DAYS: usize = 21;
/// How many years ahead a series without an end is planned.
const AHEAD: i64 = 365;

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
        match span(network, series, today) {
            Some(span) => slots.extend(Slots { network, series, place, span }.all()),
            None => plan.without_period.push(place),
        }
    }
    sort_by(&mut slots, |one: &Slot<'_>, other: &Slot<'_>| (one.target, one.place).cmp(&(other.target, other.place)));
    let mut calendar = Calendar::of(network);
    for slot in slots {
        let planned = calendar.place(&slot);
        if let Some((first, last)) = planned.time.as_ref().and_then(|time| time.earliest().zip(time.latest())) {
            calendar.take(first, last, slot.region.clone());
        }
        plan.gatherings.push(planned);
    }
    plan
}

/// Whether the network was being wound down on a day.
pub(crate) fn is_ending(network: &Network, today: Day) -> bool {
    let decided = network.winding_down.known().and_then(|ending| ending.decided.known());
    match decided {
        Some(decided) => decided.is_after(&today.into()) == Certainty::Impossible,
        None => matches!(network.state.known(), Some(NetworkState::WindingDown | NetworkState::Closed)),
    }
}

/// From when to when gatherings of a series can be planned.
fn span(network: &Network, series: &GatheringSeries, today: Day) -> Option<(Day, Day)> {
    let periods = || [&series.period, &network.period].into_iter().filter_map(Field::known);
    let start = periods().find_map(|period| period.start.known()?.earliest());
    let end = periods().find_map(|period| period.end.known()?.latest());
    let notice = i64::try_from(registration_days(series)).ok()?.checked_add(TO_INVITE)?;
    let first = today.plus(notice)?;
    let first = start.map_or(first, |start| start.max(first));
    let last = end.or_else(|| first.plus(AHEAD))?;
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

/// The gatherings that one series lacks.
struct Slots<'a> {
    network: &'a Network,
    series: &'a GatheringSeries,
    place: usize,
    span: (Day, Day),
}

impl<'a> Slots<'a> {
    fn all(&self) -> Vec<Slot<'a>> {
        let per_region = self.series.per_region.known() == Some(&true);
        let regions: Vec<Option<String>> = match per_region {
            true => self.network.regions.items().map(|(_, region)| Some(region.clone())).collect(),
            false => vec![None],
        };
        let in_seasons = self.series.seasons.items().count() > 0;
        regions
            .into_iter()
            .flat_map(|region| if in_seasons { self.by_season(region) } else { self.by_count(region) })
            .collect()
    }

    fn slot(&self, region: Option<String>, season: Option<Season>, window: (Day, Day), target: Day) -> Slot<'a> {
        let target = target.clamp(window.0, window.1);
        Slot { series: self.series, place: self.place, region, season, window, target }
    }

    fn by_season(&self, region: Option<String>) -> Vec<Slot<'a>> {
        let (first, last) = self.span;
        let mut slots = Vec::new();
        for year in first.year()..=last.year().min(first.year().saturating_add(AT_MOST_YEARS)) {
            for season in Season::ALL.iter().filter(|season| self.series.seasons.items().any(|(_, own)| own == *season))
            {
                let Some((from, until, target)) = days_of(*season, year) else { continue };
                let window = (from.max(first), until.min(last));
                if window.0 <= window.1 && !self.is_held(*season, year, region.as_deref()) {
                    slots.push(self.slot(region.clone(), Some(*season), window, target));
                }
            }
        }
        slots
    }

    /// So many as are lacking, spread over the time that is left.
    fn by_count(&self, region: Option<String>) -> Vec<Slot<'a>> {
        let (first, last) = self.span;
        let own = |gathering: &&Gathering| belongs(self.network, self.series, gathering, region.as_deref());
        let held: Vec<&Gathering> =
            self.network.gatherings.items().map(|(_, gathering)| gathering).filter(own).collect();
        let after = held.iter().filter_map(|gathering| gathering.time.known()?.latest()?.plus(BETWEEN)).max();
        let first = after.map_or(first, |after| after.max(first));
        let wanted = self.series.count.known().copied().unwrap_or_default().min(AT_MOST);
        let lacking = i64::try_from(wanted.saturating_sub(held.len())).unwrap_or_default();
        let days = last.days_since(first);
        if days < 0 {
            return Vec::new();
        }
        let at = |half: i64| first.plus(days.saturating_mul(half).checked_div(lacking.saturating_mul(2))?);
        let window = |place: i64| {
            let from = place.saturating_mul(2);
            Some((at(from)?, at(from.saturating_add(1))?, at(from.saturating_add(2))?))
        };
        let slots = (0..lacking).filter_map(window);
        slots.map(|(from, target, until)| self.slot(region.clone(), None, (from, until), target)).collect()
    }

    /// Whether there is a gathering of the series in a season already.
    fn is_held(&self, season: Season, year: i32, region: Option<&str>) -> bool {
        let Some(time) = time_of(season, year) else { return false };
        let mut gatherings = self.network.gatherings.items();
        gatherings.any(|(_, gathering)| {
            let is_then = || gathering.time.known().is_some_and(|when| when.is_within(&time) == Certainty::Certain);
            belongs(self.network, self.series, gathering, region) && is_then()
        })
    }
}

/// How many gatherings of one series are planned at once, and for how many years.
const AT_MOST: usize = 100;
const AT_MOST_YEARS: i32 = 20;

/// Whether a gathering is one of a series, for a region; one that does not say is of the only series there is.
fn belongs(network: &Network, series: &GatheringSeries, gathering: &Gathering, region: Option<&str>) -> bool {
    let is_on = gathering.state.known() != Some(&GatheringState::Cancelled);
    let is_of_series = match gathering.series.filled() {
        Some(name) => network.series_called(name) == Some(series),
        None => network.series.items().count() == 1,
    };
    let is_there = region.is_none_or(|region| {
        gathering.region.filled().is_some_and(|own| lowered(own.trim()) == lowered(region.trim()))
    });
    is_on && is_of_series && is_there
}

/// The seasons until now in which a series had no gathering for a region.
pub(crate) fn seasons_without(
    network: &Network,
    series: &GatheringSeries,
    region: Option<&str>,
    today: Day,
) -> Vec<When> {
    let periods = || [&series.period, &network.period].into_iter().filter_map(Field::known);
    let Some(start) = periods().find_map(|period| period.start.known()?.latest()) else { return Vec::new() };
    let end = periods().find_map(|period| period.end.known()?.earliest());
    let decided = network.winding_down.known().and_then(|ending| ending.decided.known()?.earliest());
    let until = [end, decided, Some(today)].into_iter().flatten().min().unwrap_or(today);
    let mut lacking = Vec::new();
    // The first year is for getting started: only seasons that lie wholly within the period count.
    for year in start.year()..=until.year().min(start.year().saturating_add(AT_MOST_YEARS)) {
        for season in Season::ALL.iter().filter(|season| series.seasons.items().any(|(_, own)| own == *season)) {
            let Some(time) = time_of(*season, year) else { continue };
            let is_asked =
                time.earliest().is_some_and(|first| first >= start) && time.latest().is_some_and(|last| last <= until);
            let is_there = |gathering: &Gathering| {
                let is_then = gathering.time.known().is_none_or(|when| when.is_within(&time) != Certainty::Impossible);
                belongs(network, series, gathering, region) && is_then
            };
            if is_asked && !network.gatherings.items().any(|(_, gathering)| is_there(gathering)) {
                lacking.extend(season_of(*season, year));
            }
        }
    }
    lacking
}

/// A season of a year, as people write it.
pub(crate) fn season_of(season: Season, year: i32) -> Option<When> {
    let name = match season {
        Season::Spring => "våren",
        _ => "høsten",
    };
    format!("{name} {year}").parse().ok()
}

/// The half of the year that a season is counted in: spring to June, autumn from July.
fn time_of(season: Season, year: i32) -> Option<When> {
    let day = |month, day| Day::new(year, month, day).ok();
    match season {
        Season::Spring => When::between(day(1, 1)?, day(6, 30)?),
        _ => When::between(day(7, 1)?, day(12, 31)?),
    }
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
    use crate::model::{ClosedPeriod, Period, Weekday};
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
