//! Faults planted in a set of criteria, one at a time, and sets that nobody should have to write.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

fn answer(operation: &str, document: &Value, context: &Value) -> Value {
    serde_json::from_str(&samspill::wire::call(operation, &document.to_string(), &context.to_string())).unwrap()
}

/// Each finding of a set as its rule and its place.
fn findings(set: &Value) -> Vec<(String, String)> {
    let answer = answer("checkCriteriaSet", set, &json!({ "today": "2026-11-21" }));
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let findings = answer["report"]["findings"].as_array().unwrap().iter();
    findings.map(|finding| (text(finding, "rule"), text(finding, "pointer"))).collect()
}

/// A set without a fault, with every kind of test in it.
fn clean() -> Value {
    let question = json!({ "nb": "Er det godt nok?", "nn": "Er det godt nok?" });
    json!({
        "id": "own", "title": { "nb": "Våre kriterier", "nn": "Kriteria våre" }, "validity": { "start": "2026-01-01" },
        "criteria": [
            { "id": "first", "title": { "nb": "Ett", "nn": "Eitt" }, "question": question, "parts": [
                { "id": "answered", "test": "answered", "fields": ["ideaNote/whyNow"], "found": { "nb": "{field}: {list}", "nn": "{count}" } },
                { "id": "count", "test": "count", "fields": ["subject/goals"], "least": 1, "most": 5 },
                { "id": "distinct", "test": "distinct", "fields": ["ideaNote/partners/*/sector"], "least": 2 },
                { "id": "one-of", "test": "oneOf", "fields": ["ideaNote/initiator/sector"], "values": ["public", "voluntary"] },
                { "id": "range", "test": "range", "fields": ["ideaNote/roughCost"], "least": 150_000 },
                { "id": "share", "test": "share", "fields": ["ideaNote/funding/*/amount"], "of": ["ideaNote/roughCost"], "least": 50 },
                { "id": "resolves", "test": "resolves", "fields": ["subject/mainGoals/*/goal"], "values": ["mainGoal"] },
                { "id": "own-words", "test": "ownWords", "fields": ["ideaNote/solution"], "of": ["ideaNote/challenge"] },
                { "id": "signs", "test": "signs", "fields": ["ideaNote/solution"], "values": ["rent"] }
            ] },
            { "id": "second", "gate": "planApproval", "parts": [
                { "id": "before", "test": "before", "fields": ["subject/period/end"], "date": "2027" },
                { "id": "after", "test": "after", "fields": ["benefitsPlan/benefits/*/measuringDates/*"], "of": ["subject/period/end"] },
                { "id": "present", "test": "present", "fields": ["projectPlan"] },
                { "id": "all", "test": "all", "parts": ["before", "any"] },
                { "id": "any", "test": "any", "parts": ["after", "present"] },
                { "id": "not", "test": "not", "parts": ["declined"] },
                { "id": "declined", "test": "oneOf", "fields": ["project/state"], "values": ["declined"] },
                { "id": "at-least", "test": "atLeast", "parts": ["method", "handbook"], "least": 1, "gate": "closing" },
                { "id": "method", "test": "oneOf", "fields": ["projectPlan/method"], "values": ["plp"] },
                { "id": "handbook", "test": "answered", "fields": ["projectPlan/handbook"], "missing": { "nb": "Ikke ennå.", "nn": "Ikkje enno." } }
            ] }
        ]
    })
}

