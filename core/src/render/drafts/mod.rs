//! Drafts of letters about an idea note, which a person edits and sends.

mod agreement;
#[cfg(feature = "network")]
mod invitation;
mod letter;
mod markdown;
mod qualification;
mod recommendation;
mod reply;
mod scribe;
mod words;
mod writer;

#[cfg(feature = "network")]
pub use invitation::{Invitation, InvitationAnswer, invitation};
pub(super) use markdown::as_markdown;
use serde::Serialize;
pub use words::{GapKind, Sentence};
use writer::Writer;

use crate::check::Assessment;
use crate::context::Context;
use crate::finding::Finding;
use crate::model::IdeaNote;
use crate::value::{Language, Node, choice};

choice! {
    /// What a draft is to become.
    ///
    /// Source: the qualification system of Områdeløft Saupstad-Kolstad, slides 14, 18, 19 and 20.
    DraftKind {
        Receipt "receipt" => "kvittering", "kvittering", "receipt";
        Reply "reply" => "svar til den som foreslår ideen", "svar til den som kjem med ideen", "reply to the initiator";
        Recommendation "recommendation" => "anbefaling på én side", "tilråding på éi side", "recommendation on one page";
        Decline "decline" => "avslag med begrunnelse", "avslag med grunngiving", "decline with grounds";
        QualificationLetter "qualificationLetter" => "kvalifiseringsbrev", "kvalifiseringsbrev", "qualification letter";
        ProjectAgreement "projectAgreement" => "prosjektavtale", "prosjektavtale", "project agreement";
    }
}

/// A draft that a person edits: what is stated stands in it, and what is not is a marked gap.
///
/// Its texts are plain; [`to_markdown`](Self::to_markdown) writes them so that nothing in them is obeyed.
///
/// ```
/// use samspill::render::{DraftKind, GapKind, draft};
/// use samspill::{Context, Day, IdeaNote, QualificationLetter, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?);
/// let note = Reading::<IdeaNote>::of(r#"{"title": "Bydelskafé", "solution": "En kafé i bakeriet."}"#, &context);
/// let assessment = note.assess(&context).ok_or("no such criteria")?;
/// let letter = draft(DraftKind::QualificationLetter, note.document(), &assessment, &[], &context);
///
/// assert!(letter.gaps.iter().any(|gap| gap.what == GapKind::QualifiedBy));
/// let document = letter.document.ok_or("no document")?.to_string();
/// let document = Reading::<QualificationLetter>::of(&document, &context);
/// assert_eq!(document.document().mandate.known().map(String::as_str), Some("Dette skal prøves: «En kafé i bakeriet.»"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: the qualification system of Områdeløft Saupstad-Kolstad, slides 18 to 20.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Draft {
    /// What it is to become.
    pub kind: DraftKind,
    /// The language it is written in. What people wrote stands in theirs.
    pub lang: Language,
    /// The heading of the whole.
    pub title: String,
    /// Its parts, in order.
    pub sections: Vec<DraftSection>,
    /// What is left for a person to fill in, each once.
    pub gaps: Vec<Gap>,
    /// The same as a document, of those that are documents: a qualification letter or a project agreement.
    pub document: Option<Node>,
}

/// A part of a draft: paragraphs, then a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DraftSection {
    /// The heading; empty where it has none, as the beginning and the end of a letter.
    pub heading: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// The items of the list that follows them.
    pub items: Vec<String>,
    /// Whether the items are numbered, so that they can be answered one by one.
    pub numbered: bool,
}

/// Something that is not stated, and that a person fills in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gap {
    /// What it is.
    pub what: GapKind,
    /// How it stands in the text, such as `[fyll inn: dato for svar]`.
    pub text: String,
}

/// A draft as other languages are given it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Draft"))]
pub struct DraftAnswer<'a> {
    /// What it is to become.
    kind: DraftKind,
    /// The language it is written in, as a tag.
    lang: &'a str,
    /// The heading of the whole.
    title: &'a str,
    /// Its parts, in order.
    sections: &'a [DraftSection],
    /// All of it as Markdown.
    markdown: String,
    /// What is left for a person to fill in, each once.
    gaps: &'a [Gap],
    /// The same as a document, of those that are documents.
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    document: Option<&'a Node>,
}

/// Drafts a letter about an idea note, in the language of the context, for a person to edit.
///
/// It holds what the note, its programme and people's answers to the criteria say, and sentences of the library's
/// own. Whatever is not stated is a gap. Nothing is decided, and no date is set.
///
/// ```
/// use samspill::render::{DraftKind, draft};
/// use samspill::{Context, Day, IdeaNote, Language, Reading};
///
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let note = Reading::<IdeaNote>::of(r#"{"title": "Bydelskafé", "challenge": "Mange er åleine."}"#, &context);
/// let assessment = note.assess(&context).ok_or("no such criteria")?;
/// let report = note.check(&context);
///
/// let reply = draft(DraftKind::Reply, note.document(), &assessment, report.findings(), &context);
/// assert_eq!(reply.title, "Svar på idénotatet «Bydelskafé»");
/// assert!(reply.to_markdown().contains("- Utfordringa: «Mange er åleine.»"));
/// assert!(reply.gaps.iter().any(|gap| gap.text == "[fyll inn: dato for svar]"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// Source: the qualification system of Områdeløft Saupstad-Kolstad, slides 18 to 20.
pub fn draft(
    kind: DraftKind,
    note: &IdeaNote,
    assessment: &Assessment<'_>,
    findings: &[Finding],
    context: &Context<'_>,
) -> Draft {
    let mut writer = Writer::new(kind, note, assessment, findings, context);
    match kind {
        DraftKind::Receipt => writer.receipt(),
        DraftKind::Reply => writer.reply(),
        DraftKind::Recommendation => writer.recommendation(),
        DraftKind::Decline => writer.decline(),
        DraftKind::QualificationLetter => writer.qualification_letter(),
        DraftKind::ProjectAgreement => writer.project_agreement(),
    }
    writer.into_draft()
}

impl Draft {
    /// The draft as Markdown (CommonMark). What people wrote stands as they wrote it: signs that Markdown would
    /// obey are escaped, and line breaks become spaces.
    pub fn to_markdown(&self) -> String {
        markdown::written(&self.title, &self.sections, &self.gaps)
    }

    /// The draft as other languages are given it.
    pub fn answer(&self) -> DraftAnswer<'_> {
        DraftAnswer {
            kind: self.kind,
            lang: self.lang.code(),
            title: &self.title,
            sections: &self.sections,
            markdown: self.to_markdown(),
            gaps: &self.gaps,
            document: self.document.as_ref(),
        }
    }
}
