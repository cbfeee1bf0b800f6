//! The free day nearest to where a gathering should lie.

use super::series::{Avoided, PlannedGathering, ReasonAgainst, Slot, registration_days};
use super::{holiday_on, is_off, when_away};
use crate::model::{ClosedPeriod, Gathering, GatheringSeries, GatheringState, Network, Weekday};
use crate::value::{Day, When, same_name, sort_by};

/// How many days from where a gathering should lie its day is looked for.
const FURTHEST: i64 = 183;
/// How many days lie between two gatherings for the same people, at the least.
const BETWEEN: i64 = 28;
/// How many days that did not suit are told of.
const TOLD: usize = 12;

/// Days that are taken by a gathering.
struct Taken {
    first: Day,
    last: Day,
    region: Option<String>,
    /// What it is called; none for one of this plan.
    title: Option<String>,
}

/// What is in the way.
pub(super) struct Calendar<'a> {
    network: &'a Network,
    taken: Vec<Taken>,
}

impl<'a> Calendar<'a> {
    pub(super) fn of(network: &'a Network) -> Self {
        let taken = |gathering: &Gathering| {
            let (first, last) = gathering.time.known().and_then(|time| time.earliest().zip(time.latest()))?;
            // A gathering of which only the month is known takes no day yet.
            let is_known = last.days_since(first) < 7 && gathering.state.known() != Some(&GatheringState::Cancelled);
            let (region, title) = (gathering.region.filled().cloned(), gathering.title.filled().cloned());
            is_known.then_some(Taken { first, last, region, title })
        };
        let taken = network.gatherings.items().filter_map(|(_, gathering)| taken(gathering)).collect();
        Self { network, taken }
    }

    /// The closed periods of which the days are not known.
    pub(super) fn without_days(&self) -> Vec<usize> {
        let is_unknown = |period: &ClosedPeriod| days_of(period).is_none();
        self.network.closed_periods.items().filter(|(_, period)| is_unknown(period)).map(|(place, _)| place).collect()
    }

    /// From now on these days are taken, too.
    pub(super) fn take(&mut self, first: Day, last: Day, region: Option<String>) {
        self.taken.push(Taken { first, last, region, title: None });
    }

    /// The day nearest to where a gathering should lie on which it can be.
    pub(super) fn place(&self, slot: &Slot<'_>) -> PlannedGathering {
        let length = slot.series.days.known().copied().unwrap_or(1).clamp(1, 14);
        let last_of = |first: Day| first.plus(i64::try_from(length).ok()?.checked_sub(1)?);
        let mut avoided = Vec::new();
        let mut time = None;
        for first in nearest_first(slot.target, slot.window).filter(|day| is_on(slot.series, *day)) {
            let Some(last) = last_of(first).filter(|last| *last <= slot.window.1) else { continue };
            match self.reason_against(slot, first, last) {
                Some(reason) => avoided.push(Avoided { day: first, reason }),
                None => {
                    time = if first == last { Some(first.into()) } else { When::between(first, last) };
                    break;
                }
            }
        }
        let avoided_more = avoided.len().saturating_sub(TOLD);
        avoided.truncate(TOLD);
        sort_by(&mut avoided, |one: &Avoided, other: &Avoided| one.day.cmp(&other.day));
        let first = time.as_ref().and_then(When::earliest);
        let (region, season, window) = (slot.region.clone(), slot.season, slot.window);
        let registration_deadline = first.and_then(|first| deadline_before(first, registration_days(slot.series)));
        PlannedGathering {
            series: slot.place,
            region,
            season,
            window,
            time,
            registration_deadline,
            avoided,
            avoided_more,
        }
    }

    /// Why a gathering should not be on some days.
    fn reason_against(&self, slot: &Slot<'_>, first: Day, last: Day) -> Option<ReasonAgainst> {
        let days = || std::iter::successors(Some(first), |day| day.after()).take_while(|day| *day <= last);
        let may_be_at_weekends = slot.series.weekdays.items().any(|(_, day)| *day >= Weekday::Saturday);
        days()
            .find_map(holiday_on)
            .map(ReasonAgainst::Holiday)
            .or_else(|| days().find_map(when_away).map(ReasonAgainst::Away))
            .or_else(|| days().any(is_squeezed).then_some(ReasonAgainst::Squeezed))
            .or_else(|| (!may_be_at_weekends && days().any(|day| day.weekday() > 5)).then_some(ReasonAgainst::Weekend))
            .or_else(|| self.closed(slot, first, last))
            .or_else(|| self.taken(slot, first, last))
    }

    fn closed(&self, slot: &Slot<'_>, first: Day, last: Day) -> Option<ReasonAgainst> {
        let mut periods = self.network.closed_periods.items().map(|(_, period)| period);
        let closed = periods.find(|period| {
            let is_there = match (period.region.filled(), &slot.region) {
                (Some(own), Some(region)) => same_name(own, region),
                _ => true,
            };
            is_there && days_of(period).is_some_and(|(from, until)| first <= until && from <= last)
        });
        closed.map(|period| ReasonAgainst::Closed(period.title.filled().cloned().unwrap_or_default()))
    }

    fn taken(&self, slot: &Slot<'_>, first: Day, last: Day) -> Option<ReasonAgainst> {
        let in_the_way = |taken: &&Taken| {
            let is_same_people = match (&taken.region, &slot.region) {
                (Some(own), Some(region)) => same_name(own, region),
                _ => true,
            };
            let between = if is_same_people { BETWEEN } else { 1 };
            taken.first.days_since(last) < between && first.days_since(taken.last) < between
        };
        let taken = self.taken.iter().find(in_the_way)?;
        let is_then = taken.first <= last && first <= taken.last;
        Some(ReasonAgainst::Taken { title: taken.title.clone(), region: taken.region.clone(), is_then })
    }
}

/// The first and the last day of a closed period.
fn days_of(period: &ClosedPeriod) -> Option<(Day, Day)> {
    period.time.known().and_then(|time| time.earliest().zip(time.latest()))
}

/// The days of a window, those nearest to one of them first, and of two as near the earlier.
fn nearest_first(target: Day, (from, until): (Day, Day)) -> impl Iterator<Item = Day> {
    let furthest = target.days_since(from).max(until.days_since(target)).min(FURTHEST);
    let both = (0..=furthest)
        .flat_map(move |away| [target.plus(away.saturating_neg()), target.plus(away).filter(|_| away > 0)]);
    both.flatten().filter(move |day| (from..=until).contains(day))
}

/// Whether a gathering of a series may begin on a day: Tuesday to Thursday, where it does not say.
fn is_on(series: &GatheringSeries, day: Day) -> bool {
    let own = |weekday: &Weekday| weekday.number() == day.weekday();
    match series.weekdays.filled() {
        Some(weekdays) => weekdays.iter().any(|(_, weekday)| own(weekday)),
        None => (2..=4).contains(&day.weekday()),
    }
}

/// Whether a working day lies between days off.
fn is_squeezed(day: Day) -> bool {
    let is_off_beside = |beside: Option<Day>| beside.is_some_and(is_off);
    !is_off(day) && is_off_beside(day.before()) && is_off_beside(day.after())
}

/// The working day so many days before a gathering, or the nearest before that.
fn deadline_before(first: Day, days: usize) -> Option<Day> {
    let days = i64::try_from(days).ok()?;
    let day = first.plus(days.checked_neg()?)?;
    std::iter::successors(Some(day), |day| day.before()).find(|day| !is_off(*day))
}
