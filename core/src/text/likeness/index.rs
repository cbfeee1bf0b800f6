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
        // A word is brought to its form once, however often it stands; several may have the same.
        let mut places: BTreeMap<Box<str>, Option<usize>> = BTreeMap::new();
        let mut forms: BTreeMap<Form, usize> = BTreeMap::new();
        let mut words: Vec<Held> = Vec::new();
        for (holder, text) in texts {
            each_word(text, &mut |word, _| {
                let place = places.get(word).copied().unwrap_or_else(|| {
                    let place = Form::of(word).map(|form| {
                        *forms.entry(form).or_insert_with_key(|form| {
                            words.push(Held { form: form.clone(), holders: Vec::new() });
                            words.len().saturating_sub(1)
                        })
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

    /// The place of a form among the words, if any text has it.
    pub(crate) fn place_of(&self, form: &Form) -> Option<usize> {
        self.words.binary_search_by(|held| held.form.cmp(form)).ok()
    }

    /// The places of the words that a word finds: its kin, and those that begin or end with it.
    pub(crate) fn found_by(&self, word: &Form) -> Vec<usize> {
        let stem = word.stem();
        let first = self.words.partition_point(|held| held.form.whole() < stem);
        let beginning = self.words.iter().enumerate().skip(first);
        let beginning = beginning.take_while(|(_, held)| held.form.whole().starts_with(stem));
        let mut places: Vec<usize> =
            beginning.filter(|(_, held)| word.finds(&held.form)).map(|(place, _)| place).collect();
        places.extend(self.ending_as(word, Form::finds));
        sort_by(&mut places, Ord::cmp);
        places.dedup();
        places
    }

    /// The places of the words that have the same stem as a word.
    pub(crate) fn kin_of(&self, word: &Form) -> Vec<usize> {
        self.ending_as(word, |word, other| word.stem() == other.stem())
    }

    /// What holds some of the words at these places; in the order of the numbers.
    pub(crate) fn holders(&self, places: &[usize]) -> Vec<Holder> {
        let mut holders: BTreeMap<usize, bool> = BTreeMap::new();
        for holder in places.iter().filter_map(|place| self.words.get(*place)).flat_map(|held| &held.holders) {
            *holders.entry(holder.number).or_default() |= holder.in_heading;
        }
        holders.into_iter().map(|(number, in_heading)| Holder { number, in_heading }).collect()
    }

    /// The places of the words whose stem ends as a word's does, and that are meant.
    fn ending_as(&self, word: &Form, is_meant: fn(&Form, &Form) -> bool) -> Vec<usize> {
        let behind: String = word.stem().chars().rev().collect();
        let first = self.backwards.partition_point(|(stem, _)| **stem < *behind);
        let ending = self.backwards.iter().skip(first).take_while(|(stem, _)| stem.starts_with(&*behind));
        let is_meant = |place: &usize| self.words.get(*place).is_some_and(|held| is_meant(word, &held.form));
        ending.map(|(_, place)| *place).filter(is_meant).collect()
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
