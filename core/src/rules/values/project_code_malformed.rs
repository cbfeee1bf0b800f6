//! A project code is not written as a number and a year.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{ProjectCode, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-code-malformed",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 23: prosjektene har koder som 01/13 og 02/14",
    params: &[("code", ParamKind::Text), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Prosjektkode som er skrevet annerledes",
            "Prosjektkode som er skriven annleis",
            "Project code written in another way"
        ),
        message: words!(
            "Prosjektkoden er «{code}». Kodene i porteføljen består av nummer og år, som 02/14.",
            "Prosjektkoden er «{code}». Kodane i porteføljen er sette saman av nummer og år, som 02/14.",
            "The project code is “{code}”. Codes in the portfolio are a number and a year, such as 02/14."
        ),
        help: words!(
            "Skriv nummeret med minst to sifre, en skråstrek og året. Har prosjektet ingen kode ennå, kan det stå tomt.",
            "Skriv nummeret med minst to siffer, ein skråstrek og året. Har prosjektet ingen kode enno, kan det stå tomt.",
            "Write the number with at least two digits, a slash and the year. If the project has no code yet, leave it empty."
        ),
        question: words!(
            "Hvilket nummer og år har prosjektet fått?",
            "Kva nummer og år har prosjektet fått?",
            "Which number and year has the project been given?"
        ),
        fix: Some(words!("Skriv {suggestion}", "Skriv {suggestion}", "Write {suggestion}")),
        met: None,
    },
    why: long_words!(
        "Koden er det som holder idé-notat, avtale, plan og rapporter sammen gjennom årene. \
         Skrives den ulikt, finner ingen igjen papirene. \
         01/13 og 01-13 leses likt, og det samme gjelder 07/2014 og 07/14.",
        "Koden er det som held idénotat, avtale, plan og rapportar saman gjennom åra. \
         Blir han skriven ulikt, finn ingen att papira. \
         01/13 og 01-13 blir lesne likt, og det same gjeld 07/2014 og 07/14.",
        "The code is what keeps the idea note, the agreement, the plan and the reports together over the years. \
         Where it is written in different ways, nobody finds the papers again. \
         01/13 and 01-13 are read alike, and so are 07/2014 and 07/14.",
    ),
    examples: None,
    check: Check::ProjectCode(check),
};

fn check(code: &str, _: &Context<'_>, found: &mut Found<'_>) {
    // A code that became a date has a rule of its own.
    if code.parse::<ProjectCode>().is_ok() || ProjectCode::day_instead(code).is_some() {
        return;
    }
    let answer = found.not_met("").with("code", code).words(0, code.len(), "code");
    if let Some(suggestion) = suggestion(code) {
        answer.with("suggestion", suggestion.as_str()).fix(&suggestion);
    }
}

/// The code without spaces and with its number filled up to two digits, if that makes it one.
fn suggestion(code: &str) -> Option<String> {
    let bare: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let (number, year) = bare.split_once(['/', '-'])?;
    format!("{number:0>2}/{year}").parse::<ProjectCode>().ok().map(|code| code.to_string())
}
