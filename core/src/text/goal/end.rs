//! Ends that either are reached or not: *åpnet, forby, alle, utslippsfri*.

use std::ops::Range;

use super::GoalKind;
use super::index::{ends_among, is_among};
use super::table::Class as C;
use super::tokens::{Form, Sentence};
use super::verb::{Head, follows_preposition, is_denied};

/// Where an end is named that either is reached or not, and whether words make it soft.
pub(super) fn end_state(
    sentence: &Sentence<'_>,
    start: usize,
    heads: &[Head],
    vague: &[Range<usize>],
) -> Option<(Range<usize>, bool)> {
    let is_effort = |head: &Head| matches!(head.kind, GoalKind::Weak | GoalKind::Activity);
    let end = match heads.first() {
        Some(head) if is_effort(head) => free(sentence, 0).or_else(|| held_often(sentence, head)),
        Some(head) => free(sentence, 1).or_else(|| reached(sentence, start, head)),
        None => free(sentence, 1).or_else(|| named(sentence, start)),
    }?;
    let is_soft = vague.iter().any(|words| is_of_end(sentence, &end, words));
    Some((end, is_soft))
}

/// Whether vague words are said of an end: not «på sikt», and not what stands in another clause, such as
/// why it is to be reached.
fn is_of_end(sentence: &Sentence<'_>, end: &Range<usize>, words: &Range<usize>) -> bool {
    let place_of = |at: usize| sentence.tokens.partition_point(|token| token.span.start < at);
    let (one, other) = (place_of(end.start), place_of(words.start));
    let parts = |place: usize| {
        sentence.is_any(place, &[C::Purpose, C::Means])
            || is_among(sentence.word(place), "som der which who that where")
    };
    !sentence.is(other, C::VagueTime) && !(one.saturating_add(1)..other).any(parts)
}

/// A word for an end that has no degrees: *utslippsfri, gratis*. Some hold only where the goal commits to
/// them.
fn free(sentence: &Sentence<'_>, most: i64) -> Option<Range<usize>> {
    (0..sentence.len()).find_map(|place| {
        if let Some(mark) = sentence.mark(place, C::Free) {
            let last = place.saturating_add(mark.length).saturating_sub(1);
            return (mark.value <= most).then(|| sentence.span(place, last));
        }
        let word = sentence.word(place);
        let is_free = word.len() > 5 && ends_among(word, "fri frie fritt");
        let is_other = || sentence.is_english || is_among(word, "valgfri valgfrie valgfritt valfri valfrie valfritt");
        (is_free && !is_other()).then(|| sentence.span(place, place))
    })
}

/// What a verb says that will be so.
fn reached(sentence: &Sentence<'_>, start: usize, head: &Head) -> Option<Range<usize>> {
    let of_head = || sentence.span(head.first, head.end.saturating_sub(1));
    if head.is_final {
        return Some(of_head());
    }
    let is_moved = head.class == Some(C::Change);
    let universal = (0..sentence.len()).find(|place| !is_moved && is_universal(sentence, *place, head));
    if let Some(place) = universal {
        return Some(sentence.span(place, place));
    }
    let is_done = head.kind == GoalKind::State
        && (head.first.saturating_add(1)..sentence.len()).any(|place| is_done(sentence, place));
    let is_made = head.class == Some(C::Deliver) && has_object(sentence, head);
    let near = head.end..head.end.saturating_add(4);
    let has_paper = head.kind == GoalKind::State
        && sentence.is(head.first, C::Have)
        && near.into_iter().any(|place| is_paper(sentence, place));
    if is_done || is_made || has_paper || gives_own(sentence, head) || is_denied(sentence, start, head.first) {
        return Some(of_head());
    }
    compared(sentence).or_else(|| ranked(sentence)).or_else(|| held_often(sentence, head))
}

/// «Høyere i 2030 enn i 2020»: it is, or it is not.
fn compared(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let than = (1..sentence.len()).find(|place| {
        sentence.is(*place, C::Than) && (1..3).any(|next| sentence.is_time(place.saturating_add(next)))
    })?;
    let is_known = (0..than).rev().take(6).any(|place| sentence.is(place, C::Comparative));
    is_known.then(|| sentence.span(than, than))
}

/// «Gi de minste kommunene et eget tilskudd»: there is such a thing, or there is none.
fn gives_own(sentence: &Sentence<'_>, head: &Head) -> bool {
    let is_given = is_among(sentence.word(head.first), "gi gir gje gjev få får ha har tilby innføre");
    let is_own = |place: usize| {
        is_among(sentence.word(place), "eget egen eige eigen eiga own")
            && is_among(sentence.word(place.wrapping_sub(1)), "et en ei eit ein its their ha har få får")
    };
    is_given && (head.end..sentence.len()).take_while(|place| !sentence.is(*place, C::Relative)).any(is_own)
}

/// What is said without a verb: *skolemat for alle elever, ny flerbrukshall*.
fn named(sentence: &Sentence<'_>, start: usize) -> Option<Range<usize>> {
    // «Alle elever kan svømme»: of everyone something is said, whatever the verb.
    let asked = (start..sentence.len()).find(|place| sentence.is(*place, C::Auxiliary));
    if let Some(asked) = asked.filter(|asked| is_denied(sentence, start, asked.saturating_add(2))) {
        return Some(sentence.span(asked, asked));
    }
    let universal = (start..sentence.len().min(start.saturating_add(5)))
        .find(|place| sentence.is(*place, C::Universal) && !follows_preposition(sentence, *place));
    let all = universal.filter(|_| sentence.len() > 2).or_else(|| given_to_all(sentence, start));
    let new = (start..start.saturating_add(2)).find(|place| {
        asked.is_none()
            && is_among(sentence.word(*place), "ny nytt egen eget eigen eige new")
            && is_word(sentence, place.saturating_add(1))
    });
    all.or(new).map(|place| sentence.span(place, place)).or_else(|| ranked(sentence))
}

