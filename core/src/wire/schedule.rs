//! Operations that work out when the milestones of a plan will be reached.

use std::collections::BTreeMap;

use super::plan_question::PlanQuestion;
use super::{Handle, Misuse, named};
use crate::check::{Document, Reading, Report};
use crate::context::Context;
use crate::model::{MilestonePlan, Programme};
use crate::render::{Picture, plan_schedule, what_if};
use crate::schedule::{Change, PlanSchedule, same_milestones, schedule_plan};
use crate::value::{Fault, Node, Segment};

/// `{"schedule"}`: when each milestone will be reached, why, and what there is to spare.
pub(super) fn schedule(handle: &Handle) -> String {
    let reading = handle.reading(|read| &read.milestone_plan);
    if reading.node().is_none()
        && let Err(misuse) = handle.tree()
    {
        return misuse.to_json();
    }
    plan_schedule(reading.document(), &handle.context, |schedule| named("schedule", schedule))
}

/// `{"whatIf"}`: of `{"plan", "changes"}`, what moves when the changes are made, why, and how they are taken back.
pub(super) fn what_moves(handle: &Handle) -> String {
    match PlanQuestion::read(handle, false).and_then(|question| Tried::of(question, handle)) {
        Ok(tried) => tried.what_if(),
        Err(misuse) => misuse.to_json(),
    }
}

/// `{"picture"}`: of a plan, or of `{"plan", "changes"}`, where it also shows where those that move were.
pub(super) fn draw(handle: &Handle, draw: Draw) -> String {
    match PlanQuestion::read(handle, true).and_then(|question| Tried::of(question, handle)) {
        Ok(tried) => tried.drawn(draw),
        Err(misuse) => misuse.to_json(),
    }
}

/// What draws a plan.
type Draw = fn(&MilestonePlan, Option<&PlanSchedule>, &Context<'_>) -> Picture;

/// A plan, and the same with some changes.
struct Tried<'a> {
    before: Reading<MilestonePlan>,
    before_in: &'a Context<'static>,
    after: Reading<MilestonePlan>,
    after_in: Context<'static>,
    /// The programme before and after, where it is changed.
    programmes: Option<[Reading<Programme>; 2]>,
    undo: Vec<Change>,
}

impl<'a> Tried<'a> {
    fn of(question: PlanQuestion, handle: &'a Handle) -> Result<Self, Misuse> {
        let before_in = &handle.context;
        let programme = before_in.programme_tree();
        let changed = question.changed(programme, &before_in.limits)?;
        let mut after_in = before_in.clone();
        let is_in_programme = changed.undo.iter().any(|change| change.is_in_programme);
        let programmes = is_in_programme.then(|| {
            let before = programme.cloned().unwrap_or(Node::Null);
            [before, changed.programme].map(|node| Reading::<Programme>::of_node(node, before_in))
        });
        if let Some([_, after]) = &programmes {
            after_in.look_in_read(after.document().clone());
        }
        Ok(Self {
            before: Reading::of_node(changed.plan_before, before_in),
            before_in,
            after: Reading::of_node(changed.plan, before_in),
            after_in,
            programmes,
            undo: changed.undo,
        })
    }

    fn drawn(&self, draw: Draw) -> String {
        let (before, after) = (self.before.document(), self.after.document());
        let moved_from = (!self.undo.is_empty()).then(|| {
            let schedule = schedule_plan(before, self.before_in.shared_calendar(), self.before_in.today());
            schedule.at_places(&same_milestones(before, after))
        });
        named("picture", &draw(after, moved_from.as_ref(), &self.after_in))
    }

    fn what_if(&self) -> String {
        let plan = told(&self.before, &self.after, None, &self.after_in);
        let programme = self.programmes.as_ref();
        let programme = programme.map(|[before, after]| told(before, after, Some("programme"), &self.after_in));
        let told: Vec<Report> = [Some(plan), programme].into_iter().flatten().collect();
        let (before, after) = (self.before.document(), self.after.document());
        what_if((before, self.before_in), (after, &self.after_in), &self.undo, &told, |moved| named("whatIf", moved))
    }
}

/// What cannot be read of a changed document and could before, as a check tells it.
fn told<D: Document>(
    before: &Reading<D>,
    after: &Reading<D>,
    other: Option<&'static str>,
    context: &Context<'_>,
) -> Report {
    let mut stood: BTreeMap<String, Vec<&Fault>> = BTreeMap::new();
    before.faults().iter().for_each(|fault| stood.entry(known_by(before, fault)).or_default().push(fault));
    let mut now: BTreeMap<String, Vec<&Fault>> = BTreeMap::new();
    after.faults().iter().for_each(|fault| now.entry(known_by(after, fault)).or_default().push(fault));
    let mut faults = Vec::new();
    for (name, now) in now {
        let stood = stood.remove(&name).unwrap_or_default();
        let more = now.len().saturating_sub(stood.len());
        // Of several that are alike, those are new that stand where none stood.
        let is_new = |fault: &&&Fault| !stood.iter().any(|other| other.pointer == fault.pointer);
        faults.extend(now.iter().filter(is_new).take(more).copied());
    }
    after.told(&faults, other, context)
}

/// What a fault is known by when items of lists have moved up or down: the keys on the way, what it is, and the value.
fn known_by<D: Document>(reading: &Reading<D>, fault: &Fault) -> String {
    let step = |segment: &Segment| match segment {
        Segment::Index(_) => "#".to_owned(),
        Segment::Key(key) => key.clone(),
    };
    let way: Vec<String> = fault.pointer.segments().iter().map(step).collect();
    let value = reading.node().and_then(|node| node.at(fault.pointer.segments()));
    format!("{way:?} {:?} {value:?}", fault.what)
}
