//! Mandates.

use crate::model::{DocumentStatus, Party, Period, labels};
use crate::value::{Day, List, choice, record};

document! {
    /// The mandate of a body (*mandat*): what it is for, what it decides, and whom it answers to.
    ///
    /// ```
    /// use samspill::{Mandate, MandateLevel};
    ///
    /// let mandate = Mandate {
    ///     title: "Mandat for styringsgruppa".into(),
    ///     body: "Styringsgruppa".into(),
    ///     level: MandateLevel::Strategic.into(),
    ///     reports_to: vec!["Kommunedirektøren".to_owned()].into(),
    ///     ..Mandate::default()
    /// };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 9, 13, 14 and 21.
    Mandate: labels::documents::mandate::MANDATE {
        /// The body that it is for, by name or kind.
        body: String,
        /// What the body is there for.
        purpose: String,
        /// The level that it works on.
        level: MandateLevel,
        /// The body or role on whose behalf it acts, by name or kind.
        represents: String,
        /// The bodies it reports to, by name or kind.
        reports_to: List<String>,
        /// The bodies it advises, by name or kind.
        advises: List<String>,
        /// What it decides.
        decides: List<String>,
        /// What it does.
        tasks: List<String>,
        /// Who takes part.
        members: List<Member>,
        /// The role that leads it.
        leader: String,
        /// The role that prepares its meetings and writes its minutes.
        secretary: String,
        /// How often it meets.
        meetings: String,
        /// How many must be there for it to decide.
        quorum: String,
        /// What it may leave to others, and what it may decide up to.
        delegation: String,
        /// When the mandate holds.
        period: Period,
    }
}

choice! {
    /// The level that a body works on.
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 13 and 14.
    MandateLevel {
        Strategic "strategic" => "strategisk", "strategisk", "strategic";
        Operational "operational" => "operativt", "operativt", "operational";
        Local "local" => "lokalt", "lokalt", "local";
        Advisory "advisory" => "rådgivende", "rådgjevande", "advisory";
    }
}

record! {
    /// Somebody who takes part in a body (*medlem*): the role first, the name apart from it.
    Member: labels::documents::mandate::MEMBER {
        /// The role.
        role: String,
        /// The name of the person.
        name: String,
        /// Whom they come from, with the sector it belongs to.
        party: Party,
        /// The level of government, where they come from one.
        government: GovernmentLevel,
        /// The project that they lead, by code or title, where they are there as its leader.
        project: String,
    }
}

choice! {
    /// A level of government (*forvaltningsnivå*).
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 13.
    GovernmentLevel {
        Municipality "municipality" => "kommune", "kommune", "municipality";
        County "county" => "fylkeskommune", "fylkeskommune", "county";
        State "state" => "stat", "stat", "state";
    }
}

impl Mandate {
    /// Whether it certainly no longer holds on a day: a newer one has replaced it, or it has ended.
    pub(crate) fn is_over_on(&self, day: Day) -> bool {
        let status = self.approval.known().and_then(|approval| approval.status.known());
        let end = self.period.known().and_then(|period| period.end.known()?.latest());
        status == Some(&DocumentStatus::Superseded) || end.is_some_and(|end| end < day)
    }

    /// Whether it may hold on a day: it is not over, and does not certainly begin later.
    pub(crate) fn may_hold_on(&self, day: Day) -> bool {
        let start = self.period.known().and_then(|period| period.start.known()?.earliest());
        !self.is_over_on(day) && start.is_none_or(|start| start <= day)
    }
}
