//! The amounts of a goal: what is aimed at, what it starts from, and numbers that only name something.

use std::ops::Range;

use super::index::{ends_among, is_among};
use super::number::{Raw, ranged, raw};
use super::role::{Use, using};
use super::table::Class as C;
use super::time::Time;
use super::tokens::{Form, Gap, Sentence};
use super::{GoalBound, GoalMeasure, GoalQuantity};
use crate::value::Decimal;

/// The amounts of a goal.
#[derive(Debug, Default)]
pub(super) struct Amounts {
    pub(super) targets: Vec<GoalQuantity>,
    pub(super) baseline: Option<GoalQuantity>,
    pub(super) others: Vec<Range<usize>>,
}

pub(super) fn amounts(sentence: &Sentence<'_>, times: &[Time]) -> Amounts {
    let mut amounts = Amounts::default();
    let mut minor = Vec::new();
    let mut place = 0_usize;
    let mut times = times.iter().peekable();
    while place < sentence.len() {
        while times.next_if(|time| time.tokens.end <= place).is_some() {}
        if let Some(time) = times.peek().filter(|time| time.tokens.contains(&place)) {
            place = time.tokens.end;
            continue;
        }
        let Some(read) = raw(sentence, place).map(|raw| ranged(sentence, raw)) else {
            place = place.saturating_add(1);
            continue;
        };
        let unit = unit(sentence, read);
        place = read.end;
        let what = using(sentence, read, &unit);
        let quantity = quantity(sentence, read, unit);
        match what {
            Use::Target => {
                place = place.max(quantity.1);
                // «Forsøk med fire dagers uke i ti kommuner»: the days are not what is aimed at.
                let is_minor = is_attribute(sentence, &quantity.0) || is_in_subject(sentence, read.first);
                let list = if is_minor { &mut minor } else { &mut amounts.targets };
                list.push(quantity.0);
            }
            Use::Baseline if amounts.baseline.is_none() => amounts.baseline = Some(quantity.0),
            Use::Whole => {
                if let Some(target) = amounts.targets.last_mut() {
                    target.of = target.of.or(read.value);
                }
            }
            Use::Nothing => {}
            _ => amounts.others.push(quantity.0.span),
        }
    }
    if amounts.targets.is_empty() {
        amounts.targets = minor;
    } else {
        amounts.others.extend(minor.into_iter().map(|quantity| quantity.span));
    }
    share_unit(&mut amounts);
    amounts
}

/// «Fra 12 til 8 prosent», «fra 8 uker til 4»: the unit is told once.
fn share_unit(amounts: &mut Amounts) {
    let Some((target, baseline)) = amounts.targets.first_mut().zip(amounts.baseline.as_mut()) else { return };
    if target.unit.is_none() && target.ratio.is_none() {
        (target.unit, target.measure) = (baseline.unit.clone(), baseline.measure);
    } else if baseline.unit.is_none() {
        (baseline.unit, baseline.measure) = (target.unit.clone(), target.measure);
    }
}

/// Whether an amount only describes a thing: *fire dagers arbeidsuke*.
fn is_attribute(sentence: &Sentence<'_>, quantity: &GoalQuantity) -> bool {
    let unit = quantity.unit.as_ref().filter(|_| quantity.measure == GoalMeasure::Time);
    let place = unit.map(|unit| sentence.tokens.partition_point(|token| token.span.end < unit.end));
    place.is_some_and(|place| !sentence.is_english && sentence.word(place).ends_with('s'))
}

/// Whether two amounts are aimed at beside each other: *3 prosent til forskning og 1 prosent til kunst*, and
/// not at two times one after the other.
pub(super) fn is_beside(sentence: &Sentence<'_>, first: &GoalQuantity, second: &GoalQuantity, times: &[Time]) -> bool {
    let place_of = |at: usize| sentence.tokens.partition_point(|token| token.span.start < at);
    let (one, other) = (place_of(first.span.end), place_of(second.span.start));
    let is_joined = sentence.is(other.wrapping_sub(1), C::And) && other > one.saturating_add(2);
    let is_staged = times.iter().any(|time| time.tokens.start > one && time.tokens.start < other);
    is_joined && !is_staged && first.measure == second.measure && first.ratio.is_none()
}

/// Whether a place is in a clause about the subject: *de som fullfører innen fem år, skal …*
fn is_in_subject(sentence: &Sentence<'_>, place: usize) -> bool {
    let clause = place.saturating_sub(12)..place;
    let is_relative = clause.rev().take_while(|at| !sentence.gap(at.saturating_add(1)).parts());
    let is_asked = |at: usize| sentence.gap(at) == Gap::Comma && is_among(sentence.word(at), "skal må bør shall must");
    is_relative.into_iter().any(|at| is_among(sentence.word(at), "som who that"))
        && (place..place.saturating_add(9)).any(is_asked)
}

