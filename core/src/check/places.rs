//! The places of each document where rules look.

use std::sync::Arc;

use super::ready::{self, Requirement};
use super::{Document, Walk};
use crate::context::Context;
use crate::finding::Subject;
use crate::model::{Anchoring, Goal, IdeaNote, Period, Programme, Stakeholder};
use crate::phrase::cut;
use crate::rule::{Home, Reference, ReferenceTo, Site};
use crate::smarte::GoalAtHand;
use crate::value::{Fault, Field, Kind, Limits, List, Misreading, Pointer, Segment, Value};

/// The places of a document. Only the library's own documents have them.
pub trait Places {
    /// What kind of document it is.
    fn kind(&self) -> &'static Kind;

    /// Whom a finding is about, by the way to its place.
    fn subject(&self, way: &[Segment]) -> Subject;

    /// Tells the context what the document holds that all within is looked at together with.
    fn enter<'a>(&'a self, _: &mut Context<'a>) {}

    /// Leads the walk through all the places; `at` is where this document stands.
    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer);

    /// A place in the document that is checked, which may be in one of the documents that it holds.
    fn site_at(&self, pointer: &Pointer) -> Site {
        site_in(self.kind(), self.subject(pointer.segments()), &Pointer::root(), pointer.segments())
    }
}

/// A place in a document that stands at `at`.
// One for all documents rather than one for each: the browser carries it.
#[inline(never)]
pub(super) fn site_of(document: &dyn Places, at: &Pointer, way: &[Segment]) -> Site {
    site_in(document.kind(), document.subject(way), at, way)
}

#[inline(never)]
fn site_in(kind: &'static Kind, subject: Subject, at: &Pointer, way: &[Segment]) -> Site {
    let home = Home { depth: at.segments().len(), ..Home::checked(kind) };
    let pointer = at.segments().iter().chain(way).cloned().collect();
    Site { subject: Arc::new(subject), pointer, home }
}

impl Document for IdeaNote {
    const REQUIREMENTS: &'static [Requirement] = ready::IDEA_NOTE;
    const BYTES: usize = Limits::BYTES_OF_NOTE;
}

impl Places for IdeaNote {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        subject_with_goals("ideaNote", way, [&self.id, &self.code, &self.title])
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let outer = std::mem::replace(&mut walk.context.period, self.period.known());
        let note = site_of(self, at, &[]);
        walk.idea_note(self, &note);
        lead_to_version(&self.schema_version, walk, &note);
        lead_to_code(&self.code, walk, &note);
        lead_to_period(&self.period, walk, &note);
        lead_to_goals(self, &self.goals, walk, at);
        lead_to_anchorings(&self.main_goals, walk, &note);
        lead_to_references(
            &self.strategic_approaches,
            ReferenceTo::StrategicApproach,
            walk,
            &note.then("strategicApproaches"),
        );
        walk.context.period = outer;
        lead_to_affected(&self.affected, walk, &note.then("affected"));
        #[cfg(feature = "programme")]
        if at.segments().is_empty() {
            super::assessment::lead_to_assessed_idea_note(self, walk);
        }
    }
}

/// What could not be read in the programme that came with the context. Keys of its own are nobody's
/// mistake, and told only when the programme itself is checked.
pub(super) fn lead_to_faults_of_given(walk: &mut Walk<'_>) {
    let Some(given) = walk.context.programme.clone() else { return };
    let is_own_key = |fault: &&Fault| matches!(fault.what, Misreading::UnknownKey { suggestion: None, .. });
    for fault in given.faults().iter().filter(|fault| !is_own_key(fault)) {
        let mut site = site_of(given.programme(), &Pointer::root(), fault.pointer.segments());
        site.home.other = Some("programme");
        walk.misreading(&fault.what, &site);
    }
}

