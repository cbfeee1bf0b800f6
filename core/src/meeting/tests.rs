//! What holds of every plan, whatever is asked for.

use super::*;
use crate::model::{MeetingPurpose, MethodStep, SupportRequest};
use crate::value::Language;

fn request(purpose: Option<MeetingPurpose>, minutes: usize, people: Option<usize>) -> SupportRequest {
    let mut request = SupportRequest { minutes: minutes.into(), ..SupportRequest::default() };
    request.purpose = purpose.map_or_else(Default::default, Into::into);
    request.people = people.map_or_else(Default::default, Into::into);
    request
}

fn every_request() -> Vec<SupportRequest> {
    let purposes = MeetingPurpose::ALL.iter().copied().map(Some).chain([None]);
    let mut all = Vec::new();
    for purpose in purposes {
        for minutes in (0..=480).step_by(15).chain([7, 47, 613, 100_000]) {
            for people in [None, Some(0), Some(3), Some(8), Some(18), Some(33), Some(200)] {
                all.push(request(purpose, minutes, people));
            }
        }
    }
    all
}

#[test]
fn nobody_sits_longer_than_ninety_minutes_and_no_minute_is_lost() {
    for request in every_request() {
        let plan = plan_meeting(&request, Language::English);
        let (mut now, mut since_break) = (0, 0);
        for row in &plan.rows {
            assert_eq!((row.from, row.to), (now, now + row.minutes), "{request:?}");
            assert!(row.minutes > 0 && row.minutes % 5 == 0, "{request:?}");
            now = row.to;
            since_break = if row.part == MeetingPart::Break { 0 } else { since_break + row.minutes };
            assert!(since_break <= 90, "{request:?}");
        }
        assert_eq!(plan.minutes, now);
        let parts: Vec<MeetingPart> = plan.rows.iter().map(|row| row.part).collect();
        assert_eq!((parts.first(), parts.last()), (Some(&MeetingPart::Welcome), Some(&MeetingPart::Closing)));
    }
}

#[test]
fn a_plan_is_longer_than_the_time_only_where_none_is_short_enough() {
    for request in every_request() {
        let plan = plan_meeting(&request, Language::English);
        let available = minutes_of(&request).unwrap();
        assert_eq!(plan.minutes > available, shortest_meeting(&request) > available, "{request:?}");
        assert_eq!(plan.notes.iter().any(|note| note.text.contains("shortest meeting")), plan.minutes > available);
    }
}

#[test]
fn every_method_takes_its_own_time_and_stands_in_the_order_of_steps() {
    for request in every_request() {
        let plan = plan_meeting(&request, Language::English);
        for method in methods() {
            let own = plan.rows.iter().filter(|row| row.method.as_ref() == method.id.known());
            let minutes: usize = own.map(|row| row.minutes).sum();
            let range = method.minutes.known().unwrap();
            let range = *range.least.known().unwrap()..=*range.most.known().unwrap();
            assert!(minutes == 0 || range.contains(&minutes), "{minutes} of {range:?}: {request:?}");
        }
        let mut steps: Vec<MethodStep> = plan.rows.iter().filter_map(|row| row.step).collect();
        assert!(steps.contains(&MethodStep::Concluding), "{request:?}");
        if request.purpose.known() != Some(&MeetingPurpose::Learning) {
            assert!(steps.is_sorted() && steps.contains(&MethodStep::Opening), "{request:?}");
        } else {
            steps.retain(|step| *step == MethodStep::Concluding || *step == MethodStep::Reflecting);
            assert_eq!(steps.first(), Some(&MethodStep::Reflecting));
        }
    }
}

#[test]
fn a_day_has_food_and_goals_begin_with_what_is_known() {
    let plan = plan_meeting(&request(Some(MeetingPurpose::GoalsAndStrategies), 360, Some(14)), Language::Bokmal);
    assert!(plan.rows.iter().any(|row| row.title == "Pause med mat" && row.minutes == 30));
    let opening = plan.rows.iter().find(|row| row.step == Some(MethodStep::Opening));
    assert_eq!(opening.and_then(|row| row.method.as_deref()), Some("evidence-to-goals"));
}

#[test]
fn a_meeting_goes_past_midnight() {
    let mut request = request(Some(MeetingPurpose::NewIdeas), 60, Some(8));
    request.time = "2018-11-05 kl. 23.30".parse::<crate::value::When>().unwrap().into();
    let plan = plan_meeting(&request, Language::English);
    assert_eq!(plan.rows.first().unwrap().time, "23:30–23:40");
    assert_eq!(plan.rows.last().unwrap().time, "00:20–00:30");
}

#[test]
fn a_method_fits_where_both_are_known_and_not_where_one_speaks_against() {
    let fits = |request: &SupportRequest, id: &str| {
        meeting_methods(request, Language::Bokmal).into_iter().find(|method| method.id == id).unwrap().fits
    };
    assert_eq!(fits(&SupportRequest::default(), "silent-ideas"), None);
    assert_eq!(fits(&request(Some(MeetingPurpose::NewIdeas), 60, None), "silent-ideas"), None);
    assert_eq!(fits(&request(Some(MeetingPurpose::NewIdeas), 60, Some(12)), "silent-ideas"), Some(true));
    assert_eq!(fits(&request(None, 60, Some(120)), "silent-ideas"), Some(false));
    assert_eq!(fits(&request(Some(MeetingPurpose::Decision), 60, None), "silent-ideas"), Some(false));
}

#[test]
fn more_methods_than_anybody_gets_through_are_no_trouble() {
    let mut request = request(Some(MeetingPurpose::NewIdeas), usize::MAX, Some(12));
    request.methods = vec!["poster-walk".to_owned(); 5000].into();
    let plan = plan_meeting(&request, Language::English);
    assert_eq!(plan.rows.iter().filter(|row| !row.how.is_empty() && row.step.is_some()).count(), 30);
    assert!(plan.notes.iter().any(|note| note.text.starts_with("You have chosen 5,000 methods.")));
}
