//! When the milestones of a plan will be reached, how much slack each has, and why.

mod axis;
mod calendar;
mod reason;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use axis::{LIKELY, PlanAxis};
#[cfg(feature = "render")]
pub(crate) use calendar::DayOff;
pub(crate) use calendar::{Calendars, contains};
pub use calendar::{ReportDay, report_days};

use super::activities::{ActivityLink, ActivityLinkKind, ActivityNetwork, OPEN, Spans, UNKNOWN};
use super::network::Network;
use super::working_days::{DayNumber, day_of};
use crate::model::{Milestone, MilestonePlan, Period, PlanCalendar};
use crate::value::{Day, List};

/// When the milestones of a plan will be reached (*framdriftsplan*), by their places in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlanSchedule {
    /// Each milestone, by its place.
    pub milestones: Vec<ScheduledMilestone>,
    /// The milestones that decide when the last one is reached, from the first to the last: each waits for the one
    /// before.
    pub critical_chain: Vec<usize>,
    /// The last day of the plan: the one that is stated, or else the one on which the last milestone will be reached,
    /// where that can be said of all of them.
    pub end: Option<Day>,
    /// Whether the end is stated.
    pub is_end_stated: bool,
    /// Milestones that wait for each other in a circle: none of them can be worked out, nor what waits for them.
    pub circles: Vec<Vec<usize>>,
}

/// When a milestone will be reached, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScheduledMilestone {
    /// The first day that it can be reached, as far as that can be said.
    pub earliest: Option<Day>,
    /// The day we count on; `None` where that cannot be said.
    pub likely: Option<Day>,
    /// The last day that it will be reached; `None` where that cannot be said.
    pub latest: Option<Day>,
    /// Why it is reached on the day we count on, or why that cannot be said.
    pub because: Because,
    /// The meeting in which it is decided.
    pub meeting: Option<MeetingOfPlan>,
    /// The latest that it can be reached without breaking anything; `None` where it is reached already.
    pub allowed: Option<Day>,
    /// What would break.
    pub limit: Option<Limit>,
    /// How many working days it can be delayed without breaking anything; fewer than none where it is too late.
    pub total_slack: Option<i32>,
    /// How many working days it can be delayed without moving any other milestone.
    pub free_slack: Option<i32>,
    /// How many working days it can be delayed before it is what decides when the last milestone is reached; `None` where
    /// it is, or where that cannot be said.
    pub slack_to_critical: Option<i32>,
    /// How many working days later it is than in the first plan; fewer than none where it is earlier.
    pub slip: Option<i32>,
    /// Whether it is stated that it is reached.
    pub is_reached: bool,
}

/// Why a milestone is reached on a day, or why that cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Because {
    /// It was reached then.
    Reached,
    /// The date is fixed.
    Fixed,
    /// That is how it looks now, by whoever wrote the plan.
    Forecast,
    /// That is what is planned.
    Planned,
    /// It cannot be reached before.
    NotBefore,
    /// It is not reached yet, and today is the first day it can be.
    Today,
    /// So long does it take from when the project begins.
    Start {
        /// How many working days it takes.
        working_days: i32,
    },
    /// So long does it take when another milestone is reached.
    After {
        /// The other, by its place.
        milestone: usize,
        /// How many working days go by in between.
        lag: i32,
        /// How many working days it takes then.
        working_days: i32,
    },
    /// It is not stated when it is planned, nor how long it takes.
    NoTime,
    /// It is stated how long it takes, but not when the project begins.
    NoStart {
        /// How many working days it takes.
        working_days: i32,
    },
    /// By the calendar there is no day on which people work.
    NoWorkingDays,
    /// What is stated lies before 1900 or after 2100.
    OutsideCalendar,
    /// It waits for something that is no milestone of the plan.
    AfterNothing {
        /// Which of the names that it waits for.
        named: usize,
    },
    /// It waits for one of which it cannot be said.
    AfterUnknown {
        /// The other, by its place.
        milestone: usize,
    },
    /// It must be decided in a meeting, and the last one that we know of is too early.
    NoMeetingLeft {
        /// The last day on which we know of a meeting, and by when its papers had to be ready.
        last: Option<(Day, Day)>,
    },
    /// It is in a circle of milestones that wait for each other, or waits for one.
    Circle,
}

/// A meeting that a milestone is decided in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MeetingOfPlan {
    /// The day of the meeting.
    pub day: Day,
    /// The day by which the papers must be ready.
    pub papers: Day,
    /// The day on which they will be.
    pub ready: Day,
    /// The meeting before, and the day by which its papers had to be ready, where they will not be.
    pub missed: Option<(Day, Day)>,
}

