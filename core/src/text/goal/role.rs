//! What a number does in a goal: whether it is aimed at, started from, or only names something.

use super::amount::{Unit, bound, is_verb};
use super::index::{ends_among, is_among};
use super::number::Raw;
use super::table::Class as C;
use super::tokens::{Form, Gap, Sentence};
use super::{GoalBound, GoalMeasure};

/// What an amount does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Target,
    Baseline,
    /// The whole of *åtte av ti*, or what is counted by.
    Whole,
    Other,
    /// No number at all.
    Nothing,
}

/// What an amount does, from what stands around it.
pub(super) fn using(sentence: &Sentence<'_>, raw: Raw, unit: &Option<Unit>) -> Use {
    let Raw { first, end, .. } = raw;
    let before = first.wrapping_sub(1);
    let front = if first == 0 { "" } else { sentence.word(before) };
    let measure = unit.as_ref().map(|unit| unit.measure);
    let bound = bound(sentence, first);
    if raw.ratio.is_some() {
        return of_ratio(sentence, raw);
    }
    if raw.is_one {
        let is_once = is_among(sentence.word(end), "gang gong time");
        let is_measured = !is_once && !matches!(measure, None | Some(GoalMeasure::Counted | GoalMeasure::Time));
        let is_number = bound
            .is_some_and(|(bound, _)| matches!(bound, GoalBound::AtLeast | GoalBound::AtMost | GoalBound::Exactly));
        let is_whole = sentence.is(before, C::Per) && unit.is_none();
        // «Redusere ventetida med ein månad».
        let is_change = measure == Some(GoalMeasure::Time)
            && is_among(front, "med by")
            && (first.saturating_sub(9)..first).any(|place| sentence.is_any(place, &[C::Change, C::Way]));
        // «Éin lærling per tusen innbyggjarar».
        let is_rate = unit.as_ref().is_some_and(|unit| {
            let behind = unit.tokens.end.saturating_add(1);
            sentence.is(unit.tokens.end, C::Per)
                && (sentence.is_number(behind) || sentence.is_any(behind, &[C::Number, C::Multiplier]))
        });
        let is_target = is_measured || is_change || is_rate || (is_number && !is_whole);
        return if is_target { Use::Target } else { Use::Nothing };
    }
    if names(sentence, raw, unit) || defines(sentence, first) {
        return Use::Other;
    }
    let is_per =
        sentence.is(before, C::Per) || (matches!(front, "av" | "of") && sentence.is_number(before.wrapping_sub(1)));
    if is_per {
        return Use::Whole;
    }
    if groups(sentence, raw, unit) {
        return Use::Other;
    }
    if is_among(front, "dagens today's current") {
        return Use::Baseline;
    }
    if starts(sentence, first) {
        return if comes_from(sentence, end, unit) { Use::Other } else { Use::Baseline };
    }
    let is_span = unit.as_ref().is_some_and(|unit| unit.days > 0)
        && is_among(front, "i for siste hvert kvart every last past gjennom om neste in");
    let is_loose_year = sentence.is_year(first) && unit.is_none();
    // «Bruk av tre i bygg»: the tree is no number.
    let is_tree = sentence.word(first) == "tre"
        && (sentence.is_number(before)
            || (unit.is_none() && is_among(front, "å av i mer meir mye mykje nok lokalt norsk")));
    if is_span || is_loose_year || is_tree || end <= first {
        return Use::Other;
    }
    Use::Target
}

/// «Fattigdom, definert som under 20 kroner dagen»: what a word means, and no aim.
fn defines(sentence: &Sentence<'_>, first: usize) -> bool {
    let mut near = first.saturating_sub(10)..first;
    near.any(|place| {
        is_among(sentence.word(place), "definert definerte defined measured living") && !sentence.gap(first).parts()
    })
}

/// «Med 40 retter fra 12 land»: what is counted has come from there, and nothing goes on to another number.
fn comes_from(sentence: &Sentence<'_>, end: usize, unit: &Option<Unit>) -> bool {
    let is_counted = unit.as_ref().is_some_and(|unit| unit.measure == GoalMeasure::Counted);
    is_counted && !(end..sentence.len()).any(|place| sentence.is(place, C::To) || sentence.is(place, C::Than))
}

