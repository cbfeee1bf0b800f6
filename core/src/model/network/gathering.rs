//! Gatherings.

use crate::model::{Contact, labels};
use crate::value::{Clock, Day, List, Money, Precision, Relation, When, choice, record};

record! {
    /// A gathering (*samling*): when and where, for whom, what happens there, and what comes of it.
    ///
    /// ```
    /// use samspill::{Gathering, Registration, When};
    ///
    /// let registration = Registration { deadline: "31.01.2027".parse::<When>()?.into(), ..Registration::default() };
    /// let gathering = Gathering { title: "Vårsamling".into(), registration: registration.into(), ..Gathering::default() };
    /// # Ok::<(), samspill::WhenError>(())
    /// ```
    ///
    /// Source: Prosjektnettverk for Finnmark; the invitation of Pådriv Oslo; Saman om ein betre kommune, «Veien videre».
    Gathering: labels::network::gathering::GATHERING {
        /// The version of this format that the gathering was written in.
        schema_version: String,
        /// A name for this gathering that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// What it is called.
        title: String,
        /// What kind of gathering it is.
        kind: GatheringKind,
        /// How far it has come.
        state: GatheringState,
        /// The series that it belongs to, by id or title.
        series: String,
        /// The region that it is for, where the network is split.
        region: String,
        /// When it is; from one day to another where it lasts for several.
        time: When,
        /// Where it is.
        place: Venue,
        /// Who hosts it.
        host: String,
        /// Whom it is for.
        audience: List<String>,
        /// What one may ask oneself to see whether it is for them.
        questions: List<String>,
        /// What those who come will get.
        outcomes: List<String>,
        /// What happens, in order.
        items: List<ProgrammeItem>,
        /// How those who gather want to work together.
        values: List<String>,
        /// How one signs up.
        registration: Registration,
        /// Who took part, or has signed up.
        participants: List<Participant>,
        /// What was shown there, for all to find.
        presentations: List<Material>,
        /// What participants thought of it.
        evaluation: GatheringEvaluation,
        /// What each takes home.
        reflections: List<Reflection>,
        /// Whom to ask.
        contact: Contact,
    }
}

record! {
    /// Where a gathering is (*sted*).
    Venue: labels::network::gathering::VENUE {
        /// What it is called.
        name: String,
        /// The address.
        address: String,
        /// The floor.
        floor: String,
        /// The municipality.
        municipality: String,
        /// Where to join on a screen.
        link: String,
    }
}

record! {
    /// Something that happens at a gathering (*programpost*).
    ProgrammeItem: labels::network::gathering::PROGRAMME_ITEM {
        /// Which day of the gathering, from 1; the first, if not stated.
        day: usize,
        /// From when to when.
        time: Clock,
        /// What it is.
        title: String,
        /// What kind of item it is.
        kind: ItemKind,
        /// The role that leads it.
        responsible: String,
        /// Whether it runs beside others.
        parallel: bool,
    }
}

record! {
    /// How one signs up for a gathering (*påmelding*).
    Registration: labels::network::gathering::REGISTRATION {
        /// By when.
        deadline: When,
        /// Where.
        link: String,
        /// What it costs; 0 where it is free.
        price: Money,
        /// How many there is room for.
        capacity: usize,
    }
}

record! {
    /// Somebody who took part in a gathering, or has signed up: the role first, the name apart from it.
    Participant: labels::network::gathering::PARTICIPANT {
        /// The member or organisation they come from.
        organisation: String,
        /// The project they work with.
        project: String,
        /// The role.
        role: String,
        /// The name of the person.
        name: String,
    }
}

record! {
    /// Something that can be used again (*materiale*): a presentation, a template, a film.
    Material: labels::network::gathering::MATERIAL {
        /// What it is called.
        title: String,
        /// Where it is.
        link: String,
        /// When it was published.
        published: When,
    }
}

record! {
    /// What participants thought of a gathering (*evaluering*).
    GatheringEvaluation: labels::network::gathering::GATHERING_EVALUATION {
        /// How they were asked.
        form: String,
        /// What they said.
        result: String,
        /// What they wish for.
        wishes: List<String>,
    }
}

