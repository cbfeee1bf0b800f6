//! The receipt of an idea note, and the letter that declines one.

use super::Sentence;
use super::writer::{Writer, stated};
use crate::model::{BodyKind, CriterionOutcome};

/// Who meets those who come with an idea: the office is the first line.
pub(super) const OFFICE: &[BodyKind] =
    &[BodyKind::ProgrammeOffice, BodyKind::ProgrammeLeader, BodyKind::ProgrammeCoordinator];
/// Who writes on behalf of the programme.
pub(super) const LEADER: &[BodyKind] =
    &[BodyKind::ProgrammeLeader, BodyKind::ProgrammeManagement, BodyKind::ProgrammeOffice];
/// Who recommends.
pub(super) const MANAGEMENT: &[BodyKind] = &[BodyKind::ProgrammeManagement, BodyKind::ProgrammeLeader];

impl Writer<'_> {
    pub(super) fn receipt(&mut self) {
        self.title(Sentence::Receipt);
        let (today, office) = (self.today(), self.body(OFFICE));
        let mut opening = self.greeting();
        opening.push(self.say(Sentence::ReceivedOn, vec![today]));
        self.section(None, opening, Vec::new());
        let mut steps = vec![self.say(Sentence::Reads, vec![("sender", office)]), self.words(Sentence::AnswerBy)];
        steps.push(self.recommends());
        steps.push(self.words(Sentence::NothingToDo));
        let talk = self.talk_to(OFFICE);
        self.section(Some(Sentence::NextStep), Vec::new(), steps);
        self.section(None, vec![talk], Vec::new());
        self.regards(OFFICE);
    }

    /// The grounds are those that people have given, and no others.
    pub(super) fn decline(&mut self) {
        self.title(Sentence::DecisionOn);
        let mut opening = self.greeting();
        let programme = self.programme_title();
        opening.push(self.say(Sentence::Declined, vec![("programme", programme)]));
        opening.push(self.words(Sentence::NotHopedFor));
        self.section(None, opening, Vec::new());
        let mut grounds = Vec::new();
        for row in self.assessment.criteria() {
            let against = row.personal.filter(|answer| answer.outcome.known() == Some(&CriterionOutcome::NotMet));
            if let Some(reason) = against.and_then(|answer| stated(&answer.reason)) {
                let given = vec![("criterion", self.said(&row.criterion.title)), ("reason", Some(reason))];
                grounds.push(self.say(Sentence::Ground, given));
            }
        }
        let none = grounds.is_empty().then(|| self.words(Sentence::OnlyGrounds));
        self.section(Some(Sentence::TheGrounds), none.into_iter().collect(), grounds);
        let ways = vec![self.words(Sentence::NewVersion), self.words(Sentence::StillYours), self.talk_to(OFFICE)];
        self.section(Some(Sentence::YouCan), ways, Vec::new());
        self.regards(LEADER);
    }

    /// Who looks at the idea next, and what they do.
    pub(super) fn recommends(&mut self) -> String {
        let management = self.body(MANAGEMENT);
        self.say(Sentence::Recommends, vec![("recommender", management)])
    }

    pub(super) fn talk_to(&mut self, kinds: &[BodyKind]) -> String {
        let sender = self.body(kinds);
        self.say(Sentence::TalkTo, vec![("sender", sender)])
    }
}
