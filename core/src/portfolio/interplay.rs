//! Which milestones wait for milestones of other projects, and who is hit when a project slips.

use std::collections::{BTreeMap, BTreeSet};

use super::at_hand::{Places, ProjectAtHand};
use super::register::Register;
use crate::model::{LinkKind, Milestone, PlanCalendar, ProjectLink};
use crate::schedule::{
    Because, Calendars, Network as MilestoneNetwork, PlanSchedule, ScheduledMilestone, schedule_milestones,
};
use crate::value::{Day, Field, List, Pointer, When};

/// A milestone of a project at hand: which of the projects at hand, and which of its milestones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct MilestoneAt {
    pub(crate) hand: usize,
    pub(crate) milestone: usize,
}

/// A milestone that waits for one of another project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dependency {
    pub(crate) waits: MilestoneAt,
    pub(crate) awaited: MilestoneAt,
    /// How many working days go by in between.
    pub(crate) lag: i32,
    /// The link that says so.
    pub(crate) at: Pointer,
}

/// The milestones of all projects as one network: each plan with its own calendar, and what waits across them.
#[derive(Debug)]
pub(crate) struct Interplay<'a> {
    shared: Option<&'a PlanCalendar>,
    usual: Calendars<'a>,
    today: Day,
    pub(crate) dependencies: Vec<Dependency>,
}

/// When the milestones of all projects will be reached.
#[derive(Clone, Debug, Default)]
pub(crate) struct WorkedOut {
    /// Of each project that waits or is waited for.
    schedules: BTreeMap<usize, PlanSchedule>,
    /// For each milestone that another project holds back, the dependency that does it.
    held_by: BTreeMap<MilestoneAt, usize>,
    /// The projects that wait for each other in a circle, so that no days can be told.
    pub(crate) in_circle: BTreeSet<usize>,
}

impl WorkedOut {
    /// When a milestone is likely to be reached.
    pub(crate) fn day(&self, at: MilestoneAt) -> Option<Day> {
        self.milestone(at)?.likely
    }

    pub(crate) fn milestone(&self, at: MilestoneAt) -> Option<&ScheduledMilestone> {
        self.schedules.get(&at.hand)?.milestones.get(at.milestone)
    }

    /// The dependency that holds a milestone back.
    pub(crate) fn held_by(&self, at: MilestoneAt) -> Option<usize> {
        self.held_by.get(&at).copied()
    }
}

