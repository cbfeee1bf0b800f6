//! The reply to those who came with the idea: what is in place, what we would like to know, what happens next.

use super::scribe::{each, stated};
use super::writer::{Writer, is_for_participants, is_settled};
use super::{DraftSection, Sentence};
use crate::criteria::{AssessedCriterion, EvidencePlace, Told};
use crate::finding::{Finding, Outcome, Severity};
use crate::model::PartTest;
use crate::value::{Pointer, Segment};

/// How many questions one can be asked at a time.
const QUESTIONS: usize = 5;

/// The rank of what is asked last: that of findings that are least useful to see.
const LAST: u8 = 9;

/// Something to ask, and where in the note the answer would stand. The lowest rank is asked first.
struct Question {
    rank: u8,
    at: Option<Pointer>,
    text: String,
}

impl Writer<'_> {
    pub(super) fn reply(&mut self) {
        self.title(Sentence::Reply);
        self.paragraphs(None, &[Sentence::To, Sentence::Hello, Sentence::Thanks]);
        let facts = self.in_place();
        if !facts.is_empty() {
            let have_read = self.lines(&[Sentence::HaveRead]);
            self.section(Some(Sentence::InPlace), have_read, facts);
        }
        let items = self.questions();
        let has_questions = !items.is_empty();
        if has_questions {
            let (heading, paragraphs) = (self.say(Sentence::Questions, &[]), self.lines(&[Sentence::AnswerWhatYouCan]));
            self.sections.push(DraftSection { heading, paragraphs, items, numbered: true });
        }
        let next = [Sentence::SendAnswers, Sentence::Recommends, Sentence::AnswerBy, Sentence::TalkTo];
        self.paragraphs(Some(Sentence::NextStep), next.get(usize::from(!has_questions)..).unwrap_or_default());
        self.paragraphs(None, &[Sentence::Regards, Sentence::From]);
    }

    /// What the note says, in few words: the idea first, then what it rests on.
    fn in_place(&mut self) -> Vec<String> {
        let has_reasons = each(&self.note.main_goals).all(|anchoring| stated(&anchoring.reason).is_some());
        let goals = if has_reasons { Sentence::TowardsWithReasons } else { Sentence::Towards };
        let mut facts = self.stated_lines(&[
            Sentence::Challenge,
            Sentence::YouTry,
            Sentence::WhyNow,
            Sentence::Benefits,
            Sentence::Goals,
            Sentence::Affected,
            goals,
            Sentence::Partners,
        ]);
        if self.fact("replacesNothing").is_some() {
            facts.push(self.say(Sentence::ReplacesNothing, &[]));
        }
        facts.extend(self.stated_lines(&[Sentence::Asks, Sentence::Runs, Sentence::Cost, Sentence::Afterwards]));
        facts
    }

    /// The few questions that help most: what the criteria wait for and what is needed now, then advice. Of one
    /// part of the note something else is asked only where there is room.
    fn questions(&mut self) -> Vec<String> {
        let all = self.all_questions();
        let by_rank = (0..=LAST).flat_map(|rank| all.iter().filter(move |question| question.rank == rank));
        let (mut asked, mut again): (Vec<&Question>, Vec<&Question>) = (Vec::new(), Vec::new());
        for question in by_rank {
            let is_same =
                |known: &&Question| known.text == question.text || (known.at.is_some() && known.at == question.at);
            if asked.iter().chain(&again).any(is_same) {
                continue;
            }
            let part = |at: &Option<Pointer>| at.as_ref().and_then(|at| at.segments().first().cloned());
            let is_of_same_part = |known: &&Question| known.at.is_some() && part(&known.at) == part(&question.at);
            if asked.iter().any(is_of_same_part) { again.push(question) } else { asked.push(question) }
        }
        asked.into_iter().chain(again).take(QUESTIONS).map(|question| question.text.clone()).collect()
    }

    fn all_questions(&mut self) -> Vec<Question> {
        let mut all = Vec::new();
        let assessment = self.assessment;
        for row in assessment.criteria().iter().filter(|row| !is_settled(row)) {
            let rank = if is_for_participants(row) { 3 } else { 4 };
            for told in self.missing_of_the_project(row) {
                let place = told.places.iter().find(|place| place.document.is_none());
                let at = place.map(|place| place.pointer.clone());
                let finding =
                    self.findings.iter().find(|finding| is_asked(finding) && Some(finding.pointer()) == at.as_ref());
                let text = match finding {
                    Some(finding) => self.asked_by(finding),
                    None => {
                        let missing = told.text(self.language);
                        self.say(Sentence::AboutMissing, &[("missing", Some(missing.as_str()))])
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

    /// What is missing of a criterion that the project itself can tell: neither what another document lacks, nor
    /// what is stated and could not be looked up in the programme. What is stated and speaks against is not missing.
    pub(super) fn missing_of_the_project<'t>(&self, row: &'t AssessedCriterion<'_>) -> Vec<&'t Told<'t>> {
        let note = self.note;
        let is_stated = |place: &EvidencePlace| match place.pointer.segments().first() {
            Some(Segment::Key(key)) if key == "mainGoals" => note.main_goals.filled().is_some(),
            Some(Segment::Key(key)) if key == "strategicApproaches" => note.strategic_approaches.filled().is_some(),
            _ => false,
        };
        let has_programme = self.context.the_programme().is_some();
        let is_of_another = |told: &&Told<'_>| {
            let is_looked_up = told.part.test.known() == Some(&PartTest::Resolves);
            let waits = is_looked_up && told.outcome == Outcome::Undetermined;
            let is_elsewhere =
                |place: &EvidencePlace| matches!(place.document.as_deref(), Some("programme" | "portfolio"));
            told.places.iter().any(is_elsewhere) || (waits && (!has_programme || told.places.iter().all(is_stated)))
        };
        let open = row.missing.iter().filter(|told| told.outcome == Outcome::Undetermined);
        open.filter(|told| !is_of_another(told)).collect()
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
