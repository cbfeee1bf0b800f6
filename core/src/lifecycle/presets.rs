//! The usual steps from idea to experience, as tables.

use super::system::Role;
use crate::model::BodyKind::{
    ProgrammeCoordinator, ProgrammeCouncil, ProgrammeGroup, ProgrammeLeader, ProgrammeManagement, ProgrammeOffice,
    ProgrammeOwner, ProjectLeaderForum, ResourceGroup, SteeringGroup,
};
use crate::model::DocumentKind::{
    self, Appraisal, BenefitsPlan, Decision, FinalReport, MilestonePlan, ProjectAgreement, ProjectPlan,
    QualificationLetter,
};
use crate::model::PositionKind::{BenefitOwner, ProjectLeader, ProjectOwner};
use crate::model::ProjectState::{
    self, Agreed, Archived, BenefitsFollowUp, Closing, Completed, Declined, IdeaDraft, IdeaSubmitted, InProgress,
    Merged, Paused, Planning, Qualified, Recommended, Returned, UnderAssessment, WoundDown,
};
use crate::model::{Gate, QualificationPreset};

/// A usual step.
#[derive(Debug)]
pub(super) struct Usual {
    pub(super) from: &'static [ProjectState],
    pub(super) to: ProjectState,
    pub(super) gate: Option<Gate>,
    pub(super) decides: &'static [Role<'static>],
    pub(super) advises: &'static [Role<'static>],
    pub(super) documents: &'static [DocumentKind],
}

/// The states on the way forward up to where the two orders part.
const BEFORE: [ProjectState; 4] = [IdeaDraft, IdeaSubmitted, UnderAssessment, Recommended];
const AFTER: [ProjectState; 6] = [Planning, InProgress, Closing, Completed, BenefitsFollowUp, Archived];

/// The states on the way forward, in groups: those of one group come in either order.
pub(super) fn way_forward(preset: Option<QualificationPreset>) -> Vec<Vec<ProjectState>> {
    let alone = |states: &[ProjectState]| states.iter().map(|state| vec![*state]).collect::<Vec<_>>();
    let between = match preset {
        Some(QualificationPreset::AgreementFirst) => alone(&[Agreed, Qualified]),
        Some(QualificationPreset::LetterFirst) => alone(&[Qualified, Agreed]),
        None => vec![vec![Agreed, Qualified]],
    };
    [alone(&BEFORE), between, alone(&AFTER)].concat()
}

/// The steps of an order: its own, then those that both have.
pub(super) fn steps_of(preset: QualificationPreset) -> impl Iterator<Item = &'static Usual> {
    let own = match preset {
        QualificationPreset::AgreementFirst => AGREEMENT_FIRST,
        QualificationPreset::LetterFirst => LETTER_FIRST,
    };
    own.iter().chain(COMMON)
}

const fn body(kind: crate::model::BodyKind) -> Role<'static> {
    Role::Body(kind)
}

const fn position(kind: crate::model::PositionKind) -> Role<'static> {
    Role::Position(kind)
}

