use std::collections::BTreeMap;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

use super::*;

/// A sentence of our own, with what the labelling guide says of it. What a person must judge is left out.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    lang: String,
    kind: String,
    /// Whether the words tell the language; some sentences are the same in both forms of Norwegian.
    #[serde(default = "told")]
    told: bool,
    text: String,
    value: Option<String>,
    ratio: Option<(u32, u32)>,
    unit: Option<String>,
    /// The last day; `unresolved` where it has none.
    deadline: Option<String>,
    #[serde(default)]
    baseline: bool,
    measurable: Option<bool>,
    activity: Option<bool>,
}

fn told() -> bool {
    true
}

fn cases() -> Vec<Case> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/goals.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn latest(goal: &GoalReading) -> Option<String> {
    let day = |deadline: &GoalDeadline| deadline.when.as_ref().and_then(When::latest).map(|day| day.to_string());
    goal.deadline.as_ref().map(|deadline| day(deadline).unwrap_or_else(|| "unresolved".to_owned()))
}

#[test]
fn goals_are_read_as_the_cases_say() {
    let mut slips = Vec::new();
    for case in cases() {
        let goal = GoalReading::of(&case.text);
        let first = goal.quantities.first();
        let unit = first.and_then(|quantity| quantity.unit.clone()).filter(|_| case.ratio.is_none());
        let found = json!({
            "lang": if case.told { goal.language.code() } else { case.lang.as_str() },
            "value": first.and_then(|quantity| quantity.value).map(|value| value.to_string()),
            "ratio": first.and_then(|quantity| quantity.ratio),
            "unit": unit.map(|span| &case.text[span]).filter(|_| case.unit.is_some()),
            "deadline": latest(&goal),
            "baseline": goal.baseline.is_some(),
            "measurable": goal.is_measurable.filter(|_| case.measurable.is_some()),
            "activity": goal.is_activity.filter(|_| case.activity.is_some()),
        });
        let expected = json!({
            "lang": case.lang, "value": case.value, "ratio": case.ratio, "unit": case.unit, "deadline": case.deadline,
            "baseline": case.baseline, "measurable": case.measurable, "activity": case.activity,
        });
        if found != expected {
            slips.push(format!("{}\n  expected {expected}\n  found    {found}", case.text));
        }
    }
    assert!(slips.is_empty(), "{} slips\n{}", slips.len(), slips.join("\n"));
}

#[test]
fn the_cases_are_many_in_each_language() {
    let cases = cases();
    let of = |kind: &str, lang: &str| cases.iter().filter(|case| case.kind == kind && case.lang == lang).count();
    assert!(of("goal", "nb") >= 150 && of("goal", "nn") >= 150 && of("goal", "en") >= 30);
    assert!(of("note", "nb") + of("note", "nn") >= 120);
}

/// The labels of the guide that the set for development holds.
fn labels(goal: &GoalReading) -> Vec<(&'static str, Option<bool>)> {
    let covers = |deadline: &GoalDeadline| deadline.covers.map(|covers| covers == GoalCoverage::All);
    let has_unit = |quantity: &GoalQuantity| quantity.unit.is_some() && quantity.ratio.is_none();
    vec![
        ("measurable", goal.is_measurable),
        ("achievable_stated", Some(goal.means.is_some())),
        ("relevant_stated", Some(goal.purpose.is_some())),
        ("time_bound", goal.deadline.as_ref().map_or(Some(false), covers)),
        ("has_quantity", Some(!goal.quantities.is_empty())),
        ("has_unit", Some(goal.quantities.iter().any(has_unit))),
        ("has_baseline", Some(goal.baseline.is_some())),
        ("has_deadline", Some(goal.deadline.is_some())),
        ("is_activity_not_result", goal.is_activity),
        ("compound", Some(goal.compound.len() > 1)),
    ]
}

/// Whether a value is one of those that are right; `None` where the statement is not scored.
fn is_right(row: &Value, key: &str, gate: &str, found: &Value) -> Option<bool> {
    let (gold, gate) = (&row["labels"][key], &row["labels"][gate]);
    if gate.is_null() || (gold.is_null() && gate == 1) {
        return None;
    }
    let accepted = row["accept"][key].as_array().filter(|list| !list.is_empty()).cloned();
    let is_same = |one: &Value| match (one.as_f64(), found.as_f64()) {
        (Some(one), Some(found)) => (one - found).abs() <= 5e-3 * one.abs(),
        _ => one == found,
    };
    Some(accepted.unwrap_or_else(|| vec![gold.clone()]).iter().any(is_same))
}

