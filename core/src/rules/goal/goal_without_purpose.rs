//! Nothing says why a goal matters, or which goal it supports.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Aspect, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-purpose",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål som ikke sier hvorfor", "Mål som ikkje seier kvifor", "Goal that does not say why"),
        message: words!(
            "Det står ikke ennå hva mål {goal} skal føre til.",
            "Det står ikkje enno kva mål {goal} skal føre til.",
            "It does not yet say what goal {goal} should lead to."
        ),
        help: words!(
            "Skriv hva som blir bedre, eller hvilket hovedmål det bygger opp under.",
            "Skriv kva som blir betre, eller kva hovudmål det byggjer opp under.",
            "Write what will be better, or which main goal it supports."
        ),
        question: words!("Hva skal dette føre til?", "Kva skal dette føre til?", "What should this lead to?"),
        fix: None,
        met: Some(words!(
            "Det står hva mål {goal} bygger opp under.",
            "Det står kva mål {goal} byggjer opp under.",
            "It says what goal {goal} supports."
        )),
    },
    why: long_words!(
        "Der R-en leses som relevant, hører det med hva målet skal føre til. I vanlig norsk SMARTE er R-en realistisk, og da spør vi ikke om dette.",
        "Der R-en blir lesen som relevant, høyrer det med kva målet skal føre til. I vanleg norsk SMARTE er R-en realistisk, og då spør vi ikkje om dette.",
        "Where the R is read as relevant, what the goal should lead to belongs with it. In usual Norwegian SMARTE the R is realistic, and then we do not ask for this."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened";
        silent: "Kafeen er åpnet, slik at naboene blir kjent", "Kafeen er opna, slik at naboane blir kjende", "The café has been opened so that the neighbours get to know each other"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now()
        || !goal.is_looked_at()
        || goal.reading.purpose.is_some()
        || goal.goal.parent.filled().is_some()
        || !context.asks(Aspect::Relevant)
    {
        return;
    }
    let number = found.number();
    if let Some(answer) = found.expect_filled("supports", &goal.goal.supports) {
        answer.with("goal", number);
    }
}
