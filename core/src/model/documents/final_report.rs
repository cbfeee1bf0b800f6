//! Final reports.

use crate::model::{
    Backing, Benefit, Budget, CommunicationStep, Continuation, GoalAttainment, Period, Position, ProjectMethod, labels,
};
use crate::value::List;

document! {
    /// A final report (*sluttrapport*): what came of it, what was learned, and how it goes on.
    ///
    /// ```
    /// use samspill::{Attainment, FinalReport, GoalAttainment};
    ///
    /// let cafe = GoalAttainment { goal: "Kafeen er åpnet".into(), attainment: Attainment::Reached.into(), ..GoalAttainment::default() };
    /// let report = FinalReport { project: "03/24".into(), attainment: vec![cafe].into(), ..FinalReport::default() };
    /// ```
    ///
    /// Source: advice 9 and 10 of Saman om ein betre kommune, and slide 21 of Områdeløft Saupstad-Kolstad:
    /// that results are made visible and documented.
    FinalReport: labels::documents::final_report::FINAL_REPORT {
        /// When the project began and ended.
        period: Period,
        /// What lay behind the project.
        background: String,
        /// What came of each goal.
        attainment: List<GoalAttainment>,
        /// What was done.
        done: String,
        /// Who had which role.
        organisation: List<Position>,
        /// With whom it was anchored.
        anchoring: List<Backing>,
        /// The method it followed.
        method: ProjectMethod,
        /// What it cost.
        accounts: Budget,
        /// What the evaluation says.
        evaluation: String,
        /// Where they would have liked to get further.
        fell_short: String,
        /// How it goes from project to ordinary operation.
        handover: String,
        /// What happens to the results afterwards.
        continuation: Continuation,
        /// What it gives, and when that is measured.
        benefits: List<Benefit>,
        /// What was learned.
        lessons: List<String>,
        /// What they would tell others who begin.
        advice_to_others: List<String>,
        /// Whom they tell, and how.
        dissemination: List<CommunicationStep>,
        /// What belongs to it.
        annexes: List<String>,
    }
}
