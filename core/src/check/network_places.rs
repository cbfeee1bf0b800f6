//! The places of networks, their gatherings and what they have learned, and of process support.

use super::places::{Places, items, lead_to_period, lead_to_references, lead_to_version, short, site_of};
use super::{Document, Walk};
use crate::context::Context;
use crate::finding::Subject;
use crate::model::{Feedback, Gathering, IdeaNote, Network, NetworkQuestion, ProcessSupport, SupportRequest};
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::{Field, Kind, List, Pointer, Segment, Value};

impl Document for Network {}
impl Document for Gathering {}
impl Document for ProcessSupport {}
impl Document for SupportRequest {}
impl Document for NetworkQuestion {}

/// Something that is known by an id and a title.
fn subject(kind: &'static str, id: &Field<String>, title: &Field<String>) -> Subject {
    Subject { kind, id: short(id), code: None, title: short(title), goal: None }
}

/// The item that a way leads into, if it leads into this list.
fn item_on<'a, T: Value>(way: &[Segment], key: &str, list: &'a Field<List<T>>) -> Option<&'a T> {
    match way {
        [Segment::Key(first), Segment::Index(index), ..] if first == key => list.known()?.0.get(*index)?.known(),
        _ => None,
    }
}

impl Places for Network {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        if let Some(record) = item_on(way, "experienceBase", &self.experience_base) {
            return subject("experienceRecord", &record.id, &record.title);
        }
        subject("network", &self.id, &self.title)
    }

    fn enter<'a>(&'a self, context: &mut Context<'a>) {
        context.network = Some(self);
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let network = site_of(self, at, &[]);
        walk.network(self, &network);
        lead_to_version(&self.schema_version, walk, &network);
        lead_to_period(&self.period, walk, &network);
        for (index, series) in items(&self.series) {
            lead_to_period(&series.period, walk, &network.then("series").then(index));
        }
        for (index, member) in items(&self.members) {
            let site = network.then("members").then(index);
            lead_to_reference(&member.region, ReferenceTo::Region, walk, &site.then("region"));
        }
        for (index, gathering) in items(&self.gatherings) {
            gathering.lead(walk, &at.clone().then("gatherings").then(index));
        }
        for (index, record) in items(&self.experience_base) {
            walk.experience_record(record, &site_of(self, at, &["experienceBase".into(), index.into()]));
        }
        for (index, opening) in items(&self.openings) {
            lead_to_period(&opening.period, walk, &network.then("openings").then(index));
        }
        for (index, resource) in items(&self.resources) {
            lead_to_period(&resource.period, walk, &network.then("resources").then(index));
        }
        lead_to_feedback(&self.feedback, walk, &network.then("feedback"));
        if let Some(ending) = self.winding_down.known() {
            let site = network.then("windingDown").then("lastGathering");
            lead_to_reference(&ending.last_gathering, ReferenceTo::Gathering, walk, &site);
        }
    }

    fn site_at(&self, pointer: &Pointer) -> Site {
        let way = pointer.segments();
        match (item_on(way, "gatherings", &self.gatherings), way) {
            (Some(gathering), [list, index, way @ ..]) => {
                site_of(gathering, &Pointer::root().then(list.clone()).then(index.clone()), way)
            }
            _ => site_of(self, &Pointer::root(), way),
        }
    }
}

impl Places for Gathering {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, _: &[Segment]) -> Subject {
        subject("gathering", &self.id, &self.title)
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let gathering = site_of(self, at, &[]);
        walk.gathering(self, &gathering);
        lead_to_version(&self.schema_version, walk, &gathering);
        lead_to_reference(&self.series, ReferenceTo::Series, walk, &gathering.then("series"));
        lead_to_reference(&self.region, ReferenceTo::Region, walk, &gathering.then("region"));
    }
}

impl Places for ProcessSupport {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        if let Some(group) = item_on(way, "referenceGroups", &self.reference_groups) {
            let title = if group.title.filled().is_some() { &group.title } else { &group.service_area };
            return subject("referenceGroup", &Field::Absent, title);
        }
        subject("processSupport", &self.id, &self.title)
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let support = site_of(self, at, &[]);
        walk.process_support(self, &support);
        lead_to_version(&self.schema_version, walk, &support);
        for (index, request) in items(&self.requests) {
            request.lead(walk, &at.clone().then("requests").then(index));
        }
        for (index, group) in items(&self.reference_groups) {
            walk.reference_group(group, &site_of(self, at, &["referenceGroups".into(), index.into()]));
        }
        lead_to_feedback(&self.open_points, walk, &support.then("openPoints"));
    }

    fn site_at(&self, pointer: &Pointer) -> Site {
        let way = pointer.segments();
        match (item_on(way, "requests", &self.requests), way) {
            (Some(request), [list, index, way @ ..]) => {
                site_of(request, &Pointer::root().then(list.clone()).then(index.clone()), way)
            }
            _ => site_of(self, &Pointer::root(), way),
        }
    }
}

impl Places for SupportRequest {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, _: &[Segment]) -> Subject {
        subject("supportRequest", &self.id, &self.title)
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let request = site_of(self, at, &[]);
        walk.support_request(self, &request);
        lead_to_version(&self.schema_version, walk, &request);
        lead_to_references(&self.methods, ReferenceTo::Method, walk, &request.then("methods"));
    }
}

/// A question is read and not looked at: what its network and its note say, they are asked for themselves.
impl Places for NetworkQuestion {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, _: &[Segment]) -> Subject {
        Subject { kind: "networkQuestion", ..Subject::default() }
    }

    fn lead<'a>(&'a self, _: &mut Walk<'a>, _: &Pointer) {}

    fn site_at(&self, pointer: &Pointer) -> Site {
        let home = |key: &Segment| Pointer::root().then(key.clone());
        match pointer.segments() {
            [key @ Segment::Key(name), way @ ..] if name == "network" && !way.is_empty() => {
                let network = self.network.known();
                network.map_or_else(
                    || site_of(self, &Pointer::root(), pointer.segments()),
                    |network| site_of(network, &home(key), way),
                )
            }
            [key @ Segment::Key(name), way @ ..] if name == "note" && !way.is_empty() => {
                let note: Option<&IdeaNote> = self.note.known();
                note.map_or_else(
                    || site_of(self, &Pointer::root(), pointer.segments()),
                    |note| site_of(note, &home(key), way),
                )
            }
            way => site_of(self, &Pointer::root(), way),
        }
    }
}

fn lead_to_feedback(feedback: &Field<List<Feedback>>, walk: &mut Walk<'_>, list: &Site) {
    for (index, feedback) in items(feedback) {
        walk.feedback(feedback, &list.then(index));
    }
}

fn lead_to_reference(text: &Field<String>, to: ReferenceTo, walk: &mut Walk<'_>, site: &Site) {
    if let Some(text) = text.filled() {
        walk.reference(&Reference { text, to }, site);
    }
}
