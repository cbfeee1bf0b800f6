//! What moves when something is changed, and why, for people to read.

use serde::Serialize;

use super::compared::{Compared, Pair, is_too_late, last, stated_end};
use super::reasons::Reasons;
use super::words::PlanSaying as Says;
use super::{
    Entry, Fact, Mark, Page, Saying, Section, in_short, iso, limit_code, limit_milestone, pointer, worked_out,
};
use crate::check::{FindingAnswer, Made, MadeAnswer, Report, findings};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::phrase::{Param, cut};
use crate::schedule::{Change, Putting};
use crate::value::{Node, Pointer};

/// What moves in a plan when something is changed, as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "WhatIf"))]
pub struct WhatIfAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The milestones that move, in the order of the plan.
    moved: Vec<MovedAnswer>,
    /// The milestones that do not move, but may come earlier or later than before, or keep to another limit.
    changed: Vec<ChangedAnswer>,
    /// The milestones that are new.
    added: Vec<AddedAnswer>,
    /// The milestones that are gone.
    removed: Vec<RemovedAnswer>,
    /// How many stay where they are.
    unmoved: usize,
    /// The day of the last milestone before the change; `null` as long as one of them had no day.
    last_before: Option<String>,
    /// The day of the last milestone after it; `null` as long as one of them has no day.
    last_after: Option<String>,
    /// The end of the plan before the change, where it was stated.
    end_before: Option<String>,
    /// The end of the plan after it, where it is stated.
    end_after: Option<String>,
    /// The changes that take it back, in the order they are to be made.
    undo: Vec<ChangeAnswer<'a>>,
    /// What cannot be read in the changed documents, and could before.
    findings: Vec<FindingAnswer<'a>>,
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
    /// Whether it becomes too late, or no longer is, in words; empty where that is as it was.
    slack: Vec<String>,
    /// Its times before.
    times_before: TimesAnswer,
    /// Its times now.
    times_after: TimesAnswer,
}

/// A milestone that does not move, but of which something else is otherwise.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ChangedMilestone"))]
struct ChangedAnswer {
    /// The way to it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Its id, where it has one.
    id: Option<String>,
    /// What it is called.
    text: String,
    /// What is otherwise, in words.
    says: Vec<String>,
    /// Its times before.
    times_before: TimesAnswer,
    /// Its times now.
    times_after: TimesAnswer,
}

/// A milestone that is new.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AddedMilestone"))]
struct AddedAnswer {
    /// The way to it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Its id, where it has one.
    id: Option<String>,
    /// What it is called.
    text: String,
    /// When it is reached, in words.
    says: String,
    /// Why it is reached then.
    why: Vec<String>,
    /// That it comes too late, in words; empty where it does not.
    slack: Vec<String>,
    /// Its times.
    times: TimesAnswer,
}

/// A milestone that is gone.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RemovedMilestone"))]
struct RemovedAnswer {
    /// The way to it in the plan before the change.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Its id, where it had one.
    id: Option<String>,
    /// What it was called.
    text: String,
    /// When it was to be reached, in words.
    says: String,
    /// Its times before.
    times: TimesAnswer,
}

/// The times of a milestone.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MilestoneTimes"))]
struct TimesAnswer {
    /// The first day that it can be reached.
    earliest: Option<String>,
    /// The day we count on; `null` where that cannot be said.
    likely: Option<String>,
    /// The last day that it will be reached; `null` where that cannot be said.
    latest: Option<String>,
    /// The latest that it can be reached without breaking anything.
    allowed: Option<String>,
    /// How many working days it can be delayed without breaking anything; fewer than none where it is too late.
    total_slack: Option<i32>,
    /// What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
    limit: Option<&'static str>,
    /// The milestone that would then be too late, by its place in the same plan.
    limit_milestone: Option<usize>,
    /// Whether it comes too late, as things look.
    is_too_late: bool,
    /// Whether it is one of those that decide when the last one is reached.
    is_critical: bool,
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
    /// What is to stand there; `null` takes away what does.
    #[cfg_attr(feature = "schema", schemars(with = "serde_json::Value"))]
    value: &'a Node,
    /// Whether it is put between others in a list: what stands at the place moves down.
    #[serde(skip_serializing_if = "Option::is_none")]
    insert: Option<bool>,
    /// The key that it is put before, where nothing stands at the place; last where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
}

