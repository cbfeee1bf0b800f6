//! It is not said what a meeting is for.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, SupportRequest};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "support-request-without-purpose",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Nye Ålesund, «Prosessverktøy» og «Prosesstøtte»: arbeidsforma er tilpassa målet med møtet",
    params: &[],
    texts: Texts {
        title: words!(
            "Møte der det ikke står hva det er til for",
            "Møte der det ikkje står kva det er til for",
            "Meeting that does not say what it is for"
        ),
        message: words!(
            "Det står ikke ennå hva møtet er til for.",
            "Det står ikkje enno kva møtet er til for.",
            "It does not yet say what the meeting is for."
        ),
        help: words!(
            "Velg det som ligger nærmest: mål og strategier, nye ideer, å bestemme noe, forankring, eller å lære av det dere har gjort.",
            "Vel det som ligg nærast: mål og strategiar, nye idear, å bestemme noko, forankring, eller å lære av det de har gjort.",
            "Choose what comes nearest: goals and strategies, new ideas, deciding something, anchoring, or learning from what you have done."
        ),
        question: words!(
            "Hva vil dere bruke møtet til?",
            "Kva vil de bruke møtet til?",
            "What do you want to use the meeting for?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva møtet er til for.",
            "Det står kva møtet er til for.",
            "It says what the meeting is for."
        )),
    },
    why: long_words!(
        "Et møte der en leter etter nye ideer, går annerledes enn et møte der en skriver mål. Når det er klart hva møtet er til for, kan arbeidsformen velges etter det. Vil dere bare ha noen å snakke med, trenger dere ikke svare på dette.",
        "Eit møte der ein leitar etter nye idear, går annleis enn eit møte der ein skriv mål. Når det er klart kva møtet er til for, kan arbeidsforma veljast etter det. Vil de berre ha nokon å snakke med, treng de ikkje svare på dette.",
        "A meeting that looks for new ideas goes differently from one that writes goals. When it is clear what the meeting is for, the way of working can be chosen to suit. If you only want somebody to talk to, you need not answer this."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    if request.asks_for_meeting() {
        found.expect_filled("purpose", &request.purpose);
    }
}
