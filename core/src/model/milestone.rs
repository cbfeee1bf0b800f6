//! Milestones.

use super::labels;
use crate::value::{List, When, choice, record};

record! {
    /// A milestone (*milepæl*): a state that is reached at a time.
    ///
    /// Source: the milestone plan of Saman om ein betre kommune.
    Milestone: labels::milestone::MILESTONE {
        /// A name for this milestone that other parts refer to.
        id: String,
        /// The state that is reached.
        text: String,
        /// What kind of milestone it is.
        kind: MilestoneKind,
        /// The result path that it is on, by id or title.
        path: String,
        /// When it is planned.
        planned: When,
        /// When it was planned first.
        baseline: When,
        /// When it will be reached as things look now.
        forecast: When,
        /// When it was reached.
        reached: When,
        /// The milestones that must be reached first, by id or text.
        depends_on: List<String>,
        /// The role that sees to it.
        responsible: String,
        /// What shows that it is reached.
        evidence: String,
        /// How it is celebrated.
        celebration: String,
    }
}

choice! {
    /// What kind of milestone it is.
    MilestoneKind {
        Start "start" => "oppstart", "oppstart", "start";
        Deliverable "deliverable" => "leveranse", "leveranse", "deliverable";
        Decision "decision" => "beslutning", "avgjerd", "decision";
        Evaluation "evaluation" => "evaluering", "evaluering", "evaluation";
        Celebration "celebration" => "feiring", "feiring", "celebration";
        End "end" => "avslutning", "avslutning", "end";
    }
}
