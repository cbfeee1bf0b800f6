//! Times of an idea note and of a portfolio, text to findings, beside a JSON Schema validator on the same
//! text; of goals, read, beside a tagger of regular expressions; of projects like an idea, beside a plain scan; of
//! texts that are alike, beside scikit-learn; of what projects are to each other; of working days, beside numpy; of networks of activities, beside a bare
//! sweep; and of milestone plans.
//!
//! `cargo run --release` in this folder, once `tests/run` has set up Python. Each round times all in turn, so that a
//! busy machine slows all; what counts is the ratio.

mod activities;
mod alike;
mod coordination;
mod plans;
mod working_days;

use std::hint::black_box;
use std::time::Instant;

use regex::Regex;
use samspill::{
    Context, Day, ExperienceBase, Gate, GoalReading, IdeaNote, NetworkQuestion, Programme, Project, Reading,
};
use serde_json::{Value, json};

const NOTE: &str = include_str!("../../../examples/notes/exemplary-nb.json");
const NOTE_SCHEMA: &str = include_str!("../../../core/schema/idea-note.schema.json");
const DOSSIER: &str = include_str!("../../../examples/ovre-eksempelby.json");
const DOSSIER_SCHEMA: &str = include_str!("../../../core/schema/dossier.schema.json");
const PROJECT_SCHEMA: &str = include_str!("../../../core/schema/project.schema.json");
const GOALS: &str = include_str!("../../../examples/goals.txt");
const CONTEXT: &str = r#"{"today": "2026-11-21"}"#;
const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if let [what, count] = asked.as_slice()
        && what == "coordination"
    {
        return coordination::once(count.parse()?);
    }
    println!("one idea note of {} bytes and 3 goals", NOTE.len());
    beside_peers("checkIdeaNote", NOTE, NOTE_SCHEMA, 200, 80.0)?;

    reading_goals()?;
    assessing()?;
    projects_alike()?;
    alike::pairs()?;
    coordination::coordinating()?;
    working_days::counting()?;
    activities::sweeping()?;
    plans::schedule()?;

    let (small, large) = (dossier(500)?, dossier(5000)?);
    println!("500 projects with 4 goals and 8 milestones each, {} bytes", small.len());
    let ours = beside_peers("checkDossier", &small, DOSSIER_SCHEMA, 1, 80_000.0)?;
    let report = median((0..10).map(|_| microseconds(1, || answered("report", &small))).collect());
    println!("  samspill, text to report for people  {report:9.1} µs   ratio {:.2}", report / ours);
    let ten_times = median((0..5).map(|_| microseconds(1, || answered("checkDossier", &large))).collect());
    println!("  samspill, ten times as many projects {ten_times:9.1} µs   ratio {:.2}", ten_times / ours);
    Ok(())
}