/// What would break if a milestone were delayed beyond the latest day that it may be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Limit {
    /// The end of the plan.
    End,
    /// Its own deadline.
    Deadline,
    /// The day after which it must not be reached.
    NotAfter,
    /// Its own fixed date.
    Fixed,
    /// Another milestone, by its place, which would then be too late.
    Milestone(usize),
}

impl Default for ScheduledMilestone {
    fn default() -> Self {
        Self {
            earliest: None,
            likely: None,
            latest: None,
            because: Because::NoTime,
            meeting: None,
            allowed: None,
            limit: None,
            total_slack: None,
            free_slack: None,
            slack_to_critical: None,
            slip: None,
            is_reached: false,
        }
    }
}

/// Works out when the milestones of a plan will be reached: from what each waits for, what it takes, the days that
/// people work, and the meetings in which it is decided. `shared` is the calendar of the programme, which the plan's
/// own adds to.
///
/// A milestone that has a date in the plan is reached then, or later where what it waits for comes later. One that
/// has none is reached when what it waits for is, and the working time has gone by. A decision falls in the first
/// meeting of its body for which the papers can be ready; past the last meeting that is known, nothing is said.
///
/// Where dates or durations are not exact, three plans are worked out: the earliest, the likely and the latest. Of a
/// date such as *mars 2027* the last day is the likely one. Slack is that of the likely plan.
///
/// ```
/// use samspill::{Day, Milestone, MilestonePlan, When, WorkingTime, schedule_plan};
///
/// let agreed = Milestone { id: "M1".into(), planned: Day::new(2027, 3, 19)?.into(), ..Milestone::default() };
/// let takes = WorkingTime { days: 5.into(), ..WorkingTime::default() };
/// let open = Milestone {
///     id: "M2".into(),
///     depends_on: vec!["M1".to_owned()].into(),
///     working_time: takes.into(),
///     ..Milestone::default()
/// };
/// let plan = MilestonePlan { milestones: vec![agreed, open].into(), ..MilestonePlan::default() };
/// let schedule = schedule_plan(&plan, None, Day::new(2026, 11, 21)?);
/// // Easter lies in between.
/// assert_eq!(schedule.milestones[1].likely, Some(Day::new(2027, 3, 31)?));
/// assert_eq!(schedule.critical_chain, [0, 1]);
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: the milestone plan of Saman om ein betre kommune; Andersen, Grude and Haug, *Målrettet prosjektstyring*.
pub fn schedule_plan(plan: &MilestonePlan, shared: Option<&PlanCalendar>, today: Day) -> PlanSchedule {
    Calendars::of([plan.calendar.known(), shared]).schedule(plan, today)
}

impl Calendars<'_> {
    /// When the milestones of a plan will be reached on these calendars.
    pub(crate) fn schedule(&self, plan: &MilestonePlan, today: Day) -> PlanSchedule {
        let empty = List::default();
        schedule_milestones(plan.milestones.known().unwrap_or(&empty), plan.period.known(), self, today)
    }
}

/// The same of milestones that somebody holds, for a project that lasts for a period.
pub(crate) fn schedule_milestones(
    milestones: &List<Milestone>,
    period: Option<&Period>,
    calendars: &Calendars<'_>,
    today: Day,
) -> PlanSchedule {
    let network = Network::of(milestones);
    let stuck = network.stuck();
    let mut links = Vec::new();
    for (to, waits) in
        stuck.iter().enumerate().filter(|(_, is_stuck)| !**is_stuck).map(|(to, _)| (to, network.waits(to)))
    {
        let link = |wait: &super::network::Wait| ActivityLink {
            from: wait.milestone,
            to,
            kind: ActivityLinkKind::FinishToStart,
            lag: wait.lag,
        };
        links.extend(waits.iter().map(link));
    }
    let durations = vec![0; milestones.0.len()];
    // Whatever could be wrong with it is the length of all lags together: more than two thousand times the calendar.
    let Ok(activities) = ActivityNetwork::new(&durations, &links) else {
        return PlanSchedule::empty(milestones, network);
    };
    let axis = PlanAxis::of(period, milestones, calendars, (&activities, &network), today);
    let worked_out = WorkedOut::of(period, axis, &activities, &stuck);
    worked_out.schedule(&network, &stuck)
}

impl PlanSchedule {
    fn empty(milestones: &List<Milestone>, network: Network) -> Self {
        let milestones = vec![ScheduledMilestone::default(); milestones.0.len()];
        let circles = network.circles().to_vec();
        Self { milestones, critical_chain: Vec::new(), end: None, is_end_stated: false, circles }
    }
}

