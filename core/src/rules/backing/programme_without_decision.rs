//! It does not say who has adopted a programme.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Programme};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-without-decision",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 6: bystyret har vedtatt programmet; lysbilde 21: nødvendig forankring politisk",
    params: &[],
    texts: Texts {
        title: words!("Program uten vedtak", "Program utan vedtak", "Programme without a decision"),
        message: words!(
            "Det står ikke ennå hvem som har vedtatt programmet.",
            "Det står ikkje enno kven som har vedteke programmet.",
            "It does not yet say who has adopted the programme."
        ),
        help: words!(
            "Skriv organet som vedtok det, datoen og saksnummeret. Er det ikke vedtatt ennå, så skriv det når det er gjort.",
            "Skriv organet som vedtok det, datoen og saksnummeret. Er det ikkje vedteke enno, så skriv det når det er gjort.",
            "Write the body that adopted it, the date and the case number. If it has not been adopted yet, write it when it has."
        ),
        question: words!(
            "Hvem har vedtatt programmet, og når?",
            "Kven har vedteke programmet, og når?",
            "Who has adopted the programme, and when?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som har vedtatt programmet.",
            "Det står kven som har vedteke programmet.",
            "It says who has adopted the programme."
        )),
    },
    why: long_words!(
        "Prosjektene lener seg på programmet. Har et folkevalgt organ vedtatt det, vet alle at målene gjelder, også når noe må prioriteres.",
        "Prosjekta lener seg på programmet. Har eit folkevalt organ vedteke det, veit alle at måla gjeld, også når noko må prioriterast.",
        "Projects lean on the programme. Where an elected body has adopted it, everybody knows that its goals apply, even when priorities must be set."
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(programme: &Programme, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(adoption) = programme.adoption.known() {
        found.expect_filled("adoption/by", &adoption.by);
    } else if programme.adoption.is_none() {
        found.not_met("adoption");
    } else if programme.adoption.is_unstated() {
        found.undetermined("adoption", Awaits::INFORMATION);
    }
}
