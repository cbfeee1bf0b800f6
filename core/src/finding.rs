//! What a rule answers at a place, made showable.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

use crate::phrase::{Param, Part, Speech, Texts};
use crate::value::{Node, Pointer, choice};

/// What a rule or a criterion answers where it looks. In words it is a [`Standing`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// It is so.
    Met,
    /// It is not so.
    NotMet,
    /// It cannot be said yet.
    Undetermined,
}

impl Outcome {
    /// The code, as it stands in an answer.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "notMet",
            Self::Undetermined => "undetermined",
        }
    }

    /// What an answer about something that should be stated awaits: the information, where it is not known.
    pub(crate) fn awaited(self) -> Awaits {
        if self == Self::Undetermined { Awaits::INFORMATION } else { Awaits::NOTHING }
    }
}

#[cfg(feature = "programme")]
impl Outcome {
    /// Both must be so (strong Kleene logic): what cannot change the whole any more does not matter.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotMet, _) | (_, Self::NotMet) => Self::NotMet,
            (Self::Met, Self::Met) => Self::Met,
            _ => Self::Undetermined,
        }
    }
}

#[cfg(feature = "programme")]
impl Outcome {
    /// One is enough.
    pub(crate) fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }

    /// It must not be so.
    pub(crate) fn negated(self) -> Self {
        match self {
            Self::Met => Self::NotMet,
            Self::NotMet => Self::Met,
            Self::Undetermined => Self::Undetermined,
        }
    }
}

choice! {
    /// An outcome as people are told it: what is undetermined is either ready for a person to judge
    /// or still lacks information.
    Standing {
        Met "met" => "oppfylt", "oppfylt", "met";
        ReadyToBeJudged "readyToBeJudged" => "klar til vurdering", "klar til vurdering", "ready to be judged";
        InformationMissing "informationMissing" => "mangler opplysninger", "manglar opplysningar", "information missing";
        NotMet "notMet" => "ikke oppfylt", "ikkje oppfylt", "not met";
    }
}

/// What an undetermined answer waits for: information, judgement, or both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Awaits {
    information: bool,
    judgement: bool,
}

impl Awaits {
    /// Nothing: the answer is met or not met.
    pub const NOTHING: Self = Self { information: false, judgement: false };
    /// Something that is not stated yet.
    pub const INFORMATION: Self = Self { information: true, judgement: false };
    /// A person's judgement; all that can be stated is.
    pub const JUDGEMENT: Self = Self { information: false, judgement: true };
    /// Something that is not stated yet, and then a person's judgement.
    pub const BOTH: Self = Self { information: true, judgement: true };

    /// Whether something is not stated yet.
    pub fn information(self) -> bool {
        self.information
    }

    /// Whether a person must judge.
    pub fn judgement(self) -> bool {
        self.judgement
    }

    /// What is waited for, as codes.
    pub fn codes(self) -> impl Iterator<Item = &'static str> {
        [("information", self.information), ("judgement", self.judgement)]
            .into_iter()
            .filter_map(|(code, awaited)| awaited.then_some(code))
    }
}

choice! {
    /// How a finding is shown; most severe first.
    Severity {
        Error "error" => "Må rettes", "Må rettast", "Must be corrected";
        Warning "warning" => "Mangler før neste steg", "Manglar før neste steg", "Needed before the next step";
        Advice "advice" => "Råd", "Råd", "Advice";
        Info "info" => "Til orientering", "Til orientering", "For information";
        Success "success" => "På plass", "På plass", "In place";
    }
}

choice! {
    /// When a form should show a finding.
    Show {
        Live "live" => "mens du skriver", "medan du skriv", "while writing";
        Blur "blur" => "når du går videre", "når du går vidare", "when leaving the field";
        Submit "submit" => "når du sender inn", "når du sender inn", "when submitting";
    }
}

choice! {
    /// What stands in the columns of a table of findings.
    Column {
        Code "code" => "Prosjektkode", "Prosjektkode", "Project code";
        Title "title" => "Tittel", "Tittel", "Title";
        Id "id" => "Kjennemerke", "Kjennemerke", "Identifier";
        Goal "goal" => "Mål nr.", "Mål nr.", "Goal no.";
        Severity "severity" => "Hva slags merknad", "Kva slags merknad", "Kind of finding";
        Standing "standing" => "Vurdering", "Vurdering", "Assessment";
        Message "message" => "Merknad", "Merknad", "Finding";
        Help "help" => "Hva dere kan gjøre", "Kva de kan gjere", "What you can do";
        Question "question" => "Spørsmål", "Spørsmål", "Question";
        Pointer "pointer" => "Sted", "Stad", "Place";
        Rule "rule" => "Regel", "Regel", "Rule";
    }
}

