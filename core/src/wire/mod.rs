//! JSON text in, JSON text out: every operation as other languages call it.
//!
//! An operation takes the text of a document, untouched, and the text of a context:
//!
//! ```
//! let answer = samspill::wire::call("checkIdeaNote", r#"{"title": "Bydelskafé"}"#, r#"{"today": "2026-11-21"}"#);
//! assert!(answer.starts_with(r#"{"report":{"made":{"samspill":"#));
//! ```
//!
//! Of the context only `today` must be given; `lang`, `gate`, `programme`, `profile`, `criteria`, `limits`, `include`
//! and `texts` may be. The answer holds the result under its name, or `{"misuse": {"message",
//! "pointer"}}` where the call itself is wrong; the pointer then leads into the context, or into the
//! question where what is asked is more than a document. Whatever the document holds, there is an answer.

#[cfg(feature = "programme")]
mod assessment;
mod context;
#[cfg(feature = "programme")]
mod coordination;
#[cfg(feature = "programme")]
mod dossier;
#[cfg(feature = "render")]
mod draft;
#[cfg(feature = "exchange")]
mod exchange;
#[cfg(feature = "network")]
mod experience;
#[cfg(feature = "goals")]
mod goal;
#[cfg(feature = "programme")]
mod governance;
#[cfg(feature = "programme")]
mod lifecycle;
#[cfg(feature = "network")]
mod meeting;
#[cfg(feature = "network")]
mod network;
#[cfg(feature = "exchange")]
mod plan;
#[cfg(feature = "render")]
mod plan_question;
#[cfg(feature = "programme")]
mod question;
#[cfg(feature = "render")]
mod schedule;
#[cfg(feature = "programme")]
mod self_assessment;
mod when;
#[cfg(feature = "programme")]
mod working_days;

use std::sync::OnceLock;

#[cfg(feature = "programme")]
use question::Asking;

use serde::Serialize;

use crate::catalogue::Catalogue;
#[cfg(feature = "programme")]
use crate::check::DOCUMENTS;
use crate::check::{Document, Reading};
use crate::context::Context;
#[cfg(any(feature = "render", feature = "exchange"))]
use crate::model::MilestonePlan;
#[cfg(feature = "programme")]
use crate::model::{CriteriaSet, Dossier, Portfolio, Programme, Project};
#[cfg(feature = "network")]
use crate::model::{Gathering, Network, NetworkQuestion, ProcessSupport, SupportRequest};
use crate::model::{IdeaNote, SCHEMA_VERSION};
#[cfg(feature = "programme")]
use crate::portfolio::LikeProjects;
#[cfg(feature = "render")]
use crate::render::{
    DraftKind, coverage_picture, dependency_picture, forum_paper, gantt, load_picture, milestone_plan_picture,
    portfolio_report, poster, roadmap_picture, steering_group_paper,
};
#[cfg(any(feature = "render", feature = "exchange"))]
use crate::value::Node;
use crate::value::nearest;

/// An operation on a document that is open.
struct Operation {
    name: &'static str,
    run: fn(&Handle) -> String,
}

