//! A programme office looks through its portfolio: what is there, what is missing, and what is ready
//! to be judged, per main goal, project and idea note.
//!
//! `cargo run --release --example check_portfolio -- [FILE.json | --real] [--lang nb|nn|en] [--today 2026-11-21] [--json]`
#![expect(clippy::disallowed_methods, reason = "a command may ask what day it is; the library never does")]

use std::error::Error;
use std::io::{IsTerminal, stdout};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, fs};

use samspill::{Context, Day, Dossier, Language, Reading, render};

const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/ovre-eksempelby.json");
const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/saupstad-kolstad.json");

fn main() -> Result<(), Box<dyn Error>> {
    let Asked { path, language, today, json } = Asked::from_arguments(env::args().skip(1))?;
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

    let page = render::report(&dossier, &context);
    match (json, stdout().is_terminal() && env::var_os("NO_COLOR").is_none()) {
        (true, _) => println!("{}", dossier.check(&context).to_json()),
        (false, true) => print!("{}", page.to_terminal()),
        (false, false) => print!("{}", page.to_text()),
    }
    Ok(())
}

/// What the command is asked for.
struct Asked {
    path: String,
    language: Language,
    today: Option<Day>,
    json: bool,
}

impl Asked {
    fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut asked = Self { path: INVENTED.to_owned(), language: Language::default(), today: None, json: false };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--real" => asked.path = REAL.to_owned(),
                "--json" => asked.json = true,
                "--lang" => asked.language = Language::from_tag(&value()?).ok_or("choose nb, nn or en")?,
                "--today" => asked.today = Some(value()?.parse()?),
                unknown if unknown.starts_with('-') => {
                    return Err(format!("{unknown} is not known; use --real, --lang, --today or --json").into());
                }
                path => asked.path = path.to_owned(),
            }
        }
        Ok(asked)
    }
}

fn day_of_this_machine() -> Result<Day, Box<dyn Error>> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / (24 * 60 * 60);
    let day = chrono::NaiveDate::from_epoch_days(i32::try_from(days)?).ok_or("this machine's day is out of reach")?;
    Ok(day.try_into()?)
}
