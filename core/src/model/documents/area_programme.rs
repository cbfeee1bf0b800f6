//! Area programmes.

use crate::model::{MainGoal, Period, StrategicApproach, labels};
use crate::value::List;

document! {
    /// An area programme as it was adopted (*områdeprogram*): vision, goals and strategic approaches.
    ///
    /// It guides measures and plans in the area, and action plans are made from it. How the work is
    /// done stands in the programme plan.
    ///
    /// ```
    /// use samspill::{Approval, AreaProgramme, DocumentStatus};
    ///
    /// let adopted = Approval { status: DocumentStatus::Final.into(), by: "Kommunestyret".into(), ..Approval::default() };
    /// let programme = AreaProgramme { area: "Øvre Eksempelby".into(), approval: adopted.into(), ..AreaProgramme::default() };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 2, 3, 6, 8 and 19.
    AreaProgramme: labels::documents::area_programme::AREA_PROGRAMME {
        /// The area that it is for.
        area: String,
        /// When it begins and ends.
        period: Period,
        /// The picture of the future that it works towards.
        vision: String,
        /// The main goals (*hovedmål*) as they were adopted.
        main_goals: List<MainGoal>,
        /// The strategic approaches (*hovedgrep*) as they were adopted.
        strategic_approaches: List<StrategicApproach>,
        /// What it builds on: documents, by title or id.
        grounds: List<String>,
    }
}
