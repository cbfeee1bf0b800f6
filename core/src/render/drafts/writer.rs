//! What letters about an idea note are written with: what is stated of it.

use std::ops::{Deref, DerefMut};

use super::scribe::{Scribe, each, shown, stated, template, tidy};
use super::{Draft, DraftKind, Sentence};
use crate::check::Assessment;
use crate::context::Context;
use crate::criteria::AssessedCriterion;
use crate::finding::{Finding, Outcome};
use crate::model::{
    Anchoring, BodyKind, CriterionKind, CriterionOutcome, IdeaNote, Party, Period, Support, Wording, YesNo,
};
use crate::phrase::{Param, cut, fill};
use crate::render::facts::main_goal_of;
use crate::value::{Field, Node};

pub(super) struct Writer<'a> {
    pub(super) note: &'a IdeaNote,
    pub(super) assessment: &'a Assessment<'a>,
    pub(super) findings: &'a [Finding],
    pub(super) context: &'a Context<'a>,
    kind: DraftKind,
    /// The same as a document, of those that are documents.
    pub(super) document: Option<Node>,
    scribe: Scribe,
}

/// It writes as a scribe does, and knows the note.
impl Deref for Writer<'_> {
    type Target = Scribe;

    fn deref(&self) -> &Scribe {
        &self.scribe
    }
}

impl DerefMut for Writer<'_> {
    fn deref_mut(&mut self) -> &mut Scribe {
        &mut self.scribe
    }
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        kind: DraftKind,
        note: &'a IdeaNote,
        assessment: &'a Assessment<'a>,
        findings: &'a [Finding],
        context: &'a Context<'a>,
    ) -> Self {
        let scribe = Scribe::new(context.speech.language());
        let mut writer = Self { note, assessment, findings, context, kind, document: None, scribe };
        writer.gather();
        writer
    }

    fn know(&mut self, name: &'static str, fact: Option<String>) {
        self.scribe.know(name, fact);
    }

    pub(super) fn into_draft(self) -> Draft {
        let (kind, lang, document) = (self.kind, self.language, self.document);
        let (title, sections, gaps) = self.scribe.written();
        Draft { kind, lang, title, sections, gaps, document }
    }

    #[inline(never)]
    fn know_body(&mut self, name: &'static str, kinds: &[BodyKind]) {
        self.know(name, self.body(kinds));
    }

    #[inline(never)]
    fn know_quoted(&mut self, name: &'static str, text: &Field<String>) {
        self.know(name, self.quotable(text));
    }

    /// Gathers what is stated.
    fn gather(&mut self) {
        let (note, kind) = (self.note, self.kind);
        self.know("title", stated(&note.title));
        self.know("initiator", note.initiator.known().and_then(|initiator| stated(&initiator.name)));
        self.know("programme", self.context.the_programme().and_then(|programme| stated(&programme.title)));
        self.know("today", Some(self.write(Param::Date(self.context.today.into()))));
        self.know_body("office", OFFICE);
        self.know_body("sender", if kind == DraftKind::Receipt { OFFICE } else { LEADER });
        // Who has recommended is not known by who is to recommend.
        self.know_body("recommender", if kind == DraftKind::QualificationLetter { &[] } else { MANAGEMENT });
        self.know_quoted("challenge", &note.challenge);
        self.know_quoted("solution", &note.solution);
        self.know_quoted("whyNow", &note.why_now);
        self.know_quoted("continuation", &note.continuation);
        self.know("benefits", self.quotes(&mut each(&note.expected_benefits).filter_map(|text| shown(text))));
        self.know("goals", self.quotes(&mut each(&note.goals).filter_map(|goal| stated(&goal.text))));
        self.know("affected", self.quotes(&mut each(&note.affected).filter_map(|affected| stated(&affected.name))));
        let goals = each(&note.main_goals).filter_map(|anchoring| self.goal_called(anchoring)).collect();
        self.know_list("mainGoals", goals);
        self.know_list("approaches", each(&note.strategic_approaches).filter_map(|name| shown(name)).collect());
        self.know_list("partners", each(&note.partners).filter_map(|partner| stated(&partner.name)).collect());
        let replaces = note.replaces_existing.known().and_then(|replaces| replaces.answer.known());
        self.know("replacesNothing", (replaces == Some(&YesNo::No)).then(String::new));
        self.know("asks", self.asks());
        let period = self.period().map(|period| self.write(Param::from(period)));
        self.know("period", period.filter(|text| !text.is_empty()));
        self.know("cost", note.rough_cost.known().map(|cost| self.write(Param::from(*cost))));
        self.know("criteriaSet", self.said(&self.assessment.set().title));
        self.know("projectCode", stated(&note.code));
        self.know("projectOwner", self.owner().and_then(|owner| stated(&owner.name)));
        self.know_body("programmeOwner", &[BodyKind::ProgrammeOwner]);
        self.know_body("forum", &[BodyKind::ProjectLeaderForum]);
        let groups = self.bodies(BodyKind::ResourceGroup);
        self.know_list("resourceGroups", groups);
    }

    /// The name of the first body of the programme that is of one of some kinds, the first kind first.
    #[inline(never)]
    fn body(&self, kinds: &[BodyKind]) -> Option<String> {
        kinds.iter().find_map(|kind| self.bodies(*kind).into_iter().next())
    }

    /// The names of all bodies of a kind.
    #[inline(never)]
    pub(super) fn bodies(&self, kind: BodyKind) -> Vec<String> {
        let bodies = self.context.the_programme().map(|programme| &programme.bodies);
        let of_kind = bodies.into_iter().flat_map(each).filter(|body| body.kind.known() == Some(&kind));
        of_kind.filter_map(|body| stated(&body.name)).collect()
    }

    /// A text as it is quoted: whole in documents, else its first sentence.
    #[inline(never)]
    fn quotable(&self, text: &Field<String>) -> Option<String> {
        let text = stated(text)?;
        let is_whole = matches!(self.kind, DraftKind::QualificationLetter | DraftKind::ProjectAgreement);
        Some(if is_whole { text } else { cut(first_sentence(&text)) })
    }

    /// What an anchoring calls its main goal: number and name where the programme has it, else as it is written.
    pub(super) fn goal_called(&self, anchoring: &Anchoring) -> Option<String> {
        let name = self.context.main_goal(anchoring.goal.filled()?).and_then(|goal| stated(&goal.name));
        let number = main_goal_of(anchoring, self.context.main_goals()).map(|number| tidy(&number));
        match (number, name) {
            (Some(number), Some(name)) => {
                let given = [("number", Param::Text(number)), ("name", Param::Text(name))];
                Some(fill(template(Sentence::GoalNamed, self.language), &given, self.language))
            }
            (number, _) => number.or_else(|| stated(&anchoring.goal)),
        }
    }

    /// What the idea asks of the programme.
    fn asks(&self) -> Option<String> {
        let asks = each(&self.note.asks_of_programme).map(|support| support.title().in_language(self.language));
        let asks: Vec<&str> = asks.collect();
        // Where one of them has an *og* of its own, another would not tell them apart.
        if asks.contains(&Support::Information.title().in_language(self.language)) {
            return Some(asks.join("; "));
        }
        self.list(asks.into_iter().map(str::to_owned).collect())
    }

    /// The period, unless its end comes before its start.
    pub(super) fn period(&self) -> Option<&'a Period> {
        self.note.period.known().filter(|period| !period.is_reversed())
    }

    /// Who owns the project, if the note names anybody.
    pub(super) fn owner(&self) -> Option<&'a Party> {
        self.note.proposed_owner.known().filter(|party| stated(&party.name).is_some())
    }

    /// Who makes the agreement for the project: who owns it, or else who proposes it.
    pub(super) fn party(&self) -> Option<&'a Party> {
        let initiator = || self.note.initiator.known().filter(|party| stated(&party.name).is_some());
        self.owner().or_else(initiator)
    }

    pub(super) fn said(&self, wording: &Field<Wording>) -> Option<String> {
        shown(wording.known().and_then(|wording| wording.in_language(self.language))?)
    }
}

