//! Texts as vectors of features, and which texts have each feature.
#![expect(
    clippy::indexing_slicing,
    reason = "ranks, features and texts are numbered here, and every row has as many places as there are numbers"
)]
#![expect(
    clippy::arithmetic_side_effects,
    reason = "rows of memory keep places within bounds, and `weight` tells the bounds of weights and lengths"
)]

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::each_word;
use super::super::form::Form;
use super::features::features;
use super::numbered::Numbered;
use super::weight::{Length, MOST_OFTEN, weight};

/// So many words of a text count: more than anybody writes.
const MOST_WORDS: usize = 10_000;

/// A feature by its number, and how often it counts.
type Count = (u32, u32);

/// The words that were read, as they are written, and the features of each.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    words: Numbered,
    features: Numbered,
    /// The features of all words, one word after the other, and where those of each end.
    counts: Vec<Count>,
    ends: Vec<usize>,
}

impl Words {
    /// How many features the words have.
    pub(super) fn features(&self) -> usize {
        self.features.len()
    }

    pub(super) fn feature_of_stem(&self, stem: &str) -> Option<u32> {
        self.features.find(stem)
    }

    /// The features of a word, which are worked out once, however often it stands.
    fn read(&mut self, word: &str) -> &[Count] {
        let Some((number, is_new)) = self.words.number(word) else { return &[] };
        if is_new {
            for (name, count) in Form::of(word).as_ref().map(features).unwrap_or_default() {
                self.counts.extend(self.features.number(&name).map(|(feature, _)| (feature, count)));
            }
            self.ends.push(self.counts.len());
        }
        &self.counts[self.span(number)]
    }

    fn span(&self, number: u32) -> Range<usize> {
        let number = number as usize;
        number.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[number]
    }
}

/// Texts as they were read: of each, which features it has and how often.
#[derive(Debug, Default)]
pub(super) struct Counted {
    counts: Vec<Count>,
    ends: Vec<usize>,
    /// How often each feature was met in the text that is being read: none of them between texts.
    met: Vec<u32>,
    /// How many different words with a stem each text has.
    pub(super) stems: Vec<usize>,
    /// Whether a word counts once in a text, however often it stands there.
    is_each_once: bool,
}

impl Counted {
    pub(super) fn new(is_each_once: bool) -> Self {
        Self { is_each_once, ..Self::default() }
    }

    pub(super) fn add(&mut self, text: &str, words: &mut Words) {
        let first = self.counts.len();
        let (mut left, mut stems) = (MOST_WORDS, 0);
        each_word(text, &mut |word, _| {
            if left == 0 {
                return;
            }
            left -= 1;
            let features = words.read(word);
            let Some((stem, _)) = features.first() else { return };
            if self.met.get(*stem as usize).is_none_or(|met| *met == 0) {
                stems += 1;
            } else if self.is_each_once {
                return;
            }
            for (feature, count) in features {
                let place = *feature as usize;
                if place >= self.met.len() {
                    self.met.resize(place + 1, 0);
                }
                if self.met[place] == 0 {
                    self.counts.push((*feature, 0));
                }
                self.met[place] += count;
            }
        });
        for (feature, count) in &mut self.counts[first..] {
            *count = std::mem::take(&mut self.met[*feature as usize]).min(MOST_OFTEN);
        }
        self.ends.push(self.counts.len());
        self.stems.push(stems);
    }

    fn of_text(&self, text: usize) -> &[Count] {
        &self.counts[text.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[text]]
    }
}

/// A feature of a text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Entry {
    /// How many features are rarer, or as rare and met earlier.
    pub(super) rank: u32,
    pub(super) weight: u32,
    /// Its share of the length of the text, rounded up.
    pub(super) share: u16,
    /// The share of all that comes after it in the text: of what is less rare.
    pub(super) rest: u16,
}

/// A text that has a feature.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Holding {
    pub(super) text: u32,
    /// As in the text's [`Entry`].
    pub(super) share: u16,
    pub(super) rest: u16,
}

