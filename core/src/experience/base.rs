//! The experience base: what it holds of the words that somebody looks for, or of those of an idea.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::saying::ExperienceSaying;
use super::sought::{self, Sought};
use super::texts::{FoundPlace, Text, home_of_record, of_note, of_record, place_in_note};
use crate::model::{ExperienceRecord, IdeaNote, Network};
use crate::phrase::Said;
use crate::text::{Holder, Token, WordIndex, has_words};
use crate::value::{Language, Value, sort_by};

/// How many records are shown of those that hold a word.
const HITS: usize = 100;
/// How many records are shown that are like an idea.
const ALIKE: usize = 5;
/// How many places of a word are shown in each record and in the note.
const PLACES: usize = 5;

/// What a network has learned (*erfaringsbase*), read once to be asked many times.
///
/// Words are found in bokmål and nynorsk alike, with other endings, and within longer words.
///
/// ```
/// use samspill::{ExperienceBase, ExperienceRecord, Language, Network};
///
/// let record = ExperienceRecord { title: "Samspel mellom skulen og laga".into(), ..ExperienceRecord::default() };
/// let network = Network { experience_base: vec![record].into(), ..Network::default() };
/// let base = ExperienceBase::of(&network);
///
/// let found = base.search("samspill i skolen");
/// assert_eq!(found.hits[0].found[0].in_record[0].words, "Samspel");
/// assert_eq!(found.text(Language::Bokmal), "1 av 1 erfaring har ett eller flere av ordene.");
/// ```
///
/// Source: Prosjektnettverk for Finnmark, «Bakgrunn».
#[derive(Clone, Debug, Default)]
pub struct ExperienceBase<'a> {
    records: Vec<(usize, &'a ExperienceRecord)>,
    index: WordIndex,
}

/// What an experience base holds of what somebody looks for.
#[derive(Clone, Debug)]
pub struct ExperienceFound<'a> {
    /// The words that were looked for, as they were written, and how many records hold each. Small words are left out.
    pub words: Vec<(String, usize)>,
    /// How many records there are that hold some of them, also of those that are not shown.
    pub count: usize,
    /// The records, those first that hold most words, and rarer ones.
    pub hits: Vec<ExperienceHit<'a>>,
    said: Said<ExperienceSaying>,
}

impl ExperienceFound<'_> {
    /// What was found, in a sentence.
    pub fn text(&self, language: Language) -> String {
        self.said.text(language)
    }
}

/// A record, and why it is shown.
#[derive(Clone, Debug)]
pub struct ExperienceHit<'a> {
    /// The record.
    pub record: &'a ExperienceRecord,
    /// Its place in the base, from 0.
    pub position: usize,
    /// The words that it holds of those that were looked for.
    pub found: Vec<FoundWord>,
}

/// A word that was looked for, and where it was found.
#[derive(Clone, Debug)]
pub struct FoundWord {
    /// The word, as it was written by whoever looks for it.
    pub word: String,
    /// How many records hold it.
    pub records: usize,
    /// Where it stands in the record: the first five places.
    pub in_record: Vec<FoundPlace>,
    /// Where it stands in the idea note, where that is what was held against the base: the first five places.
    pub in_note: Vec<FoundPlace>,
}

/// A record that holds some of the words: which they are by their places, and whether each is in a heading.
#[derive(Clone, Debug, Default)]
struct Holding {
    record: usize,
    words: Vec<(usize, bool)>,
}

impl Holding {
    fn in_headings(&self) -> usize {
        self.words.iter().filter(|(_, in_heading)| *in_heading).count()
    }

    /// What decides which comes first in a search: how many words, how few hold the rarest, and the next, and how
    /// many stand in headings.
    fn order(&self, sought: &[Sought]) -> (Reverse<usize>, Vec<usize>, Reverse<usize>) {
        let holders = |word: usize| sought.get(word).map_or(0, |sought| sought.holders.len());
        let mut rarity: Vec<usize> = self.words.iter().map(|(word, _)| holders(*word)).collect();
        sort_by(&mut rarity, Ord::cmp);
        (Reverse(self.words.len()), rarity, Reverse(self.in_headings()))
    }

    /// How much the words tell of a record together: in headings they count twice.
    fn weight(&self, sought: &[Sought], total: usize) -> u32 {
        let each = self.words.iter().map(|(word, in_heading)| {
            let weight = sought.get(*word).map_or(0, |sought| sought.weight(total));
            if *in_heading { weight.saturating_mul(2) } else { weight }
        });
        each.fold(0, u32::saturating_add)
    }
}

impl<'a> ExperienceBase<'a> {
    /// Reads the base of a network.
    pub fn of(network: &'a Network) -> Self {
        let records: Vec<_> = network.experience_base.items().collect();
        let texts = records.iter().enumerate().flat_map(|(number, (_, record))| {
            let held = move |text: Text<'a>| (Holder { number, in_heading: text.is_heading }, text.text);
            of_record(record).into_iter().map(held)
        });
        let index = WordIndex::of(texts);
        Self { records, index }
    }

