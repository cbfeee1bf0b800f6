//! Assessing: what the facts show of each criterion, and what is left for a person.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;

use super::document_places::documents_of;
use super::places::Places;
use super::{Made, Reading, Walk};
use crate::context::Context;
use crate::criteria::{AssessedCriterion, Evidence, Held, SeenOfAll, assess, kind_of};
use crate::finding::{Standing, Subject};
use crate::model::{
    Approval, Basis, CriteriaSet, CriteriaSubject, CriterionAnswer, DocumentStatus, Dossier, IdeaNote, Programme,
    Project,
};
use crate::portfolio::Register;
use crate::rule::{Home, Site};
use crate::value::{Field, Kind, List, Node, Pointer, Segment, Value, lowered};

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
    let projects = dossier.portfolio.known().and_then(|portfolio| portfolio.projects.known());
    let mut assessments = Vec::new();
    for (place, project) in projects.into_iter().flat_map(List::iter) {
        let at = Pointer::root().then("portfolio").then("projects").then(place);
        assessments.extend(file.assess("project", &[Owner::Project(place)], project, at, context));
    }
    for (place, note) in dossier.idea_notes.items() {
        let owners = file.owners_called(&[&note.code, &note.title, &note.id]);
        if !owners.iter().any(|owner| matches!(owner, Owner::Project(_))) {
            let at = Pointer::root().then("ideaNotes").then(place);
            assessments.extend(file.assess("ideaNote", &owners, note, at, context));
        }
    }
    assessments
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

/// A file, and which of its documents belong to which project or idea.
pub(super) struct File<'c> {
    tree: &'c Node,
    register: Option<&'c Register>,
    /// What belongs to each project of the portfolio, by its place there.
    of_projects: Vec<Belongings<'c>>,
    /// What belongs to each idea that has become no project, and where that stands by the names of ideas.
    of_ideas: Vec<Belongings<'c>>,
    ideas: BTreeMap<String, usize>,
    /// What has been seen of the programme and the portfolio as a whole.
    seen: SeenOfAll<'c>,
}

/// What belongs to a project or an idea.
#[derive(Clone, Default)]
struct Belongings<'c> {
    /// What each document is, where it stands, and whether it is a draft.
    documents: Vec<(&'static str, Pointer, bool)>,
    /// What people have answered, with the set of criteria that they say it is about.
    answers: Vec<(Option<&'c str>, &'c CriterionAnswer)>,
}

/// What a document belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    /// The project at a place in the portfolio.
    Project(usize),
    /// An idea that has become no project, by one of its names.
    Idea(String),
}

impl<'c> File<'c> {
    pub(super) fn of(dossier: &'c Dossier, tree: &'c Node, register: Option<&'c Register>) -> Self {
        let projects = dossier.portfolio.known().and_then(|portfolio| portfolio.projects.known());
        let of_projects = vec![Belongings::default(); projects.map_or(0, |projects| projects.0.len())];
        let mut file =
            Self { tree, register, of_projects, of_ideas: Vec::new(), ideas: BTreeMap::new(), seen: Rc::default() };
        let notes = dossier.idea_notes.items();
        for (place, note) in notes {
            let owners = file.owners_called(&[&note.code, &note.title, &note.id]);
            if let Some(project) = owners.into_iter().find(|owner| matches!(owner, Owner::Project(_))) {
                file.add(project, "ideaNote", Pointer::root().then("ideaNotes").then(place), false);
            }
        }
        for known in documents_of(dossier) {
            let status = status_of(known.head.approval);
            let owner = file.owners_called(&[known.head.project]).into_iter().next();
            if let Some(owner) = owner.filter(|_| status != Some(DocumentStatus::Superseded)) {
                let at = Pointer::root().then(known.list).then(known.place);
                file.add(owner, known.kind.code(), at, status == Some(DocumentStatus::Draft));
            }
        }
        for (_, own) in dossier.appraisals.items() {
            if status_of(&own.approval) != Some(DocumentStatus::Superseded) {
                file.add_answers(&own.project, own.criteria_set.filled(), &own.criteria);
            }
        }
        for (_, own) in dossier.qualification_letters.items() {
            // A letter that is a draft has qualified nobody.
            if !matches!(status_of(&own.approval), Some(DocumentStatus::Superseded | DocumentStatus::Draft)) {
                file.add_answers(&own.project, None, &own.criteria);
            }
        }
        file
    }

