//! A milestone plan as other programs read it: a calendar, a diagram and a table, each with the days that the
//! milestones will be reached on.

mod calendar;
mod diagram;
mod table;

pub use calendar::plan_calendar;
pub use diagram::plan_diagram;
use serde::Serialize;
pub use table::plan_table;

use crate::context::Context;
use crate::model::{Milestone, MilestoneName, MilestonePlan, ResultPath};
use crate::schedule::{Calendars, PlanSchedule, ScheduledMilestone};
use crate::value::{Language, Names, Words};

/// A text that a file holds, as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PlanText"))]
pub struct PlanText {
    /// The text: what a file of its kind holds.
    pub text: String,
}

/// A plan that is written, when its milestones will be reached, and the language.
struct WrittenPlan<'a> {
    plan: &'a MilestonePlan,
    calendars: Calendars<'a>,
    schedule: PlanSchedule,
    /// By what its result paths are known.
    paths: Names,
    language: Language,
}

impl<'a> WrittenPlan<'a> {
    fn of(plan: &'a MilestonePlan, context: &'a Context<'_>) -> Self {
        let calendars = Calendars::of([plan.calendar.known(), context.shared_calendar()]);
        let schedule = calendars.schedule(plan, context.today);
        Self { plan, calendars, schedule, paths: plan.path_names(), language: context.speech.language() }
    }

    fn say(&self, words: Words) -> &'static str {
        words.in_language(self.language)
    }

    /// The milestones that could be read, by their places, and when each will be reached.
    fn milestones(&self) -> impl Iterator<Item = (usize, &'a Milestone, &ScheduledMilestone)> {
        let plan: &'a MilestonePlan = self.plan;
        let of_place = |(place, milestone)| Some((place, milestone, self.schedule.milestones.get(place)?));
        plan.milestones.items().filter_map(of_place)
    }

    /// What to call the plan: by its title, or its project.
    fn title(&self) -> Option<&'a str> {
        self.plan.title.filled().or(self.plan.project.filled()).map(String::as_str)
    }

    /// What to call the milestone at a place.
    fn name(&self, place: usize, milestone: &Milestone) -> String {
        MilestoneName::of(Some(milestone), place).write(self.language)
    }

    /// What the result path of a milestone is called; as it is stated, where the plan has no such path.
    fn path(&self, milestone: &'a Milestone) -> Option<&'a str> {
        let stated = milestone.path.filled()?;
        let plan: &'a MilestonePlan = self.plan;
        let found = self.paths.place(stated).and_then(|place| plan.result_paths.known()?.0.get(place)?.known());
        Some(found.and_then(ResultPath::name).unwrap_or(stated))
    }
}
