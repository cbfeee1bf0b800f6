//! Operations that work out when the milestones of a plan will be reached.

use super::{Handle, Misuse, named};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::render::{Picture, plan_schedule, what_if};
use crate::schedule::{Change, PlanSchedule, change, schedule_plan};
use crate::value::{Faults, Node, Place, Pointer, Segment, Value};

/// `{"schedule"}`: when each milestone will be reached, why, and what there is to spare.
pub(super) fn schedule(handle: &Handle) -> String {
    let reading = handle.reading(|read| &read.milestone_plan);
    if reading.node().is_none()
        && let Err(misuse) = parsed(handle)
    {
        return misuse.to_json();
    }
    plan_schedule(reading.document(), &handle.context, |schedule| named("schedule", schedule))
}

/// `{"whatIf"}`: of `{"plan", "changes"}`, what moves when the changes are made, why, and how they are taken back.
pub(super) fn what_moves(handle: &Handle) -> String {
    match Tried::of(handle) {
        Ok(tried) => tried.what_if(),
        Err(misuse) => misuse.to_json(),
    }
}

/// `{"picture"}`: of a plan, or of `{"plan", "changes"}`, where it also shows where those that move were.
pub(super) fn draw(handle: &Handle, draw: Draw) -> String {
    match Tried::of(handle) {
        Ok(tried) => tried.drawn(draw),
        Err(misuse) => misuse.to_json(),
    }
}

/// What draws a plan.
type Draw = fn(&MilestonePlan, Option<&PlanSchedule>, &Context<'_>) -> Picture;

/// A plan, and the same with some changes.
struct Tried<'a> {
    before: MilestonePlan,
    before_in: &'a Context<'static>,
    after: MilestonePlan,
    after_in: Context<'static>,
    undo: Vec<Change>,
}

impl<'a> Tried<'a> {
    fn of(handle: &'a Handle) -> Result<Self, Misuse> {
        let node = parsed(handle)?;
        let part = |key: &str| node.at(&[key.into()]).cloned();
        let mut plan = part("plan").unwrap_or_else(|| node.clone());
        let mut programme = handle.context.programme_tree().cloned().unwrap_or(Node::Null);
        let before = read::<MilestonePlan>(&plan);
        let mut undo = Vec::new();
        let changes = match part("changes") {
            Some(Node::List(changes)) => changes,
            _ => Vec::new(),
        };
        for (place, given) in changes.iter().enumerate() {
            let at = |what: &str| Pointer::root().then("changes").then(place).then(what).to_string();
            let wanted = change_of(given).ok_or_else(|| Misuse {
                message: "name the place of a change as a JSON Pointer, such as /milestones/0/planned".to_owned(),
                pointer: at("pointer"),
            })?;
            let document = if wanted.is_in_programme { &mut programme } else { &mut plan };
            let back = change(document, &wanted);
            undo.push(back.map_err(|error| Misuse { message: error.to_string(), pointer: at("pointer") })?);
        }
        undo.reverse();
        let mut after_in = handle.context.clone();
        if undo.iter().any(|change| change.is_in_programme) {
            after_in.look_in_read(read(&programme));
        }
        Ok(Self { before, before_in: &handle.context, after: read(&plan), after_in, undo })
    }

    fn drawn(&self, draw: Draw) -> String {
        let before = || schedule_plan(&self.before, self.before_in.shared_calendar(), self.before_in.today());
        let before = (!self.undo.is_empty()).then(before);
        named("picture", &draw(&self.after, before.as_ref(), &self.after_in))
    }

    fn what_if(&self) -> String {
        what_if((&self.before, self.before_in), (&self.after, &self.after_in), &self.undo, |moved| {
            named("whatIf", moved)
        })
    }
}

/// The document as a tree. Of text that is not JSON nothing can be worked out.
fn parsed(handle: &Handle) -> Result<Node, Misuse> {
    let node = Node::parse(&handle.document, &handle.context.limits);
    node.map_err(|error| Misuse::new(format!("the document cannot be read: {error}")))
}

/// What can be read of a part of the question.
fn read<T: Value + Default>(node: &Node) -> T {
    T::read(node, &Place::Root, &mut Faults::default()).unwrap_or_default()
}

/// A change as data: `{"pointer", "value"}`, with `"document": "programme"` where it is one to the programme.
fn change_of(node: &Node) -> Option<Change> {
    let text = |key: &str| match node.at(&[key.into()]) {
        Some(Node::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let value = node.at(&["value".into()]).cloned().unwrap_or(Node::Null);
    Some(Change {
        is_in_programme: text("document") == Some("programme"),
        pointer: pointer_of(text("pointer")?)?,
        value,
    })
}

/// A JSON Pointer, as RFC 6901 writes it.
fn pointer_of(text: &str) -> Option<Pointer> {
    let mut segments = text.split('/');
    let is_pointer = segments.next() == Some("");
    let segment = |segment: &str| match segment.parse::<usize>() {
        Ok(index) => Segment::Index(index),
        Err(_) => Segment::Key(segment.replace("~1", "/").replace("~0", "~")),
    };
    is_pointer.then(|| segments.map(segment).fold(Pointer::root(), Pointer::then))
}