/// Each fault: where it is planted, what then stands there (`null`: nothing), and who finds it where.
#[rustfmt::skip]
fn faults() -> Vec<(&'static str, Value, &'static str, &'static str)> {
    let (a, b) = ("/criteria/0/parts", "/criteria/1/parts");
    let at = |part: &str, way: &str| -> &'static str { format!("{part}/{way}").leak() };
    vec![
        (at(a, "0/fields/0"), json!("ideaNot/whyNow"), "criterion-field-unknown", at(a, "0/fields/0")),
        (at(a, "0/fields/0"), json!("ideaNote/whyNov"), "criterion-field-unknown", at(a, "0/fields/0")),
        (at(a, "0/fields/0"), json!("ideaNote/whyNow/*"), "criterion-field-unknown", at(a, "0/fields/0")),
        (at(a, "0/fields/0"), json!("ideaNote/whyNow/text"), "criterion-field-unknown", at(a, "0/fields/0")),
        (at(a, "0/fields/0"), json!("ideaNote//whyNow"), "criterion-field-unknown", at(a, "0/fields/0")),
        (at(a, "2/fields/0"), json!("ideaNote/partners/sector"), "criterion-field-unknown", at(a, "2/fields/0")),
        (at(a, "5/of/0"), json!("ideaNote/cost"), "criterion-field-unknown", at(a, "5/of/0")),
        (at(a, "0/fields"), json!(["subject/cost", "subject/whyNow"]), "criterion-field-unknown", at(a, "0/fields/1")),
        (at(a, "4/fields/0"), json!("ideaNote/title"), "criterion-test-does-not-fit", at(a, "4/fields/0")),
        (at(a, "5/of/0"), json!("ideaNote/challenge"), "criterion-test-does-not-fit", at(a, "5/of/0")),
        (at(a, "3/fields/0"), json!("ideaNote/partners"), "criterion-test-does-not-fit", at(a, "3/fields/0")),
        (at(a, "6/fields/0"), json!("subject/mainGoals"), "criterion-test-does-not-fit", at(a, "6/fields/0")),
        (at(a, "7/fields/0"), json!("ideaNote/roughCost"), "criterion-test-does-not-fit", at(a, "7/fields/0")),
        (at(a, "8/fields/0"), json!("ideaNote/expectedBenefits"), "criterion-test-does-not-fit", at(a, "8/fields/0")),
        (at(b, "0/fields/0"), json!("subject/title"), "criterion-test-does-not-fit", at(b, "0/fields/0")),
        (at(b, "1/of/0"), json!("subject/title"), "criterion-test-does-not-fit", at(b, "1/of/0")),
        (at(a, "3/values/1"), json!("frivillig"), "criterion-value-unknown", at(a, "3/values/1")),
        (at(a, "6/values/0"), json!("goal"), "criterion-value-unknown", at(a, "6/values/0")),
        (at(a, "8/values/0"), json!("husleie"), "criterion-value-unknown", at(a, "8/values/0")),
        (at(a, "0/fields"), Value::Null, "criterion-part-incomplete", at(a, "0/fields")),
        (at(a, "0/fields"), json!([]), "criterion-part-incomplete", at(a, "0/fields")),
        (at(a, "0/test"), Value::Null, "criterion-part-incomplete", at(a, "0/test")),
        (at(a, "3/values"), Value::Null, "criterion-part-incomplete", at(a, "3/values")),
        (at(a, "4/least"), Value::Null, "criterion-part-incomplete", at(a, "4/least")),
        (at(a, "5/of"), Value::Null, "criterion-part-incomplete", at(a, "5/of")),
        (at(b, "0/date"), Value::Null, "criterion-part-incomplete", at(b, "0/date")),
        (at(b, "3/parts"), json!([]), "criterion-part-incomplete", at(b, "3/parts")),
        (at(b, "7/least"), Value::Null, "criterion-part-incomplete", at(b, "7/least")),
        (at(b, "7/least"), json!(3), "criterion-part-incomplete", at(b, "7/parts")),
        (at(b, "3/parts/0"), json!("befor"), "criterion-part-unresolved", at(b, "3/parts/0")),
        (at(b, "3/parts/0"), json!("answered"), "criterion-part-unresolved", at(b, "3/parts/0")),
        (at(b, "4/parts/0"), json!("all"), "criterion-parts-in-a-circle", at(b, "3/parts")),
        (at(b, "4/parts/0"), json!("any"), "criterion-parts-in-a-circle", at(b, "4/parts")),
        (at(b, "1/id"), json!("before"), "criterion-id-not-unique", at(b, "1/id")),
        ("/criteria/1/id", json!("first"), "criterion-id-not-unique", "/criteria/1/id"),
        (at(b, "4/parts/1"), json!("words"), "criterion-part-unresolved", at(b, "4/parts/1")),
        (at(a, "1/values"), json!(["3"]), "criterion-part-dead", at(a, "1/values")),
        (at(a, "0/parts"), json!(["count"]), "criterion-part-dead", at(a, "0/parts")),
        (at(b, "3/fields"), json!(["project"]), "criterion-part-dead", at(b, "3/fields")),
        (at(a, "8/found"), json!({ "nb": "Her.", "nn": "Her." }), "criterion-part-dead", at(a, "8/found")),
        (at(b, "7/gate"), json!("submission"), "criterion-part-dead", at(b, "7/gate")),
        (at(a, "9"), json!({ "id": "group", "test": "any", "parts": ["signs"] }), "criterion-part-dead", at(a, "9/parts/0")),
        (at(a, "1/least"), json!(6), "criterion-never-met", at(a, "1")),
        (at(b, "10"), json!({ "id": "later", "test": "after", "fields": ["subject/period/end"], "date": "2027" }), "criterion-never-met", "/criteria/1"),
        (at(b, "10"), json!({ "id": "is-declined", "test": "oneOf", "fields": ["project/state"], "values": ["declined"] }), "criterion-never-met", "/criteria/1"),
        (at(a, "9"), json!({ "id": "less", "test": "range", "fields": ["ideaNote/roughCost"], "most": 100_000 }), "criterion-never-met", "/criteria/0"),
        ("/criteria/1/parts", Value::Null, "criterion-always-met", "/criteria/1"),
        ("/criteria/1/parts", json!([{ "test": "signs", "fields": ["ideaNote/title"] }]), "criterion-always-met", "/criteria/1"),
        ("/criteria/1/parts", json!([{ "test": "count", "fields": ["ideaNote/goals"], "least": 0 }]), "criterion-always-met", "/criteria/1"),
        ("/validity", json!({ "end": "2025" }), "criteria-set-not-in-force", "/validity"),
        (at(a, "0/found/nb"), json!("{antall} svar"), "criterion-text-with-unknown-placeholder", at(a, "0/found/nb")),
        (at(b, "9/missing/nn"), json!("{count"), "criterion-text-with-unknown-placeholder", at(b, "9/missing/nn")),
        (at(b, "3/found"), json!({ "nb": "{count}", "nn": "Ja" }), "criterion-text-with-unknown-placeholder", at(b, "3/found/nb")),
        ("/criteria/0/question/nn", Value::Null, "criterion-wording-incomplete", "/criteria/0/question/nn"),
        // What the reader finds before any of these is asked.
        (at(a, "0/test"), json!("regex"), "unknown-choice", at(a, "0/test")),
        (at(a, "0/fields"), json!("ideaNote/whyNow"), "wrong-type", at(a, "0/fields")),
        (at(a, "0/field"), json!(["ideaNote/whyNow"]), "misspelt-key", at(a, "0/field")),
        (at(a, "4/least"), json!("mye"), "unreadable-number", at(a, "4/least")),
        (at(b, "0/date"), json!("en dag"), "unreadable-date", at(b, "0/date")),
        ("/validity", json!({ "start": "2027", "end": "2026" }), "period-reversed", "/validity/end"),
    ]
}

