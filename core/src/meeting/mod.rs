//! Meetings: the methods there are, and which of them make an agenda.

mod methods;

pub use methods::{method_called, methods, pre_meeting_questions};
