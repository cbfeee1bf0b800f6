//! A key stands more than once in one object, with different values.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "duplicate-key",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 2,
    origin: Origin::Design,
    source: "RFC 8259, punkt 4",
    params: &[("key", ParamKind::Text)],
    texts: Texts {
        title: words!("Samme nøkkel flere ganger", "Same nøkkel fleire gonger", "The same key more than once"),
        message: words!(
            "«{key}» står mer enn én gang, med ulikt innhold. Vi leser den siste.",
            "«{key}» står meir enn éin gong, med ulikt innhald. Vi les den siste.",
            "“{key}” appears more than once, with different contents. We read the last one."
        ),
        help: words!(
            "Behold den som gjelder, og ta bort den andre.",
            "La den som gjeld, stå, og ta bort den andre.",
            "Keep the one that applies, and remove the other."
        ),
        question: words!("Hvilken av dem gjelder?", "Kva for ein av dei gjeld?", "Which of them applies?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Dataprogrammer leser to like nøkler ulikt: noen den første, andre den siste. Da kan to personer se hvert sitt svar i samme dokument.",
        "Dataprogram les to like nøklar ulikt: nokre den første, andre den siste. Då kan to personar sjå kvar sitt svar i same dokument.",
        "Programs treat a repeated key differently: some read the first, others the last. Two people may then see different answers in the same document.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if matches!(at, Misreading::DuplicateKey) {
        let key = found.key().to_owned();
        found.not_met("").with("key", key.as_str());
    }
}