#[cfg(feature = "programme")]
choice! {
    /// What stands in the columns of a table of criteria.
    CriterionColumn {
        Subject "subject" => "Idé eller prosjekt", "Idé eller prosjekt", "Idea or project";
        Criterion "criterion" => "Kriterium", "Kriterium", "Criterion";
        Standing "standing" => "Vurdering", "Vurdering", "Assessment";
        Found "found" => "På plass", "På plass", "In place";
        Missing "missing" => "Mangler", "Manglar", "Missing";
        Signs "signs" => "Å se nærmere på", "Å sjå nærare på", "To look into";
        Question "question" => "Spørsmål", "Spørsmål", "Question";
        Personal "personal" => "Svar", "Svar", "Answer";
        Basis "basis" => "Grunnlag", "Grunnlag", "Basis";
    }
}

#[cfg(feature = "programme")]
choice! {
    /// What stands in the columns of a table of what is different between two self-assessments.
    ComparisonColumn {
        Criterion "criterion" => "Punkt", "Punkt", "Item";
        Standing "standing" => "Siden sist", "Sidan sist", "Since last time";
        Found "found" => "Kommet på plass", "Kome på plass", "Now in place";
        Lost "lost" => "Ikke på plass lenger", "Ikkje på plass lenger", "No longer in place";
    }
}

#[cfg(feature = "render")]
choice! {
    /// What stands in the columns of a table of milestones: of a plan, and of what moves in it.
    MilestoneColumn {
        Milestone "milestone" => "Milepæl", "Milepæl", "Milestone";
        Earliest "earliest" => "Tidligst", "Tidlegast", "Earliest";
        Likely "likely" => "Vi regner med", "Vi reknar med", "Expected";
        Latest "latest" => "Senest", "Seinast", "Latest";
        TotalSlack "totalSlack" => "Slakk", "Slakk", "Slack";
        Before "before" => "Før", "Før", "Before";
        When "when" => "Når", "Når", "When";
        Why "why" => "Hvorfor", "Kvifor", "Why";
        Room "room" => "Slakk i ord", "Slakk i ord", "Slack in words";
    }
}

#[cfg(feature = "network")]
choice! {
    /// What stands in the columns of a table of gatherings.
    GatheringColumn {
        Gathering "gathering" => "Samling", "Samling", "Gathering";
        Time "time" => "Når", "Når", "When";
        Deadline "deadline" => "Påmeldingsfrist", "Påmeldingsfrist", "Sign up by";
        Region "region" => "Region", "Region", "Region";
        Why "why" => "Hvorfor", "Kvifor", "Why";
    }
}

#[cfg(feature = "goals")]
choice! {
    /// What stands in the columns of a table of goals that were read.
    GoalColumn {
        Text "text" => "Mål", "Mål", "Goal";
        Kind "kind" => "Hva slags mål", "Kva slags mål", "Kind of goal";
        Verb "verb" => "Verb", "Verb", "Verb";
        Direction "direction" => "Retning", "Retning", "Direction";
        Baseline "baseline" => "Nullpunkt", "Nullpunkt", "Baseline";
        Target "target" => "Målverdi", "Målverdi", "Target value";
        Unit "unit" => "Enhet", "Eining", "Unit";
        Deadline "deadline" => "Frist", "Frist", "Deadline";
        Latest "latest" => "Siste dag", "Siste dag", "Last day";
        Measurable "measurable" => "Kan vi se om det er nådd?", "Kan vi sjå om det er nådd?", "Can we see whether it is reached?";
        Vague "vague" => "Ord som kan bety flere ting", "Ord som kan bety fleire ting", "Words that may mean several things";
    }
}

/// Whom a finding is about: a document, or a numbered part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Subject {
    /// What it is: `ideaNote`, `goal`, `project`, `portfolio`, `programme`, `mainGoal`, `body`, `dossier`,
    /// `criteriaSet` or `criterion`, or a document such as `mandate`, by the code of its kind.
    pub kind: &'static str,
    /// The name of the document that does not change, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The project code, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The title of the document, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Which of its goals, or of the programme's main goals, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goal: Option<usize>,
}

impl fmt::Display for Subject {
    /// Writes the code and the title.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.code, &self.title) {
            (Some(code), Some(title)) => write!(f, "{code} {title}"),
            (Some(only), None) | (None, Some(only)) => f.write_str(only),
            (None, None) => f.write_str("–"),
        }
    }
}

/// Words in a text that a finding is about, counted in three ways from the start of the text as it
/// was written. Each pair is where the words begin and where they end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// Bytes in UTF-8, as Rust counts.
    pub bytes: [usize; 2],
    /// UTF-16 units, as JavaScript counts.
    pub utf16: [usize; 2],
    /// Code points, as Python counts.
    pub code_points: [usize; 2],
    /// What the words are.
    pub role: &'static str,
}

impl Span {
    /// The span of some bytes of a text. Bytes inside a character are moved out to its start.
    pub(crate) fn new(text: &str, start: usize, end: usize, role: &'static str) -> Self {
        let bytes = [start, end].map(|offset| text.floor_char_boundary(offset));
        let before = |offset: usize| text.get(..offset).unwrap_or(text);
        Self {
            bytes,
            utf16: bytes.map(|offset| before(offset).encode_utf16().count()),
            code_points: bytes.map(|offset| before(offset).chars().count()),
            role,
        }
    }
}

