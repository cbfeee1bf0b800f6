//! Looking words up in the table: whole, by a stem with one of the endings of verbs, or by a stem alone.

use std::sync::LazyLock;

use super::table::{Class, TABLE};
use super::words::WORDS;
use crate::value::sort_by;

/// How a word of the table is to be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    Whole,
    /// With an ending that verbs have.
    Verb,
    /// With any ending.
    Stem,
}

/// A word of the table, or a phrase that begins with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    key: &'static str,
    /// Its first letters as a number, which is compared faster.
    start: u64,
    by: Match,
    /// The other words of a phrase.
    pub(super) rest: &'static str,
    class: Class,
    value: i64,
    pub(super) is_english: bool,
}

/// What a token, or several from it on, does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) class: Class,
    pub(super) value: i64,
    pub(super) is_english: bool,
    /// How many tokens it takes.
    pub(super) length: usize,
}

impl Entry {
    /// Whether a small word may stand inside the phrase: *arbeide aktivt for*.
    pub(super) fn may_be_parted(&self) -> bool {
        let verbs = [Class::Weak, Class::Activity, Class::Change, Class::Result, Class::Deliver];
        !self.is_english && verbs.contains(&self.class)
    }

    fn is_before(&self, word: &str, start: u64) -> bool {
        if self.start == start { self.key < word } else { self.start < start }
    }

    pub(super) fn mark(&self, length: usize) -> Mark {
        Mark { class: self.class, value: self.value, is_english: self.is_english, length }
    }
}

/// The endings of a Norwegian verb and of the nouns made from it, in both written forms.
const ENDINGS: &[&str] = &[
    "", "e", "a", "er", "ar", "es", "ast", "s", "t", "te", "et", "ete", "d", "de", "r", "dd", "je", "ja", "jer", "jar",
    "jast", "jes", "ing", "inga", "ingen", "ande", "ende", "else", "elsen", "st",
];
const ENGLISH_ENDINGS: &[&str] =
    &["", "e", "s", "es", "d", "ed", "ing", "ion", "ation", "ment", "ting", "ning", "ping", "ted", "ned", "ped"];

struct Index {
    whole: Vec<Entry>,
    stems: Vec<Entry>,
    /// Where the entries with each first byte begin.
    whole_starts: Vec<usize>,
    stem_starts: Vec<usize>,
}

/// All entries by their first word, sorted once: a text has more words than the table can be walked for.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index {
        whole: Vec::with_capacity(3000),
        stems: Vec::with_capacity(1000),
        whole_starts: Vec::new(),
        stem_starts: Vec::new(),
    };
    for &(class, value, norwegian, english) in TABLE.iter().chain(WORDS) {
        for (words, is_english) in [(norwegian, false), (english, true)] {
            for written in words.split_ascii_whitespace() {
                let (first, rest) = written.split_once('_').unwrap_or((written, ""));
                let key = first.trim_end_matches(['*', '~']);
                let by = match first.strip_prefix(key) {
                    Some("*") => Match::Stem,
                    Some("~") => Match::Verb,
                    _ => Match::Whole,
                };
                let entry = Entry { key, start: start_of(key), by, rest, class, value, is_english };
                if by == Match::Whole { &mut index.whole } else { &mut index.stems }.push(entry);
            }
        }
    }
    sort_by(&mut index.whole, |one, other| one.key.cmp(other.key));
    sort_by(&mut index.stems, |one, other| one.key.cmp(other.key));
    let starts = |all: &[Entry]| {
        let before = |byte: usize| {
            all.partition_point(|entry| usize::from(entry.key.as_bytes().first().copied().unwrap_or(0)) < byte)
        };
        (0..=256).map(before).collect::<Vec<usize>>()
    };
    index.whole_starts = starts(&index.whole);
    index.stem_starts = starts(&index.stems);
    index
});

/// The first eight bytes of a word, in the order of words.
fn start_of(word: &str) -> u64 {
    let first = word.bytes().chain(std::iter::repeat(0)).take(8);
    first.fold(0, |start, byte| start << 8 | u64::from(byte))
}

/// No more stems than these lie between a word and the shortest stem of it.
const STEPS: usize = 24;

/// Whether a word is one of those in a list with spaces between. Lists of words as patterns would each be
/// compiled to code of their own.
#[inline(never)]
pub(super) fn is_among(word: &str, words: &str) -> bool {
    words.as_bytes().split(|byte| *byte == b' ').any(|one| one == word.as_bytes())
}

/// Whether a word ends as one of those in a list with spaces between does, and has more in front.
#[inline(never)]
pub(super) fn ends_among(word: &str, endings: &str) -> bool {
    let word = word.as_bytes();
    endings.as_bytes().split(|byte| *byte == b' ').any(|ending| word.len() > ending.len() && word.ends_with(ending))
}

/// Tells each entry that begins with a word, of both languages.
pub(super) fn each_entry(word: &str, mut found: impl FnMut(&'static Entry)) {
    let index = &*INDEX;
    let first = word.as_bytes().first().map_or(0, |first| usize::from(*first));
    let of = |all: &'static [Entry], starts: &[usize]| {
        let start = starts.get(first).copied().unwrap_or(0);
        let end = starts.get(first.saturating_add(1)).copied().unwrap_or(all.len());
        all.get(start..end).unwrap_or_default()
    };
    let start = start_of(word);
    let whole = of(&index.whole, &index.whole_starts);
    let same = whole.partition_point(|entry| entry.is_before(word, start));
    for entry in whole.get(same..).unwrap_or_default() {
        if entry.start != start || entry.key != word {
            break;
        }
        found(entry);
    }
    let stems = of(&index.stems, &index.stem_starts);
    let end = stems.partition_point(|entry| entry.is_before(word, start) || entry.key == word);
    // A stem of the word shares its first two bytes with it.
    for entry in stems.get(..end).unwrap_or_default().iter().rev().take(STEPS) {
        if entry.start >> 48 != start >> 48 {
            break;
        }
        let is_found = match (word.strip_prefix(entry.key), entry.by) {
            (Some(_), Match::Stem) => true,
            (Some(ending), Match::Verb) => {
                ending.len() <= 5 && if entry.is_english { ENGLISH_ENDINGS } else { ENDINGS }.contains(&ending)
            }
            _ => false,
        };
        if is_found {
            found(entry);
        }
    }
}
