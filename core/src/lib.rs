//! **samspill** knows what the documents of a collaboration programme are, checks them, and says in
//! bokmål, nynorsk and English what is there, what is missing, what contradicts what, and what a
//! person must judge.
//!
//! ```
//! use samspill::{Context, Day, IdeaNote, Language, Reading};
//!
//! let context = Context::on(Day::new(2026, 11, 21)?);
//! let text = r#"{"title": "Bydelskafé", "goals": [{"text": "Kafeen er åpnet"}]}"#;
//! let report = Reading::<IdeaNote>::of(text, &context).check(&context);
//!
//! let finding = &report.findings()[0];
//! assert_eq!(finding.message(Language::Bokmal), "Det står ikke ennå hvem som berøres.");
//! assert_eq!(finding.question(Language::Nynorsk), "Kven blir påverka, og kven er ikkje med enno?");
//! # Ok::<(), samspill::DayError>(())
//! ```
//!
//! * [`Reading`] reads a document from JSON text; whatever the text holds, there is an answer.
//! * [`check`] checks a document that is at hand as values, such as an [`IdeaNote`].
//! * [`Context`] says what it is checked against: the day, the gate, the programme's [`Profile`].
//! * [`Report`] holds each [`Finding`], how severe it is, and which gates the document is ready for.
//! * `exchange`, with the feature of that name, reads rows of spreadsheets and writes tables.
//! * [`wire`] is the same as JSON text in and JSON text out, for other languages.
//!
//! The library advises and never decides for a person. It reads no clock, no disk and no network:
//! the same input gives the same bytes everywhere.
#![forbid(unsafe_code)]
// Whatever a document holds, the library answers: nothing in it may panic. Its tests may.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

/// The README's example runs too.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

mod catalogue;
mod check;
mod context;
#[cfg(feature = "programme")]
mod criteria;
#[cfg(feature = "exchange")]
pub mod exchange;
#[cfg(feature = "network")]
mod experience;
mod finding;
#[cfg(feature = "programme")]
mod governance;
#[cfg(feature = "programme")]
mod lifecycle;
#[cfg(feature = "network")]
mod meeting;
mod model;
mod phrase;
#[cfg(feature = "programme")]
mod portfolio;
#[cfg(feature = "programme")]
mod redact;
#[cfg(feature = "render")]
pub mod render;
mod rule;
mod rules;
#[cfg(feature = "programme")]
mod schedule;
#[cfg(feature = "schema")]
pub mod schema;
mod smarte;
mod text;
pub mod value;
pub mod wire;

