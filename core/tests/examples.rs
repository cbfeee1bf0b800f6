//! The examples inside the rules: what a rule says it speaks about makes it speak, and what it is silent about does not.
#![cfg(feature = "schema")]

use serde_json::{Value, json};

/// Asked at the gate where most is needed, by letters that ask everything.
fn context() -> String {
    let aspects = samspill::Aspect::CHOICES.iter().map(|aspect| json!({"letter": "X", "aspect": aspect.code}));
    let letters = json!({"id": "all", "letters": aspects.collect::<Vec<Value>>()});
    let profile = json!({"name": "all", "practice": true, "letters": letters});
    json!({"today": "2026-11-21", "gate": "planApproval", "profile": profile}).to_string()
}

/// An example is the words of a goal, or JSON: a goal, several goals, or a note with goals.
fn note(example: &str) -> Value {
    match serde_json::from_str::<Value>(example) {
        Ok(goals @ Value::Array(_)) => json!({ "goals": goals }),
        Ok(note) if note.get("goals").is_some() => note,
        Ok(goal) => json!({"goals": [goal]}),
        Err(_) => json!({"goals": [{ "text": example }]}),
    }
}

#[test]
fn rules_speak_about_their_examples_and_are_silent_about_the_others() {
    let mut slips = Vec::new();
    for rule in samspill::RULES {
        let Some(examples) = rule.examples else { continue };
        for (words, is_to_speak) in [(examples.speaks, true), (examples.silent, false)] {
            for text in words.each() {
                let answer = samspill::wire::call("checkIdeaNote", &note(text).to_string(), &context());
                let report: Value = serde_json::from_str(&answer).unwrap();
                let findings = report["report"]["findings"].as_array().unwrap();
                let rules: Vec<&str> = findings.iter().map(|finding| finding["rule"].as_str().unwrap()).collect();
                assert!(!rules.contains(&"wrong-type") && !rules.contains(&"unknown-key"), "{text}");
                if rules.contains(&rule.name) != is_to_speak {
                    slips.push(format!("{} {is_to_speak}: {text}\n    {rules:?}", rule.name));
                }
            }
        }
    }
    assert!(slips.is_empty(), "{}", slips.join("\n"));
}

/// A goal that is specific, measurable and time-bound has nothing that must be corrected.
#[test]
fn no_error_is_told_of_a_good_goal() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/goals-dev.jsonl");
    let Ok(text) = std::fs::read_to_string(path) else {
        println!("skipped: there is no goals-dev.jsonl on this machine");
        return;
    };
    let rows = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let is_good = |row: &Value| ["specific", "measurable", "time_bound"].iter().all(|key| row["labels"][key] == 1);
    let mut count = 0;
    for row in rows.filter(is_good) {
        let note = json!({"goals": [{ "text": row["text"] }]}).to_string();
        let answer = samspill::wire::call("checkIdeaNote", &note, &context());
        let report: Value = serde_json::from_str(&answer).unwrap();
        let of_goals = report["report"]["findings"].as_array().unwrap().iter();
        let errors: Vec<&Value> = of_goals.filter(|finding| finding["severity"] == "error").collect();
        assert!(errors.is_empty(), "{}: {errors:?}", row["text"]);
        count += 1;
    }
    assert!(count > 20, "{count} good goals");
}

#[test]
fn every_rule_of_goals_has_examples() {
    let of_goals = samspill::RULES.iter().filter(|rule| {
        matches!(rule.check, samspill::Check::Goal(_) | samspill::Check::Goals(_)) && rule.examples.is_none()
    });
    let names: Vec<&str> = of_goals.map(|rule| rule.name).collect();
    assert!(names.is_empty(), "{names:?}");
}
