//! The project agreement.

use super::Sentence;
use super::qualification::{a_draft, list};
use super::writer::{Writer, each, named, stated, stated_text};
use crate::model::{
    AgreementParty, Anchoring, BodyKind, Contribution, ContributionKind, Funding, Party, PartyRole, ProjectAgreement,
};
use crate::phrase::Param;
use crate::value::{Field, Value};

impl Writer<'_> {
    pub(super) fn project_agreement(&mut self) {
        self.title(Sentence::AgreementOn);
        let owner = || ("projectOwner", self.owner().and_then(|owner| stated(&owner.name)));
        let programme_owner = || ("programmeOwner", self.body(&[BodyKind::ProgrammeOwner]));
        let (owner, programme_owner) = ([owner(), owner(), owner()], [programme_owner(), programme_owner()]);
        let ([owns, signs, is], [programme_signs, programme_is]) = (owner, programme_owner);
        let parties =
            vec![self.say(Sentence::OwnerIs, vec![is]), self.say(Sentence::ProgrammeOwnerIs, vec![programme_is])];
        self.section(Some(Sentence::TheParties), Vec::new(), parties);
        let mandate = self.mandate();
        let goals = named(self.anchorings().into_iter().filter_map(|anchoring| self.goal_called(anchoring)));
        let mut purpose = vec![self.words(Sentence::BuildsOn)];
        purpose.extend(mandate.clone());
        purpose.push(self.say(Sentence::Supports, vec![("mainGoals", goals)]));
        self.section(Some(Sentence::ThePurpose), purpose, Vec::new());
        let period = self.period();
        let owns = self.say(Sentence::Owns, vec![owns]);
        let period = self.say(Sentence::Holds, vec![("period", period)]);
        self.section(Some(Sentence::PeriodAndOwnership), vec![period, owns.clone()], Vec::new());
        let mut together = vec![self.gets()];
        let duties = self.duties();
        together.extend(duties.clone());
        self.section(Some(Sentence::Together), Vec::new(), together);
        let money = self.money();
        self.section(Some(Sentence::TheMoney), Vec::new(), money);
        let after = self.afterwards();
        self.section(Some(Sentence::TheReporting), after, Vec::new());
        let signatures = vec![
            self.say(Sentence::SignsForOwner, vec![signs]),
            self.say(Sentence::SignsForProgramme, vec![programme_signs]),
        ];
        self.section(Some(Sentence::TheSignatures), Vec::new(), signatures);
        self.draft.document = Some(self.agreement(&mandate, owns, duties).write());
    }

    /// The same as a document. What is a gap in the text is not stated in it.
    fn agreement(&self, purpose: &[String], owns: String, duties: Vec<String>) -> ProjectAgreement {
        let note = self.note;
        let has_gap = |text: &String| self.draft.gaps.iter().any(|gap| text.contains(&gap.text));
        let goals = self.anchorings().into_iter().filter_map(|anchoring: &Anchoring| anchoring.goal.filled().cloned());
        let contribution = |funding: &Funding| Contribution {
            party: funding.source.clone(),
            kind: ContributionKind::Money.into(),
            amount: funding.amount.clone(),
            ..Contribution::default()
        };
        ProjectAgreement {
            lang: self.language.code().into(),
            title: self.document_title(),
            project: self.project(),
            approval: a_draft(),
            parties: list(self.parties()),
            purpose: if self.has_mandate() { purpose.join(" ").into() } else { Field::Absent },
            supports: list(goals.collect()),
            period: note.period.clone(),
            ownership: if has_gap(&owns) { Field::Absent } else { owns.into() },
            contributions: list(each(&note.funding).map(contribution).collect()),
            support: note.asks_of_programme.clone(),
            duties: list(duties.into_iter().filter(|duty| !has_gap(duty)).collect()),
            ..ProjectAgreement::default()
        }
    }

    /// Who owns the project: whom the note names, or else who proposes it.
    fn owner(&self) -> Option<&Party> {
        let is_named = |party: &&Party| stated_text(&party.name).is_some();
        let named = self.note.proposed_owner.known().filter(is_named);
        named.or(self.note.initiator.known().filter(is_named))
    }

    fn parties(&self) -> Vec<AgreementParty> {
        let owner = self.owner().map(|owner| AgreementParty {
            name: owner.name.clone(),
            sector: owner.sector.clone(),
            role: PartyRole::ProjectOwner.into(),
            ..AgreementParty::default()
        });
        let programme = self.bodies(BodyKind::ProgrammeOwner).into_iter().next().map(|name| AgreementParty {
            name: name.into(),
            role: PartyRole::ProgrammeOwner.into(),
            ..AgreementParty::default()
        });
        owner.into_iter().chain(programme).collect()
    }

    /// What the project takes upon itself.
    fn duties(&mut self) -> Vec<String> {
        let mut duties = self.memberships();
        duties.extend([self.words(Sentence::Reports), self.words(Sentence::SharesResults)]);
        duties
    }

    fn money(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for funding in each(&self.note.funding) {
            let amount = funding.amount.known().map(|amount| Param::from(amount.clone()));
            lines.push(self.say(Sentence::Pays, vec![("source", stated(&funding.source)), ("amount", amount)]));
        }
        if lines.is_empty() {
            lines.push(self.words(Sentence::NoContributions));
        }
        lines
    }

    fn afterwards(&mut self) -> Vec<String> {
        let continuation = self.quotable(&self.note.continuation, false);
        let mut lines = vec![self.words(Sentence::ReportsThis), self.words(Sentence::Changes)];
        lines.extend(continuation.map(|text| self.say(Sentence::Afterwards, vec![("continuation", Some(text))])));
        lines.push(self.words(Sentence::AnswersForAfter));
        lines
    }
}
