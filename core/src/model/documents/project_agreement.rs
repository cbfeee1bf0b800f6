//! Project agreements.

use crate::model::{Period, Sector, Signature, Support, labels};
use crate::value::{List, Money, When, choice, record};

document! {
    /// A project agreement (*prosjektavtale*): what a project and a programme owe each other. Those who
    /// proposed the project go on owning it.
    ///
    /// ```
    /// use samspill::{AgreementParty, PartyRole, ProjectAgreement};
    ///
    /// let owner = AgreementParty {
    ///     name: "Bygdekvinnelaget".into(),
    ///     role: PartyRole::ProjectOwner.into(),
    ///     ..AgreementParty::default()
    /// };
    /// let agreement = ProjectAgreement { project: "03/24".into(), parties: vec![owner].into(), ..ProjectAgreement::default() };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 18 and 20.
    ProjectAgreement: labels::documents::project_agreement::PROJECT_AGREEMENT {
        /// Who makes the agreement: the project and the programme.
        parties: List<AgreementParty>,
        /// The qualification letter that it builds on, by id or title.
        qualification_letter: String,
        /// What it is for.
        purpose: String,
        /// The main goals of the programme that the project supports, by number or name.
        supports: List<String>,
        /// When it holds.
        period: Period,
        /// Whether it also holds for the time before it was signed.
        retroactive: bool,
        /// Who owns the project and its results.
        ownership: String,
        /// What each party puts in.
        contributions: List<Contribution>,
        /// The sum of the contributions.
        total: Money,
        /// What the project gets from the programme.
        support: List<Support>,
        /// What the project takes upon itself.
        duties: List<String>,
        /// What is reported, how often, to whom.
        reporting: List<ReportingRequirement>,
        /// How it may be changed or ended.
        changes_and_termination: String,
        /// The role that answers for what comes after.
        continuation_responsible: String,
        /// Who has signed, and when.
        signatures: List<Signature>,
    }
}

record! {
    /// A party to an agreement (*part*).
    AgreementParty: labels::documents::project_agreement::AGREEMENT_PARTY {
        /// Its name.
        name: String,
        /// The sector it belongs to.
        sector: Sector,
        /// Its organisation number, such as `920 415 288`.
        organisation_number: String,
        /// What it is to the project.
        role: PartyRole,
    }
}

record! {
    /// What a party puts into a project (*bidrag*).
    Contribution: labels::documents::project_agreement::CONTRIBUTION {
        /// Who contributes.
        party: String,
        /// What kind of contribution it is.
        kind: ContributionKind,
        /// What it is worth in kroner.
        amount: Money,
        /// When it is given.
        period: Period,
    }
}

record! {
    /// What a project reports (*rapporteringskrav*).
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 18.
    ReportingRequirement: labels::documents::project_agreement::REPORTING_REQUIREMENT {
        /// What kind of report.
        kind: ReportKind,
        /// How often.
        frequency: String,
        /// When, where the dates are set.
        dates: List<When>,
        /// To whom.
        recipient: String,
        /// The form that is used.
        template: String,
    }
}

choice! {
    /// What a party to an agreement is to the project.
    PartyRole {
        ProjectOwner "projectOwner" => "prosjekteier", "prosjekteigar", "project owner";
        ProgrammeOwner "programmeOwner" => "programeier", "programeigar", "programme owner";
        Partner "partner" => "samarbeidspartner", "samarbeidspartnar", "partner";
        Funder "funder" => "bidrar med penger", "bidreg med pengar", "funder";
    }
}

choice! {
    /// What kind of contribution it is.
    ContributionKind {
        Money "money" => "penger", "pengar", "money";
        Work "work" => "arbeidstid", "arbeidstid", "working hours";
        InKind "inKind" => "lokaler, utstyr eller annet", "lokale, utstyr eller anna", "premises, equipment or other things";
    }
}

choice! {
    /// What kind of report it is.
    ReportKind {
        Status "status" => "statusrapport", "statusrapport", "status report";
        Partial "partial" => "delrapport", "delrapport", "partial report";
        Final "final" => "sluttrapport", "sluttrapport", "final report";
    }
}
