//! An idea note does not say why it matters now.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-why-now",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hvorfor er dette viktig for kommunen nå?»",
    params: &[],
    texts: Texts {
        title: words!("Idé uten «hvorfor nå»", "Idé utan «kvifor no»", "Idea without “why now”"),
        message: words!(
            "Det står ikke ennå hvorfor dette er viktig nå.",
            "Det står ikkje enno kvifor dette er viktig no.",
            "It does not yet say why this matters now."
        ),
        help: words!(
            "Skriv et par setninger om hva som har skjedd, eller hva dere mister ved å vente.",
            "Skriv eit par setningar om kva som har skjedd, eller kva de mistar ved å vente.",
            "Write a couple of sentences on what has happened, or what you lose by waiting."
        ),
        question: words!("Hvorfor er dette viktig nå?", "Kvifor er dette viktig no?", "Why does this matter now?"),
        fix: None,
        met: Some(words!(
            "Det står hvorfor dette er viktig nå.",
            "Det står kvifor dette er viktig no.",
            "It says why this matters now."
        )),
    },
    why: long_words!(
        "Programmet må velge hva som kommer først. Da hjelper det å vite hva som gjør at tiden er inne.",
        "Programmet må velje kva som kjem først. Då hjelper det å vite kva som gjer at tida er inne.",
        "The programme must choose what comes first. Then it helps to know what makes this the time.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("whyNow", &note.why_now);
}
