//! The passages that two texts share.

use std::collections::{BTreeMap, VecDeque};
use std::ops::Range;

use super::super::{Token, tokens};
use crate::value::sort_by;

/// A passage that stands in two texts, whatever endings and small words it has in each.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SharedPassage {
    /// Where it stands in the one text, in bytes.
    pub one: Range<usize>,
    /// Where it stands in the other.
    pub other: Range<usize>,
}

/// So many telling words of each text are held against each other.
const WORDS: usize = 200;

/// So many words in a row, from these places on.
#[derive(Clone, Copy, Debug)]
struct Run {
    one: usize,
    other: usize,
    length: usize,
}

/// The passages that two texts share, none of them within another: the longest first.
pub(super) fn shared(one: &str, other: &str, at_most: usize, is_rare: &dyn Fn(&str) -> bool) -> Vec<SharedPassage> {
    let (mut words, mut others) = (tokens(one), tokens(other));
    words.truncate(WORDS);
    others.truncate(WORDS);
    let mut runs = runs(&words, &others);
    // Those that were found earlier stand earlier in the one text.
    sort_by(&mut runs, |a, b| b.length.cmp(&a.length));
    let (mut taken, mut others_taken) = (vec![false; words.len()], vec![false; others.len()]);
    let mut chosen: Vec<Run> = Vec::new();
    let mut left = VecDeque::from(runs);
    while let Some(run) = left.pop_front() {
        if chosen.len() >= at_most {
            break;
        }
        let parts = free_parts(run, &taken, &others_taken);
        if parts.iter().all(|part| part.length < run.length) {
            // What is left of it takes its turn among those that are as short.
            for part in parts {
                left.insert(left.partition_point(|other| other.length >= part.length), part);
            }
            continue;
        }
        let own = words.iter().skip(run.one).take(run.length);
        if is_telling(own, is_rare) {
            mark(&mut taken, run.one, run.length);
            mark(&mut others_taken, run.other, run.length);
            chosen.push(run);
        }
    }
    chosen.iter().filter_map(|run| passage(*run, &words, &others)).collect()
}

/// Whether words are worth showing: two of them, or a rare one. Numbers are alike where nothing else is.
fn is_telling<'a>(words: impl Iterator<Item = &'a Token>, is_rare: &dyn Fn(&str) -> bool) -> bool {
    let telling: Vec<&Token> = words.filter(|word| !word.form.has_digits()).collect();
    telling.len() >= 2 || telling.iter().any(|word| is_rare(word.form.stem()))
}

/// Every run of words that stands in both and cannot be made longer, in the order of the one text.
fn runs(words: &[Token], others: &[Token]) -> Vec<Run> {
    let is_same = |one: usize, other: usize| {
        let both = words.get(one).zip(others.get(other));
        both.is_some_and(|(one, other)| one.form.stem() == other.form.stem())
    };
    // A text hardly has a word many times: where each stands is looked up, rather than every word held against all.
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (other, word) in others.iter().enumerate() {
        places.entry(word.form.stem()).or_default().push(other);
    }
    let mut runs = Vec::new();
    for (one, word) in words.iter().enumerate() {
        for other in places.get(word.form.stem()).into_iter().flatten().copied() {
            let goes_on = one.checked_sub(1).zip(other.checked_sub(1)).is_some_and(|(one, other)| is_same(one, other));
            if goes_on {
                continue;
            }
            let is_length = |length: &usize| is_same(one.saturating_add(*length), other.saturating_add(*length));
            let length = (1..).take_while(is_length).count().saturating_add(1);
            runs.push(Run { one, other, length });
        }
    }
    runs
}

/// The parts of a run that no passage has taken.
fn free_parts(run: Run, taken: &[bool], others_taken: &[bool]) -> Vec<Run> {
    let mut parts: Vec<Run> = Vec::new();
    for step in 0..run.length {
        let (one, other) = (run.one.saturating_add(step), run.other.saturating_add(step));
        if taken.get(one) != Some(&false) || others_taken.get(other) != Some(&false) {
            continue;
        }
        match parts.last_mut().filter(|part| part.one.saturating_add(part.length) == one) {
            Some(part) => part.length = part.length.saturating_add(1),
            None => parts.push(Run { one, other, length: 1 }),
        }
    }
    parts
}

fn mark(taken: &mut [bool], from: usize, length: usize) {
    taken.iter_mut().skip(from).take(length).for_each(|taken| *taken = true);
}

fn passage(run: Run, words: &[Token], others: &[Token]) -> Option<SharedPassage> {
    let span = |words: &[Token], from: usize| {
        let last = words.get(from.saturating_add(run.length).checked_sub(1)?)?;
        Some(words.get(from)?.span.start..last.span.end)
    };
    Some(SharedPassage { one: span(words, run.one)?, other: span(others, run.other)? })
}
