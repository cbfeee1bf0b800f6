//! Reading what people write.

mod copies;
#[cfg(feature = "programme")]
#[cfg_attr(not(test), expect(dead_code, reason = "what uses signs is on its way"))]
mod signs;

pub(crate) use copies::{copied, copied_words, words};
#[cfg(feature = "programme")]
#[expect(unused_imports, reason = "what uses signs is on its way")]
pub(crate) use signs::{Sign, signs};
