//! A value that a test waits for is none that can stand there.

use crate::context::{Context, Origin};
use crate::criteria::{choices_of, is_among};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, nearest_choice, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-value-unknown",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("text", ParamKind::Text), ("codes", ParamKind::List), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Verdi som ikke er blant valgene",
            "Verdi som ikkje er blant vala",
            "Value that is not among the choices"
        ),
        message: words!(
            "«{text}» er ikke blant det som kan stå der delen ser.",
            "«{text}» er ikkje blant det som kan stå der delen ser.",
            "“{text}” is not among what can stand where the part looks."
        ),
        help: words!("Dette kan stå der: {codes}.", "Dette kan stå der: {codes}.", "This can stand there: {codes}."),
        question: words!(
            "Hvilket av valgene mener dere?",
            "Kva for eit av vala meiner de?",
            "Which of the choices do you mean?"
        ),
        fix: Some(words!("Skriv «{suggestion}»", "Skriv «{suggestion}»", "Write “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "Faste valg skrives med koden sin i dataene. En verdi som aldri kan stå der, blir aldri funnet.",
        "Faste val blir skrivne med koden sin i dataa. Ein verdi som aldri kan stå der, blir aldri funnen.",
        "Fixed choices are written with their code in the data. A value that can never stand there is never found.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, part) in criterion.parts.items() {
        let choices = choices_of(part);
        let values = part.values.known().filter(|_| !choices.is_empty()).into_iter().flat_map(List::iter);
        for (index, value) in values.filter(|(_, value)| !is_among(value, &choices, part.test.known())) {
            let codes: Param = choices.iter().flat_map(|choices| choices.iter()).map(|choice| choice.code).collect();
            let answer = found.not_met(&format!("parts/{place}/values/{index}")).with("text", value.as_str());
            let answer = answer.with("codes", codes).words(0, value.len(), "value");
            if let Some(meant) = choices.iter().find_map(|choices| nearest_choice(value, choices)) {
                answer.with("suggestion", meant.code).fix(&meant.code.to_owned());
            }
        }
    }
}
