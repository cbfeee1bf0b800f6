//! Checking a document: read it, walk through it once, answer.

mod answer;
#[cfg(feature = "programme")]
mod assessment;
#[cfg(feature = "programme")]
mod assessment_answer;
#[cfg(feature = "programme")]
mod coordination;
#[cfg(feature = "programme")]
mod coordination_answer;
#[cfg(feature = "programme")]
mod coordination_places;
#[cfg(feature = "programme")]
mod criteria_places;
#[cfg(feature = "programme")]
mod document_places;
#[cfg(feature = "network")]
mod experience_answer;
#[cfg(feature = "programme")]
mod file;
#[cfg(feature = "goals")]
mod goal_reading;
#[cfg(feature = "programme")]
mod governance;
#[cfg(feature = "goals")]
mod letters;
#[cfg(feature = "network")]
mod network_places;
mod places;
#[cfg(feature = "programme")]
mod portfolio_answers;
#[cfg(feature = "programme")]
mod programme_documents;
#[cfg(feature = "programme")]
mod programme_places;
#[cfg(feature = "programme")]
mod project_documents;
mod ready;
mod report;
#[cfg(feature = "programme")]
mod self_comparison;
#[cfg(feature = "programme")]
mod transitions;
#[cfg(feature = "programme")]
mod transitions_answer;
mod walk;

#[cfg(feature = "schema")]
pub use answer::ReportAnswer;
pub(crate) use answer::as_object;
#[cfg(feature = "render")]
pub(crate) use answer::{FindingAnswer, MadeAnswer, findings};
#[cfg(feature = "programme")]
pub use assessment::{Assessment, StandingCounts};
#[cfg(feature = "programme")]
pub use assessment_answer::{AssessmentAnswer, SelfAssessmentAnswer};
#[cfg(feature = "programme")]
pub use coordination_answer::CoordinationAnswer;
#[cfg(feature = "programme")]
pub use document_places::{DOCUMENTS, DocumentType};
#[cfg(feature = "render")]
pub(crate) use document_places::{InFile, document_in, documents_of};
#[cfg(feature = "schema")]
pub(crate) use experience_answer::{ExperienceAnswer, FitsAnswer};
#[cfg(feature = "goals")]
pub(crate) use goal_reading::GoalReadingAnswer;
#[cfg(feature = "programme")]
pub use governance::{GovernanceAnswer, WhoDoesWhat};
#[cfg(feature = "goals")]
pub use letters::{GoalByLetters, GoalsAnswer, GoalsByLetters};
#[cfg(feature = "programme")]
pub(crate) use portfolio_answers::difference_answer;
#[cfg(feature = "programme")]
pub use portfolio_answers::{DifferenceAnswer, SimilarAnswer, SlipAnswer};
pub use ready::{Lack, Readiness, Requirement};
pub use report::{Counts, Made, Report};
#[cfg(feature = "programme")]
pub use self_comparison::{
    AnswerChange, ComparedRow, NotComparable, RowChange, SelfComparison, compare_self_assessments,
};
#[cfg(feature = "programme")]
pub use transitions::{NeededDocument, OpenTransition, StepLack, Transitions};
#[cfg(feature = "programme")]
pub use transitions_answer::TransitionsAnswer;

use self::places::Places;
use self::walk::Walk;
use crate::context::Context;
use crate::value::{Fault, Faults, Limits, Misreading, Node, Place, Pointer, Value};

