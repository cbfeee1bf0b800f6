//! A goal as words, numbers and signs, with what parts them and what the table says of each.

use std::ops::Range;

use super::index::{Entry, Mark, each_entry, is_among};
use super::table::Class;
use crate::value::{Decimal, is_of_a_word, lower};

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing at all: *10TWh*.
    Glued,
    /// A space.
    Space,
    /// A hyphen without spaces.
    Hyphen,
    /// The full stop of an abbreviation or an ordinal: *1. kvartal*.
    Dot,
    Slash,
    /// A dash, or a hyphen with a space in front.
    Dash,
    Comma,
    Open,
    Close,
    Colon,
    /// The end of a sentence or a line, or a semicolon.
    End,
}

impl Gap {
    /// Whether a phrase may go on across it.
    pub(super) fn joins(self) -> bool {
        matches!(self, Self::Glued | Self::Space | Self::Hyphen | Self::Dot)
    }

    /// Whether what stands before and behind are parts of different clauses.
    pub(super) fn parts(self) -> bool {
        matches!(self, Self::Comma | Self::Dash | Self::Colon | Self::End)
    }
}

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Word,
    /// Digits that are one number, where it can be read in one way only.
    Number(Option<Decimal>),
    /// A sign such as `%`.
    Sign,
}

#[derive(Clone, Debug)]
pub(super) struct Token<'a> {
    /// In lower case.
    pub(super) word: &'a str,
    pub(super) span: Range<usize>,
    pub(super) gap: Gap,
    pub(super) form: Form,
    /// Whether it begins with a capital letter.
    pub(super) is_capital: bool,
    /// Which classes begin here.
    set: u128,
    /// Where its marks lie among those of the sentence.
    marks: Range<usize>,
}

/// A goal, read as tokens.
#[derive(Debug)]
pub(super) struct Sentence<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    marks: Vec<Mark>,
    /// Whether the table of English words holds.
    pub(super) is_english: bool,
    /// Which tokens times have taken.
    timed: Vec<bool>,
}

/// The text in lower case, each letter at the place where it stands in the text.
pub(super) fn lowered_in_place(text: &str) -> String {
    let same_place = |letter: char| Some(lower(letter)).filter(|small| small.len_utf8() == letter.len_utf8());
    text.chars().map(|letter| same_place(letter).unwrap_or(letter)).collect()
}

/// The tokens of a text, from the text in lower case.
pub(super) fn tokens<'a>(text: &str, low: &'a str) -> Vec<Token<'a>> {
    let mut tokens: Vec<Token<'a>> = Vec::with_capacity(text.len() / 6);
    let (mut at, mut before) = (0_usize, 0_usize);
    while let Some(letter) = low.get(at..).and_then(|rest| rest.chars().next()) {
        let end = match letter {
            '0'..='9' => end_of_number(low, at),
            '%' | '€' | '£' | '$' | '‰' => at.saturating_add(letter.len_utf8()),
            _ if is_of_a_word(letter) => end_of_word(low, at),
            _ => {
                at = at.saturating_add(letter.len_utf8());
                continue;
            }
        };
        let word = low.get(at..end).unwrap_or("");
        let form = match letter {
            '0'..='9' => Form::Number(None),
            _ if is_of_a_word(letter) => Form::Word,
            _ => Form::Sign,
        };
        let first = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(letter);
        let gap = gap_of(low.get(before..at).unwrap_or(""), tokens.last(), first);
        let is_capital = first != letter;
        tokens.push(Token { word, span: at..end, gap, form, is_capital, set: 0, marks: 0..0 });
        (at, before) = (end, end);
    }
    tokens
}

fn end_of_word(low: &str, start: usize) -> usize {
    let rest = low.get(start..).unwrap_or("");
    let mut letters = rest.char_indices().peekable();
    while let Some((place, letter)) = letters.next() {
        let is_apostrophe = matches!(letter, '\'' | '’')
            && letters.peek().is_some_and(|(_, next)| is_of_a_word(*next) && !next.is_ascii_digit());
        if !is_of_a_word(letter) && !is_apostrophe && !matches!(letter, '²' | '³') {
            return start.saturating_add(place);
        }
    }
    low.len()
}

