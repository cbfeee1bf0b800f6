use super::*;
use crate::model::{BodyMeetings, Period, WorkingTime};
use crate::value::When;

fn plan(text: &str) -> MilestonePlan {
    serde_json::from_str(text).unwrap()
}

fn schedule(text: &str) -> PlanSchedule {
    schedule_plan(&plan(text), None, Day::new(2026, 11, 21).unwrap())
}

fn likely(schedule: &PlanSchedule) -> Vec<String> {
    schedule.milestones.iter().map(|milestone| milestone.likely.map_or("–".to_owned(), |day| day.to_string())).collect()
}

#[test]
fn a_plan_with_dates_is_as_it_is_planned() {
    let schedule = schedule(
        r#"{"period": {"end": "2027-06-30"}, "milestones": [
            {"id": "M1", "planned": "2027-03-01"},
            {"id": "M2", "planned": "2027-04", "dependsOn": ["M1"]}]}"#,
    );
    assert_eq!(likely(&schedule), ["2027-03-01", "2027-04-30"]);
    let second = &schedule.milestones[1];
    assert_eq!(second.earliest.map(|day| day.to_string()).as_deref(), Some("2027-04-01"));
    assert_eq!(second.because, Because::Planned);
    assert_eq!(
        (second.limit, second.allowed, second.total_slack),
        (Some(Limit::End), "2027-06-30".parse().ok(), Some(41))
    );
    let first = &schedule.milestones[0];
    assert_eq!((first.limit, first.free_slack), (Some(Limit::Milestone(1)), Some(41)));
}

#[test]
fn a_milestone_that_comes_late_moves_those_that_wait() {
    let schedule = schedule(
        r#"{"milestones": [
            {"id": "M1", "planned": "2027-03-01", "forecast": "2027-05-10", "baseline": "2027-03-01"},
            {"id": "M2", "planned": "2027-04-01", "dependsOn": ["M1 + 5"]},
            {"id": "M3", "dependsOn": ["M2"], "workingTime": {"days": 10}}]}"#,
    );
    assert_eq!(likely(&schedule), ["2027-05-10", "2027-05-18", "2027-06-01"]);
    assert_eq!(schedule.milestones[0].because, Because::Forecast);
    assert_eq!(schedule.milestones[0].slip, Some(46));
    assert_eq!(schedule.milestones[1].because, Because::After { milestone: 0, lag: 5, working_days: 0 });
    assert_eq!(schedule.critical_chain, [0, 1, 2]);
    assert!(schedule.milestones.iter().all(|milestone| milestone.total_slack == Some(0)));
}

const MEETINGS: &str = r#""calendar": {"meetings": [{"body": "Styringsgruppa", "paperDays": 10,
    "days": ["2027-04-12", "2027-02-15", "2027-06-07"]}]}"#;

#[test]
fn a_decision_falls_in_the_first_meeting_whose_papers_can_be_ready() {
    let decided = |ready: &str| {
        schedule(&format!(
            r#"{{{MEETINGS}, "milestones": [{{"id": "M1", "planned": "{ready}"}},
                {{"id": "M2", "dependsOn": ["M1"], "decidedBy": "steeringGroup"}},
                {{"id": "M3", "dependsOn": ["M2"], "workingTime": {{"days": 1}}}}]}}"#
        ))
    };
    let early = decided("2027-02-01");
    assert_eq!(likely(&early), ["2027-02-01", "2027-02-15", "2027-02-16"]);
    let meeting = early.milestones[1].meeting.unwrap();
    assert_eq!((meeting.papers.to_string(), meeting.ready.to_string()), ("2027-02-01".into(), "2027-02-01".into()));
    // One day later, and it is two months later.
    let late = decided("2027-02-02");
    assert_eq!(likely(&late), ["2027-02-02", "2027-04-12", "2027-04-13"]);
    assert_eq!(late.milestones[1].because, Because::After { milestone: 0, lag: 0, working_days: 0 });
    // M1 may be as late as the papers for the same meeting.
    assert_eq!(late.milestones[0].allowed, "2027-03-24".parse().ok());
    assert_eq!(late.critical_chain, [0, 1, 2]);
}

#[test]
fn past_the_last_meeting_nothing_is_said() {
    let schedule = schedule(&format!(
        r#"{{{MEETINGS}, "milestones": [{{"id": "M1", "planned": "2027-06-01"}},
            {{"id": "M2", "dependsOn": ["M1"], "decidedBy": "Styringsgruppa", "planned": "2027-06-07"}},
            {{"id": "M3", "dependsOn": ["M2"], "planned": "2027-07-01"}}]}}"#
    ));
    assert_eq!(likely(&schedule), ["2027-06-01", "–", "–"]);
    assert_eq!(
        schedule.milestones[1].because,
        Because::NoMeetingLeft { last: "2027-06-07".parse().ok().zip("2027-05-24".parse().ok()) }
    );
    assert_eq!(schedule.milestones[2].because, Because::AfterUnknown { milestone: 1 });
    assert_eq!(schedule.milestones[1].earliest, "2027-06-07".parse().ok());
    assert_eq!(schedule.milestones[1].latest, None);
}