/// The plans that were worked out, before anybody asks why.
struct WorkedOut<'a> {
    axis: PlanAxis<'a>,
    activities: &'a ActivityNetwork,
    /// The rank of each milestone in the network.
    ranks: Vec<usize>,
    /// By rank: the earliest, the likely and the latest plan.
    early: [Spans; 3],
    /// By rank, of the likely plan.
    late: Spans,
    end: Option<DayNumber>,
    is_end_stated: bool,
}

impl<'a> WorkedOut<'a> {
    #[expect(clippy::indexing_slicing, reason = "every rank is of one of the network's own activities")]
    fn of(period: Option<&Period>, mut axis: PlanAxis<'a>, activities: &'a ActivityNetwork, stuck: &[bool]) -> Self {
        let mut ranks = vec![0; activities.order.len()];
        activities.order.iter().enumerate().for_each(|(rank, place)| ranks[*place as usize] = rank);
        let mut early = [0, 1, 2].map(|which| {
            axis.which = which;
            activities.early(&axis, |rank| axis.start_of(rank))
        });
        axis.which = LIKELY;
        // No sum of waits can make the likely day later than the latest, whatever somebody wrote.
        let (before, after) = early.split_at_mut(2);
        for (likely, latest) in before[1].iter().zip(after[0].iter_mut()) {
            *latest = [likely[0].max(latest[0]), likely[1].max(latest[1])];
        }
        axis.is_unknown = early[LIKELY].iter().map(|span| span[1] >= UNKNOWN).collect();
        let stated = period.and_then(|period| period.end.known()?.latest());
        let stated = stated.and_then(super::working_days::number_of);
        let known = early[LIKELY].iter().map(|span| span[1]).filter(|finish| *finish < UNKNOWN && *finish > OPEN);
        // As long as one of them cannot be told, nobody knows which is the last.
        let is_told = !stuck.contains(&true) && !axis.is_unknown.contains(&true);
        let end = stated.or(known.max().filter(|_| is_told));
        let bound = end.unwrap_or(UNKNOWN);
        let late = activities.late(&axis, |rank| axis.not_after(rank).map_or(bound, |own| own.min(bound)));
        Self { axis, activities, ranks, early, late, end, is_end_stated: stated.is_some() }
    }

    fn schedule(&self, network: &Network, stuck: &[bool]) -> PlanSchedule {
        let of_place = |(place, is_stuck): (usize, &bool)| match is_stuck {
            true => ScheduledMilestone { because: Because::Circle, ..ScheduledMilestone::default() },
            false => self.milestone(place),
        };
        let mut milestones: Vec<ScheduledMilestone> = stuck.iter().enumerate().map(of_place).collect();
        let critical_chain = critical_chain(&milestones);
        add_slack_to_critical(&mut milestones, &critical_chain);
        let (end, is_end_stated) = (self.end.and_then(day_of), self.is_end_stated);
        PlanSchedule { milestones, critical_chain, end, is_end_stated, circles: network.circles().to_vec() }
    }
}

/// The milestones that decide when the last one is reached, from the first to the last.
fn critical_chain(milestones: &[ScheduledMilestone]) -> Vec<usize> {
    let open = || milestones.iter().enumerate().filter(|(_, milestone)| !milestone.is_reached);
    let day = open().filter_map(|(_, milestone)| milestone.likely).max();
    let last: Vec<usize> =
        open().filter(|(_, one)| day.is_some() && one.likely == day).map(|(place, _)| place).collect();
    let awaited = |place: &usize| match milestones.get(*place)?.because {
        Because::After { milestone, .. } => Some(milestone),
        _ => None,
    };
    // Of several that are reached last, one that none of the others waits for.
    let are_awaited: BTreeSet<usize> = last.iter().filter_map(awaited).collect();
    let end = last.iter().find(|place| !are_awaited.contains(place)).copied();
    let mut chain: Vec<usize> = std::iter::successors(end, awaited).take(milestones.len()).collect();
    chain.reverse();
    chain
}

/// Tells of each open milestone how far it is from deciding when the last one is reached.
fn add_slack_to_critical(milestones: &mut [ScheduledMilestone], chain: &[usize]) {
    // A decision on the chain may have less to spare than what follows it: the next meeting may be far off.
    let last = chain.last().and_then(|place| milestones.get(*place)?.total_slack);
    let Some(of_last) = last else { return };
    let chain: BTreeSet<usize> = chain.iter().copied().collect();
    for (place, milestone) in milestones.iter_mut().enumerate() {
        let slack = milestone.total_slack.filter(|_| !chain.contains(&place));
        milestone.slack_to_critical = slack.map(|slack| slack.saturating_sub(of_last)).filter(|slack| *slack >= 0);
    }
}
