//! Words that say how vaguely, by what means and why.

use std::ops::Range;

use super::GoalQuantity;
use super::index::is_among;
use super::table::Class as C;
use super::time::{Role, Time};
use super::tokens::{Gap, Sentence};

/// The spans of every phrase of a class, apart from each other.
pub(super) fn spans(sentence: &Sentence<'_>, class: C, taken: &dyn Fn(usize) -> bool) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut place = 0_usize;
    while place < sentence.len() {
        match sentence.past(place, class).filter(|_| !taken(place)) {
            Some(end) => {
                spans.push(sentence.span(place, end.saturating_sub(1)));
                place = end.max(place.saturating_add(1));
            }
            None => place = place.saturating_add(1),
        }
    }
    spans
}

/// Whether a vague word has its threshold: *flere enn 40*, *høyere enn i 2015*.
pub(super) fn has_threshold(sentence: &Sentence<'_>, place: usize, numbers: &[Range<usize>]) -> bool {
    let Some(token) = sentence.get(place) else { return false };
    // «Større enn tapet» has the loss as its threshold.
    if sentence.is(place, C::Comparative) && sentence.is(place.saturating_add(1), C::Than) {
        return true;
    }
    // «Høyere i 2030 enn i 2020».
    let is_behind = |at: usize| sentence.is(at, C::Than) && sentence.is_time(at.saturating_add(1));
    if sentence.is(place, C::Comparative) && (place..place.saturating_add(5)).any(is_behind) {
        return true;
    }
    // «Dei ti beste».
    if place > 0 && token.word.ends_with("ste") && sentence.is_any(place.wrapping_sub(1), &[C::Number]) {
        return true;
    }
    let is_near = |number: &Range<usize>| {
        let is_inside = number.contains(&token.span.start);
        let behind = number.start.saturating_sub(token.span.end) < 12 && number.start >= token.span.end;
        let before = token.span.start.saturating_sub(number.end) < 2 && token.span.start >= number.end;
        is_inside || before || (behind && sentence.is_any(place.saturating_add(1), &[C::Than]))
    };
    // Numbers stand in order: only those around the word can be its own.
    let around = numbers.partition_point(|number| number.end.saturating_add(2) < token.span.start);
    let mut near = numbers.get(around..).unwrap_or_default().iter().take(3);
    sentence.is_any(place, &[C::Comparative, C::Filler]) && near.any(is_near)
}

/// The end of the clause that begins at a token.
fn clause(sentence: &Sentence<'_>, place: usize, times: &[Time]) -> usize {
    let mut end = place.saturating_add(1);
    while end < sentence.len() {
        let is_end = matches!(sentence.gap(end), Gap::End | Gap::Colon);
        let is_deadline = times.iter().any(|time| time.role == Role::Deadline && time.tokens.start == end);
        if is_end || is_deadline {
            break;
        }
        end = end.saturating_add(1);
    }
    end
}

/// By what means the goal is to be reached.
pub(super) fn means(sentence: &Sentence<'_>, times: &[Time]) -> Option<Range<usize>> {
    let is_time = |place: usize| sentence.is_time(place);
    let place = (1..sentence.len()).find(|place| {
        let behind = place.saturating_add(1);
        let is_told = || !is_time(*place) && !is_time(behind);
        if sentence.is(*place, C::Means) {
            return is_told() && !is_among(sentence.word(behind), "hele heile året livet out");
        }
        sentence.is_english && sentence.word(*place) == "by" && sentence.word(behind).ends_with("ing") && is_told()
    })?;
    Some(sentence.span(place, clause(sentence, place, times).saturating_sub(1)))
}

/// “…, to support growth”: behind a comma, English says why with the infinitive alone.
pub(super) fn infinitive_of_purpose(sentence: &Sentence<'_>, place: usize) -> bool {
    let behind = place.saturating_add(1);
    let verbs = [C::Weak, C::Activity, C::Change, C::Result, C::Deliver];
    sentence.is_english
        && sentence.word(place) == "to"
        && sentence.gap(place) == Gap::Comma
        && sentence.is_any(behind, &verbs)
}

/// Why, or what higher goal, law or plan it is tied to.
pub(super) fn purpose(sentence: &Sentence<'_>, times: &[Time], target: Option<&GoalQuantity>) -> Option<Range<usize>> {
    let place = (1..sentence.len()).find(|place| {
        if infinitive_of_purpose(sentence, *place) {
            return true;
        }
        let Some(mark) = sentence.mark(*place, C::Purpose) else { return false };
        let before = sentence.word(place.wrapping_sub(1));
        let is_for = sentence.word(*place) == "for" && mark.length == 2;
        // «Legge til rette for å», «mulighet for å»: what is said is what, not why.
        let is_what = "rette arbeide jobbe arbeid jobber arbeider arbeidar arbeidd arbeidet arbeida jobbet jobba sørge \
            sørgje sørger mulighet muligheten moglegheit moglegheita høve plan ansvar metoder metodar middel \
            midler mål evne strategi verktøy tid penger pengar innsatsen behov målet rom motivert rett grunnlag \
            nødvendig naudsynt mekanismer mekanismar tiltak initiativ";
        let is_so = mark.length == 1 && is_among(sentence.word(*place), "so så") && sentence.gap(*place) != Gap::Comma;
        !(is_so || is_for && is_among(before, is_what))
    });
    let leading = sentence.mark(0, C::Purpose).filter(|mark| mark.length > 1).map(|_| 0);
    let place = place.or(leading)?;
    let span = sentence.span(place, clause(sentence, place, times).saturating_sub(1));
    // «Legge til rette slik at 40 prosent deltar» says what, not why.
    let is_what = place > 0
        && is_among(sentence.word(place), "slik sånn for med with so")
        && target.is_some_and(|target| span.contains(&target.span.start));
    (!is_what).then_some(span)
}
