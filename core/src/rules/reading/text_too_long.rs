//! A text is longer than the limit.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "text-too-long",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "Grensene som er satt for lesing",
    params: &[("field", ParamKind::Field), ("characters", ParamKind::Count), ("allowed", ParamKind::Count)],
    texts: Texts {
        title: words!("Lang tekst", "Lang tekst", "Long text"),
        message: words!(
            "Teksten under «{field}» er på {characters} tegn. Det er plass til {allowed}.",
            "Teksten under «{field}» er på {characters} teikn. Det er plass til {allowed}.",
            "The text under “{field}” is {characters} characters long. There is room for {allowed}."
        ),
        help: words!(
            "Behold det viktigste, og legg resten i et vedlegg.",
            "Ha med det viktigaste, og legg resten i eit vedlegg.",
            "Keep what matters most, and put the rest in an attachment."
        ),
        question: words!(
            "Hva er det viktigste å få fram?",
            "Kva er det viktigaste å få fram?",
            "What matters most here?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "De som skal svare på ideen, leser mange notater. Et kort notat blir lest.",
        "Dei som skal svare på ideen, les mange notat. Eit kort notat blir lese.",
        "Those who respond to ideas read many notes. A short note gets read.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::TextTooLong { characters, allowed } = *at {
        let field = found.field();
        found.not_met("").with("field", field).with("characters", characters).with("allowed", allowed);
    }
}