/// One step of a JSON Patch (RFC 6902).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "op", rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub enum PatchStep {
    /// Sets a value where another stands.
    Replace {
        /// Where.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        path: Pointer,
        /// The value.
        #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
        value: Node,
    },
    /// Sets a value where none stands.
    Add {
        /// Where.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        path: Pointer,
        /// The value.
        #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
        value: Node,
    },
    /// Moves a value.
    Move {
        /// From where.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        from: Pointer,
        /// To where.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        path: Pointer,
    },
}

/// One answer of one rule, at the place in the document where the value stands or should stand.
///
/// Its texts are given in a language, or as a programme says them: `finding.message(report.made().speech.clone())`.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub(crate) rule: &'static str,
    pub(crate) texts: &'static Texts,
    pub(crate) outcome: Outcome,
    pub(crate) awaits: Awaits,
    pub(crate) severity: Severity,
    pub(crate) show: Show,
    pub(crate) priority: u8,
    pub(crate) document: Option<&'static str>,
    pub(crate) subject: Arc<Subject>,
    pub(crate) pointer: Pointer,
    pub(crate) params: Vec<(&'static str, Param)>,
    pub(crate) spans: Vec<Span>,
    pub(crate) related: Vec<Pointer>,
    pub(crate) patch: Vec<PatchStep>,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Finding {
    /// The name of the rule; it never changes and is never used again for another.
    pub fn rule(&self) -> &'static str {
        self.rule
    }

    /// What the rule answers.
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What an undetermined answer waits for.
    pub fn awaits(&self) -> Awaits {
        self.awaits
    }

    /// What the rule answers, as people are told it.
    pub fn standing(&self) -> Standing {
        match self.outcome {
            Outcome::Met => Standing::Met,
            Outcome::NotMet => Standing::NotMet,
            Outcome::Undetermined if self.awaits.information() => Standing::InformationMissing,
            Outcome::Undetermined => Standing::ReadyToBeJudged,
        }
    }

    /// How it is to be shown at the gate that was asked for.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// When a form should show it.
    pub fn show(&self) -> Show {
        self.show
    }

    /// How useful it is to see first: 1 is first, 9 is last.
    pub fn priority(&self) -> u8 {
        self.priority
    }

    /// Which other document it lies in, such as `programme`; `None` where it is the one that was checked.
    pub fn document(&self) -> Option<&'static str> {
        self.document
    }

    /// Whom it is about.
    pub fn subject(&self) -> &Subject {
        &self.subject
    }

    /// Where the value stands, or where it should stand.
    pub fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The values that stand in the texts, by name.
    pub fn params(&self) -> &[(&'static str, Param)] {
        &self.params
    }

    /// The words in the text at [`pointer`](Self::pointer) that it is about.
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Other places that it is about.
    pub fn related(&self) -> &[Pointer] {
        &self.related
    }

    /// The steps that mend it, where that can be done without asking anybody.
    pub fn patch(&self) -> &[PatchStep] {
        &self.patch
    }

    /// What the rule finds, in a few words.
    pub fn title(&self, speech: impl Into<Speech>) -> String {
        self.say(Part::Title, &speech.into()).unwrap_or_default()
    }

    /// What was found.
    pub fn message(&self, speech: impl Into<Speech>) -> String {
        self.say(Part::Message, &speech.into()).unwrap_or_default()
    }

    /// What to do about it.
    pub fn help(&self, speech: impl Into<Speech>) -> String {
        self.say(Part::Help, &speech.into()).unwrap_or_default()
    }

    /// What to ask the writer.
    pub fn question(&self, speech: impl Into<Speech>) -> String {
        self.say(Part::Question, &speech.into()).unwrap_or_default()
    }

    /// What the button that mends it says, where there is a [`patch`](Self::patch).
    pub fn fix_title(&self, speech: impl Into<Speech>) -> Option<String> {
        if self.patch.is_empty() { None } else { self.say(Part::Fix, &speech.into()) }
    }

    /// Where all is in place there is nothing to do and nothing to ask.
    pub(crate) fn say(&self, part: Part, speech: &Speech) -> Option<String> {
        let part = match (self.outcome, part) {
            (Outcome::Met, Part::Message) => Part::Met,
            (Outcome::Met, Part::Help | Part::Question) => return None,
            _ => part,
        };
        speech.say(self.rule, self.texts, part, &self.params)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_is_counted_in_three_ways() {
        let text = "Blåbær 🫐 nå";
        let start = text.find('🫐').unwrap();
        let span = Span::new(text, start, start + 4, "berry");
        assert_eq!((span.bytes, span.utf16, span.code_points), ([9, 13], [7, 9], [7, 8]));
    }
}
