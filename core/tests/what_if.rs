//! What is tried on a plan is what comes of it: every change to the plans among the vectors, beside the schedule of the
//! changed plan, and taken back.
#![cfg(feature = "render")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

/// The plans among the vectors, each with the programme that it is in.
fn plans() -> Vec<(Value, Value)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors/calls/milestone-plans.json");
    let file: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut plans: Vec<(Value, Value)> = Vec::new();
    for case in file["cases"].as_array().unwrap() {
        let document = case["document"].clone();
        let plan = document.get("plan").cloned().unwrap_or(document);
        let known = (plan, case["context"]["programme"].clone());
        if known.0.is_object() && !plans.contains(&known) {
            plans.push(known);
        }
    }
    assert!(plans.len() > 15);
    plans
}

fn asked(operation: &str, document: &Value, programme: &Value) -> Value {
    let mut context = json!({ "today": "2026-11-21" });
    if programme.is_object() {
        context["programme"] = programme.clone();
    }
    let answer = samspill::wire::call(operation, &document.to_string(), &context.to_string());
    serde_json::from_str(&answer).unwrap()
}

/// Makes a change as its description says, in another way than the library does.
fn make(document: &mut Value, change: &Value) {
    let pointer = change["pointer"].as_str().unwrap();
    let Some((parent, last)) = pointer.rsplit_once('/') else {
        *document = change["value"].clone();
        return;
    };
    let value = change["value"].clone();
    match document.pointer_mut(parent) {
        Some(Value::Array(items)) => {
            let place: usize = last.parse().unwrap();
            match (change["insert"] == true, value.is_null()) {
                (true, _) => items.insert(place, value),
                (_, true) => drop(items.remove(place)),
                _ if place == items.len() => items.push(value),
                _ => items[place] = value,
            }
        }
        Some(Value::Object(fields)) if value.is_null() => drop(fields.remove(last)),
        Some(Value::Object(fields)) => drop(fields.insert(last.to_owned(), value)),
        _ => panic!("{pointer}"),
    }
}

/// Every place in a document.
fn places(node: &Value, at: &str, places: &mut Vec<String>) {
    let mut within = |key: &str, inner: &Value| {
        let at = format!("{at}/{key}");
        self::places(inner, &at, places);
        places.push(at);
    };
    match node {
        Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| within(&index.to_string(), item)),
        Value::Object(fields) => fields.iter().for_each(|(key, inner)| within(key, inner)),
        _ => {}
    }
}

/// The times as a schedule gives them, of those that what-if gives.
fn times_of(times: &Value, scheduled: &Value) -> Value {
    let mut of_schedule = times.clone();
    for (key, value) in of_schedule.as_object_mut().unwrap().iter_mut().filter(|(key, _)| *key != "isTooLate") {
        *value = scheduled[key].clone();
    }
    of_schedule
}

/// Whether what is told of a change is what the schedules of both plans say.
fn assert_is_told(told: &Value, before: &Value, after: &Value, place: &str) {
    let milestones = after["milestones"].as_array().unwrap();
    let at =
        |pointer: &Value| &milestones[pointer.as_str().unwrap().rsplit_once('/').unwrap().1.parse::<usize>().unwrap()];
    let list = |key: &str| told[key].as_array().unwrap();
    for moved in list("moved") {
        let scheduled = at(&moved["pointer"]);
        assert_eq!((&moved["after"], &moved["why"]), (&scheduled["likely"], &scheduled["why"]), "{place}");
        assert_eq!(moved["timesAfter"], times_of(&moved["timesAfter"], scheduled), "{place}");
        assert_ne!(moved["before"], moved["after"], "{place}");
    }
    for changed in list("changed") {
        let (was, is) = (&changed["timesBefore"], &changed["timesAfter"]);
        assert_eq!(*is, times_of(is, at(&changed["pointer"])), "{place}");
        assert_eq!(was["likely"], is["likely"], "{place}");
        assert!(!changed["says"].as_array().unwrap().is_empty(), "{place}");
    }
    for added in list("added") {
        assert_eq!(added["times"], times_of(&added["times"], at(&added["pointer"])), "{place}");
    }
    let unmoved = usize::try_from(told["unmoved"].as_u64().unwrap()).unwrap();
    assert_eq!(list("moved").len() + list("added").len() + unmoved, milestones.len(), "{place}");
    let all_before = before["milestones"].as_array().unwrap();
    assert_eq!(list("moved").len() + list("removed").len() + unmoved, all_before.len(), "{place}");
    // Where none came or went, all that is not told of is as it was.
    if list("added").is_empty() && list("removed").is_empty() {
        let told: Vec<&Value> =
            ["moved", "changed"].iter().flat_map(|key| list(key)).map(|one| &one["pointer"]).collect();
        for (was, is) in all_before.iter().zip(milestones).filter(|(_, is)| !told.contains(&&is["pointer"])) {
            let times = |of: &Value| ["earliest", "likely", "latest"].map(|key| of[key].clone());
            assert_eq!(times(was), times(is), "{place}");
        }
    }
}

