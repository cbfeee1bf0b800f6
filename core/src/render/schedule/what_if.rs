//! What moves when something is changed, and why, for people to read.

use serde::Serialize;

use super::reasons::{Reasons, count};
use super::words::PlanSaying as Says;
use super::{Entry, Fact, Mark, Page, Saying, Section, in_short, iso, worked_out};
use crate::check::{Made, MadeAnswer};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::phrase::{Param, cut};
use crate::schedule::{Change, PlanSchedule};
use crate::value::{Day, Node, Pointer};

/// What moves in a plan when something is changed, as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "WhatIf"))]
pub struct WhatIfAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The milestones that move, in the order of the plan.
    moved: Vec<MovedAnswer>,
    /// How many stay where they are.
    unmoved: usize,
    /// The day of the last milestone before the change.
    last_before: Option<String>,
    /// The day of the last milestone after it.
    last_after: Option<String>,
    /// The changes that take it back, in the order they are to be made.
    undo: Vec<ChangeAnswer<'a>>,
    /// What to know about the change as a whole.
    notes: Vec<String>,
    /// All of it as text, to be read.
    text: String,
    /// All of it as a fragment of HTML.
    html: String,
}

/// A milestone that moves.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MovedMilestone"))]
struct MovedAnswer {
    /// The way to it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Its id, where it has one.
    id: Option<String>,
    /// What it is called.
    text: String,
    /// The day we counted on; `null` where that could not be said.
    before: Option<String>,
    /// The day we count on now; `null` where that cannot be said.
    after: Option<String>,
    /// How many working days later; fewer than none where it is earlier, `null` where one of the days is not known.
    working_days: Option<i32>,
    /// How it moves, in words.
    says: String,
    /// Why it is reached then.
    why: Vec<String>,
}

/// A change, as data.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PlanChange"))]
struct ChangeAnswer<'a> {
    /// `programme` where the place is in the programme, and not in the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<&'static str>,
    /// The place.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: &'a Pointer,
    /// What is to stand there; `null` where nothing is.
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
    value: &'a Node,
}

/// A milestone that moves: its place, and the days before and after.
struct Moved {
    place: usize,
    before: Option<Day>,
    after: Option<Day>,
}

/// The milestones that move from one working out to another; one that is new or gone is none.
fn moved(before: &PlanSchedule, after: &PlanSchedule) -> Vec<Moved> {
    let both = before.milestones.iter().zip(&after.milestones).enumerate();
    let moved = both.map(|(place, (before, after))| Moved { place, before: before.likely, after: after.likely });
    moved.filter(|moved| moved.before != moved.after).collect()
}

/// What moves between a plan and the same plan with a change, as a page: which milestones, by how much, and why.
/// Each plan has its own context, whose programme may have changed too.
///
/// ```
/// use samspill::render::what_if_page;
/// use samspill::{Context, Day, Milestone, MilestonePlan};
///
/// let planned = |month| -> Result<MilestonePlan, samspill::DayError> {
///     let open = Milestone { text: "Kafeen er åpnet".into(), planned: Day::new(2027, month, 1)?.into(), ..Milestone::default() };
///     Ok(MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() })
/// };
/// let context = Context::on(Day::new(2026, 11, 21)?);
/// let page = what_if_page((&planned(3)?, &context), (&planned(4)?, &context)).to_text();
/// assert!(page.contains("Fra 1. mars 2027 til 1. april 2027, 20 arbeidsdager senere."));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn what_if_page(before: (&MilestonePlan, &Context<'_>), after: (&MilestonePlan, &Context<'_>)) -> Page {
    let made = Made::of(after.1);
    let language = made.speech.language();
    worked_out(before.0, before.1, language, |before| {
        worked_out(after.0, after.1, language, |after| page(before, after, &made))
    })
}

