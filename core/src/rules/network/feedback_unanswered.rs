//! Somebody has said or asked something, and got no answer.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Feedback, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "feedback-unanswered",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Bakgrunn»: tilbakemelding på erfaringsbasen; Nye Ålesund, «Vi arbeider også med»: vi kjem tilbake til dette",
    params: &[("text", ParamKind::Text)],
    texts: Texts {
        title: words!("Tilbakemelding uten svar", "Tilbakemelding utan svar", "Feedback without an answer"),
        message: words!(
            "Det står ikke ennå hva svaret er på «{text}».",
            "Det står ikkje enno kva svaret er på «{text}».",
            "It does not yet say what the answer is to “{text}”."
        ),
        help: words!(
            "Skriv hva dere svarte, eller når svaret kommer. «Vi vet ikke ennå» er også et svar.",
            "Skriv kva de svarte, eller når svaret kjem. «Vi veit ikkje enno» er òg eit svar.",
            "Write what you answered, or when the answer will come. “We do not know yet” is an answer, too."
        ),
        question: words!("Hva har dere svart?", "Kva har de svart?", "What did you answer?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som sier fra eller spør, vil vite hva det førte til. Et svar gjør at folk sier fra neste gang også.",
        "Den som seier frå eller spør, vil vite kva det førte til. Eit svar gjer at folk seier frå neste gong òg.",
        "Those who speak up or ask want to know what came of it. An answer makes people speak up the next time, too."
    ),
    examples: None,
    check: Check::Feedback(check),
};

/// How many days people may wait before anybody is reminded.
const DAYS: i64 = 28;

fn check(feedback: &Feedback, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(text) = feedback.text.filled() else { return };
    // What has no date, or one without an end, may have waited long.
    let latest = feedback.date.known().and_then(When::latest);
    if latest.is_some_and(|latest| context.today().days_since(latest) <= DAYS) {
        return;
    }
    // The sentence that quotes it has a full stop of its own.
    let said = text.trim_end_matches('.');
    if feedback.answer.is_none() {
        found.not_met("answer").with("text", said);
    } else if feedback.answer.is_unstated() {
        found.undetermined("answer", Awaits::INFORMATION).with("text", said);
    }
}
