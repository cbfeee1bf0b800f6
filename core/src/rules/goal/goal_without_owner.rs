//! Nobody answers for a goal.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-owner",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål uten ansvarlig", "Mål utan ansvarleg", "Goal without an owner"),
        message: words!(
            "Det står ikke ennå hvem som svarer for mål {goal}.",
            "Det står ikkje enno kven som svarar for mål {goal}.",
            "It does not yet say who is responsible for goal {goal}."
        ),
        help: words!(
            "Prosjektlederen svarer ofte for resultatmål, og eieren for effektmål.",
            "Prosjektleiaren svarar ofte for resultatmål, og eigaren for effektmål.",
            "The project leader is often responsible for result goals, and the owner for effect goals."
        ),
        question: words!(
            "Hvem svarer for dette målet?",
            "Kven svarar for dette målet?",
            "Who is responsible for this goal?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som svarer for mål {goal}.",
            "Det står kven som svarar for mål {goal}.",
            "It says who is responsible for goal {goal}."
        )),
    },
    why: long_words!(
        "Et mål som alle svarer for, er det ingen som følger med på. En rolle er nok; det trenger ikke være et navn.",
        "Eit mål som alle svarar for, er det ingen som følgjer med på. Ei rolle er nok; det treng ikkje vere eit namn.",
        "Nobody keeps an eye on a goal that everybody is responsible for. A role is enough; it need not be a name."
    ),
    examples: examples!(
        speaks: "Kafeen er åpnet", "Kafeen er opna", "The café has been opened";
        silent: "{\"text\": \"Kafeen er åpnet\", \"owner\": \"Prosjektleder\"}", "{\"text\": \"Kafeen er opna\", \"owner\": \"Prosjektleiar\"}", "{\"text\": \"The café has been opened\", \"owner\": \"Project leader\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now() || !goal.is_looked_at() {
        return;
    }
    let number = found.number();
    if let Some(answer) = found.expect_filled("owner", &goal.goal.owner) {
        answer.with("goal", number);
    }
}