    /// The records that hold some of the words. First come those that hold most of them; then those that hold rarer
    /// ones; then those that hold them in title, theme or keywords; then the base's own order.
    pub fn search(&self, words: &str) -> ExperienceFound<'a> {
        let sought = sought::in_words(words, &self.index);
        let mut ordered: Vec<_> =
            self.holding(&sought).into_iter().map(|holding| (holding.order(&sought), holding)).collect();
        sort_by(&mut ordered, |(one, _), (other, _)| one.cmp(other));
        let count = ordered.len();
        let best: Vec<Holding> = ordered.into_iter().take(HITS).map(|(_, holding)| holding).collect();
        let hits = self.hits(&best, &sought, &[]);
        let said = match (self.records.is_empty(), sought.is_empty(), count) {
            (true, ..) => Said::of(ExperienceSaying::NoRecords),
            (_, true, _) if has_words(words) => Said::of(ExperienceSaying::SmallWordsOnly),
            (_, true, _) => Said::of(ExperienceSaying::NoWords),
            (.., 0) => Said::of(ExperienceSaying::NotFound).with("words", sought.len()),
            _ => Said::of(ExperienceSaying::Found).with("count", count).with("total", self.records.len()),
        };
        let words = sought.into_iter().map(|sought| (sought.word, sought.holders.len())).collect();
        ExperienceFound { words, count, hits, said }
    }

    /// The records, at most five, that are about the same as an idea note, half-finished as it may be: they share two
    /// of its words, or one in title, theme or keywords. What most records hold does not count.
    ///
    /// ```
    /// use samspill::{ExperienceBase, ExperienceRecord, IdeaNote, Network};
    ///
    /// let record = ExperienceRecord { title: "Klubb for ungdom".into(), ..ExperienceRecord::default() };
    /// let network = Network { experience_base: vec![record].into(), ..Network::default() };
    /// let note = IdeaNote { title: "Ny ungdomsklubb".into(), ..IdeaNote::default() };
    /// let alike = ExperienceBase::of(&network).similar(&note);
    /// assert_eq!(alike.hits[0].found[0].in_note[0].words, "ungdomsklubb");
    /// ```
    pub fn similar(&self, note: &IdeaNote) -> ExperienceFound<'a> {
        let total = self.records.len();
        let texts: Vec<_> = of_note(note).into_iter().map(|text| (text, text.tokens())).collect();
        let mut sought = sought::in_texts(&texts, &self.index);
        sought.retain(|sought| !sought.is_common(total));
        // The words that tell most come first in each answer.
        sort_by(&mut sought, |a, b| a.holders.len().cmp(&b.holders.len()));
        let mut holding = self.holding(&sought);
        holding.retain(|holding| holding.words.len() >= 2 || holding.in_headings() > 0);
        let order = |holding: &Holding| (Reverse(holding.weight(&sought, total)), Reverse(holding.words.len()));
        sort_by(&mut holding, |one, other| order(one).cmp(&order(other)));
        holding.truncate(ALIKE);
        let hits = self.hits(&holding, &sought, &texts);
        let said = match (total, hits.len()) {
            (0, _) => Said::of(ExperienceSaying::NoRecords),
            _ if texts.iter().all(|(_, tokens)| tokens.is_empty()) => Said::of(ExperienceSaying::NoteSaysNothing),
            (_, 0) => Said::of(ExperienceSaying::NoneAlike),
            (_, count) => Said::of(ExperienceSaying::Alike).with("count", count),
        };
        ExperienceFound { words: Vec::new(), count: hits.len(), hits, said }
    }

    /// The records that hold some of the words, in the order of the base.
    fn holding(&self, sought: &[Sought]) -> Vec<Holding> {
        let mut holding: Vec<Holding> =
            (0..self.records.len()).map(|record| Holding { record, words: Vec::new() }).collect();
        for (place, sought) in sought.iter().enumerate() {
            for holder in &sought.holders {
                if let Some(record) = holding.get_mut(holder.number) {
                    record.words.push((place, holder.in_heading));
                }
            }
        }
        holding.retain(|record| !record.words.is_empty());
        holding
    }

    /// Each of the records with the places of its words.
    fn hits(&self, holding: &[Holding], sought: &[Sought], note: &[(Text<'_>, Vec<Token>)]) -> Vec<ExperienceHit<'a>> {
        let mut found_by: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (word, sought) in sought.iter().enumerate() {
            sought.finds.iter().for_each(|found| found_by.entry(*found).or_default().push(word));
        }
        let hit = |holding: &Holding| {
            let (position, record) = *self.records.get(holding.record)?;
            let mut places = self.places(position, record, &found_by);
            let found = holding.words.iter().filter_map(|(word, _)| {
                let sought = sought.get(*word)?;
                let written = sought.written.iter().take(PLACES);
                Some(FoundWord {
                    word: sought.word.clone(),
                    records: sought.holders.len(),
                    in_record: places.remove(word).unwrap_or_default(),
                    in_note: written
                        .filter_map(|(text, bytes)| Some(place_in_note(&note.get(*text)?.0, bytes)))
                        .collect(),
                })
            });
            Some(ExperienceHit { record, position, found: found.collect() })
        };
        holding.iter().filter_map(hit).collect()
    }

    /// Where words that are looked for stand in a record, by their places among these.
    fn places(
        &self,
        position: usize,
        record: &ExperienceRecord,
        found_by: &BTreeMap<usize, Vec<usize>>,
    ) -> BTreeMap<usize, Vec<FoundPlace>> {
        let home = home_of_record(position);
        let mut places: BTreeMap<usize, Vec<FoundPlace>> = BTreeMap::new();
        for text in of_record(record) {
            for token in text.tokens() {
                let words = self.index.place_of(&token.form).and_then(|place| found_by.get(&place));
                for word in words.into_iter().flatten() {
                    let places = places.entry(*word).or_default();
                    if places.len() < PLACES {
                        places.push(text.place(&token.span, &home, &ExperienceRecord::KIND));
                    }
                }
            }
        }
        places
    }
}