/// Puts a value where a pointer leads, which may be behind the end of a list.
fn plant(set: &mut Value, pointer: &str, value: &Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match set.pointer_mut(parent).unwrap() {
        Value::Array(items) if key.parse() == Ok(items.len()) => items.push(value.clone()),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
        inner => inner[key] = value.clone(),
    }
}

#[test]
fn a_set_without_faults_has_no_findings() {
    assert_eq!(findings(&clean()), []);
    for set in samspill::criteria_sets().iter().chain(samspill::self_assessment_lists()) {
        assert_eq!(findings(&json!(set)), []);
    }
}

#[test]
fn each_planted_fault_is_found_where_it_is() {
    let faults = faults();
    assert!(faults.len() >= 25);
    for (planted, value, rule, pointer) in faults {
        let mut set = clean();
        plant(&mut set, planted, &value);
        let found = findings(&set);
        assert!(found.contains(&(rule.to_owned(), pointer.to_owned())), "{value} at {planted}: {found:?}");
        // Nobody else says that it is there, but who is hurt by it may say so.
        assert!(found.len() <= 3, "{value} at {planted}: {found:?}");
    }
}

#[test]
fn faults_are_found_in_the_sets_of_a_programme_too() {
    for (planted, value, rule, pointer) in faults().into_iter().filter(|fault| fault.2 != "criteria-set-not-in-force") {
        let mut set = clean();
        plant(&mut set, planted, &value);
        let dossier = json!({ "programme": { "mainGoals": [{ "name": "Helse" }], "criteriaSets": [clean(), set] } });
        let answer = answer("checkDossier", &dossier, &json!({ "today": "2026-11-21" }));
        let place = format!("/programme/criteriaSets/1{pointer}");
        let mut found = answer["report"]["findings"].as_array().unwrap().iter();
        assert!(found.any(|finding| finding["rule"] == rule && finding["pointer"] == place), "{value} at {planted}");
    }
}

#[test]
fn who_is_asked_less_is_spared_of_parts_that_there_are() {
    let programme = json!({
        "criteriaSets": [clean()],
        "scale": [{ "title": "små", "upTo": 100_000, "notAsked": ["second/handbook", "plan/risks", "second/handbok", "handbook"] }],
    });
    let answer = answer("checkProgramme", &programme, &json!({ "today": "2026-11-21" }));
    let found = answer["report"]["findings"].as_array().unwrap().iter();
    let places: Vec<&str> = found
        .filter(|finding| finding["rule"] == "criterion-part-unresolved")
        .map(|finding| finding["pointer"].as_str().unwrap())
        .collect();
    assert_eq!(places, ["/scale/0/notAsked/2", "/scale/0/notAsked/3"]);
}