/// Who meets those who come with an idea: the office is the first line.
const OFFICE: &[BodyKind] = &[BodyKind::ProgrammeOffice, BodyKind::ProgrammeLeader, BodyKind::ProgrammeCoordinator];
/// Who writes on behalf of the programme.
const LEADER: &[BodyKind] = &[BodyKind::ProgrammeLeader, BodyKind::ProgrammeManagement, BodyKind::ProgrammeOffice];
/// Who recommends.
const MANAGEMENT: &[BodyKind] = &[BodyKind::ProgrammeManagement, BodyKind::ProgrammeLeader];

/// The first sentence: up to a full stop that a capital letter follows.
fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices('.').map(|(dot, _)| dot.saturating_add(1));
    let is_end = |end: &usize| {
        let rest = text.get(*end..).unwrap_or_default();
        rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase)
    };
    let first = ends.into_iter().find(is_end);
    first.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Whether a criterion asks something of those who take part, and not of the programme itself.
pub(super) fn is_for_participants(row: &AssessedCriterion<'_>) -> bool {
    row.criterion.kind.known().copied().unwrap_or_default() == CriterionKind::Participation
}

/// Whether a person has said how it stands to a criterion, and that is how it stands.
pub(super) fn is_settled(row: &AssessedCriterion<'_>) -> bool {
    answer_of(row).is_some_and(|outcome| outcome != Outcome::Undetermined) && !is_uncounted(row)
}

/// Whether a person has answered otherwise than it stands: an answer against the facts counts only with a reason.
pub(super) fn is_uncounted(row: &AssessedCriterion<'_>) -> bool {
    answer_of(row).zip(row.outcome).is_some_and(|(answer, outcome)| answer != outcome)
}

/// What a person has answered about a criterion.
pub(super) fn answer_of(row: &AssessedCriterion<'_>) -> Option<Outcome> {
    Some(match row.personal?.outcome.known()? {
        CriterionOutcome::Met => Outcome::Met,
        CriterionOutcome::NotMet => Outcome::NotMet,
        CriterionOutcome::Undetermined => Outcome::Undetermined,
    })
}
