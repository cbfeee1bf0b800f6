//! How the results live on is decided only when the project is over.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Continuation, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "continuation-decided-after-project",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Closing,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: en realistisk plan for videreføring; Saman om ein betre kommune: råd 10",
    params: &[("date", ParamKind::Date), ("end", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Videreføring som avgjøres etter prosjektet",
            "Vidareføring som blir avgjord etter prosjektet",
            "Continuation decided after the project"
        ),
        message: words!(
            "Fristen for å avgjøre videreføringen er {date}. Prosjektet er over før det ({end}).",
            "Fristen for å avgjere vidareføringa er {date}. Prosjektet er over før det ({end}).",
            "The continuation is to be decided by {date}. The project is over before that ({end})."
        ),
        help: words!(
            "Se om saken kan komme opp tidligere. Går det ikke, så skriv hvem som holder det gående i mellomtiden.",
            "Sjå om saka kan kome opp tidlegare. Går det ikkje, så skriv kven som held det gåande i mellomtida.",
            "See whether it can come up earlier. If it cannot, write who keeps things going meanwhile."
        ),
        question: words!(
            "Hvem holder det gående fra prosjektet er over til det er avgjort?",
            "Kven held det gåande frå prosjektet er over til det er avgjort?",
            "Who keeps things going from the end of the project until it is decided?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når prosjektet er over, er det ingen igjen til å vente på vedtaket. Folk har begynt på noe annet, og avtalene er sagt opp. Vi sier det bare når det er sikkert.",
        "Når prosjektet er over, er det ingen att til å vente på vedtaket. Folk har byrja på noko anna, og avtalane er sagde opp. Vi seier det berre når det er sikkert.",
        "When the project is over, nobody is left to wait for the decision. People have begun on something else, and agreements have ended. We say it only where it is certain."
    ),
    examples: None,
    check: Check::Continuation(check),
};

fn check(continuation: &Field<Continuation>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(end) = context.period_in_order().and_then(|period| period.end.known()) else { return };
    let Some(date) = continuation.known().and_then(|told| told.decide_by.known()) else { return };
    if date.is_after(end) == Certainty::Certain {
        found.not_met("decideBy").with("date", date).with("end", end);
    }
}
