//! Reading what people write.

mod suggest;

pub(crate) use suggest::{nearest, nearest_choice, nearest_key};
