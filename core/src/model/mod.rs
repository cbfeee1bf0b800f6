//! The documents of a collaboration programme, and the parts they are made of. Plain data: what is
//! right or lacking in them is for the rules to say.

#[cfg(feature = "programme")]
mod calendar;
#[cfg(feature = "programme")]
mod coordination;
#[cfg(feature = "programme")]
mod criteria;
#[cfg(feature = "programme")]
mod documents;
mod gate;
mod goal;
#[cfg(feature = "programme")]
mod goal_set;
mod governance;
mod idea_note;
pub mod labels;
mod letters;
#[cfg(feature = "programme")]
mod milestone;
#[cfg(feature = "network")]
mod network;
mod note_form;
mod party;
mod period;
#[cfg(feature = "programme")]
mod portfolio;
mod programme;
#[cfg(feature = "programme")]
mod project;
#[cfg(feature = "programme")]
mod qualification;
#[cfg(feature = "programme")]
mod signs;
mod stance;
mod version;
#[cfg(feature = "programme")]
mod wording;

#[cfg(feature = "programme")]
pub use calendar::{BodyMeetings, ClosedPeriod, PlanCalendar, ReportingRhythm, Weekday};
#[cfg(feature = "programme")]
pub use coordination::{Activity, AdviceKind, ForumAdvice, MergeItem, MergeItemKind, MergeOutcome, MergePlan};
#[cfg(feature = "programme")]
pub use criteria::{
    Basis, CriteriaInContext, CriteriaSet, CriteriaSubject, Criterion, CriterionKind, CriterionPart, PartTest,
    ProjectScale,
};
#[cfg(feature = "programme")]
pub(crate) use documents::each_document;
#[cfg(feature = "programme")]
pub use documents::{
    ActionPlan, Advice, AdviceStance, AgreementOfIntent, AgreementParty, Alias, Appraisal, Approval, AreaProgramme,
    Attainment, Backing, BackingLevel, Benefit, BenefitKind, BenefitsPlan, Budget, BudgetLine, CommunicationStep,
    Condition, Continuation, Contribution, ContributionKind, CriterionAnswer, CriterionOutcome, CrossCutting, Decision,
    Deviation, DocumentKind, DocumentStatus, EvaluationPoint, EvidenceBase, FinalReport, FinancingPart, GoalAttainment,
    GovernmentLevel, Input, InputOutcome, Light, Mandate, MandateLevel, Member, MilestonePlan, OrganisationPart,
    PartyRole, Person, PlanPart, PlannedMeasure, Position, PositionKind, ProgrammePlan, ProjectAgreement,
    ProjectMethod, ProjectPlan, ProjectsPart, QualificationLetter, ReportKind, ReportingRequirement, ResultPath, Risk,
    Signature, Source, StatusDocument, StatusReport, StatusSummary, SuccessFactorsPart,
};
pub use gate::Gate;
pub use goal::{Acceptance, Direction, Goal, GoalLevel, Horizon, Indicator, Measurement};
#[cfg(feature = "programme")]
pub use goal_set::GoalSet;
#[cfg(feature = "programme")]
pub(crate) use goal_set::GoalsInForce;
pub use governance::{Adoption, Body, BodyKind};
pub use idea_note::{IdeaNote, Support};
pub use labels::idea_note::{QUESTIONS as IDEA_NOTE_QUESTIONS, Question};
pub use letters::{Aspect, Letter, LetterProfile};
#[cfg(feature = "programme")]
pub(crate) use milestone::MilestoneName;
#[cfg(feature = "programme")]
pub use milestone::{Milestone, MilestoneKind, WorkingTime};
#[cfg(feature = "network")]
pub use network::{
    CountRange, ExperienceRecord, Feedback, FollowUp, Gathering, GatheringEvaluation, GatheringKind, GatheringSeries,
    GatheringState, Guidance, ItemKind, Material, MeetingPurpose, MemberKind, Method, MethodCollection, MethodStep,
    Network, NetworkMember, NetworkQuestion, NetworkState, Opening, Participant, PreMeetingQuestion, ProcessSupport,
    ProgrammeItem, ReferenceGroup, ReferenceMembers, Reflection, Registration, Resource, ResourceKind, Season,
    SupportChannel, SupportKind, SupportRequest, Telling, Venue, WindingDown,
};
pub use note_form::{FormQuestion, NoteForm};
pub use party::{Contact, Party, Sector, Stakeholder};
pub use period::Period;
#[cfg(feature = "programme")]
pub use portfolio::{Dossier, Portfolio};
#[cfg(feature = "programme")]
pub(crate) use programme::place_among;
pub use programme::{MainGoal, Programme, StrategicApproach};
#[cfg(feature = "programme")]
pub use project::{Project, ProjectEvent, ProjectState};
#[cfg(feature = "programme")]
pub use qualification::{GateOutcome, QualificationPreset, QualificationSystem, Transition};
#[cfg(feature = "programme")]
pub use signs::{SignKind, Speaks};
pub use stance::{Anchoring, Funding, LinkKind, ProjectLink, Statement, YesNo};
pub(crate) use version::FormatVersion;
pub use version::SCHEMA_VERSION;
#[cfg(feature = "programme")]
pub use wording::Wording;