/// A unit or counted noun, and what it is.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) tokens: Range<usize>,
    pub(super) measure: GoalMeasure,
    /// The days of a unit of time.
    pub(super) days: i64,
    /// Behind *av*, another number stands: *åtte av ti elever*.
    pub(super) of: Option<Decimal>,
}

const MEASURES: [(C, GoalMeasure); 5] = [
    (C::Points, GoalMeasure::PercentagePoints),
    (C::Percent, GoalMeasure::Percent),
    (C::Money, GoalMeasure::Money),
    (C::TimeUnit, GoalMeasure::Time),
    (C::Unit, GoalMeasure::Physical),
];

/// The unit behind an amount, before it as in *kr 500 000*, or what *antall* in front counts.
pub(super) fn unit(sentence: &Sentence<'_>, raw: Raw) -> Option<Unit> {
    let mut place = raw.end;
    let mut of = None;
    if is_among(sentence.word(place), "av of out") && raw.value.is_some() && sentence.gap(place).joins() {
        let start = place.saturating_add(if sentence.word(place) == "out" { 2 } else { 1 });
        let whole = self::raw(sentence, start).filter(|whole| !whole.is_one && !sentence.is_year(start));
        of = whole.and_then(|whole| whole.value);
        place = whole.map_or(start, |whole| whole.end);
    }
    let before = raw.first.wrapping_sub(1);
    if sentence.is(before, C::Money) && sentence.gap(raw.first).joins() && !sentence.is_number(before.wrapping_sub(1)) {
        return Some(Unit { tokens: before..raw.first, measure: GoalMeasure::Money, days: 0, of });
    }
    let behind = per_many(sentence, place).or_else(|| unit_behind(sentence, raw, place, of));
    behind
        .or_else(|| number_of(sentence, raw).map(|tokens| Unit { tokens, measure: GoalMeasure::Counted, days: 0, of }))
}

/// «12 per 1 000 levendefødte»: what is counted is the whole that it is a part of.
fn per_many(sentence: &Sentence<'_>, place: usize) -> Option<Unit> {
    let number = place.saturating_add(1);
    let next = number.saturating_add(1);
    let noun = if sentence.word(next) == "live" { next.saturating_add(1) } else { next };
    let is_rate = sentence.is(place, C::Per) && sentence.is_number(number) && is_noun(sentence, noun);
    let tokens = place..noun.saturating_add(1);
    is_rate.then_some(Unit { tokens, measure: GoalMeasure::Counted, days: 0, of: None })
}

/// Between a number and what is counted there may be up to four words: *ti nye, faste plasser*.
fn unit_behind(sentence: &Sentence<'_>, raw: Raw, mut place: usize, of: Option<Decimal>) -> Option<Unit> {
    for step in 0..5 {
        let may_join = sentence.gap(place).joins() || (step > 0 && sentence.gap(place) == Gap::Comma);
        if !may_join || sentence.is_number(place) {
            return None;
        }
        let known = MEASURES.iter().find_map(|(class, measure)| Some((sentence.mark(place, *class)?, *measure)));
        if let Some((mark, measure)) = known.filter(|(mark, _)| step == 0 || mark.class != C::Unit) {
            let days = if measure == GoalMeasure::Time { mark.value } else { 0 };
            let end = place.saturating_add(mark.length);
            // «Mbit/s» is one unit.
            let is_rate = sentence.gap(end) == Gap::Slash && is_among(sentence.word(end), "s t h m2 m3 m² m³ kwh");
            let tokens = place..if is_rate { end.saturating_add(1) } else { end };
            return Some(Unit { tokens, measure, days, of });
        }
        if let Some(past) = sentence.past(place, C::Filler).filter(|past| is_noun(sentence, *past)) {
            place = past;
        } else if is_adjective(sentence, place) {
            place = place.saturating_add(1);
        } else {
            break;
        }
    }
    let is_counted = is_noun(sentence, place) || (sentence.is(place, C::Filler) && sentence.gap(place).joins());
    if !is_counted || (raw.ratio.is_some() && raw.end == place) {
        return None;
    }
    let mut end = place.saturating_add(1);
    let is_open = |at: usize| sentence.gap(at) == Gap::Space && is_noun(sentence, at) && !is_verb(sentence, at);
    if sentence.is_english && !sentence.word(place).ends_with('s') && is_open(end) && sentence.word(end).ends_with('s')
    {
        end = end.saturating_add(1);
    }
    Some(Unit { tokens: place..end, measure: GoalMeasure::Counted, days: 0, of })
}

