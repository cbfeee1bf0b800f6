//! A number of something is below none.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "number-below-none",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Et antall er ingen eller flere",
    params: &[("field", ParamKind::Field), ("number", ParamKind::Number)],
    texts: Texts {
        title: words!("Tall under null", "Tal under null", "Number below zero"),
        message: words!(
            "Under «{field}» står det {number}. Der kan det ikke være færre enn 0.",
            "Under «{field}» står det {number}. Der kan det ikkje vere færre enn 0.",
            "Under “{field}” we found {number}. There cannot be fewer than 0."
        ),
        help: words!(
            "Skriv hvor mange det er. Er det ikke bestemt ennå, kan det stå tomt.",
            "Skriv kor mange det er. Er det ikkje bestemt enno, kan det stå tomt.",
            "Write how many there are. If that has not been decided yet, leave it empty."
        ),
        question: words!("Hvor mange er det?", "Kor mange er det?", "How many are there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et minustegn kommer lett med når noe blir limt inn. Da kan vi ikke regne med tallet.",
        "Eit minusteikn kjem lett med når noko blir limt inn. Då kan vi ikkje rekne med talet.",
        "A minus sign easily comes along when something is pasted. Then we cannot count with the number."
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(number) = found.number_below_none(at) {
        let field = found.field();
        found.not_met("").with("field", field).with("number", number);
    }
}