#[test]
fn a_meeting_in_the_month_that_is_planned_is_early_enough() {
    let schedule = schedule(&format!(
        r#"{{{MEETINGS}, "milestones": [{{"id": "M1", "decidedBy": "Styringsgruppa", "planned": "2027-04"}}]}}"#
    ));
    assert_eq!(likely(&schedule), ["2027-04-12"]);
    assert_eq!(schedule.milestones[0].because, Because::Planned);
    assert_eq!(schedule.milestones[0].earliest, schedule.milestones[0].latest);
}

#[test]
fn three_numbers_make_three_plans() {
    let schedule = schedule(
        r#"{"period": {"start": "2027-01-04"}, "milestones": [
            {"id": "M1", "workingTime": {"shortest": 5, "likely": 8, "longest": 20}},
            {"id": "M2", "dependsOn": ["M1"], "workingTime": {"shortest": 1, "longest": 4}}]}"#,
    );
    let days = |place: usize| {
        let milestone = &schedule.milestones[place];
        [milestone.earliest, milestone.likely, milestone.latest].map(|day| day.unwrap().to_string())
    };
    assert_eq!(days(0), ["2027-01-11", "2027-01-14", "2027-02-01"]);
    assert_eq!(days(1), ["2027-01-12", "2027-01-19", "2027-02-05"]);
    assert_eq!(schedule.milestones[0].because, Because::Start { working_days: 8 });
}

#[test]
fn what_is_not_stated_is_not_none() {
    let schedule = schedule(
        r#"{"milestones": [{"id": "M1", "planned": "2026-03-02"}, {"id": "M2", "planned": "2026-03-02", "reached": ""},
            {"id": "M3", "dependsOn": ["M1"]}, {"id": "M4", "workingTime": {"days": 3}},
            {"id": "M5", "dependsOn": ["M3"], "planned": "2027-09-01"}]}"#,
    );
    assert_eq!(likely(&schedule), ["2026-03-02", "2026-11-21", "–", "–", "–"]);
    assert_eq!(schedule.milestones[1].because, Because::Today);
    assert_eq!(schedule.milestones[2].earliest, "2026-03-02".parse().ok());
    assert_eq!(schedule.milestones[2].because, Because::NoTime);
    assert_eq!(schedule.milestones[4].because, Because::AfterUnknown { milestone: 2 });
}

#[test]
fn what_is_reached_is_past_and_what_is_fixed_stands() {
    let schedule = schedule(
        r#"{"milestones": [{"id": "M1", "planned": "2026-03-02", "reached": "2026-04-15"},
            {"id": "M2", "dependsOn": ["M1 + 20"], "planned": "2026-05-01"},
            {"id": "M3", "dependsOn": ["M2"], "fixed": "2026-05-04"},
            {"id": "M4", "dependsOn": ["M3"], "planned": "2026-05-04", "notAfter": "2026-04-30"}]}"#,
    );
    assert_eq!(likely(&schedule), ["2026-04-15", "2026-05-15", "2026-05-04", "2026-05-04"]);
    assert_eq!(schedule.milestones[0].total_slack, None);
    assert_eq!(
        (schedule.milestones[1].limit, schedule.milestones[1].total_slack),
        (Some(Limit::Milestone(2)), Some(-9))
    );
    assert_eq!(schedule.milestones[3].limit, Some(Limit::NotAfter));
    assert_eq!(schedule.milestones[3].total_slack, Some(-1));
}

#[test]
fn a_circle_stops_those_in_it_and_behind_it_alone() {
    let schedule = schedule(
        r#"{"milestones": [{"id": "M1", "planned": "2027-03-01"}, {"id": "M2", "dependsOn": ["M3"], "planned": "2027-03-02"},
            {"id": "M3", "dependsOn": ["M2"]}, {"id": "M4", "dependsOn": ["M3", "M1"]}, {"id": "M5", "dependsOn": ["M1"], "planned": "2027-04-01"}]}"#,
    );
    assert_eq!(likely(&schedule), ["2027-03-01", "–", "–", "–", "2027-04-01"]);
    assert_eq!(schedule.circles, [[1, 2]]);
    assert_eq!(schedule.milestones[3].because, Because::Circle);
}

