//! Lists and objects stand deeper inside each other than the limit, so nothing was read.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{NotRead, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "document-too-deep",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 1,
    origin: Origin::Design,
    source: "Grensene som er satt for lesing",
    params: &[("allowed", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Dokumentet har for mange nivåer",
            "Dokumentet har for mange nivå",
            "The document has too many levels"
        ),
        message: words!(
            "Dokumentet har flere enn {allowed} nivåer inni hverandre, så vi har ikke lest det.",
            "Dokumentet har fleire enn {allowed} nivå inni kvarandre, så vi har ikkje lese det.",
            "The document is more than {allowed} levels deep, so we have not read it."
        ),
        help: words!(
            "Se etter parenteser som ikke blir lukket der de skal.",
            "Sjå etter parentesar som ikkje blir lukka der dei skal.",
            "Look for brackets that are not closed where they should be."
        ),
        question: words!(
            "Hvilket dataprogram laget denne teksten?",
            "Kva dataprogram laga denne teksten?",
            "Which program made this text?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et idé-notat har noen få nivåer. Mange flere betyr nesten alltid at noe har gått galt da teksten ble laget.",
        "Eit idénotat har nokre få nivå. Mange fleire tyder nesten alltid på at noko har gått gale då teksten blei laga.",
        "An idea note has a few levels. Many more nearly always mean that something went wrong when the text was made.",
    ),
    examples: None,
    check: Check::NotRead(check),
};

fn check(at: &NotRead, _: &Context<'_>, found: &mut Found<'_>) {
    if let NotRead::TooDeep { allowed } = *at {
        found.not_met("").with("allowed", allowed);
    }
}
