//! A goal as it was read, as it is answered: what the words say, and where.

use std::ops::Range;

use serde::Serialize;

use crate::model::Direction;
use crate::text::{GoalBaseline, GoalDeadline, GoalQuantity, GoalReading};
use crate::value::{Day, Decimal, Language, Node, Value, When, composed, offset_before_composing};

/// What the words of a goal say. What they do not say is `null`, or an empty list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalReading"))]
pub struct GoalReadingAnswer<'a> {
    /// The words.
    text: &'a str,
    /// The language that they were read in.
    #[cfg_attr(feature = "schema", schemars(with = "crate::value::Language"))]
    language: &'static str,
    /// What the goal commits to.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::text::GoalKind>"))]
    kind: Option<&'static str>,
    /// Whether one could say that it is reached or not; `null` where a person must judge.
    measurable: Option<bool>,
    /// Whether it says what will be done rather than what will be so; `null` where a person must judge.
    activity: Option<bool>,
    /// The first verb.
    verb: Option<Words<'a>>,
    /// Which way something shall move.
    #[cfg_attr(feature = "schema", schemars(with = "Option<Direction>"))]
    direction: Option<&'static str>,
    /// The amounts that it aims at, in order: the first is the main one.
    quantities: Vec<Quantity<'a>>,
    /// What it starts from.
    baseline: Option<Baseline<'a>>,
    /// By when.
    deadline: Option<Deadline<'a>>,
    /// Numbers that are not aimed at.
    other_numbers: Vec<Words<'a>>,
    /// What comes again.
    recurring: Vec<Words<'a>>,
    /// Times that no calendar knows.
    vague_times: Vec<Words<'a>>,
    /// Words without a threshold.
    vague: Vec<Words<'a>>,
    /// Words that compare without saying with what.
    comparatives: Vec<Words<'a>>,
    /// Where it holds several goals, what each hangs on.
    compound: Vec<Words<'a>>,
    /// By what means.
    means: Option<Words<'a>>,
    /// Why.
    purpose: Option<Words<'a>>,
    /// Words for an end that either is reached or not.
    end_state: Option<Words<'a>>,
}

/// Some of the words, and where they stand, counted in three ways.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalWords"))]
struct Words<'a> {
    /// The words.
    words: &'a str,
    /// Bytes in UTF-8, as Rust counts.
    bytes: [usize; 2],
    /// UTF-16 units, as JavaScript counts.
    utf16: [usize; 2],
    /// Code points, as Python counts.
    code_points: [usize; 2],
}

/// An amount that the goal aims at or starts from.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalQuantity"))]
struct Quantity<'a> {
    /// The number, multiplied out.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    value: Option<Decimal>,
    /// The second number of two.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    up_to: Option<Decimal>,
    /// What is multiplied by and divided by: halving is 1 and 2.
    ratio: Option<[u32; 2]>,
    /// The unit, or what is counted.
    unit: Option<Words<'a>>,
    /// What kind of unit it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::text::GoalMeasure"))]
    measure: &'static str,
    /// What bounds it.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::text::GoalBound>"))]
    bound: Option<&'static str>,
    /// The whole, where it is stated.
    #[serde(serialize_with = "number")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<f64>"))]
    of: Option<Decimal>,
    /// What it is counted by.
    per: Option<Words<'a>>,
    /// Where it stands.
    span: Words<'a>,
}

/// What the goal starts from.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalBaseline"))]
struct Baseline<'a> {
    /// The value, where one is stated.
    quantity: Option<Quantity<'a>>,
    /// The time, where one is stated, as ISO 8601 writes it.
    when: Option<String>,
    /// Where it stands.
    span: Words<'a>,
}

/// By when the goal is to be reached.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "GoalDeadline"))]
struct Deadline<'a> {
    /// How it is told.
    #[cfg_attr(feature = "schema", schemars(with = "crate::text::GoalDeadlineKind"))]
    kind: &'static str,
    /// The time as ISO 8601 writes it.
    iso: Option<String>,
    /// The first day it can be.
    earliest: Option<String>,
    /// The last day it can be.
    latest: Option<String>,
    /// How many months after something else, where it is told so.
    months_after: Option<u32>,
    /// How much of the goal it is said of.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::text::GoalCoverage>"))]
    covers: Option<&'static str>,
    /// Where it stands.
    span: Words<'a>,
}

fn number<S: serde::Serializer>(number: &Option<Decimal>, serializer: S) -> Result<S::Ok, S::Error> {
    number.map_or(Node::Null, |number| number.write()).serialize(serializer)
}

