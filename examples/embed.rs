//! A case system reads a stored note, checks it, and keeps the answer with what made it.
//!
//! `cargo run --release --example embed -- [NOTE.json] [--lang nb|nn|en]`

use std::{env, error::Error, fs};

use samspill::{Context, Day, Gate, IdeaNote, Language, Reading, Severity};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let language = arguments.iter().position(|argument| argument == "--lang").map(|at| {
        let rest = arguments.split_off(at);
        arguments.extend(rest.iter().skip(2).cloned());
        rest.get(1).and_then(|tag| Language::from_tag(tag)).ok_or("choose nb, nn or en")
    });
    let language = language.transpose()?.unwrap_or_default();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/notes/half-filled.json");
    let path = arguments.first().map_or(example, String::as_str);
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;

    // The case system knows the day and the gate; the library reads no clock.
    let context = Context::on(Day::new(2026, 11, 21)?).gate(Gate::Submission).language(language);
    let note = Reading::<IdeaNote>::of(&text, &context);
    let report = note.check(&context);

    println!("{}", note.document().title.known().map_or("–", String::as_str));
    for severity in Severity::ALL {
        for finding in report.of_severity(*severity) {
            println!("\n{}: {}", severity.title().in_language(language), finding.message(language));
            println!("  {}  ({})", finding.help(language), finding.pointer());
        }
    }
    for gate in report.ready_for() {
        let lacks: Vec<String> = gate.lacks.iter().map(|lack| lack.words(language)).collect();
        let ready = if gate.is_ready() { "✓".to_owned() } else { format!("… {}", lacks.join(", ")) };
        println!("\n{}: {ready}", gate.gate.title().in_language(language));
    }

    // The answer as it is stored: what was found, and the version, day, language and profile behind it.
    let kept = env::temp_dir().join("samspill-answer.json");
    fs::write(&kept, report.to_json())?;
    println!("\n→ {} ({} {})", kept.display(), report.made().samspill, report.made().catalogue);
    Ok(())
}
