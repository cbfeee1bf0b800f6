//! Reading what people write.

mod copies;

pub(crate) use copies::{copied, copied_words, words};
