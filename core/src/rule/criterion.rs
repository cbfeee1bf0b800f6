//! How a rule tells of a criterion.

use super::{Answer, Found};
use crate::criteria::AssessedCriterion;
use crate::finding::Severity;
use crate::model::Wording;
use crate::phrase::Param;
use crate::value::{Field, Language};

impl Found<'_> {
    /// Looks at a criterion. What those concerned ask themselves is advice at the most, unless the programme has
    /// set how severe it is.
    pub(crate) fn weigh(&mut self, row: &AssessedCriterion<'_>) {
        if row.is_advice && !self.is_own {
            self.severity = self.severity.max(Severity::Advice);
        }
    }
}

impl Answer<'_> {
    /// Which criterion it is about, and what is said of it.
    pub(crate) fn about_criterion(self, row: &AssessedCriterion<'_>) -> Self {
        let facts = |language: Language| {
            let told = row.missing.iter().map(|told| told.text(language));
            let reason = row.personal.and_then(|answer| answer.reason.filled().cloned());
            told.chain(reason).flat_map(|sentence| [" ".to_owned(), sentence]).collect::<String>()
        };
        let [nb, nn, en] =
            [Language::Bokmal, Language::Nynorsk, Language::English].map(|language| facts(language).into());
        let wording = |field: &Field<Wording>| Param::Wording(field.known().cloned().unwrap_or_default());
        let criterion = row.criterion;
        self.with("criterion", criterion.id.filled().map_or("", String::as_str))
            .with("title", wording(&criterion.title))
            .with("facts", Param::Wording(Wording { nb, nn, en, other: Vec::new() }))
            .with("question", wording(&criterion.question))
    }
}
