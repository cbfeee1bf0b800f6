//! There is less time for a meeting than what is to happen in it takes.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::meeting::{methods_of, minutes_of, shortest_meeting};
use crate::model::{Gate, SupportRequest};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "meeting-time-too-short",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Nye Ålesund, «Kvifor prosesstøtte?»: effektiv bruk av tida med dei korte fristane",
    params: &[("minutes", ParamKind::Count), ("enough", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Kort tid til det som skal skje",
            "Kort tid til det som skal skje",
            "Little time for what is to happen"
        ),
        message: words!(
            "Dere har {minutes} {minutes|minutt|minutter}. Slik møtet er tenkt, trenger det minst {enough} med velkomst, pauser og avslutning.",
            "De har {minutes} minutt. Slik møtet er tenkt, treng det minst {enough} med velkomst, pausar og avslutning.",
            "You have {minutes} {minutes|minute|minutes}. As the meeting is planned, it needs at least {enough}, including welcome, breaks and closing."
        ),
        help: words!(
            "Med {enough} minutter går det opp. Dere kan også velge kortere metoder, eller dele det på to møter.",
            "Med {enough} minutt går det opp. De kan òg velje kortare metodar, eller dele det på to møte.",
            "With {enough} minutes it works out. You can also choose shorter methods, or divide it between two meetings."
        ),
        question: words!(
            "Kan dere få mer tid, eller skal noe vente?",
            "Kan de få meir tid, eller skal noko vente?",
            "Can you get more time, or should something wait?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når tida er for knapp, er det gjerne avslutningen som ryker. Da går folk hjem uten å vite hvem som gjør hva.",
        "Når tida er for knapp, er det gjerne avslutninga som ryk. Då går folk heim utan å vite kven som gjer kva.",
        "When time is too short, it is usually the closing that goes. Then people go home without knowing who does what."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(minutes) = minutes_of(request).filter(|_| request.asks_for_meeting()) else { return };
    // What the meeting is for decides which methods it takes, unless they are chosen.
    if request.purpose.known().is_none() && methods_of(request).next().is_none() {
        return;
    }
    let enough = shortest_meeting(request);
    if minutes < enough {
        let place = if request.minutes.known().is_some() { "minutes" } else { "time" };
        found.not_met(place).with("minutes", minutes).with("enough", enough);
    }
}