/// The features of one text, the rarest first.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vector<'a> {
    pub(super) entries: &'a [Entry],
    /// The square of its length.
    pub(super) squared: u64,
    /// The share of all its entries.
    pub(super) rest: u16,
}

/// A text that is held against those that were read.
#[derive(Debug)]
pub(super) struct NewVector {
    entries: Vec<Entry>,
    squared: u64,
    rest: u16,
}

impl NewVector {
    pub(super) fn as_entries(&self) -> Vector<'_> {
        Vector { entries: &self.entries, squared: self.squared, rest: self.rest }
    }
}

/// All texts as vectors.
#[derive(Clone, Debug, Default)]
pub(super) struct Vectors {
    /// The rank of each feature.
    ranks: Vec<u32>,
    /// The weight of each feature, by its rank.
    weights: Vec<u32>,
    /// The entries of all texts, one text after the other; where those of each end, and the squared length of each.
    entries: Vec<Entry>,
    ends: Vec<usize>,
    squared: Vec<u64>,
    /// Which texts have each feature, by rank and then by text, and where those of each end.
    holdings: Vec<Holding>,
    holding_ends: Vec<usize>,
}

impl Vectors {
    pub(super) fn of(counted: Counted, features: usize) -> Self {
        let mut held = vec![0_usize; features];
        counted.counts.iter().for_each(|(feature, _)| held[*feature as usize] += 1);
        let texts = counted.ends.len();
        let by_rank = rarest_first(&held, texts);
        let mut ranks = vec![0; features];
        (0..).zip(&by_rank).for_each(|(rank, feature)| ranks[*feature as usize] = rank);
        let held = |feature: &u32| held[*feature as usize];
        let mut vectors = Self {
            weights: by_rank.iter().map(|feature| weight(texts, held(feature))).collect(),
            holding_ends: by_rank.iter().map(held).scan(0, |end, held| Some(added(end, held))).collect(),
            holdings: Vec::new(),
            ends: Vec::new(),
            entries: Vec::new(),
            squared: Vec::with_capacity(texts),
            ranks,
        };
        vectors.sort_entries(counted);
        vectors.take_shares();
        vectors
    }

    /// Puts the entries of every text in the order of their ranks: by going through all ranks, and through the texts of
    /// each. Until shares are taken, holdings tell how often a feature counts instead of its share.
    fn sort_entries(&mut self, counted: Counted) {
        self.holdings = vec![Holding::default(); counted.counts.len()];
        let mut next = self.starts_of_ranks();
        for text in 0..counted.ends.len() {
            for (feature, count) in counted.of_text(text) {
                let place = &mut next[self.ranks[*feature as usize] as usize];
                self.holdings[*place] = Holding { text: text as u32, share: *count as u16, rest: 0 };
                *place += 1;
            }
        }
        // What was counted is let go before as much is made anew.
        self.ends = counted.ends;
        drop(counted.counts);
        self.entries = vec![Entry::default(); self.holdings.len()];
        let mut next: Vec<usize> = (0..self.len()).map(|text| self.span_of_text(text).start).collect();
        for rank in 0..self.weights.len() {
            for holding in &self.holdings[self.span_of_rank(rank)] {
                let place = &mut next[holding.text as usize];
                let weight = self.weights[rank] * u32::from(holding.share);
                self.entries[*place] = Entry { rank: rank as u32, weight, ..Entry::default() };
                *place += 1;
            }
        }
    }

    /// Finds how long every text is and what share of it each entry has, and tells each feature of its texts.
    fn take_shares(&mut self) {
        let mut next = self.starts_of_ranks();
        for text in 0..self.len() {
            let span = self.span_of_text(text);
            let entries = &mut self.entries[span];
            let squared = squared(entries);
            share_out(entries, Length::of(squared));
            self.squared.push(squared);
            for entry in entries {
                let place = &mut next[entry.rank as usize];
                self.holdings[*place] = Holding { text: text as u32, share: entry.share, rest: entry.rest };
                *place += 1;
            }
        }
    }

