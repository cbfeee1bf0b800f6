//! Numbers as they are written: digits, words, parts, multiples, and one number to another.

use super::index::is_among;
use super::role::starts;
use super::table::Class as C;
use super::tokens::{Form, Gap, Sentence};
use crate::value::Decimal;

/// An amount as it stands, before one knows what it does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw {
    pub(super) first: usize,
    pub(super) end: usize,
    pub(super) value: Option<Decimal>,
    pub(super) ratio: Option<(u32, u32)>,
    /// The second of two numbers: *15–20*.
    pub(super) up_to: Option<Decimal>,
    /// Whether it is one, written with a word: most often an article.
    pub(super) is_one: bool,
}

/// The number that begins at a token.
pub(super) fn raw(sentence: &Sentence<'_>, first: usize) -> Option<Raw> {
    if let Some(mark) = sentence.mark(first, C::Ratio) {
        let ratio = (u32::try_from(mark.value / 1000).ok()?, u32::try_from(mark.value % 1000).ok()?);
        let end = first.saturating_add(mark.length);
        return Some(Raw { first, end, value: None, ratio: Some(ratio), up_to: None, is_one: false });
    }
    let (numerator, start, mut is_one) = counted(sentence, first)?;
    let joins = |place: usize| place == first || sentence.gap(place).joins();
    let (mut value, mut end) = (numerator, start);
    while let Some(mark) = sentence.mark(end, C::Multiplier).filter(|_| joins(end)) {
        value = value.and_then(|value| times(value, mark.value));
        end = end.saturating_add(mark.length);
        is_one = false;
    }
    if let Some((rest, past)) = (end > start).then(|| rest_of_hundred(sentence, end)).flatten() {
        value = value.and_then(|value| value.plus(&decimal(rest)?));
        end = past;
    }
    let is_slash = sentence.gap(end) == Gap::Slash && sentence.is_number(end) && sentence.word(end).len() == 1;
    let fraction = sentence.mark(end, C::Fraction).filter(|_| joins(end)).map(|mark| mark.value);
    let below = fraction.or_else(|| is_slash.then(|| sentence.word(end).parse().ok())?);
    if let Some(below) = below.and_then(|below| u32::try_from(below).ok()).filter(|below| *below > 1) {
        let above = numerator.and_then(|above| above.to_string().parse().ok()).unwrap_or(1_u32);
        let ratio = Some((above, below));
        return Some(Raw { first, end: end.saturating_add(1), value: None, ratio, up_to: None, is_one: false });
    }
    (end > first).then_some(Raw { first, end, value, ratio: None, up_to: None, is_one })
}

/// A number before what multiplies it, the token behind it, and whether it is one written with a word.
fn counted(sentence: &Sentence<'_>, first: usize) -> Option<(Option<Decimal>, usize, bool)> {
    let token = sentence.get(first)?;
    if let Form::Number(value) = token.form {
        return Some((value, first.saturating_add(1), false));
    }
    let classes = [C::Number, C::Article, C::Multiplier, C::Fraction];
    let Some(mark) = classes.iter().find_map(|class| sentence.mark(first, *class)) else {
        let may_be_number = !sentence.is_english && !sentence.is_known(first) && token.word.len() > 5;
        let value = may_be_number.then(|| spelled(token.word)).flatten()?;
        return Some((decimal(value), first.saturating_add(1), false));
    };
    if !matches!(mark.class, C::Number | C::Article) {
        return Some((decimal(1), first, mark.value == 1));
    }
    let end = first.saturating_add(mark.length);
    // *Twenty-five*.
    let ones = sentence.mark(end, C::Number).filter(|ones| ones.value < 10 && sentence.gap(end) == Gap::Hyphen);
    match ones.filter(|_| mark.value >= 20) {
        Some(ones) => Some((decimal(mark.value.saturating_add(ones.value)), end.saturating_add(1), false)),
        None => Some((decimal(mark.value), end, mark.value == 1)),
    }
}

/// What is added to hundreds and thousands: *to hundre og femti*, and the token behind it.
fn rest_of_hundred(sentence: &Sentence<'_>, end: usize) -> Option<(i64, usize)> {
    let is_hundred = is_among(sentence.word(end.wrapping_sub(1)), "hundre tusen hundred thousand");
    let first = if sentence.is(end, C::And) { end.saturating_add(1) } else { end };
    let word = sentence.get(first).filter(|token| token.form == Form::Word && is_hundred && token.gap == Gap::Space)?;
    let value = sentence.mark(first, C::Number).map(|mark| mark.value).or_else(|| spelled(word.word))?;
    (sentence.gap(end) == Gap::Space && value > 1 && value < 1000).then(|| (value, first.saturating_add(1)))
}

