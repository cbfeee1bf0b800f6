//! Criteria: what the facts show of each, and what is left for a person to judge.
//!
//! A part of a criterion is a test of documents or of other parts. Each answers by what certainly is and what
//! still may be, so that more facts never turn an answer that is given. Nothing here walks along user data by
//! calling itself: parts refer to each other by name, and are taken in an order in which each comes after those
//! it is made of.

mod analysis;
mod answers;
mod assess;
mod built_in;
mod certain;
mod evidence;
mod leaf;
mod needs;
mod parts;
mod signs;
mod tally;
mod way;

pub(crate) use analysis::{
    Useless, choices_of, fits, is_among, is_reversed, lacks, placeholders_given, unknown_placeholders, useless,
    wordings,
};
pub(crate) use answers::has_criterion;
pub(crate) use assess::{Against, assess, cost_in, gate_of};
pub use assess::{AssessedCriterion, Told};
pub(crate) use built_in::built_in_set;
pub use built_in::criteria_sets;
#[cfg(feature = "lists")]
pub use built_in::self_assessment_lists;
pub(crate) use certain::{Certain, certain};
pub use evidence::EvidencePlace;
pub(crate) use evidence::{Evidence, Held, SeenOfAll, kind_of};
pub(crate) use parts::Parts;
pub use signs::ReadSign;
pub(crate) use way::led;
