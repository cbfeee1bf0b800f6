//! The text is not JSON, so nothing could be read.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{NotRead, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "not-json",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 1,
    origin: Origin::Design,
    source: "RFC 8259",
    params: &[("line", ParamKind::Count), ("character", ParamKind::Count)],
    texts: Texts {
        title: words!("Teksten er ikke JSON", "Teksten er ikkje JSON", "The text is not JSON"),
        message: words!(
            "Vi kan lese fram til linje {line}, tegn {character}. Der slutter teksten å være JSON.",
            "Vi kan lese fram til linje {line}, teikn {character}. Der sluttar teksten å vere JSON.",
            "We can read as far as line {line}, character {character}. There the text stops being JSON."
        ),
        help: words!(
            "Se etter et komma, et anførselstegn eller en parentes som mangler like før dette stedet.",
            "Sjå etter eit komma, eit hermeteikn eller ein parentes som manglar like før denne staden.",
            "Look for a comma, a quotation mark or a bracket that is missing just before this place."
        ),
        question: words!("Hva skulle det stå der?", "Kva skulle det stå der?", "What should be there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Resten av en tekst som ikke er JSON, kan ikke leses sikkert. Derfor stopper vi og viser stedet.",
        "Resten av ein tekst som ikkje er JSON, kan ikkje lesast sikkert. Difor stoppar vi og viser staden.",
        "The rest of a text that is not JSON cannot be read with certainty. So we stop and show the place.",
    ),
    examples: None,
    check: Check::NotRead(check),
};

fn check(at: &NotRead, _: &Context<'_>, found: &mut Found<'_>) {
    if let NotRead::NotJson { line, character } = *at {
        found.not_met("").with("line", line).with("character", character);
    }
}
