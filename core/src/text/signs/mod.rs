//! Signs that the money or the work asked for may be ordinary operation, a statutory task, or
//! something that is there already.
//!
//! A word never decides. What stands here is shown where it stands and asked about, both what may
//! speak against («drift») and what the writer says about it («ikke drift», «i tillegg til drift»).

mod find;
mod table;
mod tokens;
mod turn;

use std::ops::Range;

use crate::model::{SignKind, Speaks};
use find::candidates;
use tokens::{Gap, Token, Tongue};
use turn::Turning;

/// Words that may tell where the money goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sign {
    /// What they are about.
    pub(crate) kind: SignKind,
    /// What the words around make of them.
    pub(crate) speaks: Speaks,
    /// Where they stand, in bytes of the text as given.
    pub(crate) span: Range<usize>,
    /// Where the words stand that turn them: «ikke», «i tillegg til».
    pub(crate) turned_by: Option<Range<usize>>,
}

/// The signs of a text whose letters are composed, in order and apart from each other. The work
/// grows with the length of the text and no faster.
pub(crate) fn signs(text: &str) -> Vec<Sign> {
    let low = tokens::lowered_in_place(text);
    let (mut tokens, behind) = tokens::tokens(text, &low);
    let mut signs = Vec::new();
    let mut tongue = Tongue::Unknown;
    let mut rest = tokens.as_mut_slice();
    while !rest.is_empty() {
        let ends = |token: &Token<'_>| matches!(token.gap, Gap::End | Gap::Question);
        let length = rest.iter().skip(1).position(ends).map_or(rest.len(), |place| place.saturating_add(1));
        let Some((sentence, others)) = rest.split_at_mut_checked(length) else { break };
        rest = others;
        tongue = tokens::tongue(sentence, tongue);
        // Most sentences hold none.
        if !sentence.iter().any(Token::may_be_sign) {
            continue;
        }
        tokens::classify(sentence, tongue);
        tokens::open_clauses(sentence);
        let asks = rest.first().map_or(behind, |token| token.gap) == Gap::Question;
        read(text, sentence, asks, &mut signs);
    }
    signs
}

/// The signs of one sentence.
fn read(text: &str, sentence: &[Token<'_>], asks: bool, signs: &mut Vec<Sign>) {
    let mut turning = Turning::of(sentence, asks);
    let mut place = 0_usize;
    for candidate in candidates(text, sentence) {
        (place..candidate.first).for_each(|place| turning.pass(place));
        if let Some((speaks, turned_by)) = turning.turn(&candidate) {
            signs.push(Sign { kind: candidate.kind, speaks, span: candidate.span, turned_by });
        }
        place = candidate.last.saturating_add(1);
    }
}

#[cfg(test)]
mod tests;
