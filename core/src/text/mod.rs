//! Reading what people write.

mod letters;
mod suggest;

pub(crate) use letters::lowered;
pub(crate) use suggest::{nearest, nearest_choice, nearest_key};
