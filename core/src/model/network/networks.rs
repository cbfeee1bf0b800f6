//! Networks: who is in them, and how they end.

use crate::model::{
    ClosedPeriod, Contact, ExperienceRecord, Gathering, GatheringSeries, Opening, Party, Period, Resource, labels,
};
use crate::value::{Field, List, When, choice, record, same_name};

record! {
    /// A network of municipalities or projects (*nettverk*): who is in it, when they gather, what they have
    /// learned, and how it ends.
    ///
    /// ```
    /// use samspill::{Context, Day, Gathering, Network};
    ///
    /// let gathering = Gathering { title: "Vårsamling".into(), ..Gathering::default() };
    /// let network = Network { title: "Prosjektnettverket".into(), gatherings: vec![gathering].into(), ..Network::default() };
    /// let report = samspill::check(&network, &Context::on(Day::new(2026, 11, 21)?));
    /// assert!(report.findings().iter().any(|finding| finding.rule() == "gathering-without-time"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Prosjektnettverk for Finnmark.
    Network: labels::network::networks::NETWORK {
        /// What this file is, in a sentence or two: for whoever opens it.
        about: String,
        /// The version of this format that the network was written in.
        schema_version: String,
        /// A name for this network that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// What it is called.
        title: String,
        /// What it is for.
        purpose: List<String>,
        /// Who runs it together.
        owners: List<Party>,
        /// Who leads it and advises its members.
        leader: Contact,
        /// When it begins and ends.
        period: Period,
        /// How far it has come.
        state: NetworkState,
        /// The regions that it gathers in, where it is split.
        regions: List<String>,
        /// Who is in it.
        members: List<NetworkMember>,
        /// How often its members gather.
        series: List<GatheringSeries>,
        /// When no gathering should be held, such as school holidays.
        closed_periods: List<ClosedPeriod>,
        /// Its gatherings, held and planned.
        gatherings: List<Gathering>,
        /// What its members have learned, for others to find.
        experience_base: List<ExperienceRecord>,
        /// What people have said of it and its pages.
        feedback: List<Feedback>,
        /// Projects that one could come to lead or take part in.
        openings: List<Opening>,
        /// What members can draw on.
        resources: List<Resource>,
        /// How it ends.
        winding_down: WindingDown,
    }
}

record! {
    /// A member of a network (*deltaker*): a municipality, an organisation or a project.
    NetworkMember: labels::network::networks::NETWORK_MEMBER {
        /// What it is called.
        name: String,
        /// The region it belongs to, where the network is split.
        region: String,
    }
}

record! {
    /// How a network ends with care: what was learned, who goes on guiding, and who keeps what was gathered.
    ///
    /// Source: Prosjektnettverk for Finnmark, «Prosjektnettverket avvikles».
    WindingDown: labels::network::networks::WINDING_DOWN {
        /// When it was decided.
        decided: When,
        /// The last gathering, by id or title.
        last_gathering: String,
        /// Who goes on guiding.
        guidance: Guidance,
        /// What was learned, for members and owners.
        lessons: List<String>,
        /// Who keeps the experience base from now on.
        base_handed_over_to: String,
        /// When they took it over.
        base_handed_over: When,
        /// When members were told.
        members_told: When,
        /// What may support members from now on.
        afterwards: List<String>,
    }
}

record! {
    /// Who guides, how, and until when (*veiledning*).
    Guidance: labels::network::networks::GUIDANCE {
        /// The role that guides.
        by: String,
        /// Until when.
        until: When,
        /// How to reach them.
        how: String,
    }
}

record! {
    /// Something that somebody has said or asked (*tilbakemelding*), and the answer they got.
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn»; Nye Ålesund, «Vi arbeider også med».
    Feedback: labels::network::networks::FEEDBACK {
        /// What was said or asked.
        text: String,
        /// The role or group that it came from.
        origin: String,
        /// When.
        date: When,
        /// What was answered.
        answer: String,
    }
}

choice! {
    /// How far a network has come.
    NetworkState {
        Planned "planned" => "planlagt", "planlagt", "planned";
        Active "active" => "i gang", "i gang", "running";
        WindingDown "windingDown" => "under avvikling", "under avvikling", "being wound down";
        Closed "closed" => "avsluttet", "avslutta", "closed";
    }
}

impl Network {
    /// The series of gatherings that somebody means by its id or title.
    pub fn series_called(&self, reference: &str) -> Option<&GatheringSeries> {
        let mut series = self.series.items().map(|(_, series)| series);
        series.find(|series| is_called(reference, [&series.id, &series.title]))
    }

    /// The gathering that somebody means by its id or title.
    pub fn gathering_called(&self, reference: &str) -> Option<&Gathering> {
        let mut gatherings = self.gatherings.items().map(|(_, gathering)| gathering);
        gatherings.find(|gathering| is_called(reference, [&gathering.id, &gathering.title]))
    }

    /// Whether it is split into regions, of which this is one.
    pub fn has_region(&self, name: &str) -> bool {
        self.regions.items().any(|(_, region)| same_name(region, name))
    }
}

fn is_called(reference: &str, names: [&Field<String>; 2]) -> bool {
    names.iter().any(|name| name.filled().is_some_and(|name| same_name(name, reference)))
}
