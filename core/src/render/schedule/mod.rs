//! When the milestones of a plan will be reached and why, for people to read.

mod compared;
mod reasons;
mod what_if;
mod words;

use std::cell::OnceCell;

use serde::Serialize;

use self::reasons::Reasons;
pub(crate) use self::what_if::what_if;
pub use self::what_if::{WhatIfAnswer, what_if_page};
pub use self::words::PlanSaying;
use self::words::PlanSaying as Says;
use super::{Entry, Fact, Mark, Page, Saying, Section};
use crate::check::{Made, MadeAnswer};
use crate::context::Context;
use crate::model::MilestonePlan;
use crate::phrase::{Param, cut};
use crate::schedule::{Because, Calendars, Limit, ReportDay, ScheduledMilestone};
use crate::value::{Day, Language, Pointer};

/// When the milestones of a plan will be reached, as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PlanSchedule"))]
pub struct PlanScheduleAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The milestones, in the order of the plan.
    milestones: Vec<MilestoneAnswer>,
    /// The milestones that decide when the last one is reached, by their places: each waits for the one before.
    critical_chain: &'a [usize],
    /// The last day of the plan: the one that is stated, or the one on which the last milestone will be reached; `null`
    /// where neither is known.
    end: Option<String>,
    /// Whether the end is stated.
    is_end_stated: bool,
    /// Milestones that wait for each other in a circle, by their places.
    circles: &'a [Vec<usize>],
    /// When reports are due.
    reports: Vec<ReportAnswer>,
    /// What to know about the plan as a whole.
    notes: Vec<String>,
    /// All of it as text, to be read.
    text: String,
    /// All of it as a fragment of HTML.
    html: String,
}

/// When a milestone will be reached, and why.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ScheduledMilestone"))]
struct MilestoneAnswer {
    /// The way to it.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pointer: Pointer,
    /// Its id, where it has one.
    id: Option<String>,
    /// What it is called.
    text: String,
    /// The first day that it can be reached.
    earliest: Option<String>,
    /// The day we count on; `null` where that cannot be said.
    likely: Option<String>,
    /// The last day that it will be reached; `null` where that cannot be said.
    latest: Option<String>,
    /// The latest that it can be reached without breaking anything: its late finish.
    allowed: Option<String>,
    /// How many working days it can be delayed without breaking anything; fewer than none where it is too late.
    total_slack: Option<i32>,
    /// How many working days it can be delayed without moving any other milestone.
    free_slack: Option<i32>,
    /// How many working days it can be delayed before it decides when the last milestone is reached.
    slack_to_critical: Option<i32>,
    /// How many working days later it is than in the first plan.
    slip: Option<i32>,
    /// Whether it is one of those that decide when the last one is reached.
    is_critical: bool,
    /// Whether it is stated that it is reached.
    is_reached: bool,
    /// Why it is reached then, or why that cannot be said: `reached`, `fixed`, `forecast`, `planned`, `notBefore`,
    /// `today`, `start`, `after`, `noTime`, `afterUnknown`, `noMeetingLeft` or `circle`.
    because: &'static str,
    /// The milestone that it waits for, by its place, where that decides.
    after: Option<usize>,
    /// The meeting in which it is decided.
    meeting: Option<MeetingAnswer>,
    /// What would break if it were later: `end`, `deadline`, `notAfter`, `fixed` or `milestone`.
    limit: Option<&'static str>,
    /// The milestone that would then be too late, by its place.
    limit_milestone: Option<usize>,
    /// When it is reached, in words.
    when: String,
    /// Why, from the milestone back to where that begins.
    why: Vec<String>,
    /// The slack in words, and how the day compares with the first plan.
    room: Vec<String>,
}

/// A meeting that a milestone is decided in.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeetingOfPlan"))]
struct MeetingAnswer {
    /// The day of the meeting.
    day: String,
    /// The day by which the papers must be ready.
    papers: String,
    /// The day on which they will be.
    ready: String,
}

/// When a report is due.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportDay"))]
struct ReportAnswer {
    /// The last day that it is about.
    ends: String,
    /// The day on which it is due.
    due: String,
}

/// When the milestones of a plan will be reached, as a page: of each when, why, and what there is to spare. The
/// programme of the context says when bodies meet, beside the plan itself.
///
/// ```
/// use samspill::render::schedule_page;
/// use samspill::{Context, Day, Milestone, MilestonePlan};
///
/// let open = Milestone { text: "Kafeen er åpnet".into(), planned: Day::new(2027, 3, 1)?.into(), ..Milestone::default() };
/// let plan = MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() };
/// let page = schedule_page(&plan, &Context::on(Day::new(2026, 11, 21)?)).to_text();
/// assert!(page.contains("«Kafeen er åpnet» skal etter planen være nådd 1. mars 2027."));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn schedule_page(plan: &MilestonePlan, context: &Context<'_>) -> Page {
    let made = Made::of(context);
    worked_out(plan, context, made.speech.language(), |reasons| page(reasons, (&told(reasons), &notes(reasons)), &made))
}

