//! Assessing: what the facts show of each criterion, and what is left for a person.

use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;

use super::file::{File, Owner, held, status_of};
use super::places::Places;
use super::{Made, Reading, Walk};
use crate::context::Context;
use crate::criteria::{AssessedCriterion, Evidence, Held, SeenOfAll, assess, kind_of};
use crate::finding::{Standing, Subject};
use crate::model::{
    Basis, CriteriaSet, CriteriaSubject, CriterionAnswer, DocumentStatus, Dossier, IdeaNote, Programme, Project,
};
use crate::rule::{Home, Site};
use crate::value::{Field, Kind, Node, Pointer, Segment, Value};

/// How an idea, a project or a programme stands to each criterion of a set.
///
/// ```
/// use samspill::{Context, Day, Gate, IdeaNote, Language, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?).gate(Gate::Recommendation);
/// let text = r#"{"title": "Bydelskafé", "expectedBenefits": ["Flere møtes"], "continuation": "Lagene driver kafeen videre"}"#;
/// let note = Reading::<IdeaNote>::of(text, &context);
/// let assessment = note.assess(&context).ok_or("no such criteria")?;
///
/// let benefits = &assessment.criteria()[2];
/// assert_eq!(benefits.words(Language::Nynorsk), "klar til vurdering");
/// assert_eq!(benefits.found[0].text(Language::Bokmal), "1 gevinst er oppgitt.");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    made: Made,
    subject: Subject,
    pointer: Pointer,
    set: &'a CriteriaSet,
    basis: Basis,
    criteria: Vec<AssessedCriterion<'a>>,
}

/// How many criteria stand in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StandingCounts {
    /// Those that are met.
    pub met: usize,
    /// Those that a person can judge: all that can be stated is.
    pub ready_to_be_judged: usize,
    /// Those that something is not stated for yet.
    pub information_missing: usize,
    /// Those that are not met.
    pub not_met: usize,
}

impl<'a> Assessment<'a> {
    /// What made it.
    pub fn made(&self) -> &Made {
        &self.made
    }

    /// Which idea, project or programme it is about.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where that stands in the document that was read.
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The set of criteria.
    pub fn set(&self) -> &'a CriteriaSet {
        self.set
    }

    /// How it stands to each criterion, in order.
    pub fn criteria(&self) -> &[AssessedCriterion<'a>] {
        &self.criteria
    }

    /// How many criteria stand in each way. Those that are not asked yet are in none.
    pub fn counts(&self) -> StandingCounts {
        let mut counts = StandingCounts::default();
        for row in &self.criteria {
            let count = match row.standing() {
                Some(Standing::Met) => &mut counts.met,
                Some(Standing::ReadyToBeJudged) => &mut counts.ready_to_be_judged,
                Some(Standing::InformationMissing) => &mut counts.information_missing,
                Some(Standing::NotMet) => &mut counts.not_met,
                None => continue,
            };
            *count = count.saturating_add(1);
        }
        counts
    }

    /// What a criterion rests on: what it says itself, what its set says, or the decision that adopted the
    /// programme.
    pub fn basis<'s>(&'s self, criterion: &'s AssessedCriterion<'_>) -> &'s Basis {
        criterion.criterion.basis.known().or(self.set.basis.known()).unwrap_or(&self.basis)
    }
}

impl Reading<IdeaNote> {
    /// Assesses an idea note against the criteria of the context. `None` where the context names a set that is
    /// not known, or is about programmes.
    pub fn assess<'c>(&'c self, context: &'c Context<'_>) -> Option<Assessment<'c>> {
        let held = self.node().map(|node| held("ideaNote", node, Pointer::root()));
        asked_by_itself(held, CriteriaSubject::Project, self.document(), context)
    }
}

impl Reading<Project> {
    /// Assesses a project by itself, as notes are assessed.
    pub fn assess<'c>(&'c self, context: &'c Context<'_>) -> Option<Assessment<'c>> {
        let held = self.node().map(|node| held("project", node, Pointer::root()));
        asked_by_itself(held, CriteriaSubject::Project, self.document(), context)
    }
}

impl Reading<Programme> {
    /// Assesses a programme by itself against a set that is about programmes. `None` where neither the context nor
    /// the programme names one.
    ///
    /// `context` is the one that [`within`](Self::within) gives.
    pub fn assess<'c>(&'c self, context: &'c Context<'_>) -> Option<Assessment<'c>> {
        let held = self.node().map(|node| held("programme", node, Pointer::root()));
        asked_by_itself(held, CriteriaSubject::Programme, self.document(), context)
    }
}

