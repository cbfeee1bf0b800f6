//! The places of the documents that belong to a programme as a whole.

use super::Walk;
use super::document_places::{OwnPlaces, lead_to_body};
use super::places::{items, lead_to_period, lead_to_references};
use crate::model::{
    ActionPlan, AgreementOfIntent, AreaProgramme, EvidenceBase, Input, Mandate, ProgrammePlan, StatusDocument,
};
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::Field;

impl OwnPlaces for Mandate {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        // What no longer holds is left in peace.
        if !self.is_over_on(walk.context.today()) {
            walk.mandate(self, document);
        }
        lead_to_body(&self.body, walk, &document.then("body"));
        lead_to_references(&self.reports_to, ReferenceTo::Body, walk, &document.then("reportsTo"));
        lead_to_references(&self.advises, ReferenceTo::Body, walk, &document.then("advises"));
        for (index, member) in items(&self.members) {
            let site = document.then("members").then(index).then("project");
            lead_to_reference(&member.project, ReferenceTo::Project, walk, &site);
        }
        lead_to_period(&self.period, walk, document);
    }
}

impl OwnPlaces for ProgrammePlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        walk.programme_plan(self, document);
        lead_to_period(&self.period, walk, document);
        if let Some(part) = self.projects.known() {
            let site = document.then("projects");
            lead_to_period(&part.period, walk, &site);
            lead_to_references(&part.projects, ReferenceTo::Project, walk, &site.then("projects"));
        }
    }
}

impl OwnPlaces for AreaProgramme {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
    }
}

impl OwnPlaces for ActionPlan {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        for (index, measure) in items(&self.measures) {
            let site = document.then("measures").then(index);
            lead_to_period(&measure.period, walk, &site);
            lead_to_reference(&measure.supports, ReferenceTo::MainGoal, walk, &site.then("supports"));
            lead_to_reference(&measure.project, ReferenceTo::Project, walk, &site.then("project"));
        }
    }
}

impl OwnPlaces for Input {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_reference(&self.idea, ReferenceTo::IdeaNote, walk, &document.then("idea"));
    }
}

impl OwnPlaces for StatusDocument {
    fn lead_on<'a>(&'a self, _: &mut Walk<'a>, _: &Site) {}
}

impl OwnPlaces for EvidenceBase {
    fn lead_on<'a>(&'a self, _: &mut Walk<'a>, _: &Site) {}
}

impl OwnPlaces for AgreementOfIntent {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_period(&self.period, walk, document);
    }
}

fn lead_to_reference(text: &Field<String>, to: ReferenceTo, walk: &mut Walk<'_>, site: &Site) {
    if let Some(text) = text.filled() {
        walk.reference(&Reference { text, to }, site);
    }
}
