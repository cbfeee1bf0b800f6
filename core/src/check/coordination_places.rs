//! The places of what projects are to each other: links, the forum's advice, and merge plans.

use super::Walk;
use super::document_places::lead_to_body;
use super::places::{items, lead_to_references};
use crate::context::PlanAtHand;
use crate::model::{Portfolio, ProjectLink};
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::{Field, List, Segment};

/// The projects that a document is linked to.
pub(super) fn lead_to_links(links: &Field<List<ProjectLink>>, walk: &mut Walk<'_>, document: &Site) {
    lead_to_each(links, None, walk, document);
}

/// The same of a project, whose own milestones are known.
pub(super) fn lead_to_links_of_project(links: &Field<List<ProjectLink>>, walk: &mut Walk<'_>, project: &Site) {
    let own = match project.pointer.last() {
        Some(Segment::Index(place)) => Some(*place),
        _ => None,
    };
    lead_to_each(links, own, walk, project);
}

fn lead_to_each(links: &Field<List<ProjectLink>>, own: Option<usize>, walk: &mut Walk<'_>, document: &Site) {
    for (index, link) in items(links) {
        let Some(project) = link.project.filled() else { continue };
        let site = document.then("links").then(index);
        walk.reference(&Reference { text: project, to: ReferenceTo::Project }, &site.then("project"));
        let other = walk.context.register().and_then(|register| register.position(project));
        for (of, milestone, key) in
            [(own, &link.milestone, "milestone"), (other, &link.other_milestone, "otherMilestone")]
        {
            if let Some((of, text)) = of.zip(milestone.filled()) {
                lead_to_milestone(of, text, walk, &site.then(key));
            }
        }
    }
}

/// A milestone of a project, by id or text: looked up in its milestone plan and among its own.
fn lead_to_milestone(project: usize, text: &str, walk: &mut Walk<'_>, site: &Site) {
    let Some(milestones) = walk.context.milestones_of(project).into_iter().find(|list| !list.0.is_empty()) else {
        return;
    };
    if walk.context.milestone_called(project, text).is_none() {
        let outer = walk.context.plan.replace(PlanAtHand::new(milestones, None, None));
        walk.reference(&Reference { text, to: ReferenceTo::MilestoneOfLink }, site);
        walk.context.plan = outer;
    }
}

/// What the forum has advised, and how projects are merged.
pub(super) fn lead_to_coordination(portfolio: &Portfolio, walk: &mut Walk<'_>, document: &Site) {
    for (index, advice) in items(&portfolio.advice) {
        let site = document.then("advice").then(index);
        walk.forum_advice(advice, &site);
        lead_to_references(&advice.projects, ReferenceTo::Project, walk, &site.then("projects"));
        lead_to_body(&advice.body, walk, &site.then("body"));
    }
    for (index, plan) in items(&portfolio.merge_plans) {
        let site = document.then("mergePlans").then(index);
        walk.merge_plan(plan, &site);
        for (name, key) in [(&plan.project, "project"), (&plan.into, "into")] {
            if let Some(text) = name.filled() {
                walk.reference(&Reference { text, to: ReferenceTo::Project }, &site.then(key));
            }
        }
        lead_to_body(&plan.decided_by, walk, &site.then("decidedBy"));
    }
}
