//! Plans that have been worked out, and what is stated in them.

use samspill::{
    BodyMeetings, Day, Field, Milestone, MilestonePlan, PlanSchedule, ScheduledMilestone, When, WorkingCalendar,
    schedule_plan,
};
use serde_json::Value as Json;

use crate::made::{TODAY, day};

/// A plan that has been worked out.
pub(crate) struct Tried {
    pub(crate) plan: MilestonePlan,
    pub(crate) schedule: PlanSchedule,
    pub(crate) working: WorkingCalendar,
}

impl Tried {
    pub(crate) fn of(plan: &Json, today: Day) -> Self {
        Self::of_plan(serde_json::from_value(plan.clone()).unwrap(), today)
    }

    pub(crate) fn of_plan(plan: MilestonePlan, today: Day) -> Self {
        let calendar = plan.calendar.known().cloned().unwrap_or_default();
        let weekdays = calendar.weekdays.known().map(|days| days.iter().map(|(_, day)| *day).collect::<Vec<_>>());
        let closed = calendar.closed_periods.known().into_iter().flat_map(|periods| {
            let days = |time: &When| time.earliest().zip(time.latest());
            periods.iter().filter_map(|(_, period)| period.time.known().and_then(days)).collect::<Vec<_>>()
        });
        let working = match weekdays {
            Some(weekdays) => WorkingCalendar::on(&weekdays, &closed.collect::<Vec<_>>()),
            None => WorkingCalendar::norwegian().without(&closed.collect::<Vec<_>>()),
        };
        let schedule = schedule_plan(&plan, None, today);
        Self { plan, schedule, working }
    }

    /// Each milestone, as it is stated and as it is worked out.
    pub(crate) fn milestones(&self) -> impl Iterator<Item = (&Milestone, &ScheduledMilestone)> {
        let stated = self.plan.milestones.known().into_iter().flat_map(|list| list.iter().map(|(_, stated)| stated));
        stated.zip(&self.schedule.milestones)
    }

    /// What a milestone waits for, and the working days in between.
    pub(crate) fn waits<'a>(&'a self, milestone: &'a Milestone) -> impl Iterator<Item = (&'a ScheduledMilestone, i32)> {
        let names = milestone.depends_on.known().into_iter().flat_map(|names| names.iter());
        names.map(|(_, name)| {
            let (id, lag) = name.split_once(' ').unwrap();
            let of_id = self.milestones().find(|(other, _)| other.id == id.into());
            (of_id.unwrap().1, lag.parse().unwrap())
        })
    }

    /// The day on which a milestone would be ready in one of the three plans, as far as the others are known.
    pub(crate) fn ready(&self, milestone: &Milestone, which: usize) -> Option<Day> {
        let takes = takes(milestone)[which].unwrap_or(0);
        // A date alone may lie before the project begins.
        let start = self.start()[which].filter(|_| milestone.working_time.known().is_some());
        let after = |(other, lag): (&ScheduledMilestone, i32)| self.working.plus(days(other)[which]?, lag);
        self.waits(milestone).filter_map(after).chain(start).filter_map(|start| self.working.plus(start, takes)).max()
    }

    /// The day that the project begins, in each of the three plans.
    pub(crate) fn start(&self) -> [Option<Day>; 3] {
        let [first, likely, last] = self.plan.period.known().map_or([None; 3], |period| three(&period.start));
        [first, first.or(likely), last]
    }

    /// The meetings in which a milestone may be decided: their first and last day, and how long before papers must be
    /// ready. `None` where no calendar says when its body meets.
    pub(crate) fn meetings(&self, milestone: &Milestone) -> Option<Vec<(Day, Day, i32)>> {
        let body = milestone.decided_by.known()?;
        let is_it = |meetings: &&BodyMeetings| {
            let called = meetings.body.known().map(String::as_str);
            called == Some(body) || (called == Some("Styringsgruppa") && body == "steeringGroup")
        };
        let all = self.plan.calendar.known()?.meetings.known()?.iter().map(|(_, meetings)| meetings);
        let of_body: Vec<&BodyMeetings> = all.filter(is_it).collect();
        let days = of_body.iter().flat_map(|of_body| {
            let lead = of_body.paper_days.known().map_or(0, |days| i32::try_from(*days).unwrap());
            let days = of_body.days.known().into_iter().flat_map(|days| days.iter());
            days.filter_map(move |(_, day)| Some((day.earliest()?, day.latest()?, lead)))
        });
        (!of_body.is_empty()).then(|| days.collect())
    }
}

impl Tried {
    /// The same plan where one milestone will be reached later.
    pub(crate) fn delayed(&self, place: usize, until: Day) -> Self {
        let mut plan = self.plan.clone();
        if let Field::Known(milestones) = &mut plan.milestones
            && let Some(Field::Known(milestone)) = milestones.0.get_mut(place)
        {
            milestone.forecast = until.into();
        }
        Self::of_plan(plan, day(TODAY))
    }

    /// Whether another working out of the plan breaks nothing that this one keeps.
    pub(crate) fn is_kept_in(&self, other: &Self) -> bool {
        let is_in_time = |tried: &Self, stated: &Milestone, likely: Option<Day>| {
            let latest = [&stated.deadline, &stated.not_after].map(|date| date.known().and_then(When::latest));
            let limits = latest.into_iter().chain([three(&stated.fixed)[1], tried.schedule.end]).flatten();
            likely.is_some_and(|likely| limits.min().is_none_or(|limit| likely <= limit))
        };
        self.milestones().zip(&other.schedule.milestones).all(|((stated, before), after)| {
            !is_in_time(self, stated, before.likely) || is_in_time(self, stated, after.likely)
        })
    }
}

pub(crate) fn days(scheduled: &ScheduledMilestone) -> [Option<Day>; 3] {
    [scheduled.earliest, scheduled.likely, scheduled.latest]
}

/// A stated time in the three plans.
pub(crate) fn three(field: &Field<When>) -> [Option<Day>; 3] {
    let Some(when) = field.known() else { return [None; 3] };
    [when.earliest(), when.latest().or(when.earliest()), when.latest()]
}

pub(crate) fn takes(milestone: &Milestone) -> [Option<i32>; 3] {
    let Some(time) = milestone.working_time.known() else { return [None; 3] };
    let days = |field: &Field<usize>| field.known().or(time.days.known()).map(|days| i32::try_from(*days).unwrap());
    let middle = || Some((days(&time.shortest)? + days(&time.longest)? + 1) / 2);
    [days(&time.shortest), days(&time.likely).or_else(middle), days(&time.longest)]
}

/// Whether it is stated when it is reached, whatever it waits for.
pub(crate) fn is_stated(milestone: &Milestone) -> bool {
    milestone.reached.known().or(milestone.fixed.known()).is_some()
}
