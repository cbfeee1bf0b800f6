//! A final report does not say who is told of the results.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{FinalReport, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "results-not-made-visible",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Closing,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 21: kanskje viktigst, at resultater synliggjøres og dokumenteres; Saman om ein betre kommune: råd 9",
    params: &[],
    texts: Texts {
        title: words!(
            "Hvem som får høre om resultatene",
            "Kven som får høyre om resultata",
            "Who hears of the results"
        ),
        message: words!(
            "Det står ikke ennå hvem som får høre om resultatene.",
            "Det står ikkje enno kven som får høyre om resultata.",
            "It does not yet say who will hear of the results."
        ),
        help: words!(
            "Tenk både på egen organisasjon og på dem utenfor. Et åpent møte, en side i lokalavisa eller en post i erfaringsbasen er nok.",
            "Tenk både på eigen organisasjon og på dei utanfor. Eit ope møte, ei side i lokalavisa eller ein post i erfaringsbasen er nok.",
            "Think both of your own organisation and of those outside it. An open meeting, a page in the local paper or an entry in the experience base will do."
        ),
        question: words!(
            "Hvem bør få vite hva dere har fått til, og hvordan?",
            "Kven bør få vite kva de har fått til, og korleis?",
            "Who should hear of what you have achieved, and how?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som får høre om resultatene.",
            "Det står kven som får høyre om resultata.",
            "It says who will hear of the results."
        )),
    },
    why: long_words!(
        "De som har vært med, fortjener å se hva det ble til. De som skal begynne på noe lignende, slipper å finne ut alt selv. Slik kan også det som ikke gikk, bli til nytte.",
        "Dei som har vore med, fortener å sjå kva det blei til. Dei som skal byrje på noko liknande, slepp å finne ut alt sjølve. Slik kan også det som ikkje gjekk, bli til nytte.",
        "Those who took part deserve to see what came of it. Those who begin on something similar need not find out everything by themselves. In that way, what did not work can be of use too."
    ),
    examples: None,
    check: Check::FinalReport(check),
};

fn check(report: &FinalReport, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("dissemination", &report.dissemination);
}