/// Times the reading of goals, each by itself, beside a tagger that only says which of some patterns occur: numbers,
/// units, times, baselines, weak verbs, vague words, means and purposes.
fn reading_goals() -> Result<(), Box<dyn std::error::Error>> {
    let patterns = [
        r"(?i)\b\d+(?:[ .,\u{a0}\u{202f}]\d+)*\s*(?:%|prosent|mill|mrd|kr|kroner|per cent)?",
        r"(?i)\b(?:en|to|tre|fire|fem|seks|sju|åtte|ni|ti|tjue|hundre|tusen|halvere|doble|tredel)\w*\b",
        r"(?i)\b(?:innen|innan|før|by|i løpet av|fram mot|senest|seinast)\s+(?:utgangen av\s+)?(?:\w+\s+)?\d{4}\b",
        r"(?i)\b(?:fra|frå|from)\s+\d|\b(?:sammenlignet|samanlikna|compared)\b",
        r"(?i)^(?:styrke|styrkje|fremme|fremje|bidra til|arbeide for|legge til rette|leggje til rette|støtte|support|promote)\w*",
        r"(?i)^(?:gjennomføre|utvikle|kartlegge|arrangere|organisere|implement|develop)\w*",
        r"(?i)\b(?:god|gode|bedre|betre|flere|fleire|trygg|attraktiv|bærekraftig|berekraftig|økt|auka|better|more)\w*\b",
        r"(?i)\b(?:gjennom|ved å|ved hjelp av|through|by means of)\b",
        r"(?i)\b(?:slik at|for å|in order to|so that)\b",
    ];
    let patterns = patterns.into_iter().map(Regex::new).collect::<Result<Vec<Regex>, _>>()?;
    let goals: Vec<&str> = GOALS.lines().collect();
    let count = u32::try_from(goals.len())?;
    let mut times = [const { Vec::new() }; 2];
    for _ in 0..ROUNDS {
        let read = || goals.iter().for_each(|goal| drop(black_box(GoalReading::of(black_box(goal)))));
        let tagged = || {
            for goal in &goals {
                black_box(patterns.iter().filter(|pattern| pattern.is_match(black_box(goal))).count());
            }
        };
        times[0].push(microseconds(20, read) / f64::from(count));
        times[1].push(microseconds(20, tagged) / f64::from(count));
    }
    let [ours, tagger] = times.map(median);
    let bytes = GOALS.len() / goals.len().max(1);
    println!("one goal, of {count} of {bytes} bytes on average");
    println!("  samspill, read with all its words    {ours:9.1} µs   (budget 10)");
    println!("  regex, which of nine patterns occur  {tagger:9.1} µs   ratio {:.2}", ours / tagger);
    Ok(())
}

/// Times the assessment of a project that is read already, against the built-in criteria, beside a validator
/// on a project that is parsed already.
fn assessing() -> Result<(), Box<dyn std::error::Error>> {
    let invented: Value = serde_json::from_str(DOSSIER)?;
    let programme: Programme = serde_json::from_value(invented["programme"].clone())?;
    let context = Context::on(Day::new(2026, 11, 21)?).gate(Gate::Recommendation).programme(&programme);
    let parsed = &invented["portfolio"]["projects"][0];
    let project = Reading::<Project>::of(&parsed.to_string(), &context);
    let note = Reading::<IdeaNote>::of(NOTE, &context);
    let validator = jsonschema::validator_for(&serde_json::from_str(PROJECT_SCHEMA)?)?;
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(200, || drop(black_box(project.assess(black_box(&context))))));
        times[1].push(microseconds(200, || drop(black_box(note.assess(black_box(&context))))));
        times[2].push(microseconds(200, || {
            black_box(validator.is_valid(black_box(parsed)));
        }));
    }
    let [of_project, of_note, shape] = times.map(median);
    println!("seven criteria of one project, and of the note");
    println!("  samspill, a project read already     {of_project:9.1} µs   (budget 30)");
    println!("  samspill, the note read already      {of_note:9.1} µs");
    println!("  jsonschema, shape of the project     {shape:9.1} µs   ratio {:.2}", of_project / shape);
    Ok(())
}