/// Scores the labelled statements of the project's own folder; they are quoted and stay there.
#[test]
fn no_label_of_the_development_set_is_read_worse_than_before() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/goals-dev-score.json");
    let Ok(text) = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data/goals-dev.jsonl"))
    else {
        println!("skipped: there is no goals-dev.jsonl on this machine");
        return;
    };
    let mut score: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for line in text.lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let statement = row["text"].as_str().unwrap();
        let goal = GoalReading::of(statement);
        let lang = row["lang"].as_str().unwrap();
        let mut count = |key: &str, is_right: bool| {
            let counts = score.entry(format!("{lang} {key}")).or_default();
            if is_right {
                counts.0 += 1
            } else {
                counts.1 += 1
            };
            if !is_right {
                println!("{key} ({lang}): {statement}");
            }
        };
        count("language", goal.language.code() == lang);
        for (key, found) in labels(&goal) {
            if let Some(gold) = row["labels"][key].as_u64() {
                count(key, u64::from(found == Some(true)) == gold);
            }
        }
        let first = goal.quantities.first();
        let number = first.and_then(|quantity| {
            let ratio = quantity.ratio.map(|(above, below)| f64::from(above) / f64::from(below));
            quantity.value.and_then(|value| value.to_string().parse().ok()).or(ratio)
        });
        let deadline = latest(&goal).filter(|day| day != "unresolved");
        for (key, gate, found) in
            [("target_value", "has_quantity", json!(number)), ("deadline", "has_deadline", json!(deadline))]
        {
            if let Some(is_right) = is_right(&row, key, gate, &found) {
                count(key, is_right);
            }
        }
    }
    for (key, (right, wrong)) in &score {
        println!("{key}: {right} right, {wrong} wrong");
    }
    let before: BTreeMap<String, (u32, u32)> =
        std::fs::read_to_string(folder).map(|text| serde_json::from_str(&text).unwrap()).unwrap_or_default();
    if std::env::var_os("SAMSPILL_WRITE_SCORE").is_some() {
        std::fs::write(folder, serde_json::to_string_pretty(&score).unwrap() + "\n").unwrap();
    }
    for (key, (right, _)) in before {
        let now = score.get(&key).map_or(0, |counts| counts.0);
        assert!(now >= right, "{key}: {now} right, and {right} before");
    }
}

/// Every span lies in the text, between characters, and holds something.
fn assert_in_text(text: &str) -> GoalReading {
    let goal = read_goal(text, None);
    let quantity = |quantity: &GoalQuantity| {
        [Some(quantity.span.clone()), quantity.unit.clone(), quantity.per.clone()].into_iter().flatten().collect()
    };
    let mut spans: Vec<Range<usize>> =
        goal.quantities.iter().flat_map(|one| -> Vec<Range<usize>> { quantity(one) }).collect();
    let lists =
        [&goal.other_numbers, &goal.recurring, &goal.vague_times, &goal.vague, &goal.comparatives, &goal.compound];
    spans.extend(lists.into_iter().flatten().cloned());
    let single = [&goal.means, &goal.purpose, &goal.end_state];
    spans.extend(single.into_iter().flatten().cloned());
    spans.extend(goal.verb.iter().map(|verb| verb.span.clone()));
    spans.extend(goal.deadline.iter().map(|deadline| deadline.span.clone()));
    spans.extend(goal.baseline.iter().map(|baseline| baseline.span.clone()));
    for span in spans {
        assert!(text.get(span.clone()).is_some_and(|words| !words.is_empty()), "{span:?} of {text:?}: {goal:?}");
    }
    goal
}

#[test]
fn long_texts_are_read_in_bounded_time() {
    for word in [
        "innen ",
        "2027 ",
        "fra 1 til 2 ",
        "og øke ",
        "av 10 ",
        "mellom 1 og ",
        "i løpet av ",
        "når prosjektet ",
        "som ",
        "1 000 ",
        "alle ",
    ] {
        assert_in_text(&word.repeat(20_000 / word.len()));
    }
}

#[test]
fn a_title_in_one_form_over_a_text_in_the_other_does_not_mislead() {
    let text = "Eit tryggare nærmiljø. Når prosjektet er over, har innbyggerne fått flere møteplasser, og ungdommene bruker dem.";
    assert_eq!(read_goal(text, None).language, Language::Bokmal);
    assert_eq!(read_goal("Auke talet på deltakarar", None).language, Language::Nynorsk);
    assert_eq!(read_goal("Auke talet på deltakarar", Some(Language::Bokmal)).language, Language::Bokmal);
}

proptest! {
    #[test]
    fn any_words_give_spans_in_the_text(text in "(?:innen |2027|1,5 |mill\\. |kr |fra |til |12|–|-|%| prosent|og |øke |styrke |alle |når prosjektet er over|ett år|per |minst |İ|Ÿ|å|\u{a0}|\u{202f}|, |\\. |\\(|\\)|[a-zæøå ]{0,5}| )*") {
        assert_in_text(&text);
    }
}
