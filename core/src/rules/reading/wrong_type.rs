//! A value is of another kind than its field.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, Words, long_words};

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
        title: Words {
            nb: "Noe annet enn det som skal stå der",
            nn: "Noko anna enn det som skal stå der",
            en: "Something other than what should be there",
        },
        message: Words {
            nb: "Under «{field}» står det {found}. Der skal det stå {expected}.",
            nn: "Under «{field}» står det {found}. Der skal det stå {expected}.",
            en: "Under “{field}” we found {found}. It should be {expected}.",
        },
        help: Words {
            nb: "Skriv det om til {expected}, så kan vi lese det.",
            nn: "Skriv det om til {expected}, så kan vi lese det.",
            en: "Rewrite it as {expected}, and we can read it.",
        },
        question: Words { nb: "Hva skulle det stå der?", nn: "Kva skulle det stå der?", en: "What should be there?" },
        fix: Some(Words {
            nb: "Sett det inn der det hører hjemme",
            nn: "Set det inn der det høyrer heime",
            en: "Put it where it belongs",
        }),
        met: None,
    },
    why: long_words!(
        "Et tall der det skulle stått en dato, går bare ut over det ene stedet. Det som sto der, er tatt vare på, men ingen regel kan lese det.",
        "Eit tal der det skulle stått ein dato, går berre ut over den eine staden. Det som stod der, er teke vare på, men ingen regel kan lese det.",
        "A number where there should be a date affects only that one place. What was there is kept, but no rule can read it.",
    ),
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::WrongKind { expected, found: actual, mended } = at {
        let field = found.field();
        let answer = found.not_met("").with("field", field).with("expected", *expected).with("found", *actual);
        if let Some(mended) = mended {
            answer.fix_as_written(mended.clone());
        }
    }
}
