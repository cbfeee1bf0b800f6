//! A text as words, with what stands between them and what each word does.

use std::ops::Range;

use super::table::{Class, Entry, entries};
use crate::value::{is_of_a_word, lower, position_of};

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing that parts it from the word before.
    None,
    /// A comma or a dash.
    Comma,
    /// The end of a parenthesis.
    Close,
    /// The end of a sentence, or of a line in a list.
    End,
    /// The end of a question.
    Question,
}

/// A word of a text.
#[derive(Debug)]
pub(super) struct Token<'a> {
    /// Its letters, in lower case.
    pub(super) word: &'a str,
    /// What the table says of it, in any language.
    known: &'static [Entry],
    /// Its place, in bytes.
    pub(super) span: Range<usize>,
    /// What stands before it.
    pub(super) gap: Gap,
    /// What it does.
    pub(super) class: Class,
    /// How many words it does it with: a phrase has more than one.
    pub(super) length: usize,
    /// Whether a new clause begins here.
    pub(super) opens: bool,
}

impl Token<'_> {
    /// What the table says of the word: of a stem, only where more may follow it.
    fn entries(&self) -> impl Iterator<Item = &'static Entry> {
        self.known.iter().filter(|entry| entry.is_stem || entry.key.len() == self.word.len())
    }

    /// Whether it may be a sign, or the first word of one, in some language.
    pub(super) fn may_be_sign(&self) -> bool {
        let is_known = self.entries().any(|entry| entry.class.may_be_sign());
        is_known || self.word == "act" || is_act(self.word) || class_by_form(self.word) == Class::Maintenance
    }
}

/// The text in lower case, each letter at the place where it stands in the text.
pub(super) fn lowered_in_place(text: &str) -> String {
    let same_place = |letter: char| Some(lower(letter)).filter(|small| small.len_utf8() == letter.len_utf8());
    text.chars().map(|letter| same_place(letter).unwrap_or(letter)).collect()
}