/// A document that can be checked. The library knows which those are.
pub trait Document: Value + Default + Places {
    /// What must be there before each gate, unless the programme says otherwise.
    const REQUIREMENTS: &'static [Requirement] = &[];
    /// How many bytes of text are read, unless the context says otherwise.
    const BYTES: usize = Limits::BYTES;
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
        let bytes = context.limits.bytes.or(Some(D::BYTES));
        let mut faults = Faults::new(context.limits);
        let node = parsed(text, &Limits { bytes, ..context.limits }, &mut faults);
        Self::of_tree(node, faults)
    }

    /// The same of what is a tree already.
    #[cfg(feature = "programme")]
    pub(crate) fn of_node(node: Node, context: &Context<'_>) -> Self {
        Self::of_tree(Some(node), Faults::new(context.limits))
    }

    fn of_tree(node: Option<Node>, mut faults: Faults) -> Self {
        let document = node.as_ref().and_then(|node| D::read(node, &Place::Root, &mut faults));
        Self { document: document.unwrap_or_default(), node, faults }
    }

    /// What could be read.
    pub fn document(&self) -> &D {
        &self.document
    }

    /// What could not be read as it stands.
    pub fn faults(&self) -> &[Fault] {
        self.faults.told()
    }

    /// The context as the whole document is looked at in: with the programme and the projects that it holds.
    #[cfg(feature = "programme")]
    pub fn within<'a>(&'a self, context: &Context<'a>) -> Context<'a> {
        let mut within = context.clone();
        self.document.enter(&mut within);
        within
    }

    /// What was read, as a tree.
    #[cfg(feature = "programme")]
    pub(crate) fn node(&self) -> Option<&Node> {
        self.node.as_ref()
    }

    /// Tells some of what could not be read, and nothing else; `other` is what the document is called where it is not
    /// the one that is asked about.
    #[cfg(feature = "render")]
    pub(crate) fn told(&self, faults: &[&Fault], other: Option<&'static str>, context: &Context<'_>) -> Report {
        let mut walk = Walk::new(context.clone(), self.node.as_ref());
        for fault in faults {
            let mut site = self.document.site_at(&fault.pointer);
            site.home.other = other;
            walk.misreading(&fault.what, &site);
        }
        Report::new(walk, self.node.as_ref(), self.document.kind(), &[])
    }

    /// Checks what was read, and tells what was not.
    pub fn check(&self, context: &Context<'_>) -> Report {
        checked(&self.document, self.node.as_ref(), self.faults.told(), context, D::REQUIREMENTS)
    }
}

/// Reads a document from JSON text and checks it, whatever type it is read as.
#[cfg(feature = "programme")]
fn read_and_checked(
    text: &str,
    context: &Context<'_>,
    read: fn(Option<&Node>, &mut Faults) -> Box<dyn Places>,
) -> Report {
    let mut faults = Faults::new(context.limits);
    let bytes = context.limits.bytes.or(Some(Limits::BYTES));
    let node = parsed(text, &Limits { bytes, ..context.limits }, &mut faults);
    let document = read(node.as_ref(), &mut faults);
    checked(&*document, node.as_ref(), faults.told(), context, &[])
}

/// The tree of a text, if it is JSON within the limits.
// One for all documents rather than one for each, as is the next: the browser carries them.
#[inline(never)]
fn parsed(text: &str, limits: &Limits, faults: &mut Faults) -> Option<Node> {
    let not_read = match Node::parse(text, limits) {
        Ok(node) => return Some(node),
        Err(not_read) => not_read,
    };
    faults.push(Fault { pointer: Pointer::root(), what: Misreading::Nothing(not_read) });
    None
}

#[inline(never)]
fn checked(
    document: &dyn Places,
    node: Option<&Node>,
    faults: &[Fault],
    context: &Context<'_>,
    needs: &'static [Requirement],
) -> Report {
    let mut within = context.clone();
    document.enter(&mut within);
    let mut walk = Walk::new(within, node);
    for fault in faults {
        walk.misreading(&fault.what, &document.site_at(&fault.pointer));
    }
    self::places::lead_to_faults_of_given(&mut walk);
    let node = node.filter(|node| matches!(node, Node::Object(_) | Node::Null));
    if node.is_some() {
        document.lead(&mut walk, &Pointer::root());
    }
    Report::new(walk, node, document.kind(), needs)
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
    Reading::<D>::of_tree(Some(document.write()), Faults::new(context.limits)).check(context)
}
