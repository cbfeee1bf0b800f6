//! The project agreement.

use super::Sentence;
use super::qualification::{list, object, text};
use super::writer::{Writer, each, stated};
use crate::phrase::Param;
use crate::value::{Node, Value};

/// What the project takes upon itself.
const DUTIES: [Sentence; 4] = [Sentence::InForum, Sentence::MeetsGroups, Sentence::Reports, Sentence::SharesResults];

impl Writer<'_> {
    pub(super) fn project_agreement(&mut self) {
        self.title(Sentence::AgreementOn);
        self.items(Sentence::TheParties, &[Sentence::OwnerIs, Sentence::ProgrammeOwnerIs]);
        let mut purpose = self.lines(&[Sentence::BuildsOn]);
        purpose.extend(self.mandate());
        purpose.extend(self.lines(&[Sentence::Supports]));
        self.section(Some(Sentence::ThePurpose), purpose, Vec::new());
        self.paragraphs(Some(Sentence::PeriodAndOwnership), &[Sentence::Holds, Sentence::Owns]);
        let mut together = self.lines(&[Sentence::Gets]);
        together.extend(self.lines(&DUTIES));
        self.section(Some(Sentence::Together), Vec::new(), together);
        let money = self.money();
        self.section(Some(Sentence::TheMoney), Vec::new(), money);
        let mut after = self.lines(&[Sentence::ReportsThis, Sentence::Changes]);
        after.extend(self.stated_lines(&[Sentence::Afterwards]));
        after.extend(self.lines(&[Sentence::AnswersForAfter]));
        self.section(Some(Sentence::TheReporting), after, Vec::new());
        self.items(Sentence::TheSignatures, &[Sentence::SignsForOwner, Sentence::SignsForProgramme]);
        self.agreement();
    }

    /// The same as a document. What is a gap in the text is not stated in it.
    fn agreement(&mut self) {
        let goals = each(&self.note.main_goals).filter_map(|anchoring| anchoring.goal.filled());
        let supports = list(goals.map(Value::write).collect());
        let contributions = each(&self.note.funding).map(|funding| {
            let given = vec![
                ("party", funding.source.write()),
                ("kind", Some(text("money"))),
                ("amount", funding.amount.write()),
            ];
            object(given)
        });
        let contributions = list(contributions.collect());
        let ownership = self.stated_lines(&[Sentence::Owns]).into_iter().next().map(Node::Text);
        let duties = self.stated_lines(&DUTIES).into_iter().map(Node::Text).collect();
        let purpose = self.stated_mandate();
        self.document(vec![
            ("parties", list(self.parties())),
            ("purpose", purpose),
            ("supports", supports),
            ("period", self.period().map(Value::write)),
            ("ownership", ownership),
            ("contributions", contributions),
            ("support", self.note.asks_of_programme.write()),
            ("duties", list(duties)),
        ]);
    }

    fn parties(&self) -> Vec<Node> {
        let owner = self.owner().map(|owner| {
            object(vec![
                ("name", owner.name.write()),
                ("sector", owner.sector.write()),
                ("role", Some(text("projectOwner"))),
            ])
        });
        let programme = self.fact("programmeOwner");
        let programme =
            programme.map(|name| object(vec![("name", Some(text(name))), ("role", Some(text("programmeOwner")))]));
        owner.into_iter().chain(programme).collect()
    }

    fn money(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for funding in each(&self.note.funding) {
            let source = stated(&funding.source);
            let amount = funding.amount.known().map(|amount| self.write(Param::from(*amount)));
            lines.push(self.say(Sentence::Pays, &[("source", source.as_deref()), ("amount", amount.as_deref())]));
        }
        if lines.is_empty() { self.lines(&[Sentence::NoContributions]) } else { lines }
    }
}
