//! A case system reads a stored note, checks it, and keeps the answer with what made it.
//!
//! ```sh
//! cargo run --release --example embed                              # the example note
//! cargo run --release --example embed -- my-note.json --lang nn    # your own, in nynorsk
//! ```

use std::{env, error::Error, fs};

use samspill::{Context, Day, Gate, IdeaNote, Language, Reading, Severity};

fn main() -> Result<(), Box<dyn Error>> {
    let (mut path, mut language) =
        (format!("{}/../examples/notes/half-filled.json", env!("CARGO_MANIFEST_DIR")), Language::Bokmal);
    let mut arguments = env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--lang" => {
                let tag = arguments.next().unwrap_or_default();
                language = Language::from_tag(&tag).ok_or("the languages are nb, nn and en")?;
            }
            _ => path = argument,
        }
    }
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;

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
