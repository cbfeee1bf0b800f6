//! Checking a document: read it, walk through it once, answer.

mod answer;
mod ready;
mod report;
mod walk;

use std::sync::Arc;

#[cfg(feature = "schema")]
pub use answer::ReportAnswer;
pub(crate) use answer::as_object;
pub use ready::{Lack, Readiness, Requirement};
pub use report::{Counts, Made, Report};
pub use walk::Walk;

use crate::context::Context;
use crate::finding::Subject;
use crate::model::IdeaNote;
use crate::phrase::cut;
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::{Fault, Faults, Field, List, Misreading, Node, Place, Pointer, Segment, Value};

/// A document that can be checked. The library knows which those are.
pub trait Document: Value + Default + sealed::Sealed {
    /// What must be there before each gate, unless the programme says otherwise.
    const REQUIREMENTS: &'static [Requirement];

    /// Whom a finding at a place is about.
    fn subject_at(&self, pointer: &Pointer) -> Subject;

    /// The context with what the whole document says, which its parts are checked against.
    fn context<'a>(&'a self, outer: &Context<'a>) -> Context<'a>;

    /// Leads the walk through all the places of the document.
    fn lead(&self, walk: &mut Walk<'_>);
}

mod sealed {
    /// Only the library's own documents can be walked through.
    pub trait Sealed {}

    impl Sealed for crate::model::IdeaNote {}
}

impl Document for IdeaNote {
    const REQUIREMENTS: &'static [Requirement] = ready::IDEA_NOTE;

    fn subject_at(&self, pointer: &Pointer) -> Subject {
        let (kind, goal) = match pointer.segments() {
            [Segment::Key(key), Segment::Index(index), ..] if key == "goals" => ("goal", Some(index.saturating_add(1))),
            _ => ("ideaNote", None),
        };
        let short = |text: &Field<String>| text.filled().map(|text| cut(text));
        Subject { kind, id: short(&self.id), code: short(&self.code), title: short(&self.title), goal }
    }

    fn context<'a>(&'a self, outer: &Context<'a>) -> Context<'a> {
        Context { period: self.period.known(), ..outer.clone() }
    }

    fn lead(&self, walk: &mut Walk<'_>) {
        let note = walk.site(self, Pointer::root());
        walk.idea_note(self, &note);
        if let Some(code) = self.code.filled() {
            walk.project_code(code, &note.then("code"));
        }
        if let Some(period) = self.period.known() {
            walk.period(period, &note.then("period"));
        }
        for (index, goal) in items(&self.goals) {
            let site = walk.site(self, Pointer::root().then("goals").then(index));
            walk.goal(goal, &site);
            if let Some(supports) = goal.supports.filled() {
                walk.reference(&Reference { text: supports, to: ReferenceTo::MainGoal }, &site.then("supports"));
            }
        }
        for (index, anchoring) in items(&self.main_goals) {
            let site = note.then("mainGoals").then(index);
            walk.anchoring(anchoring, &site);
            if let Some(goal) = anchoring.goal.filled() {
                walk.reference(&Reference { text: goal, to: ReferenceTo::MainGoal }, &site.then("goal"));
            }
        }
        for (index, approach) in items(&self.strategic_approaches) {
            let site = note.then("strategicApproaches").then(index);
            walk.reference(&Reference { text: approach, to: ReferenceTo::StrategicApproach }, &site);
        }
    }
}

/// The items of a list that could be read, each with its place.
fn items<T>(list: &Field<List<T>>) -> impl Iterator<Item = (usize, &T)> {
    list.known().into_iter().flat_map(List::iter)
}

impl Site {
    fn then(&self, segment: impl Into<Segment>) -> Site {
        Site { subject: Arc::clone(&self.subject), pointer: self.pointer.clone().then(segment) }
    }
}

/// A document as it was read from text: what could be read, and what could not.
///
/// ```
/// use samspill::{Context, Day, IdeaNote, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?);
/// let note = Reading::<IdeaNote>::of(r#"{"title": "Bydelskafé", "goals": 3}"#, &context);
/// assert_eq!(note.document().title.known().map(String::as_str), Some("Bydelskafé"));
/// let report = note.check(&context);
/// assert!(report.findings().iter().any(|finding| finding.rule() == "wrong-type"));
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Reading<D> {
    document: D,
    node: Option<Node>,
    faults: Faults,
}

impl<D: Document> Reading<D> {
    /// Reads a document from JSON text, as far as the limits of the context go. Whatever the text
    /// holds, there is an answer.
    pub fn of(text: &str, context: &Context<'_>) -> Self {
        match Node::parse(text, &context.limits) {
            Ok(node) => Self::of_tree(node, context),
            Err(not_read) => {
                let mut faults = Faults::new(context.limits);
                faults.push(Fault { pointer: Pointer::root(), what: Misreading::Nothing(not_read) });
                Self { document: D::default(), node: None, faults }
            }
        }
    }

    fn of_tree(node: Node, context: &Context<'_>) -> Self {
        let mut faults = Faults::new(context.limits);
        let document = D::read(&node, &Place::Root, &mut faults).unwrap_or_default();
        Self { document, node: Some(node), faults }
    }

    /// What could be read.
    pub fn document(&self) -> &D {
        &self.document
    }

    /// What could not be read as it stands.
    pub fn faults(&self) -> &[Fault] {
        self.faults.told()
    }

    /// Checks what was read, and tells what was not.
    pub fn check(&self, context: &Context<'_>) -> Report {
        let context = self.document.context(context);
        let mut walk = Walk::new::<D>(&context);
        for fault in self.faults.told() {
            walk.misreading(&fault.what, &walk.site(&self.document, fault.pointer.clone()));
        }
        match &self.node {
            Some(node @ (Node::Object(_) | Node::Null)) => {
                self.document.lead(&mut walk);
                Report::new::<D>(walk, Some(node))
            }
            _ => Report::new::<D>(walk, None),
        }
    }
}

/// Checks a document that is at hand as values; what could not be read in it is told too.
///
/// ```
/// use samspill::{Context, Day, Goal, IdeaNote};
///
/// let goal = Goal { text: "Kafeen er åpnet".into(), ..Goal::default() };
/// let note = IdeaNote { title: "Bydelskafé".into(), goals: vec![goal].into(), ..IdeaNote::default() };
/// let report = samspill::check(&note, &Context::on(Day::new(2026, 11, 21)?));
/// assert!(report.findings().iter().any(|finding| finding.rule() == "goal-without-deadline"));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn check<D: Document>(document: &D, context: &Context<'_>) -> Report {
    Reading::<D>::of_tree(document.write(), context).check(context)
}
