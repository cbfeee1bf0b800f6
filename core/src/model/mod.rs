//! The documents of a collaboration programme, and the parts they are made of. Plain data: what is
//! right or lacking in them is for the rules to say.

mod gate;
mod goal;
mod idea_note;
pub mod labels;
mod party;
mod period;
mod programme;
mod stance;

pub use gate::Gate;
pub use goal::{Direction, Goal, GoalLevel, Horizon, Indicator, Measurement};
pub use idea_note::{IdeaNote, Support};
pub use labels::idea_note::{QUESTIONS as IDEA_NOTE_QUESTIONS, Question};
pub use party::{Contact, Party, Sector, Stakeholder};
pub use period::Period;
pub use programme::{MainGoal, Programme, StrategicApproach};
pub use stance::{Anchoring, Funding, LinkKind, ProjectLink, Statement, YesNo};

/// The version of the documents' format that this version knows, for `schemaVersion` in what is
/// written. Older ones are read for ever.
pub const SCHEMA_VERSION: &str = "0.1.0";