/// The words of a text, and what stands behind the last.
pub(super) fn tokens<'a>(text: &str, low: &'a str) -> (Vec<Token<'a>>, Gap) {
    let mut tokens: Vec<Token<'a>> = Vec::new();
    let (mut start, mut end) = (None, 0);
    let mut letters = low.char_indices().chain([(low.len(), ' ')]).peekable();
    let mut gap = Gap::None;
    while let Some((place, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let is_apostrophe = matches!(letter, '\'' | '’') && is_of_a_word(next);
        match (start, is_of_a_word(letter)) {
            (None, true) => {
                let between = text.get(end..place).unwrap_or("");
                let first = text.get(place..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
                gap = gap_of(between, tokens.last().map_or("", |token| token.word), first);
                start = Some(place);
            }
            (Some(from), false) if !is_apostrophe => {
                let word = low.get(from..place).unwrap_or("");
                let known = entries(word);
                tokens.push(Token {
                    word,
                    known,
                    span: from..place,
                    gap,
                    class: Class::Other,
                    length: 1,
                    opens: false,
                });
                (start, end) = (None, place);
            }
            _ => {}
        }
    }
    let behind = gap_of(text.get(end..).unwrap_or(""), "", 'A');
    (tokens, behind)
}

/// Words that end in a full stop without ending a sentence.
const ABBREVIATIONS: &[&str] =
    &["jf", "jfr", "kap", "nr", "ca", "eks", "bl", "inkl", "ekskl", "evt", "pkt", "pst", "cf", "art"];

/// What parts two words: what stands between them, the word before, and the first letter behind.
fn gap_of(between: &str, before: &str, first: char) -> Gap {
    let goes_on = lower(first) == first;
    let is_number = before.bytes().all(|byte| byte.is_ascii_digit());
    let is_short = ABBREVIATIONS.contains(&before);
    let mut gap = Gap::None;
    let mut is_line_behind = false;
    for letter in between.chars() {
        match letter {
            '?' => return Gap::Question,
            ';' | ':' | '!' | '…' | '•' | '*' => return Gap::End,
            '.' if !(is_short || goes_on && (is_number || between == ".")) => return Gap::End,
            '\n' if is_line_behind || !goes_on => return Gap::End,
            '\n' => is_line_behind = true,
            '-' if is_line_behind => return Gap::End,
            ')' => gap = Gap::Close,
            '-' if between.starts_with(' ') => gap = Gap::Comma,
            ',' | '–' | '—' if gap == Gap::None => gap = Gap::Comma,
            _ => {}
        }
    }
    gap
}

/// The language of a sentence, where its words tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    Norwegian,
    English,
    Unknown,
}

/// Which language most of the words are of; that of the sentence before if they do not tell. Many
/// words are of both (`rent`, `no`, `men`), so that they can only be read when this is known.
pub(super) fn tongue(sentence: &[Token<'_>], before: Tongue) -> Tongue {
    let (mut norwegian, mut english) = (0_usize, 0_usize);
    let tells = |entry: &&Entry| {
        entry.rest.is_empty() && !matches!(entry.class, Class::No | Class::But | Class::Rent | Class::Operation)
    };
    for token in sentence {
        match token.entries().find(tells) {
            Some(entry) if entry.is_english => english = english.saturating_add(1),
            Some(_) => norwegian = norwegian.saturating_add(1),
            None => {}
        }
    }
    match norwegian.cmp(&english) {
        std::cmp::Ordering::Greater => Tongue::Norwegian,
        std::cmp::Ordering::Less => Tongue::English,
        std::cmp::Ordering::Equal => before,
    }
}

/// Says of each word of a sentence what it does.
pub(super) fn classify(sentence: &mut [Token<'_>], tongue: Tongue) {
    let mut inside = 0_usize;
    for place in 0..sentence.len() {
        let Some((token, rest)) = sentence.get(place..).and_then(<[_]>::split_first) else { return };
        let (class, length) = if inside > 0 { (Class::Inside, 1) } else { class_of(token, rest, tongue) };
        inside = inside.max(length).saturating_sub(1);
        if let Some(token) = sentence.get_mut(place) {
            (token.class, token.length) = (class, length);
        }
    }
}

/// What a word does with those behind it, and how many they are: the longest phrase is meant.
fn class_of(token: &Token<'_>, rest: &[Token<'_>], tongue: Tongue) -> (Class, usize) {
    let is_spoken = |entry: &&Entry| match tongue {
        Tongue::Norwegian => !entry.is_english,
        Tongue::English => entry.is_english,
        Tongue::Unknown => true,
    };
    let lengths = token.entries().filter(is_spoken).filter_map(|entry| Some((entry.class, length_of(entry, rest)?)));
    let longest = || lengths.max_by_key(|(_, length)| *length);
    if is_act(token.word) { (Class::Act, 1) } else { longest().unwrap_or_else(|| (class_by_form(token.word), 1)) }
}

fn length_of(entry: &Entry, rest: &[Token<'_>]) -> Option<usize> {
    let mut length = 1_usize;
    let mut behind = rest.iter();
    for part in entry.rest.split('_').filter(|part| !part.is_empty()) {
        let token = behind.next().filter(|token| token.gap == Gap::None)?;
        let is_it = match part.strip_suffix('*') {
            Some(stem) => token.word.starts_with(stem),
            None => token.word == part,
        };
        is_it.then_some(())?;
        length = length.saturating_add(1);
    }
    Some(length)
}

/// Whether a word is the name of an act: there are too many to list. Whoever is engaged (*forlova*),
/// and the laws of nature and of villages, are none.
fn is_act(word: &str) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let is_other = ["jante", "tyngde"].iter().any(|other| word.starts_with(other));
    ends(&["loven", "lova", "lovens", "lovas"]) && !ends(&["forlova", "utlova"]) && !is_other && word.len() >= 9
}

/// Words that are known by how they look: maintenance of this and that, and *doesn't*.
fn class_by_form(word: &str) -> Class {
    let holds = |stem: &str| position_of(stem, word).is_some();
    if (holds("vedlikehold") || holds("vedlikehald")) && !holds("dsfri") {
        return Class::Maintenance;
    }
    if word.ends_with("n't") || word.ends_with("n’t") {
        return Class::Not;
    }
    Class::Other
}

/// Finds where new clauses begin: at «men», behind a parenthesis, and at a comma or «og» where the
/// clause has had its verb and another one comes.
pub(super) fn open_clauses(sentence: &mut [Token<'_>]) {
    let mut has_verb = false;
    for place in 0..sentence.len() {
        let Some(ahead) = sentence.get(place..) else { return };
        let Some(token) = ahead.first() else { return };
        let may_open = token.gap == Gap::Comma || token.class == Class::And;
        let opens = token.class == Class::But || token.gap == Gap::Close || (may_open && has_verb && is_clause(ahead));
        has_verb = (has_verb && !opens) || token.class.is_verb();
        if let Some(token) = sentence.get_mut(place) {
            token.opens = opens;
        }
    }
}

/// Whether a verb or a subject comes soon, before the list goes on.
fn is_clause(ahead: &[Token<'_>]) -> bool {
    let behind_and = ahead.iter().skip_while(|token| token.class == Class::And);
    for (place, token) in behind_and.take(5).enumerate() {
        let goes_on = token.class == Class::And || token.class == Class::Relative || token.gap != Gap::None;
        if place > 0 && goes_on || token.class == Class::Relative {
            return false;
        }
        let replaces = token.class == Class::Replace && token.length == 1 && token.word.ends_with(['r', 's']);
        if token.class.is_verb() || replaces || token.class == Class::Subject {
            return true;
        }
    }
    false
}

impl Class {
    /// Whether a word is a verb that makes a clause.
    pub(super) fn is_verb(self) -> bool {
        matches!(self, Self::Have | Self::Verb | Self::Covers)
    }
}