/// Every operation on a document.
static OPERATIONS: &[Operation] = &[
    Operation { name: "checkIdeaNote", run: |handle| handle.check(|read| &read.idea_note) },
    #[cfg(feature = "programme")]
    Operation { name: "checkProject", run: |handle| handle.check(|read| &read.project) },
    #[cfg(feature = "programme")]
    Operation { name: "checkProgramme", run: |handle| handle.check(|read| &read.programme) },
    #[cfg(feature = "programme")]
    Operation { name: "checkPortfolio", run: |handle| handle.check(|read| &read.portfolio) },
    #[cfg(feature = "programme")]
    Operation { name: "checkDossier", run: |handle| handle.check(|read| &read.dossier) },
    #[cfg(feature = "programme")]
    Operation { name: "checkCriteriaSet", run: |handle| handle.check(|read| &read.criteria_set) },
    #[cfg(feature = "network")]
    Operation { name: "checkNetwork", run: |handle| handle.check(|read| &read.network) },
    #[cfg(feature = "network")]
    Operation { name: "checkGathering", run: |handle| handle.check(|read| &read.gathering) },
    #[cfg(feature = "network")]
    Operation { name: "checkProcessSupport", run: |handle| handle.check(|read| &read.process_support) },
    #[cfg(feature = "network")]
    Operation { name: "checkRequest", run: |handle| handle.check(|read| &read.support_request) },
    #[cfg(feature = "network")]
    Operation { name: "planSeries", run: network::plan_series },
    #[cfg(feature = "network")]
    Operation { name: "networkReport", run: network::report },
    #[cfg(feature = "network")]
    Operation { name: "processSupportReport", run: network::support_report },
    #[cfg(feature = "network")]
    Operation { name: "draftInvitation", run: network::draft_invitation },
    #[cfg(feature = "network")]
    Operation { name: "reflectionPage", run: network::reflections },
    #[cfg(all(feature = "network", feature = "exchange"))]
    Operation { name: "calendar", run: network::to_calendar },
    #[cfg(feature = "network")]
    Operation { name: "publicHolidays", run: network::holidays },
    #[cfg(feature = "network")]
    Operation { name: "planMeeting", run: meeting::plan },
    #[cfg(feature = "network")]
    Operation { name: "meetingMethods", run: meeting::methods },
    #[cfg(feature = "network")]
    Operation { name: "searchExperience", run: experience::search },
    #[cfg(feature = "network")]
    Operation { name: "similarExperience", run: experience::similar },
    #[cfg(feature = "network")]
    Operation { name: "openings", run: experience::openings },
    #[cfg(feature = "network")]
    Operation { name: "resources", run: experience::resources },
    #[cfg(feature = "programme")]
    Operation { name: "assessIdeaNote", run: assessment::of_idea_note },
    #[cfg(feature = "programme")]
    Operation { name: "assessProject", run: assessment::of_project },
    #[cfg(feature = "programme")]
    Operation { name: "assessProgramme", run: assessment::of_programme },
    #[cfg(feature = "programme")]
    Operation { name: "assessDossier", run: assessment::of_dossier },
    #[cfg(feature = "programme")]
    Operation { name: "selfAssessment", run: self_assessment::of_any },
    #[cfg(feature = "programme")]
    Operation { name: "compareSelfAssessments", run: self_assessment::compare },
    #[cfg(feature = "programme")]
    Operation { name: "transitions", run: lifecycle::of_dossier },
    #[cfg(feature = "programme")]
    Operation { name: "transitionsOfIdeaNote", run: lifecycle::of_idea_note },
    #[cfg(feature = "programme")]
    Operation { name: "governance", run: governance::of_dossier },
    #[cfg(feature = "render")]
    Operation { name: "schedule", run: schedule::schedule },
    #[cfg(feature = "render")]
    Operation { name: "whatIf", run: schedule::what_moves },
    #[cfg(feature = "render")]
    Operation { name: "drawMilestonePlan", run: |handle| schedule::draw(handle, milestone_plan_picture) },
    #[cfg(feature = "render")]
    Operation { name: "drawPoster", run: |handle| schedule::draw(handle, poster) },
    #[cfg(feature = "render")]
    Operation { name: "drawGantt", run: |handle| schedule::draw(handle, gantt) },
    #[cfg(feature = "render")]
    Operation { name: "draftReceipt", run: |handle| draft::of_idea_note(handle, DraftKind::Receipt) },
    #[cfg(feature = "render")]
    Operation { name: "draftReply", run: |handle| draft::of_idea_note(handle, DraftKind::Reply) },
    #[cfg(feature = "render")]
    Operation { name: "draftRecommendation", run: |handle| draft::of_idea_note(handle, DraftKind::Recommendation) },
    #[cfg(feature = "render")]
    Operation { name: "draftDecline", run: |handle| draft::of_idea_note(handle, DraftKind::Decline) },
    #[cfg(feature = "render")]
    Operation {
        name: "draftQualificationLetter",
        run: |handle| draft::of_idea_note(handle, DraftKind::QualificationLetter),
    },
    #[cfg(feature = "render")]
    Operation { name: "draftProjectAgreement", run: |handle| draft::of_idea_note(handle, DraftKind::ProjectAgreement) },
    #[cfg(feature = "render")]
    Operation { name: "report", run: Handle::report },
    #[cfg(feature = "programme")]
    Operation { name: "coordination", run: coordination::coordination },
    #[cfg(feature = "render")]
    Operation { name: "drawCoverage", run: |handle| coordination::draw(handle, coverage_picture) },
    #[cfg(feature = "render")]
    Operation { name: "drawRoadmap", run: |handle| coordination::draw(handle, roadmap_picture) },
    #[cfg(feature = "render")]
    Operation { name: "drawDependencies", run: |handle| coordination::draw(handle, dependency_picture) },
    #[cfg(feature = "render")]
    Operation { name: "drawLoad", run: |handle| coordination::draw(handle, load_picture) },
    #[cfg(feature = "render")]
    Operation { name: "forumPaper", run: |handle| coordination::paper(handle, forum_paper) },
    #[cfg(feature = "render")]
    Operation { name: "steeringGroupPaper", run: |handle| coordination::paper(handle, steering_group_paper) },
    #[cfg(feature = "render")]
    Operation { name: "portfolioReport", run: |handle| coordination::paper(handle, portfolio_report) },
    #[cfg(feature = "programme")]
    Operation { name: "portfolioAsOf", run: dossier::portfolio_as_of },
    #[cfg(feature = "programme")]
    Operation { name: "redact", run: dossier::redact },
    #[cfg(feature = "exchange")]
    Operation { name: "portfolioFromRows", run: exchange::portfolio },
    #[cfg(feature = "exchange")]
    Operation { name: "rowsFromPortfolio", run: exchange::rows },
    #[cfg(feature = "exchange")]
    Operation { name: "upgrade", run: exchange::upgrade },
    #[cfg(feature = "exchange")]
    Operation { name: "milestoneCalendar", run: plan::to_calendar },
    #[cfg(feature = "exchange")]
    Operation { name: "milestoneDiagram", run: plan::to_diagram },
    #[cfg(feature = "exchange")]
    Operation { name: "milestoneTable", run: plan::to_table },
    #[cfg(feature = "programme")]
    Operation { name: "workingDays", run: working_days::later },
    Operation { name: "readWhen", run: Handle::read_when },
    #[cfg(feature = "goals")]
    Operation { name: "goalsOfIdeaNote", run: |handle| handle.goals(|read| &read.idea_note) },
    #[cfg(feature = "programme")]
    Operation { name: "goalsOfProject", run: |handle| handle.goals(|read| &read.project) },
    #[cfg(feature = "programme")]
    Operation { name: "goalsOfDossier", run: |handle| handle.goals(|read| &read.dossier) },
    #[cfg(feature = "goals")]
    Operation { name: "readGoal", run: Handle::read_goal },
];

