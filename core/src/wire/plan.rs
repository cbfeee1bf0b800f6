//! Operations on a milestone plan, for other programs.

use super::{Handle, named};
use crate::context::Context;
use crate::exchange::{PlanText, plan_calendar, plan_diagram, plan_table};
use crate::model::MilestonePlan;

pub(super) fn to_calendar(handle: &Handle) -> String {
    written(handle, |plan, context| named("calendar", &plan_calendar(plan, context).answer()))
}

pub(super) fn to_diagram(handle: &Handle) -> String {
    written(handle, |plan, context| named("diagram", &PlanText { text: plan_diagram(plan, context) }))
}

pub(super) fn to_table(handle: &Handle) -> String {
    written(handle, |plan, context| named("table", &PlanText { text: plan_table(plan, context) }))
}

/// A plan as a file. An empty file from text that is not JSON would be taken for a plan that says nothing.
fn written(handle: &Handle, write: fn(&MilestonePlan, &Context<'_>) -> String) -> String {
    match handle.tree() {
        Ok(_) => write(handle.reading(|read| &read.milestone_plan).document(), &handle.context),
        Err(misuse) => misuse.to_json(),
    }
}