impl<'a> GoalReadingAnswer<'a> {
    /// What was read of a text, in a language or in the one that its words tell.
    pub(crate) fn of(text: &'a str, language: Option<Language>) -> Self {
        let composed = composed(text);
        let read = composed.as_deref().unwrap_or(text);
        let goal = match language {
            Some(language) => GoalReading::in_language(read, language),
            None => GoalReading::of(read),
        };
        Teller::of(text, composed.is_some()).goal(&goal)
    }
}

/// Tells words of a text as it was written.
struct Teller<'a> {
    text: &'a str,
    /// Whether it was read composed: then places are places in what was read.
    is_apart: bool,
    /// How many UTF-16 units and code points come before each byte: counted once, for many spans.
    before: Vec<[usize; 2]>,
}

impl<'a> Teller<'a> {
    fn of(text: &'a str, is_apart: bool) -> Self {
        let mut before = Vec::with_capacity(text.len().saturating_add(1));
        let mut counts = [0_usize; 2];
        for letter in text.chars() {
            before.extend(std::iter::repeat_n(counts, letter.len_utf8()));
            counts = [counts[0].saturating_add(letter.len_utf16()), counts[1].saturating_add(1)];
        }
        before.push(counts);
        Self { text, is_apart, before }
    }

    fn goal(&self, goal: &GoalReading) -> GoalReadingAnswer<'a> {
        let list = |spans: &[Range<usize>]| spans.iter().map(|span| self.words(span)).collect();
        let one = |span: &Option<Range<usize>>| span.as_ref().map(|span| self.words(span));
        GoalReadingAnswer {
            text: self.text,
            language: goal.language.code(),
            kind: goal.kind.map(|kind| kind.code()),
            measurable: goal.is_measurable,
            activity: goal.is_activity,
            verb: goal.verb.as_ref().map(|verb| self.words(&verb.span)),
            direction: goal.direction.map(Direction::code),
            quantities: goal.quantities.iter().map(|quantity| self.quantity(quantity)).collect(),
            baseline: goal.baseline.as_ref().map(|baseline| self.baseline(baseline)),
            deadline: goal.deadline.as_ref().map(|deadline| self.deadline(deadline)),
            other_numbers: list(&goal.other_numbers),
            recurring: list(&goal.recurring),
            vague_times: list(&goal.vague_times),
            vague: list(&goal.vague),
            comparatives: list(&goal.comparatives),
            compound: list(&goal.compound),
            means: one(&goal.means),
            purpose: one(&goal.purpose),
            end_state: one(&goal.end_state),
        }
    }

    fn words(&self, span: &Range<usize>) -> Words<'a> {
        let place = |at: usize| if self.is_apart { offset_before_composing(self.text, at) } else { at };
        let bytes = [place(span.start), place(span.end)];
        let [from, to] = bytes.map(|at| self.before.get(at).copied().unwrap_or_default());
        Words {
            words: self.text.get(bytes[0]..bytes[1]).unwrap_or_default(),
            bytes,
            utf16: [from[0], to[0]],
            code_points: [from[1], to[1]],
        }
    }

    fn quantity(&self, quantity: &GoalQuantity) -> Quantity<'a> {
        Quantity {
            value: quantity.value,
            up_to: quantity.up_to,
            ratio: quantity.ratio.map(|(above, below)| [above, below]),
            unit: quantity.unit.as_ref().map(|unit| self.words(unit)),
            measure: quantity.measure.code(),
            bound: quantity.bound.map(|bound| bound.code()),
            of: quantity.of,
            per: quantity.per.as_ref().map(|per| self.words(per)),
            span: self.words(&quantity.span),
        }
    }

    fn baseline(&self, baseline: &GoalBaseline) -> Baseline<'a> {
        Baseline {
            quantity: baseline.quantity.as_ref().map(|one| self.quantity(one)),
            when: baseline.when.as_ref().and_then(When::iso),
            span: self.words(&baseline.span),
        }
    }

    fn deadline(&self, deadline: &GoalDeadline) -> Deadline<'a> {
        let when = deadline.when.as_ref();
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        Deadline {
            kind: deadline.kind.code(),
            iso: when.and_then(When::iso),
            earliest: day(when.and_then(When::earliest)),
            latest: day(when.and_then(When::latest)),
            months_after: deadline.months_after,
            covers: deadline.covers.map(|covers| covers.code()),
            span: self.words(&deadline.span),
        }
    }
}
