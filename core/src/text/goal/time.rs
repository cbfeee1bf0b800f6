//! The times of a goal: its deadline, the time it is compared with, and those that only name something.

use std::ops::Range;

use super::index::{ends_among, is_among};
use super::role::starts;
use super::table::Class as C;
use super::tokens::{Gap, Sentence};
use super::{GoalDeadlineKind, Language};
use crate::value::{Precision, Relation, When, WhenError};

/// What a time does in a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Deadline,
    /// From a time that the goal is compared with to its deadline: *fra 2009 til 2030*.
    Both,
    Baseline,
    /// A plan's title, a start, a law's year.
    Other,
}

/// A time, and the tokens that it takes.
#[derive(Debug)]
pub(super) struct Time {
    pub(super) tokens: Range<usize>,
    pub(super) role: Role,
    pub(super) kind: GoalDeadlineKind,
    pub(super) when: Option<When>,
    /// How many months after something, where it is told so.
    pub(super) months_after: Option<u32>,
}

/// The times of a goal, in order.
pub(super) fn times(text: &str, sentence: &Sentence<'_>, language: Language) -> Vec<Time> {
    let mut times: Vec<Time> = Vec::new();
    let (mut place, mut free) = (0_usize, 0_usize);
    while place < sentence.len() {
        let reader = Reader { text, sentence, language, free };
        let found = reader.calendar(place).or_else(|| reader.relative(place)).or_else(|| reader.event(place));
        place = place.saturating_add(1);
        if let Some(time) = found {
            free = time.tokens.end;
            place = place.max(free);
            times.push(time);
        }
    }
    times
}

pub(super) struct Reader<'s, 'a> {
    text: &'s str,
    pub(super) sentence: &'s Sentence<'a>,
    language: Language,
    /// The first token that no time has taken.
    pub(super) free: usize,
}

impl Reader<'_, '_> {
    /// The first of the tokens before a place that may belong to a time.
    pub(super) fn start(&self, place: usize, may: impl Fn(usize) -> bool) -> usize {
        let mut start = place;
        while start > self.free && place.saturating_sub(start) < 7 && self.sentence.gap(start).joins() {
            let before = start.saturating_sub(1);
            if !may(before) {
                break;
            }
            start = before;
        }
        start
    }

    fn is_core(&self, place: usize) -> bool {
        let sentence = self.sentence;
        let is_number = sentence.is_number(place);
        let is_date = is_number && sentence.word(place).len() >= 8 && sentence.word(place).split('.').count() == 3;
        let is_may = sentence.is_english && sentence.word(place) == "may";
        let beside = [place.wrapping_sub(1), place.saturating_add(1)].map(|beside| sentence.is_number(beside));
        sentence.is_year(place) || is_date || (sentence.is(place, C::Core) && (!is_may || beside.contains(&true)))
    }

    /// A time with a place in the calendar.
    fn calendar(&self, place: usize) -> Option<Time> {
        let sentence = self.sentence;
        if !self.is_core(place) {
            return None;
        }
        let mut start = self.start(place, |before| {
            let behind = before.saturating_add(1);
            let is_day = sentence.is_number(before)
                && sentence.word(before).len() <= 2
                && (sentence.gap(behind) == Gap::Dot || sentence.is(behind, C::Core));
            let is_linked = sentence.is_year(before) && sentence.gap(behind) == Gap::Hyphen;
            is_day || is_linked || self.is_inclusive(before) || sentence.is_any(before, &[C::Front, C::Core])
        });
        while start < place && is_among(sentence.word(start), "av of og and den det the på") {
            start = start.saturating_add(1);
        }
        // «Før utgangen av 2028» is at its end at the latest, and not before the last third of it begins.
        let is_end = matches!(sentence.word(start), "før" | "before")
            && (start..place).any(|at| matches!(sentence.word(at), "utgangen" | "slutten" | "end"));
        let from_start = if is_end { start.saturating_add(1) } else { start };
        for first in from_start..=place {
            let from = sentence.get(first)?.span.start;
            let until = self.end_of_period(place).unwrap_or(self.text.len());
            let (read, length) = When::read_from(self.text.get(from..until)?, false, Some(self.language));
            let end = from.saturating_add(length);
            let is_past = end > sentence.get(place)?.span.start;
            let when = match read {
                Ok(when) if is_past => Some(when),
                Err(WhenError::Ambiguous(_)) if is_past => None,
                _ => continue,
            };
            let rest = sentence.tokens.get(place..).unwrap_or_default();
            let taken = rest.iter().take_while(|token| token.span.start < end).count();
            let tokens = if is_end { start } else { first }..place.saturating_add(taken.max(1));
            return self.dated(tokens, place, when);
        }
        None
    }

