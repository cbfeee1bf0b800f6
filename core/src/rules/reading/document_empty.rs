//! The text is empty.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{NotRead, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "document-empty",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 1,
    origin: Origin::Design,
    source: "RFC 8259: en tom tekst er ikke JSON",
    params: &[],
    texts: Texts {
        title: words!("Tomt dokument", "Tomt dokument", "Empty document"),
        message: words!("Her står det ingenting ennå.", "Her står det ingenting enno.", "There is nothing here yet."),
        help: words!(
            "Begynn med en tittel. Kommer teksten fra en fil, så se om det er riktig fil.",
            "Byrj med ein tittel. Kjem teksten frå ei fil, så sjå om det er rett fil.",
            "Begin with a title. If the text comes from a file, see whether it is the right one."
        ),
        question: words!("Hva vil dere fortelle?", "Kva vil de fortelje?", "What would you like to tell us?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En tom tekst er ikke feil, bare tom. Vi sier det likevel, for ofte er det en fil som ikke ble lagret.",
        "Ein tom tekst er ikkje feil, berre tom. Vi seier det likevel, for ofte er det ei fil som ikkje blei lagra.",
        "An empty text is not wrong, only empty. We say so all the same, for often a file was not saved.",
    ),
    examples: None,
    check: Check::NotRead(check),
};

fn check(at: &NotRead, _: &Context<'_>, found: &mut Found<'_>) {
    if matches!(at, NotRead::Empty) {
        found.not_met("");
    }
}
