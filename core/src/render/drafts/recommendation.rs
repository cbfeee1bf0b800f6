//! The recommendation on one page: how it stands to each criterion, and a place for what is recommended.

use super::letter::MANAGEMENT;
use super::writer::{Writer, is_settled, stated};
use super::{DraftSection, Sentence};
use crate::criteria::AssessedCriterion;
use crate::model::{Basis, CriterionAnswer};
use crate::phrase::Param;

impl Writer<'_> {
    pub(super) fn recommendation(&mut self) {
        self.title(Sentence::RecommendationOn);
        let mut opening = vec![self.say(Sentence::ComesFrom, vec![("initiator", self.initiator())])];
        opening.extend(self.about_the_idea(true));
        let against = vec![("criteriaSet", self.said(&self.assessment.set().title)), self.today()];
        opening.push(self.say(Sentence::SeenAgainst, against));
        let rows = self.assessment.criteria();
        let bases: Vec<&Basis> = rows.iter().map(|row| self.assessment.basis(row)).collect();
        // What all of them rest on is said once.
        let common = bases.first().copied().filter(|first| bases.iter().all(|basis| basis == first));
        if rows.is_empty() || common.is_some() {
            opening.push(self.rests_on(common));
        }
        self.section(None, opening, Vec::new());
        for (row, basis) in rows.iter().zip(bases).filter(|(row, _)| row.outcome.is_some()) {
            self.row(row, Some(basis).filter(|_| common.is_none()));
        }
        let later = rows.iter().filter(|row| row.outcome.is_none());
        let later: Vec<String> = later.map(|row| self.standing(row)).collect();
        self.section(Some(Sentence::Later), Vec::new(), later);
        let recommender = self.body(MANAGEMENT);
        let end = vec![
            self.say(Sentence::Recommended, vec![("recommender", recommender)]),
            self.words(Sentence::WithReason),
            self.words(Sentence::OnDate),
        ];
        self.section(Some(Sentence::TheRecommendation), end, Vec::new());
    }

    /// One criterion: how it stands, what was found, what is missing, what is asked and answered.
    fn row(&mut self, row: &AssessedCriterion<'_>, basis: Option<&Basis>) {
        let language = self.language;
        let heading = self.standing(row);
        let mut items = Vec::new();
        for (sentence, name, told) in
            [(Sentence::Found, "found", &row.found), (Sentence::Missing, "missing", &row.missing)]
        {
            if !told.is_empty() {
                let texts: Vec<String> = told.iter().map(|told| told.text(language)).collect();
                items.push(self.say(sentence, vec![(name, Some(Param::Text(texts.join(" "))))]));
            }
        }
        let question = self.said(&row.criterion.question);
        let has_question = question.is_some();
        let signs = row.signs.iter().map(|sign| Param::Text(sign.text(language)));
        let questions: Vec<Param> = question.into_iter().chain(signs).collect();
        for question in questions {
            items.push(self.say(Sentence::ToJudge, vec![("question", Some(question))]));
        }
        match row.personal {
            Some(answer) => items.push(self.answered(answer)),
            None if has_question && !is_settled(row) => items.push(self.words(Sentence::NotAnswered)),
            None => {}
        }
        items.extend(basis.map(|basis| self.rests_on(Some(basis))));
        self.draft.sections.push(DraftSection { heading, items, ..DraftSection::default() });
    }

    fn standing(&mut self, row: &AssessedCriterion<'_>) -> String {
        let standing = Param::Text(row.words(self.language).to_owned());
        let criterion = self.said(&row.criterion.title);
        self.say(Sentence::CriterionIs, vec![("criterion", criterion), ("standing", Some(standing))])
    }

    fn answered(&mut self, answer: &CriterionAnswer) -> String {
        let given = vec![
            ("role", stated(&answer.role)),
            ("answeredOn", answer.date.known().map(Param::from)),
            self.outcome(answer),
            ("reason", stated(&answer.reason)),
        ];
        self.say(Sentence::AnsweredBy, given)
    }

    /// What a person answered, in words.
    pub(super) fn outcome(&self, answer: &CriterionAnswer) -> super::writer::Given {
        let outcome = answer.outcome.known().map(|outcome| outcome.title().in_language(self.language));
        ("outcome", outcome.map(Param::from))
    }

    fn rests_on(&mut self, basis: Option<&Basis>) -> String {
        let parts = basis.into_iter().flat_map(|basis| [&basis.document, &basis.place, &basis.adopted]);
        let parts: Vec<String> = parts.filter_map(super::writer::stated_text).collect();
        let basis = (!parts.is_empty()).then(|| Param::Text(parts.join(", ")));
        self.say(Sentence::RestsOn, vec![("basis", basis)])
    }
}
