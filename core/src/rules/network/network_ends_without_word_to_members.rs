//! A network that ends: when members were told.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::schedule::is_ending;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "network-ends-without-word-to-members",
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
            "Et nettverk som slutter: når deltakerne fikk vite det",
            "Eit nettverk som sluttar: når deltakarane fekk vite det",
            "A network that ends: when members were told"
        ),
        message: words!(
            "Nettverket avsluttes. Det står ikke ennå når deltakerne fikk vite det.",
            "Nettverket blir avslutta. Det står ikkje enno når deltakarane fekk vite det.",
            "The network is ending. It does not yet say when members were told."
        ),
        help: words!(
            "Skriv dagen dere sa ifra. Har dere ikke gjort det ennå, så begynn med det.",
            "Skriv dagen de sa ifrå. Har de ikkje gjort det enno, så start med det.",
            "Write the day you told them. If you have not done so yet, start with that."
        ),
        question: words!(
            "Har deltakerne fått vite det?",
            "Har deltakarane fått vite det?",
            "Have the members been told?"
        ),
        fix: None,
        met: Some(words!(
            "Det står når deltakerne fikk vite det.",
            "Det står når deltakarane fekk vite det.",
            "It says when members were told."
        )),
    },
    why: long_words!(
        "De som har brukt tid på nettverket, bør høre det fra dere, og ikke fra en nettside.",
        "Dei som har brukt tid på nettverket, bør høyre det frå dykk, og ikkje frå ei nettside.",
        "Those who have given the network their time should hear it from you, and not from a web page."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    if is_ending(network, context.today()) {
        let ending = network.winding_down.known();
        found.expect_filled("windingDown/membersTold", ending.map_or(&Field::Absent, |ending| &ending.members_told));
    }
}
