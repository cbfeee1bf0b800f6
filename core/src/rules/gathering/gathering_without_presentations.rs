//! After the gathering: where the presentations are.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-presentations",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Samlinger i Prosjektnettverket høsten 2018»: presentasjonene finner du her",
    params: &[],
    texts: Texts {
        title: words!(
            "Etter samlingen: hvor presentasjonene ligger",
            "Etter samlinga: kvar presentasjonane ligg",
            "After the gathering: where the presentations are"
        ),
        message: words!(
            "Samlingen er holdt. Det står ikke ennå hvor presentasjonene ligger.",
            "Samlinga er halden. Det står ikkje enno kvar presentasjonane ligg.",
            "The gathering has been held. It does not yet say where the presentations are."
        ),
        help: words!(
            "Legg ut det som ble vist, og skriv tittel og lenke. Da når det også dem som ikke kunne komme.",
            "Legg ut det som blei vist, og skriv tittel og lenkje. Då når det også dei som ikkje kunne kome.",
            "Publish what was shown, and write title and link. Then it reaches those who could not come, too."
        ),
        question: words!(
            "Hvor finner deltakerne presentasjonene?",
            "Kvar finn deltakarane presentasjonane?",
            "Where do participants find the presentations?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvor presentasjonene ligger.",
            "Det står kvar presentasjonane ligg.",
            "It says where the presentations are."
        )),
    },
    why: long_words!(
        "Det som ble vist på samlingen, er ofte begynnelsen på en erfaringsbase. Vi spør først to uker etter.",
        "Det som blei vist på samlinga, er ofte starten på ein erfaringsbase. Vi spør først to veker etter.",
        "What was shown at a gathering is often the beginning of an experience base. We do not ask until two weeks afterwards."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    if gathering.was_held_before(context.today()) {
        found.expect_filled("presentations", &gathering.presentations);
    }
}