/// Works out a plan, and answers as other languages are given it.
pub(crate) fn plan_schedule<T>(
    plan: &MilestonePlan,
    context: &Context<'_>,
    then: impl FnOnce(&PlanScheduleAnswer<'_>) -> T,
) -> T {
    let made = Made::of(context);
    worked_out(plan, context, made.speech.language(), |reasons| {
        let told = told(reasons);
        let notes = notes(reasons);
        let page = page(reasons, (&told, &notes), &made);
        let schedule = reasons.schedule;
        let milestones = schedule.milestones.iter().zip(told).enumerate();
        let milestones = milestones.map(|(place, (own, told))| of_milestone(reasons, place, own, told)).collect();
        let reports = reasons.reports().into_iter();
        then(&PlanScheduleAnswer {
            made: MadeAnswer::of(&made),
            milestones,
            critical_chain: &schedule.critical_chain,
            end: iso(schedule.end),
            is_end_stated: schedule.is_end_stated,
            circles: &schedule.circles,
            reports: reports.map(|day| ReportAnswer { ends: day.ends.iso(), due: day.due.iso() }).collect(),
            notes,
            text: page.to_text(),
            html: page.to_html(),
        })
    })
}

/// Works out a plan on the calendars that hold for it.
fn worked_out<T>(
    plan: &MilestonePlan,
    context: &Context<'_>,
    language: Language,
    then: impl FnOnce(&Reasons<'_>) -> T,
) -> T {
    let calendars = Calendars::of([plan.calendar.known(), context.shared_calendar()]);
    let today = context.today();
    let schedule = calendars.schedule(plan, today);
    let critical = schedule.critical_chain.iter().copied().collect();
    let lines = schedule.milestones.iter().map(|_| OnceCell::new()).collect();
    then(&Reasons { plan, schedule: &schedule, critical, calendars: &calendars, language, today, lines })
}

fn iso(day: Option<Day>) -> Option<String> {
    day.map(Day::iso)
}

/// What is told of a milestone in words.
struct Told {
    when: String,
    why: Vec<String>,
    room: Vec<String>,
}

fn told(reasons: &Reasons<'_>) -> Vec<Told> {
    let milestones = reasons.schedule.milestones.iter().enumerate();
    let of_one = |(place, scheduled): (usize, &ScheduledMilestone)| Told {
        when: reasons.when(place, scheduled),
        why: reasons.why(place),
        room: reasons.room(scheduled),
    };
    milestones.map(of_one).collect()
}

fn of_milestone(reasons: &Reasons<'_>, place: usize, scheduled: &ScheduledMilestone, told: Told) -> MilestoneAnswer {
    let (because, after) = because_code(scheduled.because);
    MilestoneAnswer {
        pointer: pointer(place),
        id: reasons.id(place),
        text: reasons.name(place),
        earliest: iso(scheduled.earliest),
        likely: iso(scheduled.likely),
        latest: iso(scheduled.latest),
        allowed: iso(scheduled.allowed),
        total_slack: scheduled.total_slack,
        free_slack: scheduled.free_slack,
        slack_to_critical: scheduled.slack_to_critical,
        slip: scheduled.slip,
        is_critical: reasons.critical.contains(&place),
        is_reached: scheduled.is_reached,
        because,
        after,
        meeting: scheduled.meeting.map(|meeting| MeetingAnswer {
            day: meeting.day.iso(),
            papers: meeting.papers.iso(),
            ready: meeting.ready.iso(),
        }),
        limit: scheduled.limit.map(limit_code),
        limit_milestone: scheduled.limit.and_then(limit_milestone),
        when: told.when,
        why: told.why,
        room: told.room,
    }
}

/// The way to a milestone.
fn pointer(place: usize) -> Pointer {
    Pointer::root().then("milestones").then(place)
}

fn because_code(because: Because) -> (&'static str, Option<usize>) {
    match because {
        Because::Reached => ("reached", None),
        Because::Fixed => ("fixed", None),
        Because::Forecast => ("forecast", None),
        Because::Planned => ("planned", None),
        Because::NotBefore => ("notBefore", None),
        Because::Today => ("today", None),
        Because::Start { .. } => ("start", None),
        Because::After { milestone, .. } => ("after", Some(milestone)),
        Because::NoTime => ("noTime", None),
        Because::NoStart { .. } => ("noStart", None),
        Because::NoWorkingDays => ("noWorkingDays", None),
        Because::OutsideCalendar => ("outsideCalendar", None),
        Because::AfterNothing { .. } => ("afterNothing", None),
        Because::AfterUnknown { milestone } => ("afterUnknown", Some(milestone)),
        Because::NoMeetingLeft { .. } => ("noMeetingLeft", None),
        Because::Circle => ("circle", None),
    }
}

fn limit_code(limit: Limit) -> &'static str {
    match limit {
        Limit::End => "end",
        Limit::Deadline => "deadline",
        Limit::NotAfter => "notAfter",
        Limit::Fixed => "fixed",
        Limit::Milestone(_) => "milestone",
    }
}

/// The milestone that would be too late, where one would.
fn limit_milestone(limit: Limit) -> Option<usize> {
    if let Limit::Milestone(other) = limit { Some(other) } else { None }
}

/// What to know about the plan as a whole.
fn notes(reasons: &Reasons<'_>) -> Vec<String> {
    let schedule = reasons.schedule;
    if schedule.milestones.is_empty() {
        return vec![reasons.say(Says::NoMilestones, &[])];
    }
    let mut notes = Vec::new();
    let unknown = schedule.milestones.iter().filter(|scheduled| scheduled.likely.is_none()).count();
    let (ends, chain) = if unknown == 0 { (Says::EndsOn, Says::Chain) } else { (Says::LastKnown, Says::ChainSoFar) };
    let last = schedule.milestones.iter().filter_map(|scheduled| scheduled.likely).max();
    let last = last.map(|last| reasons.say(ends, &[("date", reasons.day(last))]));
    let stated = schedule.end.filter(|_| schedule.is_end_stated);
    notes.extend(stated.map(|end| reasons.say(Says::EndIs, &[("date", reasons.day(end))])));
    notes.extend(last);
    if schedule.critical_chain.len() > 1 {
        let names = schedule.critical_chain.iter().map(|place| Param::Text(reasons.quoted(*place))).collect();
        notes.push(reasons.say(chain, &[("names", Param::List(names))]));
    }
    notes.extend((unknown > 0).then(|| reasons.say(Says::NotKnown, &[("count", Param::Count(unknown))])));
    notes
}

/// What to know about all of it, line by line.
fn in_short(notes: Vec<String>) -> Entry {
    let fact = |note| Fact { mark: Mark::Information, label: String::new(), items: vec![note] };
    Entry { names: Vec::new(), facts: notes.into_iter().map(fact).collect() }
}

/// The reports that are still to come, in words.
fn to_come(reasons: &Reasons<'_>) -> Vec<Entry> {
    let said = |report: &ReportDay| {
        reasons.say(Says::ReportDue, &[("ends", reasons.day(report.ends)), ("due", reasons.day(report.due))])
    };
    let reports = reasons.reports();
    let lines: Vec<String> = reports.iter().filter(|report| report.due >= reasons.today).map(said).collect();
    if lines.is_empty() { Vec::new() } else { vec![in_short(lines)] }
}

fn page(reasons: &Reasons<'_>, (told, notes): (&[Told], &[String]), made: &Made) -> Page {
    let language = reasons.language;
    let fact = |label: Says, mark: Mark, items: Vec<String>| Fact { mark, label: label.say(language), items };
    let entry = |(place, (scheduled, told)): (usize, (&ScheduledMilestone, &Told))| {
        let mark = if scheduled.likely.is_some() { Mark::InPlace } else { Mark::Missing };
        let mut facts = vec![fact(Says::When, mark, vec![told.when.clone()])];
        facts.push(fact(Says::Why, Mark::Information, told.why.clone()));
        let room = || fact(Says::Room, Mark::Information, vec![told.room.join(" ")]);
        facts.extend((!told.room.is_empty()).then(room));
        Entry { names: vec![reasons.name(place)], facts }
    };
    let entries = reasons.schedule.milestones.iter().zip(told).enumerate().map(entry).collect();
    let sections = [
        Section { heading: Saying::InShort.say(language), entries: vec![in_short(notes.to_vec())] },
        Section { heading: Says::Heading.say(language), entries },
        Section { heading: Says::Reports.say(language), entries: to_come(reasons) },
    ];
    let title = reasons.plan.title.filled().map(|title| cut(title));
    Page {
        lang: made.speech.tag().to_owned(),
        title: title.unwrap_or_else(|| Says::ThePlan.say(language)),
        intro: Vec::new(),
        sections: sections.into_iter().filter(|section| !section.entries.is_empty()).collect(),
        made: Saying::Made.with(&[("version", Param::from(made.samspill))], language),
    }
}
