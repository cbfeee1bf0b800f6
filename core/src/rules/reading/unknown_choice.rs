//! A code that is not among the choices of its field.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, nearest_choice, words};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-choice",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 2,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[
        ("field", ParamKind::Field),
        ("text", ParamKind::Text),
        ("choices", ParamKind::List),
        ("codes", ParamKind::List),
        ("suggestion", ParamKind::Term),
    ],
    texts: Texts {
        title: words!("Ikke blant valgene", "Ikkje blant vala", "Not among the choices"),
        message: words!(
            "Under «{field}» står det «{text}». Valgene er disse: {choices}.",
            "Under «{field}» står det «{text}». Vala er desse: {choices}.",
            "Under “{field}” we found “{text}”. The choices are: {choices}."
        ),
        help: words!(
            "Velg det som passer best. I dataene skrives de slik: {codes}.",
            "Vel det som passar best. I dataa blir dei skrivne slik: {codes}.",
            "Choose what fits best. In the data they are written like this: {codes}."
        ),
        question: words!(
            "Hvilket av valgene passer best?",
            "Kva for eit av vala passar best?",
            "Which of the choices fits best?"
        ),
        fix: Some(words!("Velg «{suggestion}»", "Vel «{suggestion}»", "Choose “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "Faste valg gjør at prosjekter kan telles og sammenlignes. Passer ingen av dem, kan dere la det stå tomt.",
        "Faste val gjer at prosjekt kan teljast og samanliknast. Passar ingen av dei, kan de la det stå tomt.",
        "Fixed choices let projects be counted and compared. If none of them fits, the place may be left empty.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::UnknownChoice { text, choices } = at {
        let field = found.field();
        let answer = found
            .not_met("")
            .with("field", field)
            .with("text", text.as_str())
            .with("choices", choices.iter().copied().collect::<Param>())
            .with("codes", choices.iter().map(|choice| choice.code).collect::<Param>());
        if let Some(suggestion) = nearest_choice(text, choices) {
            answer.with("suggestion", suggestion).fix(&suggestion.code.to_owned());
        }
    }
}