/// Every question about a file, with more to it than the file.
#[cfg(feature = "programme")]
static QUESTIONS: &[Asking] = &[
    Asking { name: "slip", run: coordination::slip },
    Asking { name: "portfolioDifference", run: coordination::difference },
    Asking { name: "similarProjects", run: coordination::similar },
    #[cfg(feature = "render")]
    Asking { name: "draftMergePlan", run: coordination::merge_plan },
];

/// The text read as each kind of document, when first asked for.
#[derive(Debug, Default)]
struct Readings {
    idea_note: OnceLock<Reading<IdeaNote>>,
    #[cfg(feature = "network")]
    network: OnceLock<Reading<Network>>,
    #[cfg(feature = "network")]
    network_question: OnceLock<Reading<NetworkQuestion>>,
    #[cfg(feature = "network")]
    gathering: OnceLock<Reading<Gathering>>,
    #[cfg(feature = "network")]
    process_support: OnceLock<Reading<ProcessSupport>>,
    #[cfg(feature = "network")]
    support_request: OnceLock<Reading<SupportRequest>>,
    #[cfg(any(feature = "render", feature = "exchange"))]
    milestone_plan: OnceLock<Reading<MilestonePlan>>,
    #[cfg(feature = "programme")]
    project: OnceLock<Reading<Project>>,
    #[cfg(feature = "programme")]
    programme: OnceLock<Reading<Programme>>,
    #[cfg(feature = "programme")]
    portfolio: OnceLock<Reading<Portfolio>>,
    #[cfg(feature = "programme")]
    dossier: OnceLock<Reading<Dossier>>,
    #[cfg(feature = "programme")]
    criteria_set: OnceLock<Reading<CriteriaSet>>,
    /// The projects of the file, to hold ideas against.
    #[cfg(feature = "programme")]
    like_projects: OnceLock<LikeProjects>,
}