#[test]
fn whatever_is_written_there_is_an_answer() {
    for text in [
        "{}",
        r#"{"milestones": []}"#,
        r#"{"milestones": [5, {"id": "M1", "dependsOn": ["M1"]}, {"id": "M2", "dependsOn": ["M9"], "workingTime": {"days": 99999999}}]}"#,
        r#"{"period": {"start": "2027"}, "milestones": [{"id": "M1", "workingTime": {"days": 50000}}, {"dependsOn": ["M1 - 9999"], "workingTime": {"shortest": 9, "longest": 2}}]}"#,
        r#"{"calendar": {"weekdays": []}, "period": {"start": "2027"}, "milestones": [{"workingTime": {"days": 5}}]}"#,
        r#"{"calendar": {"closedPeriods": [{"time": "1900/2100"}], "meetings": [{"body": "A", "days": ["2027-01-01", "3000"], "paperDays": 10}]}, "milestones": [{"decidedBy": "A"}]}"#,
        r#"{"milestones": [{"planned": "1850"}, {"planned": "9999-01-01"}, {"planned": "fra 2027"}, {"planned": "innen 2027"}]}"#,
    ] {
        schedule(text);
    }
    let empty = schedule(
        r#"{"calendar": {"weekdays": []}, "period": {"start": "2027"}, "milestones": [{"workingTime": {"days": 5}}]}"#,
    );
    assert_eq!(likely(&empty), ["–"]);
}

#[test]
fn the_calendars_of_plan_and_programme_hold_together() {
    let days = |days: &[&str]| days.iter().map(|day| day.parse::<When>().unwrap()).collect::<Vec<_>>();
    let meetings =
        |body: &str, on: &[&str]| BodyMeetings { body: body.into(), days: days(on).into(), ..BodyMeetings::default() };
    let shared =
        PlanCalendar { meetings: vec![meetings("Styringsgruppe", &["2027-02-01"])].into(), ..PlanCalendar::default() };
    let own =
        PlanCalendar { meetings: vec![meetings("steeringGroup", &["2027-01-11"])].into(), ..PlanCalendar::default() };
    let takes = WorkingTime { days: 1.into(), ..WorkingTime::default() };
    let milestone =
        Milestone { decided_by: "styringsgruppa".into(), working_time: takes.into(), ..Milestone::default() };
    let period = |start: &str| Period { start: start.parse::<When>().unwrap().into(), ..Period::default() };
    let plan = |start: &str| MilestonePlan {
        calendar: own.clone().into(),
        period: period(start).into(),
        milestones: vec![milestone.clone()].into(),
        ..MilestonePlan::default()
    };
    let today = Day::new(2026, 11, 21).unwrap();
    let of = |start: &str, shared| likely(&schedule_plan(&plan(start), shared, today));
    assert_eq!(of("2027-01-04", Some(&shared)), ["2027-01-11"]);
    assert_eq!(of("2027-01-12", Some(&shared)), ["2027-02-01"]);
    assert_eq!(of("2027-01-12", None), ["–"]);
}

#[test]
fn what_begins_nobody_knows_when_is_not_dated() {
    let schedule = schedule(
        r#"{"milestones": [{"id": "M1", "workingTime": {"days": 5}}, {"id": "M2", "dependsOn": ["M1 + 10"]},
            {"id": "M3", "workingTime": {"days": 0}}, {"id": "M4", "dependsOn": ["M3"], "planned": "2027-03-01"},
            {"id": "M5", "workingTime": {"days": 5}, "planned": "2027-03-01"}]}"#,
    );
    assert_eq!(likely(&schedule), ["–", "–", "–", "–", "2027-03-01"]);
    let earliest: Vec<_> = schedule.milestones.iter().map(|milestone| milestone.earliest).collect();
    let planned = "2027-03-01".parse().ok();
    assert_eq!(earliest, [None, None, None, planned, planned]);
    assert_eq!(schedule.milestones[2].because, Because::NoTime);
    assert_eq!(schedule.milestones[3].because, Because::AfterUnknown { milestone: 2 });
    assert_eq!(schedule.milestones[4].because, Because::Planned);
}

#[test]
fn work_begins_when_the_project_does_and_dates_stand() {
    let schedule = schedule(
        r#"{"period": {"start": "2027-03-02"}, "milestones": [{"id": "M1", "planned": "2027-03-01"},
            {"id": "M2", "workingTime": {"days": 0}}, {"id": "M3", "planned": "2027-03-02"}]}"#,
    );
    assert_eq!(likely(&schedule), ["2027-03-01", "2027-03-02", "2027-03-02"]);
    let because: Vec<Because> = schedule.milestones.iter().map(|milestone| milestone.because).collect();
    assert_eq!(because, [Because::Planned, Because::Start { working_days: 0 }, Because::Planned]);
}

