//! Gathering without a place.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-place",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Pådriv Oslo, invitasjonen: «Hvor»",
    params: &[],
    texts: Texts {
        title: words!("Samlingen mangler sted", "Samlinga manglar stad", "Gathering without a place"),
        message: words!(
            "Det er invitert til samlingen. Det står ikke ennå hvor den er.",
            "Det er invitert til samlinga. Det står ikkje enno kvar ho er.",
            "People are invited to the gathering. It does not yet say where it is."
        ),
        help: words!(
            "Skriv huset og kommunen, eller lenken hvis dere møtes på skjerm.",
            "Skriv huset og kommunen, eller lenkja om de møtest på skjerm.",
            "Write the building and the municipality, or the link if you meet online."
        ),
        question: words!("Hvor er samlingen?", "Kvar er samlinga?", "Where is the gathering?"),
        fix: None,
        met: Some(words!(
            "Det står hvor samlingen er.",
            "Det står kvar samlinga er.",
            "It says where the gathering is."
        )),
    },
    why: long_words!(
        "Den som er invitert, vil vite hvor langt det er å reise. Så lenge samlingen bare er planlagt, spør vi ikke.",
        "Den som er invitert, vil vite kor langt det er å reise. Så lenge samlinga berre er planlagd, spør vi ikkje.",
        "Whoever is invited wants to know how far they have to travel. As long as the gathering is only planned, we do not ask."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    if gathering.state.known() == Some(&GatheringState::Invited) {
        found.expect_filled("place", &gathering.place);
    }
}