    fn add_answers(
        &mut self,
        project: &Field<String>,
        set: Option<&'c String>,
        criteria: &'c Field<List<CriterionAnswer>>,
    ) {
        for owner in self.owners_called(&[project]) {
            if let Some(belongings) = self.belongings_of(owner) {
                for (_, answer) in criteria.items() {
                    belongings.answers.push((set.map(String::as_str), answer));
                }
            }
        }
    }

    fn add(&mut self, owner: Owner, name: &'static str, at: Pointer, is_draft: bool) {
        if let Some(belongings) = self.belongings_of(owner) {
            belongings.documents.push((name, at, is_draft));
        }
    }

    fn belongings_of(&mut self, owner: Owner) -> Option<&mut Belongings<'c>> {
        match owner {
            Owner::Project(place) => self.of_projects.get_mut(place),
            Owner::Idea(name) => {
                let new = self.of_ideas.len();
                let place = *self.ideas.entry(name).or_insert(new);
                if place == new {
                    self.of_ideas.push(Belongings::default());
                }
                self.of_ideas.get_mut(place)
            }
        }
    }

    fn belongings(&self, owner: &Owner) -> Option<&Belongings<'c>> {
        match owner {
            Owner::Project(place) => self.of_projects.get(*place),
            Owner::Idea(name) => self.of_ideas.get(*self.ideas.get(name)?),
        }
    }

    /// Whether one of those has a document of this name that is no mere draft.
    pub(super) fn has(&self, owners: &[Owner], document: &str) -> bool {
        let mut own = owners.iter().filter_map(|owner| self.belongings(owner));
        own.any(|own| own.documents.iter().any(|(name, _, is_draft)| *name == document && !is_draft))
    }

    /// What somebody may mean by each of some names.
    pub(super) fn owners_called(&self, names: &[&Field<String>]) -> Vec<Owner> {
        let named = names.iter().filter_map(|name| name.filled());
        let owner = |name: &String| match self.register.and_then(|register| register.position(name)) {
            Some(project) => Owner::Project(project),
            None => Owner::Idea(lowered(name.trim())),
        };
        named.map(owner).collect()
    }

    pub(super) fn assess(
        &self,
        name: &'static str,
        owners: &[Owner],
        document: &dyn Places,
        at: Pointer,
        context: &'c Context<'_>,
    ) -> Option<Assessment<'c>> {
        let set = context.criteria_set(CriteriaSubject::Project).and_then(|set| set.id.filled());
        // What all have in common comes first, so that what is seen of it is the same for each.
        let mut places = ["portfolio", "programme"].map(|name| (name, Pointer::root().then(name))).to_vec();
        places.push(("dossier", Pointer::root()));
        places.push((name, at.clone()));
        let mut answers = Vec::new();
        for belongings in owners.iter().filter_map(|owner| self.belongings(owner)) {
            places.extend(belongings.documents.iter().map(|(name, at, _)| (*name, at.clone())));
            let about =
                belongings.answers.iter().filter(|(own, _)| own.is_none_or(|own| set.is_some_and(|set| set == own)));
            answers.extend(about.map(|(_, answer)| *answer));
        }
        let mut documents: Vec<Held<'c>> = Vec::new();
        for (name, at) in places {
            if let Some(node) = self.tree.at(at.segments()) {
                // Of several of a kind, the last.
                documents.retain(|held| held.name != name);
                documents.push(held(name, node, at));
            }
        }
        let seen = Rc::clone(&self.seen);
        let at_hand = AtHand { held: documents, answers, about: CriteriaSubject::Project, seen };
        assessment(at_hand, document, at, context)
    }
}

fn status_of(approval: &Field<Approval>) -> Option<DocumentStatus> {
    approval.known().and_then(|approval| approval.status.known()).copied()
}

fn held<'c>(name: &'static str, node: &'c Node, at: Pointer) -> Held<'c> {
    // Every name that is held is that of a document.
    let kind = kind_of(name).unwrap_or(&Dossier::KIND);
    Held { name, kind, node, at, other: None }
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
