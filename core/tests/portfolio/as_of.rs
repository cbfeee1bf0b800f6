//! The same file on different days: what had not happened yet is not told.

use serde_json::{Value as Json, json};

use crate::asked::{Answer, facts};
use crate::evidence::facts_stand_somewhere;
use crate::planted::{PROJECTS, SEEDS, planted};

fn project<'a>(document: &'a mut Json, code: &str) -> &'a mut Json {
    let projects = document["portfolio"]["projects"].as_array_mut().unwrap();
    projects.iter_mut().find(|project| project["code"] == code).unwrap()
}

fn overlaps(answer: &Answer, codes: &[String]) -> bool {
    answer.list("overlaps").iter().any(|overlap| answer.codes(&overlap["projects"]) == codes)
}

/// Places tell where a project stands in the file, whichever of them are left out.
fn projects_stand_where_they_are_said_to(document: &Json, answer: &Answer) {
    for project in answer.list("projects") {
        let there = document.pointer(project["pointer"].as_str().unwrap()).unwrap();
        assert_eq!((&project["code"], &project["title"]), (&there["code"], &there["title"]));
    }
    let goals = answer.0["coverage"]["mainGoals"].as_array().unwrap();
    for towards in goals.iter().flat_map(|goal| goal["projects"].as_array().unwrap()) {
        let place = usize::try_from(towards["project"].as_u64().unwrap()).unwrap();
        let own = answer.list("projects")[place]["pointer"].as_str().unwrap();
        assert!(towards["pointer"].as_str().unwrap().starts_with(&format!("{own}/")), "{towards}");
    }
}

#[test]
fn what_did_not_exist_yet_is_left_out() {
    let (mut document, planted) = planted(SEEDS[0]);
    let (begins, ends) = (&planted.overlaps[0].codes, &planted.overlaps[1].codes);
    project(&mut document, &begins[0])["events"] =
        json!([{"state": "ideaSubmitted", "date": "2026-06-01"}, {"state": "inProgress", "date": "2026-10-01"}]);
    project(&mut document, &begins[0])["state"] = "inProgress".into();
    project(&mut document, &ends[0])["events"] =
        json!([{"state": "inProgress", "date": "2024-01-15"}, {"state": "completed", "date": "2026-09-15"}]);
    project(&mut document, &ends[0])["state"] = "completed".into();
    for (today, is_there, state, overlap, other) in [
        ("2026-05-31", false, Json::Null, false, true),
        ("2026-06-01", true, "ideaSubmitted".into(), true, true),
        ("2026-09-14", true, "ideaSubmitted".into(), true, true),
        ("2026-09-15", true, "ideaSubmitted".into(), true, false),
        ("2026-11-01", true, "inProgress".into(), true, false),
    ] {
        let answer = Answer::on(&document, today, "nb");
        let own = answer.list("projects").iter().find(|project| project["code"] == *begins[0]);
        assert_eq!(own.is_some(), is_there, "{today}");
        assert_eq!(own.map_or(Json::Null, |own| own["state"].clone()), state, "{today}");
        assert_eq!(answer.list("projects").len(), PROJECTS - usize::from(!is_there));
        assert_eq!((overlaps(&answer, begins), overlaps(&answer, ends)), (overlap, other), "{today}");
        projects_stand_where_they_are_said_to(&document, &answer);
    }
    facts_stand_somewhere(&document, "2026-05-31");
}

#[test]
fn advice_is_shown_when_it_has_been_given() {
    let (mut document, planted) = planted(SEEDS[1]);
    let [one, other] = planted.overlaps[4].codes.as_slice() else { unreachable!() };
    document["portfolio"]["advice"] = json!([
        {"kind": "merge", "projects": [other, one], "date": "2026-10-20", "text": "Lag én plan."},
        {"kind": "coordinate", "projects": [one, other], "date": "2026-09-10", "text": "Møt hverandre."},
        {"kind": "carryOn", "projects": [one], "date": "2026-09-11", "text": "Fortsett."},
    ]);
    for (today, given, about) in [
        ("2026-09-09", vec![], vec![]),
        ("2026-09-10", vec![1], vec![0]),
        ("2026-10-19", vec![1, 2], vec![0]),
        ("2026-10-20", vec![0, 1, 2], vec![0, 1]),
    ] {
        let answer = Answer::on(&document, today, "nb");
        let pointers: Vec<&str> =
            answer.list("advice").iter().map(|advice| advice["pointer"].as_str().unwrap()).collect();
        let expected: Vec<String> = given.iter().map(|place: &usize| format!("/portfolio/advice/{place}")).collect();
        assert_eq!(pointers, expected, "{today}");
        let codes = &planted.overlaps[4].codes;
        let question = answer.list("questions").iter().find(|question| answer.codes(&question["projects"]) == *codes);
        // Advice about one of them is not about both.
        assert_eq!(question.unwrap()["advice"], json!(about), "{today}");
    }
}

#[test]
fn what_is_over_is_not_asked_about() {
    let (mut document, planted) = planted(SEEDS[2]);
    // Somebody has waited in vain, and need not any more.
    let [waits, awaited] = &planted.slipped[1];
    let codes = [waits, awaited];
    for key in ["milestonePlans", "portfolio"] {
        let list = if key == "portfolio" { &mut document[key]["projects"] } else { &mut document[key] };
        for own in list.as_array_mut().unwrap() {
            let is_it = own["project"] == **waits || own["code"] == **waits;
            if is_it && own["milestones"].is_array() {
                own["milestones"][1]["reached"] = "2026-10-05".into();
            }
        }
    }
    // Those who have too much to do have it for as long as their projects last.
    let asked = |answer: &Answer, is_of_day: bool| {
        let grounds: Vec<&Json> =
            answer.list("questions").iter().flat_map(|question| facts(question, "grounds")).collect();
        let clashes = answer.list("clashes").iter();
        let of_kind = clashes.filter(|clash| (clash["kind"] != "personOverFullTime") == is_of_day);
        of_kind.filter(|clash| grounds.contains(&&clash["fact"])).count()
    };
    let (before, after) = (Answer::on(&document, "2027-02-27", "nb"), Answer::on(&document, "2027-07-01", "nb"));
    assert_eq!((asked(&before, true), asked(&after, true)), (12, 0));
    assert_eq!((asked(&before, false), asked(&after, false)), (3, 3));
    assert_eq!(before.list("clashes").len(), after.list("clashes").len());
    let both = before.list("questions").iter().find(|question| {
        let own = before.codes(&question["projects"]);
        codes.iter().all(|code| own.contains(&code.as_str()))
    });
    // That they are linked is still so.
    let grounds: Vec<&str> =
        facts(both.unwrap(), "grounds").iter().map(|fact| fact["code"].as_str().unwrap()).collect();
    assert_eq!(grounds, ["linked"]);
}
