//! A network leader or a process adviser looks through a file: what is there, what is missing, which days suit for the
//! next gatherings, and how the meetings that help is asked for may go.
//!
//! `cargo run --release --example gather -- [FILE.json] [--lang nb|nn|en] [--today 2018-01-10]`

use std::error::Error;
use std::{env, fs};

use samspill::render::{invitation, network_report, process_support_report, series_page};
use samspill::{Context, Day, GatheringState, Language, Network, NetworkState, ProcessSupport, Reading, plan_meeting};

/// Without a file: two real ones and an invented one, each on a day when there was something to do.
const EXAMPLES: [(&str, (i32, u32, u32)); 3] = [
    ("finnmark-network.json", (2019, 3, 1)),
    ("alesund-process-support.json", (2018, 10, 15)),
    ("eksempelfylket-network.json", (2026, 11, 21)),
];

fn main() -> Result<(), Box<dyn Error>> {
    let asked = Asked::from_arguments(env::args().skip(1))?;
    match (&asked.path, asked.today) {
        (Some(path), Some(today)) => tell(path, today, asked.language),
        (Some(_), None) => Err("say what day it is, with --today 2026-11-21".into()),
        (None, today) => {
            for (file, (year, month, day)) in EXAMPLES {
                let path = format!("{}/../examples/{file}", env!("CARGO_MANIFEST_DIR"));
                let today = today.map_or_else(|| Day::new(year, month, day), Ok)?;
                tell(&path, today, asked.language)?;
            }
            Ok(())
        }
    }
}

fn tell(path: &str, today: Day, language: Language) -> Result<(), Box<dyn Error>> {
    let context = &Context::on(today).language(language);
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let network = Reading::<Network>::of(&text, context);
    let support = Reading::<ProcessSupport>::of(&text, context);
    // What is read as the wrong kind of document holds nothing.
    let is_support = support.document().requests.known().is_some() || support.document().aims.known().is_some();
    if is_support {
        tell_of_support(&support, context, language)
    } else {
        tell_of_network(&network, context)
    }
    Ok(())
}

fn tell_of_network(network: &Reading<Network>, context: &Context<'_>) {
    println!("{}", network_report(network, context).to_text());
    if network.document().state.known() == Some(&NetworkState::Active) {
        println!("{}", series_page(network.document(), context).to_text());
    }
    let gatherings = network.document().gatherings.known();
    for (_, gathering) in gatherings.into_iter().flat_map(samspill::List::iter) {
        if gathering.state.known() == Some(&GatheringState::Invited) {
            println!("{}", invitation(gathering, context).to_markdown());
        }
    }
}

fn tell_of_support(support: &Reading<ProcessSupport>, context: &Context<'_>, language: Language) {
    println!("{}", process_support_report(support, context).to_text());
    let requests = support.document().requests.known();
    let requests = requests.into_iter().flat_map(samspill::List::iter).map(|(_, request)| request);
    for request in requests.filter(|request| request.outcome.known().is_none()) {
        println!("{}", plan_meeting(request, language).to_text());
    }
}

/// What the command is asked for.
struct Asked {
    path: Option<String>,
    language: Language,
    today: Option<Day>,
}

impl Asked {
    fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut asked = Self { path: None, language: Language::default(), today: None };
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
            match argument.as_str() {
                "--lang" => asked.language = Language::from_tag(&value()?).ok_or("choose nb, nn or en")?,
                "--today" => asked.today = Some(value()?.parse()?),
                unknown if unknown.starts_with('-') => {
                    return Err(format!("{unknown} is not known; use --lang or --today").into());
                }
                path => asked.path = Some(path.to_owned()),
            }
        }
        Ok(asked)
    }
}
