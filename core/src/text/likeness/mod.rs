//! Words in a form that their kin share, so that *prosjektleiarane* is found by *prosjektleder*; and texts held against
//! each other by them.
//!
//! Nothing is guessed: endings are taken off, words that bokmål and nynorsk spell in two ways
//! are spelt in one, and the small words of three languages are left out. A shared form need not be a word.

mod alike;
mod form;
#[cfg(feature = "network")]
mod index;
mod table;
#[cfg(all(test, feature = "network"))]
mod tests;

use std::ops::Range;

pub use alike::{Alike, LikeTexts, SharedPassage, like_features};
pub(crate) use form::Form;
#[cfg(feature = "network")]
pub(crate) use index::{Holder, WordIndex};

use crate::value::{is_of_a_word, lower};

/// A word of a text that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// The form that it shares with its kin.
    pub(crate) form: Form,
    /// Where it stands in the text, in bytes.
    pub(crate) span: Range<usize>,
}

/// The words of a text, but for those that are too small to say anything.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    each_word(text, &mut |word, span| tokens.extend(Form::of(word).map(|form| Token { form, span })));
    tokens
}

/// Whether a text has any word at all, be it small.
#[cfg(feature = "network")]
pub(crate) fn has_words(text: &str) -> bool {
    text.chars().any(is_of_a_word)
}

/// Takes each word of a text in lower case and without accents, with its place.
fn each_word(text: &str, take: &mut dyn FnMut(&str, Range<usize>)) {
    let (mut word, mut start) = (String::new(), 0);
    for (place, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        if is_of_a_word(letter) {
            if word.is_empty() {
                start = place;
            }
            word.push(without_accent(lower(letter)));
        } else if !word.is_empty() {
            take(&word, start..place);
            word.clear();
        }
    }
}

/// People write *idé* and *ide*. Letters that are others, such as *å* and *š*, stay.
fn without_accent(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ò' | 'ó' | 'ô' => 'o',
        _ => letter,
    }
}
