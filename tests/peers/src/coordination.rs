//! What projects are to each other, text to answer, beside a JSON Schema validator on the same text; ten times as many
//! projects; and one idea held against ten thousand that are open.
//!
//! `cargo run --release -- coordination 500` answers one portfolio and does no more, for counting instructions.

use std::error::Error;
use std::hint::black_box;

use samspill::wire::Handle;
use serde_json::{Value, json};

use crate::alike::{Lot, texts};
use crate::{CONTEXT, DOSSIER, DOSSIER_SCHEMA, answered, beside_peers, median, microseconds};

pub(crate) fn coordinating() -> Result<(), Box<dyn Error>> {
    let small = portfolio(500)?;
    println!("500 projects with 4 goals, 8 milestones, 2 activities and 1 link each, {} bytes", small.len());
    let ours = beside_peers("coordination", &small, DOSSIER_SCHEMA, 1, 80_000.0)?;
    let large = portfolio(5000)?;
    let ten_times = median((0..5).map(|_| microseconds(1, || answered("coordination", &large))).collect());
    println!("  samspill, ten times as many projects {ten_times:9.1} µs   ratio {:.2}", ten_times / ours);

    let handle = Handle::open(&portfolio(10_000)?, CONTEXT)?;
    let mut lot = Lot(20_270_101);
    let notes: Vec<String> = texts(&mut lot, 100)
        .into_iter()
        .map(|text| json!({ "ideaNote": { "title": "En ny idé", "solution": text } }).to_string())
        .collect();
    // The first question reads the projects.
    let reading = microseconds(1, || drop(black_box(handle.ask("similarProjects", &notes[0]))));
    let each = || notes.iter().for_each(|note| drop(black_box(handle.ask("similarProjects", black_box(note)))));
    let query = median((0..10).map(|_| microseconds(1, each) / 100.0).collect());
    println!("one idea held against 10,000 projects that are open");
    println!("  samspill, note to answer             {query:9.1} µs   (budget 1000; read once in {reading:.0})");
    Ok(())
}

/// Answers one portfolio, and does no more.
pub(crate) fn once(projects: usize) -> Result<(), Box<dyn Error>> {
    answered("coordination", &portfolio(projects)?);
    Ok(())
}

/// A portfolio under the invented programme. One project in five says much of what another does.
fn portfolio(count: usize) -> Result<String, Box<dyn Error>> {
    let invented: Value = serde_json::from_str(DOSSIER)?;
    let mut lot = Lot(20_261_122);
    let texts = texts(&mut lot, count);
    let mut number = 0;
    let mut project = |text: &String| {
        number += 1;
        let words: Vec<&str> = text.split(' ').collect();
        let goals: Vec<Value> = words.chunks(words.len().div_ceil(4)).map(|words| goal(words, &mut lot)).collect();
        let milestones: Vec<Value> = (0..8).map(|at| milestone(number, at, &mut lot)).collect();
        json!({
            "code": format!("{:03}/{}", number % 900 + 1, 20 + number / 900),
            "title": words.iter().take(4).copied().collect::<Vec<_>>().join(" "),
            "owner": { "name": format!("Lag {}", lot.next(count)), "sector": "voluntary" },
            "state": "inProgress",
            "period": { "start": format!("{}-01", 2024 + lot.next(3)), "end": format!("{}-12", 2027 + lot.next(3)) },
            "mainGoals": [{ "goal": format!("{}", lot.next(4) + 1), "reason": words.join(" ") }],
            "targetGroups": [format!("Gruppe {}", lot.next(count))],
            "places": [format!("Sted {}", lot.next(count))],
            "activities": (0..2).map(|_| activity(count, &mut lot)).collect::<Vec<_>>(),
            "goals": goals,
            "milestones": milestones,
            "links": [{
                "project": format!("{:03}/{}", (number * 7) % count % 900 + 1, 20 + (number * 7) % count / 900),
                "kind": "dependsOn", "milestone": "M4", "otherMilestone": "M2",
            }],
        })
    };
    let projects: Vec<Value> = texts.iter().map(&mut project).collect();
    Ok(json!({ "programme": invented["programme"], "portfolio": { "projects": projects } }).to_string())
}

fn goal(words: &[&str], lot: &mut Lot) -> Value {
    json!({
        "text": words.join(" "),
        "indicator": { "name": format!("Tall {}", lot.next(1000)) },
        "deadline": format!("{}-06-30", 2027 + lot.next(3)),
    })
}

fn milestone(number: usize, at: usize, lot: &mut Lot) -> Value {
    json!({
        "id": format!("M{}", at + 1),
        "text": format!("Steg {} i prosjekt {number} er nådd", at + 1),
        "planned": format!("{}-{:02}-{:02}", 2026 + at / 4, at % 4 * 3 + 1, lot.next(28) + 1),
    })
}

fn activity(count: usize, lot: &mut Lot) -> Value {
    json!({
        "title": "Folkemøte",
        "time": format!("2027-{:02}-{:02}", lot.next(12) + 1, lot.next(28) + 1),
        "place": format!("Sal {}", lot.next(count)),
        "targetGroups": [format!("Gruppe {}", lot.next(count))],
    })
}
