//! The text is longer than the limit, so it was not read.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{NotRead, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "document-too-large",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Live,
    priority: 1,
    origin: Origin::Design,
    source: "Grensene som er satt for lesing",
    params: &[("bytes", ParamKind::Count), ("allowed", ParamKind::Count)],
    texts: Texts {
        title: words!("Dokumentet er for stort", "Dokumentet er for stort", "The document is too large"),
        message: words!(
            "Dokumentet er på {bytes} byte. Vi leser høyst {allowed}.",
            "Dokumentet er på {bytes} byte. Vi les høgst {allowed}.",
            "The document is {bytes} bytes. We read at most {allowed}."
        ),
        help: words!(
            "Del det opp, eller be dem som har laget skjemaet, om å heve grensen.",
            "Del det opp, eller be dei som har laga skjemaet, om å heve grensa.",
            "Split it up, or ask those who made the form to raise the limit."
        ),
        question: words!(
            "Kan noe av dette ligge i et vedlegg?",
            "Kan noko av dette liggje i eit vedlegg?",
            "Can some of this go in an attachment?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Grensen gjør at et svar alltid kommer raskt, også når noen legger ved noe stort ved en feil.",
        "Grensa gjer at eit svar alltid kjem raskt, også når nokon legg ved noko stort ved ein feil.",
        "The limit makes sure that an answer always comes quickly, even when somebody attaches something large by mistake.",
    ),
    examples: None,
    check: Check::NotRead(check),
};

fn check(at: &NotRead, _: &Context<'_>, found: &mut Found<'_>) {
    if let NotRead::TooLarge { bytes, allowed } = *at {
        found.not_met("").with("bytes", bytes).with("allowed", allowed);
    }
}
