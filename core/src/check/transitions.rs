//! Which steps a project can take from where it stands: who decides, what is at hand, what is lacking, and what
//! can be chosen. People choose.

use super::file::{File, Owner};
use super::places::Places;
use super::ready::{self, Readiness};
use super::{Document, Reading};
use crate::context::Context;
use crate::criteria::{AssessedCriterion, EvidencePlace};
use crate::finding::{Outcome, Standing, Subject};
use crate::lifecycle::{LackKind, Lifecycle, Step, outcomes};
use crate::model::{
    Criterion, CriterionKind, DocumentKind, Dossier, Gate, GateOutcome, IdeaNote, Programme, Project, ProjectState,
};
use crate::phrase::fill;
use crate::value::{Day, Field, Language, List, Pointer, Segment, Value, Words, words};

/// The steps that a project or an idea can take, in the language of the context.
///
/// ```
/// use samspill::{Context, Day, Dossier, GateOutcome, ProjectState, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?);
/// let text = r#"{"portfolio": {"projects": [{"code": "01/26", "state": "agreed"}]}}"#;
/// let dossier = Reading::<Dossier>::of(text, &context);
/// let transitions = dossier.transitions(&dossier.within(&context));
///
/// let qualify = &transitions[0].open[0];
/// assert_eq!(qualify.to, ProjectState::Qualified);
/// assert!(!qualify.outcomes.contains(&GateOutcome::Proceed), "no letter is there yet");
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Transitions {
    /// Which project or idea it is.
    pub subject: Subject,
    /// Where that stands in the document that was read.
    pub pointer: Pointer,
    /// The state that it is in; `None` where nobody has said.
    pub state: Option<ProjectState>,
    /// Whether that is certain, by its events on the day or by what is stated.
    pub certain: bool,
    /// The steps that can be taken from there.
    pub open: Vec<OpenTransition>,
    pub(super) language: Language,
}

/// A step that can be taken, and what is lacking for it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OpenTransition {
    /// The state that it leads to.
    pub to: ProjectState,
    /// The gate that it passes; `None` where it passes none.
    pub gate: Option<Gate>,
    /// Who decides.
    pub decides: Vec<String>,
    /// Who advises.
    pub advises: Vec<String>,
    /// The documents that must be there.
    pub documents: Vec<NeededDocument>,
    /// What is lacking.
    pub lacks: Vec<StepLack>,
    /// What can be chosen at the gate; nothing where it passes none.
    pub outcomes: Vec<GateOutcome>,
}

impl OpenTransition {
    /// What would become the conditions, where it can go on with conditions.
    pub fn conditions(&self) -> impl Iterator<Item = &str> {
        let may = self.outcomes.contains(&GateOutcome::ProceedOnConditions);
        self.lacks.iter().filter(move |lack| may && lack.kind.may_be_condition()).map(|lack| lack.text.as_str())
    }
}

/// A document that must be there for a step.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NeededDocument {
    /// What kind of document it is.
    pub kind: DocumentKind,
    /// What it is called, by the programme where it has a word of its own.
    pub title: String,
    /// Whether the project has one in the file.
    pub present: bool,
}

/// Something that is lacking for a step.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StepLack {
    /// What kind of thing it is.
    pub kind: LackKind,
    /// What is said of it.
    pub text: String,
}

impl Reading<IdeaNote> {
    /// The steps that an idea can take that is still being written. `None` where nothing could be read.
    pub fn transitions(&self, context: &Context<'_>) -> Option<Transitions> {
        let own = self.node().filter(|node| !matches!(node, crate::value::Node::List(_)))?;
        let no_way: &[Segment] = &[];
        let at = At {
            subject: self.document().subject(no_way),
            pointer: Pointer::root(),
            state: (Some(ProjectState::IdeaDraft), true),
            lacking: lacking_at_submission(own),
        };
        Some(at.laid_out(
            context,
            |_| false,
            |gate, take| {
                if let Some(assessment) = self.assess(&context.clone().gate(gate)) {
                    take(assessment.criteria());
                }
            },
        ))
    }
}

