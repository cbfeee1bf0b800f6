//! The report of process support: what it is asked for, and whom it asks.

use super::facts::{counted, stated};
use super::told::Teller;
use super::{Entry, Fact, Page, Saying, Section};
use crate::check::{Reading, Report};
use crate::context::Context;
use crate::finding::Finding;
use crate::model::{Feedback, ProcessSupport, ReferenceGroup, SupportRequest};
use crate::phrase::{Param, cut};
use crate::value::{Field, Segment};

/// The report of process support (*prosesstøtte*) for people to read: the team, each request, and the groups that are
/// asked along the way; of each what is there, and what is missing.
///
/// ```
/// use samspill::{Context, Day, Language, ProcessSupport, Reading, render};
///
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let text = r#"{"title": "Team prosesstøtte", "requests": [{"title": "Mål for oppvekst"}]}"#;
/// let page = render::process_support_report(&Reading::<ProcessSupport>::of(text, &context), &context);
/// assert!(page.to_text().contains("Mål for oppvekst"));
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Nye Ålesund, «Støtte til byggeprosessen».
pub fn process_support_report(support: &Reading<ProcessSupport>, context: &Context<'_>) -> Page {
    let report = support.check(context);
    let overview = SupportOverview { support: support.document(), report: &report, teller: Teller::of(&report) };
    let title = overview.support.title.filled();
    overview.teller.page(&report, title.map(|title| cut(title)), overview.sections())
}

struct SupportOverview<'a> {
    support: &'a ProcessSupport,
    report: &'a Report,
    teller: Teller<'a>,
}

impl SupportOverview<'_> {
    fn sections(&self) -> Vec<Section> {
        let parts = [
            (Saying::InShort, vec![unnamed(vec![self.teller.in_short(self.report)])]),
            (Saying::TheTeam, vec![unnamed(self.of_team())]),
            (
                Saying::TheRequests,
                self.support.requests.items().map(|(place, one)| self.of_request(place, one)).collect(),
            ),
            (
                Saying::TheReferenceGroups,
                self.support.reference_groups.items().map(|(place, one)| self.of_group(place, one)).collect(),
            ),
            (
                Saying::TheOpenPoints,
                self.support.open_points.items().map(|(place, one)| self.of_open_point(place, one)).collect(),
            ),
        ];
        self.teller.sections(parts)
    }

    /// What was found in an item of a list, or in what is in none of them.
    fn told(&self, item: Option<(&str, usize)>) -> Vec<Fact> {
        let is_meant = |finding: &&Finding| match (finding.pointer().segments(), item) {
            ([Segment::Key(own), Segment::Index(index), ..], Some((key, place))) => own == key && *index == place,
            // What could not be read has no entry of its own.
            ([Segment::Key(own), Segment::Index(index), ..], None) => !self.has_entry(own, *index),
            (_, item) => item.is_none(),
        };
        self.teller.told(self.report.findings().iter().filter(is_meant))
    }

    /// Whether an item of a list is told of by itself.
    fn has_entry(&self, list: &str, place: usize) -> bool {
        match list {
            "requests" => self.support.requests.items().any(|(known, _)| known == place),
            "referenceGroups" => self.support.reference_groups.items().any(|(known, _)| known == place),
            "openPoints" => self.support.open_points.items().any(|(known, _)| known == place),
            _ => false,
        }
    }

    fn of_team(&self) -> Vec<Fact> {
        let (support, language) = (self.support, self.teller.language);
        let stated = |key, value: Option<String>| stated(ProcessSupport::RECORD, key, value, language);
        let aims: Vec<String> = support.aims.items().map(|(_, aim)| cut(aim)).collect();
        let areas: Vec<Param> = support.service_areas.items().map(|(_, area)| Param::from(area.as_str())).collect();
        let areas = (!areas.is_empty()).then(|| Param::List(areas).write(language));
        let facts = [
            stated("owner", support.owner.filled().map(|owner| cut(owner))),
            (support.pilot.known() == Some(&true)).then(|| ("pilot", Saying::IsTrial.say(language))),
            stated("aims", (!aims.is_empty()).then(|| aims.join("; "))),
            stated("serviceAreas", areas),
        ];
        self.teller.with(facts, self.told(None))
    }

    fn of_request(&self, place: usize, request: &SupportRequest) -> Entry {
        let language = self.teller.language;
        let stated = |key, value: Option<String>| stated(SupportRequest::RECORD, key, value, language);
        let text = |text: &Field<String>| text.filled().map(|text| cut(text));
        let title_of = |title: crate::value::Words| title.in_language(language).to_owned();
        let facts = [
            stated("kind", request.kind.known().map(|kind| title_of(kind.title()))),
            stated("purpose", request.purpose.known().map(|purpose| title_of(purpose.title()))),
            stated("result", text(&request.result)),
            stated("people", request.people.known().map(|people| Param::Count(*people).write(language))),
            stated("preMeeting", request.pre_meeting.known().map(|when| Param::from(when).write(language))),
            stated("outcome", text(&request.outcome)),
        ];
        let time = request.time.known().map(|when| Param::from(when).write(language));
        let name = [Some(self.teller.name(&request.title, place)), time].into_iter().flatten().collect::<Vec<_>>();
        Entry { names: vec![name.join(", ")], facts: self.teller.with(facts, self.told(Some(("requests", place)))) }
    }

    fn of_group(&self, place: usize, group: &ReferenceGroup) -> Entry {
        let language = self.teller.language;
        let stated = |key, value: &Field<String>| {
            stated(ReferenceGroup::RECORD, key, value.filled().map(|text| cut(text)), language)
        };
        let facts = [
            stated("serviceArea", &group.service_area),
            counted("members", &group.members, Saying::KindsOfMembers, language),
            stated("asked", &group.asked),
            stated("answered", &group.answered),
        ];
        let title = if group.title.filled().is_some() { &group.title } else { &group.service_area };
        let told = self.told(Some(("referenceGroups", place)));
        Entry { names: vec![self.teller.name(title, place)], facts: self.teller.with(facts, told) }
    }

    fn of_open_point(&self, place: usize, point: &Feedback) -> Entry {
        let language = self.teller.language;
        let stated = |key, value: Option<String>| stated(Feedback::RECORD, key, value, language);
        let facts = [
            stated("date", point.date.known().map(|when| Param::from(when).write(language))),
            stated("answer", point.answer.filled().map(|answer| cut(answer))),
        ];
        let told = self.told(Some(("openPoints", place)));
        Entry { names: vec![self.teller.name(&point.text, place)], facts: self.teller.with(facts, told) }
    }
}

pub(super) fn unnamed(facts: Vec<Fact>) -> Entry {
    Entry { names: Vec::new(), facts }
}