#[test]
fn a_meeting_without_a_day_may_be_on_any() {
    let decided = |days: &str| {
        schedule(&format!(
            r#"{{"calendar": {{"meetings": [{{"body": "Forum", "days": [{days}]}}]}}, "milestones": [
                {{"id": "M1", "planned": "2027-03-10/2027-03-15"}}, {{"id": "M2", "dependsOn": ["M1"], "decidedBy": "Forum"}}]}}"#
        ))
    };
    let schedule = decided(r#""2027-03", "2027-05-03""#);
    assert_eq!(likely(&schedule), ["2027-03-15", "2027-03-31"]);
    assert_eq!(schedule.milestones[1].earliest, "2027-03-10".parse().ok());
    // The year begins first, and ends last.
    assert_eq!(likely(&decided(r#""2027", "2027-05-03""#)), ["2027-03-15", "2027-05-03"]);
}

#[test]
fn slack_ends_where_a_day_more_would_be_too_late() {
    let schedule = schedule(
        r#"{"milestones": [{"id": "M1", "planned": "2027-06-07"},
            {"id": "M2", "dependsOn": ["M1"], "workingTime": {"days": 5}, "deadline": "2027-06-20"},
            {"id": "M3", "planned": "2027-06-21", "notAfter": "2027-06-20"},
            {"id": "M4", "planned": "2027-06-05"}, {"id": "M5", "dependsOn": ["M4"], "workingTime": {"days": 11}},
            {"id": "M6", "planned": "2027-06-19", "notAfter": "2027-06-18"}]}"#,
    );
    // The deadline is a Sunday: five working days before are over on the Friday.
    let first = &schedule.milestones[0];
    assert_eq!((first.allowed, first.total_slack), ("2027-06-11".parse().ok(), Some(4)));
    assert_eq!(schedule.milestones[1].total_slack, Some(4));
    // A Monday after the Sunday is late, and a Saturday after the Friday, though no working day lies between.
    assert_eq!((schedule.milestones[2].total_slack, schedule.milestones[5].total_slack), (Some(-1), Some(-1)));
    // Work from a Saturday on is done when the plan ends; nobody is late.
    assert_eq!((schedule.milestones[3].total_slack, schedule.milestones[3].free_slack), (Some(0), Some(0)));
}

#[test]
fn any_meeting_that_is_early_enough_counts_for_slack() {
    let schedule = schedule(
        r#"{"period": {"end": "2027-04-01"}, "calendar": {"meetings": [{"body": "Forum", "days": ["2027-03-10", "2027-05-10"]},
            {"body": "Forum", "days": ["2027-03-12"], "paperDays": 10}]}, "milestones": [{"id": "M1", "planned": "2027-03-08"},
            {"id": "M2", "dependsOn": ["M1"], "decidedBy": "Forum"}, {"id": "M3", "dependsOn": ["M2"], "planned": "2027-04-01"},
            {"id": "M4", "dependsOn": ["M5"], "planned": "2030"}, {"id": "M5", "dependsOn": ["M4"]}]}"#,
    );
    let first = &schedule.milestones[0];
    assert_eq!((first.allowed, first.total_slack, first.free_slack), ("2027-03-10".parse().ok(), Some(2), Some(2)));
    // The next meeting is too late for what waits: the days until then are none to spare.
    let second = &schedule.milestones[1];
    assert_eq!((second.likely, second.allowed), ("2027-03-10".parse().ok(), "2027-03-12".parse().ok()));
    assert_eq!((second.total_slack, second.free_slack), (Some(2), Some(2)));
}

#[test]
fn what_would_decide_the_end_is_counted_from_the_last() {
    let schedule = schedule(
        r#"{"period": {"end": "2027-06-30"}, "calendar": {"meetings": [{"body": "Forum", "paperDays": 10,
            "days": ["2027-02-10", "2027-04-14"]}]}, "milestones": [{"id": "M1", "planned": "2027-02-01"},
            {"id": "M2", "dependsOn": ["M1"], "decidedBy": "Forum"}, {"id": "M3", "dependsOn": ["M2 + 60", "M4"]},
            {"id": "M4", "planned": "2027-05-28"}]}"#,
    );
    assert_eq!(schedule.critical_chain, [0, 1, 2]);
    let slack: Vec<Option<i32>> = schedule.milestones.iter().map(|milestone| milestone.total_slack).collect();
    // The meeting in February would have been early enough, and the one in April is far too late.
    assert_eq!(slack[1..], [Some(-42), Some(-7), Some(23)]);
    assert_eq!(schedule.milestones[3].slack_to_critical, Some(30));
}
