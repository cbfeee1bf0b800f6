//! A network that ends: who looks after the experience base.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::schedule::is_ending;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "network-ends-without-handover",
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
            "Et nettverk som slutter: hvem som tar vare på erfaringsbasen",
            "Eit nettverk som sluttar: kven som tek vare på erfaringsbasen",
            "A network that ends: who looks after the experience base"
        ),
        message: words!(
            "Nettverket avsluttes. Det står ikke ennå hvem som tar vare på erfaringsbasen.",
            "Nettverket blir avslutta. Det står ikkje enno kven som tek vare på erfaringsbasen.",
            "The network is ending. It does not yet say who looks after the experience base."
        ),
        help: words!(
            "Skriv organisasjonen eller rollen som tar over. Skal basen ikke holdes ved like, kan dere skrive det også.",
            "Skriv organisasjonen eller rolla som tek over. Skal basen ikkje haldast ved like, kan de skrive det òg.",
            "Write the organisation or role that takes over. If the base is not to be kept up, you can write that too."
        ),
        question: words!(
            "Hvem tar over erfaringsbasen?",
            "Kven tek over erfaringsbasen?",
            "Who takes over the experience base?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som tar vare på erfaringsbasen.",
            "Det står kven som tek vare på erfaringsbasen.",
            "It says who looks after the experience base."
        )),
    },
    why: long_words!(
        "En base ingen eier, blir fort gammel. Vi spør bare der nettverket har en.",
        "Ein base ingen eig, blir fort gammal. Vi spør berre der nettverket har ein.",
        "A base that nobody owns soon grows old. We ask only where the network has one."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    if is_ending(network, context.today()) && network.experience_base.filled().is_some() {
        let ending = network.winding_down.known();
        found.expect_filled(
            "windingDown/baseHandedOverTo",
            ending.map_or(&Field::Absent, |ending| &ending.base_handed_over_to),
        );
    }
}
