//! Reading what people write.

mod copies;

pub(crate) use copies::{copied, copied_words, words};

#[cfg(feature = "programme")]
pub(crate) struct Sign {
    pub(crate) kind: crate::model::SignKind,
    pub(crate) speaks: crate::model::Speaks,
    pub(crate) span: std::ops::Range<usize>,
    pub(crate) turned_by: Option<std::ops::Range<usize>>,
}
#[cfg(feature = "programme")]
pub(crate) fn signs(_: &str) -> Vec<Sign> {
    Vec::new()
}
