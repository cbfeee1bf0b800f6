//! Help with meetings, and the groups that are asked along the way.

use crate::model::{Contact, Feedback, labels};
use crate::value::{List, When, choice, record};

record! {
    /// A team that helps groups to work well together (*prosesstøtte*), what it is asked for, and whom it involves.
    ///
    /// ```
    /// use samspill::{Context, Day, ProcessSupport, SupportRequest};
    ///
    /// let request = SupportRequest { title: "Mål for tenesta".into(), ..SupportRequest::default() };
    /// let support = ProcessSupport { requests: vec![request].into(), ..ProcessSupport::default() };
    /// let report = samspill::check(&support, &Context::on(Day::new(2026, 11, 21)?));
    /// assert!(report.findings().iter().any(|finding| finding.rule() == "support-request-without-purpose"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Nye Ålesund, «Støtte til byggeprosessen».
    ProcessSupport: labels::network::process::PROCESS_SUPPORT {
        /// What this file is, in a sentence or two: for whoever opens it.
        about: String,
        /// The version of this format that the team was written in.
        schema_version: String,
        /// A name for this team that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// What the team is called.
        title: String,
        /// The organisation that set it up.
        owner: String,
        /// Whether it is a trial.
        pilot: bool,
        /// What it is after.
        aims: List<String>,
        /// Whom to call.
        contact: Contact,
        /// The service areas that are affected.
        service_areas: List<String>,
        /// What it is asked for.
        requests: List<SupportRequest>,
        /// The groups that are asked along the way.
        reference_groups: List<ReferenceGroup>,
        /// What it has promised to come back to.
        open_points: List<Feedback>,
    }
}

record! {
    /// A request for help with a meeting or a gathering (*forespørsel om prosesstøtte*).
    ///
    /// ```
    /// use samspill::{MeetingPurpose, SupportRequest};
    ///
    /// let request = SupportRequest { purpose: MeetingPurpose::NewIdeas.into(), minutes: 180.into(), ..SupportRequest::default() };
    /// ```
    ///
    /// Source: Nye Ålesund, «Kva tilbyr Team prosesstøtte?».
    SupportRequest: labels::network::process::SUPPORT_REQUEST {
        /// The version of this format that the request was written in.
        schema_version: String,
        /// A name for this request that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// What the meeting is about.
        title: String,
        /// The role or group that asks.
        requester: String,
        /// The service area.
        service_area: String,
        /// What they ask for.
        kind: SupportKind,
        /// How they meet.
        channel: SupportChannel,
        /// What the meeting is for.
        purpose: MeetingPurpose,
        /// What is in hand when the meeting is over.
        result: String,
        /// When the meeting is.
        time: When,
        /// How many minutes there are.
        minutes: usize,
        /// How many come.
        people: usize,
        /// Who comes, by role or group.
        participants: List<String>,
        /// When the process leader meets whoever is responsible for the meeting.
        pre_meeting: When,
        /// Who answers for how people work together.
        process_leader: Contact,
        /// Who answers for the result.
        project_leader: Contact,
        /// The knowledge that the meeting builds on.
        evidence_base: String,
        /// The methods chosen, in order, by id.
        methods: List<String>,
        /// What came of it.
        outcome: String,
    }
}

impl SupportRequest {
    /// Whether help is asked for with a meeting that is still to come: not where somebody only wants to talk it over,
    /// and not where it is told what came of the meeting.
    pub(crate) fn asks_for_meeting(&self) -> bool {
        self.kind.known() != Some(&SupportKind::SoundingPartner) && self.outcome.filled().is_none()
    }
}

record! {
    /// A group that is asked along the way (*referansegruppe*): for which area, who is in it, and how they are answered.
    ///
    /// Source: Nye Ålesund, «Vi arbeider også med».
    ReferenceGroup: labels::network::process::REFERENCE_GROUP {
        /// What it is called.
        title: String,
        /// The service area that it is for.
        service_area: String,
        /// Who is in it.
        members: List<ReferenceMembers>,
        /// How they were found.
        recruited: String,
        /// The digital tool that it meets in.
        tool: String,
        /// What they are asked.
        asked: String,
        /// How they learn what became of it.
        answered: String,
    }
}

record! {
    /// Some of those in a reference group.
    ReferenceMembers: labels::network::process::REFERENCE_MEMBERS {
        /// Who they are.
        kind: MemberKind,
        /// How many.
        count: usize,
    }
}

choice! {
    /// What is asked of those who support processes.
    ///
    /// Source: Nye Ålesund, «Kva tilbyr Team prosesstøtte?».
    SupportKind {
        ProcessTool "processTool" => "verktøy og metoder", "verktøy og metodar", "tools and methods";
        ProcessLeader "processLeader" => "prosessleder", "prosessleiar", "process leader";
        SoundingPartner "soundingPartner" => "samtalepartner", "samtalepartnar", "somebody to talk it over with";
    }
}

choice! {
    /// How they meet.
    SupportChannel {
        Telephone "telephone" => "på telefon", "på telefon", "by telephone";
        Video "video" => "på skjerm", "på skjerm", "online";
        InPerson "inPerson" => "ansikt til ansikt", "ansikt til ansikt", "face to face";
    }
}

choice! {
    /// What a meeting is for.
    ///
    /// Source: Nye Ålesund, «Prosessverktøy» and «Kvifor prosesstøtte?».
    MeetingPurpose {
        GoalsAndStrategies "goalsAndStrategies" => "mål og strategier", "mål og strategiar", "goals and strategies";
        NewIdeas "newIdeas" => "nye ideer", "nye idear", "new ideas";
        Decision "decision" => "å bestemme noe", "å bestemme noko", "deciding something";
        Anchoring "anchoring" => "forankring", "forankring", "anchoring";
        Learning "learning" => "å lære av det dere har gjort", "å lære av det de har gjort", "learning from what you have done";
    }
}

choice! {
    /// Who somebody in a reference group is.
    MemberKind {
        Citizens "citizens" => "innbyggere", "borgarar", "residents";
        Employees "employees" => "ansatte", "tilsette", "employees";
        Recipients "recipients" => "de som får tjenestene", "dei som får tenestene", "those who receive the services";
        Organisations "organisations" => "organisasjoner", "organisasjonar", "organisations";
        Politicians "politicians" => "politikere", "politikarar", "politicians";
    }
}
