//! The places of the documents of projects, from agreement to final report.

use super::Walk;
use super::document_places::{OwnPlaces, lead_to_body};
use super::places::{items, lead_to_anchorings, lead_to_code, lead_to_goals, lead_to_period, lead_to_references};
use super::programme_places::lead_to_links;
use crate::context::Context;
use crate::model::{
    BenefitsPlan, FinalReport, Goal, MilestonePlan, Period, ProjectAgreement, ProjectPlan, QualificationLetter,
    StatusReport,
};
use crate::rule::{ReferenceTo, Site};
use crate::value::{Field, List};

impl OwnPlaces for ProjectAgreement {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        lead_to_references(&self.supports, ReferenceTo::MainGoal, walk, &document.then("supports"));
        for (index, contribution) in items(&self.contributions) {
            lead_to_period(&contribution.period, walk, &document.then("contributions").then(index));
        }
    }
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
    }
}

impl OwnPlaces for ProjectPlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        let period = period_of(&self.period, &self.project, &walk.context);
        lead_to_goals_within(self, &self.goals, period, walk, document);
        lead_to_links(&self.links, walk, document);
    }
}

impl OwnPlaces for MilestonePlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
        let period = period_of(&self.period, &self.project, &walk.context);
        lead_to_goals_within(self, &self.goals, period, walk, document);
    }
}

impl OwnPlaces for BenefitsPlan {
    fn lead_on<'a>(&'a self, _: &mut Walk<'a>, _: &Site) {}
}

impl OwnPlaces for StatusReport {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
    }
}

impl OwnPlaces for FinalReport {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
    }
}

/// The period that a plan is for: its own where it states an end, or that of its project.
fn period_of<'a>(own: &'a Field<Period>, project: &Field<String>, context: &Context<'a>) -> Option<&'a Period> {
    let of_project = || context.project_called(project.filled()?)?.period.known();
    own.known().filter(|period| period.end.known().is_some()).or_else(of_project).or(own.known())
}

/// The goals of a plan: those that have no deadline of their own are to be reached within its period.
fn lead_to_goals_within<'a, D: super::Document>(
    document: &D,
    goals: &Field<List<Goal>>,
    period: Option<&'a Period>,
    walk: &mut Walk<'a>,
    site: &Site,
) {
    let outer = std::mem::replace(&mut walk.context.period, period);
    lead_to_goals(document, goals, walk, &site.pointer);
    walk.context.period = outer;
}
