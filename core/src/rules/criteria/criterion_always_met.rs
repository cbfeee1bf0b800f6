//! A criterion is met whatever anybody states, and leaves nobody anything to judge.

use crate::context::{Context, Origin};
use crate::criteria::{Certain, certain};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-always-met",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 4,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[],
    texts: Texts {
        title: words!("Alltid oppfylt", "Alltid oppfylt", "Always met"),
        message: words!(
            "Kriteriet er oppfylt uansett hva som står i dokumentene.",
            "Kriteriet er oppfylt same kva som står i dokumenta.",
            "The criterion is met whatever the documents say."
        ),
        help: words!(
            "Skriv hva opplysningene må vise, eller hva et menneske skal vurdere.",
            "Skriv kva opplysningane må vise, eller kva eit menneske skal vurdere.",
            "Write what the facts must show, or what a person is to judge."
        ),
        question: words!(
            "Hva skal til for å oppfylle det?",
            "Kva skal til for å oppfylle det?",
            "What does it take to meet it?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et kriterium som alle oppfyller, skiller ikke mellom noen. Ord i tekster teller ikke med, for de avgjør ingenting.",
        "Eit kriterium som alle oppfyller, skil ikkje mellom nokon. Ord i tekstar tel ikkje med, for dei avgjer ingenting.",
        "A criterion that everybody meets tells nobody apart. Words in texts do not count, since they decide nothing.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    let leaves_nothing = criterion.question.filled().is_none() && !matches!(criterion.question, Field::Unreadable(_));
    if leaves_nothing && certain(criterion) == Some(Certain::Always) {
        found.not_met("");
    }
}