/// Why a call was wrong: for the programmer, in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{message}")]
pub struct Misuse {
    /// What is wrong, and what to do.
    pub message: String,
    /// Where in the context, or in the question, as a JSON Pointer; empty where it is the call as a whole.
    pub pointer: String,
}

impl Misuse {
    fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), pointer: String::new() }
    }

    /// The misuse as an answer.
    pub fn to_json(&self) -> String {
        named("misuse", self)
    }
}

/// A document that many questions are asked about, answered as the plain call answers. It is read once
/// for all questions about a note, a project, a programme, a portfolio or a dossier.
///
/// ```
/// use samspill::wire::{Handle, call};
///
/// let (note, context) = (r#"{"title": "Bydelskafé"}"#, r#"{"today": "2026-11-21"}"#);
/// let handle = Handle::open(note, context)?;
/// assert_eq!(handle.call("checkIdeaNote"), call("checkIdeaNote", note, context));
/// # Ok::<(), samspill::wire::Misuse>(())
/// ```
#[derive(Debug)]
pub struct Handle {
    document: String,
    context: Context<'static>,
    read: Readings,
}

impl Handle {
    /// Opens a document with a context.
    ///
    /// # Errors
    ///
    /// [`Misuse`] when the context is wrong.
    pub fn open(document: &str, context: &str) -> Result<Self, Misuse> {
        let context = Context::from_json(context)?;
        Ok(Self { document: document.to_owned(), context, read: Readings::default() })
    }

    fn check<D: Document>(&self, of: fn(&Readings) -> &OnceLock<Reading<D>>) -> String {
        self.reading(of).check(&self.context).to_json()
    }

    /// What the letters find in each goal.
    #[cfg(feature = "goals")]
    fn goals<D: Document>(&self, of: fn(&Readings) -> &OnceLock<Reading<D>>) -> String {
        named("goals", &self.reading(of).by_letters(&self.context).answer())
    }

    fn reading<D: Document>(&self, of: fn(&Readings) -> &OnceLock<Reading<D>>) -> &Reading<D> {
        of(&self.read).get_or_init(|| Reading::of(&self.document, &self.context))
    }

    /// The document as a tree. Of text that is not JSON nothing can be worked out.
    #[cfg(any(feature = "render", feature = "exchange"))]
    fn tree(&self) -> Result<Node, Misuse> {
        let node = Node::parse(&self.document, &self.context.limits);
        node.map_err(|error| Misuse::new(format!("the document cannot be read: {error}")))
    }

    /// The document as a file that holds a programme and what belongs to it.
    #[cfg(feature = "programme")]
    fn dossier(&self) -> &Reading<Dossier> {
        self.reading(|read| &read.dossier)
    }

    #[cfg(feature = "render")]
    fn report(&self) -> String {
        page(&crate::render::report(self.dossier(), &self.context))
    }

    /// The answer to a question about the file that is open: the same as the plain call gives for the file, under
    /// `dossier`, and the question together.
    ///
    /// ```
    /// use samspill::wire::{Handle, call};
    ///
    /// let (file, context) = (r#"{"portfolio": {"projects": [{"title": "Kafé i bakeriet"}]}}"#, r#"{"today": "2026-11-21"}"#);
    /// let handle = Handle::open(file, context)?;
    /// let plain = format!(r#"{{"dossier": {file}, "ideaNote": {{"title": "Bakeriet"}}}}"#);
    /// assert_eq!(
    ///     handle.ask("similarProjects", r#"{"ideaNote": {"title": "Bakeriet"}}"#),
    ///     call("similarProjects", &plain, context)
    /// );
    /// # Ok::<(), samspill::wire::Misuse>(())
    /// ```
    #[cfg(feature = "programme")]
    pub fn ask(&self, operation: &str, question: &str) -> String {
        match QUESTIONS.iter().find(|known| known.name == operation) {
            Some(known) => known.about(self, question),
            None => unknown(operation).to_json(),
        }
    }