    /// Whether a word is one of *til og med*.
    fn is_inclusive(&self, place: usize) -> bool {
        let word = |back: usize| self.sentence.word(place.wrapping_sub(back));
        let is_and = word(0) == "og" && self.sentence.word(place.saturating_add(1)) == "med";
        (is_and && word(1) == "til") || (word(0) == "med" && word(1) == "og" && word(2) == "til")
    }

    /// «Fra 68 prosent i 2023 til 80»: what follows is no year of a period, and the time ends before it.
    fn end_of_period(&self, core: usize) -> Option<usize> {
        let sentence = self.sentence;
        let (link, number) = (core.saturating_add(1), core.saturating_add(2));
        let is_short = sentence.is_number(number) && sentence.word(number).len() <= 2;
        let is_linked = is_among(sentence.word(link), "til to") && sentence.gap(link) == Gap::Space;
        (sentence.is_year(core) && is_linked && is_short).then(|| sentence.get(link).map(|link| link.span.start))?
    }

    /// What a time in the calendar does.
    fn dated(&self, tokens: Range<usize>, core: usize, when: Option<When>) -> Option<Time> {
        let sentence = self.sentence;
        let Range { start, end } = tokens;
        let mut relation = when.as_ref().map_or(Relation::In, When::relation);
        let is_year = sentence.is_year(core) && when.as_ref().is_some_and(|when| when.precision() == Precision::Year);
        let (named, first) = self.named_period(start);
        if named < start && is_among(sentence.word(first), "fra frå from etter after siden sidan since") {
            relation = Relation::From;
        }
        let is_bare = first == core;
        let is_reference = self.is_reference(first, end, relation);
        if is_year && relation != Relation::FromTo && !is_reference && self.is_amount(first, core, end) {
            return None;
        }
        let role = if is_reference {
            Role::Baseline
        } else if matches!(sentence.gap(end), Gap::Hyphen | Gap::Glued) || self.comes_again(first, end, when.as_ref()) {
            Role::Other
        } else {
            self.role(first, is_bare, is_year, relation, when.as_ref())
        };
        let has_year = when.as_ref().is_none_or(When::has_year);
        let kind = if has_year { GoalDeadlineKind::Calendar } else { GoalDeadlineKind::WithoutYear };
        let is_start = relation == Relation::From && role == Role::Deadline;
        let is_before = named < start && is_among(sentence.word(first), "før before");
        let when = match when {
            // What shall be so from a day on is reached by that day.
            Some(when) if is_start => when.earliest().map(When::from),
            // When the first game of a season is played, no calendar knows.
            Some(_) if is_before => None,
            when => when,
        };
        Some(Time { tokens: first..end, role, kind, when, months_after: None })
    }

    /// «I perioden 2026–2029», «innen sesongen 2027»: where the word in front says that it is a time, and
    /// where what stands before that word begins.
    fn named_period(&self, start: usize) -> (usize, usize) {
        let sentence = self.sentence;
        let before = start.wrapping_sub(1);
        let is_named = start > self.free
            && sentence.gap(start).joins()
            && (is_among(sentence.word(before), "perioden perioda period åra årene years sesongen season")
                || is_among(sentence.word(before), "skolestart skulestart skoleslutt skuleslutt nyttår")
                || ends_among(sentence.word(before), "perioden perioda periode året sesongen semesteret"));
        if !is_named {
            return (start, start);
        }
        let first = self.start(before, |at| sentence.is_any(at, &[C::Front, C::Limit, C::Within]));
        (before, first)
    }

