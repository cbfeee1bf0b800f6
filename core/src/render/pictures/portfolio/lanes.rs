//! Projects under the main goals that they work towards, with their milestones and the days of these.

use super::bars::Bar;
use super::{Saying, Seen};
use crate::context::Context;
use crate::model::{Milestone, MilestoneName, place_among};
use crate::phrase::Param;
use crate::portfolio::{CoverageRow, CoverageStanding, MilestoneAt, ProjectAtHand};
use crate::schedule::{Calendars, schedule_milestones};
use crate::value::{Day, Field, List};

/// A main goal, and the projects that name it first; the last lane is of those that name none.
pub(super) struct Lane<'c, 'a> {
    pub(super) goal: Option<&'c CoverageRow<'a>>,
    pub(super) rows: Vec<Row<'c, 'a>>,
    /// Those that work towards it too and stand in other lanes.
    pub(super) also: Vec<usize>,
}

/// A project in its lane.
pub(super) struct Row<'c, 'a> {
    pub(super) hand: usize,
    pub(super) project: &'c ProjectAtHand<'a>,
    /// The main goals that it names after the first, by their places.
    pub(super) others: Vec<usize>,
    pub(super) bar: Option<Bar>,
    /// What there is to say of it beside.
    pub(super) remarks: Vec<Saying>,
    pub(super) marks: Vec<Mark>,
}

/// A milestone, and the day that it was or will be reached.
pub(super) struct Mark {
    pub(super) day: Option<Day>,
    pub(super) is_reached: bool,
    pub(super) name: String,
    /// Its name and its time, in words.
    pub(super) told: String,
}

impl Lane<'_, '_> {
    /// What is to be said of a lane without projects of its own.
    pub(super) fn standing(&self) -> Option<CoverageStanding> {
        let is_empty = self.rows.is_empty() && self.also.is_empty();
        self.goal.map(|goal| goal.standing).filter(|_| is_empty)
    }
}

/// The lanes of all main goals in force, and one of the projects that name none of them.
pub(super) fn lanes<'c, 'a>(seen: &Seen<'c, 'a>, context: &Context<'_>) -> Vec<Lane<'c, 'a>> {
    let goals = context.the_programme().map(|programme| context.in_force_for_projects(programme).goals);
    let goals = goals.and_then(Field::known);
    let rows = seen.coordination.matrix.goals.iter().map(Some).chain([None]);
    let mut lanes: Vec<Lane<'c, 'a>> = rows.map(|goal| Lane { goal, rows: Vec::new(), also: Vec::new() }).collect();
    let last = lanes.len().saturating_sub(1);
    let days = Days::of(seen, context);
    for (hand, project) in seen.projects() {
        let mut named = named_goals(project, goals).into_iter().filter(|goal| *goal < last);
        let first = named.next();
        let others: Vec<usize> = named.collect();
        for goal in &others {
            lanes.get_mut(*goal).into_iter().for_each(|lane| lane.also.push(hand));
        }
        let row = Row {
            hand,
            project,
            bar: project.period().and_then(Bar::of),
            remarks: remarks(project, first.is_none()),
            marks: days.marks(seen, hand, project),
            others,
        };
        if let Some(lane) = lanes.get_mut(first.unwrap_or(last)) {
            lane.rows.push(row);
        }
    }
    lanes.retain(|lane| lane.goal.is_some() || !lane.rows.is_empty());
    lanes
}

/// The main goals that a project names, by their places, in its own order and each once.
fn named_goals(project: &ProjectAtHand<'_>, goals: Option<&List<crate::model::MainGoal>>) -> Vec<usize> {
    let mut named: Vec<usize> = Vec::new();
    for (_, anchoring) in project.project.main_goals.items() {
        let place = goals.zip(anchoring.goal.filled()).and_then(|(goals, name)| place_among(goals, name));
        named.extend(place.filter(|place| !named.contains(place)));
    }
    named
}

fn remarks(project: &ProjectAtHand<'_>, has_no_goal: bool) -> Vec<Saying> {
    let goals = &project.project.main_goals;
    let why = match (goals.is_none(), goals.is_unstated()) {
        (true, _) => Saying::SaysNone,
        (_, true) => Saying::GoalsNotStated,
        _ => Saying::OnlyOtherGoals,
    };
    let period = project.period();
    let when = match period {
        Some(period) if period.is_reversed() => Some(Saying::Reversed),
        _ => period.and_then(Bar::of).is_none().then_some(Saying::TimeNotStated),
    };
    has_no_goal.then_some(why).into_iter().chain(when).collect()
}

/// When milestones are reached: those that wait across projects together, the others by their own plans.
struct Days<'d> {
    across: crate::portfolio::WorkedOut,
    shared: Option<&'d crate::model::PlanCalendar>,
    usual: Calendars<'d>,
}

impl<'d> Days<'d> {
    fn of(seen: &Seen<'_, '_>, context: &'d Context<'_>) -> Self {
        let coordination = seen.coordination;
        let across = coordination.interplay.worked_out(&coordination.hands, None);
        let shared = context.shared_calendar();
        Self { across, shared, usual: Calendars::of([None, shared]) }
    }

    fn marks(&self, seen: &Seen<'_, '_>, hand: usize, project: &ProjectAtHand<'_>) -> Vec<Mark> {
        let (plan, Some(milestones)) = project.milestones() else { return Vec::new() };
        let own = plan.and_then(|(_, plan)| plan.calendar.known());
        let calendars = own.map(|own| Calendars::of([Some(own), self.shared]));
        let calendars = calendars.as_ref().unwrap_or(&self.usual);
        let schedule = schedule_milestones(milestones, project.period(), calendars, seen.today);
        let mark = |(place, milestone): (usize, &Milestone)| {
            let alone = schedule.milestones.get(place);
            let times = self.across.milestone(MilestoneAt { hand, milestone: place }).or(alone);
            let (day, is_reached) = times.map_or((None, false), |times| (times.likely, times.is_reached));
            let name = MilestoneName::of(Some(milestone), place).write(seen.language);
            Mark { day, is_reached, told: told(seen, milestone, &name, (day, is_reached)), name }
        };
        milestones.iter().map(mark).collect()
    }
}

/// A milestone with its time, as exact as somebody has said.
fn told(seen: &Seen<'_, '_>, milestone: &Milestone, name: &str, (day, is_reached): (Option<Day>, bool)) -> String {
    let ahead = [&milestone.fixed, &milestone.forecast, &milestone.planned];
    let stated = if is_reached { [&milestone.reached; 3] } else { ahead };
    let stated = stated.into_iter().filter_map(Field::known).find(|when| day.is_some() && when.latest() == day);
    let date = stated.map(|when| seen.time(when)).or_else(|| day.map(|day| seen.date(day)));
    let name = Param::Text(name.to_owned());
    let saying = match (is_reached, date.is_some()) {
        (true, true) => Saying::MilestoneReached,
        (true, false) => Saying::MilestoneReachedSometime,
        (false, true) => Saying::MilestoneAhead,
        (false, false) => Saying::MilestoneUndated,
    };
    seen.with(saying, &[("name", name), ("date", Param::Text(date.unwrap_or_default()))])
}
