//! Registration has closed.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Gathering, GatheringState};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "registration-closed",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Samlinger i Prosjektnettverket våren 2018»: påmeldingsfrist 31. januar",
    params: &[("deadline", ParamKind::Date)],
    texts: Texts {
        title: words!("Påmeldingen er stengt", "Påmeldinga er stengd", "Registration has closed"),
        message: words!(
            "Påmeldingsfristen gikk ut {deadline}.",
            "Påmeldingsfristen gjekk ut {deadline}.",
            "The registration deadline was {deadline}."
        ),
        help: words!(
            "Er det plass til flere, kan dere flytte fristen. Ellers kan den som vil være med, spørre den som inviterer.",
            "Er det plass til fleire, kan de flytte fristen. Elles kan den som vil vere med, spørje den som inviterer.",
            "If there is room for more, you can move the deadline. Otherwise those who want to come can ask whoever sent the invitation."
        ),
        question: words!(
            "Er det plass til flere, og skal fristen flyttes?",
            "Er det plass til fleire, og skal fristen flyttast?",
            "Is there room for more, and should the deadline be moved?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som leser invitasjonen etter fristen, bør få vite hva som gjelder. Etter samlingen sier vi ingenting.",
        "Den som les invitasjonen etter fristen, bør få vite kva som gjeld. Etter samlinga seier vi ingenting.",
        "Whoever reads the invitation after the deadline should know where they stand. After the gathering we say nothing."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    use GatheringState::{Cancelled, Held};
    let today = context.today().into();
    let is_over = gathering.time.known().is_some_and(|time| time.is_before(&today) == Certainty::Certain);
    let deadline = gathering.registration.known().and_then(|registration| registration.deadline.known());
    if let Some(deadline) = deadline
        && deadline.is_before(&today) == Certainty::Certain
        && !is_over
        && !matches!(gathering.state.known(), Some(Held | Cancelled))
    {
        found.undetermined("registration/deadline", Awaits::JUDGEMENT).with("deadline", &deadline.without_by());
    }
}