/// Halving and doubling, where they are what shall be done and not a kind of thing.
fn of_ratio(sentence: &Sentence<'_>, raw: Raw) -> Use {
    let word = sentence.word(raw.first);
    if !is_among(word, "doble double half dobbel halve triple") {
        return Use::Target;
    }
    let before = raw.first.wrapping_sub(1);
    let is_head = raw.first == 0
        || sentence.is_any(before, &[C::And, C::Infinitive, C::Auxiliary])
        || !sentence.gap(raw.first).joins()
        || is_among(sentence.word(before), "by in than");
    let is_of = is_among(sentence.word(raw.end), "of the all");
    let is_behind_time = before < raw.first && sentence.is_year(before);
    let subject = raw.first.saturating_sub(4)..raw.first;
    let is_asked = subject.clone().any(|place| sentence.is(place, C::Auxiliary))
        && !subject.into_iter().any(|place| is_verb(sentence, place));
    if is_head || is_of || is_behind_time || is_asked { Use::Target } else { Use::Nothing }
}

/// Whether a number is part of a name: *klasse 4*, *5G*, *10-årsjubileum*, *7. trinn*.
fn names(sentence: &Sentence<'_>, raw: Raw, unit: &Option<Unit>) -> bool {
    let Raw { first, end, .. } = raw;
    let before = first.wrapping_sub(1);
    let is_digits = sentence.is_number(first);
    let is_known = unit.as_ref().is_some_and(|unit| unit.measure != GoalMeasure::Counted);
    let behind = sentence.gap(end);
    let is_ordinal = is_digits && behind == Gap::Dot && !is_known && !sentence.is(end, C::Multiplier);
    let is_joined = matches!(behind, Gap::Glued | Gap::Hyphen)
        && end < sentence.len()
        && (!is_known || behind == Gap::Hyphen && !sentence.is_any(end, &[C::Percent, C::Points]));
    let is_compound = sentence.word(end).starts_with("prosent") && !sentence.is_any(end, &[C::Percent, C::Points]);
    let is_pair = sentence.is(end, C::And)
        && sentence.is_number(end.saturating_add(1))
        && sentence.gap(end.saturating_add(2)) == Gap::Glued
        && sentence.get(end.saturating_add(2)).is_some_and(|token| token.form == Form::Word);
    let is_label = sentence.is(before, C::Label) || ends_among(sentence.word(before), "veg vegen vei veien ruta ruten");
    let is_labelled = first > 0 && sentence.gap(first).joins() && is_label && is_digits && unit.is_none();
    let is_linked = first > 0
        && matches!(sentence.gap(first), Gap::Hyphen | Gap::Glued | Gap::Slash)
        && !sentence.is_number(before)
        && !sentence.is(before, C::Money);
    let is_titled = first > 1
        && is_digits
        && unit.is_none()
        && sentence.gap(first) == Gap::Space
        && sentence.get(before).is_some_and(|token| token.is_capital && token.word.len() > 2);
    // «5G» is a kind of network; «1,5 G» is an amount, and «250g» another.
    let is_network =
        behind == Gap::Glued && sentence.get(end).is_some_and(|token| token.word == "g" && token.is_capital);
    let is_clock = is_among(sentence.word(before), "kl klokka klokken") && first > 0;
    is_ordinal || is_joined || is_compound || is_pair || is_labelled || is_linked || is_titled || is_clock || is_network
}

/// Whether a number tells which persons or things are meant: *barn under 15 år*, *de to skolene*.
fn groups(sentence: &Sentence<'_>, raw: Raw, unit: &Option<Unit>) -> bool {
    let first = range_start(sentence, raw.first);
    let before = first.wrapping_sub(1);
    let front = if first == 0 { "" } else { sentence.word(before) };
    if is_among(front, "aged age ages alderen alder") && raw.up_to.is_some() {
        return true;
    }
    let Some(unit) = unit else { return false };
    let behind = sentence.word(unit.tokens.end);
    let poorest = "bottom top poorest richest nederste øverste fattigste rikeste";
    if unit.measure == GoalMeasure::Percent && (is_among(front, poorest) || is_among(behind, poorest)) {
        return true;
    }
    // «Alle seks skolene» are as many as can be; «de seks skolene» are those that one speaks of.
    let is_all = |place: usize| place < first && is_among(sentence.word(place), "alle all");
    let is_definite = first > 0 && sentence.is(before, C::Definite) && unit.measure == GoalMeasure::Counted;
    if is_definite {
        return !is_all(before) && !is_all(before.wrapping_sub(1));
    }
    if unit.days == 365 { is_age(sentence, first, behind) } else { qualifies(sentence, first, unit) }
}

