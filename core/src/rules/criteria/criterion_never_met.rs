//! No facts can meet a criterion, or a part of one.

use crate::context::{Context, Origin};
use crate::criteria::{Certain, certain, is_reversed};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-never-met",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("field", ParamKind::Field)],
    texts: Texts {
        title: words!("Kan aldri bli oppfylt", "Kan aldri bli oppfylt", "Can never be met"),
        message: words!(
            "Ingen opplysninger kan oppfylle «{field}».",
            "Ingen opplysningar kan oppfylle «{field}».",
            "No facts can meet “{field}”."
        ),
        help: words!(
            "Finn ut om kravene motsier hverandre, eller om grensene står i feil rekkefølge.",
            "Finn ut om krava motseier kvarandre, eller om grensene står i feil rekkjefølgje.",
            "Find out whether the tests contradict each other, or the bounds stand in the wrong order."
        ),
        question: words!("Hva ville være nok?", "Kva ville vere nok?", "What would be enough?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Vi prøver kravene mot de verdiene som betyr noe: hver grense, hver verdi som er nevnt, og at det ikke står noe. Er det for mange måter å sette dem sammen på, sier vi ingenting.",
        "Vi prøver krava mot dei verdiane som betyr noko: kvar grense, kvar verdi som er nemnd, og at det ikkje står noko. Er det for mange måtar å setje dei saman på, seier vi ingenting.",
        "We try the tests with the values that matter: each bound, each value that is named, and nothing at all. Where there are too many ways to combine them, we say nothing.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    let parts = criterion.parts.items();
    let mut impossible: Vec<String> =
        parts.filter(|(_, part)| is_reversed(part)).map(|(place, _)| format!("parts/{place}")).collect();
    if impossible.is_empty() && certain(criterion) == Some(Certain::Never) {
        impossible.push(String::new());
    }
    for way in impossible {
        let field = found.field_within(&way);
        found.not_met(&way).with("field", field);
    }
}
