//! The pre-meeting comes after the meeting that it prepares.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, SupportRequest};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "pre-meeting-after-meeting",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Nye Ålesund, «Prosesstøtte»: formøtet sikrar at arbeidsforma er tilpassa målet med møtet",
    params: &[("meeting", ParamKind::Date), ("preMeeting", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Formøtet kommer etter møtet",
            "Formøtet kjem etter møtet",
            "The pre-meeting comes after the meeting"
        ),
        message: words!(
            "Møtet er {meeting} og formøtet {preMeeting}. Formøtet kommer altså etter møtet.",
            "Møtet er {meeting} og formøtet {preMeeting}. Formøtet kjem altså etter møtet.",
            "The meeting is {meeting} and the pre-meeting {preMeeting}, so the pre-meeting comes after the meeting."
        ),
        help: words!(
            "Se på de to tidspunktene en gang til. Kanskje har de byttet plass.",
            "Sjå på dei to tidspunkta ein gong til. Kanskje har dei bytt plass.",
            "Look at the two times once more. They may have swapped places."
        ),
        question: words!(
            "Når er formøtet, og når er møtet?",
            "Når er formøtet, og når er møtet?",
            "When is the pre-meeting, and when is the meeting?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "På formøtet velger dere arbeidsformen, så det må komme først. Er bare uka eller måneden kjent, sier vi bare det som er sikkert.",
        "På formøtet vel de arbeidsforma, så det må kome først. Er berre veka eller månaden kjend, seier vi berre det som er sikkert.",
        "At the pre-meeting you choose the way of working, so it has to come first. Where only the week or the month is known, we say only what is certain."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    let (Some(meeting), Some(pre_meeting)) = (request.time.known(), request.pre_meeting.known()) else { return };
    if pre_meeting.is_after(meeting) == Certainty::Certain || is_later_that_day(pre_meeting, meeting) {
        let answer = found.not_met("preMeeting").with("meeting", meeting).with("preMeeting", pre_meeting);
        answer.related("time");
    }
}

/// Whether both are by the clock on one day, and the first of them later.
fn is_later_that_day(pre_meeting: &When, meeting: &When) -> bool {
    let day = |when: &When| when.earliest().filter(|day| when.latest() == Some(*day));
    let is_one_day = day(pre_meeting).is_some_and(|own| day(meeting) == Some(own));
    let clocks = pre_meeting.clock().zip(meeting.clock());
    is_one_day && clocks.is_some_and(|(own, other)| own.start > other.start)
}