    /// The answer of an operation.
    pub fn call(&self, operation: &str) -> String {
        if let Some(known) = OPERATIONS.iter().find(|known| known.name == operation) {
            return (known.run)(self);
        }
        #[cfg(feature = "programme")]
        if let Some(question) = QUESTIONS.iter().find(|known| known.name == operation) {
            return question.answer(&self.document, self);
        }
        #[cfg(feature = "programme")]
        if let Some(known) = DOCUMENTS.iter().find(|known| known.operation == operation) {
            return (known.check)(&self.document, &self.context).to_json();
        }
        unknown(operation).to_json()
    }
}

/// The answer of an operation on a document. `catalogue` and `version` look at neither document
/// nor context. To `readWhen`, the document is one time as somebody has written it:
///
/// ```
/// let answer = samspill::wire::call("readWhen", r#""uke 23, 2014""#, r#"{"today": "2026-11-21", "lang": "nn"}"#);
/// assert!(answer.starts_with(r#"{"when":{"status":"read","iso":"2014-W23","earliest":"2014-06-02""#));
/// assert!(answer.contains(r#""words":"veke 23 i 2014""#));
/// ```
///
/// To `readGoal`, it is one goal:
///
/// ```
/// let goal = r#""Halvere matsvinnet innan 2030""#;
/// let answer = samspill::wire::call("readGoal", goal, r#"{"today": "2026-11-21"}"#);
/// assert!(answer.contains(r#""language":"nn","kind":"result","measurable":true"#));
/// ```
pub fn call(operation: &str, document: &str, context: &str) -> String {
    match operation {
        "catalogue" => catalogue(),
        "version" => version(),
        _ if !operations().any(|known| known == operation) => unknown(operation).to_json(),
        _ => match Handle::open(document, context) {
            Ok(handle) => handle.call(operation),
            Err(misuse) => misuse.to_json(),
        },
    }
}

/// All the rules with what they say in three languages, and the words for outcomes and severities.
pub fn catalogue() -> String {
    named("catalogue", &Catalogue::now())
}

/// What this is: the version of the library, the mark of its rules, and of its documents' format.
pub fn version() -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Version {
        samspill: &'static str,
        catalogue: String,
        schema_version: &'static str,
    }
    let catalogue = crate::rules::digest();
    named("version", &Version { samspill: env!("CARGO_PKG_VERSION"), catalogue, schema_version: SCHEMA_VERSION })
}

/// The names of all operations on a document.
fn operations() -> impl Iterator<Item = &'static str> {
    let names = OPERATIONS.iter().map(|known| known.name);
    #[cfg(feature = "programme")]
    let names =
        names.chain(DOCUMENTS.iter().map(|known| known.operation)).chain(QUESTIONS.iter().map(|known| known.name));
    names
}

fn unknown(operation: &str) -> Misuse {
    let names = operations().chain(["catalogue", "version"]);
    match nearest(operation, names) {
        Some(name) => Misuse::new(format!("there is no operation `{operation}`; did you mean `{name}`?")),
        None => Misuse::new(format!("there is no operation `{operation}`")),
    }
}

/// A page as text and as HTML.
#[cfg(feature = "render")]
fn page(page: &crate::render::Page) -> String {
    #[derive(Serialize)]
    struct Rendered<'a> {
        lang: &'a str,
        title: &'a str,
        text: String,
        html: String,
    }
    let (text, html) = (page.to_text(), page.to_html());
    named("page", &Rendered { lang: page.lang(), title: page.title(), text, html })
}

/// A result under its name.
fn named(name: &str, result: &impl Serialize) -> String {
    // Nothing that is answered can fail to be written: its keys are texts and its numbers finite.
    under(name, serde_json::to_string(result).unwrap_or_default())
}

/// The same of text that is written already. Answers are long: they stay where they are.
#[inline(never)]
fn under(name: &str, mut text: String) -> String {
    text.insert_str(0, &format!("{{\"{name}\":"));
    text.push('}');
    text
}
