//! Portfolios that are larger than any, and others of which little is said.

use serde_json::{Value as Json, json};

use crate::asked::{Answer, facts};
use crate::made::{Lcg, Made, Subject, dossier};
use crate::words::{GROUPS, THINGS};

#[test]
fn two_thousand_projects_are_answered() {
    let mut lcg = Lcg(2000);
    let project = |number: usize, lcg: &mut Lcg| {
        let subject = Subject::of(lcg.below(THINGS.len()), lcg);
        let mut own = Made::new(subject, number, lcg.below(9), lcg.below(GROUPS.len()), lcg);
        own.project["code"] = format!("{:03}/{}", number % 500, 20 + number / 500).into();
        (own.milestone_plan, own.project_plan, own.report) = (Json::Null, Json::Null, Json::Null);
        own
    };
    let projects: Vec<Made> = (0..2000).map(|number| project(number, &mut lcg)).collect();
    let answer = Answer::of(&dossier(&projects, json!([])));
    println!("2000 projects: {} overlaps, {} questions", answer.list("overlaps").len(), answer.list("questions").len());
    assert_eq!(answer.list("projects").len(), 2000);
    assert!(!answer.list("questions").is_empty());
}

/// What many share is asked once, of all of them, and only what all of them share is said.
#[test]
fn what_many_share_is_asked_once() {
    let project = |number: usize| {
        let place = if number < 2 { "Nordgrenda".to_owned() } else { format!("Grend {number}") };
        json!({
            "code": format!("{number:02}/26"), "title": format!("Prosjekt {number}"), "mainGoals": [{"goal": "1"}],
            "targetGroups": ["Ungdom", if number < 2 { "Eldre" } else { "Barn" }], "places": [place],
            "owner": {"name": "Kultur"}, "goals": [{"text": "Mål", "indicator": {"name": "Antall besøk"}}],
        })
    };
    let projects: Json = (0..9).map(project).collect();
    let document =
        json!({"programme": {"mainGoals": [{"number": 1, "name": "Oppvekst"}]}, "portfolio": {"projects": projects}});
    let answer = Answer::of(&document);
    let all: Vec<&Json> =
        answer.list("questions").iter().filter(|question| question["projects"].as_array().unwrap().len() > 2).collect();
    let [question] = all.as_slice() else { panic!("{all:#?}") };
    assert_eq!(question["projects"].as_array().unwrap().len(), 9);
    let codes: Vec<&str> = facts(question, "grounds").iter().map(|fact| fact["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["sharedMainGoal", "sharedTargetGroup", "sharedIndicator", "sharedOwner"]);
    assert!(
        facts(question, "grounds").iter().all(|fact| !fact["text"].as_str().unwrap().contains("eldre")),
        "{question:#}"
    );
}