fn is_word(sentence: &Sentence<'_>, place: usize) -> bool {
    sentence.get(place).is_some_and(|token| token.form == Form::Word && token.gap.joins())
}

/// «Ferdig» and «på plass»; «en åpen kommune» is no door.
fn is_done(sentence: &Sentence<'_>, place: usize) -> bool {
    let before = sentence.word(place.wrapping_sub(1));
    sentence.is(place, C::Done) && !is_among(before, "en ei ein et eit a an")
}

/// «Blant de ti beste kommunene».
fn ranked(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let place = (1..sentence.len()).find(|place| {
        let before = place.saturating_sub(1);
        let is_best = if sentence.is_english {
            is_among(sentence.word(*place), "best top leading")
        } else {
            is_among(
                sentence.word(*place),
                "beste fremste fremste største minste høyeste høgaste laveste lågaste øverste øvste",
            )
        };
        is_best && (sentence.is_number(before) || sentence.is(before, C::Number))
    })?;
    Some(sentence.span(place.saturating_sub(1), place))
}

/// «Holder åpent annenhver torsdag»: what is done so and so often, where it is no means of something else.
fn held_often(sentence: &Sentence<'_>, head: &Head) -> Option<Range<usize>> {
    let is_held =
        matches!(head.kind, GoalKind::Activity | GoalKind::State) || matches!(head.class, Some(C::Deliver | C::Result));
    let is_of_other = |place: usize| sentence.is_any(place, &[C::Means, C::Purpose, C::Relative]);
    let mut clause = (head.first..sentence.len()).take_while(|place| !is_of_other(*place));
    let place = clause.find(|place| sentence.mark(*place, C::Recurring).is_some_and(|mark| mark.value == 0))?;
    let end = sentence.past(place, C::Recurring).unwrap_or(place);
    is_held.then(|| sentence.span(place, end.saturating_sub(1)))
}

/// *Alle* of whom something is said, not those for whom something is done, unless they are given it.
fn is_universal(sentence: &Sentence<'_>, place: usize, head: &Head) -> bool {
    if !sentence.is(place, C::Universal) {
        return false;
    }
    let is_whole =
        is_among(sentence.word(place), "hele heile") && is_among(sentence.word(place.wrapping_sub(1)), "i på");
    if is_whole {
        return head.kind == GoalKind::State || head.class == Some(C::Deliver);
    }
    if follows_preposition(sentence, place) {
        let verb = sentence.word(head.first);
        if head.first < place && is_among(verb, "sikre sikra provide ensure achieve") {
            return is_among(sentence.word(place.wrapping_sub(1)), "for");
        }
        let is_given = is_among(verb, "gi gje gir gjev tilby tilbyr tilbys innføre innfør innføra få får ha har");
        return is_given && head.first < place && given_to_all(sentence, place.saturating_sub(1)) == Some(place);
    }
    place < head.first || head.kind == GoalKind::State || matches!(head.class, Some(C::Result | C::Deliver))
}

/// «For alle elever», «til alle som fyller 75»: where it says all of whom, and not just all.
fn given_to_all(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    (start.saturating_add(1)..sentence.len()).find(|place| {
        let behind = place.saturating_add(1);
        let is_given = is_among(sentence.word(place.saturating_sub(1)), "for til to");
        let is_told = is_word(sentence, behind)
            && (!sentence.is_any(behind, &[C::Function, C::And, C::Auxiliary])
                || is_among(sentence.word(behind), "som mellom under over who under"));
        let is_age = is_among(sentence.word(behind), "aldre aldrar aldersgrupper generasjoner generasjonar ages");
        is_given && is_told && !is_age && is_among(sentence.word(*place), "alle samtlige samtlege all")
    })
}

/// Whether what is made is one thing that one can see: *et*, a name, a plan, or the definite form.
fn has_object(sentence: &Sentence<'_>, head: &Head) -> bool {
    if head.kind == GoalKind::State || head.is_noun {
        return true;
    }
    let near = head.end..head.end.saturating_add(5);
    // What it is made for is no thing that is made.
    let is_other = |place: usize| sentence.is_any(place, &[C::Purpose, C::Means]);
    let mut near = near.take_while(|place| *place == head.end || (sentence.gap(*place).joins() && !is_other(*place)));
    // «Skal kafeen åpnes»: what is made stands before.
    let is_before = head.first > 2 || (head.first > 0 && sentence.word(head.first).ends_with('s'));
    is_before || near.any(|place| is_thing(sentence, place))
}

fn is_thing(sentence: &Sentence<'_>, place: usize) -> bool {
    let Some(token) = sentence.get(place) else { return false };
    let is_article =
        is_among(token.word, "et eit ei en ein a an the ny nytt nye new den det eget egen egne eige eigen eigne");
    let is_definite = !sentence.is_english && token.word.len() > 4 && ends_among(token.word, "en et a ene ane");
    is_article || is_definite || is_paper(sentence, place) || token.is_capital
}

/// Whether a word names something written or built, of which there is one or none.
fn is_paper(sentence: &Sentence<'_>, place: usize) -> bool {
    let word = sentence.word(place);
    let papers = "plan planar melding strategi lov forskrift rapport utredning utgreiing avtale håndbok handbok \
        nettside vegleiar veileder oversikt oversyn reglement regelverk ordning register fond senter anlegg \
        hus bygg park avgift gebyr";
    !sentence.is_english && (is_among(word, papers) || ends_among(word, papers))
}