#[test]
fn what_is_tried_is_what_comes_of_it_and_is_taken_back() {
    let values = [json!(null), json!("2027-05-10"), json!(7), json!(["M1"]), json!({}), json!(null)];
    let mut tried = 0;
    for (plan, programme) in plans() {
        let before = &asked("schedule", &plan, &programme)["schedule"];
        let mut of_plan = Vec::new();
        places(&plan, "", &mut of_plan);
        let mut of_programme = Vec::new();
        places(&programme, "", &mut of_programme);
        let all =
            of_plan.iter().map(|place| ("plan", place)).chain(of_programme.iter().map(|place| ("programme", place)));
        for (number, (document, pointer)) in all.enumerate() {
            let change =
                json!({ "document": document, "pointer": pointer, "value": values[number % values.len()].clone() });
            let place = format!("{change} in {plan}");
            let told = asked("whatIf", &json!({ "plan": plan, "changes": [change] }), &programme);
            let told = &told["whatIf"];
            let (mut changed, mut changed_programme) = (plan.clone(), programme.clone());
            make(if document == "plan" { &mut changed } else { &mut changed_programme }, &change);
            let after = &asked("schedule", &changed, &changed_programme)["schedule"];
            assert_is_told(told, before, after, &place);
            for undo in told["undo"].as_array().unwrap_or_else(|| panic!("{place}: {told}")) {
                make(if undo["document"] == "programme" { &mut changed_programme } else { &mut changed }, undo);
            }
            assert_eq!((&changed, &changed_programme), (&plan, &programme), "{place}");
            tried += 1;
        }
    }
    println!("{tried} changes");
}

#[test]
fn a_picture_shows_where_a_milestone_was_wherever_it_stands_in_the_list() {
    let milestone = |id: &str, planned: &str| json!({ "id": id, "text": id, "planned": planned });
    let (first, second) = (milestone("A", "2027-03-01"), milestone("B", "2027-05-03"));
    let plan = json!({ "milestones": [first, second] });
    let drawn = |changes: Value| asked("drawGantt", &json!({ "plan": plan, "changes": changes }), &json!(null));
    let turned = drawn(json!([{ "pointer": "/milestones", "value": [second, first] }]));
    let one_out = drawn(json!([{ "pointer": "/milestones/0", "value": null }]));
    let moved = drawn(
        json!([{ "pointer": "/milestones/0", "value": null }, { "pointer": "/milestones/0/planned", "value": "2027-05-04" }]),
    );
    let tells = |picture: &Value| picture["picture"]["html"].as_str().unwrap().contains("senere enn før");
    assert_eq!([&turned, &one_out, &moved].map(tells), [false, false, true]);
}

#[test]
fn only_what_a_change_makes_unreadable_is_told() {
    let plan = json!({ "milestones": [{ "id": "A", "planned": "tull", "ours": 1 }, { "id": "B", "ours": 1 }] });
    let told = |changes: Value| {
        let told = asked("whatIf", &json!({ "plan": plan, "changes": changes }), &json!({ "ours": 1 }));
        let told = told["whatIf"]["findings"].as_array().unwrap().clone();
        told.iter()
            .map(|finding| (finding["rule"].clone(), finding["pointer"].clone(), finding["document"].clone()))
            .collect::<Vec<_>>()
    };
    assert!(told(json!([{ "pointer": "/milestones/0", "value": null }])).is_empty());
    assert!(told(json!([{ "pointer": "/title", "value": "Ny" }, { "document": "programme", "pointer": "/title", "value": "P" }])).is_empty());
    assert_eq!(
        told(json!([
            { "pointer": "/milestones/1/planned", "value": "tull" },
            { "pointer": "/milestones/1/planed", "value": "2027" },
            { "document": "programme", "pointer": "/calendar", "value": 5 },
        ])),
        [
            (json!("misspelt-key"), json!("/milestones/1/planed"), json!(null)),
            (json!("unreadable-date"), json!("/milestones/1/planned"), json!(null)),
            (json!("wrong-type"), json!("/calendar"), json!("programme")),
        ]
    );
}