/// Digits, with spaces before each three of them, points and commas: *1 300*, *1,5*, *31.12.2027*.
fn end_of_number(low: &str, start: usize) -> usize {
    let digits =
        |from: usize| low.get(from..).unwrap_or("").bytes().take_while(u8::is_ascii_digit).count().saturating_add(from);
    let mut end = digits(start);
    let mut may_group = end.saturating_sub(start) <= 3;
    while let Some(letter) = low.get(end..).and_then(|rest| rest.chars().next()) {
        let from = end.saturating_add(letter.len_utf8());
        let to = digits(from);
        let goes_on = match letter {
            ' ' | '\u{a0}' | '\u{202f}' => may_group && to.saturating_sub(from) == 3,
            '.' | ',' => {
                may_group = false;
                to > from
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        end = to;
    }
    end
}

/// The number that digits are, in a language; `None` where they are a date or can be read in two ways.
pub(super) fn number(digits: &str, is_english: bool) -> Option<Decimal> {
    let plain = |text: &str| text.parse::<Decimal>().ok();
    let (whole, rest) = match digits.split_once(['.', ',']) {
        None => return plain(digits),
        Some(parts) => parts,
    };
    let is_grouped = |separator: char| {
        let mut groups = digits.split(separator);
        let first = groups.next().unwrap_or("");
        (1..=3).contains(&first.len()) && first != "0" && groups.all(|group| group.len() == 3)
    };
    let separators = digits.bytes().filter(|byte| matches!(byte, b'.' | b',')).count();
    let is_thousands = match separators {
        // To a Norwegian 1.300 may be either; in English 1,300 is thirteen hundred.
        1 => is_english && digits.contains(',') && is_grouped(','),
        _ => is_grouped('.') || is_grouped(','),
    };
    if is_thousands {
        return plain(&digits.replace(['.', ','], ""));
    }
    if is_english && separators == 2 {
        let (thousands, fraction) = digits.rsplit_once('.')?;
        return plain(&format!("{}.{fraction}", thousands.replace(',', "")));
    }
    (separators == 1 && !whole.is_empty() && !rest.is_empty()).then(|| plain(digits)).flatten()
}

/// Words that end in a full stop without ending a sentence.
const ABBREVIATIONS: &[&str] = &[
    "mill", "mrd", "kr", "pst", "ca", "nr", "kap", "kl", "bl", "f", "eks", "evt", "inkl", "ekskl", "stk", "jf", "pr",
    "fv", "rv",
];

fn gap_of(between: &str, before: Option<&Token<'_>>, first: char) -> Gap {
    let goes_on = lower(first) == first;
    let mut gap = if between.is_empty() { Gap::Glued } else { Gap::Space };
    for letter in between.chars() {
        let next = match letter {
            '.' => {
                let is_short = before.is_some_and(|token| ABBREVIATIONS.contains(&token.word));
                let is_ordinal = goes_on && before.is_some_and(|token| matches!(token.form, Form::Number(_)));
                if is_short || is_ordinal || between == "." { Gap::Dot } else { Gap::End }
            }
            '!' | '?' | ';' | '\n' | '•' | '…' => Gap::End,
            '-' | '\u{2010}' | '\u{2011}' if between.chars().count() == 1 => Gap::Hyphen,
            // «Plan- og bygningsloven» goes on.
            '-' if between.starts_with('-') => gap,
            '-' | '–' | '—' => Gap::Dash,
            '(' | '[' => Gap::Open,
            ')' | ']' => Gap::Close,
            ',' => Gap::Comma,
            ':' => Gap::Colon,
            '/' => Gap::Slash,
            _ => gap,
        };
        if gap != Gap::End {
            gap = next;
        }
    }
    gap
}

impl<'a> Sentence<'a> {
    /// Looks each token up, in both languages.
    pub(super) fn of(mut tokens: Vec<Token<'a>>) -> Self {
        let mut marks: Vec<Mark> = Vec::with_capacity(tokens.len().saturating_mul(3));
        for place in 0..tokens.len() {
            let Some((token, rest)) = tokens.get(place..).and_then(<[_]>::split_first) else { break };
            let start = marks.len();
            if token.form != Form::Number(None) {
                each_entry(token.word, |entry| marks.extend(length_of(entry, rest).map(|length| entry.mark(length))));
            }
            let range = start..marks.len();
            if let Some(token) = tokens.get_mut(place) {
                token.marks = range;
            }
        }
        Self { tokens, marks, is_english: false, timed: Vec::new() }
    }

    /// The language that a word is of alone.
    pub(super) fn tells(&self, token: &Token<'_>) -> Option<Class> {
        let marks = self.marks.get(token.marks.clone()).unwrap_or_default();
        let of_one =
            |mark: &&Mark| matches!(mark.class, Class::Bokmal | Class::Nynorsk | Class::English) && mark.length == 1;
        marks.iter().find(of_one).map(|mark| mark.class)
    }

    /// How many words only one of the languages knows: Norwegian, and English.
    pub(super) fn known(&self) -> [usize; 2] {
        [false, true].map(|is_english| {
            let is_of_one = |token: &&Token<'_>| {
                let marks = self.marks.get(token.marks.clone()).unwrap_or_default();
                !marks.is_empty() && marks.iter().all(|mark| mark.is_english == is_english)
            };
            self.tokens.iter().filter(is_of_one).count()
        })
    }

    /// Says of each token what it does, in Norwegian (both forms) or English.
    pub(super) fn settle(&mut self, is_english: bool) {
        self.is_english = is_english;
        for token in &mut self.tokens {
            let marks = self.marks.get(token.marks.clone()).unwrap_or_default();
            let spoken = marks.iter().filter(|mark| mark.is_english == is_english);
            token.set = spoken.fold(0_u128, |set, mark| set | mark.class.bit());
            if token.form == Form::Number(None) {
                token.form = Form::Number(number(token.word, is_english));
            }
        }
    }

    /// Says which tokens times have taken.
    pub(super) fn take(&mut self, times: impl Iterator<Item = Range<usize>>) {
        self.timed = vec![false; self.tokens.len()];
        for place in times.flatten() {
            if let Some(timed) = self.timed.get_mut(place) {
                *timed = true;
            }
        }
    }

    pub(super) fn is_time(&self, place: usize) -> bool {
        self.timed.get(place).copied().unwrap_or(false)
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn get(&self, place: usize) -> Option<&Token<'a>> {
        self.tokens.get(place)
    }

    pub(super) fn word(&self, place: usize) -> &'a str {
        self.tokens.get(place).map_or("", |token| token.word)
    }

    /// What stands before a token; the end of the text is an end.
    pub(super) fn gap(&self, place: usize) -> Gap {
        self.tokens.get(place).map_or(Gap::End, |token| token.gap)
    }

    pub(super) fn is(&self, place: usize, class: Class) -> bool {
        self.tokens.get(place).is_some_and(|token| token.set & class.bit() != 0)
    }

    pub(super) fn is_any(&self, place: usize, classes: &[Class]) -> bool {
        let set = classes.iter().fold(0_u128, |set, class| set | class.bit());
        self.tokens.get(place).is_some_and(|token| token.set & set != 0)
    }

    /// Whether the table has anything to say of a token.
    pub(super) fn is_known(&self, place: usize) -> bool {
        self.tokens.get(place).is_some_and(|token| token.set != 0)
    }

    /// The longest phrase of a class that begins at a token.
    pub(super) fn mark(&self, place: usize, class: Class) -> Option<&Mark> {
        let token = self.tokens.get(place).filter(|token| token.set & class.bit() != 0)?;
        let marks = self.marks.get(token.marks.clone()).unwrap_or_default();
        marks
            .iter()
            .filter(|mark| mark.class == class && mark.is_english == self.is_english)
            .max_by_key(|mark| mark.length)
    }

    /// The token behind a phrase of a class that begins here.
    pub(super) fn past(&self, place: usize, class: Class) -> Option<usize> {
        self.mark(place, class).map(|mark| place.saturating_add(mark.length))
    }

    /// The span from one token to another, both included.
    pub(super) fn span(&self, first: usize, last: usize) -> Range<usize> {
        let start = self.get(first).map_or(0, |token| token.span.start);
        start..self.get(last).map_or(start, |token| token.span.end)
    }

    pub(super) fn is_number(&self, place: usize) -> bool {
        self.get(place).is_some_and(|token| matches!(token.form, Form::Number(_)))
    }

    /// Whether digits stand here that may be a year.
    pub(super) fn is_year(&self, place: usize) -> bool {
        let is_four = self.get(place).is_some_and(|token| token.word.len() == 4 && self.is_number(place));
        is_four && ("1900".."2200").contains(&self.word(place))
    }
}

/// What may stand inside a phrase: *arbeide aktivt for*.
const SMALL: &str = "det også òg bedre betre godt meir mer seg aktivt systematisk målrettet målretta planmessig \
    strategisk videre vidare hardt tett sammen saman langsiktig kontinuerlig kontinuerleg fortsatt framleis";

/// How many tokens a phrase takes; `None` where it does not stand here. One small word may stand inside it.
fn length_of(entry: &Entry, rest: &[Token<'_>]) -> Option<usize> {
    let mut length = 1_usize;
    let mut behind = rest.iter();
    let mut may_skip = true;
    for part in entry.rest.split('_').filter(|part| !part.is_empty()) {
        let mut token = behind.next().filter(|token| token.gap.joins())?;
        let fits = |token: &Token<'_>| match part.strip_suffix('*') {
            Some(stem) => token.word.starts_with(stem),
            None => token.word == part,
        };
        if may_skip && entry.may_be_parted() && !fits(token) && is_among(token.word, SMALL) {
            may_skip = false;
            length = length.saturating_add(1);
            token = behind.next().filter(|token| token.gap.joins())?;
        }
        fits(token).then_some(())?;
        length = length.saturating_add(1);
    }
    Some(length)
}