    /// Whether the time is one that the goal is compared with: *frå 2019-nivå, målt mot 2005, 12 % i 2023*.
    fn is_reference(&self, first: usize, end: usize, relation: Relation) -> bool {
        let sentence = self.sentence;
        let (before, behind) = (sentence.word(first.wrapping_sub(1)), sentence.word(end));
        let is_level = behind.starts_with("nivå") || behind.starts_with("level");
        let is_measured = is_among(before, "målt sett rekna regnet regna sammenlignet samanlikna measured")
            && is_among(sentence.word(first), "mot fra frå against from");
        let of_reference =
            "referanseår referanse basisår utgangspunkt utgangsår grunnlag nullpunkt baseline reference base";
        let is_named = is_among(behind, "som as")
            && (end..end.saturating_add(4)).any(|place| is_among(sentence.word(place), of_reference));
        let is_limit = matches!(relation, Relation::By | Relation::Before | Relation::Until | Relation::Towards);
        is_level
            || (sentence.gap(end) == Gap::Hyphen && behind.starts_with("tal"))
            || is_measured
            || is_named
            || (!is_limit && self.is_compared(first))
            || self.is_of_start(first, is_limit)
    }

    /// «Fra 12 % i 2023 til 8 %», «30 %, mot 18 % i 2024»: the time is that of the number before it.
    fn is_of_start(&self, first: usize, is_limit: bool) -> bool {
        let sentence = self.sentence;
        let is_opening =
            is_among(sentence.word(first.wrapping_sub(1)), "inngangen starten begynnelsen byrjinga beginning");
        if is_limit && !is_opening {
            return false;
        }
        let near = (first.saturating_sub(5).max(self.free)..first).rev();
        let mut joined = near.take_while(|place| !sentence.gap(place.saturating_add(1)).parts());
        let number = joined.find(|place| sentence.is_number(*place) || sentence.is(*place, C::Number));
        number.is_some_and(|number| starts(sentence, number))
    }

    /// «Om sommeren», «hver vinter» and «i mai hvert år» come again.
    fn comes_again(&self, first: usize, end: usize, when: Option<&When>) -> bool {
        let sentence = self.sentence;
        let is_every = |place: usize| is_among(sentence.word(place), "hver kvar hvert kvart every each");
        // “In each of the years 2025 and 2026”.
        let is_each = is_among(sentence.word(first), "of av") && is_every(first.wrapping_sub(1));
        is_each
            || when.is_some_and(|when| !when.has_year())
                && (sentence.is(first.wrapping_sub(1), C::Per)
                    || sentence.word(first) == "om"
                    || is_every(first)
                    || (end..end.saturating_add(4)).take_while(|place| !sentence.gap(*place).parts()).any(is_every))
    }

    fn role(&self, first: usize, is_bare: bool, is_year: bool, relation: Relation, when: Option<&When>) -> Role {
        let sentence = self.sentence;
        let is_apart = matches!(sentence.gap(first), Gap::Open | Gap::Comma | Gap::Dash | Gap::Colon) || first == 0;
        let has_year = when.is_none_or(When::has_year);
        // «På veien mot nullutslipp i 2050 er å …»: the goal itself has another time.
        let is_on_way = |place: usize| {
            is_among(sentence.word(place), "veien vegen vei veg way")
                && is_among(sentence.word(place.saturating_add(1)), "mot to towards")
        };
        if (first.saturating_sub(6)..first).any(is_on_way) {
            return Role::Other;
        }
        match relation {
            Relation::By | Relation::Until | Relation::Before | Relation::Towards => Role::Deadline,
            Relation::FromTo if sentence.is(first, C::From) || sentence.word(first) == "between" => Role::Both,
            Relation::FromTo if !is_bare => Role::Deadline,
            Relation::FromTo => Role::Other,
            Relation::In if !has_year && !is_bare => Role::Deadline,
            Relation::In if has_year && (!is_year || !is_bare || is_apart) && !self.tells_of_before(first) => {
                Role::Deadline
            }
            Relation::From if first > 0 && self.nears(first, &[C::Percent]) => Role::Baseline,
            Relation::From if has_year && self.starts_an_end(first, is_year) => Role::Deadline,
            _ => Role::Other,
        }
    }

