//! The milestones of a plan, the meetings that decide them and the reports, as a calendar.

use std::collections::BTreeMap;

use super::WrittenPlan;
use crate::context::Context;
use crate::exchange::calendar::{Calendar, EventWriter};
use crate::model::{BodyKind, Milestone, MilestonePlan};
use crate::phrase::Param;
use crate::schedule::{MeetingOfPlan, ReportDay, ScheduledMilestone};
use crate::value::{Day, Language, Words, words};

const RESPONSIBLE: Words = words!("Ansvarlig", "Ansvarleg", "Responsible");
const REACHED: Words = words!("Milepælen er nådd.", "Milepælen er nådd.", "The milestone has been reached.");
const HOLDS: Words = words!(
    "Planen holder så lenge milepælen er nådd innen {day}.",
    "Planen held så lenge milepælen er nådd innan {day}.",
    "The plan holds as long as the milestone is reached by {day}."
);
const MEETING: Words = words!("Møte", "Møte", "Meeting");
const ITEMS: Words = words!("Saker", "Saker", "To be decided");
const PAPERS: Words = words!("Frist for sakspapirer", "Frist for sakspapir", "Papers due");
const REPORT: Words = words!("Rapporteringsfrist", "Rapporteringsfrist", "Report due");
const ABOUT: Words = words!(
    "Rapporten gjelder tida til og med {day}.",
    "Rapporten gjeld tida til og med {day}.",
    "The report is about the time up to and including {day}."
);

/// The milestones of a plan as iCalendar (RFC 5545), each on the day that we count on: for Outlook, Google and Apple
/// calendars. The meetings that decide any of them are there too, with the day by which their papers must be ready,
/// and the days on which reports are due.
///
/// A milestone of which nobody can say when it will be reached is left out; [`Calendar::left_out`] tells which.
///
/// ```
/// use samspill::{Context, Day, Milestone, MilestonePlan, exchange::plan_calendar};
///
/// let open = Milestone {
///     text: "Kafeen er åpnet".into(),
///     planned: Day::new(2027, 3, 1)?.into(),
///     ..Milestone::default()
/// };
/// let plan = MilestonePlan { milestones: vec![open, Milestone::default()].into(), ..MilestonePlan::default() };
/// let calendar = plan_calendar(&plan, &Context::on(Day::new(2026, 11, 21)?));
/// assert!(calendar.text.contains("SUMMARY:Kafeen er åpnet\r\nDTSTART;VALUE=DATE:20270301\r\n"));
/// assert_eq!(calendar.left_out, [1]);
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn plan_calendar(plan: &MilestonePlan, context: &Context<'_>) -> Calendar {
    let written = WrittenPlan::of(plan, context);
    let home = plan.id.filled().map(String::as_str).or(written.title()).unwrap_or_default();
    let mut writer = EventWriter::new(home, context.today, written.language);
    let left_out = add_milestones(&mut writer, &written);
    meetings(&written).iter().for_each(|meeting| meeting.add(&mut writer));
    for report in written.calendars.report_days_of(plan, &written.schedule) {
        add_report(&mut writer, &report, written.language);
    }
    Calendar { text: writer.calendar(written.title()), left_out, list: "milestones" }
}

/// The places of those that have no day.
fn add_milestones(writer: &mut EventWriter, written: &WrittenPlan<'_>) -> Vec<usize> {
    let mut left_out = Vec::new();
    for (place, milestone, scheduled) in written.milestones() {
        let Some(day) = scheduled.likely else {
            left_out.push(place);
            continue;
        };
        let known_by = milestone.id.filled().map_or_else(|| written.name(place, milestone), Clone::clone);
        let uid = writer.uid(&format!("milestone/{known_by}"));
        let description = description(writer, milestone, scheduled, written.language);
        writer.reminder(&uid, &written.name(place, milestone), day, &description);
    }
    left_out
}

