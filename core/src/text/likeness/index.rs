//! Which texts hold which words: found by looking a word up rather than by reading every text again.

use std::collections::BTreeMap;

use super::each_word;
use super::form::Form;
use crate::value::sort_by;

/// The words of many texts, and which texts hold each.
///
/// Texts are known by numbers of the caller's own: the records of an experience base, or the projects of a portfolio.
#[derive(Clone, Debug, Default)]
pub(crate) struct WordIndex {
    /// In the order of the alphabet.
    words: Vec<Held>,
    /// The place of each word, by its stem read from behind.
    backwards: Vec<(Box<str>, usize)>,
}

/// A word, and what holds it.
#[derive(Clone, Debug)]
struct Held {
    form: Form,
    holders: Vec<Holder>,
}

/// What holds a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Holder {
    /// The number of what holds it.
    pub(crate) number: usize,
    /// Whether it stands in a heading there.
    pub(crate) in_heading: bool,
}

impl WordIndex {
    /// The words of texts, each with its holder. Holders come in the order of their numbers.
    pub(crate) fn of<'a>(texts: impl Iterator<Item = (Holder, &'a str)>) -> Self {
        // A word is brought to its form once, however often it stands.
        let mut places: BTreeMap<Box<str>, Option<usize>> = BTreeMap::new();
        let mut words: Vec<Held> = Vec::new();
        for (holder, text) in texts {
            each_word(text, &mut |word, _| {
                let place = places.get(word).copied().unwrap_or_else(|| {
                    let place = Form::of(word).map(|form| {
                        words.push(Held { form, holders: Vec::new() });
                        words.len().saturating_sub(1)
                    });
                    places.insert(word.into(), place);
                    place
                });
                if let Some(held) = place.and_then(|place| words.get_mut(place)) {
                    held.add(holder);
                }
            });
        }
        sort_by(&mut words, |a, b| a.form.cmp(&b.form));
        let reversed = |held: &Held| held.form.stem().chars().rev().collect::<String>().into_boxed_str();
        let mut backwards: Vec<_> = words.iter().enumerate().map(|(place, held)| (reversed(held), place)).collect();
        sort_by(&mut backwards, Ord::cmp);
        Self { words, backwards }
    }

    /// What holds a word, its kin, or words that begin or end with it; in the order of the numbers.
    pub(crate) fn holders(&self, word: &Form) -> Vec<Holder> {
        let (stem, behind) = (word.stem(), word.stem().chars().rev().collect::<String>());
        let first = self.words.partition_point(|held| held.form.whole() < stem);
        let beginning = self.words.iter().skip(first).take_while(|held| held.form.whole().starts_with(stem));
        merged(beginning.filter(|held| word.finds(&held.form)).chain(self.ending(&behind, word)))
    }

    /// What holds one of the words that a long word may be put together of, each with its holders.
    pub(crate) fn holders_of_parts(&self, word: &Form) -> Vec<(Form, Vec<Holder>)> {
        let held = word.parts().into_iter().map(|part| {
            let behind: String = part.stem().chars().rev().collect();
            let holders = merged(self.ending(&behind, &part).filter(|held| held.form.stem() == part.stem()));
            (part, holders)
        });
        held.filter(|(_, holders)| !holders.is_empty()).collect()
    }

    /// The words whose stem ends with a stem, given from behind, and that a word finds.
    fn ending<'a>(&'a self, behind: &'a str, word: &'a Form) -> impl Iterator<Item = &'a Held> {
        let first = self.backwards.partition_point(|(stem, _)| **stem < *behind);
        let ending = self.backwards.iter().skip(first).take_while(move |(stem, _)| stem.starts_with(behind));
        ending.filter_map(|(_, place)| self.words.get(*place)).filter(|held| word.finds(&held.form))
    }
}

impl Held {
    fn add(&mut self, holder: Holder) {
        match self.holders.last_mut() {
            Some(last) if last.number == holder.number => last.in_heading |= holder.in_heading,
            _ => self.holders.push(holder),
        }
    }
}

/// Each holder of the words once.
fn merged<'a>(words: impl Iterator<Item = &'a Held>) -> Vec<Holder> {
    let mut holders: BTreeMap<usize, bool> = BTreeMap::new();
    for holder in words.flat_map(|held| &held.holders) {
        *holders.entry(holder.number).or_default() |= holder.in_heading;
    }
    holders.into_iter().map(|(number, in_heading)| Holder { number, in_heading }).collect()
}
