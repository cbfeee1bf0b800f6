//! A text that is not written as a date.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "unreadable-date",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Tall og datoer slik folk skriver dem",
    params: &[("field", ParamKind::Field), ("text", ParamKind::Text)],
    texts: Texts {
        title: words!("Dato vi ikke kan lese", "Dato vi ikkje kan lese", "Date that we cannot read"),
        message: words!(
            "Under «{field}» står det «{text}». Vi klarer ikke å lese det som en dato.",
            "Under «{field}» står det «{text}». Vi klarer ikkje å lese det som ein dato.",
            "Under “{field}” we found “{text}”, which we cannot read as a date."
        ),
        help: words!(
            "Skriv for eksempel 31.12.2027, juni 2027, våren 2027 eller uke 23 i 2027.",
            "Skriv til dømes 31.12.2027, juni 2027, våren 2027 eller veke 23 i 2027.",
            "Write, for example, 31 December 2027, June 2027, spring 2027 or week 23 of 2027."
        ),
        question: words!("Når er det?", "Når er det?", "When is that?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Datoer skrives på mange måter. Det vi ikke er sikre på, spør vi om i stedet for å gjette.",
        "Datoar blir skrivne på mange måtar. Det vi ikkje er sikre på, spør vi om i staden for å gisse.",
        "Dates are written in many ways. What we are not sure of we ask about, rather than guess.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::UnreadableDate { text } = at {
        let field = found.field();
        found.not_met("").with("field", field).with("text", text.as_str());
    }
}
