//! The form that a word shares with its kin.

use super::table::{ENDINGS, is_small, root_at};

/// A word as it is spelt in one way, and how far its stem goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Form {
    whole: Box<str>,
    /// Where the endings begin, in bytes.
    end: usize,
}

/// A word must have this many letters to be looked for within longer words.
#[cfg(feature = "network")]
const IN_COMPOUNDS: usize = 4;
/// What has more bytes than this is no word that people put together.
#[cfg(feature = "network")]
const LONGEST: usize = 60;

impl Form {
    /// The form of a word in lower case; none of a word that is too small to say anything.
    pub(super) fn of(word: &str) -> Option<Self> {
        if is_small(word) || word.chars().nth(1).is_none() {
            return None;
        }
        let whole = spelt_in_one_way(word);
        let end = stem_end(&whole);
        Some(Self { whole: whole.into_boxed_str(), end })
    }

    /// The word as it is spelt in one way, with its endings.
    pub(super) fn whole(&self) -> &str {
        &self.whole
    }

    /// What is left without the endings.
    pub(crate) fn stem(&self) -> &str {
        self.whole.get(..self.end).unwrap_or(&self.whole)
    }

    /// Whether it is a number or a code.
    pub(crate) fn has_digits(&self) -> bool {
        self.whole.bytes().any(|byte| byte.is_ascii_digit())
    }
}

#[cfg(feature = "network")]
impl Form {
    /// Whether this word finds the other: they have the same stem, or the other begins or ends with this one.
    ///
    /// Where little is left of a word, the endings must tell that it is the same: *møter* finds *møteplass*, *leder*
    /// finds *prosjektlederne*, and *baner* does not find *bank*.
    pub(crate) fn finds(&self, other: &Self) -> bool {
        self.stem() == other.stem() || self.begins(other) || self.ends(other)
    }

    fn begins(&self, other: &Self) -> bool {
        let rest = other.whole.strip_prefix(self.stem());
        rest.is_some_and(|rest| self.is_long() || self.may_be_within() && rest.starts_with('e'))
    }

    fn ends(&self, other: &Self) -> bool {
        let is_alike = || other.ending() == "e" || other.ending().starts_with(self.ending());
        other.stem().ends_with(self.stem()) && (self.is_long() || self.may_be_within() && is_alike())
    }

    fn ending(&self) -> &str {
        self.whole.get(self.end..).unwrap_or_default()
    }

    /// The words that this one may be put together of, as two at a time: *ungdom* and *klubb* of *ungdomsklubb*.
    pub(crate) fn parts(&self) -> Vec<Self> {
        let mut parts = Vec::new();
        if self.whole.len() > LONGEST {
            return parts;
        }
        for (place, _) in self.whole.char_indices() {
            let Some((first, last)) = self.whole.split_at_checked(place) else { continue };
            if !has_letters(first, IN_COMPOUNDS) || !has_letters(last, IN_COMPOUNDS) {
                continue;
            }
            for part in [first, last].into_iter().filter(|part| !is_small(part)) {
                let form = Self { whole: part.into(), end: stem_end(part) };
                if form.stem() != self.stem() && parts.iter().all(|known: &Self| known.stem() != form.stem()) {
                    parts.push(form);
                }
            }
        }
        parts
    }

    fn is_long(&self) -> bool {
        has_letters(self.stem(), IN_COMPOUNDS)
    }

    fn may_be_within(&self) -> bool {
        has_letters(&self.whole, IN_COMPOUNDS) && has_letters(self.stem(), IN_COMPOUNDS.saturating_sub(1))
    }
}

fn has_letters(word: &str, count: usize) -> bool {
    word.chars().nth(count.saturating_sub(1)).is_some()
}

/// What nynorsk spells in its own way, spelt as bokmål does: *skulehelseteneste* as *skolehelsetjeneste*.
fn spelt_in_one_way(word: &str) -> String {
    let mut spelt = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let (length, instead) = root_at(rest).unwrap_or((letter.len_utf8(), ""));
        spelt.push_str(if instead.is_empty() { rest.get(..length).unwrap_or_default() } else { instead });
        rest = rest.get(length..).unwrap_or_default();
    }
    // *Vanskeleg*, and *pårørande* as *pårørende*.
    let others = [("leg", "lig"), ("ande", "ende")];
    let other = others.iter().find_map(|(ending, other)| Some((spelt.strip_suffix(ending)?, other)));
    match other {
        Some((stem, other)) if has_letters(stem, 3) => format!("{stem}{other}"),
        _ => spelt,
    }
}

/// Where the stem of a word ends, in bytes: endings are taken off as long as there are any.
fn stem_end(word: &str) -> usize {
    let mut stem = word;
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word.len();
    }
    while let Some(shorter) = ENDINGS.iter().find_map(|(ending, least)| {
        let rest = stem.strip_suffix(ending)?;
        // *Hus* and *kurs* end as a genitive does.
        let is_genitive = *ending != "s" || !rest.ends_with(['s', 'i', 'u']);
        (is_genitive && has_letters(rest, *least)).then_some(rest)
    }) {
        stem = shorter;
    }
    // *Program* and *programmet*.
    stem.strip_suffix('m').filter(|shorter| shorter.ends_with('m')).unwrap_or(stem).len()
}
