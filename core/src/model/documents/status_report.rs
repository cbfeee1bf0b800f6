//! Status reports.

use crate::model::{Measurement, Milestone, Period, Risk, labels};
use crate::value::{List, Money, choice, record};

document! {
    /// A status report (*statusrapport*): how the project stands at a time, also where it did not go as
    /// planned.
    ///
    /// ```
    /// use samspill::{Light, StatusReport, StatusSummary};
    ///
    /// let status = StatusSummary { time: Light::Yellow.into(), cost: Light::Green.into(), ..StatusSummary::default() };
    /// let report = StatusReport { project: "03/24".into(), status: status.into(), ..StatusReport::default() };
    /// ```
    ///
    /// Source: advice 6 of Saman om ein betre kommune, and Pådriv Oslo: honest about what does not work.
    StatusReport: labels::documents::status_report::STATUS_REPORT {
        /// The time it is about.
        period: Period,
        /// How the project stands: green, yellow or red.
        status: StatusSummary,
        /// The milestones, with when they were or will be reached.
        milestones: List<Milestone>,
        /// How far each goal has come.
        attainment: List<GoalAttainment>,
        /// What is not as planned, and what is done about it.
        deviations: List<Deviation>,
        /// What may go wrong now.
        risks: List<Risk>,
        /// What others must decide.
        decisions_needed: List<String>,
        /// What did not work.
        did_not_work: List<String>,
        /// What is done in the next period.
        next_steps: List<String>,
        /// How much of the budget is used.
        budget_used: Money,
    }
}

record! {
    /// How a project stands in four respects.
    StatusSummary: labels::documents::status_report::STATUS_SUMMARY {
        /// The schedule.
        time: Light,
        /// The cost.
        cost: Light,
        /// The results.
        results: Light,
        /// Those who take part and are affected.
        stakeholders: Light,
    }
}

record! {
    /// How far a goal has come (*måloppnåelse*).
    GoalAttainment: labels::documents::status_report::GOAL_ATTAINMENT {
        /// The goal, by id or text.
        goal: String,
        /// How far it has come.
        attainment: Attainment,
        /// What has been measured.
        measured: Measurement,
        /// In words.
        comment: String,
    }
}

record! {
    /// Something that is not as planned (*avvik*), and what is done about it.
    Deviation: labels::documents::status_report::DEVIATION {
        /// What is not as planned.
        text: String,
        /// What is done about it.
        measure: String,
        /// The role that sees to it.
        responsible: String,
    }
}

choice! {
    /// How something stands.
    Light {
        Green "green" => "grønt: som planlagt", "grønt: som planlagt", "green: as planned";
        Yellow "yellow" => "gult: må følges med på", "gult: må følgjast med på", "yellow: to be watched";
        Red "red" => "rødt: noe må gjøres", "raudt: noko må gjerast", "red: something must be done";
    }
}

choice! {
    /// How far a goal has come.
    Attainment {
        Reached "reached" => "nådd", "nådd", "reached";
        PartlyReached "partlyReached" => "delvis nådd", "delvis nådd", "partly reached";
        NotReached "notReached" => "ikke nådd", "ikkje nådd", "not reached";
        TooEarly "tooEarly" => "for tidlig å si", "for tidleg å seie", "too early to say";
    }
}
