//! What all drafts are written with: sentences with values or gaps in them, and who is who.

use super::{Draft, DraftKind, DraftSection, Gap, GapKind, Sentence};
use crate::check::Assessment;
use crate::context::Context;
use crate::criteria::AssessedCriterion;
use crate::finding::Finding;
use crate::model::{Anchoring, Body, BodyKind, CriterionKind, CriterionOutcome, IdeaNote, Support, Wording};
use crate::phrase::{Param, Piece, cut, fill, pieces};
use crate::render::facts::main_goal_of;
use crate::render::text::printable;
use crate::value::{Field, Language, List, Value};

/// The value of a place in a sentence, if it is stated.
pub(super) type Given = (&'static str, Option<Param>);

pub(super) struct Writer<'a> {
    pub(super) note: &'a IdeaNote,
    pub(super) assessment: &'a Assessment<'a>,
    pub(super) findings: &'a [Finding],
    pub(super) context: &'a Context<'a>,
    pub(super) language: Language,
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
        let lang = context.speech.language();
        let (title, sections, gaps) = (String::new(), Vec::new(), Vec::new());
        let draft = Draft { kind, lang, title, sections, gaps, document: None };
        Self { note, assessment, findings, context, language: lang, draft }
    }

    /// A sentence. A value that is not stated is a gap, where the place in the sentence is one for it.
    pub(super) fn say(&mut self, sentence: Sentence, given: Vec<Given>) -> String {
        let template = sentence.title().in_language(self.language);
        let stated = given.into_iter().filter_map(|(name, value)| Some((name, value?.in_letter(self.language))));
        let mut params: Vec<(&'static str, Param)> = stated.collect();
        for piece in pieces(template) {
            let Piece::Placeholder { name, .. } = piece else { continue };
            if !params.iter().any(|(known, _)| *known == name)
                && let Some(what) = GapKind::from_code(name)
            {
                params.push((what.code(), Param::Text(self.gap(what))));
            }
        }
        tidy(&fill(template, &params, self.language))
    }

    /// A sentence without values.
    pub(super) fn words(&mut self, sentence: Sentence) -> String {
        self.say(sentence, Vec::new())
    }

    fn gap(&mut self, what: GapKind) -> String {
        let form = Sentence::Gap.title().in_language(self.language);
        let text = fill(form, &[("what", what.title().in_language(self.language).into())], self.language);
        if !self.draft.gaps.iter().any(|gap| gap.what == what) {
            self.draft.gaps.push(Gap { what, text: text.clone() });
        }
        text
    }

    pub(super) fn title(&mut self, sentence: Sentence) {
        self.draft.title = self.say(sentence, vec![("title", stated(&self.note.title))]);
    }

    /// A part with a heading; without one where there is nothing to say.
    pub(super) fn section(&mut self, heading: Option<Sentence>, paragraphs: Vec<String>, items: Vec<String>) {
        if paragraphs.is_empty() && items.is_empty() {
            return;
        }
        let heading = heading.map(|heading| self.words(heading)).unwrap_or_default();
        self.draft.sections.push(DraftSection { heading, paragraphs, items, numbered: false });
    }

    /// The beginning of a letter: to whom, and thanks for the note.
    pub(super) fn greeting(&mut self) -> Vec<String> {
        let initiator = self.initiator();
        vec![
            self.say(Sentence::To, vec![("initiator", initiator)]),
            self.words(Sentence::Hello),
            self.say(Sentence::Thanks, vec![("title", stated(&self.note.title))]),
        ]
    }

    /// The end of a letter: from whom.
    pub(super) fn regards(&mut self, kinds: &[BodyKind]) {
        let given = vec![("sender", self.body(kinds)), ("programme", self.programme_title())];
        let paragraphs = vec![self.words(Sentence::Regards), self.say(Sentence::From, given)];
        self.section(None, paragraphs, Vec::new());
    }

    pub(super) fn today(&self) -> Given {
        ("today", Some(Param::Date(self.context.today.into())))
    }

    pub(super) fn initiator(&self) -> Option<Param> {
        self.note.initiator.known().and_then(|initiator| stated(&initiator.name))
    }

    pub(super) fn programme_title(&self) -> Option<Param> {
        self.context.the_programme().and_then(|programme| stated(&programme.title))
    }

    /// The name of the first body of the programme that is of one of some kinds, the first kind first.
    pub(super) fn body(&self, kinds: &[BodyKind]) -> Option<Param> {
        kinds.iter().find_map(|kind| self.bodies(*kind).into_iter().next()).map(Param::Text)
    }

    /// The names of all bodies of a kind.
    pub(super) fn bodies(&self, kind: BodyKind) -> Vec<String> {
        let bodies = self.context.the_programme().and_then(|programme| programme.bodies.known());
        let of_kind = bodies.into_iter().flat_map(List::iter).map(|(_, body)| body);
        let of_kind = of_kind.filter(|body: &&Body| body.kind.known() == Some(&kind));
        of_kind.filter_map(|body| stated_text(&body.name)).collect()
    }

    /// What the idea is about: the challenge and what is to be tried, as far as they are stated.
    pub(super) fn about_the_idea(&mut self, in_short: bool) -> Vec<String> {
        let note = self.note;
        let [challenge, solution] = [&note.challenge, &note.solution].map(|text| self.quotable(text, in_short));
        let challenge = challenge.map(|text| self.say(Sentence::Challenge, vec![("challenge", Some(text))]));
        let solution = solution.map(|text| self.say(Sentence::Solution, vec![("solution", Some(text))]));
        challenge.into_iter().chain(solution).collect()
    }

    /// A text as it can be quoted, in short its first sentence.
    pub(super) fn quotable(&self, text: &Field<String>, in_short: bool) -> Option<Param> {
        let text = stated_text(text)?;
        Some(Param::Text(if in_short { cut(first_sentence(&text)) } else { text }))
    }

    /// Texts in quotation marks, at most three of them.
    pub(super) fn quotes<'t>(&self, texts: impl Iterator<Item = &'t Field<String>>) -> Option<Param> {
        let quote = |text: String| {
            let given = [("text", Param::Text(cut(text.trim_end_matches('.'))))];
            fill(Sentence::Quote.title().in_language(self.language), &given, self.language)
        };
        let quotes: Vec<String> = texts.filter_map(stated_text).map(quote).collect();
        let more = (quotes.len() > AT_MOST).then(|| "…".to_owned());
        named(quotes.into_iter().take(AT_MOST).chain(more))
    }

    /// What an anchoring calls its main goal: number and name where the programme has it, else as it is written.
    pub(super) fn goal_called(&self, anchoring: &Anchoring) -> Option<String> {
        let name = self.context.main_goal(anchoring.goal.filled()?).and_then(|goal| stated_text(&goal.name));
        match (main_goal_of(anchoring, self.context.main_goals()), name) {
            (Some(number), Some(name)) => {
                let given = [("number", Param::Text(tidy(&number))), ("name", Param::Text(name))];
                Some(fill(Sentence::GoalNamed.title().in_language(self.language), &given, self.language))
            }
            (Some(number), None) => Some(tidy(&number)),
            (None, _) => stated_text(&anchoring.goal),
        }
    }

    pub(super) fn anchorings(&self) -> Vec<&'a Anchoring> {
        each(&self.note.main_goals).collect()
    }

    /// What the idea asks of the programme.
    pub(super) fn support(&self) -> Option<Param> {
        let asks = each(&self.note.asks_of_programme).map(|support| support.title().in_language(self.language));
        let asks: Vec<&str> = asks.collect();
        // Where one of them has an *og* of its own, another would not tell them apart.
        if asks.contains(&Support::Information.title().in_language(self.language)) {
            return Some(Param::Text(asks.join("; ")));
        }
        named(asks.into_iter().map(str::to_owned))
    }

    pub(super) fn period(&self) -> Option<Param> {
        let period = Param::from(self.note.period.known()?);
        Some(period).filter(|period| !period.write(self.language).is_empty())
    }

    pub(super) fn said(&self, wording: &Field<Wording>) -> Option<Param> {
        let text = wording.known().and_then(|wording| wording.in_language(self.language))?;
        stated_text(&text.into()).map(Param::Text)
    }
}

