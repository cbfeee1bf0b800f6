//! It is not said what is in hand when a meeting is over.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, SupportRequest};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "support-request-without-result",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Nye Ålesund, «Prosesstøtte»: arbeidsforma er tilpassa målet med møtet",
    params: &[],
    texts: Texts {
        title: words!(
            "Møte der det ikke står hva som skal være klart etterpå",
            "Møte der det ikkje står kva som skal vere klart etterpå",
            "Meeting that does not say what should be ready afterwards"
        ),
        message: words!(
            "Det står ikke ennå hva som skal være klart når møtet er over.",
            "Det står ikkje enno kva som skal vere klart når møtet er over.",
            "It does not yet say what should be ready when the meeting is over."
        ),
        help: words!(
            "En setning holder, for eksempel «tre mål som faggruppa står bak».",
            "Ei setning held, til dømes «tre mål som faggruppa står bak».",
            "A sentence will do, such as “three goals that the subject group stands behind”."
        ),
        question: words!(
            "Hva skal være klart når dere går hjem?",
            "Kva skal vere klart når de går heim?",
            "What should be ready when you go home?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva som skal være klart når møtet er over.",
            "Det står kva som skal vere klart når møtet er over.",
            "It says what should be ready when the meeting is over."
        )),
    },
    why: long_words!(
        "Når alle vet hva som skal være klart, er det lettere å holde tida, og lettere å se om møtet var verdt å bruke tid på.",
        "Når alle veit kva som skal vere klart, er det lettare å halde tida, og lettare å sjå om møtet var verdt å bruke tid på.",
        "When everybody knows what should be ready, it is easier to keep to time, and easier to see whether the meeting was worth the time."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    if request.asks_for_meeting() {
        found.expect_filled("result", &request.result);
    }
}
