//! What can be said of a set of criteria before anything is assessed against it: tests that lack what they
//! need, that do not fit what they look at, or that never matter.

use super::leaf::STRATEGIC_APPROACH;
use super::parts::{Parts, needed};
use super::way::{Led, all_lead, led};
use crate::model::{CriteriaSet, Criterion, CriterionPart, PartTest, SignKind, Wording};
use crate::phrase::{Piece, pieces};
use crate::value::{Choice, Decimal, Field, Kind, List, Value, lowered, words};

/// What each test reads of a part, beside its id, its gate and its texts.
fn reads(test: PartTest) -> &'static [&'static str] {
    match test {
        PartTest::Answered => &["fields", "least"],
        PartTest::OneOf | PartTest::Resolves => &["fields", "values", "least"],
        PartTest::Range | PartTest::Count | PartTest::Distinct => &["fields", "least", "most"],
        PartTest::Share => &["fields", "of", "least", "most"],
        PartTest::Before | PartTest::After => &["fields", "of", "date", "least"],
        PartTest::OwnWords => &["fields", "of", "least"],
        PartTest::Present => &["fields"],
        PartTest::Signs => &["fields", "values"],
        PartTest::All | PartTest::Any | PartTest::Not => &["parts"],
        PartTest::AtLeast => &["parts", "least"],
    }
}

/// Whether nothing is stated, or none; what cannot be read is told of elsewhere.
fn lacks_it<T: Value>(field: &Field<T>) -> bool {
    field.filled().is_none() && !matches!(field, Field::Unreadable(_))
}