impl Reading<Dossier> {
    /// Assesses each project of a file with its idea note and its documents, and then each idea note that has
    /// become no project yet. What appraisals and qualification letters hold of answers is counted in.
    ///
    /// Against a set that is about programmes, it is the programme alone that is assessed, with all that the file
    /// holds; answers stand in appraisals that name the set and no project.
    ///
    /// `context` is the one that [`within`](Self::within) gives.
    pub fn assess<'c>(&'c self, context: &'c Context<'_>) -> Vec<Assessment<'c>> {
        let Some(tree) = self.node() else { return Vec::new() };
        match context.known_set().flatten().map(CriteriaSet::about) {
            Some(CriteriaSubject::Programme) => {
                assess_programme_of(self.document(), tree, context).into_iter().collect()
            }
            _ => assess_file(self.document(), tree, context),
        }
    }
}

fn assess_programme_of<'c>(dossier: &'c Dossier, tree: &'c Node, context: &'c Context<'_>) -> Option<Assessment<'c>> {
    let set = context.criteria_set(CriteriaSubject::Programme)?.id.filled();
    let mut answers = Vec::new();
    for (_, appraisal) in dossier.appraisals.items() {
        let is_about_it =
            appraisal.project.filled().is_none() && set.is_some() && appraisal.criteria_set.filled() == set;
        if is_about_it && status_of(&appraisal.approval) != Some(DocumentStatus::Superseded) {
            answers.extend(appraisal.criteria.items().map(|(_, answer)| answer));
        }
    }
    let at = |name: &'static str| (name, Pointer::root().then(name));
    let places = [("dossier", Pointer::root()), at("portfolio"), at("programme")];
    let held = places.into_iter().filter_map(|(name, at)| Some(held(name, tree.at(at.segments())?, at)));
    let nothing = Programme::default();
    let programme = dossier.programme.known().unwrap_or(&nothing);
    let whole = AtHand { held: held.collect(), answers, about: CriteriaSubject::Programme, seen: Rc::default() };
    assessment(whole, programme, Pointer::root().then("programme"), context)
}

fn assess_file<'c>(dossier: &'c Dossier, tree: &'c Node, context: &'c Context<'_>) -> Vec<Assessment<'c>> {
    let file = File::of(dossier, tree, context.register());
    let each = file.each_of(dossier).into_iter();
    each.filter_map(|one| file.assess(one.name, &one.owners, one.document, one.at, context)).collect()
}

/// The criteria that an idea note is assessed against, where somebody has said which hold.
pub(super) fn lead_to_assessed_idea_note(note: &IdeaNote, walk: &mut Walk<'_>) {
    lead_to_rows_by_itself("ideaNote", &IdeaNote::KIND, CriteriaSubject::Project, note, walk);
}

/// The criteria that a programme is assessed against, where somebody has said which hold.
pub(super) fn lead_to_assessed_programme(programme: &Programme, walk: &mut Walk<'_>) {
    lead_to_rows_by_itself("programme", &Programme::KIND, CriteriaSubject::Programme, programme, walk);
}

fn lead_to_rows_by_itself(
    name: &'static str,
    kind: &'static Kind,
    about: CriteriaSubject,
    document: &dyn Places,
    walk: &mut Walk<'_>,
) {
    if walk.context.has_own_criteria(about) {
        let context = walk.context.clone();
        let held = walk.tree.map(|node| held(name, node, Pointer::root()));
        let assessed = by_itself(held, about, document, &context);
        assessed.into_iter().for_each(|assessment| lead_to_rows(&assessment, kind, walk));
    }
}

/// The criteria that the programme of a file, its projects and its ideas are assessed against, where somebody has
/// said which hold.
pub(super) fn lead_to_assessed<'a>(dossier: &'a Dossier, walk: &mut Walk<'a>) {
    let Some(tree) = walk.tree else { return };
    if walk.context.has_own_criteria(CriteriaSubject::Programme) {
        let context = walk.context.clone();
        let assessed = assess_programme_of(dossier, tree, &context);
        assessed.into_iter().for_each(|assessment| lead_to_rows(&assessment, &Programme::KIND, walk));
    }
    if walk.context.has_own_criteria(CriteriaSubject::Project) {
        let context = walk.context.clone();
        for assessment in assess_file(dossier, tree, &context) {
            let kind = if assessment.subject.kind == "project" { &Project::KIND } else { &IdeaNote::KIND };
            lead_to_rows(&assessment, kind, walk);
        }
    }
}

