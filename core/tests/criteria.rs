//! What holds of every assessment, whatever the documents say.

use proptest::prelude::*;
use serde_json::{Value, json};

const PROGRAMME: &str = include_str!("../../examples/ovre-eksempelby.json");

/// Every field that the built-in sets look at in an idea note: a value that serves, and one that does not.
fn fields() -> Vec<(&'static str, Value, Value)> {
    vec![
        (
            "/mainGoals",
            json!([{ "goal": "2", "reason": "Kafeen er åpen for alle hver dag." }]),
            json!([{ "goal": "99" }]),
        ),
        // A row that somebody has begun says neither something nor that there is none.
        ("/mainGoals/0/goal", json!("2"), json!("99")),
        ("/partners/0", json!({}), Value::Null),
        ("/expectedBenefits/0", Value::Null, json!("")),
        ("/strategicApproaches", json!(["Lag først"]), json!([])),
        ("/goals", json!([{ "text": "Åpnet", "supports": "2" }]), json!([{ "text": "Åpnet", "supports": "77" }])),
        ("/replacesExisting/answer", json!("no"), json!("yes")),
        ("/replacesExisting/reason", json!("Det finnes ingen kafé."), json!("")),
        ("/ordinaryOrStatutory/answer", json!("no"), json!("unsure")),
        ("/expectedBenefits", json!(["Flere møtes"]), json!([])),
        ("/continuation", json!("Lagene driver videre."), json!("")),
        ("/asksOfProgramme", json!(["money"]), json!([])),
        ("/solution", json!("Vi søker om husleie, men ikke drift."), json!("Vi er lovpålagt å gjøre dette.")),
        ("/challenge", json!("Ingen møtes."), json!("")),
        ("/whyTogether", json!("Ingen kan alene."), json!("")),
        ("/initiator/name", json!("Laget"), json!("")),
        ("/initiator/sector", json!("voluntary"), json!("public")),
        (
            "/partners",
            json!([{ "name": "Skolen", "sector": "public" }, { "name": "Verkstedet", "sector": "business" }]),
            json!([]),
        ),
        ("/vision", json!("Alle møtes"), json!("")),
        ("/roughCost", json!(40_000), json!(4_000_000)),
        ("/period/end", json!("2028"), json!("2020-01-01")),
        ("/milestones", json!([]), json!([])),
    ]
}

fn programme() -> Value {
    let mut programme = serde_json::from_str::<Value>(PROGRAMME).unwrap()["programme"].take();
    programme["strategicApproaches"] = json!([{ "name": "Lag først" }]);
    programme["scale"] =
        json!([{ "title": "Lite", "upTo": 50_000, "notAsked": ["benefits/continuation", "addition/replaces-reason"] }]);
    programme
}

/// The note with a value at a place; what the place stands in comes with it.
fn with(mut note: Value, place: &str, value: &Value) -> Value {
    let mut at = &mut note;
    for step in place.split('/').skip(1) {
        at = match step.parse::<usize>() {
            Ok(index) => {
                if !at.is_array() {
                    *at = json!([]);
                }
                let items = at.as_array_mut().unwrap();
                while items.len() <= index {
                    items.push(Value::Null);
                }
                &mut items[index]
            }
            Err(_) => {
                if !at.is_object() {
                    *at = json!({});
                }
                &mut at[step]
            }
        };
    }
    *at = value.clone();
    note
}

fn assessed(note: &Value, set: &str, gate: &str, answers: &Value) -> Vec<Value> {
    let context = json!({
        "today": "2026-11-21", "gate": gate, "programme": programme(),
        "criteria": { "set": { "id": set }, "answers": answers },
    });
    let answer = samspill::wire::call("assessIdeaNote", &note.to_string(), &context.to_string());
    let mut answer: Value = serde_json::from_str(&answer).unwrap();
    serde_json::from_value(answer["assessment"]["criteria"].take()).unwrap()
}

/// A note in which some fields serve, some do not, and some are not stated.
fn note() -> impl Strategy<Value = Value> {
    prop::collection::vec(0..3_u8, fields().len()).prop_map(|choices| {
        fields().iter().zip(choices).fold(json!({}), |note, ((place, good, bad), choice)| match choice {
            0 => note,
            1 => with(note, place, good),
            _ => with(note, place, bad),
        })
    })
}

fn set() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["area-programme", "collaboration-project"])
}

