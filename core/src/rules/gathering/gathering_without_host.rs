//! Gathering of several days without a host.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-host",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, siste lysbilde: en kommune er vert i tre dager",
    params: &[],
    texts: Texts {
        title: words!(
            "Samling over flere dager uten vert",
            "Samling over fleire dagar utan vert",
            "Gathering of several days without a host"
        ),
        message: words!(
            "Samlingen varer flere dager. Det står ikke ennå hvem som er vert.",
            "Samlinga varer fleire dagar. Det står ikkje enno kven som er vert.",
            "The gathering lasts for several days. It does not yet say who hosts it."
        ),
        help: words!(
            "Skriv kommunen eller organisasjonen som tar imot.",
            "Skriv kommunen eller organisasjonen som tek imot.",
            "Write the municipality or organisation that receives people."
        ),
        question: words!("Hvem er vert?", "Kven er vert?", "Who is the host?"),
        fix: None,
        met: Some(words!("Det står hvem som er vert.", "Det står kven som er vert.", "It says who the host is.")),
    },
    why: long_words!(
        "Verten ordner rom, mat og overnatting, og viser gjerne fram noe av sitt eget.",
        "Verten ordnar rom, mat og overnatting, og viser gjerne fram noko av sitt eige.",
        "The host sees to rooms, food and lodging, and often shows something of its own."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    if gathering.days().is_some_and(|(first, last)| first < last)
        && gathering.state.known() != Some(&GatheringState::Cancelled)
    {
        found.expect_filled("host", &gathering.host);
    }
}
