//! Meetings: the methods there are, and which of them make an agenda.

mod agenda;
mod listed;
mod methods;
mod notes;
mod plan;
#[cfg(test)]
mod tests;
mod words;

pub use listed::{MeetingMethod, MethodRange, meeting_methods};
pub use methods::{method_called, methods, pre_meeting_questions};
pub(crate) use notes::{concludes_too_early, is_one_person};
pub use plan::{MeetingNote, MeetingPlan, MeetingRole, MeetingRow, PreMeetingPlan, plan_meeting};
pub(crate) use plan::{methods_of, minutes_of, opening_for, shortest_meeting};
pub use words::{MeetingColumn, MeetingPart, MeetingSentence};