    /// Whether a word of some classes stands in the same goal.
    fn nears(&self, first: usize, classes: &[C]) -> bool {
        (first.saturating_sub(40)..first.saturating_add(40)).any(|place| self.sentence.is_any(place, classes))
    }

    /// Whether something shall be so from a time on: *forby salget fra 2027*, not *planen fra 2019*, and not
    /// *halvere utslippene fra 2020*.
    fn starts_an_end(&self, first: usize, is_year: bool) -> bool {
        let sentence = self.sentence;
        let papers = "plan planen planane planene melding meldinga meldingen strategi strategien lov loven lova avtale \
            avtalen avtala forlik forliket rapport rapporten vedtak vedtaket protokollen konvensjonen undersøkelsen \
            undersøkinga act agreement report strategy";
        let before = sentence.word(first.wrapping_sub(1));
        let is_of_paper = first > 0 && (is_among(before, papers) || ends_among(before, papers));
        let is_change = is_year && self.nears(first, &[C::Change, C::Ratio, C::Comparative, C::Reference]);
        !is_of_paper && !is_change
    }

    /// «Planen vedtatt i 2019»: what has been done already.
    fn tells_of_before(&self, first: usize) -> bool {
        let before = self.sentence.word(first.wrapping_sub(1));
        let earlier = (first.saturating_sub(5)..first.saturating_sub(1))
            .any(|place| self.sentence.is_any(place, &[C::Copula, C::Have, C::Auxiliary]));
        let begins = "starter startar starta startet begynner byrjar begynte starts begins started";
        let is_begun = (first.saturating_sub(2)..first).any(|place| is_among(self.sentence.word(place), begins));
        let is_born = is_among(before, "født fødd fødde fødte born");
        is_begun
            || is_born
            || is_among(before, "vedtatt vedteken vedteke lansert inngått adopted agreed signed lagt") && !earlier
    }

    /// Whether four digits are an amount after all: *2000 kr*, *til 2000 brukere*.
    fn is_amount(&self, first: usize, core: usize, end: usize) -> bool {
        let sentence = self.sentence;
        let units = [C::Money, C::Unit, C::Percent, C::Points, C::Multiplier, C::TimeUnit];
        if sentence.gap(end).joins() && sentence.is_any(end, &units) {
            return true;
        }
        let not_counted = [
            C::Function,
            C::Auxiliary,
            C::Copula,
            C::Have,
            C::Weak,
            C::Activity,
            C::Change,
            C::Result,
            C::Deliver,
            C::Ratio,
            C::And,
            C::Today,
            C::Reference,
            C::Universal,
        ];
        let is_counted = sentence.gap(end) == Gap::Space
            && sentence.get(end).is_some_and(|token| !token.is_capital && !sentence.is_number(end))
            && !sentence.is_any(end, &not_counted);
        let is_loose =
            first == core || is_among(sentence.word(core.wrapping_sub(1)), "til to fra frå from på over om av of");
        let is_named =
            first > 1 && first == core && sentence.get(first.wrapping_sub(1)).is_some_and(|before| before.is_capital);
        is_counted && is_loose && !is_named
    }

    /// Whether the time is what the goal is compared with.
    fn is_compared(&self, first: usize) -> bool {
        let sentence = self.sentence;
        let before = sentence.word(first.wrapping_sub(1));
        if is_among(before, "som nivået nivå level levels") && first > 0 {
            return true;
        }
        let near = first.saturating_sub(6)..first;
        let joined = near.rev().take_while(|place| {
            let behind = place.saturating_add(1);
            !sentence.gap(behind).parts() && (behind == first || !sentence.is_year(behind))
        });
        joined.into_iter().any(|place| {
            let is_bound = sentence.is_any(place.wrapping_sub(1), &[C::AtLeast, C::AtMost])
                && sentence.is_number(place.saturating_add(1));
            sentence.is(place, C::Reference)
                || (sentence.is(place, C::Than) && !is_bound && first.saturating_sub(place) <= 3)
        })
    }
}