/// Times what a base of 1,000 records holds for an idea, beside a scan that only says which records hold which words
/// of the note as they are written: no endings, no nynorsk, no places.
fn projects_alike() -> Result<(), Box<dyn std::error::Error>> {
    let goals: Vec<&str> = GOALS.lines().collect();
    let text = |number: usize, count: usize| -> String {
        let each = (0..count).map(|place| goals[(number * 31 + place * 17) % goals.len()]);
        each.collect::<Vec<_>>().join(". ")
    };
    let record = |number: usize| json!({ "title": text(number, 1), "done": text(number + 1, 4), "learned": text(number + 2, 4), "wise": text(number + 3, 2) });
    let records: Vec<Value> = (0..1000).map(record).collect();
    let note: Value = serde_json::from_str(NOTE)?;
    let question = json!({ "network": { "experienceBase": &records }, "note": &note }).to_string();
    let read: NetworkQuestion = serde_json::from_str(&question)?;
    let (network, idea) = read.network.known().zip(read.note.known()).ok_or("the question was not read")?;
    let base = ExperienceBase::of(network);
    let texts: Vec<String> = records.iter().map(|record| record.to_string().to_lowercase()).collect();
    let written = ["title", "challenge", "solution"].map(|key| note[key].as_str().unwrap_or_default().to_lowercase());
    let mut words: Vec<&str> = written.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).collect();
    words.retain(|word| word.len() >= 4);
    words.sort_unstable();
    words.dedup();
    let scan = || texts.iter().map(|text| words.iter().filter(|word| text.contains(**word)).count()).max();
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(1, || answered("similarExperience", &question)));
        times[1].push(microseconds(1, || drop(black_box(base.similar(black_box(idea))))));
        times[2].push(microseconds(1, || {
            black_box(scan());
        }));
    }
    let [ours, of_base, scanned] = times.map(median);
    println!("projects like an idea, in a base of 1,000 records of {} bytes", question.len());
    println!("  samspill, text to answer as text     {ours:9.1} µs");
    println!("  samspill, a base read already        {of_base:9.1} µs   ratio {:.2}", of_base / scanned);
    println!("  contains, {:2} words as they stand     {scanned:9.1} µs", words.len());
    Ok(())
}

/// Times an operation beside its peers, and gives the median in microseconds.
fn beside_peers(
    operation: &str,
    text: &str,
    schema: &str,
    calls: u32,
    budget: f64,
) -> Result<f64, Box<dyn std::error::Error>> {
    let validator = jsonschema::validator_for(&serde_json::from_str(schema)?)?;
    let validated = || {
        let document: Value = serde_json::from_str(black_box(text)).unwrap_or_default();
        black_box(validator.is_valid(&document));
    };
    let parsed = || drop(black_box(serde_json::from_str::<Value>(black_box(text))));
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        times[0].push(microseconds(calls, || answered(operation, text)));
        times[1].push(microseconds(calls, validated));
        times[2].push(microseconds(calls, parsed));
    }
    let [ours, shape, parse] = times.map(median);
    println!("  samspill, text to report as text     {ours:9.1} µs   (budget {budget})");
    println!("  serde_json + jsonschema, shape only  {shape:9.1} µs   ratio {:.2}", ours / shape);
    println!("  serde_json alone                     {parse:9.1} µs   ratio {:.2}", ours / parse);
    Ok(ours)
}

fn answered(operation: &str, text: &str) {
    black_box(samspill::wire::call(operation, black_box(text), CONTEXT));
}

/// A portfolio under the invented programme, each project linked to another.
fn dossier(projects: usize) -> Result<String, serde_json::Error> {
    let invented: Value = serde_json::from_str(DOSSIER)?;
    let exemplary = &invented["portfolio"]["projects"][0];
    let (goal, milestone) = (&exemplary["goals"][0], &exemplary["milestones"][0]);
    let project = |number: usize| {
        json!({
            "code": format!("{:03}/{}", number % 900 + 1, 20 + number / 900),
            "title": format!("Prosjekt {number}"),
            "owner": exemplary["owner"],
            "state": "inProgress",
            "period": exemplary["period"],
            "mainGoals": exemplary["mainGoals"],
            "goals": vec![goal; 4],
            "milestones": vec![milestone; 8],
            "links": [{ "project": format!("Prosjekt {}", number * 7 % projects), "kind": "overlaps" }],
        })
    };
    let projects: Vec<Value> = (0..projects).map(project).collect();
    Ok(json!({ "programme": invented["programme"], "portfolio": { "projects": projects } }).to_string())
}

fn microseconds(calls: u32, call: impl Fn()) -> f64 {
    let start = Instant::now();
    for _ in 0..calls {
        call();
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
