//! The words that are looked for, and which records hold each.

use std::collections::BTreeMap;
use std::ops::Range;

use super::texts::Text;
use crate::text::{Form, Holder, Token, WordIndex, tokens};

/// How many different words are looked for: more than anybody writes.
const WORDS: usize = 1000;

/// A word that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    /// The word as it was written.
    pub(super) word: String,
    /// The words of the base that it finds, by their places.
    pub(super) finds: Vec<usize>,
    /// What holds them, in order.
    pub(super) holders: Vec<Holder>,
    /// Where it was written: in which of the texts, and at which bytes.
    pub(super) written: Vec<(usize, Range<usize>)>,
}

impl Sought {
    fn new(word: &str, finds: Vec<usize>, index: &WordIndex) -> Self {
        Self { word: word.to_owned(), holders: index.holders(&finds), finds, written: Vec::new() }
    }

    /// How much it tells of a record that it is held there: more the fewer hold it.
    pub(super) fn weight(&self, total: usize) -> u32 {
        total.saturating_mul(2).checked_div(self.holders.len()).and_then(usize::checked_ilog2).unwrap_or(0)
    }

    /// Whether so many hold it that it tells nothing: of four records or more, most of them.
    pub(super) fn is_common(&self, total: usize) -> bool {
        total >= 4 && self.holders.len().saturating_mul(2) > total
    }
}

/// The words that somebody looks for, each once.
pub(super) fn in_words(words: &str, index: &WordIndex) -> Vec<Sought> {
    let mut sought = Gathered::default();
    for token in tokens(words) {
        let word = words.get(token.span).unwrap_or_default();
        sought.named(&token.form, || Sought::new(word, index.found_by(&token.form), index));
    }
    sought.words
}

/// The words of some texts that some record holds, each once, and what their long words are put together of.
pub(super) fn in_texts(texts: &[(Text<'_>, Vec<Token>)], index: &WordIndex) -> Vec<Sought> {
    let mut sought = Gathered::default();
    for (number, (text, tokens)) in texts.iter().enumerate() {
        // Years and amounts are alike where nothing else is.
        for token in tokens.iter().filter(|token| !token.form.has_digits()) {
            let word = text.text.get(token.span.clone()).unwrap_or_default();
            let own = sought.named(&token.form, || Sought::new(word, index.found_by(&token.form), index));
            own.into_iter().for_each(|own| own.written.push((number, token.span.clone())));
            for part in token.form.parts() {
                let finds = index.kin_of(&part);
                if finds.is_empty() {
                    continue;
                }
                let part = sought.named(&part, || Sought::new(word, finds, index));
                part.into_iter().for_each(|part| part.written.push((number, token.span.clone())));
            }
        }
    }
    sought.words.retain(|sought| !sought.holders.is_empty());
    sought.words
}

/// Words as they are gathered, each known by its stem.
#[derive(Debug, Default)]
struct Gathered {
    words: Vec<Sought>,
    places: BTreeMap<String, usize>,
}

impl Gathered {
    /// The word of a form, made where it is new; none where there are too many.
    fn named(&mut self, form: &Form, make: impl FnOnce() -> Sought) -> Option<&mut Sought> {
        if let Some(place) = self.places.get(form.stem()) {
            return self.words.get_mut(*place);
        }
        if self.words.len() >= WORDS {
            return None;
        }
        self.places.insert(form.stem().to_owned(), self.words.len());
        Some(self.words.push_mut(make()))
    }
}
