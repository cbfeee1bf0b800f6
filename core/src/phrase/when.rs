//! How times are written: from what they say, not from the words they were stated with, which may be
//! in another language.

use super::template::{Piece, pieces};
#[cfg(feature = "network")]
use crate::value::Clock;
use crate::value::{Language, MONTHS, Point, Precision, Relation, When, Words, add, add_number, words};

/// A time as exact as it is: `31.12.2027`, `juni 2026`, `våren 2018`, `innen 01.03.2027`; in English
/// `31 December 2027`.
pub(super) fn time(when: &When, language: Language) -> String {
    written(when, language, language != Language::English)
}

/// The same with the names of months, as in letters: `31. desember 2027`.
#[cfg(feature = "render")]
pub(super) fn time_in_letter(when: &When, language: Language) -> String {
    written(when, language, false)
}

/// The same as when something happens: `i juni 2026`, `31. desember 2027`; in English `on 31 December 2027`.
#[cfg(feature = "render")]
pub(super) fn time_of_event(when: &When, language: Language) -> String {
    let shape = when.shape();
    let before = match shape.end.unit {
        _ if shape.relation != Relation::In => words!("", "", ""),
        Precision::Day => words!("", "", "on "),
        Precision::Season if shape.end.part == 0 => words!("", "", "in "),
        _ => words!("i ", "i ", "in "),
    };
    let mut text = before.in_language(language).to_owned();
    add(&mut text, &time_in_letter(when, language));
    text
}

#[inline(never)]
fn written(when: &When, language: Language, in_figures: bool) -> String {
    let shape = when.shape();
    let (start, end) = (shape.start, shape.end);
    let mut written = String::with_capacity(32);
    add(&mut written, relation(shape.relation).in_language(language));
    if shape.relation == Relation::FromTo {
        // The year stands once, where it is no part of a name or of a date in figures.
        let is_named_by_year = start.unit == Precision::Day || start.unit >= Precision::Year;
        let year = if start.year == end.year && !is_named_by_year { 0 } else { start.year };
        add_point(&mut written, Point { year, ..start }, language, in_figures);
        let is_of_years = (start.unit, end.unit) == (Precision::Year, Precision::Year);
        add(&mut written, if is_of_years { "–" } else { " – " });
    }
    add_point(&mut written, end, language, in_figures);
    if let Some(clock) = shape.clock {
        clock.add(&mut written, if language == Language::English { [", ", ":", "–"] } else { [" kl. ", ".", "–"] });
    }
    written
}

/// A time of day by itself: `10.00–10.45`; in English `10:00–10:45`.
#[cfg(feature = "network")]
pub(crate) fn time_of_day(clock: Clock, language: Language) -> String {
    let mut written = String::new();
    clock.add(&mut written, if language == Language::English { ["", ":", "–"] } else { ["", ".", "–"] });
    written
}

const fn relation(relation: Relation) -> Words {
    match relation {
        Relation::From => words!("fra ", "frå ", "from "),
        Relation::Since => words!("siden ", "sidan ", "since "),
        Relation::After => words!("etter ", "etter ", "after "),
        Relation::Until => words!("til ", "til ", "until "),
        Relation::Towards => words!("fram mot ", "fram mot ", "towards "),
        Relation::By => words!("innen ", "innan ", "by "),
        Relation::Before => words!("før ", "før ", "before "),
        _ => words!("", "", ""),
    }
}

/// What a unit is called, and what stands behind it where a year is stated.
const fn pattern(unit: Precision) -> Words {
    match unit {
        Precision::Day => words!("{day}. {name}| {year}", "{day}. {name}| {year}", "{day} {name}| {year}"),
        Precision::Week => words!("uke {number}| i {year}", "veke {number}| i {year}", "week {number}| of {year}"),
        Precision::Quarter => {
            words!("{number}. kvartal| {year}", "{number}. kvartal| {year}", "{name} quarter| of {year}")
        }
        Precision::Tertial => {
            words!("{number}. tertial| {year}", "{number}. tertial| {year}", "{name} four months| of {year}")
        }
        Precision::HalfYear => words!("{number}. halvår| {year}", "{number}. halvår| {year}", "{name} half| of {year}"),
        Precision::SchoolYear => words!("skoleåret |{year}", "skuleåret |{year}", "school year |{year}"),
        Precision::CouncilPeriod => {
            words!("kommunestyreperioden |{year}", "kommunestyreperioden |{year}", "council period |{year}")
        }
        Precision::Month | Precision::Season => words!("{name}| {year}", "{name}| {year}", "{name}| {year}"),
        _ => words!("|{year}", "|{year}", "|{year}"),
    }
}

const SEASONS: [Words; 4] = [
    words!("våren", "våren", "spring"),
    words!("sommeren", "sommaren", "summer"),
    words!("høsten", "hausten", "autumn"),
    words!("vinteren", "vinteren", "winter"),
];

const PARTS: [Words; 3] = [
    words!("begynnelsen av ", "byrjinga av ", "the beginning of "),
    words!("midten av ", "midten av ", "the middle of "),
    words!("slutten av ", "slutten av ", "the end of "),
];

const COUNTED: [Words; 4] = [
    words!("første", "første", "first"),
    words!("andre", "andre", "second"),
    words!("tredje", "tredje", "third"),
    words!("fjerde", "fjerde", "fourth"),
];

#[inline(never)]
fn add_point(written: &mut String, point: Point, language: Language, in_figures: bool) {
    let names: &[Words] = match point.unit {
        Precision::Day | Precision::Month => &MONTHS,
        Precision::Season => &SEASONS,
        _ => &COUNTED,
    };
    let is_day = point.unit == Precision::Day;
    let is_in_figures = is_day && point.year > 0 && in_figures;
    let pattern = if is_in_figures { "{day}.{number}|.{year}" } else { pattern(point.unit).in_language(language) };
    if !is_day {
        add(written, numbered(&PARTS, point.part, language));
    }
    let width = if is_in_figures { 2 } else { 1 };
    let bar = pattern.bytes().position(|byte| byte == b'|').unwrap_or(pattern.len());
    let (own, of_year) = pattern.split_at_checked(bar).unwrap_or((pattern, ""));
    let of_year = if point.year > 0 { of_year.get(1..).unwrap_or_default() } else { "" };
    for piece in pieces(own).chain(pieces(of_year)) {
        match piece {
            Piece::Plain(text) => add(written, text),
            Piece::Placeholder { name: "day", .. } => add_number(written, point.day.into(), width),
            Piece::Placeholder { name: "number", .. } => add_number(written, point.number.into(), width),
            Piece::Placeholder { name: "name", .. } => add(written, numbered(names, point.number, language)),
            Piece::Placeholder { .. } => add_year(written, point),
            Piece::Broken(_) => {}
        }
    }
}

#[inline(never)]
fn numbered(names: &[Words], number: u8, language: Language) -> &'static str {
    names.get(usize::from(number).wrapping_sub(1)).map_or("", |name| name.in_language(language))
}

/// `2027`, `2026/27` or `2023–2027`.
fn add_year(written: &mut String, point: Point) {
    add_number(written, point.year, 1);
    match (point.unit, point.number) {
        (Precision::SchoolYear | Precision::SplitYear, _) | (Precision::Season, 4) => {
            add(written, "/");
            add_number(written, point.year.saturating_add(1) % 100, 2);
        }
        (Precision::CouncilPeriod, _) => {
            add(written, "–");
            add_number(written, point.year.saturating_add(4), 1);
        }
        _ => {}
    }
}