/// What is asked at the gate of the check; what it lacks is told where that should stand.
fn lead_to_rows(assessment: &Assessment<'_>, kind: &'static Kind, walk: &mut Walk<'_>) {
    let subject = Arc::new(assessment.subject.clone());
    let home = Home { depth: assessment.pointer.segments().len(), ..Home::checked(kind) };
    let gate = walk.context.gate;
    for row in assessment.criteria.iter().filter(|row| row.gate <= gate) {
        let needed = row.needs.iter().find(|place| {
            place.document.is_none() && place.pointer.segments().starts_with(assessment.pointer.segments())
        });
        let pointer = needed.map_or(&assessment.pointer, |place| &place.pointer).clone();
        walk.assessed_criterion(row, &Site { subject: Arc::clone(&subject), pointer, home });
    }
}

impl<'c> File<'c> {
    pub(super) fn assess(
        &self,
        name: &'static str,
        owners: &[Owner],
        document: &dyn Places,
        at: Pointer,
        context: &'c Context<'_>,
    ) -> Option<Assessment<'c>> {
        let set = context.criteria_set(CriteriaSubject::Project).and_then(|set| set.id.filled());
        let (held, answers) = (self.held(name, owners, &at), self.answers(owners, set));
        let at_hand = AtHand { held, answers, about: CriteriaSubject::Project, seen: Rc::clone(&self.seen) };
        assessment(at_hand, document, at, context)
    }
}

/// Assesses a document that somebody has asked about: not against a set that is about others.
fn asked_by_itself<'c>(
    held: Option<Held<'c>>,
    about: CriteriaSubject,
    document: &dyn Places,
    context: &'c Context<'_>,
) -> Option<Assessment<'c>> {
    if context.is_about_others(about) { None } else { by_itself(held, about, document, context) }
}

/// Assesses a document to which nothing else belongs.
fn by_itself<'c>(
    held: Option<Held<'c>>,
    about: CriteriaSubject,
    document: &dyn Places,
    context: &'c Context<'_>,
) -> Option<Assessment<'c>> {
    let at_hand = AtHand { held: held.into_iter().collect(), answers: Vec::new(), about, seen: Rc::default() };
    assessment(at_hand, document, Pointer::root(), context)
}

/// What is at hand about whom an assessment is about.
struct AtHand<'c> {
    held: Vec<Held<'c>>,
    answers: Vec<&'c CriterionAnswer>,
    about: CriteriaSubject,
    seen: SeenOfAll<'c>,
}

fn assessment<'c>(
    at_hand: AtHand<'c>,
    document: &dyn Places,
    pointer: Pointer,
    context: &'c Context<'_>,
) -> Option<Assessment<'c>> {
    let AtHand { mut held, answers, about, seen } = at_hand;
    let against = context.against(about, answers)?;
    if !held.iter().any(|held| held.name == "programme")
        && let (Some(node), Some(kind)) = (context.programme_tree(), kind_of("programme"))
    {
        held.push(Held { name: "programme", kind, node, at: Pointer::root(), other: Some("programme") });
    }
    let mut evidence = Evidence::new(held, context.the_programme(), context.time());
    evidence.seen_of_all = seen;
    let criteria = assess(&against, &evidence);
    let made = Made { criteria_set: against.set.id.filled().cloned(), gate: against.gate, ..Made::of(context) };
    let no_way: &[Segment] = &[];
    Some(Assessment {
        made,
        subject: document.subject(no_way),
        pointer,
        set: against.set,
        basis: basis(context),
        criteria,
    })
}

/// The programme, and who adopted it.
fn basis(context: &Context<'_>) -> Basis {
    let Some(programme) = context.the_programme() else { return Basis::default() };
    let adoption = programme.adoption.known();
    let said = adoption.into_iter().flat_map(|adoption| [&adoption.by, &adoption.case]);
    let said: Vec<&str> = said.filter_map(|field| field.filled().map(String::as_str)).collect();
    Basis {
        document: programme.title.clone(),
        adopted: if said.is_empty() { Field::Absent } else { said.join(", ").into() },
        ..Basis::default()
    }
}