/// How many of a list stand in a letter.
const AT_MOST: usize = 3;

/// Those of a list that could be read.
pub(super) fn each<T: Value>(list: &Field<List<T>>) -> impl Iterator<Item = &T> {
    list.known().into_iter().flat_map(List::iter).map(|(_, item)| item)
}

/// Names in one list; nothing where there are none.
pub(super) fn named(names: impl Iterator<Item = String>) -> Option<Param> {
    let names: Vec<Param> = names.map(Param::Text).collect();
    (!names.is_empty()).then_some(Param::List(names))
}

pub(super) fn stated(field: &Field<String>) -> Option<Param> {
    stated_text(field).map(Param::Text)
}

pub(super) fn stated_text(field: &Field<String>) -> Option<String> {
    field.filled().map(|text| tidy(text)).filter(|text| !text.is_empty())
}

/// The text on one line, without what a reader would not see.
fn tidy(text: &str) -> String {
    printable(text).split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The first sentence: up to a full stop that a capital letter follows.
fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(end, _)| end.saturating_add(1));
    let mut ends =
        ends.filter(|end| text.get(*end..).is_some_and(|rest| rest.trim_start().starts_with(char::is_uppercase)));
    ends.next().and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Whether a criterion asks something of those who take part, and not of the programme itself.
pub(super) fn is_for_participants(row: &AssessedCriterion<'_>) -> bool {
    row.criterion.kind.known().copied().unwrap_or_default() == CriterionKind::Participation
}

/// Whether a person has said how it stands to a criterion.
pub(super) fn is_settled(row: &AssessedCriterion<'_>) -> bool {
    let outcome = row.personal.and_then(|answer| answer.outcome.known());
    outcome.is_some_and(|outcome| *outcome != CriterionOutcome::Undetermined)
}
