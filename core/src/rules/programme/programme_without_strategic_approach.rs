//! A programme does not say which strategic approaches it has chosen.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Programme};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-without-strategic-approach",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, første kriterium: de strategiske hovedgrepene",
    params: &[],
    texts: Texts {
        title: words!(
            "Program uten strategiske hovedgrep",
            "Program utan strategiske hovudgrep",
            "Programme without strategic approaches"
        ),
        message: words!(
            "Det står ikke ennå hvilke strategiske hovedgrep programmet har valgt.",
            "Det står ikkje enno kva strategiske hovudgrep programmet har valt.",
            "It does not yet say which strategic approaches the programme has chosen."
        ),
        help: words!(
            "Skriv inn hovedgrepene fra programmet, så prosjektene kan vise hvilke de følger.",
            "Skriv inn hovudgrepa frå programmet, så prosjekta kan vise kva for nokre dei følgjer.",
            "Write the approaches from the programme, so that projects can show which ones they follow."
        ),
        question: words!(
            "Hvilke hovedgrep har programmet valgt?",
            "Kva hovudgrep har programmet valt?",
            "Which approaches has the programme chosen?"
        ),
        fix: None,
        met: Some(words!(
            "De strategiske hovedgrepene er på plass.",
            "Dei strategiske hovudgrepa er på plass.",
            "The strategic approaches are in place."
        )),
    },
    why: long_words!(
        "Prosjekter som vil være med, skal ha klar forankring i målene og i hovedgrepene til programmet. Da må begge deler stå der alle kan lese dem.",
        "Prosjekt som vil vere med, skal ha klar forankring i måla og i hovudgrepa til programmet. Då må begge delar stå der alle kan lese dei.",
        "Projects that want to take part must be clearly anchored in the programme's goals and its approaches. Then both must be written where everyone can read them.",
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(programme: &Programme, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("strategicApproaches", &programme.strategic_approaches);
}