record! {
    /// What a municipality or a project takes home from a gathering (*refleksjon*): looking back, and on.
    ///
    /// Source: Saman om ein betre kommune, «Veien videre – kommunevis».
    Reflection: labels::network::gathering::REFLECTION {
        /// Whose it is.
        organisation: String,
        /// What they have done.
        done: List<String>,
        /// What they have learned.
        learned: List<String>,
        /// What proved wise.
        wise: List<String>,
        /// What they do when they come home.
        actions: List<FollowUp>,
        /// Whom they tell, and how.
        telling: List<Telling>,
    }
}

record! {
    /// Something to be done after a gathering (*tiltak*): from words to action.
    FollowUp: labels::network::gathering::FOLLOW_UP {
        /// What.
        what: String,
        /// The role that does it.
        responsible: String,
        /// By when.
        deadline: When,
    }
}

record! {
    /// Whom one tells what one has learned, and how.
    Telling: labels::network::gathering::TELLING {
        /// Whom.
        to: String,
        /// How.
        how: String,
    }
}

choice! {
    /// What kind of gathering it is.
    ///
    /// Source: Prosjektnettverk for Finnmark; Pådriv Oslo; Områdeløft Saupstad-Kolstad, slides 1 and 18; Saman om ein betre
    /// kommune, «Tid for ledelse».
    GatheringKind {
        NetworkGathering "networkGathering" => "nettverkssamling", "nettverkssamling", "network gathering";
        CompetenceGathering "competenceGathering" => "kompetansesamling", "kompetansesamling", "competence gathering";
        ForumMeeting "forumMeeting" => "møte i prosjektlederforum", "møte i prosjektleiarforum", "meeting of the project-leader forum";
        ResourceGroupMeeting "resourceGroupMeeting" => "ressursgruppemøte", "ressursgruppemøte", "resource-group meeting";
        CollaborationMeeting "collaborationMeeting" => "samarbeidsmøte", "samarbeidsmøte", "collaboration meeting";
        ProgrammeLeaderGathering "programmeLeaderGathering" => "programledersamling", "programleiarsamling", "programme-leader gathering";
        InnovationGathering "innovationGathering" => "innovasjonssamling", "innovasjonssamling", "innovation gathering";
        Conference "conference" => "konferanse", "konferanse", "conference";
        OpenMeeting "openMeeting" => "åpent møte", "ope møte", "open meeting";
    }
}

choice! {
    /// How far a gathering has come.
    GatheringState {
        Planned "planned" => "planlagt", "planlagd", "planned";
        Invited "invited" => "invitasjon sendt", "invitasjon sendt", "invitation sent";
        Held "held" => "holdt", "halden", "held";
        Cancelled "cancelled" => "avlyst", "avlyst", "cancelled";
    }
}

choice! {
    /// What kind of item of a programme it is.
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn»: theory and practice, contacts, experience and challenges.
    ItemKind {
        Theory "theory" => "teori", "teori", "theory";
        Practice "practice" => "praksis", "praksis", "practice";
        Exchange "exchange" => "erfaringsutveksling", "erfaringsutveksling", "sharing experience";
        Social "social" => "sosialt", "sosialt", "social";
        Practical "practical" => "praktisk", "praktisk", "practical matters";
    }
}

impl Gathering {
    /// The first and the last day, where they are known to the day.
    pub(crate) fn days(&self) -> Option<(Day, Day)> {
        let time = self.time.known()?;
        let is_to_the_day =
            time.precision() == Precision::Day && matches!(time.relation(), Relation::In | Relation::FromTo);
        time.earliest().zip(time.latest()).filter(|_| is_to_the_day)
    }

    /// Whether it was held, and people have had two weeks to write down what came of it.
    pub(crate) fn was_held_before(&self, today: Day) -> bool {
        let last = self.time.known().and_then(When::latest);
        self.state.known() == Some(&GatheringState::Held) && last.is_some_and(|last| today.days_since(last) > 14)
    }

    /// Whether people gather to learn, and take something home; so it is where its kind is not stated.
    pub(crate) fn is_for_learning(&self) -> bool {
        use GatheringKind::{CompetenceGathering, NetworkGathering};
        matches!(self.kind.known(), None | Some(NetworkGathering | CompetenceGathering))
    }
}

impl ProgrammeItem {
    /// Which day of the gathering it is on, from 1.
    pub(crate) fn on_day(&self) -> usize {
        self.day.known().copied().unwrap_or(1)
    }

    /// What it is called, or when it is.
    pub(crate) fn name(&self) -> String {
        let time = || self.time.known().map_or_else(|| "–".to_owned(), Clock::to_string);
        self.title.filled().cloned().unwrap_or_else(time)
    }
}
