//! Labels goal statements, one JSON object a line with `id` and `text`, so that the labels can be scored against those
//! that people have given: a line for each, with `id` and `labels`.
//!
//! `cargo run --release --example label_goals -- FILE.jsonl > predictions.jsonl`; with `--time` it tells how
//! long a statement takes instead.

use std::{env, error::Error, fs, time::Instant};

use samspill::{GoalMeasure, GoalReading};
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let is_timed = arguments.iter().any(|argument| argument == "--time");
    arguments.retain(|argument| argument != "--time");
    let path = arguments.first().ok_or("say which file: label_goals FILE.jsonl [--time]")?;
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let goals = lines.map(serde_json::from_str).collect::<Result<Vec<Value>, _>>()?;
    if is_timed {
        time(&goals);
        return Ok(());
    }
    for goal in &goals {
        println!("{}", json!({ "id": goal["id"], "labels": labels(goal["text"].as_str().unwrap_or_default()) }));
    }
    Ok(())
}

/// What the guide's labels are, from what was read.
fn labels(text: &str) -> Value {
    let goal = GoalReading::of(text);
    let words = |span: std::ops::Range<usize>| text.get(span).unwrap_or_default();
    let quantity = goal.quantities.first();
    let ratio = quantity.and_then(|quantity| quantity.ratio).map(|(above, below)| f64::from(above) / f64::from(below));
    let value = quantity.and_then(|quantity| quantity.value).and_then(|value| value.to_string().parse::<f64>().ok());
    let unit = match quantity {
        Some(quantity) if quantity.measure == GoalMeasure::Ratio => Some("ratio"),
        Some(quantity) => quantity.unit.clone().map(words),
        None => None,
    };
    let has_unit = goal.quantities.iter().any(|quantity| quantity.unit.is_some() && quantity.ratio.is_none());
    let deadline = goal.deadline.as_ref();
    let latest = deadline.and_then(|deadline| deadline.when.as_ref()?.latest()).map(|day| day.to_string());
    let vague: Vec<&str> = goal.vague.iter().cloned().map(words).collect();
    json!({
        // One thing that shall be so, with no vague word about it, is what can be measured too.
        "specific": goal.is_measurable,
        "measurable": goal.is_measurable,
        "achievable_stated": goal.means.is_some(),
        "relevant_stated": goal.purpose.is_some(),
        "time_bound": deadline.map_or(Some(false), |deadline| deadline.covers.map(|covers| covers == samspill::GoalCoverage::All)),
        "has_quantity": quantity.is_some(),
        "has_unit": has_unit,
        "has_baseline": goal.baseline.is_some(),
        "has_deadline": deadline.is_some(),
        "is_activity_not_result": goal.is_activity,
        "compound": goal.compound.len() > 1,
        "deadline": latest,
        "target_value": value.or(ratio),
        "unit": unit,
        "vague_terms": vague,
    })
}

/// How long one statement takes, in the shortest of several rounds.
#[expect(clippy::disallowed_methods, reason = "the library reads no clock; this measures it")]
fn time(goals: &[Value]) {
    let texts: Vec<&str> = goals.iter().filter_map(|goal| goal["text"].as_str()).collect();
    let mut shortest = f64::MAX;
    for _ in 0..50 {
        let start = Instant::now();
        let read = texts.iter().filter(|text| GoalReading::of(text).deadline.is_some()).count();
        let taken = start.elapsed().as_secs_f64() * 1e6 / texts.len().max(1) as f64;
        shortest = shortest.min(taken);
        assert!(read <= texts.len());
    }
    let bytes = texts.iter().map(|text| text.len()).sum::<usize>() / texts.len().max(1);
    println!("{} statements of {bytes} bytes on average: {shortest:.1} µs each", texts.len());
}