fn gate() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["submission", "recommendation", "planApproval"])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// What is met or not met stays so when a field is stated that was not.
    #[test]
    fn more_facts_never_turn_an_outcome(note in note(), set in set(), gate in gate(), which in 0..fields().len(), good: bool) {
        let (place, serves, does_not) = fields().swap_remove(which);
        // A list that is stated is stated: one more row in it is another answer.
        let list = place.split("/0").next().unwrap();
        prop_assume!(note.pointer(place).is_none() && (list == place || note.pointer(list).is_none()));
        let before = assessed(&note, set, gate, &json!([]));
        let after = assessed(&with(note, place, if good { &serves } else { &does_not }), set, gate, &json!([]));
        for (before, after) in before.iter().zip(&after) {
            if before["outcome"] == "met" || before["outcome"] == "notMet" {
                prop_assert_eq!(&before["outcome"], &after["outcome"], "{}", before["criterion"]);
            }
        }
    }

    /// What would make a criterion met does: where all of it can stand in the note, it is met then, or ready.
    #[test]
    fn what_is_needed_is_enough(note in note(), set in set()) {
        for row in assessed(&note, set, "recommendation", &json!([])) {
            let needs = row["needs"].as_array().unwrap();
            if needs.is_empty() || needs.iter().any(|need| need.get("document").is_some()) {
                continue;
            }
            let given = needs.iter().fold(note.clone(), |note, need| {
                let pointer = need["pointer"].as_str().unwrap();
                with(note, pointer, &serving(pointer))
            });
            let after = assessed(&given, set, "recommendation", &json!([]));
            let after = after.iter().find(|other| other["criterion"] == row["criterion"]).unwrap();
            prop_assert!(after["standing"] == "met" || after["standing"] == "readyToBeJudged", "{after}\n{given}");
        }
    }

    /// A person's answer never hides what the facts show.
    #[test]
    fn an_answer_leaves_the_facts_visible(note in note(), set in set(), outcome in prop::sample::select(vec!["met", "notMet"]), reason: bool) {
        let plain = assessed(&note, set, "recommendation", &json!([]));
        let answers: Vec<Value> = plain.iter().map(|row| {
            let mut answer = json!({ "criterion": row["criterion"], "outcome": outcome });
            if reason { answer["reason"] = json!("Drøftet i møte."); }
            answer
        }).collect();
        for (plain, row) in plain.iter().zip(assessed(&note, set, "recommendation", &json!(answers))) {
            prop_assert_eq!(&row["byTheFacts"]["outcome"], &plain["outcome"]);
            prop_assert_eq!(&row["found"], &plain["found"]);
            prop_assert_eq!(&row["missing"], &plain["missing"]);
            let is_against = plain["outcome"] != "undetermined" && !plain["outcome"].is_null() && plain["outcome"] != outcome;
            let expected = if is_against && !reason { &plain["outcome"] } else { &json!(outcome) };
            prop_assert_eq!(&row["outcome"], expected);
        }
    }
}

/// A youth concert is not asked what a building project is: the programme says what small projects need not show.
#[test]
fn a_small_project_is_asked_less() {
    let asked = |code: &str| -> Vec<String> {
        let context = r#"{"today": "2026-11-21", "gate": "planApproval"}"#;
        let answer: Value = serde_json::from_str(&samspill::wire::call("assessDossier", PROGRAMME, context)).unwrap();
        let assessments = answer["assessments"].as_array().unwrap();
        let own = assessments.iter().find(|assessment| assessment["subject"]["code"] == code).unwrap();
        let rows = own["criteria"].as_array().unwrap().iter();
        let parts = rows.flat_map(|row| row["parts"].as_array().unwrap());
        parts.map(|part| part["part"].as_str().unwrap().to_owned()).collect()
    };
    let (concert, pool) = (asked("01/25"), asked("01/24"));
    for spared in ["baseline", "target", "measured-after", "continuation-funding", "risks"] {
        assert!(!concert.iter().any(|part| part == spared) && pool.iter().any(|part| part == spared), "{spared}");
    }
    assert!(concert.iter().any(|part| part == "benefit"));
}

/// A value that serves at a place that an assessment asks for.
fn serving(pointer: &str) -> Value {
    let whole = fields().into_iter().find(|(place, ..)| *place == pointer).map(|(_, good, _)| good);
    whole.unwrap_or_else(|| match pointer.rsplit('/').next().unwrap() {
        "goal" | "supports" => json!("2"),
        "reason" => json!("Kafeen er åpen for alle hver dag."),
        "sector" => json!("business"),
        _ if pointer.starts_with("/strategicApproaches") => json!("Lag først"),
        last => panic!("nothing serves at {pointer} ({last})"),
    })
}