/// Sets that nobody should have to write, with a rule that says what is wrong.
fn bad_sets() -> Vec<(&'static str, Value, Option<&'static str>)> {
    let set = |parts: Vec<Value>| json!({ "id": "bad", "criteria": [{ "id": "only", "parts": parts }] });
    let answered =
        |id: usize| json!({ "id": id.to_string(), "test": "answered", "fields": [format!("ideaNote/title{id}")] });
    let chain = (0..10_000).map(|id| json!({ "id": id.to_string(), "test": "all", "parts": [(id + 1).to_string()] }));
    let end = json!({ "id": "10000", "test": "answered", "fields": ["ideaNote/title"] });
    let many: Vec<Value> = (0..10_000).map(answered).collect();
    let ids: Vec<String> = (0..10_000).map(|id| id.to_string()).collect();
    let any = json!({ "id": "any", "test": "any", "parts": ids });
    let lost =
        json!({ "id": "lost", "test": "any", "parts": ids.iter().map(|id| format!("part{id}")).collect::<Vec<_>>() });
    let round = (0..10_000)
        .map(|id| json!({ "id": id.to_string(), "test": "any", "parts": [((id + 1) % 10_000).to_string()] }));
    let note = fs::read_to_string(examples().join("notes/exemplary-nb.json")).unwrap();
    vec![
        (
            "a test that there is not",
            set(vec![json!({ "id": "a", "test": "regex", "fields": ["ideaNote/title"] })]),
            Some("unknown-choice"),
        ),
        (
            "a circle",
            set(vec![json!({ "id": "a", "test": "all", "parts": ["a"] })]),
            Some("criterion-parts-in-a-circle"),
        ),
        ("a circle of very many", set(round.collect()), Some("criterion-parts-in-a-circle")),
        ("very many in each other", set(chain.chain([end]).collect()), None),
        ("very many in one", set([many.clone(), vec![any]].concat()), Some("criterion-field-unknown")),
        ("very many side by side", set(many), Some("criterion-field-unknown")),
        ("very many that are not there", set(vec![lost]), Some("criterion-part-unresolved")),
        (
            "very large numbers",
            set(vec![
                json!({ "id": "a", "test": "count", "fields": ["ideaNote/goals"], "least": 999_999_999_999_999_u64 }),
            ]),
            None,
        ),
        ("a document of another kind", serde_json::from_str(&note).unwrap(), Some("wrong-type")),
        ("no group at all", json!([1, 2]), Some("wrong-type")),
    ]
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples")
}

#[test]
fn bad_sets_are_answered_clearly() {
    for (name, set, rule) in bad_sets() {
        let found = findings(&set);
        match rule {
            Some(rule) => assert!(found.iter().any(|(of, _)| of == rule), "{name}"),
            None => {
                assert_eq!(found.iter().filter(|(of, _)| of != "criterion-always-met").count(), 0, "{name}: {found:?}")
            }
        }
    }
}

#[test]
fn bad_sets_are_assessed_against_as_far_as_they_go() {
    let note: Value =
        serde_json::from_str(&fs::read_to_string(examples().join("notes/exemplary-nb.json")).unwrap()).unwrap();
    for (name, set, _) in bad_sets() {
        let context = json!({ "today": "2026-11-21", "gate": "portfolioDecision", "criteria": { "set": set } });
        let answer = answer("assessIdeaNote", &note, &context);
        assert!(answer["assessment"]["criteria"].is_array() || answer["misuse"].is_object(), "{name}: {answer}");
    }
}

/// Sets that are in use, as data: nothing is wrong in them but that their year is past.
#[test]
fn sets_of_real_schemes_have_no_faults() {
    let mut count = 0;
    for entry in fs::read_dir(examples().join("criteria")).unwrap() {
        let path = entry.unwrap().path();
        if path.file_stem().unwrap() == "draft" {
            continue;
        }
        let set: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let found = findings(&set);
        assert!(found.iter().all(|(rule, _)| rule == "criteria-set-not-in-force"), "{}: {found:?}", path.display());
        let criteria = set["criteria"].as_array().unwrap();
        assert!(criteria.iter().any(|criterion| criterion["parts"].is_array()), "{}", path.display());
        for place in ["/basis/document", "/basis/place"] {
            assert!(set.pointer(place).is_some(), "{} has no {place}", path.display());
        }
        // Whose year is known holds for that year.
        let is_of_a_year = set["id"].as_str().unwrap().ends_with(|c: char| c.is_ascii_digit());
        assert_eq!(is_of_a_year, set.get("validity").is_some(), "{}", path.display());
        count += 1;
    }
    assert!(count >= 7);
}

