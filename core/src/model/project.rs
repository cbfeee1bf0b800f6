//! Projects.

use super::{Activity, Anchoring, Contact, Goal, Milestone, Party, Period, ProjectLink, labels};
use crate::value::{List, Money, When, choice, record};

record! {
    /// A project of a programme (*prosjekt*), as a portfolio shows it.
    ///
    /// ```
    /// use samspill::{Anchoring, Project, ProjectState};
    ///
    /// let anchoring = Anchoring { goal: "4".into(), reason: "Kafeen er åpen for alle".into(), ..Anchoring::default() };
    /// let project = Project {
    ///     code: "03/14".into(),
    ///     title: "Bydelskafé".into(),
    ///     state: ProjectState::InProgress.into(),
    ///     main_goals: vec![anchoring].into(),
    ///     ..Project::default()
    /// };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 19, 20 and 23.
    Project: labels::project::PROJECT {
        /// The version of this format that the project was written in.
        schema_version: String,
        /// A name for this project that does not change.
        id: String,
        /// The language it is written in, as a tag: nb, nn, en, se.
        lang: String,
        /// The project code, such as `03/14`.
        code: String,
        /// What it is called.
        title: String,
        /// Who owns it: usually those who proposed it. With the sector they belong to.
        owner: Party,
        /// How far it has come.
        state: ProjectState,
        /// When it begins and ends.
        period: Period,
        /// The main goals it contributes to, each with how.
        main_goals: List<Anchoring>,
        /// The programme's strategic approaches (*hovedgrep*) that it follows.
        strategic_approaches: List<String>,
        /// What has happened when the project is over.
        goals: List<Goal>,
        /// The states it reaches on the way.
        milestones: List<Milestone>,
        /// The groups that it is for (*målgrupper*).
        target_groups: List<String>,
        /// The places that it is at.
        places: List<String>,
        /// What it does at a time that calls on people, a room or residents.
        activities: List<Activity>,
        /// Links to other projects.
        links: List<ProjectLink>,
        /// Whom to ask: the role first.
        contact: Contact,
        /// What it costs in all.
        cost: Money,
        /// What the programme passes on to it as a grant (*tilskudd*).
        grant: Money,
        /// What has happened to it: when it came to each state.
        events: List<ProjectEvent>,
    }
}

record! {
    /// Something that has happened to a project (*hendelse*): it came to a state.
    ///
    /// ```
    /// use samspill::{Day, Project, ProjectEvent, ProjectState};
    ///
    /// let event = |state: ProjectState, date: Day| ProjectEvent { state: state.into(), date: date.into(), ..ProjectEvent::default() };
    /// let qualified = event(ProjectState::Qualified, Day::new(2026, 5, 4)?);
    /// let agreed = event(ProjectState::Agreed, Day::new(2026, 9, 1)?);
    /// let project = Project { events: vec![qualified, agreed].into(), ..Project::default() };
    /// assert_eq!(project.state_on(Day::new(2026, 8, 1)?).certainly(), Some(ProjectState::Qualified));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 18 and 23.
    ProjectEvent: labels::project::PROJECT_EVENT {
        /// The state that it came to.
        state: ProjectState,
        /// When.
        date: When,
        /// The role or body that decided it.
        by: String,
        /// The document in which it stands, by title or id.
        document: String,
        /// A note.
        note: String,
        /// Whether it was written down afterwards with an earlier date, and is meant so.
        retroactive: bool,
    }
}

choice! {
    /// How far a project has come, from idea to experience.
    ///
    /// Source: the qualification system of Områdeløft Saupstad-Kolstad, slides 14 and 18.
    ProjectState {
        IdeaDraft "ideaDraft" => "idé under arbeid", "idé under arbeid", "idea being written";
        IdeaSubmitted "ideaSubmitted" => "idé-notat sendt inn", "idénotat sendt inn", "idea note submitted";
        UnderAssessment "underAssessment" => "til vurdering", "til vurdering", "under assessment";
        Returned "returned" => "sendt tilbake for flere opplysninger", "sendt tilbake for fleire opplysningar", "returned for more information";
        Recommended "recommended" => "anbefalt for oppstart", "tilrådd for oppstart", "recommended for start";
        Declined "declined" => "ikke kvalifisert", "ikkje kvalifisert", "not qualified";
        Qualified "qualified" => "kvalifisert", "kvalifisert", "qualified";
        Agreed "agreed" => "avtale inngått", "avtale inngått", "agreement made";
        Planning "planning" => "under planlegging", "under planlegging", "being planned";
        InProgress "inProgress" => "under gjennomføring", "under gjennomføring", "in progress";
        Paused "paused" => "satt på vent", "sett på vent", "paused";
        Closing "closing" => "under avslutning", "under avslutning", "closing";
        Completed "completed" => "avsluttet", "avslutta", "completed";
        BenefitsFollowUp "benefitsFollowUp" => "gevinstoppfølging", "gevinstoppfølging", "benefits being followed up";
        Merged "merged" => "slått sammen med et annet", "slått saman med eit anna", "merged into another";
        WoundDown "woundDown" => "avviklet", "avvikla", "wound down";
        Archived "archived" => "arkivert i erfaringsbasen", "arkivert i erfaringsbasen", "archived in the experience base";
    }
}

impl Project {
    /// Whether it is no longer, or never became, part of the programme's composition: declined, merged
    /// into another, wound down or archived. One whose state is not stated is part of it.
    pub fn has_left(&self) -> bool {
        use ProjectState::{Archived, Declined, Merged, WoundDown};
        matches!(self.state.known(), Some(Declined | Merged | WoundDown | Archived))
    }
}
