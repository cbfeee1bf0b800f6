//! Times of one idea note, text to findings, beside a JSON Schema validator on the same text.
//!
//! `cargo run --release` in this folder. Each round times both in turn, so that a busy machine
//! slows both; what counts is the ratio.

use std::hint::black_box;
use std::time::Instant;

const NOTE: &str = include_str!("../../../examples/notes/exemplary-nb.json");
const SCHEMA: &str = include_str!("../../../core/schema/idea-note.schema.json");
const CONTEXT: &str = r#"{"today": "2026-11-21"}"#;
const ROUNDS: usize = 40;
const CALLS: u32 = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schema = serde_json::from_str(SCHEMA)?;
    let validator = jsonschema::validator_for(&schema)?;
    let checked = || drop(black_box(samspill::wire::call("checkIdeaNote", black_box(NOTE), CONTEXT)));
    let validated = || {
        let note: serde_json::Value = serde_json::from_str(black_box(NOTE)).unwrap_or_default();
        black_box(validator.is_valid(&note));
    };
    let parsed = || drop(black_box(serde_json::from_str::<serde_json::Value>(black_box(NOTE))));

    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(checked));
        times[1].push(microseconds(validated));
        times[2].push(microseconds(parsed));
    }
    let [ours, shape, parse] = times.map(median);
    println!("one idea note of {} bytes and 3 goals, native, median of {ROUNDS} rounds", NOTE.len());
    println!("  samspill, text to report as text     {ours:7.1} µs   (budget 80)");
    println!("  serde_json + jsonschema, shape only  {shape:7.1} µs   ratio {:.2}", ours / shape);
    println!("  serde_json alone                     {parse:7.1} µs   ratio {:.2}", ours / parse);
    Ok(())
}

fn microseconds(call: impl Fn()) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        call();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
