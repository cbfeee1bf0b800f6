//! After the gathering: what participants thought.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-evaluation",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Bakgrunn»: evaluering etter samlingene",
    params: &[],
    texts: Texts {
        title: words!(
            "Etter samlingen: hva deltakerne syntes",
            "Etter samlinga: kva deltakarane syntest",
            "After the gathering: what participants thought"
        ),
        message: words!(
            "Samlingen er holdt. Det står ikke ennå hva deltakerne syntes.",
            "Samlinga er halden. Det står ikkje enno kva deltakarane syntest.",
            "The gathering has been held. It does not yet say what participants thought."
        ),
        help: words!(
            "Skriv kort hva de sa, og hva de ønsker seg videre. Et par linjer holder.",
            "Skriv kort kva dei sa, og kva dei ønskjer seg vidare. Eit par linjer held.",
            "Write briefly what they said, and what they wish for next. A couple of lines will do."
        ),
        question: words!(
            "Hva syntes deltakerne, og hva ønsker de seg neste gang?",
            "Kva syntest deltakarane, og kva ønskjer dei seg neste gong?",
            "What did participants think, and what do they wish for next time?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva deltakerne syntes.",
            "Det står kva deltakarane syntest.",
            "It says what participants thought."
        )),
    },
    why: long_words!(
        "Det var evalueringen som ga nettverket i Finnmark både et år til og en erfaringsbase. Vi spør først to uker etter samlingen.",
        "Det var evalueringa som gav nettverket i Finnmark både eit år til og ein erfaringsbase. Vi spør først to veker etter samlinga.",
        "It was the evaluation that gave the network in Finnmark both another year and an experience base. We do not ask until two weeks after the gathering."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    if gathering.was_held_before(context.today()) {
        found.expect_filled("evaluation", &gathering.evaluation);
    }
}
