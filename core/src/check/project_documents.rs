//! The places of the documents of projects, from agreement to final report.

use super::Walk;
use super::coordination_places::lead_to_links;
use super::document_places::{OwnPlaces, lead_to_body};
use super::file::Owner;
use super::places::{
    Places, items, lead_to_affected, lead_to_anchorings, lead_to_code, lead_to_goals, lead_to_period,
    lead_to_references,
};
use crate::context::{Context, PlanAtHand};
use crate::model::{
    Appraisal, Benefit, BenefitsPlan, Budget, Continuation, FinalReport, Goal, Milestone, MilestonePlan, Period,
    PlanCalendar, Project, ProjectAgreement, ProjectPlan, QualificationLetter, StatusReport,
};
use crate::rule::{Order, Reference, ReferenceTo, Site, Sum};
use crate::value::{Field, List, Money, Node};

impl OwnPlaces for ProjectAgreement {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        lead_to_references(&self.supports, ReferenceTo::MainGoal, walk, &document.then("supports"));
        for (index, party) in items(&self.parties) {
            let site = document.then("parties").then(index).then("organisationNumber");
            lead_to_organisation_number(&party.organisation_number, walk, &site);
        }
        for (index, contribution) in items(&self.contributions) {
            lead_to_period(&contribution.period, walk, &document.then("contributions").then(index));
        }
        let amounts = amounts_of(&self.contributions, |contribution| &contribution.amount);
        walk.sum(&Sum { list: "contributions", amounts, total: "total", stated: &self.total }, document);
        self.lead_to_signatures(walk, document);
    }
}

impl ProjectAgreement {
    /// An agreement is signed before it begins to hold, unless it says that it reaches back.
    fn lead_to_signatures(&self, walk: &mut Walk<'_>, document: &Site) {
        let Some(period) = self.period.known().filter(|_| self.retroactive.known() != Some(&true)) else { return };
        for (index, signature) in items(&self.signatures) {
            let first = format!("signatures/{index}/date");
            let then = "period/start".to_owned();
            walk.order(&Order { first, first_date: &signature.date, then, then_date: &period.start }, document);
        }
    }
}

impl OwnPlaces for Appraisal {
    fn lead_on<'a>(&'a self, _: &mut Walk<'a>, _: &Site) {}
}

impl OwnPlaces for QualificationLetter {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_code(&self.code, walk, document);
        lead_to_links(&self.links, walk, document);
        for (index, advice) in items(&self.advice) {
            lead_to_body(&advice.body, walk, &document.then("advice").then(index).then("body"));
        }
        lead_to_body(&self.recommended_by, walk, &document.then("recommendedBy"));
        lead_to_anchorings(&self.main_goals, walk, document);
        let approaches = document.then("strategicApproaches");
        lead_to_references(&self.strategic_approaches, ReferenceTo::StrategicApproach, walk, &approaches);
        lead_to_body(&self.forum, walk, &document.then("forum"));
        lead_to_references(&self.resource_groups, ReferenceTo::Body, walk, &document.then("resourceGroups"));
        let (recommended, qualified) = ("recommendedOn".to_owned(), "qualifiedOn".to_owned());
        let [recommended_on, qualified_on] = [&self.recommended_on, &self.qualified_on];
        let from_to =
            Order { first: recommended, first_date: recommended_on, then: qualified.clone(), then_date: qualified_on };
        walk.order(&from_to, document);
        let then = "validUntil".to_owned();
        walk.order(&Order { first: qualified, first_date: qualified_on, then, then_date: &self.valid_until }, document);
    }
}

impl OwnPlaces for ProjectPlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        let period = period_of(&self.period, &self.project, &walk.context);
        lead_to_goals_within(self, &self.goals, period, walk, document);
        lead_to_links(&self.links, walk, document);
        walk.project_plan(self, document);
        lead_to_affected(&self.stakeholders, walk, &document.then("stakeholders"));
        lead_to_lines(&self.budget, "budget", walk, document);
        if let Some(budget) = self.budget.known() {
            let amounts = amounts_of(&self.funding, |funding| &funding.amount);
            walk.sum(&Sum { list: "funding", amounts, total: "budget/total", stated: &budget.total }, document);
        }
    }
}

impl OwnPlaces for MilestonePlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        let period = period_of(&self.period, &self.project, &walk.context);
        lead_to_goals_within(self, &self.goals, period, walk, document);
        lead_to_milestones(&self.milestones, Some(self), period, walk, document);
        lead_to_calendar(&self.calendar, walk, document);
        lead_to_affected(&self.affected, walk, &document.then("affected"));
    }
}

/// A calendar, and the bodies whose meetings it tells of.
pub(super) fn lead_to_calendar(calendar: &Field<PlanCalendar>, walk: &mut Walk<'_>, document: &Site) {
    let Some(calendar) = calendar.known() else { return };
    walk.plan_calendar(calendar, &document.then("calendar"));
    for (index, meetings) in items(&calendar.meetings) {
        let site = document.then("calendar").then("meetings").then(index);
        lead_to_body(&meetings.body, walk, &site.then("body"));
    }
}

impl OwnPlaces for BenefitsPlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        let project = project_of(&self.project, &walk.context);
        let cost = cost_of(&self.project, walk);
        let benefits = Benefits { list: &self.benefits, continuation: &self.continuation, cost };
        benefits.lead(project.and_then(|project| project.period.known()), walk, document);
    }
}

impl OwnPlaces for StatusReport {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
    }
}