/// Who sees to it, and how it stands.
fn description(
    writer: &EventWriter,
    milestone: &Milestone,
    scheduled: &ScheduledMilestone,
    language: Language,
) -> String {
    let responsible = milestone.responsible.filled().map(|role| format!("{}: {role}", writer.say(RESPONSIBLE)));
    let holds = || scheduled.allowed.map(|day| with_day(HOLDS, day, language));
    let state = if scheduled.is_reached { Some(writer.say(REACHED)) } else { holds() };
    [responsible, state].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A sentence that names a day.
fn with_day(sentence: Words, day: Day, language: Language) -> String {
    sentence.in_language(language).replace("{day}", &Param::Date(day.into()).write(language))
}

/// A meeting of a body, and what it decides.
struct DecidingMeeting {
    body: String,
    meeting: MeetingOfPlan,
    decides: Vec<String>,
}

/// The meetings that decide something, in the order of the milestones that they decide first.
fn meetings(written: &WrittenPlan<'_>) -> Vec<DecidingMeeting> {
    let mut meetings: Vec<DecidingMeeting> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (place, milestone, scheduled) in written.milestones() {
        let (Some(stated), Some(meeting)) = (milestone.decided_by.filled(), scheduled.meeting) else { continue };
        // However each milestone names it, a body has one name here: that of the calendar.
        let name = written.calendars.of_body(stated).map_or(stated.as_str(), |body| body.name());
        let title = || BodyKind::from_code(name).map(|kind| kind.title().in_language(written.language));
        let body = title().unwrap_or(name).to_owned();
        let decided = written.name(place, milestone);
        let known = *places.entry(format!("{} {body}", meeting.day)).or_insert(meetings.len());
        match meetings.get_mut(known) {
            Some(known) => known.decides.push(decided),
            None => meetings.push(DecidingMeeting { body, meeting, decides: vec![decided] }),
        }
    }
    meetings
}

impl DecidingMeeting {
    fn add(&self, writer: &mut EventWriter) {
        let Self { body, meeting, decides } = self;
        let uid = writer.uid(&format!("meeting/{body}/{}", meeting.day));
        let decides = format!("{}: {}", writer.say(ITEMS), decides.join("; "));
        writer.reminder(&uid, &format!("{}: {body}", writer.say(MEETING)), meeting.day, &decides);
        // Where the papers are wanted on the day itself, one event says it all.
        if meeting.papers != meeting.day {
            let summary = format!("{}: {body}", writer.say(PAPERS));
            writer.reminder(&format!("papers-{uid}"), &summary, meeting.papers, &decides);
        }
    }
}

fn add_report(writer: &mut EventWriter, report: &ReportDay, language: Language) {
    let uid = writer.uid(&format!("report/{}", report.ends));
    writer.reminder(&uid, &writer.say(REPORT), report.due, &with_day(ABOUT, report.ends, language));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(text: &str) -> Calendar {
        let plan: MilestonePlan = serde_json::from_str(text).unwrap();
        plan_calendar(&plan, &Context::on(Day::new(2026, 11, 21).unwrap()))
    }

    fn values<'a>(calendar: &'a Calendar, name: &str) -> Vec<&'a str> {
        calendar.text.split("\r\n").filter_map(|line| line.strip_prefix(name)).collect()
    }

    #[test]
    fn one_meeting_decides_all_that_falls_in_it_however_they_name_the_body() {
        let calendar = calendar(
            r#"{"calendar": {"meetings": [{"body": "steeringGroup", "days": ["2027-02-15"], "paperDays": 10}]},
                "milestones": [
                {"id": "M1", "text": "Planen er vedtatt", "planned": "2027-01-11", "decidedBy": "Styringsgruppa"},
                {"id": "M2", "text": "Pengene er på plass", "planned": "2027-01-12", "decidedBy": "steeringGroup"}]}"#,
        );
        let summaries = values(&calendar, "SUMMARY:");
        assert_eq!(summaries[2..], ["Møte: styringsgruppe", "Frist for sakspapirer: styringsgruppe"]);
        assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), ["20270215", "20270215", "20270215", "20270201"]);
        assert!(calendar.text.contains("Saker: Planen er vedtatt\\; Pengene er på plass"));
    }

    #[test]
    fn reports_are_there_when_they_are_due() {
        let calendar = calendar(
            r#"{"period": {"start": "2027-01-01", "end": "2027-12-31"},
                "calendar": {"reporting": "halfYearly", "reportingDays": 10}}"#,
        );
        assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), ["20270714", "20280114"]);
        assert_eq!(values(&calendar, "DESCRIPTION:")[0], "Rapporten gjelder tida til og med 30.06.2027.");
    }

    #[test]
    fn where_no_end_is_stated_reports_are_due_until_the_last_milestone() {
        let calendar = calendar(
            r#"{"period": {"start": "2027-01-01"}, "calendar": {"reporting": "quarterly"},
                "milestones": [{"text": "Kafeen er åpnet", "planned": "2027-08-02"}]}"#,
        );
        assert_eq!(values(&calendar, "DTSTART;VALUE=DATE:"), ["20270802", "20270331", "20270630"]);
    }

    #[test]
    fn a_milestone_keeps_its_name_when_it_is_moved_and_namesakes_have_their_own() {
        let of = |day: &str| {
            let calendar = calendar(&format!(
                r#"{{"id": "p", "milestones": [{{"text": "Møte", "planned": "{day}"}}, {{"text": "Møte", "planned": "2027"}}]}}"#
            ));
            values(&calendar, "UID:").into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(of("2027-01-11"), of("2027-05-10"));
        assert_ne!(of("2027-01-11")[0], of("2027-01-11")[1]);
    }
}
