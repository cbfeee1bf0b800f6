//! The gathering should be over.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-state-behind",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "Status følger tida",
    params: &[("time", ParamKind::Date), ("state", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Tidspunktet for samlingen er passert",
            "Tidspunktet for samlinga er passert",
            "The time of the gathering has passed"
        ),
        message: words!(
            "Samlingen var {time}. Den står fortsatt som «{state}».",
            "Samlinga var {time}. Ho står framleis som «{state}».",
            "The time of the gathering was {time}. The gathering is still marked as “{state}”."
        ),
        help: words!(
            "Skriv at den er holdt eller avlyst, så spør vi etter det riktige.",
            "Skriv at ho er halden eller avlyst, så spør vi etter det rette.",
            "Write that it was held or cancelled, and we ask for the right things."
        ),
        question: words!("Ble samlingen holdt?", "Blei samlinga halden?", "Was the gathering held?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Etter en samling ser vi etter evaluering, presentasjoner og det kommunene tok med seg hjem. Det kan vi bare når den står som holdt.",
        "Etter ei samling ser vi etter evaluering, presentasjonar og det kommunane tok med seg heim. Det kan vi berre når ho står som halden.",
        "After a gathering we look for an evaluation, presentations and what the municipalities took home. We can do so only when it is marked as held."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    use GatheringState::{Invited, Planned};
    let Some(state @ (Planned | Invited)) = gathering.state.known().copied() else { return };
    let today = context.today().into();
    if let Some(time) = gathering.time.known().filter(|time| time.is_before(&today) == Certainty::Certain) {
        let state = Param::Term(Choice { code: state.code(), title: state.title() });
        found.undetermined("state", Awaits::JUDGEMENT).with("time", time).with("state", state).related("time");
    }
}
