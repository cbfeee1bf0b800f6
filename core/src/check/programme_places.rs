//! The places of programmes, projects, portfolios and the files that hold them.

use super::assessment::{lead_to_assessed, lead_to_assessed_programme};
use super::coordination_places::{lead_to_coordination, lead_to_links, lead_to_links_of_project};
use super::criteria_places::lead_to_criteria;
use super::document_places::{document_in, lead_to_documents};
use super::file::costs_of;
use super::places::{
    Places, items, lead_to_anchorings, lead_to_code, lead_to_goals, lead_to_period, lead_to_references,
    lead_to_version, short, site_of, subject_with_goals,
};
use super::project_documents::{lead_to_calendar, lead_to_milestones};
use super::{Document, Walk};
use crate::context::{Context, Notes};
use crate::finding::Subject;
use crate::lifecycle::Role;
use crate::model::{Dossier, Portfolio, Programme, Project};
use crate::rule::{BodyAtHand, Reference, ReferenceTo, Site};
use crate::value::{Field, Kind, List, Pointer, Segment, Value};

impl Document for Programme {}
impl Document for Project {}
impl Document for Portfolio {}
impl Document for Dossier {}

/// The places of a programme.
pub(super) fn lead_to_programme<'a>(programme: &'a Programme, walk: &mut Walk<'a>, at: &Pointer) {
    let site = site_of(programme, at, &[]);
    walk.programme(programme, &site);
    lead_to_version(&programme.schema_version, walk, &site);
    lead_to_period(&programme.period, walk, &site);
    lead_to_main_goals(programme, walk, at, None);
    lead_to_calendar(&programme.calendar, walk, &site);
    for (index, body) in items(&programme.bodies) {
        let site = site_of(programme, at, &["bodies".into(), index.into()]);
        walk.body(&BodyAtHand { place: index, body }, &site);
        lead_to_references(&body.advises, ReferenceTo::Body, walk, &site.then("advises"));
        lead_to_references(&body.reports_to, ReferenceTo::Body, walk, &site.then("reportsTo"));
    }
    lead_to_transitions(programme, walk, &site);
    for (index, set) in items(&programme.goal_sets) {
        if let Some(validity) = set.validity.known() {
            walk.period(validity, &site.then("goalSets").then(index).then("validity"));
        }
    }
    lead_to_criteria(programme, walk, at);
    if at.segments().is_empty() {
        lead_to_assessed_programme(programme, walk);
    }
}

/// Those who decide and advise: bodies of the programme, unless it is a role in the project.
fn lead_to_transitions(programme: &Programme, walk: &mut Walk<'_>, site: &Site) {
    let Some(system) = programme.qualification.known() else { return };
    let site = site.then("qualification").then("transitions");
    for (index, transition) in items(&system.transitions) {
        for (key, roles) in [("decides", &transition.decides), ("advises", &transition.advises)] {
            for (place, text) in
                items(roles).filter(|(_, text)| !matches!(Role::of(text), Role::Position(_) | Role::Initiator))
            {
                let at = site.then(index).then(key).then(place);
                walk.reference(&Reference { text, to: ReferenceTo::Body }, &at);
            }
        }
    }
}

impl Places for Project {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        subject_with_goals("project", way, [&self.id, &self.code, &self.title])
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let outer = std::mem::replace(&mut walk.context.period, self.period.known());
        let project = site_of(self, at, &[]);
        walk.project(self, &project);
        lead_to_version(&self.schema_version, walk, &project);
        lead_to_code(&self.code, walk, &project);
        lead_to_period(&self.period, walk, &project);
        lead_to_goals(self, &self.goals, walk, at);
        lead_to_anchorings(&self.main_goals, walk, &project);
        let approaches = project.then("strategicApproaches");
        lead_to_references(&self.strategic_approaches, ReferenceTo::StrategicApproach, walk, &approaches);
        lead_to_links_of_project(&self.links, walk, &project);
        lead_to_milestones(&self.milestones, None, self.period.known(), walk, &project);
        walk.context.period = outer;
    }
}

