//! Times of a milestone plan of 30 milestones, with why each is reached when it is, beside a JSON Schema validator.

use std::error::Error;
use std::hint::black_box;

use samspill::render::schedule_page;
use samspill::wire::Handle;
use samspill::{Context, Day, MilestonePlan, schedule_plan};
use serde_json::{Value, json};

use crate::{CONTEXT, DOSSIER, ROUNDS, answered, median, microseconds};

const PLAN_SCHEMA: &str = include_str!("../../../core/schema/milestone-plan.schema.json");
const MILESTONES: usize = 30;
const BUDGET: f64 = 200.0;

/// Times a plan of three result paths that wait for each other, and one in which each milestone waits for the one
/// before, so that why it is reached is as long as it can be.
pub(crate) fn schedule() -> Result<(), Box<dyn Error>> {
    timed("on three result paths", &plan(on_three_paths)?.to_string())?;
    timed("in one chain", &plan(in_one_chain)?.to_string())
}

fn timed(what: &str, text: &str) -> Result<(), Box<dyn Error>> {
    let day = Day::new(2026, 11, 21)?;
    let context = Context::on(day);
    let handle = Handle::open(text, CONTEXT)?;
    let read: MilestonePlan = serde_json::from_str(text)?;
    let dated =
        schedule_plan(&read, None, day).milestones.iter().filter(|milestone| milestone.likely.is_some()).count();
    if dated != MILESTONES {
        return Err(format!("of {MILESTONES} milestones {dated} have a day").into());
    }
    let validator = jsonschema::validator_for(&serde_json::from_str(PLAN_SCHEMA)?)?;
    let validated = || {
        let document: Value = serde_json::from_str(black_box(text)).unwrap_or_default();
        black_box(validator.is_valid(&document));
    };
    let mut times = [const { Vec::new() }; 5];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(20, || answered("schedule", text)));
        times[1].push(microseconds(20, || drop(black_box(handle.call("schedule")))));
        times[2].push(microseconds(20, || drop(black_box(schedule_plan(black_box(&read), None, day)))));
        times[3].push(microseconds(20, || drop(black_box(schedule_page(black_box(&read), &context)))));
        times[4].push(microseconds(20, validated));
    }
    let [answer, open, typed, page, shape] = times.map(median);
    let length = handle.call("schedule").len();
    println!("a plan of {MILESTONES} milestones {what}, {} bytes, and {length} bytes of answer", text.len());
    println!("  samspill, text to answer as text     {answer:9.1} µs   (budget {BUDGET})");
    println!("  samspill, open, answer as text       {open:9.1} µs   (budget {BUDGET})");
    println!("  samspill, days of a plan read        {typed:9.1} µs");
    println!("  samspill, page of a plan read        {page:9.1} µs   (budget {BUDGET})");
    println!("  serde_json + jsonschema, shape only  {shape:9.1} µs   ratio {:.2}", answer / shape);
    Ok(())
}

/// A plan on a calendar with meetings, closed times and reports. Its milestones are called as those of the invented
/// programme are.
fn plan(milestone: fn(usize) -> Value) -> Result<Value, Box<dyn Error>> {
    let invented: Value = serde_json::from_str(DOSSIER)?;
    let plans = invented["milestonePlans"].as_array().ok_or("no plans")?;
    let named = plans.iter().filter_map(|plan| plan["milestones"].as_array()).flatten().map(|named| &named["text"]);
    // One plan has evenings that differ by their number alone.
    let named = named.filter(|text| !text.as_str().is_some_and(|text| text.starts_with("Kafékveld ")));
    let mut milestones: Vec<Value> = (0..MILESTONES).map(milestone).collect();
    milestones.iter_mut().zip(named).for_each(|(milestone, text)| milestone["text"] = text.clone());
    Ok(json!({
        "title": "Milepælsplan for bydelskafeen",
        "period": { "start": "2027-01-04", "end": "2028-12-29" },
        "resultPaths": [
            { "id": "A", "title": "Lokalene" },
            { "id": "B", "title": "Menneskene" },
            { "id": "C", "title": "Driften" },
        ],
        "calendar": {
            "meetings": [{
                "body": "Styringsgruppa",
                "days": ["2027-02-10", "2027-04-14", "2027-06-09", "2027-09-15", "2027-12-08", "2028-02-09",
                    "2028-04-12", "2028-06-14", "2028-09-13", "2028-12-13"],
                "paperDays": 10,
            }],
            "closedPeriods": [
                { "title": "Fellesferien", "time": "2027-07-05/2027-07-30" },
                { "title": "Romjula", "time": "2027-12-27/2027-12-31" },
            ],
            "reporting": "tertial",
            "reportingDays": 10,
        },
        "milestones": milestones,
    }))
}

/// Ten milestones a path: the first has a date, some are decided in meetings, and some wait for another path.
fn on_three_paths(number: usize) -> Value {
    let (path, place) = (number % 3, number / 3);
    let letter = |path: usize| ["A", "B", "C"][path % 3];
    let id = |path: usize, place: usize| format!("{}{}", letter(path), place + 1);
    let mut milestone = json!({
        "id": id(path, place),
        "path": letter(path),
        "responsible": "Prosjektleder",
    });
    if place == 0 {
        milestone["planned"] = json!("2027-01-15");
        return milestone;
    }
    let before = id(path, place - 1);
    milestone["workingTime"] = json!({ "shortest": 5, "likely": 10 + path, "longest": 30 });
    milestone["dependsOn"] = match place % 3 {
        0 => json!([before, format!("{} + 5", id(path + 1, place - 1))]),
        _ => json!([before]),
    };
    if place == 4 {
        milestone["decidedBy"] = json!("Styringsgruppa");
        milestone["deadline"] = json!("2028-06-30");
    }
    if place == 7 {
        milestone["baseline"] = json!("2027-10");
    }
    milestone
}

fn in_one_chain(number: usize) -> Value {
    let mut milestone = on_three_paths(number);
    milestone["id"] = json!(format!("M{}", number + 1));
    milestone["workingTime"] = json!({ "days": 10 });
    milestone["dependsOn"] = if number == 0 { json!([]) } else { json!([format!("M{number}")]) };
    milestone
}