impl OwnPlaces for FinalReport {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        lead_to_lines(&self.accounts, "accounts", walk, document);
        walk.final_report(self, document);
        let period = period_of(&self.period, &self.project, &walk.context);
        let cost = cost_of(&self.project, walk);
        let benefits = Benefits { list: &self.benefits, continuation: &self.continuation, cost };
        benefits.lead(period, walk, document);
    }
}

fn lead_to_organisation_number(number: &Field<String>, walk: &mut Walk<'_>, site: &Site) {
    if let Some(number) = number.filled() {
        walk.organisation_number(number, site);
    }
}

/// The amounts in a list. What stands there but could not be read may hold one too.
fn amounts_of<T>(list: &Field<List<T>>, amount: fn(&T) -> &Field<Money>) -> Vec<&Field<Money>> {
    static UNREADABLE: Field<Money> = Field::Unreadable(Node::Null);
    let amount = |item| match item {
        &Field::Absent => None,
        Field::Known(item) => Some(amount(item)),
        Field::Unreadable(_) => Some(&UNREADABLE),
    };
    list.known().into_iter().flat_map(|list| &list.0).filter_map(amount).collect()
}

/// The lines of a budget or of accounts, and their total.
fn lead_to_lines(budget: &Field<Budget>, key: &str, walk: &mut Walk<'_>, document: &Site) {
    if let Some(budget) = budget.known() {
        let amounts = amounts_of(&budget.lines, |line| &line.amount);
        walk.sum(&Sum { list: "lines", amounts, total: "total", stated: &budget.total }, &document.then(key));
    }
}

/// What a project gives, and what happens to its results when it is over.
struct Benefits<'d> {
    list: &'d Field<List<Benefit>>,
    continuation: &'d Field<Continuation>,
    /// What the project costs.
    cost: Option<Money>,
}

impl Benefits<'_> {
    /// Leads the walk there; the project lasts for `period`.
    fn lead<'a>(&self, period: Option<&'a Period>, walk: &mut Walk<'a>, document: &Site) {
        let outer = std::mem::replace(&mut walk.context.period, period);
        let outer_cost = std::mem::replace(&mut walk.context.cost, self.cost);
        for (index, benefit) in items(self.list) {
            let site = document.then("benefits").then(index);
            walk.benefit(benefit, &site);
            // What a benefit is measured from comes before what it is to reach.
            if let (Some(baseline), Some(target)) = (benefit.baseline.known(), benefit.target.known()) {
                let order = Order {
                    first: "baseline/date".to_owned(),
                    first_date: &baseline.date,
                    then: "target/date".to_owned(),
                    then_date: &target.date,
                };
                walk.order(&order, &site);
            }
        }
        walk.continuation(self.continuation, &document.then("continuation"));
        (walk.context.period, walk.context.cost) = (outer, outer_cost);
    }
}

/// The milestones of a plan or a project, and what they wait for, decide and lead to.
pub(super) fn lead_to_milestones<'a>(
    milestones: &'a Field<List<Milestone>>,
    plan: Option<&'a MilestonePlan>,
    period: Option<&'a Period>,
    walk: &mut Walk<'a>,
    document: &Site,
) {
    let Some(list) = milestones.known() else {
        // A plan without milestones is looked at all the same.
        if let Some(plan) = plan {
            walk.milestone_plan(plan, document);
        }
        return;
    };
    let outer = walk.context.plan.replace(PlanAtHand::new(list, plan, period));
    let site = document.then("milestones");
    walk.milestones(list, &site);
    if let Some(plan) = plan {
        walk.milestone_plan(plan, document);
    }
    for (index, milestone) in list.iter() {
        let at = site.then(index);
        lead_to_references(&milestone.depends_on, ReferenceTo::Milestone, walk, &at.then("dependsOn"));
        if let Some(path) = milestone.path.filled() {
            walk.reference(&Reference { text: path, to: ReferenceTo::ResultPath }, &at.then("path"));
        }
        lead_to_references(&milestone.goals, ReferenceTo::PlanGoal, walk, &at.then("goals"));
        lead_to_body(&milestone.decided_by, walk, &at.then("decidedBy"));
    }
    walk.context.plan = outer;
}

/// The period that a plan is for: its own where it states an end, or that of its project.
fn period_of<'a>(own: &'a Field<Period>, project: &Field<String>, context: &Context<'a>) -> Option<&'a Period> {
    let of_project = || project_of(project, context)?.period.known();
    own.known().filter(|period| period.end.known().is_some()).or_else(of_project).or(own.known())
}

/// What the project or the idea that a document belongs to costs.
fn cost_of(name: &Field<String>, walk: &Walk<'_>) -> Option<Money> {
    walk.costs.get(&Owner::called(name.filled()?, walk.context.register())).copied()
}

/// The project that a document belongs to, where a portfolio is being checked.
fn project_of<'a>(name: &Field<String>, context: &Context<'a>) -> Option<&'a Project> {
    context.project_called(name.filled()?)
}

/// The goals of a plan: those that have no deadline of their own are to be reached within its period.
fn lead_to_goals_within<'a>(
    document: &dyn Places,
    goals: &Field<List<Goal>>,
    period: Option<&'a Period>,
    walk: &mut Walk<'a>,
    site: &Site,
) {
    let outer = std::mem::replace(&mut walk.context.period, period);
    lead_to_goals(document, goals, walk, &site.pointer);
    walk.context.period = outer;
}
