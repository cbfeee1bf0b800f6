//! A network that ends: what you have learned from it.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::schedule::is_ending;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "network-ends-without-lessons",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Prosjektnettverket avvikles»",
    params: &[],
    texts: Texts {
        title: words!(
            "Et nettverk som slutter: hva dere har lært av det",
            "Eit nettverk som sluttar: kva de har lært av det",
            "A network that ends: what you have learned from it"
        ),
        message: words!(
            "Nettverket avsluttes. Det står ikke ennå hva dere har lært av det.",
            "Nettverket blir avslutta. Det står ikkje enno kva de har lært av det.",
            "The network is ending. It does not yet say what you have learned from it."
        ),
        help: words!(
            "Skriv to eller tre ting som andre kan ha nytte av.",
            "Skriv to eller tre ting som andre kan ha nytte av.",
            "Write two or three things that others may benefit from."
        ),
        question: words!(
            "Hva har nettverket lært dere om å få til utvikling?",
            "Kva har nettverket lært dykk om å få til utvikling?",
            "What has the network taught you about getting development going?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva dere har lært av det.",
            "Det står kva de har lært av det.",
            "It says what you have learned from it."
        )),
    },
    why: long_words!(
        "Lærdommen er det som blir igjen. Den er lettest å skrive ned mens dere husker.",
        "Lærdomen er det som blir att. Han er lettast å skrive ned medan de hugsar.",
        "What was learned is what remains. It is easiest to write down while you remember."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    if is_ending(network, context.today()) {
        let ending = network.winding_down.known();
        found.expect_filled("windingDown/lessons", ending.map_or(&Field::Absent, |ending| &ending.lessons));
    }
}
