//! Action plans.

use crate::model::{Funding, Period, labels};
use crate::value::{List, Money, When, record};

document! {
    /// A rolling action plan (*rullerende handlingsplan*): what is done in a year, by whom.
    ///
    /// ```
    /// use samspill::{ActionPlan, PlannedMeasure, When};
    ///
    /// let measure = PlannedMeasure { text: "Lys langs turveien".into(), responsible: "Byplan".into(), ..PlannedMeasure::default() };
    /// let plan = ActionPlan { year: When::year(2027)?.into(), measures: vec![measure].into(), ..ActionPlan::default() };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 8.
    ActionPlan: labels::documents::action_plan::ACTION_PLAN {
        /// The year that it is for.
        year: When,
        /// The area programme that it is made from, by title or id.
        area_programme: String,
        /// What is done.
        measures: List<PlannedMeasure>,
    }
}

record! {
    /// A measure of an action plan (*tiltak*).
    PlannedMeasure: labels::documents::action_plan::PLANNED_MEASURE {
        /// A name for this measure that other parts refer to.
        id: String,
        /// What is done.
        text: String,
        /// The role, unit or body that sees to it.
        responsible: String,
        /// The main goal of the programme that it supports, by number or name.
        supports: String,
        /// The project that does it, by code or title.
        project: String,
        /// When.
        period: Period,
        /// What it costs.
        cost: Money,
        /// Who pays.
        funding: List<Funding>,
    }
}
