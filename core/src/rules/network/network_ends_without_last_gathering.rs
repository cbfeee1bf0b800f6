//! A network that ends: which gathering was the last.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Network};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::schedule::is_ending;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "network-ends-without-last-gathering",
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
            "Et nettverk som slutter: hvilken samling som er den siste",
            "Eit nettverk som sluttar: kva samling som er den siste",
            "A network that ends: which gathering is the last"
        ),
        message: words!(
            "Nettverket avsluttes. Det står ikke ennå hvilken samling som er den siste.",
            "Nettverket blir avslutta. Det står ikkje enno kva samling som er den siste.",
            "The network is ending. It does not yet say which gathering is the last."
        ),
        help: words!(
            "Skriv navnet på samlingen. Da vet alle at det ikke kommer flere.",
            "Skriv namnet på samlinga. Då veit alle at det ikkje kjem fleire.",
            "Write what the gathering is called. Then everybody knows that there will be no more."
        ),
        question: words!("Hvilken samling er den siste?", "Kva samling er den siste?", "Which gathering is the last?"),
        fix: None,
        met: Some(words!(
            "Det står hvilken samling som er den siste.",
            "Det står kva samling som er den siste.",
            "It says which gathering is the last."
        )),
    },
    why: long_words!(
        "Et nettverk som bare slutter å møtes, lar deltakerne vente. Et tydelig siste møte gir tid til å takke og oppsummere.",
        "Eit nettverk som berre sluttar å møtast, lèt deltakarane vente. Eit tydeleg siste møte gir tid til å takke og oppsummere.",
        "A network that just stops meeting leaves its members waiting. A clear last meeting gives time to thank and to sum up."
    ),
    examples: None,
    check: Check::Network(check),
};

fn check(network: &Network, context: &Context<'_>, found: &mut Found<'_>) {
    if is_ending(network, context.today()) {
        let ending = network.winding_down.known();
        found
            .expect_filled("windingDown/lastGathering", ending.map_or(&Field::Absent, |ending| &ending.last_gathering));
    }
}