    /// How many texts there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn of_text(&self, text: usize) -> Vector<'_> {
        let squared = self.squared[text];
        let rest = Length::of(squared).share_of_part(squared);
        Vector { entries: &self.entries[self.span_of_text(text)], squared, rest }
    }

    /// A new text. What none of the texts has makes it longer, and meets nothing.
    pub(super) fn of_new(&self, text: &str, words: &Words) -> NewVector {
        let (mut known, mut unknown) = (BTreeMap::<u32, u32>::new(), BTreeMap::<String, u32>::new());
        let mut left = MOST_WORDS;
        each_word(text, &mut |word, _| {
            if left == 0 {
                return;
            }
            left -= 1;
            if let Some(number) = words.words.find(word) {
                let counts = &words.counts[words.span(number)];
                counts
                    .iter()
                    .for_each(|(feature, count)| *known.entry(self.ranks[*feature as usize]).or_default() += count);
                return;
            }
            for (name, count) in Form::of(word).as_ref().map(features).unwrap_or_default() {
                match words.features.find(&name) {
                    Some(feature) => *known.entry(self.ranks[feature as usize]).or_default() += count,
                    None => *unknown.entry(name).or_default() += count,
                }
            }
        });
        let entry = |(rank, count): (u32, u32)| Entry {
            rank,
            weight: self.weights[rank as usize] * count.min(MOST_OFTEN),
            ..Entry::default()
        };
        let mut entries: Vec<Entry> = known.into_iter().map(entry).collect();
        let of_unknown = |count: u32| u64::from(weight(self.len(), 0) * count.min(MOST_OFTEN)).pow(2);
        let squared_known = squared(&entries);
        let squared = squared_known + unknown.into_values().map(of_unknown).sum::<u64>();
        let length = Length::of(squared);
        share_out(&mut entries, length);
        NewVector { entries, squared, rest: length.share_of_part(squared_known) }
    }

    /// The texts that have a feature.
    pub(super) fn holdings(&self, rank: u32) -> &[Holding] {
        &self.holdings[self.span_of_rank(rank as usize)]
    }

    /// How many texts have a feature.
    pub(super) fn texts_with(&self, feature: u32) -> usize {
        self.holdings(self.ranks[feature as usize]).len()
    }

    fn span_of_text(&self, text: usize) -> Range<usize> {
        text.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[text]
    }

    fn starts_of_ranks(&self) -> Vec<usize> {
        (0..self.weights.len()).map(|rank| self.span_of_rank(rank).start).collect()
    }

    fn span_of_rank(&self, rank: usize) -> Range<usize> {
        rank.checked_sub(1).map_or(0, |before| self.holding_ends[before])..self.holding_ends[rank]
    }
}

/// The features from the rarest on, those that are as rare in the order in which they were met.
fn rarest_first(held: &[usize], texts: usize) -> Vec<u32> {
    let mut next = vec![0_usize; texts + 2];
    held.iter().for_each(|held| next[held + 1] += 1);
    (0..=texts).for_each(|held| next[held + 1] += next[held]);
    let mut sorted = vec![0; held.len()];
    for (feature, held) in (0..).zip(held) {
        sorted[next[*held]] = feature;
        next[*held] += 1;
    }
    sorted
}

fn added(end: &mut usize, held: usize) -> usize {
    *end += held;
    *end
}

fn squared(entries: &[Entry]) -> u64 {
    entries.iter().map(|entry| u64::from(entry.weight).pow(2)).sum()
}

/// Gives entries their shares of a length, and the shares of what comes after.
fn share_out(entries: &mut [Entry], length: Length) {
    let mut after = 0;
    for entry in entries.iter_mut().rev() {
        entry.share = length.share(entry.weight);
        entry.rest = length.share_of_part(after);
        after += u64::from(entry.weight).pow(2);
    }
}
