//! The words that are looked for, and which records hold each.

use super::texts::Text;
use crate::text::{Form, Holder, Token, WordIndex, tokens};

/// A word that is looked for.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    /// The word as it was written.
    pub(super) word: String,
    form: Form,
    /// Whether it is what a longer word is put together of: then only itself is meant.
    is_part: bool,
    /// What holds it, in order.
    pub(super) holders: Vec<Holder>,
}

impl Sought {
    /// Whether a word of a record is what was looked for.
    pub(super) fn is_found(&self, token: &Token) -> bool {
        if self.is_part { self.form.stem() == token.form.stem() } else { self.form.finds(&token.form) }
    }

    /// Whether a word of the text that it comes from is this one, or holds it.
    pub(super) fn is_from(&self, token: &Token) -> bool {
        token.form.holds(&self.form)
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
    let mut sought: Vec<Sought> = Vec::new();
    for token in tokens(words) {
        let word = words.get(token.span).unwrap_or_default().to_owned();
        add(&mut sought, token.form, |form| Sought { word, holders: index.holders(&form), form, is_part: false });
    }
    sought
}

/// The words of a note that some record holds, each once, and what its long words are put together of.
pub(super) fn in_texts(texts: &[(Text<'_>, Vec<Token>)], index: &WordIndex) -> Vec<Sought> {
    let mut sought: Vec<Sought> = Vec::new();
    let each = || texts.iter().flat_map(|(text, tokens)| tokens.iter().map(|token| (text.text, token)));
    // Years and amounts are alike where nothing else is.
    let words = each().filter(|(_, token)| !token.form.has_digits());
    for (text, token) in words {
        let word = || text.get(token.span.clone()).unwrap_or_default().to_owned();
        add(&mut sought, token.form.clone(), |form| {
            let holders = index.holders(&form);
            Sought { word: word(), holders, form, is_part: false }
        });
        for (part, holders) in index.holders_of_parts(&token.form) {
            add(&mut sought, part, |form| Sought { word: word(), holders, form, is_part: true });
        }
    }
    sought.retain(|sought| !sought.holders.is_empty());
    sought
}

fn add(sought: &mut Vec<Sought>, form: Form, make: impl FnOnce(Form) -> Sought) {
    if sought.iter().all(|known| known.form.stem() != form.stem()) {
        sought.push(make(form));
    }
}
