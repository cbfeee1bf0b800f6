//! The three languages, and texts that stand in all of them.

use super::declare::choice;

choice! {
    /// A language that every answer can be given in.
    ///
    /// ```
    /// use samspill::Language;
    ///
    /// assert_eq!(Language::from_tag("nn-NO"), Some(Language::Nynorsk));
    /// assert_eq!(Language::from_tag("no"), Some(Language::Bokmal));
    /// assert_eq!(Language::from_tag("se"), None);
    /// ```
    #[derive(Default)]
    Language {
        #[default]
        Bokmal "nb" => "bokmål", "bokmål", "Norwegian Bokmål";
        Nynorsk "nn" => "nynorsk", "nynorsk", "Norwegian Nynorsk";
        English "en" => "engelsk", "engelsk", "English";
    }
}

impl Language {
    /// The language of a BCP 47 tag: `nb`, `nn`, `en`, with or without a region. `no` is bokmål.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.split(['-', '_']).next()?.to_ascii_lowercase().as_str() {
            "no" => Some(Self::Bokmal),
            primary => Self::from_code(primary),
        }
    }
}

/// A text in the three languages. Leaving one out does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Words {
    /// Bokmål.
    pub nb: &'static str,
    /// Nynorsk.
    pub nn: &'static str,
    /// English.
    pub en: &'static str,
}

impl Words {
    /// The text in one language.
    pub const fn in_language(&self, language: Language) -> &'static str {
        match language {
            Language::Bokmal => self.nb,
            Language::Nynorsk => self.nn,
            Language::English => self.en,
        }
    }
}

/// A text that pages and schemas show and that answers never hold: it is left out of every build
/// without the feature `schema`, so that the browser does not carry it.
#[derive(Clone, Copy, Debug)]
pub struct LongWords {
    #[cfg(feature = "schema")]
    words: Words,
}

impl LongWords {
    #[cfg(feature = "schema")]
    pub(crate) const fn new(words: Words) -> Self {
        Self { words }
    }

    #[cfg(not(feature = "schema"))]
    pub(crate) const fn left_out() -> Self {
        Self {}
    }

    /// The text in three languages.
    #[cfg(feature = "schema")]
    pub const fn words(&self) -> Words {
        self.words
    }
}

/// Writes a [`LongWords`], whose strings vanish from builds that do not show them.
#[cfg(feature = "schema")]
macro_rules! long_words {
    ($nb:literal, $nn:literal, $en:literal $(,)?) => {
        $crate::value::LongWords::new($crate::value::Words { nb: $nb, nn: $nn, en: $en })
    };
}
#[cfg(not(feature = "schema"))]
macro_rules! long_words {
    ($nb:literal, $nn:literal, $en:literal $(,)?) => {
        $crate::value::LongWords::left_out()
    };
}
pub(crate) use long_words;
