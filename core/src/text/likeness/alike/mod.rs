//! Texts held against each other: which of many are alike, how much, and in which words.
//!
//! A text is what its words share with their kin (see [`features`]), each counted, and weighed by how few of the texts
//! have it. Two texts are as alike as the cosine between them says: 1000 per mille where they have the same in the
//! same proportions, 0 where they share nothing.
//!
//! All is whole numbers, so that the answer is the same on every machine. What cannot be alike enough is passed over by
//! bounds that are rounded up (see [`search`]); what remains is worked out exactly, so that nothing is missed and
//! nothing is guessed.
//!
//! Sources: Bayardo, Ma and Srikant, *Scaling Up All Pairs Similarity Search* (2007); Anastasiu and Karypis, *L2AP*
//! (2014).

mod features;
mod numbered;
mod passages;
mod search;
#[cfg(test)]
mod tests;
mod vectors;
mod weight;

use std::collections::BTreeMap;

pub use passages::SharedPassage;
use search::{Found, Search};
use vectors::{Counted, Vectors, Words};

pub use features::like_features;

/// Two texts that are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Alike {
    /// The number of the one that comes first.
    pub one: usize,
    /// The number of the other.
    pub other: usize,
    /// How much alike they are: 1000 where they share all that they say.
    pub per_mille: u32,
}

/// Many short texts, such as the titles and goals of projects, to be held against each other and against new ones.
///
/// Words meet whatever their endings, in bokmål and nynorsk, and a long word has some likeness to what it is put
/// together of.
///
/// ```
/// use samspill::LikeTexts;
///
/// let texts = LikeTexts::of(["Ungdomsklubb i det gamle bakeriet", "Klubb for ungdom i bakeriet", "Nye sykkelveger"]);
/// let alike = texts.pairs(300);
/// assert_eq!((alike.len(), alike[0].one, alike[0].other), (1, 0, 1));
/// assert_eq!(texts.like("Trygge sykkelveier", 300, 5)[0].0, 2);
/// ```
#[derive(Clone, Debug, Default)]
pub struct LikeTexts {
    words: Words,
    vectors: Vectors,
    /// How many different words that tell something each text has.
    telling: Vec<usize>,
}

impl LikeTexts {
    /// Reads texts; they are numbered from 0 in their order. Of each, the first ten thousand words count.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::read(texts, false)
    }

    /// The same, where each word of a text counts once: what somebody says again and again tells no more of what a text
    /// is about, and would drown the rest.
    pub fn of_words<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::read(texts, true)
    }

    fn read<'a>(texts: impl IntoIterator<Item = &'a str>, is_each_once: bool) -> Self {
        let (mut words, mut counted) = (Words::default(), Counted::new(is_each_once));
        for text in texts {
            counted.add(text, &mut words);
        }
        let telling = std::mem::take(&mut counted.stems);
        Self { vectors: Vectors::of(counted, words.features()), words, telling }
    }

    /// How many different words a text has that tell something.
    #[must_use]
    pub fn telling_words(&self, text: usize) -> usize {
        self.telling.get(text).copied().unwrap_or_default()
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.vectors.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Every pair of texts that are alike by so many per mille or more, in the order of their numbers. Texts that share
    /// nothing are no pair, even where nothing is asked for.
    #[must_use]
    pub fn pairs(&self, at_least: u32) -> Vec<Alike> {
        let mut search = Search::of(&self.vectors, at_least);
        let mut pairs = Vec::new();
        for other in 0..self.len() {
            search.each_like(self.vectors.of_text(other), other, |one, per_mille| {
                pairs.push(Alike { one, other, per_mille });
            });
        }
        // They come by the other of the two, and are told by the one.
        in_order(pairs)
    }

    /// The texts that are most like a new one, by so many per mille or more: the number of each, and how much. The most
    /// alike comes first, and of equals the one with the lowest number.
    #[must_use]
    pub fn like(&self, text: &str, at_least: u32, at_most: usize) -> Vec<(usize, u32)> {
        let vector = self.vectors.of_new(text, &self.words);
        let mut found = Found::of(at_most);
        Search::of(&self.vectors, at_least).best_like(vector.as_entries(), &mut found);
        found.in_order()
    }

    /// The passages that two texts share, the longest first and then in the order of the first text: runs of two words
    /// or more, whatever small words stand between them, and single words that few of these texts hold.
    ///
    /// The texts need not be of those that were read.
    #[must_use]
    pub fn shared_passages(&self, one: &str, other: &str, at_most: usize) -> Vec<SharedPassage> {
        passages::shared(one, other, at_most, &|stem| self.is_rare(stem))
    }

    /// Whether a word is held by two texts at most, or by one in twenty.
    fn is_rare(&self, stem: &str) -> bool {
        let held = self.words.feature_of_stem(stem).map_or(0, |feature| self.vectors.texts_with(feature));
        held <= (self.len() / 20).max(2)
    }
}

/// Pairs in the order of the one and the other, given in the order of the other.
fn in_order(pairs: Vec<Alike>) -> Vec<Alike> {
    // As many lists as there are texts would be mostly empty ones.
    let mut by_one: BTreeMap<usize, Vec<Alike>> = BTreeMap::new();
    let total = pairs.len();
    for pair in pairs {
        by_one.entry(pair.one).or_default().push(pair);
    }
    let mut sorted = Vec::with_capacity(total);
    by_one.into_values().for_each(|pairs| sorted.extend(pairs));
    sorted
}
