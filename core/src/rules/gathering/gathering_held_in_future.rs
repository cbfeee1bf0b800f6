//! Held, but not yet.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-held-in-future",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Det som er holdt, har vært",
    params: &[("time", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Samling som står som holdt før tida",
            "Samling som står som halden før tida",
            "Gathering marked as held before its time"
        ),
        message: words!(
            "Samlingen står som holdt. Tidspunktet er {time}, og dit er vi ikke kommet ennå.",
            "Samlinga står som halden. Tidspunktet er {time}, og dit er vi ikkje komne enno.",
            "The gathering is marked as held. Its time is {time}, which is still to come."
        ),
        help: words!(
            "Rett tidspunktet, eller skriv at samlingen er planlagt, eller at invitasjonen er sendt.",
            "Rett tidspunktet, eller skriv at samlinga er planlagd, eller at invitasjonen er send.",
            "Correct the time, or write that the gathering is planned, or that the invitation has been sent."
        ),
        question: words!(
            "Er samlingen holdt, og når var det i så fall?",
            "Er samlinga halden, og når var det i så fall?",
            "Has the gathering been held, and if so, when was it?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Ellers ville vi ha spurt etter evaluering og presentasjoner som ikke kan finnes ennå.",
        "Elles ville vi ha spurt etter evaluering og presentasjonar som ikkje kan finnast enno.",
        "Otherwise we would ask for an evaluation and presentations that cannot exist yet."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    let is_held = gathering.state.known() == Some(&GatheringState::Held);
    let today = context.today().into();
    if let Some(time) = gathering.time.known().filter(|time| is_held && time.is_after(&today) == Certainty::Certain) {
        found.not_met("state").with("time", time).related("time");
    }
}
