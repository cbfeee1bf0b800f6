//! A key that the library does not know and that is not near one that it does.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-key",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 8,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[("key", ParamKind::Text)],
    texts: Texts {
        title: words!("Ukjent nøkkel", "Ukjend nøkkel", "Unknown key"),
        message: words!(
            "Det står noe under «{key}». Vi tar vare på det, men ingen regel leser det.",
            "Det står noko under «{key}». Vi tek vare på det, men ingen regel les det.",
            "There is something under “{key}”. We keep it, but no rule reads it."
        ),
        help: words!(
            "Dere trenger ikke gjøre noe hvis dette er deres eget.",
            "De treng ikkje gjere noko om dette er dykkar eige.",
            "You need not do anything if this is your own."
        ),
        question: words!(
            "Er dette noe dere har lagt til selv?",
            "Er dette noko de har lagt til sjølve?",
            "Is this something you added yourselves?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Egne nøkler er velkomne. Vi sier fra likevel, i tilfelle en skrivefeil har gjort at et svar ikke blir lest.",
        "Eigne nøklar er velkomne. Vi seier frå likevel, i tilfelle ein skrivefeil har gjort at eit svar ikkje blir lese.",
        "Keys of your own are welcome. We mention them all the same, in case a typing mistake has kept an answer from being read.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, context: &Context<'_>, found: &mut Found<'_>) {
    let key = found.key().to_owned();
    let is_asked_for = found.is_about("ideaNote") && found.is_at_top() && context.asks_for(&key);
    if matches!(at, Misreading::UnknownKey { suggestion: None, .. }) && !is_asked_for {
        found.undetermined("", Awaits::JUDGEMENT).with("key", key.as_str());
    }
}
