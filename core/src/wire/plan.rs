//! Operations on a milestone plan, for other programs.

use super::{Handle, named};
use crate::exchange::{PlanText, plan_calendar, plan_diagram, plan_table};
use crate::model::MilestonePlan;

fn plan(handle: &Handle) -> &MilestonePlan {
    handle.reading(|read| &read.milestone_plan).document()
}

pub(super) fn to_calendar(handle: &Handle) -> String {
    named("calendar", &plan_calendar(plan(handle), &handle.context).answer())
}

pub(super) fn to_diagram(handle: &Handle) -> String {
    named("diagram", &PlanText { text: plan_diagram(plan(handle), &handle.context) })
}

pub(super) fn to_table(handle: &Handle) -> String {
    named("table", &PlanText { text: plan_table(plan(handle), &handle.context) })
}
