//! The project agreement.

use super::Sentence;
use super::qualification::{list, object, text};
use super::scribe::{each, stated};
use super::writer::Writer;
use crate::phrase::Param;
use crate::value::{Node, Value};

/// What the project takes upon itself.
const DUTIES: [Sentence; 4] = [Sentence::InForum, Sentence::MeetsGroups, Sentence::Reports, Sentence::SharesResults];

impl Writer<'_> {
    pub(super) fn project_agreement(&mut self) {
        self.title(Sentence::AgreementOn);
        // Where no owner is named, those who came with the idea are a party, and the usual rule is to be confirmed.
        let is_unnamed = self.fact("projectOwner").is_none() && self.fact("initiator").is_some();
        let (party, owns) = if is_unnamed {
            (Sentence::InitiatorIs, Sentence::UsuallyOwns)
        } else {
            (Sentence::OwnerIs, Sentence::Owns)
        };
        self.items(Sentence::TheParties, &[party, Sentence::ProgrammeOwnerIs]);
        let mut purpose = self.lines(&[Sentence::BuildsOn]);
        purpose.extend(self.mandate());
        purpose.extend(self.lines(&[Sentence::Supports]));
        self.section(Some(Sentence::ThePurpose), purpose, Vec::new());
        self.paragraphs(Some(Sentence::PeriodAndOwnership), &[Sentence::Holds, owns]);
        let mut together = self.support();
        together.extend(self.lines(&DUTIES));
        self.section(Some(Sentence::Together), Vec::new(), together);
        self.money();
        let mut after = self.lines(&[Sentence::ReportsThis, Sentence::Changes]);
        after.extend(self.stated_lines(&[Sentence::Afterwards]));
        after.extend(self.lines(&[Sentence::AnswersForAfter]));
        self.section(Some(Sentence::TheReporting), after, Vec::new());
        let party = self.party().and_then(|party| stated(&party.name));
        let signatures = vec![
            self.say(Sentence::SignsForOwner, &[("projectOwner", party.as_deref())]),
            self.say(Sentence::SignsForProgramme, &[]),
        ];
        self.section(Some(Sentence::TheSignatures), Vec::new(), signatures);
        self.agreement();
    }

    /// The same as a document. What is a gap in the text is not stated in it.
    fn agreement(&mut self) {
        let goals = each(&self.note.main_goals).filter_map(|anchoring| anchoring.goal.filled());
        let supports = list(goals.map(Value::write).collect());
        let ownership = self.stated_lines(&[Sentence::Owns]).into_iter().next().map(Node::Text);
        let duties = self.stated_lines(&DUTIES).into_iter().map(Node::Text).collect();
        let purpose = self.stated_mandate();
        self.document(vec![
            ("parties", list(self.parties())),
            ("purpose", purpose),
            ("supports", supports),
            ("period", self.period().map(Value::write)),
            ("ownership", ownership),
            ("duties", list(duties)),
        ]);
    }

    fn parties(&self) -> Vec<Node> {
        let role = self.owner().map(|_| text("projectOwner"));
        let party = self
            .party()
            .map(|party| object(vec![("name", party.name.write()), ("sector", party.sector.write()), ("role", role)]));
        let programme = self.fact("programmeOwner");
        let programme =
            programme.map(|name| object(vec![("name", Some(text(name))), ("role", Some(text("programmeOwner")))]));
        party.into_iter().chain(programme).collect()
    }

    /// A gap for what each party commits itself to, and what the note expects: nobody is bound by a rough budget.
    fn money(&mut self) {
        let mut paragraphs = self.lines(&[Sentence::Commits]);
        let mut expected = Vec::new();
        for funding in each(&self.note.funding) {
            let source = stated(&funding.source);
            let amount = funding.amount.known().map(|amount| self.write(Param::from(*amount)));
            if source.is_some() || amount.is_some() {
                let given = [("source", source.as_deref()), ("amount", amount.as_deref())];
                expected.push(self.say(Sentence::Expected, &given));
            }
        }
        if !expected.is_empty() {
            paragraphs.extend(self.lines(&[Sentence::NoteExpects]));
        }
        self.section(Some(Sentence::TheMoney), paragraphs, expected);
    }
}
