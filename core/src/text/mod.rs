//! Reading what people write.

mod copies;
#[cfg(feature = "programme")]
mod signs;

pub(crate) use copies::{copied, copied_words, words};
#[cfg(feature = "programme")]
pub(crate) use signs::signs;