impl Reading<Dossier> {
    /// The steps that each project of a file can take from the state that it is in by its events on the day of
    /// the context, or by what is stated; and then each idea note that has become no project yet, taken to be
    /// still in the writing.
    ///
    /// At a gate, what people have not settled of the criteria is lacking too. `context` is the one that
    /// [`within`](Self::within) gives.
    pub fn transitions(&self, context: &Context<'_>) -> Vec<Transitions> {
        let Some(tree) = self.node() else { return Vec::new() };
        let dossier = self.document();
        let gates: Vec<Context<'_>> = Gate::ALL.iter().map(|gate| context.clone().gate(*gate)).collect();
        let all = All { file: File::of(dossier, tree, context.register()), context, gates: &gates };
        let projects = dossier.portfolio.known().and_then(|portfolio| portfolio.projects.known());
        let no_way: &[Segment] = &[];
        let projects = projects.into_iter().flat_map(List::iter).take(context.limits.projects);
        let projects = projects.map(|(place, project)| {
            let pointer = Pointer::root().then("portfolio").then("projects").then(place);
            let state = state_of(project, context.today);
            let at = At { subject: project.subject(no_way), pointer, state, lacking: Vec::new() };
            all.of("project", &[Owner::Project(place)], project, at)
        });
        let notes = dossier.idea_notes.known().into_iter().flat_map(List::iter);
        let notes = notes.filter_map(|(place, note)| {
            let owners = all.file.owners_called(&[&note.code, &note.title, &note.id]);
            if owners.iter().any(|owner| matches!(owner, Owner::Project(_))) {
                return None;
            }
            let pointer = Pointer::root().then("ideaNotes").then(place);
            let lacking = tree.at(pointer.segments()).map(lacking_at_submission).unwrap_or_default();
            let at =
                At { subject: note.subject(no_way), pointer, state: (Some(ProjectState::IdeaDraft), false), lacking };
            Some(all.of("ideaNote", &owners, note, at))
        });
        projects.chain(notes).collect()
    }
}

/// A file whose projects are looked at, and the context at each gate.
struct All<'c, 'p> {
    file: File<'c>,
    context: &'c Context<'p>,
    gates: &'c [Context<'p>],
}

impl All<'_, '_> {
    fn of<D: Document>(&self, name: &'static str, owners: &[Owner], document: &D, at: At) -> Transitions {
        let pointer = at.pointer.clone();
        let has = |kind: DocumentKind| self.file.has(owners, kind.code());
        at.laid_out(self.context, has, |gate, take| {
            let place = Gate::ALL.iter().position(|known| *known == gate);
            let Some(context) = place.and_then(|place| self.gates.get(place)) else { return };
            if let Some(assessment) = self.file.assess(name, owners, document, pointer.clone(), context) {
                take(assessment.criteria());
            }
        })
    }
}

/// A project or an idea, and where it stands.
struct At {
    subject: Subject,
    pointer: Pointer,
    state: (Option<ProjectState>, bool),
    /// The parts that are lacking before it can be submitted.
    lacking: Vec<ready::Lack>,
}

