//! What holds of every self-assessment, whatever the documents say.

use std::collections::BTreeMap;

use proptest::prelude::*;
use samspill::{Context, self_assessment_lists};
use samspill::{CriteriaInContext, CriteriaSet, CriteriaSubject, Day, Language, List, Programme, Reading};
use serde_json::{Value, json};

const FILE: &str = include_str!("../../examples/ovre-eksempelby.json");

fn ids(about: CriteriaSubject) -> Vec<&'static str> {
    let lists = self_assessment_lists().iter().filter(|list| list.about() == about);
    lists.filter_map(|list| list.id.known()).map(String::as_str).collect()
}

fn ask(operation: &str, document: &Value, criteria: &Value) -> Value {
    let context = json!({ "today": "2026-11-21", "criteria": criteria });
    serde_json::from_str(&samspill::wire::call(operation, &document.to_string(), &context.to_string())).unwrap()
}

/// Every value of a file that is a list, with the list taken out or emptied at some of them.
fn thinned(value: &Value, keep: &mut impl FnMut() -> u8) -> Value {
    match value {
        Value::Array(items) => match keep() {
            0 => json!([]),
            1 => Value::Null,
            _ => items.iter().map(|item| thinned(item, keep)).collect(),
        },
        Value::Object(entries) => entries
            .iter()
            .map(|(key, inner)| (key.clone(), thinned(inner, keep)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::String(text) if keep() == 0 => json!(if text.len() > 8 { "" } else { text }),
        other => other.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// The facts alone make no row met or not met, whatever they are.
    #[test]
    fn nothing_but_a_person_decides(choices in proptest::collection::vec(0_u8..9, 400)) {
        let mut choices = choices.into_iter().cycle();
        let file = thinned(&serde_json::from_str(FILE).unwrap(), &mut || choices.next().unwrap());
        for id in ids(CriteriaSubject::Programme) {
            let answer = ask("selfAssessment", &file, &json!({ "set": { "id": id } }));
            for row in answer["selfAssessment"]["rows"].as_array().unwrap() {
                prop_assert_eq!(&row["outcome"], "undetermined", "{}", row);
            }
        }
        for id in ids(CriteriaSubject::Project) {
            let answer = ask("assessDossier", &file, &json!({ "set": { "id": id } }));
            for assessment in answer["assessments"].as_array().unwrap() {
                for row in assessment["criteria"].as_array().unwrap() {
                    prop_assert_eq!(&row["outcome"], "undetermined", "{}", row);
                }
            }
        }
    }

    /// Whatever is handed over to be compared, there is an answer.
    #[test]
    fn anything_is_compared_or_refused(choices in proptest::collection::vec(0_u8..9, 200), cut in 0_usize..4000) {
        let list = json!({ "set": { "id": "success-factors" } });
        let file: Value = serde_json::from_str(FILE).unwrap();
        let stored = ask("selfAssessment", &file, &list);
        let mut choices = choices.into_iter().cycle();
        let other = thinned(&stored, &mut || choices.next().unwrap());
        let both = json!({ "before": stored, "after": other });
        let answer = ask("compareSelfAssessments", &both, &Value::Null);
        prop_assert!(answer.get("comparison").is_some() != answer.get("misuse").is_some());
        let text: String = both.to_string().chars().take(cut).collect();
        let answer = samspill::wire::call("compareSelfAssessments", &text, r#"{"today": "2026-11-21"}"#);
        prop_assert!(answer.starts_with(r#"{"misuse":"#), "{}", answer);
    }
}

#[test]
fn a_list_against_itself_is_as_it_was() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let stored = ask("selfAssessment", &file, &json!({ "set": { "id": "working-culture" } }));
    let answer = ask("compareSelfAssessments", &json!({ "before": stored, "after": stored }), &Value::Null);
    assert_eq!(answer["comparison"]["changed"], 0);
    assert_eq!(answer["comparison"]["rows"][0]["text"], "Fortsatt: klar til vurdering.");
}

/// A list gives findings only where somebody names it, and then advice at the most; who wants them to weigh more
/// says so in the profile.
#[test]
fn findings_of_a_list_are_advice() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let all = [CriteriaSubject::Programme, CriteriaSubject::Project].into_iter().flat_map(ids);
    for id in all {
        let answers: Vec<Value> =
            (1..20).map(|row| json!({ "criterion": row.to_string(), "outcome": "notMet", "reason": "Nei" })).collect();
        for answers in [json!([]), json!(answers)] {
            let criteria = json!({ "set": { "id": id }, "answers": answers });
            let context = json!({ "today": "2026-11-21", "gate": "portfolioDecision", "criteria": criteria });
            let answer: Value =
                serde_json::from_str(&samspill::wire::call("checkDossier", &file.to_string(), &context.to_string()))
                    .unwrap();
            let findings = answer["report"]["findings"].as_array().unwrap().iter();
            let own: Vec<&Value> =
                findings.filter(|found| found["rule"].as_str().unwrap().starts_with("criterion-")).collect();
            assert!(!own.is_empty(), "{id}");
            for found in own {
                assert!(["advice", "info"].contains(&found["severity"].as_str().unwrap()), "{id}: {found}");
            }
        }
    }
    let criteria = json!({ "set": { "id": "programme-role" } });
    let profile =
        json!({ "rules": { "criterion-undetermined": { "severity": "warning", "reason": "Vi har lovet svar." } } });
    let context = json!({ "today": "2026-11-21", "criteria": criteria, "profile": profile });
    let answer = samspill::wire::call("checkProgramme", "{}", &context.to_string());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert!(answer["report"]["counts"]["warning"].as_u64().unwrap() >= 8);
}

/// A list about programmes that is named in a check leaves the programme's criteria for ideas in force, and brings no
/// answers to them; where the programme has none, it brings no criteria to ideas.
#[test]
fn a_list_about_programmes_leaves_the_criteria_for_ideas_in_force() {
    let why = json!({ "id": "why", "test": "answered", "fields": ["ideaNote/whyNow"] });
    let set = json!({ "id": "own", "criteria": [{ "id": "now", "gate": "submission", "parts": [why] }] });
    let answers = json!([{ "criterion": "1", "outcome": "notMet", "reason": "Nei" }]);
    for (sets, rules) in [(json!([set]), vec!["criterion-undetermined"]), (json!([]), vec![])] {
        let context = json!({
            "today": "2026-11-21", "programme": { "title": "Øvre", "criteriaSets": sets },
            "criteria": { "set": { "id": "success-factors" }, "answers": answers }
        });
        let answer = samspill::wire::call("checkIdeaNote", r#"{"title": "Kafé"}"#, &context.to_string());
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let told = answer["report"]["findings"].as_array().unwrap().iter().map(|found| found["rule"].as_str().unwrap());
        assert_eq!(told.filter(|rule| rule.starts_with("criterion-")).collect::<Vec<_>>(), rules);
    }
}

/// A list that a programme keeps among its own sets is about the programme, and takes no place from its criteria.
#[test]
fn a_programme_may_keep_a_list_of_its_own() {
    let list: Value = serde_json::from_str(include_str!("../criteria/programme-role.json")).unwrap();
    let programme = json!({ "title": "Øvre", "criteriaSets": [{ "id": "area-programme" }, list] });
    let today = json!({ "today": "2026-11-21" }).to_string();
    let assessed = |operation: &str, document: &Value| -> Value {
        serde_json::from_str(&samspill::wire::call(operation, &document.to_string(), &today)).unwrap()
    };
    let answer = assessed("assessProgramme", &programme);
    assert_eq!(answer["assessment"]["made"]["criteriaSet"], "programme-role");
    let file = json!({ "programme": programme, "ideaNotes": [{ "title": "Kafé" }] });
    let answer = assessed("assessDossier", &file);
    let sets: BTreeMap<&str, &str> = answer["assessments"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["subject"]["kind"].as_str().unwrap(), one["made"]["criteriaSet"].as_str().unwrap()))
        .collect();
    assert_eq!(sets, BTreeMap::from([("ideaNote", "area-programme")]));
    let answer = assessed("checkDossier", &file);
    let findings = answer["report"]["findings"].as_array().unwrap().iter();
    let of_programme =
        findings.filter(|found| found["rule"] == "criterion-undetermined" && found["subject"]["kind"] == "programme");
    assert_eq!(of_programme.count(), 8);
    let answer = ask("selfAssessment", &file, &json!({ "set": { "id": "programme-role" } }));
    assert_eq!(answer["selfAssessment"]["subject"]["title"], "Øvre");
}

#[test]
fn the_table_is_escaped_and_tells_a_persons_answer() {
    let answers = json!([{ "criterion": "heard", "outcome": "met", "reason": "<alle>", "role": "Programleder", "date": "2026-11-20" }]);
    let criteria = json!({ "set": { "id": "working-culture" }, "answers": answers });
    let answer = ask("selfAssessment", &json!({ "title": "<b>Øvre</b>", "vision": "Alle" }), &criteria);
    let html = answer["selfAssessment"]["html"].as_str().unwrap();
    assert!(html.contains("<caption>Slik arbeider vi sammen: &lt;b&gt;Øvre&lt;/b&gt;</caption>"));
    assert!(html.contains("<td>oppfylt<br>&lt;alle&gt;<br>Programleder<br>20.11.2026</td>"));
    assert_eq!(html.matches("<th scope=\"row\">").count(), 17);
    assert_eq!(html.matches("<td>").count(), 17 * 6);
}

/// In Rust a programme is read, assessed and counted with the types at hand.
#[test]
fn a_programme_is_assessed_with_types() {
    let set = CriteriaSet { id: "success-factors".into(), ..CriteriaSet::default() };
    let criteria = CriteriaInContext { set: set.into(), ..CriteriaInContext::default() };
    let context = Context::on(Day::new(2026, 11, 21).unwrap()).language(Language::Nynorsk).criteria(&criteria);
    let programme = Reading::<Programme>::of(r#"{"title": "Øvre", "budget": 100}"#, &context);
    let within = programme.within(&context);
    let assessment = programme.assess(&within).unwrap();
    assert_eq!((assessment.criteria().len(), assessment.counts().ready_to_be_judged), (12, 2));
    assert_eq!(assessment.set().criteria.known().map(|rows: &List<_>| rows.0.len()), Some(12));
}