/// What moves between a plan and the same plan with a change, as other languages are given it.
pub(crate) fn what_if<T>(
    before: (&MilestonePlan, &Context<'_>),
    after: (&MilestonePlan, &Context<'_>),
    undo: &[Change],
    then: impl FnOnce(&WhatIfAnswer<'_>) -> T,
) -> T {
    let made = Made::of(after.1);
    let language = made.speech.language();
    worked_out(before.0, before.1, language, |before| {
        worked_out(after.0, after.1, language, |after| {
            let moved = moved(before.schedule, after.schedule);
            let page = page(before, after, &made);
            let document = |change: &Change| change.is_in_programme.then_some("programme");
            then(&WhatIfAnswer {
                made: MadeAnswer::of(&made),
                unmoved: after.schedule.milestones.len().saturating_sub(moved.len()),
                moved: moved.iter().map(|moved| answer(after, moved)).collect(),
                last_before: iso(last(before.schedule)),
                last_after: iso(last(after.schedule)),
                undo: undo
                    .iter()
                    .map(|change| ChangeAnswer {
                        document: document(change),
                        pointer: &change.pointer,
                        value: &change.value,
                    })
                    .collect(),
                notes: notes(before, after),
                text: page.to_text(),
                html: page.to_html(),
            })
        })
    })
}

fn last(schedule: &PlanSchedule) -> Option<Day> {
    schedule.milestones.iter().filter_map(|scheduled| scheduled.likely).max()
}

fn answer(after: &Reasons<'_>, moved: &Moved) -> MovedAnswer {
    let milestone = after.plan.milestones.known().and_then(|list| list.0.get(moved.place)?.known());
    MovedAnswer {
        pointer: Pointer::root().then("milestones").then(moved.place),
        id: milestone.and_then(|milestone| milestone.id.filled().cloned()),
        text: after.name(moved.place),
        before: iso(moved.before),
        after: iso(moved.after),
        working_days: working_days(after, moved),
        says: says(after, moved),
        why: after.why(moved.place),
    }
}

fn working_days(after: &Reasons<'_>, moved: &Moved) -> Option<i32> {
    Some(after.calendars.working.between(moved.before?, moved.after?))
}

fn says(after: &Reasons<'_>, moved: &Moved) -> String {
    let day = |day: Option<Day>| day.map_or(Param::Text(String::new()), |day| after.day(day));
    let days = working_days(after, moved);
    let says = match (moved.before, moved.after, days) {
        (None, ..) => Says::NowKnown,
        (_, None, _) => Says::NoLongerKnown,
        (.., None | Some(0)) => Says::MovedOff,
        (.., Some(days)) if days > 0 => Says::MovedLater,
        _ => Says::MovedEarlier,
    };
    let count = ("count", count(days.unwrap_or(0)));
    after.say(says, &[("before", day(moved.before)), ("after", day(moved.after)), count])
}

/// What to know about the change as a whole.
fn notes(before: &Reasons<'_>, after: &Reasons<'_>) -> Vec<String> {
    let moved = moved(before.schedule, after.schedule).len();
    if moved == 0 {
        return vec![after.say(Says::NothingMoves, &[])];
    }
    let rest = after.schedule.milestones.len().saturating_sub(moved);
    let mut notes = vec![after.say(Says::Moves, &[("count", Param::Count(moved)), ("rest", Param::Count(rest))])];
    let ends = last(before.schedule).zip(last(after.schedule)).filter(|(before, after)| before != after);
    notes.extend(
        ends.map(|(first, then)| {
            after.say(Says::EndMoves, &[("before", after.day(first)), ("after", after.day(then))])
        }),
    );
    notes
}

fn page(before: &Reasons<'_>, after: &Reasons<'_>, made: &Made) -> Page {
    let language = after.language;
    let entry = |moved: &Moved| {
        let mark = if moved.after.is_some() { Mark::InPlace } else { Mark::Missing };
        let facts = vec![
            Fact { mark, label: Says::When.say(language), items: vec![says(after, moved)] },
            Fact { mark: Mark::Information, label: Says::Why.say(language), items: after.why(moved.place) },
        ];
        Entry { names: vec![after.name(moved.place)], facts }
    };
    let sections = [
        Section { heading: Saying::InShort.say(language), entries: vec![in_short(notes(before, after))] },
        Section {
            heading: Says::WhatMoves.say(language),
            entries: moved(before.schedule, after.schedule).iter().map(entry).collect(),
        },
    ];
    let title = after.plan.title.filled().map(|title| cut(title));
    Page {
        lang: made.speech.tag().to_owned(),
        title: title.unwrap_or_else(|| Says::ThePlan.say(language)),
        intro: Vec::new(),
        sections: sections.into_iter().filter(|section| !section.entries.is_empty()).collect(),
        made: Saying::Made.with(&[("version", Param::from(made.samspill))], language),
    }
}
