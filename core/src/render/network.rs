//! The report of a network: its gatherings, what it has learned, and how it ends.

use super::facts::{counted, list, party_name, period, stated};
use super::process_support::unnamed;
use super::told::Teller;
use super::{Entry, Fact, Page, Saying, Section};
use crate::check::{Reading, Report};
use crate::context::Context;
use crate::finding::Finding;
use crate::model::{ExperienceRecord, Gathering, GatheringEvaluation, Guidance, Network, WindingDown};
use crate::phrase::{Param, cut};
use crate::value::{Field, List, Segment, When};

/// The report of a network (*nettverk*) for people to read: who is in it, each gathering, what was learned, and how it
/// ends; of each what is there, and what is missing.
///
/// ```
/// use samspill::{Context, Day, Language, Network, Reading, render};
///
/// let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
/// let text = r#"{"title": "Prosjektnettverket", "gatherings": [{"title": "Vårsamling", "time": "våren 2027"}]}"#;
/// let page = render::network_report(&Reading::<Network>::of(text, &context), &context);
/// assert!(page.to_text().contains("Vårsamling, våren 2027"));
/// # Ok::<(), samspill::DayError>(())
/// ```
///
/// Source: Prosjektnettverk for Finnmark.
pub fn network_report(network: &Reading<Network>, context: &Context<'_>) -> Page {
    let report = network.check(context);
    let overview = NetworkOverview { network: network.document(), report: &report, teller: Teller::of(&report) };
    let title = overview.network.title.filled();
    overview.teller.page(&report, title.map(|title| cut(title)), overview.sections())
}

struct NetworkOverview<'a> {
    network: &'a Network,
    report: &'a Report,
    teller: Teller<'a>,
}

