//! The steps that a project can take, as they are answered: the same bytes everywhere.

use serde::Serialize;

use super::{NeededDocument, OpenTransition, StepLack, Transitions};
use crate::finding::Subject;
use crate::model::GateOutcome;
use crate::value::{Pointer, Words, words};

/// The steps that a project or an idea can take from where it stands.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Transitions"))]
pub struct TransitionsAnswer<'a> {
    /// Which project or idea it is.
    subject: &'a Subject,
    /// Where that stands in the document that was read.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// The state that it is in; `null` where nobody has said.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::model::ProjectState>"))]
    state: Option<&'static str>,
    /// The same in words.
    state_words: Option<&'static str>,
    /// Whether that is certain, by its events on the day or by what is stated.
    certain: bool,
    /// The steps that can be taken from there.
    open: Vec<OpenAnswer<'a>>,
}

/// A step that can be taken, and what is lacking for it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "OpenTransition"))]
struct OpenAnswer<'a> {
    /// The state that it leads to.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::ProjectState"))]
    to: &'static str,
    /// The same in words; where it is the state that the project is in, that it is developed further.
    to_words: &'static str,
    /// The gate that it passes; `null` where it passes none.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::model::Gate>"))]
    gate: Option<&'static str>,
    /// The same in words.
    gate_words: Option<&'static str>,
    /// Who decides.
    decides: &'a [String],
    /// Who advises.
    advises: &'a [String],
    /// The documents that must be there.
    documents: Vec<DocumentAnswer<'a>>,
    /// What is lacking.
    lacks: Vec<LackAnswer<'a>>,
    /// What can be chosen at the gate; nothing where it passes none.
    outcomes: Vec<OutcomeAnswer>,
    /// What would become the conditions, where it can go on with conditions.
    conditions: Vec<&'a str>,
}

/// A document that must be there for a step.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "NeededDocument"))]
struct DocumentAnswer<'a> {
    /// What kind of document it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::DocumentKind"))]
    kind: &'static str,
    /// What it is called.
    title: &'a str,
    /// Whether the project has one in the file.
    present: bool,
}

/// Something that is lacking for a step.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "StepLack"))]
struct LackAnswer<'a> {
    /// What kind of thing it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::lifecycle::LackKind"))]
    kind: &'static str,
    /// What is said of it.
    text: &'a str,
}

/// What can be chosen at a gate.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "OutcomeToChoose"))]
struct OutcomeAnswer {
    /// What can come of the gate.
    #[cfg_attr(feature = "schema", schemars(with = "GateOutcome"))]
    outcome: &'static str,
    /// The same in words.
    words: &'static str,
}

impl Transitions {
    /// The steps as other languages get them.
    pub fn answer(&self) -> TransitionsAnswer<'_> {
        TransitionsAnswer {
            subject: &self.subject,
            pointer: &self.pointer,
            state: self.state.map(|state| state.code()),
            state_words: self.state.map(|state| state.title().in_language(self.language)),
            certain: self.certain,
            open: self.open.iter().map(|open| open_answer(open, self)).collect(),
        }
    }
}

/// What a step is called that leads back to where the project stands.
const DEVELOPED: Words = words!("utvikles videre", "blir utvikla vidare", "developed further");

fn open_answer<'a>(open: &'a OpenTransition, of: &Transitions) -> OpenAnswer<'a> {
    let language = of.language;
    let outcome =
        |outcome: &GateOutcome| OutcomeAnswer { outcome: outcome.code(), words: outcome.title().in_language(language) };
    OpenAnswer {
        to: open.to.code(),
        to_words: if of.state == Some(open.to) { DEVELOPED } else { open.to.title() }.in_language(language),
        gate: open.gate.map(|gate| gate.code()),
        gate_words: open.gate.map(|gate| gate.title().in_language(language)),
        decides: &open.decides,
        advises: &open.advises,
        documents: open.documents.iter().map(document_answer).collect(),
        lacks: open.lacks.iter().map(|StepLack { kind, text }| LackAnswer { kind: kind.code(), text }).collect(),
        outcomes: open.outcomes.iter().map(outcome).collect(),
        conditions: open.conditions().collect(),
    }
}

fn document_answer(document: &NeededDocument) -> DocumentAnswer<'_> {
    DocumentAnswer { kind: document.kind.code(), title: &document.title, present: document.present }
}
