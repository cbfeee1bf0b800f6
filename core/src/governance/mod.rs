//! Who decides, advises and reports in a programme: its bodies and their mandates together.

mod names;
mod sentences;
mod ties;

pub use sentences::BodySentence;
pub(crate) use ties::{Fact, Governance, Stated, Ties, each_once, mandate_pointer};
