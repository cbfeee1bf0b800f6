//! An idea note does not say what the idea will give.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-expected-benefit",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hva vil det gi oss?»",
    params: &[],
    texts: Texts {
        title: words!("Idé uten forventet gevinst", "Idé utan venta gevinst", "Idea without an expected benefit"),
        message: words!(
            "Det står ikke ennå hva ideen vil gi.",
            "Det står ikkje enno kva ideen vil gi.",
            "It does not yet say what the idea will give."
        ),
        help: words!(
            "Skriv det dere får igjen. Tre korte punkter holder.",
            "Skriv det de får att. Tre korte punkt held.",
            "Write what you will get out of it. Three short points will do."
        ),
        question: words!("Hva vil det gi oss?", "Kva vil det gi oss?", "What will it give us?"),
        fix: None,
        met: Some(words!(
            "Det står hva ideen vil gi.",
            "Det står kva ideen vil gi.",
            "It says what the idea will give."
        )),
    },
    why: long_words!(
        "Gevinsten er grunnen til å gjøre arbeidet. Når den står der fra starten, kan den følges opp når prosjektet er over.",
        "Gevinsten er grunnen til å gjere arbeidet. Når han står der frå starten, kan han følgjast opp når prosjektet er over.",
        "The benefit is the reason for doing the work. When it is written from the start, it can be followed up after the project.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("expectedBenefits", &note.expected_benefits);
}
