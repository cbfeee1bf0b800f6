//! What holds for every change to a plan, and for plans in which anything stands.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use samspill::{schedule_plan, wire};
use serde_json::{Value as Json, json};

use crate::made::{
    TODAY, absurd, anything, calendar, dated, day, milestone, places, plan, settings, template, when, write_over,
};
use crate::tried::days;

/// Where a change may be made: in the programme or the plan, and the way to it.
fn place() -> impl Strategy<Value = (bool, String)> {
    let milestone = (0..6_usize, select(vec!["", "/planned", "/forecast", "/reached", "/dependsOn", "/dependsOn/0"]));
    let time = (0..6_usize, select(vec!["/workingTime", "/workingTime/days", "/decidedBy", "/deadline", "/fixed/x"]));
    let calendar = select(vec!["", "/weekdays", "/weekdays/0", "/closedPeriods/0/time", "/meetings/0/days/0"]);
    let in_plan = prop_oneof![
        prop_oneof![milestone, time].prop_map(|(place, field)| format!("/milestones/{place}{field}")),
        select(vec!["/period/start", "/period/end", "/period", "/milestones", "/text"]).prop_map(str::to_owned),
        calendar.clone().prop_map(|way| format!("/calendar{way}")),
    ];
    let in_programme = calendar.prop_map(|way| (true, format!("/calendar{way}")));
    prop_oneof![3 => in_plan.prop_map(|way| (false, way)), 1 => in_programme]
}

fn value() -> impl Strategy<Value = Json> {
    let date = when(false).prop_map(|time| dated(&time, 0));
    let other =
        select(vec![json!("monday"), json!("M1 +3"), json!("Styringsgruppa"), json!(4), json!([]), json!({"days": 2})]);
    prop_oneof![Just(Json::Null), date, other, milestone(false).prop_map(|(milestone, _)| dated(&milestone, 0))]
}

/// Puts a value at a place, as people would who read what a change is.
fn put(node: &mut Json, way: &[&str], change: &Json) -> Option<()> {
    let value = &change["value"];
    let Some((first, rest)) = way.split_first() else {
        *node = value.clone();
        return Some(());
    };
    let index = first.parse::<usize>();
    if node.is_null() && !value.is_null() {
        *node = if index.is_ok() { json!([]) } else { json!({}) };
    }
    match (node, index) {
        (Json::Null, _) => Some(()),
        (Json::Object(fields), _) if value.is_null() && rest.is_empty() => {
            fields.remove(*first).map_or(Some(()), |_| Some(()))
        }
        (Json::Object(fields), _) if value.is_null() && !fields.contains_key(*first) => Some(()),
        (Json::Object(fields), _) => put(fields.entry(*first).or_insert(Json::Null), rest, change),
        (Json::Array(items), Ok(index)) if index > items.len() => None,
        (Json::Array(items), Ok(index)) if value.is_null() && index == items.len() => Some(()),
        (Json::Array(items), Ok(index)) => {
            if rest.is_empty() && change["insert"] == true {
                items.insert(index, value.clone());
                return Some(());
            }
            if rest.is_empty() && value.is_null() {
                items.remove(index);
                return Some(());
            }
            if index == items.len() {
                items.push(Json::Null);
            }
            put(&mut items[index], rest, change)
        }
        _ => None,
    }
}

/// The answer of an operation on a plan, in a programme with a calendar of its own.
fn answer(operation: &str, document: &Json, calendar: &Json) -> String {
    let context = json!({"today": "2026-11-21", "programme": calendar});
    wire::call(operation, &document.to_string(), &context.to_string())
}

/// What is told of each milestone.
fn told(schedule: &str) -> Vec<Json> {
    let answer: Json = serde_json::from_str(schedule).unwrap();
    answer["schedule"]["milestones"].as_array().unwrap().clone()
}

fn changed(documents: &[Json; 2], changes: &[Json]) -> Option<[Json; 2]> {
    let mut documents = documents.clone();
    for change in changes {
        let way: Vec<&str> = change["pointer"].as_str()?.split('/').skip(1).collect();
        put(&mut documents[usize::from(change["document"] == "programme")], &way, change)?;
    }
    Some(documents)
}