/// What is counted where the number stands behind: *antall drepte skal ikke overstige 50*.
fn number_of(sentence: &Sentence<'_>, raw: Raw) -> Option<Range<usize>> {
    if raw.ratio.is_some() || raw.value.is_none() || raw.is_one {
        return None;
    }
    let near = (raw.first.saturating_sub(24)..raw.first).rev();
    let head =
        near.into_iter().find(|place| is_among(sentence.word(*place), "antall antallet talet tal tallet number"))?;
    let mut noun = head.saturating_add(1);
    if is_among(sentence.word(noun), "på av of") {
        noun = noun.saturating_add(1);
    }
    while is_adjective(sentence, noun) || (sentence.is(noun, C::Filler) && is_noun(sentence, noun.saturating_add(1))) {
        noun = noun.saturating_add(1);
    }
    (noun < raw.first && is_noun(sentence, noun)).then(|| noun..noun.saturating_add(1))
}

/// Whether what stands here may be what is counted.
fn is_noun(sentence: &Sentence<'_>, place: usize) -> bool {
    let is_word = sentence.get(place).is_some_and(|token| token.form == Form::Word && token.word.len() > 1);
    let others = [C::Function, C::Auxiliary, C::Copula, C::Have, C::Limit, C::And, C::Relative];
    is_word && sentence.gap(place).joins() && !sentence.is_any(place, &others)
}

/// Whether a word describes the noun behind it: *nyankomne flyktninger*.
fn is_adjective(sentence: &Sentence<'_>, place: usize) -> bool {
    let word = sentence.word(place);
    let behind = place.saturating_add(1);
    let has_ending = if sentence.is_english {
        ends_among(word, "al ive ous ful less able ic")
    } else {
        ends_among(
            word,
            "lige lege ige ske ande ende iske erte same ansatte tilsette somme løse lause komne ale elle gamle",
        )
    };
    let persons = "søkende besøkende studerende reisende besøkjande studerande reisande frivillige søkjande";
    has_ending
        && word.len() > 4
        && !is_among(word, persons)
        && is_noun(sentence, place)
        && is_noun(sentence, behind)
        && !is_verb(sentence, behind)
}

pub(super) fn is_verb(sentence: &Sentence<'_>, place: usize) -> bool {
    sentence.is_any(place, &[C::Weak, C::Activity, C::Change, C::Result, C::Deliver])
}

/// The bound before an amount, and where it begins.
pub(super) fn bound(sentence: &Sentence<'_>, first: usize) -> Option<(GoalBound, usize)> {
    let kinds = [
        (C::AtLeast, GoalBound::AtLeast),
        (C::AtMost, GoalBound::AtMost),
        (C::About, GoalBound::About),
        (C::Exactly, GoalBound::Exactly),
    ];
    let starts = first.saturating_sub(5)..first;
    starts.into_iter().find_map(|place| {
        kinds.iter().find(|(class, _)| sentence.past(place, *class) == Some(first)).map(|(_, bound)| (*bound, place))
    })
}

/// An amount with its unit, and the token behind both.
fn quantity(sentence: &Sentence<'_>, raw: Raw, unit: Option<Unit>) -> (GoalQuantity, usize) {
    let mut first = raw.first;
    let mut end = raw.end;
    let mut last = end.saturating_sub(1);
    let mut found = bound(sentence, raw.first);
    let (value, up_to) = (raw.value, raw.up_to);
    let is_open = is_among(sentence.word(end.saturating_add(1)), "flere fleire mer meir more");
    if is_open && is_among(sentence.word(end), "eller or") {
        found = Some((GoalBound::AtLeast, first));
        end = end.saturating_add(2);
    }
    if let Some((_, start)) = found {
        first = start;
    }
    let mut of = None;
    let mut behind = end;
    let (mut words, mut measure) = (None, if raw.ratio.is_some() { GoalMeasure::Ratio } else { GoalMeasure::None });
    if let Some(unit) = &unit {
        words = Some(sentence.span(unit.tokens.start, unit.tokens.end.saturating_sub(1)));
        first = first.min(unit.tokens.start);
        last = last.max(unit.tokens.end.saturating_sub(1));
        behind = behind.max(unit.tokens.end);
        of = unit.of;
        if raw.ratio.is_none() {
            measure = unit.measure;
        }
    }
    let per = [C::Per, C::Recurring]
        .iter()
        .find_map(|class| sentence.past(behind, *class))
        .filter(|_| sentence.gap(behind).joins());
    let per = per.map(|end| {
        let is_named = sentence.is(behind, C::Per) && sentence.gap(end).joins() && !sentence.is(behind, C::Recurring);
        sentence.span(behind, if is_named { end } else { end.saturating_sub(1) })
    });
    let bound = found.map(|(bound, _)| bound);
    let span = sentence.span(first, last);
    let ratio = raw.ratio;
    (GoalQuantity { value, up_to, ratio, unit: words, measure, bound, of, per, span }, behind)
}