impl<'a> ChangeAnswer<'a> {
    fn of(change: &'a Change) -> Self {
        let before = match &change.putting {
            Putting::BeforeKey(key) => Some(key.as_str()),
            _ => None,
        };
        Self {
            document: change.is_in_programme.then_some("programme"),
            pointer: &change.pointer,
            value: &change.value,
            insert: (change.putting == Putting::Inserted).then_some(true),
            before,
        }
    }
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
        worked_out(after.0, after.1, language, |after| page(&Compared::of(before, after), &[], &made))
    })
}

/// What moves between a plan and the same plan with a change, as other languages are given it; `told` is what cannot be
/// read of the change.
pub(crate) fn what_if<T>(
    before: (&MilestonePlan, &Context<'_>),
    after: (&MilestonePlan, &Context<'_>),
    undo: &[Change],
    told: &[Report],
    then: impl FnOnce(&WhatIfAnswer<'_>) -> T,
) -> T {
    let made = Made::of(after.1);
    let language = made.speech.language();
    let findings: Vec<FindingAnswer<'_>> = told.iter().flat_map(findings).collect();
    worked_out(before.0, before.1, language, |before| {
        worked_out(after.0, after.1, language, |after| {
            let compared = Compared::of(before, after);
            let page = page(&compared, &findings, &made);
            let moved: Vec<MovedAnswer> =
                compared.pairs().filter(Pair::has_moved).map(|pair| of_moved(&compared, &pair)).collect();
            then(&WhatIfAnswer {
                made: MadeAnswer::of(&made),
                unmoved: compared.pairs().count().saturating_sub(moved.len()),
                moved,
                changed: compared
                    .pairs()
                    .filter(|pair| compared.is_otherwise(pair))
                    .map(|pair| of_changed(&compared, &pair))
                    .collect(),
                added: compared.added().into_iter().map(|place| of_added(&compared, place)).collect(),
                removed: compared.removed().into_iter().map(|place| of_removed(&compared, place)).collect(),
                last_before: iso(last(before.schedule)),
                last_after: iso(last(after.schedule)),
                end_before: iso(stated_end(before.schedule)),
                end_after: iso(stated_end(after.schedule)),
                undo: undo.iter().map(ChangeAnswer::of).collect(),
                notes: notes(&compared, &findings),
                text: page.to_text(),
                html: page.to_html(),
                findings,
            })
        })
    })
}

fn times(reasons: &Reasons<'_>, place: usize) -> TimesAnswer {
    let scheduled = reasons.schedule.milestones.get(place).cloned().unwrap_or_default();
    TimesAnswer {
        earliest: iso(scheduled.earliest),
        likely: iso(scheduled.likely),
        latest: iso(scheduled.latest),
        allowed: iso(scheduled.allowed),
        total_slack: scheduled.total_slack,
        limit: scheduled.limit.map(limit_code),
        limit_milestone: scheduled.limit.and_then(limit_milestone),
        is_too_late: is_too_late(&scheduled),
        is_critical: reasons.critical.contains(&place),
    }
}

fn of_moved(compared: &Compared<'_>, pair: &Pair<'_>) -> MovedAnswer {
    let after = compared.after;
    MovedAnswer {
        pointer: pointer(pair.place),
        id: after.id(pair.place),
        text: after.name(pair.place),
        before: iso(pair.before.likely),
        after: iso(pair.after.likely),
        working_days: compared.working_days(pair),
        says: compared.moves(pair),
        why: after.why(pair.place),
        slack: compared.slack(pair, false),
        times_before: times(compared.before, pair.place_before),
        times_after: times(after, pair.place),
    }
}

fn of_changed(compared: &Compared<'_>, pair: &Pair<'_>) -> ChangedAnswer {
    ChangedAnswer {
        pointer: pointer(pair.place),
        id: compared.after.id(pair.place),
        text: compared.after.name(pair.place),
        says: [compared.bounds(pair), compared.slack(pair, false)].concat(),
        times_before: times(compared.before, pair.place_before),
        times_after: times(compared.after, pair.place),
    }
}

fn of_added(compared: &Compared<'_>, place: usize) -> AddedAnswer {
    let after = compared.after;
    AddedAnswer {
        pointer: pointer(place),
        id: after.id(place),
        text: after.name(place),
        says: when_added(compared, place),
        why: after.why(place),
        slack: late_when_added(compared, place),
        times: times(after, place),
    }
}

fn when_added(compared: &Compared<'_>, place: usize) -> String {
    let scheduled = compared.after.schedule.milestones.get(place);
    scheduled.map(|scheduled| compared.after.when(place, scheduled)).unwrap_or_default()
}

fn late_when_added(compared: &Compared<'_>, place: usize) -> Vec<String> {
    let scheduled = compared.after.schedule.milestones.get(place);
    scheduled
        .filter(|scheduled| is_too_late(scheduled))
        .and_then(|late| compared.after.slack(late))
        .into_iter()
        .collect()
}

fn of_removed(compared: &Compared<'_>, place: usize) -> RemovedAnswer {
    let before = compared.before;
    RemovedAnswer {
        pointer: pointer(place),
        id: before.id(place),
        text: before.name(place),
        says: when_removed(compared, place),
        times: times(before, place),
    }
}

fn when_removed(compared: &Compared<'_>, place: usize) -> String {
    let day = compared.before.schedule.milestones.get(place).and_then(|scheduled| scheduled.likely);
    let was = |day| compared.say(Says::WasDue, &[("before", compared.after.day(day))]);
    day.map_or_else(|| compared.say(Says::WasNotKnown, &[]), was)
}

/// What to know about the change as a whole, with what cannot be read of it.
fn notes(compared: &Compared<'_>, findings: &[FindingAnswer<'_>]) -> Vec<String> {
    let told = findings.iter().take(TOLD).map(|finding| finding.message.clone());
    compared.notes().into_iter().chain(told).collect()
}

/// As many findings as are told in words.
const TOLD: usize = 12;

fn page(compared: &Compared<'_>, findings: &[FindingAnswer<'_>], made: &Made) -> Page {
    let after = compared.after;
    let language = after.language;
    let fact = |label: Says, mark: Mark, items: Vec<String>| Fact { mark, label: label.say(language), items };
    let entry = |names: String, facts: Vec<Fact>| Entry {
        names: vec![names],
        facts: facts.into_iter().filter(|fact| !fact.items.is_empty()).collect(),
    };
    let mark = |is_known: bool| if is_known { Mark::InPlace } else { Mark::Missing };
    let room = |items: Vec<String>| fact(Says::Room, Mark::Information, items);
    let moved = |pair: Pair<'_>| {
        let when = fact(Says::When, mark(pair.after.likely.is_some()), vec![compared.moves(&pair)]);
        let why = fact(Says::Why, Mark::Information, after.why(pair.place));
        entry(after.name(pair.place), vec![when, why, room(compared.slack(&pair, true))])
    };
    let otherwise = |pair: Pair<'_>| {
        let when = fact(Says::When, Mark::Information, compared.bounds(&pair));
        entry(after.name(pair.place), vec![when, room(compared.slack(&pair, true))])
    };
    let added = |place: usize| {
        let when = fact(Says::When, Mark::Information, vec![when_added(compared, place)]);
        let why = fact(Says::Why, Mark::Information, after.why(place));
        entry(after.name(place), vec![when, why, room(late_when_added(compared, place))])
    };
    let removed = |place: usize| {
        let when = fact(Says::When, Mark::Information, vec![when_removed(compared, place)]);
        entry(compared.before.name(place), vec![when])
    };
    let told: Vec<String> = findings.iter().take(TOLD).map(|finding| finding.message.clone()).collect();
    let told = if told.is_empty() { Vec::new() } else { vec![in_short(told)] };
    let sections = [
        (Saying::InShort.say(language), vec![in_short(compared.notes())]),
        (Says::NotRead.say(language), told),
        (Says::WhatMoves.say(language), compared.pairs().filter(Pair::has_moved).map(moved).collect()),
        (
            Says::WhatElse.say(language),
            compared.pairs().filter(|pair| compared.is_otherwise(pair)).map(otherwise).collect(),
        ),
        (Says::NewMilestones.say(language), compared.added().into_iter().map(added).collect()),
        (Says::MilestonesGone.say(language), compared.removed().into_iter().map(removed).collect()),
    ];
    let sections = sections.into_iter().map(|(heading, entries): (String, Vec<Entry>)| Section { heading, entries });
    let title = after.plan.title.filled().map(|title| cut(title));
    Page {
        lang: made.speech.tag().to_owned(),
        title: title.unwrap_or_else(|| Says::ThePlan.say(language)),
        intro: Vec::new(),
        sections: sections.filter(|section| !section.entries.is_empty()).collect(),
        made: Saying::Made.with(&[("version", Param::from(made.samspill))], language),
    }
}
