//! A goal is long, or more than one sentence.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-not-simple",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Count), ("sentences", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Mål på mange ord eller flere setninger",
            "Mål på mange ord eller fleire setningar",
            "Goal of many words or several sentences"
        ),
        message: words!(
            "Mål {goal} er på {words} ord og {sentences|én setning|flere setninger}.",
            "Mål {goal} er på {words} ord og {sentences|éi setning|fleire setningar}.",
            "Goal {goal} has {words} words in {sentences|one sentence|several sentences}."
        ),
        help: words!(
            "Skriv målet i én setning. Resten kan stå under «Slik skal dere nå målet».",
            "Skriv målet i éi setning. Resten kan stå under «Slik skal de nå målet».",
            "Write the goal in one sentence. The rest may be under “How you will reach it”."
        ),
        question: words!(
            "Hva er det viktigste i dette målet?",
            "Kva er det viktigaste i dette målet?",
            "What matters most in this goal?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et mål som får plass i én setning, er lett å huske og lett å være enige om. E-en i SMARTE leses oftest som enkelt.",
        "Eit mål som får plass i éi setning, er lett å hugse og lett å vere samde om. E-en i SMARTE blir oftast lesen som enkelt.",
        "A goal that fits in one sentence is easy to remember and easy to agree on. The E of SMARTE is most often read as simple (enkelt)."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet. Ti frivillige har vakt. Alle naboene har vært innom.", "Kafeen er opna. Ti frivillige har vakt. Alle naboane har vore innom.", "The café has been opened. Ten volunteers are on duty. All the neighbours have come by.";
        silent: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if let Some((words, sentences)) = goal.is_long().filter(|_| goal.is_looked_at() && context.asks(Aspect::Simple)) {
        let number = found.number();
        let answer = found.undetermined("text", Awaits::JUDGEMENT).with("goal", number);
        answer.with("words", words).with("sentences", sentences);
    }
}
