//! A document was written in a newer version of the format than is known here.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{FormatVersion, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "format-version-newer",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[("version", ParamKind::Text), ("known", ParamKind::Text)],
    texts: Texts {
        title: words!("Nyere versjon av formatet", "Nyare versjon av formatet", "Newer version of the format"),
        message: words!(
            "Dette er lagret i versjon {version} av formatet. Vi kjenner fram til {known}.",
            "Dette er lagra i versjon {version} av formatet. Vi kjenner fram til {known}.",
            "This was stored in version {version} of the format. We know it up to {known}."
        ),
        help: words!(
            "Vi leser det vi kjenner, og tar vare på resten. Noe kan bli oversett.",
            "Vi les det vi kjenner, og tek vare på resten. Noko kan bli oversett.",
            "We read what we know and keep the rest. Something may be overlooked."
        ),
        question: words!(
            "Kan dere se på dette med en nyere utgave av programmet?",
            "Kan de sjå på dette med ei nyare utgåve av programmet?",
            "Can you look at this with a newer edition of the program?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Dokumenter lever lenger enn dataprogrammer. Eldre dokumenter leses for alltid; om nyere sier vi fra, så ingen tror at alt er sett.",
        "Dokument lever lenger enn dataprogram. Eldre dokument blir lesne for alltid; om nyare seier vi frå, så ingen trur at alt er sett.",
        "Documents live longer than programs. Older ones are read for ever; of newer ones we tell, so that nobody believes all has been seen.",
    ),
    examples: None,
    check: Check::FormatVersion(check),
};

fn check(version: &str, _: &Context<'_>, found: &mut Found<'_>) {
    if version.parse::<FormatVersion>().is_ok_and(|version| version > FormatVersion::KNOWN) {
        let answer = found.undetermined("", Awaits::JUDGEMENT).with("version", version.trim());
        answer.with("known", crate::model::SCHEMA_VERSION).words(0, version.len(), "version");
    }
}
