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
        title: words!("Møte uten resultat", "Møte utan resultat", "Meeting without a result"),
        message: words!(
            "Det står ikke ennå hva dere skal ha i hånden når møtet er over.",
            "Det står ikkje enno kva de skal ha i handa når møtet er over.",
            "It does not say yet what you shall have in hand when the meeting is over."
        ),
        help: words!(
            "En setning holder, for eksempel «tre mål som faggruppa står bak».",
            "Ei setning held, til dømes «tre mål som faggruppa står bak».",
            "A sentence will do, such as “three goals that the subject group stands behind”."
        ),
        question: words!(
            "Hva skal være klart når dere går hjem?",
            "Kva skal vere klart når de går heim?",
            "What shall be in hand when you go home?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva dere skal ha i hånden når møtet er over.",
            "Det står kva de skal ha i handa når møtet er over.",
            "It says what you shall have in hand when the meeting is over."
        )),
    },
    why: long_words!(
        "Når alle vet hva som skal være klart, er det lettere å holde tiden, og lettere å se om møtet var verdt den.",
        "Når alle veit kva som skal vere klart, er det lettare å halde tida, og lettare å sjå om møtet var verdt henne.",
        "When everybody knows what shall be in hand, it is easier to keep to time, and easier to see whether the meeting was worth it."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    if request.asks_for_meeting() {
        found.expect_filled("result", &request.result);
    }
}