/// The settings of a part, and whether each is lacking.
fn settings(part: &CriterionPart) -> [(&'static str, bool); 10] {
    [
        ("fields", lacks_it(&part.fields)),
        ("of", lacks_it(&part.of)),
        ("values", lacks_it(&part.values)),
        ("least", lacks_it(&part.least)),
        ("most", lacks_it(&part.most)),
        ("date", lacks_it(&part.date)),
        ("parts", lacks_it(&part.parts)),
        ("found", lacks_it(&part.found)),
        ("missing", lacks_it(&part.missing)),
        ("against", lacks_it(&part.against)),
    ]
}

/// What a part lacks of what its test needs, by key.
pub(crate) fn lacks(part: &CriterionPart, parts: &Parts<'_>, place: usize) -> Vec<&'static str> {
    let Some(test) = part.test.known() else {
        return if part.test.is_absent() { vec!["test"] } else { Vec::new() };
    };
    // Of two keys either is enough.
    let needs: &[(&str, &str)] = match test {
        PartTest::OneOf => &[("fields", ""), ("values", "")],
        PartTest::Range => &[("fields", ""), ("least", "most")],
        PartTest::Share | PartTest::OwnWords => &[("fields", ""), ("of", "")],
        PartTest::Before | PartTest::After => &[("fields", ""), ("date", "of")],
        PartTest::All | PartTest::Any | PartTest::Not => &[("parts", "")],
        PartTest::AtLeast => &[("parts", ""), ("least", "")],
        _ => &[("fields", "")],
    };
    let settings = settings(part);
    let is_lacking = |key: &str| key.is_empty() || settings.iter().any(|(known, lacks)| *known == key && *lacks);
    let mut lacks: Vec<&'static str> =
        needs.iter().filter(|(key, or)| is_lacking(key) && is_lacking(or)).map(|(key, _)| *key).collect();
    let members = parts.members.get(place).map_or(0, Vec::len);
    let named = part.parts.known().map_or(0, |named| named.0.len());
    if lacks.is_empty() && *test == PartTest::AtLeast && needed(part, members) > named {
        lacks.push("parts");
    }
    lacks
}

/// Whether a test can look at what a way leads to.
pub(crate) fn fits(test: PartTest, kind: &Kind) -> bool {
    match test {
        PartTest::OneOf => match kind {
            Kind::Record(record) => {
                let names = ["title", "name", "text", "goal", "code"];
                record.labels.iter().any(|label| names.contains(&label.key))
            }
            Kind::List(_) | Kind::Map(_) => false,
            _ => true,
        },
        PartTest::Range | PartTest::Share => matches!(kind, Kind::Number | Kind::Count | Kind::Money),
        PartTest::Before | PartTest::After => matches!(kind, Kind::Day | Kind::When),
        PartTest::OwnWords | PartTest::Resolves | PartTest::Signs => matches!(kind, Kind::Text),
        _ => true,
    }
}

static FLAGS: &[Choice] = &[
    Choice { code: "true", title: words!("ja", "ja", "yes") },
    Choice { code: "false", title: words!("nei", "nei", "no") },
];
static REFERENCES: &[Choice] = &[
    Choice { code: "mainGoal", title: words!("hovedmål", "hovudmål", "main goal") },
    Choice { code: STRATEGIC_APPROACH, title: words!("hovedgrep", "hovudgrep", "strategic approach") },
];

/// What the values of a part must be among; empty where they may be any.
pub(crate) fn choices_of(part: &CriterionPart) -> Vec<&'static [Choice]> {
    match part.test.known() {
        Some(PartTest::Signs) => vec![SignKind::CHOICES],
        Some(PartTest::Resolves) => vec![REFERENCES],
        Some(PartTest::OneOf) => {
            let of = |led: Led<'_>| match led.to.ok()?.1 {
                Kind::Choice(choices) => Some(*choices),
                Kind::Flag => Some(FLAGS),
                _ => None,
            };
            // Where one of several ways leads to free text, any value may be meant.
            let choices: Option<Vec<&'static [Choice]>> = led(part).into_iter().map(of).collect();
            choices.unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Whether a value is among the choices; of those that `oneOf` compares, capitals do not matter.
pub(crate) fn is_among(value: &str, choices: &[&'static [Choice]], test: Option<&PartTest>) -> bool {
    let is_it = |choice: &Choice| match test {
        Some(PartTest::OneOf) => lowered(value.trim()) == lowered(choice.code),
        _ => value == choice.code,
    };
    choices.iter().any(|choices| choices.iter().any(is_it))
}

/// Why something in a part never matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Useless {
    /// The test does not read it.
    NotRead,
    /// Words in a text decide nothing, so they cannot be counted: the part that looks for them, as it was written.
    Signs(usize),
    /// The criterion is asked from a later gate on.
    EarlyGate,
}

/// What never matters in a part, by the way to it there.
pub(crate) fn useless(part: &CriterionPart, criterion: &Criterion, parts: &Parts<'_>) -> Vec<(String, Useless)> {
    let Some(test) = part.test.known() else { return Vec::new() };
    let is_read = |key: &str| {
        let is_text = ["found", "missing", "against"].contains(&key);
        if is_text { *test != PartTest::Signs } else { reads(*test).contains(&key) }
    };
    let unread = settings(part).into_iter().filter(|(key, lacks)| !lacks && !is_read(key));
    let mut useless: Vec<(String, Useless)> = unread.map(|(key, _)| (key.to_owned(), Useless::NotRead)).collect();
    let named = part.parts.known().filter(|_| test.is_group()).into_iter().flat_map(List::iter);
    for (index, name) in named {
        let looks_for_words = |place: &usize| parts.test(*place) == Some(PartTest::Signs);
        let place = parts.named(name).filter(looks_for_words).and_then(|place| parts.places.get(place));
        useless.extend(place.map(|place| (format!("parts/{index}"), Useless::Signs(*place))));
    }
    if part.gate.known().is_some_and(|gate| *gate < super::gate_of(criterion)) {
        useless.push(("gate".to_owned(), Useless::EarlyGate));
    }
    useless
}

/// Whether the least that is asked for is more than the most.
pub(crate) fn is_reversed(part: &CriterionPart) -> bool {
    let bounds: Option<(&Decimal, &Decimal)> = part.least.known().zip(part.most.known());
    let has_both = part.test.known().is_some_and(|test| reads(*test).contains(&"most"));
    has_both && bounds.is_some_and(|(least, most)| least.compared(most).is_gt())
}

/// Whether a criterion is free of what other rules find: only then is it worth asking what it comes to.
pub(super) fn is_sound(criterion: &Criterion, parts: &Parts<'_>) -> bool {
    let written = criterion.parts.known().map_or(0, |parts| parts.0.len());
    let is_fit = |part: &CriterionPart| {
        let test = part.test.known();
        let choices = choices_of(part);
        let values = part.values.items();
        test.is_some_and(|test| led(part).iter().all(|led| led.to.as_ref().is_ok_and(|(_, kind)| fits(*test, kind))))
            && (choices.is_empty() || values.into_iter().all(|(_, value)| is_among(value, &choices, test)))
    };
    let is_whole = |(place, part): (usize, &&CriterionPart)| {
        let named = part.parts.items();
        lacks(part, parts, place).is_empty()
            && all_lead(part)
            && is_fit(part)
            && named.into_iter().all(|(_, name)| parts.named(name).is_some())
    };
    !matches!(criterion.parts, Field::Unreadable(_))
        && written == parts.list.len()
        && parts.in_a_circle.is_empty()
        && parts.list.iter().enumerate().all(is_whole)
}

/// What can stand in the texts of a part.
pub(crate) fn placeholders_given(test: PartTest) -> &'static [&'static str] {
    match test {
        PartTest::Before | PartTest::After => &["field", "count", "list", "date"],
        PartTest::Share => &["field", "share", "amount", "of"],
        PartTest::Present => &["field"],
        PartTest::Signs | PartTest::All | PartTest::Any | PartTest::Not | PartTest::AtLeast => &[],
        _ => &["field", "count", "list"],
    }
}

/// The placeholders of a text that are not given, or not closed: where each begins and ends, and its name.
pub(crate) fn unknown_placeholders<'a>(text: &'a str, given: &[&str]) -> Vec<(usize, usize, &'a str)> {
    let mut unknown = Vec::new();
    let mut start = 0_usize;
    for piece in pieces(text) {
        let (name, length) = match piece {
            Piece::Plain(plain) => (None, plain.len()),
            Piece::Placeholder { name, words } => {
                let words = words.map_or(0, |(one, other)| one.len().saturating_add(other.len()).saturating_add(2));
                (Some(name), name.len().saturating_add(words).saturating_add(2))
            }
            Piece::Broken(rest) if rest.starts_with('{') => (Some(rest), rest.len()),
            Piece::Broken(inside) => (Some(inside), inside.len().saturating_add(2)),
        };
        let end = start.saturating_add(length);
        unknown.extend(name.filter(|name| !given.contains(name)).map(|name| (start, end, name)));
        start = end;
    }
    unknown
}

/// Every text of a set in several languages, with the way to it.
pub(crate) fn wordings<'a>(set: &'a CriteriaSet) -> Vec<(String, &'a Wording)> {
    let mut all = Vec::new();
    let mut add = |way: String, wording: &'a Field<Wording>| all.extend(wording.known().map(|wording| (way, wording)));
    add("title".to_owned(), &set.title);
    for (index, criterion) in set.criteria.items() {
        for (key, text) in [("title", &criterion.title), ("text", &criterion.text), ("question", &criterion.question)] {
            add(format!("criteria/{index}/{key}"), text);
        }
        for (place, part) in criterion.parts.items() {
            for (key, text) in [("found", &part.found), ("missing", &part.missing), ("against", &part.against)] {
                add(format!("criteria/{index}/parts/{place}/{key}"), text);
            }
        }
    }
    all
}
