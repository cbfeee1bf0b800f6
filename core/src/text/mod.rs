//! Reading what people write.

mod copies;
mod suggest;

pub(crate) use copies::copied;
pub(crate) use suggest::{nearest, nearest_choice, nearest_key};