/// What somebody has begun and got wrong: each of the rules about criteria has something to say of it.
#[test]
fn every_rule_about_criteria_speaks_about_the_draft() {
    let draft: Value =
        serde_json::from_str(&fs::read_to_string(examples().join("criteria/draft.json")).unwrap()).unwrap();
    let found = findings(&draft);
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules/criteria")).unwrap() {
        let rule = entry.unwrap().path().file_stem().unwrap().to_str().unwrap().replace('_', "-");
        // These two tell of assessments.
        let is_of_assessments = ["criterion-not-met", "criterion-undetermined"].contains(&rule.as_str());
        assert!(is_of_assessments || found.iter().any(|(name, _)| *name == rule), "{rule} is silent");
    }
}

/// Numbers that look like chance and are always the same (Knuth's MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn test(&mut self, id: usize) -> Value {
        let id = id.to_string();
        let (least, most) = (self.below(4), self.below(4));
        match self.below(5) {
            0 => json!({ "id": id, "test": "range", "fields": ["ideaNote/roughCost"], "least": least }),
            1 => json!({ "id": id, "test": "range", "fields": ["ideaNote/roughCost"], "most": most }),
            2 => {
                let sector = ["public", "private", "voluntary"][usize::try_from(self.below(3)).unwrap()];
                json!({ "id": id, "test": "oneOf", "fields": ["ideaNote/initiator/sector"], "values": [sector] })
            }
            3 => json!({ "id": id, "test": "answered", "fields": ["ideaNote/whyNow"] }),
            _ => {
                json!({ "id": id, "test": "count", "fields": ["ideaNote/risks"], "least": least, "most": least.max(most) })
            }
        }
    }

    fn criterion(&mut self, id: usize) -> Value {
        let count = 2 + usize::try_from(self.below(4)).unwrap();
        let mut parts: Vec<Value> = (0..count).map(|id| self.test(id)).collect();
        for id in count..count + usize::try_from(self.below(4)).unwrap() {
            let test = ["any", "all", "not", "atLeast"][usize::try_from(self.below(4)).unwrap()];
            let mut members: Vec<String> = (0..id).filter(|_| self.below(2) == 0).map(|id| id.to_string()).collect();
            members.push((id - 1).to_string());
            members.dedup();
            let mut group = json!({ "id": id.to_string(), "test": test, "parts": members });
            if test == "atLeast" {
                group["least"] = json!(1 + self.below(members.len() as u64));
            }
            parts.push(group);
        }
        json!({ "id": id.to_string(), "parts": parts })
    }
}

/// What is said to be met never or always is held against every note that could tell otherwise.
#[test]
fn what_can_never_be_met_is_met_by_no_note() {
    let mut chance = Chance(2026);
    let criteria: Vec<Value> = (0..100).map(|id| chance.criterion(id)).collect();
    let set = json!({ "id": "chance", "criteria": criteria });
    let said = findings(&set);
    let is_said = |rule: &str, place: usize| {
        said.iter().any(|(of, pointer)| of == rule && *pointer == format!("/criteria/{place}"))
    };
    let (mut met, mut not_met) = (vec![0; 100], vec![0; 100]);
    let context = json!({ "today": "2026-11-21", "gate": "portfolioDecision", "criteria": { "set": set } });
    for cost in [json!(""), json!(0), json!(1), json!(2), json!(3), json!(4)] {
        for sector in ["public", "private", "voluntary", ""] {
            for why in ["", "Nå"] {
                for risks in 0..5 {
                    let risks = vec!["Regn"; risks];
                    let note =
                        json!({ "roughCost": cost, "initiator": { "sector": sector }, "whyNow": why, "risks": risks });
                    let answer = answer("assessIdeaNote", &note, &context);
                    for (place, criterion) in answer["assessment"]["criteria"].as_array().unwrap().iter().enumerate() {
                        if criterion["outcome"] == "met" { met[place] += 1 } else { not_met[place] += 1 }
                    }
                }
            }
        }
    }
    for place in 0..100 {
        assert_eq!(is_said("criterion-never-met", place), met[place] == 0, "{}", criteria[place]);
        assert_eq!(is_said("criterion-always-met", place), not_met[place] == 0, "{}", criteria[place]);
    }
    let count = |rule: &str| said.iter().filter(|(of, _)| of == rule).count();
    assert!(count("criterion-never-met") >= 10 && count("criterion-always-met") >= 1, "{said:?}");
}
