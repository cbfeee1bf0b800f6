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
///
/// ```
/// use samspill::{Gate, Language};
///
/// let title = Gate::Submission.title();
/// assert_eq!((title.nb(), title.nn()), ("innsending", "innsending"));
/// assert_eq!(title.in_language(Language::English), title.en());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "InEach", rename = "Words"))]
#[serde(into = "InEach")]
pub struct Words(&'static str);

/// What stands between the languages: three pointers a text would be a tenth of the browser's module.
const BETWEEN: char = '\u{1f}';

/// A text as it is told.
#[derive(serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Words"))]
struct InEach {
    /// Bokmål.
    nb: &'static str,
    /// Nynorsk.
    nn: &'static str,
    /// English.
    en: &'static str,
}

impl From<Words> for InEach {
    fn from(words: Words) -> Self {
        Self { nb: words.nb(), nn: words.nn(), en: words.en() }
    }
}

impl Words {
    /// The three texts as [`words!`] joins them.
    pub(crate) const fn joined(texts: &'static str) -> Self {
        Self(texts)
    }

    /// The text in one language.
    #[inline(never)]
    pub fn in_language(&self, language: Language) -> &'static str {
        let mut texts = self.0.split(BETWEEN);
        let text = match language {
            Language::Bokmal => texts.next(),
            Language::Nynorsk => texts.nth(1),
            Language::English => texts.nth(2),
        };
        text.unwrap_or_default()
    }

    /// The texts in bokmål, nynorsk and English.
    pub fn each(&self) -> [&'static str; 3] {
        [self.nb(), self.nn(), self.en()]
    }

    /// The text in bokmål.
    pub fn nb(&self) -> &'static str {
        self.in_language(Language::Bokmal)
    }

    /// The text in nynorsk.
    pub fn nn(&self) -> &'static str {
        self.in_language(Language::Nynorsk)
    }

    /// The text in English.
    pub fn en(&self) -> &'static str {
        self.in_language(Language::English)
    }
}

/// Writes [`Words`]: bokmål, nynorsk, English.
macro_rules! words {
    ($nb:literal, $nn:literal, $en:literal $(,)?) => {
        $crate::value::Words::joined(concat!($nb, "\u{1f}", $nn, "\u{1f}", $en))
    };
}
pub(crate) use words;

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

/// Goals that a rule speaks about and is silent about, as they are written in each language: the words of one, or
/// JSON where fields belong to it.
#[derive(Clone, Copy, Debug)]
pub struct Examples {
    /// What it speaks about.
    pub speaks: Words,
    /// What it is silent about.
    pub silent: Words,
}

/// Writes the [`Examples`] of a rule, which vanish from builds that do not show them.
#[cfg(feature = "schema")]
macro_rules! examples {
    (speaks: $($speaks:literal),+; silent: $($silent:literal),+) => {
        Some($crate::value::Examples {
            speaks: $crate::value::words!($($speaks),+),
            silent: $crate::value::words!($($silent),+),
        })
    };
}
#[cfg(not(feature = "schema"))]
macro_rules! examples {
    ($($rest:tt)*) => {
        None
    };
}
pub(crate) use examples;

/// Writes a [`LongWords`], whose strings vanish from builds that do not show them.
#[cfg(feature = "schema")]
macro_rules! long_words {
    ($nb:literal, $nn:literal, $en:literal $(,)?) => {
        $crate::value::LongWords::new($crate::value::words!($nb, $nn, $en))
    };
}
#[cfg(not(feature = "schema"))]
macro_rules! long_words {
    ($nb:literal, $nn:literal, $en:literal $(,)?) => {
        $crate::value::LongWords::left_out()
    };
}
pub(crate) use long_words;