impl At {
    /// Lays out each step from where it stands. `has` tells which documents it has; `assess` gives the criteria
    /// as they stand at a gate.
    fn laid_out(
        self,
        context: &Context<'_>,
        has: impl Fn(DocumentKind) -> bool,
        assess: impl Fn(Gate, &mut dyn FnMut(&[AssessedCriterion<'_>])),
    ) -> Transitions {
        let language = context.speech.language();
        let (state, certain) = self.state;
        let programme = context.the_programme();
        let steps = state.map(|state| Lifecycle::of(programme).steps_from(state)).unwrap_or_default();
        let open = steps.into_iter().map(|step| {
            let documents = needed(&step, programme, &has, language);
            let mut lacks: Vec<StepLack> =
                documents.iter().filter(|document| !document.present).map(|document| document.lack(language)).collect();
            if step.gate == Some(Gate::Submission) {
                lacks.extend(self.lacking.iter().map(|lack| not_stated(&lack.words(language), language)));
            }
            if let Some(gate) = step.gate.filter(|_| asks_criteria(&step)) {
                assess(gate, &mut |criteria| {
                    let asked = criteria.iter().filter(|row| counts(row, gate));
                    lacks.extend(asked.flat_map(|row| lacks_of(row, gate, &self.pointer, language)));
                });
            }
            let outcomes = step.gate.map(|_| outcomes(lacks.iter().map(|lack| lack.kind))).unwrap_or_default();
            let title = |role: &crate::lifecycle::Role<'_>| role.title(programme, language);
            OpenTransition {
                to: step.to,
                gate: step.gate,
                decides: step.decides.iter().map(title).collect(),
                advises: step.advises.iter().map(title).collect(),
                documents,
                lacks,
                outcomes,
            }
        });
        let open = open.collect();
        Transitions { subject: self.subject, pointer: self.pointer, state, certain, open, language }
    }
}

/// The state of a project on a day, and whether that is certain. What the events do not tell, is as stated.
fn state_of(project: &Project, day: Day) -> (Option<ProjectState>, bool) {
    let on = project.state_on(day);
    let stated = project.state.known().copied();
    let (possible, may_be_none) = (on.possibly(), on.may_be_before_all());
    match (on.certainly(), stated) {
        (Some(state), _) => (Some(state), !has_unread_events(project)),
        // A log that tells of nothing speaks against nothing; one that could not be read may.
        (None, Some(stated)) if possible.is_empty() => {
            (Some(stated), !may_be_none && !has_unread_events(project) && !has_unread_states(project))
        }
        (None, Some(stated)) if possible.contains(&stated) => (Some(stated), false),
        (None, _) => (possible.last().copied(), false),
    }
}

/// Whether the log, or a whole event of it, could not be read: that may have been at any time.
fn has_unread_events(project: &Project) -> bool {
    match &project.events {
        Field::Known(events) => events.0.iter().any(|event| matches!(event, Field::Unreadable(_))),
        events => matches!(events, Field::Unreadable(_)),
    }
}

fn has_unread_states(project: &Project) -> bool {
    project.events.items().any(|(_, event)| matches!(event.state, Field::Unreadable(_)))
}

fn needed(
    step: &Step<'_>,
    programme: Option<&Programme>,
    has: &impl Fn(DocumentKind) -> bool,
    language: Language,
) -> Vec<NeededDocument> {
    let own = |kind| programme.and_then(|programme| programme.name_of(kind));
    let title = |kind: DocumentKind| own(kind).unwrap_or(kind.title().in_language(language)).to_owned();
    step.documents.iter().map(|kind| NeededDocument { kind: *kind, title: title(*kind), present: has(*kind) }).collect()
}

impl NeededDocument {
    fn lack(&self, language: Language) -> StepLack {
        const TEXT: Words = words!(
            "Dette dokumentet er ikke med ennå: {document}.",
            "Dette dokumentet er ikkje med enno: {document}.",
            "This document is not here yet: {document}."
        );
        let text = fill(TEXT.in_language(language), &[("document", self.title.as_str().into())], language);
        StepLack { kind: LackKind::Document, text }
    }
}

/// What an idea note lacks before it can be submitted.
fn lacking_at_submission(note: &crate::value::Node) -> Vec<ready::Lack> {
    let gates = Readiness::of(ready::IDEA_NOTE, &IdeaNote::KIND, note).into_iter();
    gates.filter(|readiness| readiness.gate == Gate::Submission).flat_map(|readiness| readiness.lacks).collect()
}

fn not_stated(part: &str, language: Language) -> StepLack {
    const TEXT: Words =
        words!("Det står ikke ennå: {part}.", "Det står ikkje enno: {part}.", "Not stated yet: {part}.");
    StepLack { kind: LackKind::Information, text: fill(TEXT.in_language(language), &[("part", part.into())], language) }
}

/// Whether the criteria for taking part are asked at a step. Who leaves the programme is not asked to qualify.
fn asks_criteria(step: &Step<'_>) -> bool {
    !matches!(step.to, ProjectState::Declined | ProjectState::Merged | ProjectState::WoundDown)
}

/// Whether a criterion counts at a gate: from its own gate on, until the plan is approved. At later gates those
/// that are first asked there do, and all of them when a project is developed further.
fn counts(row: &AssessedCriterion<'_>, gate: Gate) -> bool {
    match gate {
        Gate::Closing | Gate::Completion => row.gate == gate,
        _ => row.gate <= gate,
    }
}

/// Whether it is at this gate that a person judges a criterion: what was judged on the way to qualification is
/// not judged anew when only the plan is to be approved.
fn is_judged_at(row: &AssessedCriterion<'_>, gate: Gate) -> bool {
    let asks_here = |criterion: &Criterion| {
        let parts = criterion.parts.known().into_iter().flat_map(List::iter);
        parts.into_iter().any(|(_, part)| part.gate.known() == Some(&gate))
    };
    matches!(gate, Gate::Recommendation | Gate::Qualification | Gate::PortfolioDecision)
        || row.gate == gate
        || asks_here(row.criterion)
}

/// What a criterion lacks: information, a person's judgement, or that it is not met. `own` is where the project
/// stands.
///
/// Information alone may become a condition. So what a person has to judge is lacking from the start, and not
/// only when all the facts are there: to state one more fact must never close a way on.
fn lacks_of(row: &AssessedCriterion<'_>, gate: Gate, own: &Pointer, language: Language) -> Vec<StepLack> {
    match row.standing() {
        Some(Standing::NotMet) => {
            let reason = row.personal.and_then(|answer| answer.reason.filled()).cloned();
            let against = row.missing.iter().filter(|told| told.outcome == Outcome::NotMet);
            let against = || against.map(|told| told.text(language)).collect::<Vec<_>>().join(" ");
            let against = reason.unwrap_or_else(against);
            vec![lack(row, LackKind::NotMet, if against.is_empty() { row.words(language) } else { &against }, language)]
        }
        // A person has judged; what was missing then is missing still.
        Some(Standing::Met) => missing_of(row, own, language),
        Some(Standing::InformationMissing | Standing::ReadyToBeJudged) => {
            let mut lacks = missing_of(row, own, language);
            if lacks.is_empty() && row.awaits.information() {
                lacks.push(lack(row, missing_kind(row, &row.needs, own), row.words(language), language));
            }
            if row.awaits.judgement() && is_judged_at(row, gate) {
                let question = row.criterion.question.known().and_then(|question| question.in_language(language));
                lacks.push(lack(
                    row,
                    LackKind::Judgement,
                    question.unwrap_or(Standing::ReadyToBeJudged.title().in_language(language)),
                    language,
                ));
            }
            lacks
        }
        None => Vec::new(),
    }
}

/// What is not stated yet of what the facts of a criterion wait for, whatever a person has answered. What is
/// stated to be otherwise is no information that anybody can come back with.
fn missing_of(row: &AssessedCriterion<'_>, own: &Pointer, language: Language) -> Vec<StepLack> {
    let (outcome, awaits) = row.by_the_facts;
    let waits = outcome == Some(Outcome::Undetermined) && awaits.information();
    let open = row.missing.iter().filter(|told| waits && told.outcome == Outcome::Undetermined);
    open.map(|told| lack(row, missing_kind(row, &told.places, own), &told.text(language), language)).collect()
}

/// Whose it is to state what is missing: a boundary of the programme may ask for what only the programme has.
fn missing_kind(row: &AssessedCriterion<'_>, places: &[EvidencePlace], own: &Pointer) -> LackKind {
    let is_boundary = row.criterion.kind.known() == Some(&CriterionKind::Boundary);
    let is_elsewhere = |place: &EvidencePlace| {
        let way = place.pointer.segments();
        let document = place.document.as_deref().or(match way.first() {
            Some(Segment::Key(key)) if !way.starts_with(own.segments()) => Some(key),
            _ => None,
        });
        matches!(document, Some("programme" | "portfolio"))
    };
    if is_boundary && places.iter().any(is_elsewhere) { LackKind::Programme } else { LackKind::Information }
}

fn lack(row: &AssessedCriterion<'_>, kind: LackKind, text: &str, language: Language) -> StepLack {
    StepLack { kind, text: with_title(row, text, language) }
}

/// `Forankring: Det står ikke ennå …`.
fn with_title(row: &AssessedCriterion<'_>, text: &str, language: Language) -> String {
    match row.criterion.title.known().and_then(|title| title.in_language(language)) {
        Some(title) => format!("{title}: {text}"),
        None => text.to_owned(),
    }
}