const ONES: [&str; 20] = [
    "", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten",
    "femten", "seksten", "sytten", "atten", "nitten",
];
const TENS: [&str; 10] = ["", "", "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"];

/// A Norwegian number below a thousand that is written in one word: *tjuefire, hundreogfem, tohundre*.
fn spelled(word: &str) -> Option<i64> {
    let hundred =
        |(hundreds, written): (usize, &&str)| Some((hundreds, word.strip_prefix(*written)?.strip_prefix("hundre")?));
    let Some((hundreds, rest)) = ONES.iter().enumerate().find_map(hundred) else { return below_hundred(word) };
    let hundreds = i64::try_from(hundreds.max(1)).ok()?.checked_mul(100)?;
    match rest.strip_prefix("og").unwrap_or(rest) {
        "" => Some(hundreds),
        rest => hundreds.checked_add(below_hundred(rest).or_else(|| below_twenty(rest))?),
    }
}

fn below_hundred(word: &str) -> Option<i64> {
    let (tens, ones) =
        TENS.iter().enumerate().skip(2).find_map(|(tens, written)| Some((tens, word.strip_prefix(written)?)))?;
    let ones = if ones.is_empty() { 0 } else { below_twenty(ones).filter(|ones| *ones < 10)? };
    i64::try_from(tens).ok()?.checked_mul(10)?.checked_add(ones)
}

fn below_twenty(word: &str) -> Option<i64> {
    let same = match word {
        "ein" | "én" | "éin" | "ett" | "eitt" => "en",
        "syv" => "sju",
        other => other,
    };
    let place = ONES.iter().position(|written| *written == same).filter(|place| *place > 0)?;
    i64::try_from(place).ok()
}

fn decimal(value: i64) -> Option<Decimal> {
    i32::try_from(value).ok().map(Decimal::from)
}

/// The number with the other end, where it is one of two: *15–20*, *mellom 16 og 24*, *barn fra 0 til 5 år*.
pub(super) fn ranged(sentence: &Sentence<'_>, raw: Raw) -> Raw {
    let link = raw.end;
    let before = raw.first.wrapping_sub(1);
    let is_dash = matches!(sentence.gap(link), Gap::Dash | Gap::Hyphen) && sentence.is_number(link);
    let is_between = sentence.is(before, C::OverUnder) && raw.first > 0;
    let is_word = sentence.gap(link).joins()
        && (is_among(sentence.word(link), "til to") || (sentence.is(link, C::And) && is_between));
    let is_start = starts(sentence, raw.first) || is_among(sentence.word(before), "dagens today's current");
    if !(is_dash || is_word) || raw.ratio.is_some() || raw.is_one {
        return raw;
    }
    let other = if is_dash { link } else { link.saturating_add(1) };
    let second = self::raw(sentence, other).filter(|second| second.value.is_some() && !second.is_one);
    let Some(second) = second.filter(|_| !sentence.is_year(other)) else { return raw };
    // «Barn fra 0 til 5 år» are of that age; «fra 20 til 40 lag» is a change.
    let is_of_group = sentence.is(before.wrapping_sub(1), C::GroupNoun)
        && sentence.is(before, C::From)
        && sentence.mark(second.end, C::TimeUnit).is_some_and(|unit| unit.value == 365);
    if is_start && !is_of_group && raw.first > 0 {
        return raw;
    }
    // «5–10 millioner»: what follows multiplies both.
    let many =
        sentence.mark(second.end.saturating_sub(1), C::Multiplier).filter(|_| second.end > other.saturating_add(1));
    let value = raw.value.and_then(|low| many.map_or(Some(low), |mark| times(low, mark.value)));
    Raw { end: second.end, value, up_to: second.value, ..raw }
}

fn times(value: Decimal, by: i64) -> Option<Decimal> {
    let (negative, whole, fraction) = value.parts();
    let digits = u32::try_from(fraction.len()).ok()?;
    let units: i64 = format!("{whole}{fraction}").parse().ok()?;
    let units = if negative { units.checked_neg()? } else { units };
    Decimal::new(units.checked_mul(by)?, digits).ok()
}