impl Places for Programme {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        #[cfg(feature = "programme")]
        if let [Segment::Key(key), Segment::Index(index), way @ ..] = way
            && key == "criteriaSets"
            && let Some(set) = self.criteria_sets.known().and_then(|sets| sets.0.get(*index)?.known())
        {
            return set.subject(way);
        }
        let (kind, goal) = match way {
            [Segment::Key(key), Segment::Index(index), ..] if key == "mainGoals" => {
                ("mainGoal", Some(index.saturating_add(1)))
            }
            #[cfg(feature = "programme")]
            [Segment::Key(sets), Segment::Index(_), Segment::Key(key), Segment::Index(index), ..]
                if sets == "goalSets" && key == "mainGoals" =>
            {
                ("mainGoal", Some(index.saturating_add(1)))
            }
            [Segment::Key(key), Segment::Index(_), ..] if key == "bodies" => ("body", None),
            _ => ("programme", None),
        };
        Subject { kind, id: short(&self.id), code: None, title: short(&self.title), goal }
    }

    fn enter<'a>(&'a self, context: &mut Context<'a>) {
        context.look_in(self);
    }

    #[cfg(feature = "programme")]
    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        super::programme_places::lead_to_programme(self, walk, at);
    }

    #[cfg(not(feature = "programme"))]
    fn lead<'a>(&'a self, _: &mut Walk<'a>, _: &Pointer) {}
}

/// The subject of a document with goals: itself, or one of them.
pub(super) fn subject_with_goals(
    kind: &'static str,
    way: &[Segment],
    [id, code, title]: [&Field<String>; 3],
) -> Subject {
    let (kind, goal) = match way {
        [Segment::Key(key), Segment::Index(index), ..] if key == "goals" => ("goal", Some(index.saturating_add(1))),
        _ => (kind, None),
    };
    Subject { kind, id: short(id), code: short(code), title: short(title), goal }
}

pub(super) fn short(text: &Field<String>) -> Option<String> {
    text.filled().map(|text| cut(text))
}

pub(super) fn lead_to_version(version: &Field<String>, walk: &mut Walk<'_>, document: &Site) {
    if let Some(version) = version.filled() {
        walk.format_version(version, &document.then("schemaVersion"));
    }
}

pub(super) fn lead_to_code(code: &Field<String>, walk: &mut Walk<'_>, document: &Site) {
    if let Some(code) = code.filled() {
        walk.project_code(code, &document.then("code"));
    }
}

pub(super) fn lead_to_period(period: &Field<Period>, walk: &mut Walk<'_>, document: &Site) {
    if let Some(period) = period.known() {
        walk.period(period, &document.then("period"));
    }
}

/// Each goal is a subject of its own.
pub(super) fn lead_to_goals(document: &dyn Places, goals: &Field<List<Goal>>, walk: &mut Walk<'_>, at: &Pointer) {
    let period = walk.context.period;
    let mut at_hand = Vec::new();
    for (index, goal) in items(goals) {
        let site = site_of(document, at, &["goals".into(), index.into()]);
        let read = GoalAtHand::new(goal, period);
        walk.goal(&read, &site);
        #[cfg(feature = "goals")]
        walk.look_by_letters(&read, &site);
        if let Some(supports) = goal.supports.filled() {
            walk.reference(&Reference { text: supports, to: ReferenceTo::MainGoal }, &site.then("supports"));
        }
        at_hand.push(read);
    }
    #[cfg(feature = "goals")]
    if !at_hand.is_empty() {
        walk.goals(&at_hand, &site_of(document, at, &["goals".into()]));
    }
}

pub(super) fn lead_to_anchorings(anchorings: &Field<List<Anchoring>>, walk: &mut Walk<'_>, document: &Site) {
    for (index, anchoring) in items(anchorings) {
        let site = document.then("mainGoals").then(index);
        walk.anchoring(anchoring, &site);
        if let Some(goal) = anchoring.goal.filled() {
            walk.reference(&Reference { text: goal, to: ReferenceTo::MainGoal }, &site.then("goal"));
        }
    }
}

/// Those who are affected, where they are listed.
pub(super) fn lead_to_affected(affected: &Field<List<Stakeholder>>, walk: &mut Walk<'_>, at: &Site) {
    if let Some(affected) = affected.known() {
        walk.stakeholders(affected, at);
    }
}

/// Texts in a list at `at` that each refer to something.
pub(super) fn lead_to_references(texts: &Field<List<String>>, to: ReferenceTo, walk: &mut Walk<'_>, at: &Site) {
    for (index, text) in items(texts) {
        walk.reference(&Reference { text, to }, &at.then(index));
    }
}

/// The items of a list that could be read, each with its place.
pub(super) fn items<T>(list: &Field<List<T>>) -> impl Iterator<Item = (usize, &T)> {
    list.items()
}

impl Site {
    pub(super) fn then(&self, segment: impl Into<Segment>) -> Site {
        Site { subject: Arc::clone(&self.subject), pointer: self.pointer.clone().then(segment), home: self.home }
    }
}
