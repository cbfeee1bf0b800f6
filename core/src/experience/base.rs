//! The experience base: what it holds of the words that somebody looks for, or of those of an idea.

use super::saying::{ExperienceSaying, Said};
use super::sought::{self, Sought};
use super::texts::{FoundPlace, Text, home_of_record, of_note, of_record, place_in_note};
use crate::model::{ExperienceRecord, IdeaNote, Network};
use crate::text::{Holder, Token, WordIndex, has_words};
use crate::value::{Language, Value, sort_by};

/// How many records are shown of those that hold a word.
const HITS: usize = 100;
/// How many records are shown that are like an idea.
const ALIKE: usize = 5;

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
    /// Where it stands in the record.
    pub in_record: Vec<FoundPlace>,
    /// Where it stands in the idea note, where that is what was held against the base.
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
        let mut holding = self.holding(&sought);
        let rarity = |holding: &Holding| {
            let mut counts: Vec<usize> = holding.words.iter().map(|(word, _)| holders(&sought, *word)).collect();
            sort_by(&mut counts, Ord::cmp);
            counts
        };
        let rarity: Vec<Vec<usize>> = holding.iter().map(rarity).collect();
        let mut order: Vec<usize> = (0..holding.len()).collect();
        sort_by(&mut order, |a, b| {
            let (one, other) = (holding.get(*a), holding.get(*b));
            let count = |holding: Option<&Holding>| holding.map_or(0, |holding| holding.words.len());
            let headings = |holding: Option<&Holding>| holding.map_or(0, Holding::in_headings);
            let by_count = count(other).cmp(&count(one));
            by_count.then_with(|| rarity.get(*a).cmp(&rarity.get(*b))).then_with(|| headings(other).cmp(&headings(one)))
        });
        let count = holding.len();
        let best = order.iter().take(HITS);
        let best: Vec<Holding> = best.filter_map(|place| holding.get_mut(*place).map(std::mem::take)).collect();
        let hits: Vec<_> = best.iter().filter_map(|holding| self.hit(holding, &sought, &[])).collect();
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
        let weight = |holding: &Holding| -> u32 {
            let each = holding.words.iter().map(|(word, in_heading)| {
                let weight = sought.get(*word).map_or(0, |sought| sought.weight(total));
                if *in_heading { weight.saturating_mul(2) } else { weight }
            });
            each.fold(0, u32::saturating_add)
        };
        sort_by(&mut holding, |a, b| weight(b).cmp(&weight(a)).then_with(|| b.words.len().cmp(&a.words.len())));
        holding.truncate(ALIKE);
        let hits: Vec<_> = holding.iter().filter_map(|holding| self.hit(holding, &sought, &texts)).collect();
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

    fn hit(&self, holding: &Holding, sought: &[Sought], note: &[(Text<'_>, Vec<Token>)]) -> Option<ExperienceHit<'a>> {
        let (position, record) = *self.records.get(holding.record)?;
        let home = home_of_record(position);
        let texts: Vec<_> = of_record(record).into_iter().map(|text| (text, text.tokens())).collect();
        let found = holding.words.iter().filter_map(|(word, _)| sought.get(*word)).map(|sought| FoundWord {
            word: sought.word.clone(),
            records: sought.holders.len(),
            in_record: places(&texts, &|token| sought.is_found(token), &|text, token| {
                text.place(&token.span, &home, &ExperienceRecord::KIND)
            }),
            in_note: places(note, &|token| sought.is_from(token), &|text, token| place_in_note(text, &token.span)),
        });
        Some(ExperienceHit { record, position, found: found.collect() })
    }
}

fn holders(sought: &[Sought], place: usize) -> usize {
    sought.get(place).map_or(0, |sought| sought.holders.len())
}

/// The places in some texts whose words are meant.
fn places(
    texts: &[(Text<'_>, Vec<Token>)],
    is_meant: &dyn Fn(&Token) -> bool,
    place: &dyn Fn(&Text<'_>, &Token) -> FoundPlace,
) -> Vec<FoundPlace> {
    let each = texts.iter().flat_map(|(text, tokens)| tokens.iter().map(move |token| (text, token)));
    each.filter(|(_, token)| is_meant(token)).map(|(text, token)| place(text, token)).collect()
}
