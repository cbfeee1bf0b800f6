//! The example of process support, and the plans of its meetings.
#![cfg(feature = "network")]

use samspill::{Language, Reading, SupportRequest, method_called, plan_meeting};
use serde_json::Value;

const EXAMPLE: &str = include_str!("../../examples/alesund-process-support.json");
const CONTEXT: &str = r#"{"today": "2018-10-15", "lang": "nn"}"#;

/// What an adviser would show: mostly in order, with a few things to ask.
#[test]
fn the_example_is_mostly_in_order() {
    let report: Value = serde_json::from_str(&samspill::wire::call("checkProcessSupport", EXAMPLE, CONTEXT)).unwrap();
    let findings = report["report"]["findings"].as_array().unwrap();
    assert_eq!(report["report"]["ok"], true, "{findings:?}");
    assert!((3..=6).contains(&findings.len()), "{findings:?}");
}

#[test]
fn each_meeting_of_the_example_can_be_planned() {
    let example: Value = serde_json::from_str(EXAMPLE).unwrap();
    for request in example["requests"].as_array().unwrap() {
        let answer = samspill::wire::call("planMeeting", &request.to_string(), CONTEXT);
        let plan = &serde_json::from_str::<Value>(&answer).unwrap()["plan"];
        assert_eq!((&plan["title"], &plan["made"]["today"]), (&request["title"], &"2018-10-15".into()));
        let (minutes, available) = (plan["minutes"].as_u64().unwrap(), plan["available"].as_u64());
        assert!(available.is_none_or(|available| minutes <= available), "{plan}");
        let text = plan["text"].as_str().unwrap();
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        // Every method of the agenda is told of with how it is done.
        for row in plan["rows"].as_array().unwrap() {
            let method = row["method"].as_str().map(|id| method_called(id).unwrap());
            let steps = method.map_or(0, |method| method.how.known().unwrap().iter().count());
            let told = row["how"].as_array().unwrap().len();
            assert!(method.is_none() || told == steps || told == 0, "{row}");
        }
    }
}

#[test]
fn what_people_wrote_is_no_markup() {
    let context = samspill::Context::from_json(CONTEXT).unwrap();
    let text = r#"{"title": "<b>Møte</b>", "requester": "\"Leiar\" & co", "methods": ["<i>"]}"#;
    let request = Reading::<SupportRequest>::of(text, &context);
    let html = plan_meeting(request.document(), Language::Nynorsk).to_html();
    assert!(!html.contains("<b>") && !html.contains("<i>") && html.contains("&lt;b&gt;Møte&lt;/b&gt;"), "{html}");
    assert!(html.starts_with("<article class=\"samspill-meeting\" lang=\"nn\">\n<h2>"));
    assert!(html.contains("<caption>") && html.contains("<th scope=\"row\">") && html.contains("<th scope=\"col\">"));
}