impl<'a> Interplay<'a> {
    pub(crate) fn of(
        hands: &[ProjectAtHand<'a>],
        register: &Register,
        shared: Option<&'a PlanCalendar>,
        today: Day,
        places: &Places,
    ) -> Self {
        let mut dependencies = Vec::new();
        let mut networks: BTreeMap<usize, MilestoneNetwork> = BTreeMap::new();
        for (own, hand) in hands.iter().enumerate().filter(|(_, hand)| !hand.project.has_left()) {
            for (place, link) in hand.project.links.items() {
                let at = || places.project(hand.position).then("links").then(place);
                dependencies.extend(dependency(hands, register, &mut networks, own, link).map(|found| found.at(at())));
            }
        }
        // Both projects may state it.
        let mut known = BTreeSet::new();
        dependencies.retain(|dependency: &Dependency| known.insert((dependency.waits, dependency.awaited)));
        Self { shared, usual: Calendars::of([None, shared]), today, dependencies }
    }

    /// The days of all milestones that wait across projects or are waited for; with those of one project that are not
    /// reached moved by some days.
    pub(crate) fn worked_out(&self, hands: &[ProjectAtHand<'_>], slip: Option<(usize, i64)>) -> WorkedOut {
        let ends = self.dependencies.iter().flat_map(|found| [found.waits.hand, found.awaited.hand]);
        let involved: BTreeSet<usize> = ends.chain(slip.map(|(hand, _)| hand)).collect();
        let mut worked_out = WorkedOut::default();
        let mut not_before: BTreeMap<MilestoneAt, Day> = BTreeMap::new();
        let moved = slip.map(|(hand, days)| (hand, self.moved(hands, hand, days)));
        let mut to_do = involved;
        // In each round at least one more dependency has its last day, unless projects wait for each other in a circle.
        for _ in 0..=self.dependencies.len() {
            for hand in std::mem::take(&mut to_do) {
                let own = moved.as_ref().filter(|(moved, _)| *moved == hand).map(|(_, list)| list);
                worked_out
                    .schedules
                    .extend(self.scheduled(hands, hand, own, &not_before).map(|schedule| (hand, schedule)));
            }
            for (number, dependency) in self.dependencies.iter().enumerate() {
                let Some(day) = self.follows(dependency, &worked_out) else { continue };
                if not_before.get(&dependency.waits).is_none_or(|known| *known < day) {
                    not_before.insert(dependency.waits, day);
                    worked_out.held_by.insert(dependency.waits, number);
                    to_do.insert(dependency.waits.hand);
                }
            }
            if to_do.is_empty() {
                break;
            }
        }
        worked_out.in_circle = to_do;
        worked_out.held_by.retain(|at, _| {
            let day =
                worked_out.schedules.get(&at.hand).and_then(|schedule| schedule.milestones.get(at.milestone)?.likely);
            // What comes later for other reasons is not held back.
            not_before.get(at).is_some_and(|held| day == Some(*held) || day.is_none_or(|day| day > *held))
        });
        worked_out
    }

    /// The day after which a milestone can be reached, for what it waits for.
    fn follows(&self, dependency: &Dependency, worked_out: &WorkedOut) -> Option<Day> {
        let day = worked_out.day(dependency.awaited)?;
        if dependency.lag == 0 { Some(day) } else { self.usual.working.plus(day, dependency.lag) }
    }

    fn scheduled(
        &self,
        hands: &[ProjectAtHand<'_>],
        hand: usize,
        moved: Option<&List<Milestone>>,
        not_before: &BTreeMap<MilestoneAt, Day>,
    ) -> Option<PlanSchedule> {
        let project = hands.get(hand)?;
        let (plan, milestones) = project.milestones();
        let mut milestones = moved.or(milestones)?.clone();
        let range = MilestoneAt { hand, milestone: 0 }..MilestoneAt { hand: hand.saturating_add(1), milestone: 0 };
        for (at, day) in not_before.range(range) {
            if let Some(Field::Known(milestone)) = milestones.0.get_mut(at.milestone) {
                let own = milestone.not_before.known().and_then(When::latest);
                milestone.not_before = own.map_or(*day, |own| own.max(*day)).into();
            }
        }
        let period = plan.and_then(|(_, plan)| plan.period.known()).or(project.project.period.known());
        let own = plan.and_then(|(_, plan)| plan.calendar.known());
        let calendars = own.map(|own| Calendars::of([Some(own), self.shared]));
        Some(schedule_milestones(&milestones, period, calendars.as_ref().unwrap_or(&self.usual), self.today))
    }

    /// The milestones of a project, those that are not reached so many days later than they would be.
    fn moved(&self, hands: &[ProjectAtHand<'_>], hand: usize, days: i64) -> List<Milestone> {
        let Some(project) = hands.get(hand) else { return List::default() };
        let (_, Some(milestones)) = project.milestones() else { return List::default() };
        let before = self.scheduled(hands, hand, None, &BTreeMap::new());
        let mut moved = milestones.clone();
        let scheduled = before.iter().flat_map(|schedule| &schedule.milestones);
        for (item, scheduled) in moved.0.iter_mut().zip(scheduled) {
            let later = scheduled.likely.filter(|_| !scheduled.is_reached).and_then(|day| day.plus(days));
            if let (Field::Known(milestone), Some(later)) = (item, later) {
                milestone.forecast = later.into();
                milestone.fixed = Field::Absent;
            }
        }
        moved
    }
}

impl Dependency {
    fn at(self, at: Pointer) -> Self {
        Self { at, ..self }
    }
}

/// The dependency that a link tells of, where both milestones can be found.
fn dependency(
    hands: &[ProjectAtHand<'_>],
    register: &Register,
    networks: &mut BTreeMap<usize, MilestoneNetwork>,
    own: usize,
    link: &ProjectLink,
) -> Option<Dependency> {
    let kind = link.kind.known().filter(|kind| matches!(kind, LinkKind::DependsOn | LinkKind::DeliversTo))?;
    let (here, there) = (link.milestone.filled()?, link.other_milestone.filled()?);
    let position = register.position(link.project.filled()?)?;
    let other = hands.binary_search_by_key(&position, |hand| hand.position).ok()?;
    let is_open = hands.get(other).is_some_and(|hand| !hand.project.has_left());
    let mut find = |hand: usize, name: &str| {
        let (_, milestones) = hands.get(hand)?.milestones();
        let network = networks.entry(hand).or_insert_with(|| milestones.map(MilestoneNetwork::of).unwrap_or_default());
        network.meant(name).map(|(milestone, lag)| (MilestoneAt { hand, milestone }, lag))
    };
    let ((here, own_lag), (there, lag)) = (find(own, here)?, find(other, there)?);
    let lag = if lag == 0 { own_lag } else { lag };
    let (waits, awaited) = if *kind == LinkKind::DependsOn { (here, there) } else { (there, here) };
    (is_open && own != other).then(|| Dependency { waits, awaited, lag, at: Pointer::root() })
}

/// A milestone that moves when a project slips.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) at: MilestoneAt,
    pub(crate) from: Day,
    /// Unless nobody knows any more when it will be reached.
    pub(crate) to: Option<Day>,
    /// What moves it.
    pub(crate) because: HitBecause,
    /// The day it must be reached by, where that is missed now and was not before.
    pub(crate) misses: Option<Day>,
}

/// Why a milestone moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HitBecause {
    /// It waits for this milestone, of another project or its own.
    Waits(MilestoneAt),
    /// What it waits for is ready too late for the meeting it was to be decided in.
    Meeting { day: Day, ready: Day },
    /// Nobody knows a later meeting.
    NoMeetingLeft,
    /// For other reasons in its own plan.
    Own,
}

/// Who is hit when the milestones of a project come so many days later; those of the project itself are left out.
pub(crate) fn hits(interplay: &Interplay<'_>, hands: &[ProjectAtHand<'_>], hand: usize, days: i64) -> Vec<Hit> {
    let (before, after) = (interplay.worked_out(hands, None), interplay.worked_out(hands, Some((hand, days))));
    let mut hits = Vec::new();
    // Of those that wait for each other in a circle, no day can be told.
    let is_told =
        |other: &usize| *other != hand && !after.in_circle.contains(other) && !before.in_circle.contains(other);
    for (other, schedule) in after.schedules.iter().filter(|(other, _)| is_told(other)) {
        for (milestone, now) in schedule.milestones.iter().enumerate() {
            let at = MilestoneAt { hand: *other, milestone };
            let Some(then) = before.milestone(at) else { continue };
            let Some(from) = then.likely.filter(|from| now.likely != Some(*from)) else { continue };
            let allowed = now.allowed.or(then.allowed);
            let is_late = |day: Option<Day>| day.zip(allowed).is_some_and(|(day, allowed)| day > allowed);
            let misses = allowed.filter(|_| is_late(now.likely) && !is_late(Some(from)));
            hits.push(Hit { at, from, to: now.likely, because: because(interplay, &after, at, now), misses });
        }
    }
    hits
}

fn because(interplay: &Interplay<'_>, after: &WorkedOut, at: MilestoneAt, now: &ScheduledMilestone) -> HitBecause {
    match (now.because, now.meeting, after.held_by(at)) {
        (Because::NoMeetingLeft { .. }, ..) => HitBecause::NoMeetingLeft,
        (_, Some(meeting), _) => HitBecause::Meeting { day: meeting.day, ready: meeting.ready },
        (_, _, Some(number)) => interplay
            .dependencies
            .get(number)
            .map_or(HitBecause::Own, |dependency| HitBecause::Waits(dependency.awaited)),
        (Because::After { milestone, .. }, ..) => HitBecause::Waits(MilestoneAt { hand: at.hand, milestone }),
        _ => HitBecause::Own,
    }
}
