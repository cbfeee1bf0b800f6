//! A process leader is asked for, and no pre-meeting is set.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, SupportKind, SupportRequest};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "process-leader-without-pre-meeting",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Nye Ålesund, «Prosesstøtte»: formøte med den som er ansvarleg for møtet",
    params: &[],
    texts: Texts {
        title: words!("Prosessleder uten formøte", "Prosessleiar utan formøte", "Process leader without a pre-meeting"),
        message: words!(
            "Dere har bedt om en prosessleder. Det står ikke ennå når formøtet er.",
            "De har bede om ein prosessleiar. Det står ikkje enno når formøtet er.",
            "You have asked for a process leader. It does not yet say when the pre-meeting is."
        ),
        help: words!(
            "Avtal en halvtime der prosesslederen møter den som er ansvarlig for møtet. Det kan være på telefon eller skjerm.",
            "Avtal ein halvtime der prosessleiaren møter den som er ansvarleg for møtet. Det kan vere på telefon eller skjerm.",
            "Set aside half an hour in which the process leader meets whoever is responsible for the meeting. It can be by telephone or online."
        ),
        question: words!(
            "Når kan dere to møtes før møtet?",
            "Når kan de to møtast før møtet?",
            "When can the two of you meet before the meeting?"
        ),
        fix: None,
        met: Some(words!(
            "Dere har bedt om en prosessleder, og det står når formøtet er.",
            "De har bede om ein prosessleiar, og det står når formøtet er.",
            "You have asked for a process leader, and it says when the pre-meeting is."
        )),
    },
    why: long_words!(
        "På formøtet blir dere enige om hva møtet skal føre til, og hvilken arbeidsform som passer til det. Uten det må prosesslederen gjette.",
        "På formøtet blir de samde om kva møtet skal føre til, og kva arbeidsform som passar til det. Utan det må prosessleiaren gjette.",
        "At the pre-meeting you agree on what the meeting is to lead to, and which way of working suits it. Without it the process leader has to guess."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    if request.asks_for_meeting() && request.kind.known() == Some(&SupportKind::ProcessLeader) {
        found.expect_filled("preMeeting", &request.pre_meeting);
    }
}
