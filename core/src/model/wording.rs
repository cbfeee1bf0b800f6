//! Texts in three languages.

use super::labels;
use crate::value::{Language, record};

record! {
    /// A text in bokmål, nynorsk and English. Where one is not stated, another is shown.
    Wording: labels::wording::WORDING {
        /// In bokmål.
        nb: String,
        /// In nynorsk.
        nn: String,
        /// In English.
        en: String,
    }
}

impl Wording {
    /// The text in a language, or in the nearest one that it is stated in.
    pub fn in_language(&self, language: Language) -> Option<&str> {
        let order = match language {
            Language::Bokmal => [&self.nb, &self.nn, &self.en],
            Language::Nynorsk => [&self.nn, &self.nb, &self.en],
            Language::English => [&self.en, &self.nb, &self.nn],
        };
        order.into_iter().find_map(|text| text.filled()).map(String::as_str)
    }
}
