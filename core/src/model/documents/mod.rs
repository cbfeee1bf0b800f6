//! The documents of a programme and of its projects, from decision to final report.

/// Declares a document of a programme or a project: a record that begins with what all of them have.
macro_rules! document {
    ($(#[$meta:meta])* $name:ident: $labels:path { $($(#[doc = $doc:literal])* $field:ident: $type:ty,)* }) => {
        $crate::value::record! {
            $(#[$meta])*
            $name: $labels {
                /// The version of this format that the document was written in.
                schema_version: String,
                /// A name for this document that does not change.
                id: String,
                /// The language it is written in, as a tag: nb, nn, en, se.
                lang: String,
                /// What it is called.
                title: String,
                /// The project that it belongs to, by code or title.
                project: String,
                /// How far it has come, and who has approved it.
                approval: $crate::model::Approval,
                $($(#[doc = $doc])* $field: $type,)*
            }
        }
    };
}
mod action_plan;
mod agreement_of_intent;
mod appraisal;
mod approval;
mod area_programme;
mod benefits_plan;
mod budget;
mod decision;
mod evidence_base;
mod final_report;
mod input;
mod kind;
mod mandate;
mod milestone_plan;
mod people;
mod programme_plan;
mod project_agreement;
mod project_plan;
mod qualification_letter;
mod status_document;
mod status_report;

pub use action_plan::{ActionPlan, PlannedMeasure};
pub use agreement_of_intent::{AgreementOfIntent, Signature};
pub use appraisal::Appraisal;
pub use approval::{Approval, DocumentStatus};
pub use area_programme::AreaProgramme;
pub use benefits_plan::{Benefit, BenefitKind, BenefitsPlan, Continuation};
pub use budget::{Budget, BudgetLine};
pub use decision::Decision;
pub use evidence_base::EvidenceBase;
pub use final_report::FinalReport;
pub use input::{Input, InputOutcome};
pub use kind::{Alias, DocumentKind};
pub use mandate::{GovernmentLevel, Mandate, MandateLevel, Member};
pub use milestone_plan::{MilestonePlan, ResultPath};
pub use people::{Person, Position, PositionKind};
pub use programme_plan::{FinancingPart, OrganisationPart, PlanPart, ProgrammePlan, ProjectsPart, SuccessFactorsPart};
pub use project_agreement::{
    AgreementParty, Contribution, ContributionKind, PartyRole, ProjectAgreement, ReportKind, ReportingRequirement,
};
pub use project_plan::{
    Backing, BackingLevel, CommunicationStep, CrossCutting, EvaluationPoint, ProjectMethod, ProjectPlan, Risk,
};
pub use qualification_letter::{
    Advice, AdviceStance, Condition, CriterionAnswer, CriterionOutcome, QualificationLetter,
};
pub use status_document::{Source, StatusDocument};
pub use status_report::{Attainment, Deviation, GoalAttainment, Light, StatusReport, StatusSummary};

/// The one list of the documents with a head: the type, what answers call it, and the list of a
/// dossier that holds it. `$then` is a macro that takes the list.
macro_rules! each_document {
    ($then:ident) => {
        $then! {
            Decision "decision" decisions "decisions";
            Appraisal "appraisal" appraisals "appraisals";
            ProjectAgreement "projectAgreement" project_agreements "projectAgreements";
            QualificationLetter "qualificationLetter" qualification_letters "qualificationLetters";
            ProjectPlan "projectPlan" project_plans "projectPlans";
            MilestonePlan "milestonePlan" milestone_plans "milestonePlans";
            BenefitsPlan "benefitsPlan" benefits_plans "benefitsPlans";
            StatusReport "statusReport" status_reports "statusReports";
            FinalReport "finalReport" final_reports "finalReports";
            Mandate "mandate" mandates "mandates";
            ProgrammePlan "programmePlan" programme_plans "programmePlans";
            AreaProgramme "areaProgramme" area_programmes "areaProgrammes";
            ActionPlan "actionPlan" action_plans "actionPlans";
            Input "input" inputs "inputs";
            StatusDocument "statusDocument" status_documents "statusDocuments";
            EvidenceBase "evidenceBase" evidence_bases "evidenceBases";
            AgreementOfIntent "agreementOfIntent" agreements_of_intent "agreementsOfIntent";
        }
    };
}
pub(crate) use each_document;
