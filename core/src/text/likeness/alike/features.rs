//! What of a word can meet other words.
//!
//! A word has its stem, which counts three times, and the beginnings and endings of its stem, which count twice
//! each. Norwegian
//! puts words together without a space: *ungdomsklubb* begins as *ungdom* does and ends as *klubb* does. Four letters
//! are the least that tells one word from another; six and eight are more of the same word, so that a longer beginning
//! in common weighs more. What the middle of a word holds does not count: it begins and ends anywhere.

use super::super::form::Form;
use super::super::tokens;

/// How much the stem of a word counts.
pub(super) const OF_STEM: u32 = 3;
/// How much a beginning or an ending of it counts.
pub(super) const OF_PIECE: u32 = 2;
/// How many letters of the beginning and of the ending.
const LENGTHS: [usize; 3] = [4, 6, 8];
/// What has more bytes than this is no word that people put together.
const LONGEST: usize = 60;

/// Stands before a piece, so that it is not taken for a stem.
const PIECE: char = '~';

/// The features of the form of a word: each with how much it counts, none of them twice. The stem comes first.
pub(super) fn features(form: &Form) -> Vec<(String, u32)> {
    // Years and amounts are alike where nothing else is.
    if form.has_digits() {
        return Vec::new();
    }
    let mut all = vec![(form.stem().to_owned(), OF_STEM)];
    let mut add = |piece: Option<&str>| {
        let Some(piece) = piece.filter(|piece| piece.len() <= LONGEST) else { return };
        let name = format!("{PIECE}{piece}");
        if all.iter().all(|(known, _)| *known != name) {
            all.push((name, OF_PIECE));
        }
    };
    let stem = with_its_vowel(form);
    for length in LENGTHS {
        add(beginning(stem, length));
        add(ending(stem, length));
    }
    all
}

/// Of a stem with three letters, the vowel belongs to the word within longer ones: *møte* in *møteplass*.
fn with_its_vowel(form: &Form) -> &str {
    let (stem, whole) = (form.stem(), form.whole());
    let is_short = stem.chars().nth(2).is_some() && stem.chars().nth(3).is_none();
    let longer = stem.len().checked_add(1).and_then(|end| whole.get(..end));
    longer.filter(|longer| is_short && longer.ends_with('e')).unwrap_or(stem)
}

fn beginning(stem: &str, letters: usize) -> Option<&str> {
    let last = stem.char_indices().nth(letters.checked_sub(1)?)?;
    stem.get(..last.0.checked_add(last.1.len_utf8())?)
}

fn ending(stem: &str, letters: usize) -> Option<&str> {
    let (first, _) = stem.char_indices().nth_back(letters.checked_sub(1)?)?;
    stem.get(first..)
}

/// The features of a text as they are compared, each as often as it counts: for benches, which give them to peers.
#[doc(hidden)]
#[must_use]
pub fn like_features(text: &str) -> Vec<String> {
    let of_word = |(name, count): (String, u32)| (0..count).map(move |_| name.clone());
    tokens(text).iter().flat_map(|token| features(&token.form)).flat_map(of_word).collect()
}