const OWNERS: &[Role<'static>] = &[position(ProjectOwner), body(ProgrammeOwner)];
const OWNER: &[Role<'static>] = &[position(ProjectOwner)];
const INITIATOR: &[Role<'static>] = &[Role::Initiator];
const LEADER: &[Role<'static>] = &[position(ProjectLeader)];
const QUALIFIERS: &[Role<'static>] = &[body(ProgrammeLeader), body(SteeringGroup)];
const MANAGEMENT: &[Role<'static>] = &[body(ProgrammeManagement)];
const OFFICE: &[Role<'static>] = &[body(ProgrammeOffice)];
const FORUM: &[Role<'static>] = &[body(ProjectLeaderForum)];
const FORUM_AND_COORDINATOR: &[Role<'static>] = &[body(ProjectLeaderForum), body(ProgrammeCoordinator)];
const ADVISORY: &[Role<'static>] = &[body(ProgrammeGroup), body(ResourceGroup), body(ProgrammeCouncil)];
const NOBODY: &[Role<'static>] = &[];

/// A project that can be merged into another, or wound down.
const ACTIVE: [ProjectState; 6] = [Qualified, Agreed, Planning, InProgress, Paused, Closing];

macro_rules! usual {
    ($($from:expr => $to:ident, $gate:expr, decides $decides:expr, advises $advises:expr, documents $documents:expr;)+) => {
        &[$(Usual { from: &$from, to: $to, gate: $gate, decides: $decides, advises: $advises, documents: &$documents }),+]
    };
}

/// Slide 18 of Områdeløft Saupstad-Kolstad lists idea note, project agreement, qualification letter and
/// project plan. Who qualifies is not said there; that it is the programme leader, or the steering group that
/// acts for the owner (slide 13), is our reading.
static AGREEMENT_FIRST: &[Usual] = usual! {
    [Recommended] => Agreed, None, decides OWNERS, advises MANAGEMENT, documents [ProjectAgreement];
    [Agreed] => Qualified, Some(Gate::Qualification), decides QUALIFIERS, advises MANAGEMENT, documents [ProjectAgreement, QualificationLetter];
    // A preliminary plan may be there already, and need not.
    [Qualified] => Planning, None, decides LEADER, advises FORUM_AND_COORDINATOR, documents [];
    [Agreed] => Declined, None, decides QUALIFIERS, advises NOBODY, documents [Decision];
};

/// The papers of real projects in the same programme are qualified for start by name and date, and agreed
/// upon after that.
static LETTER_FIRST: &[Usual] = usual! {
    [Recommended] => Qualified, Some(Gate::Qualification), decides QUALIFIERS, advises MANAGEMENT, documents [QualificationLetter];
    [Qualified] => Agreed, None, decides OWNERS, advises NOBODY, documents [QualificationLetter, ProjectAgreement];
    [Agreed] => Planning, None, decides LEADER, advises FORUM_AND_COORDINATOR, documents [];
};

/// The programme office answers first, the forum advises on merging, developing and winding down (Områdeløft
/// Saupstad-Kolstad, slide 14); those who proposed a project own it (slide 20). What decides between plan and
/// archive follows Prosjektveiviseren.
static COMMON: &[Usual] = usual! {
    [IdeaDraft] => IdeaSubmitted, Some(Gate::Submission), decides INITIATOR, advises OFFICE, documents [];
    [IdeaSubmitted] => UnderAssessment, None, decides OFFICE, advises NOBODY, documents [];
    [UnderAssessment] => Recommended, Some(Gate::Recommendation), decides MANAGEMENT, advises ADVISORY, documents [Appraisal];
    [UnderAssessment] => Returned, None, decides OFFICE, advises NOBODY, documents [];
    [Returned, Declined] => IdeaSubmitted, Some(Gate::Submission), decides INITIATOR, advises OFFICE, documents [];
    [UnderAssessment, Recommended] => Declined, None, decides QUALIFIERS, advises NOBODY, documents [Decision];
    [Planning] => InProgress, Some(Gate::PlanApproval), decides &[position(ProjectOwner), body(ProgrammeLeader)], advises FORUM, documents [ProjectPlan, MilestonePlan, BenefitsPlan];
    [InProgress] => Closing, Some(Gate::Closing), decides OWNER, advises NOBODY, documents [Decision];
    [Closing] => Completed, Some(Gate::Completion), decides OWNER, advises &[body(ProgrammeLeader)], documents [FinalReport];
    [Completed] => BenefitsFollowUp, None, decides &[position(BenefitOwner)], advises NOBODY, documents [BenefitsPlan];
    [Completed, BenefitsFollowUp, WoundDown] => Archived, None, decides OFFICE, advises NOBODY, documents [FinalReport];
    [Paused] => InProgress, None, decides OWNER, advises &[body(ProgrammeLeader)], documents [Decision];
    [InProgress] => Paused, None, decides OWNER, advises &[body(ProgrammeLeader)], documents [Decision];
    [InProgress] => Planning, None, decides OWNER, advises FORUM, documents [];
    // Developed further.
    [InProgress] => InProgress, Some(Gate::PortfolioDecision), decides OWNER, advises FORUM, documents [ProjectPlan];
    ACTIVE => Merged, Some(Gate::PortfolioDecision), decides &[body(ProgrammeLeader), position(ProjectOwner)], advises FORUM, documents [Decision];
    ACTIVE => WoundDown, Some(Gate::PortfolioDecision), decides &[body(ProgrammeLeader), position(ProjectOwner)], advises FORUM, documents [Decision];
};
