//! The words, numbers and signs that a written time is made of.

use super::super::is_of_a_word;
use super::words::{Mark, Needs, meaning};
use super::{Precision, Relation};

/// A word, a number or a sign.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) mark: Mark,
    pub(super) number: u16,
    /// How many digits a number is written with.
    pub(super) digits: u8,
    pub(super) needs: Needs,
    /// Whether there is a space in front.
    pub(super) is_apart: bool,
    /// The byte where it ends.
    pub(super) end: usize,
}

impl Token {
    /// A number that is no more than a day, a month or a week.
    pub(super) fn small(self) -> u8 {
        u8::try_from(self.number).unwrap_or(u8::MAX)
    }

    /// Whether it is *til*.
    pub(super) fn is_until(self) -> bool {
        self.mark == Mark::Relation && Relation::of(self.number) == Relation::Until
    }

    /// The unit that it names, of which a year has several.
    pub(super) fn unit(self) -> Option<Precision> {
        match self.mark {
            Mark::Week => Some(Precision::Week),
            Mark::Quarter => Some(Precision::Quarter),
            Mark::Tertial => Some(Precision::Tertial),
            Mark::HalfYear => Some(Precision::HalfYear),
            _ => None,
        }
    }
}

/// No time is written with more.
const AT_MOST: usize = 24;

/// What a text begins with, up to its end or to something that belongs to no time. Words that change
/// nothing are left out.
#[inline(never)]
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::with_capacity(AT_MOST);
    let (mut at, mut is_apart, mut is_cut_short) = (0, false, false);
    while tokens.len() < AT_MOST {
        let mut token = token(text, at);
        at = token.end;
        is_apart |= token.is_apart;
        // Some such words have a point: *pr.*
        let is_their_point = is_cut_short && token.mark == Mark::Dot && !token.is_apart;
        is_cut_short = token.mark == Mark::Fill;
        if is_cut_short || is_their_point {
            is_apart = true;
            continue;
        }
        token.is_apart = std::mem::take(&mut is_apart);
        tokens.push(token);
        if matches!(token.mark, Mark::End | Mark::Unknown) {
            break;
        }
    }
    tokens
}

/// What stands at a byte of the text.
fn token(text: &str, at: usize) -> Token {
    let behind = text.get(at..).unwrap_or("");
    let rest = behind.trim_start();
    let (is_apart, mut end) = (rest.len() < behind.len(), text.len().saturating_sub(rest.len()));
    let start = end;
    let (mut number, mut digits, mut is_number) = (0_u16, 0_u8, false);
    let mut mark = Mark::End;
    for c in rest.chars() {
        if mark == Mark::End {
            mark = sign(c);
            is_number = mark == Mark::Number;
        } else if !(is_number || mark == Mark::Unknown) || !is_of_a_word(c) || c.is_ascii_digit() != is_number {
            break;
        }
        end = end.saturating_add(c.len_utf8());
        if let Some(digit) = c.to_digit(10) {
            digits = digits.saturating_add(1);
            number = number.saturating_mul(10).saturating_add(u16::try_from(digit).unwrap_or(0));
        }
    }
    let mut needs = Needs::Nothing;
    if mark == Mark::Unknown {
        (mark, number, needs) = meaning(text.get(start..end).unwrap_or(""));
    }
    Token { mark, number, digits, needs, is_apart, end }
}

/// What a sign means, or that a word begins there.
fn sign(c: char) -> Mark {
    match c {
        '-' | '\u{2010}' | '\u{2011}' => Mark::Hyphen,
        '–' | '—' | '\u{2212}' => Mark::Dash,
        '.' => Mark::Dot,
        '/' => Mark::Slash,
        ',' => Mark::Comma,
        ':' => Mark::Colon,
        '+' => Mark::Plus,
        '0'..='9' => Mark::Number,
        _ => Mark::Unknown,
    }
}
