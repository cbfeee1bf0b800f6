//! A project code that a spreadsheet has taken for a date.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
#[cfg(feature = "programme")]
use crate::value::Day;
use crate::value::{ProjectCode, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-code-became-date",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 23: prosjektene har koder som 01/13 og 02/14",
    params: &[("date", ParamKind::Text), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Prosjektkode som har blitt en dato",
            "Prosjektkode som har blitt ein dato",
            "Project code that has become a date"
        ),
        message: words!(
            "Prosjektkoden står som datoen {date}. Et regneark kan ha gjort om en kode som 01/13.",
            "Prosjektkoden står som datoen {date}. Eit rekneark kan ha gjort om ein kode som 01/13.",
            "The project code is written as the date {date}. A spreadsheet may have changed a code such as 01/13."
        ),
        help: words!(
            "Skriv koden på nytt. I regnearket hjelper det å gjøre kolonnen om til tekst først.",
            "Skriv koden på nytt. I reknearket hjelper det å gjere kolonnen om til tekst først.",
            "Write the code again. In the spreadsheet it helps to format the column as text first."
        ),
        question: words!(
            "Hvilken kode har prosjektet?",
            "Kva kode har prosjektet?",
            "Which code does the project have?"
        ),
        fix: Some(words!("Skriv {suggestion}", "Skriv {suggestion}", "Write {suggestion}")),
        met: None,
    },
    why: long_words!(
        "Regneark leser 01/13 som januar 2013 og lagrer den første dagen i måneden. Er det bare én kode som passer med de andre i porteføljen, foreslår vi den; ellers spør vi bare.",
        "Rekneark les 01/13 som januar 2013 og lagrar den første dagen i månaden. Er det berre éin kode som passar med dei andre i porteføljen, føreslår vi han; elles spør vi berre.",
        "Spreadsheets read 01/13 as January 2013 and store the first day of the month. Where only one code fits the others in the portfolio, we suggest it; otherwise we only ask.",
    ),
    examples: None,
    check: Check::ProjectCode(check),
};

fn check(code: &str, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(day) = ProjectCode::day_instead(code) else { return };
    let answer = found.not_met("").with("date", code.trim()).words(0, code.len(), "code");
    #[cfg(feature = "programme")]
    if let Some(suggestion) = the_reading_that_fits(day, context) {
        answer.with("suggestion", suggestion.as_str()).fix(&suggestion);
    }
    #[cfg(not(feature = "programme"))]
    let _ = (answer, day, context);
}

/// The one code that the date may have been, among the other codes of the portfolio: of a year that
/// they have, and free. 01/13 becomes the first of January 2013, but 01/12 the first of December.
#[cfg(feature = "programme")]
fn the_reading_that_fits(day: Day, context: &Context<'_>) -> Option<String> {
    let register = context.register()?;
    let number_and_year = (day.day() == 1).then(|| format!("{:02}/{:02}", day.month(), day.year() % 100));
    let day_and_month = format!("{:02}/{:02}", day.day(), day.month());
    let fits = |code: &String| {
        let year = code.parse::<ProjectCode>().ok().map(ProjectCode::year);
        year.is_some_and(|year| register.has_year(year)) && register.holders(code).is_empty()
    };
    // Of two that became the same date, at most one was the code that fits.
    if register.holders(&day.to_string()).len() > 1 {
        return None;
    }
    let mut fitting = number_and_year.into_iter().chain([day_and_month]).filter(fits);
    let first = fitting.next()?;
    fitting.all(|other| other == first).then_some(first)
}
