//! A goal needs a faster change than anything that has been measured.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-rate-implausible",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Realistisk måles mot det som er målt før, aldri mot teksten alene",
    params: &[("goal", ParamKind::Count), ("needed", ParamKind::Number), ("past", ParamKind::Number)],
    texts: Texts {
        title: words!(
            "Raskere enn noe dere har målt",
            "Raskare enn noko de har målt",
            "Faster than anything you have measured"
        ),
        message: words!(
            "Målingene til nå svarer til høyst {past} i året. Mål {goal} trenger {needed} i året.",
            "Målingane til no svarar til høgst {past} i året. Mål {goal} treng {needed} i året.",
            "The measurements so far come to at most {past} a year. Goal {goal} needs {needed} a year."
        ),
        help: words!(
            "Se om det kan gå så fort. Flytt fristen eller tallet hvis det ikke kan det.",
            "Sjå om det kan gå så fort. Flytt fristen eller talet om det ikkje kan det.",
            "See whether it can go that fast. Move the deadline or the figure if it cannot."
        ),
        question: words!(
            "Hva gjør at det kan gå så fort?",
            "Kva gjer at det kan gå så fort?",
            "What makes so fast a change possible?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Om et mål er realistisk, kan ingen se av setningen. Men når dere har målt før, kan tempoet sammenlignes. Vi spør når det må gå mer enn dobbelt så fort som det raskeste til nå.",
        "Om eit mål er realistisk, kan ingen sjå av setninga. Men når de har målt før, kan tempoet samanliknast. Vi spør når det må gå meir enn dobbelt så fort som det raskaste til no.",
        "Nobody can see from a sentence whether a goal is realistic. But where you have measured before, the pace can be compared. We ask when it must go more than twice as fast as the fastest so far."
    ),
    examples: examples!(
        speaks: "{\"text\": \"60 frivillige har vakt\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 60}, \"deadline\": \"2026-12-31\"}", "{\"text\": \"60 frivillige har vakt\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 60}, \"deadline\": \"2026-12-31\"}", "{\"text\": \"60 volunteers are on duty\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 60}, \"deadline\": \"2026-12-31\"}";
        silent: "{\"text\": \"20 frivillige har vakt\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 20}, \"deadline\": \"2026-12-31\"}", "{\"text\": \"20 frivillige har vakt\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 20}, \"deadline\": \"2026-12-31\"}", "{\"text\": \"20 volunteers are on duty\", \"baseline\": {\"value\": 10, \"date\": \"2024-12-31\"}, \"measured\": [{\"value\": 14, \"date\": \"2025-12-31\"}], \"target\": {\"value\": 20}, \"deadline\": \"2026-12-31\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if let Some((needed, past)) = goal.pace().filter(|_| context.asks(Aspect::Realistic)) {
        let number = found.number();
        let answer = found.undetermined("target", Awaits::JUDGEMENT).with("goal", number);
        answer.with("needed", needed).with("past", past).related("measured").related("deadline");
    }
}
