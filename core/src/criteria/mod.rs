//! Criteria: what the facts show of each, and what is left for a person to judge.
//!
//! A part of a criterion is a test of documents or of other parts. Each answers by what certainly is and what
//! still may be, so that more facts never turn an answer that is given. Nothing here walks along user data by
//! calling itself: parts refer to each other by name, and are taken in an order in which each comes after those
//! it is made of.

mod assess;
mod built_in;
mod evidence;
mod leaf;
mod parts;
mod signs;

pub(crate) use assess::{Against, assess, gate_of};
pub use assess::{AssessedCriterion, Told};
pub use built_in::criteria_sets;
pub use evidence::EvidencePlace;
pub(crate) use evidence::{Evidence, Held, kind_of};
pub use signs::ReadSign;
