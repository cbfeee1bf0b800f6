//! Registration closes after the gathering begins.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "registration-after-start",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "En melder seg på før samlingen begynner",
    params: &[("deadline", ParamKind::Date), ("start", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Påmeldingsfristen er etter at samlingen begynner",
            "Påmeldingsfristen er etter at samlinga byrjar",
            "Registration closes after the gathering begins"
        ),
        message: words!(
            "Påmeldingsfristen er {deadline}. Starten på samlingen er {start}.",
            "Påmeldingsfristen er {deadline}. Starten på samlinga er {start}.",
            "The registration deadline is {deadline}. The start of the gathering is {start}."
        ),
        help: words!(
            "Se på de to datoene en gang til. Fristen kommer vanligvis noen uker før.",
            "Sjå på dei to datoane ein gong til. Fristen kjem vanlegvis nokre veker før.",
            "Look at the two dates once more. The deadline usually comes some weeks before."
        ),
        question: words!(
            "Hva er siste dag for påmelding?",
            "Kva er siste dag for påmelding?",
            "What is the last day to sign up?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Datoene kan ikke stemme begge to. Ofte er det måneden som er skrevet feil.",
        "Datoane kan ikkje stemme begge to. Ofte er det månaden som er skriven feil.",
        "The two dates cannot both be right. Often it is the month that is wrong."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    let (Some(time), Some(registration)) = (gathering.time.known(), gathering.registration.known()) else { return };
    let start = gathering.days().map_or_else(|| time.clone(), |(first, _)| first.into());
    if let Some(deadline) =
        registration.deadline.known().filter(|deadline| deadline.is_after(&start) == Certainty::Certain)
    {
        let answer =
            found.not_met("registration/deadline").with("deadline", &deadline.without_by()).with("start", &start);
        answer.related("time");
    }
}