/// Whether years are those of a person: *under 15 år*, *fyller 75 år*.
fn is_age(sentence: &Sentence<'_>, first: usize, behind: &str) -> bool {
    let before = first.wrapping_sub(1);
    let front = if first == 0 { "" } else { sentence.word(before) };
    let is_old = is_among(behind, "old gamle gammel gammal of og");
    let is_bounded = first > 0 && sentence.is_any(before, &[C::OverUnder, C::GroupNoun, C::Than]);
    let is_turning = is_among(front, "er fyller fylte fylt are turn");
    let is_measured = (first.saturating_sub(6)..first).any(|place| sentence.is(place, C::Measured));
    !is_measured && (is_bounded || is_old || is_turning)
}

/// Whether a number is a quality of the things that are named before it: *skoler med over 300 elever*,
/// *prosjekter over 10 millioner kroner*, *elever med mer enn 10 prosent fravær*.
fn qualifies(sentence: &Sentence<'_>, first: usize, unit: &Unit) -> bool {
    let found = bound(sentence, first);
    let start = found.map_or(first, |(_, start)| start);
    let before = start.wrapping_sub(1);
    let is_thing = |place: usize| {
        place < start
            && sentence.gap(place.saturating_add(1)).joins()
            && (sentence.is(place, C::GroupNoun)
                || is_among(sentence.word(place), THINGS)
                || ends_among(sentence.word(place), THINGS))
    };
    let is_compared = found.is_some_and(|(bound, _)| matches!(bound, GoalBound::AtLeast | GoalBound::AtMost));
    let is_moved =
        || (first.saturating_sub(40)..first).any(|place| sentence.is_any(place, &[C::Change, C::Way, C::Ratio]));
    let is_with = is_among(sentence.word(before), "med with på") && is_thing(before.wrapping_sub(1));
    let is_limit = is_among(sentence.word(start), "over under above below") && is_thing(before);
    match unit.measure {
        GoalMeasure::Percent => is_with && is_compared && has_noun_behind(sentence, unit.tokens.end),
        GoalMeasure::Counted => (is_with && (is_compared || !is_moved())) || is_limit,
        GoalMeasure::Money => (is_with || is_limit) && is_compared && !is_moved(),
        _ => is_limit || (is_with && is_compared && !is_moved()),
    }
}

/// How words end that name many things or persons which numbers may tell apart.
const THINGS: &str = "kommuner kommunar skoler skular barnehager barnehagar bygg prosjekt prosjekter anlegg bedrifter \
    verksemder virksomheter steder stader boliger bustader eiendommer eigedomar elever elevar foretak føretak \
    samband strekninger strekningar områder område båter båtar fartøy skip kontrakter kontraktar anskaffelser";

fn has_noun_behind(sentence: &Sentence<'_>, place: usize) -> bool {
    let is_word = sentence.get(place).is_some_and(|token| token.form == Form::Word && token.gap == Gap::Space);
    is_word && !sentence.is_any(place, &[C::Function, C::Auxiliary, C::Copula, C::Have]) && !sentence.is_time(place)
}

/// Where a range begins of which this is the second number: *mellom 16 og 24*, *16–24*.
fn range_start(sentence: &Sentence<'_>, first: usize) -> usize {
    let is_number = |place: usize| place < first && (sentence.is_number(place) || sentence.is(place, C::Number));
    let before = first.wrapping_sub(1);
    if matches!(sentence.gap(first), Gap::Dash | Gap::Hyphen) && is_number(before) {
        return before;
    }
    let is_link = first > 1 && (sentence.is_any(before, &[C::And, C::To]) || sentence.word(before) == "til");
    let start = first.wrapping_sub(2);
    if is_link && is_number(start) && !starts(sentence, start) { start } else { first }
}

/// Whether a number is what something starts from: *fra 12*, *fra dagens nivå på 882*, *30 %, mot 18 %*.
pub(super) fn starts(sentence: &Sentence<'_>, first: usize) -> bool {
    let before = first.wrapping_sub(1);
    let is_set_against = first > 1
        && matches!(sentence.gap(before), Gap::Comma | Gap::Open | Gap::Dash)
        && is_among(sentence.word(before), "mot against versus vs");
    if is_set_against {
        return true;
    }
    let near = (first.saturating_sub(6)..first).rev();
    let mut steps = 0_usize;
    for place in near {
        if sentence.gap(place.saturating_add(1)).parts() || sentence.is(place, C::To) || sentence.is_number(place) {
            return false;
        }
        if sentence.is(place, C::From) {
            let level = place.saturating_add(1)..first;
            let words = "dagens nivå nivået level current today's på of om lag about cirka ca et eit a the en snitt \
                gjennomsnitt rundt omtrent";
            return steps == 0 || level.into_iter().all(|place| is_among(sentence.word(place), words));
        }
        steps = steps.saturating_add(1);
    }
    false
}
