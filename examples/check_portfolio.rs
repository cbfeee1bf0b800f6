//! A programme office looks through its portfolio: what is there, what is missing, and what is ready
//! to be judged, per main goal, project and idea note.
//!
//! `cargo run --release --example check_portfolio -- [FILE.json | --real] [--lang nb|nn|en] [--today 2026-11-21] [--json]`
//!
//! With `--html FILE` it writes the whole report as a page to print instead, with `--forum FILE` the paper for the
//! project-leader forum, and with `--steering FILE` the one for the steering group.
#![expect(clippy::disallowed_methods, reason = "a command may ask what day it is; the library never does")]

use std::error::Error;
use std::io::{IsTerminal, stdout};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use samspill::{Context, Coordination, Day, Dossier, Language, Reading, render};

const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/ovre-eksempelby.json");
const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/saupstad-kolstad.json");

fn main() -> Result<(), Box<dyn Error>> {
    let Asked { path, language, today, json, papers } = Asked::from_arguments(env::args().skip(1))?;
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;

    // A portfolio shows a day of its own; where it states none, it is looked at as of today.
    let anyday = Context::on(today.unwrap_or(day_of_this_machine()?)).language(language);
    let dossier = Reading::<Dossier>::of(&text, &anyday);
    let portfolio = dossier.document().portfolio.known();
    let as_of = portfolio.and_then(|portfolio| portfolio.as_of.known()?.latest());
    let context = match (today, as_of) {
        (None, Some(as_of)) => Context::on(as_of).language(language),
        _ => anyday,
    };

    for (file, write) in &papers {
        let paper = dossier.coordinate(&context, write);
        fs::write(file, paper.to_html()).map_err(|error| format!("{file}: {error}"))?;
        let said = format!("{}: {file}", paper.title);
        // What is asked for as data is data alone.
        if json { eprintln!("{said}") } else { println!("{said}") }
    }
    if !papers.is_empty() && !json {
        return Ok(());
    }

    let page = render::report(&dossier, &context);
    match (json, stdout().is_terminal() && env::var_os("NO_COLOR").is_none()) {
        (true, _) => println!("{}", dossier.check(&context).to_json()),
        (false, true) => print!("{}", page.to_terminal()),
        (false, false) => print!("{}", page.to_text()),
    }
    Ok(())
}

/// What writes a paper about what the projects are to each other.
type Write = fn(&Coordination<'_>, &Context<'_>) -> render::Paper;

/// What the command is asked for.
struct Asked {
    path: String,
    language: Language,
    today: Option<Day>,
    json: bool,
    /// The papers to write, and the files that they go to.
    papers: Vec<(String, Write)>,
}

impl Asked {
    fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let (path, language) = (INVENTED.to_owned(), Language::default());
        let mut asked = Self { path, language, today: None, json: false, papers: Vec::new() };
        while let Some(argument) = arguments.next() {
            let mut value = || {
                let value = arguments.next().filter(|value| !value.starts_with('-'));
                value.ok_or_else(|| format!("{argument} needs a value"))
            };
            match argument.as_str() {
                "--real" => asked.path = REAL.to_owned(),
                "--json" => asked.json = true,
                "--lang" => asked.language = Language::from_tag(&value()?).ok_or("choose nb, nn or en")?,
                "--today" => asked.today = Some(value()?.parse()?),
                "--html" => asked.papers.push((page_name(value()?)?, render::portfolio_report)),
                "--forum" => asked.papers.push((page_name(value()?)?, render::forum_paper)),
                "--steering" => asked.papers.push((page_name(value()?)?, render::steering_group_paper)),
                unknown if unknown.starts_with('-') => {
                    let known = "--real, --lang, --today, --json, --html, --forum or --steering";
                    return Err(format!("{unknown} is not known; use {known}").into());
                }
                path => asked.path = path.to_owned(),
            }
        }
        Ok(asked)
    }
}

/// The name of a page to write. A programme is never written over by the paper about it.
fn page_name(file: String) -> Result<String, String> {
    if file.ends_with(".html") { Ok(file) } else { Err(format!("{file}: give the page a name that ends in .html")) }
}

fn day_of_this_machine() -> Result<Day, Box<dyn Error>> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / (24 * 60 * 60);
    let day = chrono::NaiveDate::from_epoch_days(i32::try_from(days)?).ok_or("this machine's day is out of reach")?;
    Ok(day.try_into()?)
}