proptest! {
    #![proptest_config(settings(64))]

    #[test]
    fn a_change_is_the_plan_worked_out_anew_and_can_be_taken_back(
        plan in template(6, false), calendar in calendar(false), changes in vec((place(), value()), 0..5),
    ) {
        let before = [dated(&plan, 0), json!({"calendar": dated(&calendar, 0)})];
        let change = |((in_programme, pointer), value): &((bool, String), Json)| {
            json!({"document": if *in_programme { "programme" } else { "plan" }, "pointer": pointer, "value": value})
        };
        let changes: Vec<Json> = changes.iter().map(change).collect();
        let tried = |changes: &[Json]| answer("whatIf", &json!({"plan": before[0], "changes": changes}), &before[1]);
        let what_if: Json = serde_json::from_str(&tried(&changes)).unwrap();
        let Some(after) = changed(&before, &changes) else {
            prop_assert!(what_if["misuse"]["pointer"].is_string(), "{what_if}");
            return Ok(());
        };
        let schedule = |[plan, programme]: &[Json; 2]| answer("schedule", plan, programme);
        let (old, new) = (told(&schedule(&before)), told(&schedule(&after)));
        let what_if = &what_if["whatIf"];
        // Of each that moves, what is told is what the changed plan says, and none is told that does not.
        let moved = what_if["moved"].as_array().unwrap();
        for one in moved {
            let now = new.iter().find(|now| now["pointer"] == one["pointer"]).unwrap();
            prop_assert_eq!([&one["after"], &one["why"]], [&now["likely"], &now["why"]]);
            prop_assert!(one["before"] != one["after"], "{one}");
        }
        let counts = ["moved", "added"].map(|part| what_if[part].as_array().unwrap().len());
        prop_assert_eq!(counts.into_iter().sum::<usize>() + what_if["unmoved"].as_u64().unwrap() as usize, new.len());
        if old == new {
            prop_assert!(moved.is_empty());
        }

        let undo = what_if["undo"].as_array().unwrap();
        let back = changed(&after, undo).unwrap();
        prop_assert_eq!(schedule(&back), schedule(&before));
        let nothing: Json = serde_json::from_str(&tried(&[changes, undo.clone()].concat())).unwrap();
        prop_assert_eq!(&nothing["whatIf"]["moved"], &json!([]));
        prop_assert_eq!(&nothing["whatIf"]["unmoved"], old.len());
    }
}

proptest! {
    #![proptest_config(settings(48))]

    #[test]
    fn whatever_stands_in_a_plan_there_is_an_answer(
        mut plan in plan(),
        odd in vec((any::<Index>(), anything()), 0..4),
        absurd in vec((any::<Index>(), absurd()), 0..30),
    ) {
        for (at, written) in odd.into_iter().chain(absurd) {
            let mut ways = Vec::new();
            places(&plan, "", &mut ways);
            // What has fields is to be read, and stands where there are such fields.
            let is_known = |way: &String| written.is_object() == plan.pointer(way).is_some_and(Json::is_object);
            let ways: Vec<&String> = ways.iter().filter(|way| is_known(way)).collect();
            if !ways.is_empty() {
                let way = ways[at.index(ways.len())].clone();
                write_over(plan.pointer_mut(&way).unwrap(), written);
            }
        }
        for operation in ["schedule", "whatIf", "drawMilestonePlan", "drawGantt", "drawPoster", "checkMilestonePlan"] {
            let programme = json!({"calendar": plan.get("calendar")});
            let asked = if operation == "whatIf" { json!({"plan": plan}) } else { plan.clone() };
            let given: Json = serde_json::from_str(&answer(operation, &asked, &programme)).unwrap();
            prop_assert!(given.is_object() && given.get("misuse").is_none(), "{operation}: {given}");
        }
        let scheduled = |plan| schedule_plan(&plan, None, day(TODAY)).milestones;
        for scheduled in serde_json::from_value(plan).map_or(Vec::new(), scheduled) {
            let [earliest, likely, latest] = days(&scheduled);
            prop_assert!(earliest.zip(likely).is_none_or(|(earliest, likely)| earliest <= likely), "{scheduled:?}");
            prop_assert!(likely.zip(latest).is_none_or(|(likely, latest)| likely <= latest), "{scheduled:?}");
        }
    }
}
