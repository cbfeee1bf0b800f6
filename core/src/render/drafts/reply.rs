//! The reply to those who came with the idea: what is in place, what we would like to know, what happens next.

use super::letter::{LEADER, OFFICE};
use super::writer::{Given, Writer, each, is_for_participants, is_settled, named, stated_text};
use super::{DraftSection, Sentence};
use crate::criteria::{AssessedCriterion, Told};
use crate::finding::{Finding, Outcome, Severity};
use crate::model::YesNo;
use crate::phrase::Param;
use crate::value::Pointer;

/// How many questions one can be asked at a time.
const QUESTIONS: usize = 5;

/// Something to ask, and where in the note the answer would stand. The lowest rank is asked first.
struct Question {
    rank: u8,
    at: Option<Pointer>,
    text: String,
}

impl Writer<'_> {
    pub(super) fn reply(&mut self) {
        self.title(Sentence::Reply);
        let opening = self.greeting();
        let facts = self.in_place();
        self.section(None, opening, Vec::new());
        if !facts.is_empty() {
            let have_read = vec![self.words(Sentence::HaveRead)];
            self.section(Some(Sentence::InPlace), have_read, facts);
        }
        let questions = self.questions();
        let mut next = Vec::new();
        if !questions.is_empty() {
            let (heading, invitation) = (self.words(Sentence::Questions), self.words(Sentence::AnswerWhatYouCan));
            let paragraphs = vec![invitation];
            self.draft.sections.push(DraftSection { heading, paragraphs, items: questions, numbered: true });
            next.push(self.words(Sentence::SendAnswers));
        }
        next.extend([self.recommends(), self.words(Sentence::AnswerBy)]);
        next.push(self.talk_to(OFFICE));
        self.section(Some(Sentence::NextStep), next, Vec::new());
        self.regards(LEADER);
    }

    /// What the note says, in few words: the idea first, then what it rests on.
    fn in_place(&mut self) -> Vec<String> {
        let note = self.note;
        let quote = |text| self.quotable(text, true);
        let goals = self.quotes(each(&note.goals).map(|goal| &goal.text));
        let benefits: Vec<_> = each(&note.expected_benefits).map(|benefit| benefit.as_str().into()).collect();
        let affected = self.quotes(each(&note.affected).map(|affected| &affected.name));
        let partners = each(&note.partners).filter_map(|partner| stated_text(&partner.name));
        let replaces = note.replaces_existing.known().and_then(|replaces| replaces.answer.known());
        let replaces = replaces.filter(|answer| **answer == YesNo::No).map(|answer| Param::from(answer.code()));
        let cost = note.rough_cost.known().map(|cost| Param::from(cost.clone()));
        let facts: Vec<(Sentence, Given)> = vec![
            (Sentence::Challenge, ("challenge", quote(&note.challenge))),
            (Sentence::Solution, ("solution", quote(&note.solution))),
            (Sentence::WhyNow, ("whyNow", quote(&note.why_now))),
            (Sentence::Benefits, ("benefits", self.quotes(benefits.iter()))),
            (Sentence::Goals, ("goals", goals)),
            (Sentence::Affected, ("affected", affected)),
            self.towards(),
            (Sentence::Partners, ("partners", named(partners))),
            (Sentence::ReplacesNothing, ("answer", replaces)),
            (Sentence::Asks, ("support", self.support())),
            (Sentence::Runs, ("period", self.period())),
            (Sentence::Cost, ("cost", cost)),
            (Sentence::Afterwards, ("continuation", quote(&note.continuation))),
        ];
        let stated = facts.into_iter().filter(|(_, (_, value))| value.is_some());
        stated.map(|(sentence, given)| self.say(sentence, vec![given])).collect()
    }

    /// The main goals that the note refers to, and whether it says how it contributes to each.
    fn towards(&self) -> (Sentence, Given) {
        let anchorings = self.anchorings();
        let has_reasons = anchorings.iter().all(|anchoring| stated_text(&anchoring.reason).is_some());
        let goals = named(anchorings.into_iter().filter_map(|anchoring| self.goal_called(anchoring)));
        (if has_reasons { Sentence::TowardsWithReasons } else { Sentence::Towards }, ("goals", goals))
    }

    /// The few questions that help most: what the criteria wait for and what is needed now, then advice. Of one
    /// part of the note something else is asked only where there is room.
    fn questions(&mut self) -> Vec<String> {
        let mut all = self.all_questions();
        all.sort_by_key(|question| question.rank);
        let (mut asked, mut again): (Vec<Question>, Vec<Question>) = (Vec::new(), Vec::new());
        for question in all {
            let is_same =
                |known: &Question| known.text == question.text || (known.at.is_some() && known.at == question.at);
            if asked.iter().chain(&again).any(is_same) {
                continue;
            }
            let part = |at: &Option<Pointer>| at.as_ref().and_then(|at| at.segments().first().cloned());
            let is_of_same_part = |known: &Question| known.at.is_some() && part(&known.at) == part(&question.at);
            if asked.iter().any(is_of_same_part) { again.push(question) } else { asked.push(question) }
        }
        asked.into_iter().chain(again).take(QUESTIONS).map(|question| question.text).collect()
    }

    fn all_questions(&mut self) -> Vec<Question> {
        let mut all = Vec::new();
        let assessment = self.assessment;
        for row in assessment.criteria().iter().filter(|row| !is_settled(row)) {
            let rank = if is_for_participants(row) { 3 } else { 4 };
            for told in missing_of_the_project(row) {
                let place = told.places.iter().find(|place| place.document.is_none());
                let at = place.map(|place| place.pointer.clone());
                let finding =
                    self.findings.iter().find(|finding| is_asked(finding) && Some(finding.pointer()) == at.as_ref());
                let text = match finding {
                    Some(finding) => self.asked_by(finding),
                    None => {
                        let missing = Some(Param::Text(told.text(self.language)));
                        self.say(Sentence::AboutMissing, vec![("missing", missing)])
                    }
                };
                all.push(Question { rank, at, text });
            }
            let signs = row.signs.iter();
            all.extend(signs.map(|sign| Question { rank: 5, at: None, text: sign.text(self.language) }));
        }
        for finding in self.findings.iter().filter(|finding| is_asked(finding)) {
            let rank = match finding.severity() {
                Severity::Advice => finding.priority().max(4),
                _ => finding.priority().min(3),
            };
            all.push(Question { rank, at: Some(finding.pointer().clone()), text: self.asked_by(finding) });
        }
        all
    }

    /// The question of a finding; with what it is about, where the question alone does not say so.
    fn asked_by(&self, finding: &Finding) -> String {
        let speech = || self.context.speech.clone();
        let question = finding.question(speech());
        if finding.params().is_empty() { question } else { format!("{} {question}", finding.message(speech())) }
    }
}

/// Whether a finding is for those who wrote the note.
fn is_asked(finding: &Finding) -> bool {
    let is_of_note = finding.document().is_none() && finding.outcome() != Outcome::Met;
    is_of_note && matches!(finding.severity(), Severity::Error | Severity::Warning | Severity::Advice)
}

/// What is missing of a criterion that the project itself can tell.
pub(super) fn missing_of_the_project<'t, 'a>(row: &'t AssessedCriterion<'a>) -> impl Iterator<Item = &'t Told<'a>> {
    let is_of_another = |told: &Told<'_>| {
        told.places.iter().any(|place| matches!(place.document.as_deref(), Some("programme" | "portfolio")))
    };
    row.missing.iter().filter(move |told| !is_of_another(told))
}
