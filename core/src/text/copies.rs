//! Words that stand in another text already.

use std::cell::OnceCell;
use std::ops::Range;

use crate::value::{is_of_a_word, lowered, sort_by};

/// The longest run of words in `text` that stands in `other` too, by bytes, if it is most of the
/// text: seven words in ten or more, and three or half of the other. Case and punctuation do not count.
pub(crate) fn copied(text: &str, other: &str) -> Option<Range<usize>> {
    // A few letters are no copy of many: so it is with most references.
    if other.len().saturating_mul(4) < text.len() {
        return None;
    }
    copied_words(&words(text), &words(other))
}

/// The same, of texts whose words are at hand already.
pub(crate) fn copied_words(own: &Words, others: &Words) -> Option<Range<usize>> {
    // Most of the words must stand in the other text at all; that is quickly seen.
    let (own, known, others) = (&own.words, others.sorted(), &others.words);
    let stands = |word: &str| known.binary_search_by(|place| word_at(others, *place).cmp(word)).is_ok();
    let shared = own.iter().filter(|(word, _)| stands(word)).count();
    if shared.saturating_mul(10) < own.len().saturating_mul(7) {
        return None;
    }
    // For each word of the other text: how many words up to it stand up to the word at hand.
    let mut runs = vec![0_usize; others.len()];
    let (mut longest, mut end) = (0, 0);
    for (place, (word, _)) in own.iter().enumerate() {
        let mut before = 0;
        for (run, (other, _)) in runs.iter_mut().zip(others) {
            let length = if word == other { usize::saturating_add(before, 1) } else { 0 };
            before = std::mem::replace(run, length);
            if length > longest {
                (longest, end) = (length, place);
            }
        }
    }
    let first = own.get(end.saturating_add(1).checked_sub(longest)?)?;
    let last = own.get(end)?;
    let is_most = longest.saturating_mul(10) >= own.len().saturating_mul(7);
    // A common word or two is no copy, unless the other text has no more.
    let is_enough = longest >= 3 || (longest > 0 && longest.saturating_mul(2) >= others.len());
    (is_most && is_enough).then_some(first.1.start..last.1.end)
}

/// The first two hundred words of a text.
#[derive(Debug, Default)]
pub(crate) struct Words {
    words: Vec<Word>,
    /// Their places among the words, in the order of the alphabet; found when another text is held against them.
    sorted: OnceCell<Vec<usize>>,
}

impl Words {
    fn sorted(&self) -> &[usize] {
        self.sorted.get_or_init(|| {
            let mut sorted: Vec<usize> = (0..self.words.len()).collect();
            sort_by(&mut sorted, |a, b| word_at(&self.words, *a).cmp(word_at(&self.words, *b)));
            sorted
        })
    }
}

/// A word in lower case, with its place in the text.
type Word = (String, Range<usize>);

fn word_at(words: &[Word], place: usize) -> &str {
    words.get(place).map_or("", |(word, _)| word)
}

/// The first two hundred words of a text.
pub(crate) fn words(text: &str) -> Words {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (place, letter) in ends {
        match (start, is_of_a_word(letter)) {
            (None, true) => start = Some(place),
            (Some(from), false) => {
                words.push((lowered(text.get(from..place).unwrap_or("")), from..place));
                start = None;
            }
            _ => {}
        }
    }
    words.truncate(200);
    Words { words, sorted: OnceCell::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_is_mostly_another_is_known() {
        let goal = "En inkluderende bydel med gode møteplasser og muligheter for deltakelse.";
        let found = |text: &str| copied(text, goal).and_then(|run| text.get(run).map(str::to_owned));
        assert_eq!(found(goal).as_deref(), Some(goal.trim_end_matches('.')));
        assert_eq!(
            found("Gode møteplasser og muligheter for deltakelse").as_deref(),
            Some("Gode møteplasser og muligheter for deltakelse")
        );
        assert_eq!(found("Vi vil ha gode møteplasser og muligheter for deltakelse!").as_deref(), None);
        assert_eq!(found("Kafeen er en møteplass der alle kan være med"), None);
        assert_eq!(found("Med gode"), None);
        assert_eq!(found(""), None);
    }
}
