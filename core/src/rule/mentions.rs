//! Whether something is mentioned in texts, as far as like words show.

use std::collections::BTreeSet;

use crate::value::lowered;

/// What some texts mention. It would rather take two words for like than say that something is not mentioned: a word
/// is like another where one holds the beginning of the other, as `opplæringshefte` holds that of `heftet`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mentions {
    /// How the words begin.
    beginnings: BTreeSet<String>,
    /// What stands anywhere in them.
    parts: BTreeSet<String>,
    /// The short words, and what stands anywhere in all that is like a short one.
    short: BTreeSet<String>,
    short_parts: BTreeSet<String>,
}

/// As many letters as two words have in common that are like each other.
const ALIKE: usize = 5;

/// As many letters as the shortest word has that says something.
const SHORT: usize = 4;

/// Words that stand in any sentence.
const COMMON: &[&str] = &[
    "skal", "blir", "være", "vere", "eller", "flere", "fleire", "etter", "over", "under", "alle", "noen", "nokon",
    "ikke", "ikkje", "også", "hver", "kvar", "have", "been", "will", "with", "that", "more", "from", "their", "fått",
    "gang", "gong", "ganger", "gonger", "året", "mellom", "andre", "anna", "denne", "disse", "desse", "some", "they",
    "this",
];

impl Mentions {
    pub(crate) fn of<'t>(texts: impl Iterator<Item = &'t String>) -> Self {
        let mut mentions = Self::default();
        for word in texts.flat_map(|text| words_of(text)) {
            mentions.short_parts.extend(parts_of(&word, SHORT));
            match beginning(&word, ALIKE) {
                None => mentions.short.extend(beginning(&word, SHORT)),
                own => mentions.beginnings.extend(own),
            }
            mentions.parts.extend(parts_of(&word, ALIKE));
        }
        mentions
    }

    /// Whether a text, or something like it, is mentioned. Of a text without words nobody can say that it is not.
    pub(crate) fn has(&self, text: &str) -> bool {
        let words = words_of(text);
        words.is_empty() || words.iter().any(|word| self.has_word(word))
    }

    fn has_word(&self, word: &[char]) -> bool {
        let holds = |letters, known: &BTreeSet<String>| parts_of(word, letters).any(|part| known.contains(&part));
        match beginning(word, ALIKE) {
            None => holds(SHORT, &self.short_parts),
            Some(own) => self.parts.contains(&own) || holds(ALIKE, &self.beginnings) || holds(SHORT, &self.short),
        }
    }
}

/// The words of a text that say something.
fn words_of(text: &str) -> Vec<Vec<char>> {
    let text = lowered(text);
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !COMMON.contains(word));
    let words = words.map(|word| word.chars().map(|letter| if letter == 'é' { 'e' } else { letter }).collect());
    words.filter(|word: &Vec<char>| word.len() >= SHORT).collect()
}

/// How a word begins, if it has as many letters.
fn beginning(word: &[char], letters: usize) -> Option<String> {
    word.get(..letters).map(|letters| letters.iter().collect())
}

/// All that stands in a word, as many letters at a time.
fn parts_of(word: &[char], letters: usize) -> impl Iterator<Item = String> {
    word.windows(letters).map(|part| part.iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_words_are_mentioned() {
        let texts = ["Heftet er trykt".to_owned(), "Frivillige badevakter er opplært".to_owned()];
        let mentions = Mentions::of(texts.iter());
        for told in
            ["Et opplæringshefte", "Hefter", "For få badevakter", "Kurs for de frivillige", "", "Å få det til", "Heft"]
        {
            assert!(mentions.has(told), "{told}");
        }
        for other in ["En avtale om drift", "Skilt", "Kurs for flere"] {
            assert!(!mentions.has(other), "{other}");
        }
    }
}
