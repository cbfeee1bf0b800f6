//! The recommendation on one page: how it stands to each criterion, and a place for what is recommended.

use super::scribe::stated;
use super::writer::{Writer, answer_of, is_uncounted};
use super::{DraftSection, Sentence};
use crate::criteria::{AssessedCriterion, Told};
use crate::finding::Outcome;
use crate::model::{Basis, CriterionAnswer};
use crate::phrase::Param;

impl Writer<'_> {
    pub(super) fn recommendation(&mut self) {
        self.title(Sentence::RecommendationOn);
        let mut opening = self.lines(&[Sentence::ComesFrom]);
        opening.extend(self.stated_lines(&[Sentence::Challenge, Sentence::Solution]));
        opening.extend(self.lines(&[Sentence::SeenAgainst]));
        let rows = self.assessment.criteria();
        let bases: Vec<&Basis> = rows.iter().map(|row| self.assessment.basis(row)).collect();
        // What all of them rest on is said once.
        let common = bases.first().copied().filter(|first| bases.iter().all(|basis| basis == first));
        if rows.is_empty() || common.is_some() {
            opening.push(self.rests_on(common));
        }
        self.section(None, opening, Vec::new());
        let mut later = Vec::new();
        for (row, basis) in rows.iter().zip(bases) {
            if row.outcome.is_some() {
                self.row(row, Some(basis).filter(|_| common.is_none()));
            } else {
                later.push(self.standing(row));
            }
        }
        self.section(Some(Sentence::Later), Vec::new(), later);
        let end = [Sentence::Recommended, Sentence::WithReason, Sentence::OnDate];
        self.paragraphs(Some(Sentence::TheRecommendation), &end);
    }

    /// One criterion: how it stands, what was found, what is missing, what is asked and answered.
    fn row(&mut self, row: &AssessedCriterion<'_>, basis: Option<&Basis>) {
        let heading = self.standing(row);
        let mut items = Vec::new();
        self.tell(Sentence::Found, "found", &row.found, &mut items);
        self.tell(Sentence::Missing, "missing", &row.missing, &mut items);
        let question = self.said(&row.criterion.question);
        let has_question = question.is_some();
        let signs = row.signs.iter().map(|sign| sign.text(self.language));
        for question in question.into_iter().chain(signs).collect::<Vec<String>>() {
            items.push(self.say(Sentence::ToJudge, &[("question", Some(question.as_str()))]));
        }
        match row.personal {
            Some(answer) => {
                // Facts are met by a reason; to be in doubt of them is no answer that a reason could make count.
                let lacks_reason = is_uncounted(row) && answer_of(row) != Some(Outcome::Undetermined);
                let sentence = if lacks_reason { Sentence::NotCounted } else { Sentence::AnsweredBy };
                items.push(self.answered(sentence, None, answer));
            }
            None if has_question => items.push(self.say(Sentence::NotAnswered, &[])),
            None => {}
        }
        items.extend(basis.map(|basis| self.rests_on(Some(basis))));
        self.sections.push(DraftSection { heading, items, ..DraftSection::default() });
    }

    fn tell(&mut self, sentence: Sentence, place: &'static str, told: &[Told<'_>], items: &mut Vec<String>) {
        let texts: Vec<String> = told.iter().map(|told| told.text(self.language)).collect();
        if !texts.is_empty() {
            items.push(self.say(sentence, &[(place, Some(texts.join(" ").as_str()))]));
        }
    }

    fn standing(&mut self, row: &AssessedCriterion<'_>) -> String {
        let (criterion, standing) = (self.said(&row.criterion.title), row.words(self.language));
        self.say(Sentence::CriterionIs, &[("criterion", criterion.as_deref()), ("standing", Some(standing))])
    }

    /// What a person has answered, and why.
    pub(super) fn answered(&mut self, sentence: Sentence, criterion: Option<&str>, answer: &CriterionAnswer) -> String {
        let date = answer.date.known().map(|date| self.write(Param::from(date)));
        let (role, reason) = (stated(&answer.role), stated(&answer.reason));
        let outcome = answer.outcome.known().map(|outcome| outcome.title().in_language(self.language));
        let given = [
            ("criterion", criterion),
            ("role", role.as_deref()),
            ("answeredOn", date.as_deref()),
            ("outcome", outcome),
            ("reason", reason.as_deref()),
        ];
        self.say(sentence, &given)
    }

    fn rests_on(&mut self, basis: Option<&Basis>) -> String {
        let parts = basis.into_iter().flat_map(|basis| [&basis.document, &basis.place, &basis.adopted]);
        let parts: Vec<String> = parts.filter_map(stated).collect();
        let basis = parts.join(", ");
        self.say(Sentence::RestsOn, &[("basis", Some(basis.as_str()).filter(|basis| !basis.is_empty()))])
    }
}
