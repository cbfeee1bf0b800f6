//! A case system reads a stored note, checks it, and keeps the answer with what made it.
//!
//! ```sh
//! cargo run --release --example embed                              # the example note
//! cargo run --release --example embed -- my-note.json --lang nn    # your own, in nynorsk
//! ```

use std::{env, error::Error, fs};

use samspill::{Context, Day, Gate, IdeaNote, Language, Reading, Severity};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let language = arguments.iter().skip_while(|argument| *argument != "--lang").nth(1);
    let language = language.and_then(|tag| Language::from_tag(tag)).unwrap_or_default();
    let path = arguments.first().filter(|first| !first.starts_with("--"));
    let path = path.map_or(concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/notes/half-filled.json"), String::as_str);

    // The case system knows the day and the gate; the library reads no clock.
    let context = Context::on(Day::new(2026, 11, 21)?).gate(Gate::Submission).language(language);
    let note = Reading::<IdeaNote>::of(&fs::read_to_string(path)?, &context);
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