impl NetworkOverview<'_> {
    fn sections(&self) -> Vec<Section> {
        self.teller.sections([
            (Saying::InShort, vec![unnamed(vec![self.teller.in_short(self.report)])]),
            (Saying::TheNetwork, vec![unnamed(self.of_network())]),
            (Saying::TheGatherings, self.of_gatherings()),
            (Saying::TheExperienceBase, self.of_experience()),
            (Saying::TheEnd, vec![unnamed(self.of_ending())]),
        ])
    }

    /// The findings whose place begins with a key, and with a place in its list; without a place, all those that no
    /// section of their own tells.
    fn told(&self, key: Option<&str>, place: Option<usize>) -> Vec<Fact> {
        let is_meant = |finding: &&Finding| match (finding.pointer().segments(), key) {
            ([Segment::Key(own), Segment::Index(index), ..], Some(key)) => own == key && place == Some(*index),
            ([Segment::Key(own), ..], Some(key)) => own == key && place.is_none(),
            // What could not be read has no entry of its own.
            ([Segment::Key(own), Segment::Index(index), ..], None) => !self.has_entry(own, *index),
            ([Segment::Key(own), ..], None) => own != "windingDown",
            _ => key.is_none(),
        };
        self.teller.told(self.report.findings().iter().filter(is_meant))
    }

    /// Whether an item of a list is told of by itself.
    fn has_entry(&self, list: &str, place: usize) -> bool {
        match list {
            "gatherings" => self.network.gatherings.items().any(|(known, _)| known == place),
            "experienceBase" => self.network.experience_base.items().any(|(known, _)| known == place),
            _ => false,
        }
    }

    fn of_network(&self) -> Vec<Fact> {
        let (network, language) = (self.network, self.teller.language);
        let stated = |key, value: Option<String>| stated(Network::RECORD, key, value, language);
        let leader = network.leader.known().and_then(|leader| leader.role.filled()).map(|role| cut(role));
        let owners = network.owners.items().filter_map(|(_, owner)| party_name(owner)).collect();
        let state = network.state.known().map(|state| state.title().in_language(language).to_owned());
        let facts = [
            stated("purpose", told_apart(texts(&network.purpose))),
            stated("owners", self.listed(owners)),
            stated("leader", leader),
            stated("period", period(&network.period, language)),
            stated("state", state),
            counted("members", &network.members, Saying::NumberOfMembers, language),
            stated("regions", self.listed(texts(&network.regions))),
        ];
        self.teller.with(facts, self.told(None, None))
    }

    fn of_gatherings(&self) -> Vec<Entry> {
        let gatherings = self.network.gatherings.items();
        gatherings.map(|(place, gathering)| self.of_gathering(place, gathering)).collect()
    }

    fn of_gathering(&self, place: usize, gathering: &Gathering) -> Entry {
        let language = self.teller.language;
        let stated = |key, value: Option<String>| stated(Gathering::RECORD, key, value, language);
        let state = gathering.state.known().map(|state| state.title().in_language(language).to_owned());
        let deadline = gathering.registration.known().and_then(|registration| self.date(&registration.deadline));
        let facts = [
            stated("state", state),
            stated("host", gathering.host.filled().map(|host| cut(host))),
            stated("registration", deadline),
            counted("items", &gathering.items, Saying::NumberOfItems, language),
            counted("participants", &gathering.participants, Saying::NumberOfParticipants, language),
            counted("presentations", &gathering.presentations, Saying::NumberOfPresentations, language),
            stated("evaluation", gathering.evaluation.known().and_then(|evaluation| self.evaluated(evaluation))),
            counted("reflections", &gathering.reflections, Saying::NumberOfReflections, language),
        ];
        let title = self.teller.name(&gathering.title, place);
        let venue = gathering.place.known().and_then(|place| place.name.filled().or(place.municipality.filled()));
        let parts = [Some(title), self.date(&gathering.time), venue.map(|venue| cut(venue))];
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        Entry { names: vec![name], facts: self.teller.with(facts, self.told(Some("gatherings"), Some(place))) }
    }

    fn of_experience(&self) -> Vec<Entry> {
        let entry = |(place, record): (usize, &ExperienceRecord)| {
            let language = self.teller.language;
            let stated = |key, value: &Field<String>| {
                stated(ExperienceRecord::RECORD, key, value.filled().map(|text| cut(text)), language)
            };
            let facts = [
                stated("theme", &record.theme),
                stated("learned", &record.learned),
                stated("wise", &record.wise),
                stated("origin", &record.origin),
            ];
            let name = self.teller.name(&record.title, place);
            Entry { names: vec![name], facts: self.teller.with(facts, self.told(Some("experienceBase"), Some(place))) }
        };
        self.network.experience_base.items().map(entry).collect()
    }

    fn of_ending(&self) -> Vec<Fact> {
        let language = self.teller.language;
        let Some(ending) = self.network.winding_down.known() else { return self.told(Some("windingDown"), None) };
        let stated = |key, value: Option<String>| stated(WindingDown::RECORD, key, value, language);
        let text = |text: &Field<String>| text.filled().map(|text| cut(text));
        let facts = [
            stated("decided", self.date(&ending.decided)),
            stated("lastGathering", text(&ending.last_gathering)),
            stated("guidance", ending.guidance.known().and_then(|guidance| self.guided(guidance))),
            stated("lessons", told_apart(texts(&ending.lessons))),
            stated("baseHandedOverTo", text(&ending.base_handed_over_to)),
            stated("membersTold", self.date(&ending.members_told)),
            stated("afterwards", told_apart(texts(&ending.afterwards))),
        ];
        self.teller.with(facts, self.told(Some("windingDown"), None))
    }

    fn evaluated(&self, evaluation: &GatheringEvaluation) -> Option<String> {
        let wishes = texts(&evaluation.wishes);
        evaluation.result.filled().map(|result| cut(result)).or_else(|| told_apart(wishes))
    }

    fn guided(&self, guidance: &Guidance) -> Option<String> {
        let until =
            guidance.until.known().map(|until| Saying::Until.with(&[("date", until.into())], self.teller.language));
        let parts = [guidance.by.filled().map(|by| cut(by)), until, guidance.how.filled().map(|how| cut(how))];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn date(&self, when: &Field<When>) -> Option<String> {
        when.known().map(|when| Param::from(when).write(self.teller.language))
    }

    fn listed(&self, texts: Vec<String>) -> Option<String> {
        (!texts.is_empty()).then(|| list(texts).write(self.teller.language))
    }
}

/// Texts that may be sentences.
fn told_apart(texts: Vec<String>) -> Option<String> {
    (!texts.is_empty()).then(|| texts.join("; "))
}

fn texts(list: &Field<List<String>>) -> Vec<String> {
    list.items().map(|(_, text)| cut(text)).collect()
}