impl Places for Portfolio {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, _: &[Segment]) -> Subject {
        Subject { kind: "portfolio", id: short(&self.id), title: short(&self.title), ..Subject::default() }
    }

    fn enter<'a>(&'a self, context: &mut Context<'a>) {
        context.look_at(self);
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        if at.segments().is_empty() {
            lead_to_main_goals_of_given(walk);
        }
        let portfolio = site_of(self, at, &[]);
        walk.portfolio(self, &portfolio);
        lead_to_version(&self.schema_version, walk, &portfolio);
        let looked_at = walk.context.limits.projects;
        // What projects refer to is looked up as it was on the day that the portfolio shows.
        let outer = std::mem::replace(&mut walk.context.as_of, self.as_of.known());
        for (index, project) in items(&self.projects).take_while(|(index, _)| *index < looked_at) {
            project.lead(walk, &at.clone().then("projects").then(index));
        }
        walk.context.as_of = outer;
        lead_to_coordination(self, walk, &portfolio);
    }

    fn site_at(&self, pointer: &Pointer) -> Site {
        site_in_list(&self.projects, "projects", &Pointer::root(), pointer.segments())
            .unwrap_or_else(|| site_of(self, &Pointer::root(), pointer.segments()))
    }
}

impl Places for Dossier {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, _: &[Segment]) -> Subject {
        Subject { kind: "dossier", ..Subject::default() }
    }

    fn enter<'a>(&'a self, context: &mut Context<'a>) {
        if let Some(programme) = self.programme.known() {
            context.look_in(programme);
        }
        if let Some(portfolio) = self.portfolio.known() {
            context.look_at(portfolio);
        }
        context.notes = self.idea_notes.known().map(Notes::of);
        context.file = Some(self);
        context.look_by(self.mandates.known());
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let dossier = site_of(self, at, &[]);
        walk.dossier(self, &dossier);
        lead_to_version(&self.schema_version, walk, &dossier);
        match self.programme.known() {
            Some(programme) => programme.lead(walk, &at.clone().then("programme")),
            None => lead_to_main_goals_of_given(walk),
        }
        if let Some(portfolio) = self.portfolio.known() {
            portfolio.lead(walk, &at.clone().then("portfolio"));
        }
        for (index, note) in items(&self.idea_notes) {
            let note_at = at.clone().then("ideaNotes").then(index);
            note.lead(walk, &note_at);
            lead_to_links(&note.links, walk, &site_of(note, &note_at, &[]));
        }
        walk.costs = walk.tree.map(|tree| costs_of(self, tree, &walk.context)).unwrap_or_default();
        lead_to_documents(self, walk, at);
        lead_to_assessed(self, walk);
    }

    fn site_at(&self, pointer: &Pointer) -> Site {
        let within = match pointer.segments() {
            [Segment::Key(key), way @ ..] if key == "programme" => {
                self.programme.known().map(|programme| site_of(programme, &Pointer::root().then("programme"), way))
            }
            [Segment::Key(key), way @ ..] if key == "portfolio" => {
                let at = Pointer::root().then("portfolio");
                let portfolio = self.portfolio.known();
                portfolio.and_then(|portfolio| {
                    site_in_list(&portfolio.projects, "projects", &at, way)
                        .or_else(|| Some(site_of(portfolio, &at, way)))
                })
            }
            [Segment::Key(key), Segment::Index(index), way @ ..] => document_in(self, key, *index)
                .map(|document| site_of(document, &Pointer::root().then(key.as_str()).then(*index), way)),
            _ => None,
        };
        within.unwrap_or_else(|| site_of(self, &Pointer::root(), pointer.segments()))
    }
}

/// A place in one of the documents of a list, if the way leads there.
fn site_in_list<D: Places>(list: &Field<List<D>>, key: &str, at: &Pointer, way: &[Segment]) -> Option<Site> {
    match way {
        [Segment::Key(list_key), Segment::Index(index), way @ ..] if list_key == key => {
            let document = list.known()?.0.get(*index)?.known()?;
            Some(site_of(document, &at.clone().then(key).then(*index), way))
        }
        _ => None,
    }
}

/// The main goals of a programme that came with the context.
fn lead_to_main_goals_of_given(walk: &mut Walk<'_>) {
    if let Some(given) = walk.context.programme.clone() {
        lead_to_main_goals(given.programme(), walk, &Pointer::root(), Some("programme"));
    }
}

/// Each main goal in force is a subject of its own; `other` names the programme where it is not the document
/// that is checked, nor in it.
fn lead_to_main_goals(programme: &Programme, walk: &mut Walk<'_>, at: &Pointer, other: Option<&'static str>) {
    let in_force = walk.context.in_force_for_projects(programme);
    let within: Vec<Segment> = match in_force.set {
        Some(set) => vec!["goalSets".into(), set.into(), "mainGoals".into()],
        None => vec!["mainGoals".into()],
    };
    for (index, goal) in items(in_force.goals) {
        let mut site = site_of(programme, at, &[within.as_slice(), &[index.into()]].concat());
        site.home.other = other;
        walk.main_goal(goal, &site);
    }
}
