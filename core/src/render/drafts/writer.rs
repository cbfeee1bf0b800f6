//! What all drafts are written with: the facts by the names of their places, and sentences with facts or gaps in
//! them.

use super::{Draft, DraftKind, DraftSection, Gap, GapKind, Sentence};
use crate::check::Assessment;
use crate::context::Context;
use crate::criteria::AssessedCriterion;
use crate::finding::{Finding, Outcome};
use crate::model::{
    Anchoring, BodyKind, CriterionKind, CriterionOutcome, IdeaNote, Party, Period, Support, Wording, YesNo,
};
use crate::phrase::{Param, Piece, cut, fill, pieces};
use crate::render::facts::main_goal_of;
use crate::render::text::printable;
use crate::value::{Field, Language, List, Value};

/// A value for a place in a sentence, if it is stated.
pub(super) type Given<'g> = (&'static str, Option<&'g str>);

pub(super) struct Writer<'a> {
    pub(super) note: &'a IdeaNote,
    pub(super) assessment: &'a Assessment<'a>,
    pub(super) findings: &'a [Finding],
    pub(super) context: &'a Context<'a>,
    pub(super) language: Language,
    /// What is stated, by the name of its place in sentences.
    facts: Vec<(&'static str, String)>,
    pub(super) draft: Draft,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        kind: DraftKind,
        note: &'a IdeaNote,
        assessment: &'a Assessment<'a>,
        findings: &'a [Finding],
        context: &'a Context<'a>,
    ) -> Self {
        let language = context.speech.language();
        let (title, sections, gaps) = (String::new(), Vec::new(), Vec::new());
        let draft = Draft { kind, lang: language, title, sections, gaps, document: None };
        let mut writer = Self { note, assessment, findings, context, language, facts: Vec::new(), draft };
        writer.gather();
        writer
    }

    /// Remembers a fact, if it is stated.
    #[inline(never)]
    fn know(&mut self, name: &'static str, fact: Option<String>) {
        self.facts.extend(fact.map(|fact| (name, fact)));
    }

    #[inline(never)]
    fn know_list(&mut self, name: &'static str, names: Vec<String>) {
        self.know(name, self.list(names));
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
        let (note, kind) = (self.note, self.draft.kind);
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
        self.know_list("resourceGroups", self.bodies(BodyKind::ResourceGroup));
    }

    pub(super) fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(known, _)| *known == name).map(|(_, fact)| fact.as_str())
    }

    /// A sentence on one line: what is given stands in it, or else the fact of that name. What is not stated is
    /// a gap.
    #[inline(never)]
    pub(super) fn say(&mut self, sentence: Sentence, given: &[Given<'_>]) -> String {
        let template = template(sentence, self.language);
        let mut params: Vec<(&'static str, Param)> = Vec::new();
        for piece in pieces(template) {
            let Piece::Placeholder { name, .. } = piece else { continue };
            let own = given.iter().find(|(known, _)| *known == name);
            let value = own.map_or_else(|| self.fact(name), |(_, value)| *value).map(str::to_owned);
            let value = value.or_else(|| GapKind::from_code(name).map(|what| self.gap(what)));
            params.extend(value.map(|value| (name, Param::Text(value))));
        }
        tidy(&fill(template, &params, self.language))
    }

    fn gap(&mut self, what: GapKind) -> String {
        let title = GapKind::CHOICES.get(what as usize).map_or("", |choice| choice.title.in_language(self.language));
        let text = fill(template(Sentence::Gap, self.language), &[("what", title.into())], self.language);
        if !self.draft.gaps.iter().any(|gap| gap.what == what) {
            self.draft.gaps.push(Gap { what, text: text.clone() });
        }
        text
    }

    /// Sentences of facts and gaps.
    #[inline(never)]
    pub(super) fn lines(&mut self, sentences: &[Sentence]) -> Vec<String> {
        sentences.iter().map(|sentence| self.say(*sentence, &[])).collect()
    }

    /// Of some sentences those whose facts are all stated.
    #[inline(never)]
    pub(super) fn stated_lines(&mut self, sentences: &[Sentence]) -> Vec<String> {
        let mut lines = Vec::new();
        for sentence in sentences {
            let is_stated = |piece: Piece<'_>| match piece {
                Piece::Placeholder { name, .. } => self.fact(name).is_some(),
                _ => true,
            };
            if pieces(template(*sentence, self.language)).all(is_stated) {
                lines.push(self.say(*sentence, &[]));
            }
        }
        lines
    }

    #[inline(never)]
    pub(super) fn title(&mut self, sentence: Sentence) {
        self.draft.title = self.say(sentence, &[]);
    }

    /// A part with a heading, or without; none where there is nothing to say.
    #[inline(never)]
    pub(super) fn section(&mut self, heading: Option<Sentence>, paragraphs: Vec<String>, items: Vec<String>) {
        if !paragraphs.is_empty() || !items.is_empty() {
            let heading = heading.map(|heading| self.say(heading, &[])).unwrap_or_default();
            self.draft.sections.push(DraftSection { heading, paragraphs, items, numbered: false });
        }
    }

    #[inline(never)]
    pub(super) fn paragraphs(&mut self, heading: Option<Sentence>, sentences: &[Sentence]) {
        let lines = self.lines(sentences);
        self.section(heading, lines, Vec::new());
    }

    #[inline(never)]
    pub(super) fn items(&mut self, heading: Sentence, sentences: &[Sentence]) {
        let lines = self.lines(sentences);
        self.section(Some(heading), Vec::new(), lines);
    }

    #[inline(never)]
    pub(super) fn write(&self, param: Param) -> String {
        param.in_letter(self.language).write(self.language)
    }

    /// Names in one list; nothing where there are none.
    #[inline(never)]
    pub(super) fn list(&self, names: Vec<String>) -> Option<String> {
        let names: Vec<Param> = names.into_iter().map(Param::Text).collect();
        (!names.is_empty()).then(|| self.write(Param::List(names)))
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
        let is_whole = matches!(self.draft.kind, DraftKind::QualificationLetter | DraftKind::ProjectAgreement);
        Some(if is_whole { text } else { cut(first_sentence(&text)) })
    }

    /// Texts in quotation marks, and … where there are more than a few.
    #[inline(never)]
    fn quotes(&self, texts: &mut dyn Iterator<Item = String>) -> Option<String> {
        let mut quotes = Vec::new();
        for text in texts {
            if quotes.len() == AT_MOST {
                quotes.push("…".to_owned());
                break;
            }
            let given = [("text", text.trim_end_matches('.').into())];
            quotes.push(fill(template(Sentence::Quote, self.language), &given, self.language));
        }
        self.list(quotes)
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

/// How many of a list stand in a letter.
const AT_MOST: usize = 3;

fn template(sentence: Sentence, language: Language) -> &'static str {
    Sentence::CHOICES.get(sentence as usize).map_or("", |choice| choice.title.in_language(language))
}

/// Those of a list that could be read.
pub(super) fn each<T: Value>(list: &Field<List<T>>) -> impl Iterator<Item = &T> {
    list.items().map(|(_, item)| item)
}

#[inline(never)]
pub(super) fn stated(field: &Field<String>) -> Option<String> {
    shown(field.known()?)
}

fn shown(text: &str) -> Option<String> {
    Some(tidy(text)).filter(|text| !text.is_empty())
}

/// The text on one line, without what a reader would not see.
#[inline(never)]
fn tidy(text: &str) -> String {
    printable(text).split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

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
