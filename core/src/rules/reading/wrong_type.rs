//! A value is of another kind than its field.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "wrong-type",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 2,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[("field", ParamKind::Field), ("expected", ParamKind::Term), ("found", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Noe annet enn det som skal stå der",
            "Noko anna enn det som skal stå der",
            "Something other than what should be there"
        ),
        message: words!(
            "Under «{field}» står det {found}. Der skal det stå {expected}.",
            "Under «{field}» står det {found}. Der skal det stå {expected}.",
            "Under “{field}” we found {found}. It should be {expected}."
        ),
        help: words!(
            "Skriv det om til {expected}, så kan vi lese det.",
            "Skriv det om til {expected}, så kan vi lese det.",
            "Rewrite it as {expected}, and we can read it."
        ),
        question: words!("Hva skulle det stå der?", "Kva skulle det stå der?", "What should be there?"),
        fix: Some(words!(
            "Sett det inn der det hører hjemme",
            "Set det inn der det høyrer heime",
            "Put it where it belongs"
        )),
        met: None,
    },
    why: long_words!(
        "Et tall der det skulle stått en dato, går bare ut over det ene stedet. Det som sto der, er tatt vare på, men ingen regel kan lese det.",
        "Eit tal der det skulle stått ein dato, går berre ut over den eine staden. Det som stod der, er teke vare på, men ingen regel kan lese det.",
        "A number where there should be a date affects only that one place. What was there is kept, but no rule can read it.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    // Fewer than none is told as that.
    if found.number_below_none(at).is_some() {
        return;
    }
    if let Misreading::WrongKind { expected, found: actual, mended } = at {
        let field = found.field();
        let answer = found.not_met("").with("field", field).with("expected", *expected).with("found", *actual);
        if let Some(mended) = mended {
            answer.fix_as_written(mended.clone());
        }
    }
}
