//! Where rules look.

#[cfg(feature = "programme")]
use super::{BodyAtHand, Ids, Order, PartName, Sum};
use super::{Found, Reference};
use crate::context::Context;
#[cfg(feature = "programme")]
use crate::criteria::AssessedCriterion;
use crate::model::{Anchoring, IdeaNote, Period, Stakeholder};
#[cfg(feature = "programme")]
use crate::model::{
    Approval, Benefit, Continuation, CriteriaSet, Criterion, Decision, Dossier, FinalReport, ForumAdvice, MainGoal,
    Mandate, MergePlan, Milestone, MilestonePlan, PlanCalendar, Portfolio, Programme, ProgrammePlan, Project,
    ProjectPlan,
};
#[cfg(feature = "network")]
use crate::model::{ExperienceRecord, Feedback, Gathering, Network, ProcessSupport, ReferenceGroup, SupportRequest};
use crate::smarte::GoalAtHand;
#[cfg(feature = "programme")]
use crate::value::Field;
use crate::value::List;
use crate::value::{Misreading, NotRead};

/// Where a rule looks, and the function that looks there.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Check {
    /// At a text of which nothing could be read. Such a rule is always on.
    NotRead(fn(&NotRead, &Context<'_>, &mut Found<'_>)),
    /// At a value that could not be read as it stands.
    Misreading(fn(&Misreading, &Context<'_>, &mut Found<'_>)),
    /// At an idea note as a whole.
    IdeaNote(fn(&IdeaNote, &Context<'_>, &mut Found<'_>)),
    /// At each goal.
    Goal(fn(&GoalAtHand<'_>, &Context<'_>, &mut Found<'_>)),
    /// At the goals of a document together.
    #[cfg(feature = "goals")]
    Goals(fn(&[GoalAtHand<'_>], &Context<'_>, &mut Found<'_>)),
    /// At each period.
    Period(fn(&Period, &Context<'_>, &mut Found<'_>)),
    /// At each place where a document is anchored in a main goal.
    Anchoring(fn(&Anchoring, &Context<'_>, &mut Found<'_>)),
    /// At each place that refers to something in the programme.
    Reference(fn(&Reference<'_>, &Context<'_>, &mut Found<'_>)),
    /// At each place where a project code stands.
    ProjectCode(fn(&str, &Context<'_>, &mut Found<'_>)),
    /// At a network as a whole.
    #[cfg(feature = "network")]
    Network(fn(&Network, &Context<'_>, &mut Found<'_>)),
    /// At each gathering.
    #[cfg(feature = "network")]
    Gathering(fn(&Gathering, &Context<'_>, &mut Found<'_>)),
    /// At each record of an experience base.
    #[cfg(feature = "network")]
    ExperienceRecord(fn(&ExperienceRecord, &Context<'_>, &mut Found<'_>)),
    /// At each thing that somebody has said or asked.
    #[cfg(feature = "network")]
    Feedback(fn(&Feedback, &Context<'_>, &mut Found<'_>)),
    /// At process support as a whole.
    #[cfg(feature = "network")]
    ProcessSupport(fn(&ProcessSupport, &Context<'_>, &mut Found<'_>)),
    /// At each request for process support.
    #[cfg(feature = "network")]
    SupportRequest(fn(&SupportRequest, &Context<'_>, &mut Found<'_>)),
    /// At each reference group.
    #[cfg(feature = "network")]
    ReferenceGroup(fn(&ReferenceGroup, &Context<'_>, &mut Found<'_>)),
    /// At each place that says how far a document has come.
    #[cfg(feature = "programme")]
    Approval(fn(&Approval, &Context<'_>, &mut Found<'_>)),
    /// At each place where an organisation number stands.
    #[cfg(feature = "programme")]
    OrganisationNumber(fn(&str, &Context<'_>, &mut Found<'_>)),
    /// At each document or part with amounts and what they should be together.
    #[cfg(feature = "programme")]
    Sum(fn(&Sum<'_>, &Context<'_>, &mut Found<'_>)),
    /// At each document or part with two dates of which one comes before the other.
    #[cfg(feature = "programme")]
    Order(fn(&Order<'_>, &Context<'_>, &mut Found<'_>)),
    /// At the milestones of a plan.
    #[cfg(feature = "programme")]
    Milestones(fn(&List<Milestone>, &Context<'_>, &mut Found<'_>)),
    /// At a milestone plan as a whole.
    #[cfg(feature = "programme")]
    MilestonePlan(fn(&MilestonePlan, &Context<'_>, &mut Found<'_>)),
    /// At each calendar: that of a programme, and those of its milestone plans.
    #[cfg(feature = "programme")]
    PlanCalendar(fn(&PlanCalendar, &Context<'_>, &mut Found<'_>)),
    /// At a project plan as a whole.
    #[cfg(feature = "programme")]
    ProjectPlan(fn(&ProjectPlan, &Context<'_>, &mut Found<'_>)),
    /// At each benefit that is planned.
    #[cfg(feature = "programme")]
    Benefit(fn(&Benefit, &Context<'_>, &mut Found<'_>)),
    /// At each place that says, or should say, what happens to the results of a project afterwards.
    #[cfg(feature = "programme")]
    Continuation(fn(&Field<Continuation>, &Context<'_>, &mut Found<'_>)),
    /// At those who are affected, together.
    Stakeholders(fn(&List<Stakeholder>, &Context<'_>, &mut Found<'_>)),
    /// At a final report as a whole.
    #[cfg(feature = "programme")]
    FinalReport(fn(&FinalReport, &Context<'_>, &mut Found<'_>)),
    /// At a file that holds a programme and what belongs to it.
    #[cfg(feature = "programme")]
    Dossier(fn(&Dossier, &Context<'_>, &mut Found<'_>)),
    /// At a portfolio as a whole.
    #[cfg(feature = "programme")]
    Portfolio(fn(&Portfolio, &Context<'_>, &mut Found<'_>)),
    /// At each piece of advice of the project-leader forum.
    #[cfg(feature = "programme")]
    ForumAdvice(fn(&ForumAdvice, &Context<'_>, &mut Found<'_>)),
    /// At each plan for how a project goes into another.
    #[cfg(feature = "programme")]
    MergePlan(fn(&MergePlan, &Context<'_>, &mut Found<'_>)),
    /// At each place that states the version of the format.
    FormatVersion(fn(&str, &Context<'_>, &mut Found<'_>)),
    /// At a project as a whole.
    #[cfg(feature = "programme")]
    Project(fn(&Project, &Context<'_>, &mut Found<'_>)),
    /// At a programme as a whole.
    #[cfg(feature = "programme")]
    Programme(fn(&Programme, &Context<'_>, &mut Found<'_>)),
    /// At each body and leading role of a programme.
    #[cfg(feature = "programme")]
    Body(fn(&BodyAtHand<'_>, &Context<'_>, &mut Found<'_>)),
    /// At a mandate as a whole.
    #[cfg(feature = "programme")]
    Mandate(fn(&Mandate, &Context<'_>, &mut Found<'_>)),
    /// At a decision as a whole.
    #[cfg(feature = "programme")]
    Decision(fn(&Decision, &Context<'_>, &mut Found<'_>)),
    /// At a programme plan as a whole.
    #[cfg(feature = "programme")]
    ProgrammePlan(fn(&ProgrammePlan, &Context<'_>, &mut Found<'_>)),
    /// At each criterion that an idea or a project is assessed against, where somebody has said which hold.
    #[cfg(feature = "programme")]
    AssessedCriterion(fn(&AssessedCriterion<'_>, &Context<'_>, &mut Found<'_>)),
    /// At each main goal of a programme.
    #[cfg(feature = "programme")]
    MainGoal(fn(&MainGoal, &Context<'_>, &mut Found<'_>)),
    /// At a set of criteria as a whole.
    #[cfg(feature = "programme")]
    CriteriaSet(fn(&CriteriaSet, &Context<'_>, &mut Found<'_>)),
    /// At each criterion.
    #[cfg(feature = "programme")]
    Criterion(fn(&Criterion, &Context<'_>, &mut Found<'_>)),
    /// At each list whose items are known by their ids.
    #[cfg(feature = "programme")]
    Ids(fn(&Ids<'_>, &Context<'_>, &mut Found<'_>)),
    /// At each place that names a part of a criterion.
    #[cfg(feature = "programme")]
    PartName(fn(&PartName<'_>, &Context<'_>, &mut Found<'_>)),
}