#[cfg(feature = "programme")]
pub use check::{
    AnswerChange, Assessment, AssessmentAnswer, ComparedRow, CoordinationAnswer, DOCUMENTS, DifferenceAnswer,
    DocumentType, GovernanceAnswer, NeededDocument, NotComparable, OpenTransition, RowChange, SelfAssessmentAnswer,
    SelfComparison, SimilarAnswer, SlipAnswer, StandingCounts, StepLack, Transitions, TransitionsAnswer, WhoDoesWhat,
    compare_self_assessments,
};
pub use check::{Counts, Document, Lack, Made, Readiness, Reading, Report, Requirement, check};
#[cfg(feature = "goals")]
pub use check::{GoalByLetters, GoalsAnswer, GoalsByLetters};
pub use context::{Adjustment, Context, Include, Origin, Profile};
#[cfg(feature = "lists")]
pub use criteria::self_assessment_lists;
#[cfg(feature = "programme")]
pub use criteria::{AssessedCriterion, EvidencePlace, ReadSign, Told, criteria_sets};
#[cfg(feature = "network")]
pub use experience::{
    ExperienceBase, ExperienceColumn, ExperienceFound, ExperienceHit, ExperienceSaying, Fit, FitColumn, FitQuestion,
    FitReason, FitSaying, FitStanding, FoundPlace, FoundWord,
};
#[cfg(feature = "network")]
pub use finding::GatheringColumn;
#[cfg(feature = "goals")]
pub use finding::GoalColumn;
#[cfg(feature = "render")]
pub use finding::MilestoneColumn;
pub use finding::{Awaits, Column, Finding, Outcome, PatchStep, Severity, Show, Span, Standing, Subject};
#[cfg(feature = "programme")]
pub use finding::{ComparisonColumn, CriterionColumn};
#[cfg(feature = "programme")]
pub use governance::BodySentence;
#[cfg(feature = "programme")]
pub use lifecycle::{AsOf, LackKind, Lifecycle, Role, StateOn, Step, Uncertain};
#[cfg(feature = "network")]
#[doc(hidden)]
pub use meeting::MeetingSentence;
#[cfg(feature = "network")]
pub use meeting::{
    MeetingColumn, MeetingMethod, MeetingNote, MeetingPart, MeetingPlan, MeetingRole, MeetingRow, MethodRange,
    PreMeetingPlan, meeting_methods, method_called, methods, plan_meeting, pre_meeting_questions,
};
#[cfg(feature = "programme")]
pub use model::Wording;
pub use model::{
    Acceptance, Adoption, Anchoring, Body, BodyKind, Contact, Direction, FormQuestion, Funding, Gate, Goal, GoalLevel,
    Horizon, IDEA_NOTE_QUESTIONS, IdeaNote, Indicator, LinkKind, MainGoal, Measurement, NoteForm, Party, Period,
    Programme, ProjectLink, Question, SCHEMA_VERSION, Sector, Stakeholder, Statement, StrategicApproach, Support,
    YesNo,
};
#[cfg(feature = "programme")]
pub use model::{
    ActionPlan, AgreementOfIntent, Alias, Appraisal, Approval, AreaProgramme, Decision, DocumentKind, DocumentStatus,
    Dossier, EvidenceBase, FinancingPart, GoalSet, GovernmentLevel, Input, InputOutcome, Mandate, MandateLevel, Member,
    Milestone, OrganisationPart, PlanPart, PlannedMeasure, Portfolio, ProgrammePlan, Project, ProjectEvent,
    ProjectState, ProjectsPart, SignKind, Signature, Source, Speaks, StatusDocument, SuccessFactorsPart,
};
#[cfg(feature = "programme")]
pub use model::{Activity, AdviceKind, ForumAdvice, MergeItem, MergeItemKind, MergeOutcome, MergePlan};
#[cfg(feature = "programme")]
pub use model::{
    Advice, AdviceStance, AgreementParty, Attainment, Backing, BackingLevel, Benefit, BenefitKind, BenefitsPlan,
    Budget, BudgetLine, CommunicationStep, Condition, Continuation, Contribution, ContributionKind, CriterionAnswer,
    CriterionOutcome, CrossCutting, Deviation, EvaluationPoint, FinalReport, GoalAttainment, Light, MilestonePlan,
    PartyRole, Person, Position, PositionKind, ProjectAgreement, ProjectMethod, ProjectPlan, QualificationLetter,
    ReportKind, ReportingRequirement, ResultPath, Risk, StatusReport, StatusSummary,
};
pub use model::{Aspect, Letter, LetterProfile};
#[cfg(feature = "programme")]
pub use model::{
    Basis, CriteriaInContext, CriteriaSet, CriteriaSubject, Criterion, CriterionKind, CriterionPart, PartTest,
    ProjectScale,
};
#[cfg(feature = "programme")]
pub use model::{BodyMeetings, ClosedPeriod, MilestoneKind, PlanCalendar, ReportingRhythm, Weekday, WorkingTime};
#[cfg(feature = "network")]
pub use model::{
    CountRange, ExperienceRecord, Feedback, FollowUp, Gathering, GatheringEvaluation, GatheringKind, GatheringSeries,
    GatheringState, Guidance, ItemKind, Material, MeetingPurpose, MemberKind, Method, MethodCollection, MethodStep,
    Network, NetworkMember, NetworkQuestion, NetworkState, Opening, Participant, PreMeetingQuestion, ProcessSupport,
    ProgrammeItem, ReferenceGroup, ReferenceMembers, Reflection, Registration, Resource, ResourceKind, Season,
    SupportChannel, SupportKind, SupportRequest, Telling, Venue, WindingDown,
};
#[cfg(feature = "programme")]
pub use model::{GateOutcome, QualificationPreset, QualificationSystem, Transition};
pub use phrase::{FieldName, Param, ParamKind, Speech, Texts};
#[cfg(feature = "programme")]
pub use portfolio::{
    AnchoringStrength, BalanceSaying, ClashKind, Coordination, CoverageStanding, DifferenceSaying, Fact, FactSaying,
    LikeProjects, PortfolioChange, PortfolioQuestion, QuestionSaying, SimilarProject, SimilarProjects, SimilarSaying,
    Slip, SlipHit, SlipSaying,
};
#[cfg(feature = "programme")]
pub use redact::{Redacted, redacted};
pub use rule::{Answer, Check, Found, Reference, ReferenceTo, Rule};
#[cfg(feature = "programme")]
pub use rule::{BodyAtHand, Ids, Order, PartName, Sum};
pub use rules::{RULES, rule_named};
#[cfg(feature = "programme")]
pub use schedule::{
    ActivityLink, ActivityLinkKind, ActivityNetwork, ActivityNetworkError, ActivityTimes, Because, Limit,
    MeetingOfPlan, PlanSchedule, PublicHoliday, ReportDay, ScheduledMilestone, WorkingCalendar, public_holidays,
    report_days, schedule_plan,
};
#[cfg(feature = "network")]
pub use schedule::{Avoided, NotPlanned, PlannedGathering, ReasonAgainst, SeriesPlan, plan_series};
#[cfg(feature = "render")]
pub use schedule::{Change, ChangeError, Putting};
pub use smarte::GoalAtHand;
#[cfg(feature = "goals")]
pub use smarte::{GoalHint, GoalLetter, SeenInGoal};
#[cfg(feature = "programme")]
#[doc(hidden)]
pub use text::like_features;
#[cfg(feature = "programme")]
pub use text::{Alike, LikeTexts, SharedPassage};
#[cfg(feature = "goals")]
pub use text::{
    GoalBaseline, GoalBound, GoalCoverage, GoalDeadline, GoalDeadlineKind, GoalKind, GoalMeasure, GoalQuantity,
    GoalReading, GoalVerb,
};
pub use value::{
    Certainty, Clock, Day, DayError, Decimal, DecimalError, Field, Language, Limits, List, Money, Node, NotRead,
    Pointer, Precision, ProjectCode, ProjectCodeError, Relation, Segment, Value, When, WhenError, Words,
};
#[cfg(feature = "programme")]
pub use value::{OrganisationNumber, OrganisationNumberError};
