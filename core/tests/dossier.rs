//! Operations that give a file, or a part of it, anew.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

fn answer(operation: &str, document: &Value, today: &str) -> Value {
    let context = json!({ "today": today }).to_string();
    let text = samspill::wire::call(operation, &document.to_string(), &context);
    let handle = samspill::wire::Handle::open(&document.to_string(), &context).unwrap();
    assert_eq!(handle.call(operation), text);
    serde_json::from_str(&text).unwrap()
}

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn portfolio() -> Value {
    json!({ "asOf": "2026-11-01", "projects": [
        { "title": "Kafé", "state": "inProgress", "events": [
            { "state": "agreed", "date": "2026-03" },
            { "state": "inProgress", "date": "2026-09-01", "by": "Styringsgruppa" },
        ] },
        { "title": "Hall", "state": "qualified", "events": [{ "state": "qualified", "date": "2026-06-15" }], "eget": 1 },
        { "title": "Park", "state": "planning" },
        7,
    ] })
}

#[test]
fn a_portfolio_is_given_as_it_was() {
    let states = |answer: &Value| -> Vec<(Value, Value)> {
        let projects = answer["portfolio"]["projects"].as_array().unwrap().iter();
        projects.map(|project| (project["title"].clone(), project["state"].clone())).collect()
    };
    let on = |today: &str| answer("portfolioAsOf", &portfolio(), today);
    let now = on("2026-11-21");
    assert_eq!(now["portfolio"]["asOf"], "2026-11-21");
    assert_eq!(now["uncertain"], json!([]));
    assert_eq!(
        states(&now),
        [
            (json!("Kafé"), json!("inProgress")),
            (json!("Hall"), json!("qualified")),
            (json!("Park"), json!("planning")),
            (Value::Null, Value::Null)
        ]
    );
    assert_eq!(now["portfolio"]["projects"][1]["eget"], 1);
    assert_eq!(now["portfolio"]["projects"][3], 7);

    // Before the portfolio's own day, nobody has said how far a project without a log had come.
    let summer = on("2026-06-30");
    assert_eq!(states(&summer)[..2], [(json!("Kafé"), json!("agreed")), (json!("Hall"), json!("qualified"))]);
    assert_eq!(summer["portfolio"]["projects"][0]["events"].as_array().unwrap().len(), 1);
    assert_eq!(summer["uncertain"], json!([{ "pointer": "/projects/2", "states": [], "mayNotExist": true }]));

    // The hall did not exist yet; the café may have.
    let spring = on("2026-03-10");
    assert_eq!(states(&spring)[0], (json!("Kafé"), Value::Null));
    assert_eq!(states(&spring)[1], (json!("Park"), Value::Null));
    assert_eq!(
        spring["uncertain"],
        json!([
            { "pointer": "/projects/0", "states": ["agreed"], "mayNotExist": true },
            { "pointer": "/projects/1", "states": [], "mayNotExist": true },
        ])
    );
}

#[test]
fn a_portfolio_is_found_in_its_file_and_whatever_is_given_there_is_an_answer() {
    let alone = answer("portfolioAsOf", &portfolio(), "2026-11-21");
    assert_eq!(answer("portfolioAsOf", &json!({ "portfolio": portfolio() }), "2026-11-21"), alone);
    for nothing in [json!([]), json!(null), json!({ "programme": {} }), json!("x")] {
        assert_eq!(answer("portfolioAsOf", &nothing, "2026-11-21"), json!({ "portfolio": null, "uncertain": [] }));
    }
    assert_eq!(
        answer("portfolioAsOf", &json!({ "portfolio": {} }), "2026-11-21")["portfolio"],
        json!({ "asOf": "2026-11-21" })
    );
    // What is given anew reads as a portfolio.
    assert_eq!(answer("checkPortfolio", &alone["portfolio"], "2026-11-21")["report"]["counts"]["warning"], 0);
}

#[test]
fn a_redacted_file_holds_no_person_and_says_what_was_not_read() {
    let answered = answer("redact", &example("saupstad-kolstad.json"), "2026-11-21");
    assert_eq!(answered, json!({ "dossier": example("saupstad-kolstad.json"), "unread": [] }));

    let person = json!({ "role": "Leder", "name": "Kari Eksempel", "email": "kari@eksempel.example", "phone": "99" });
    let file = json!({
        "portfolio": { "projects": [{ "title": "Kafé", "contact": person, "hjelper": "Kari" }] },
        "ideaNotes": [{ "contact": person }],
        "inputs": [{ "contact": person, "from": { "name": "Velforeningen" } }],
        "mandates": [{ "members": [person] }],
        "agreementsOfIntent": [{ "signatures": [{ "role": "Ordfører", "name": "Kari Eksempel", "date": "2026" }] }],
    });
    let answered = answer("redact", &file, "2026-11-21");
    let (copy, unread) = (answered["dossier"].to_string(), &answered["unread"]);
    assert!(!copy.contains("Eksempel") && !copy.contains("@") && !copy.contains("99"), "{copy}");
    assert_eq!(copy.matches("Leder").count(), 4);
    assert!(copy.contains("Ordfører") && copy.contains("Velforeningen"));
    // A member's e-mail address is no key that is known there.
    assert_eq!(
        unread,
        &json!(["/mandates/0/members/0/email", "/mandates/0/members/0/phone", "/portfolio/projects/0/hjelper"])
    );
}
