//! The receipt of an idea note, and the letter that declines one.

use super::Sentence;
use super::scribe::stated;
use super::writer::Writer;
use crate::model::CriterionOutcome;

impl Writer<'_> {
    pub(super) fn receipt(&mut self) {
        self.title(Sentence::Receipt);
        let opening = [Sentence::To, Sentence::Hello, Sentence::Thanks, Sentence::ReceivedOn];
        self.paragraphs(None, &opening);
        let steps = [Sentence::NothingToDo, Sentence::Reads, Sentence::AnswerBy, Sentence::Recommends];
        self.items(Sentence::NextStep, &steps);
        self.paragraphs(None, &[Sentence::TalkTo, Sentence::Regards, Sentence::From]);
    }

    /// The grounds are those that people have given, and no others.
    pub(super) fn decline(&mut self) {
        self.title(Sentence::DecisionOn);
        let opening = [Sentence::To, Sentence::Hello, Sentence::Thanks, Sentence::Declined, Sentence::NotHopedFor];
        self.paragraphs(None, &opening);
        let mut grounds = Vec::new();
        for row in self.assessment.criteria() {
            let against = row.personal.filter(|answer| answer.outcome.known() == Some(&CriterionOutcome::NotMet));
            if let Some(reason) = against.and_then(|answer| stated(&answer.reason)) {
                let criterion = self.said(&row.criterion.title);
                let given = [("criterion", criterion.as_deref()), ("reason", Some(reason.as_str()))];
                grounds.push(self.say(Sentence::Ground, &given));
            }
        }
        if grounds.is_empty() {
            self.paragraphs(Some(Sentence::TheGrounds), &[Sentence::OnlyGrounds]);
        } else {
            self.section(Some(Sentence::TheGrounds), Vec::new(), grounds);
        }
        self.paragraphs(Some(Sentence::YouCan), &[Sentence::NewVersion, Sentence::StillYours, Sentence::TalkTo]);
        self.paragraphs(None, &[Sentence::Regards, Sentence::From]);
    }
}
