//! An effect goal does not say which main goal it supports.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, GoalLevel};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-main-goal",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: klar forankring i målene",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Effektmål uten hovedmål", "Effektmål utan hovudmål", "Effect goal without a main goal"),
        message: words!(
            "Det står ikke ennå hvilket hovedmål mål {goal} støtter.",
            "Det står ikkje enno kva hovudmål mål {goal} støttar.",
            "It does not yet say which main goal goal {goal} supports."
        ),
        help: words!(
            "Velg hovedmålet i programmet som målet bygger opp under.",
            "Vel hovudmålet i programmet som målet byggjer opp under.",
            "Choose the programme's main goal that the goal supports."
        ),
        question: words!(
            "Hvilket hovedmål bygger det opp under?",
            "Kva hovudmål byggjer det opp under?",
            "Which main goal does it support?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilket hovedmål mål {goal} støtter.",
            "Det står kva hovudmål mål {goal} støttar.",
            "It says which main goal goal {goal} supports."
        )),
    },
    why: long_words!(
        "Prosjektene skal sammen nå hovedmålene i programmet. Når hvert effektmål sier hvilket det støtter, kan de som leder programmet se om alle er dekket.",
        "Prosjekta skal saman nå hovudmåla i programmet. Når kvart effektmål seier kva for eit det støttar, kan dei som leier programmet sjå om alle er dekte.",
        "Together the projects should reach the main goals of the programme. When each effect goal says which it supports, those who lead the programme can see whether all are covered."
    ),
    examples: examples!(
        speaks: "{\"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\"}", "{\"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\"}", "{\"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\"}";
        silent: "{\"text\": \"Åtte av ti naboer kjenner noen\", \"level\": \"effect\", \"supports\": \"4\"}", "{\"text\": \"Åtte av ti naboar kjenner nokon\", \"level\": \"effect\", \"supports\": \"4\"}", "{\"text\": \"Eight of ten neighbours know somebody\", \"level\": \"effect\", \"supports\": \"4\"}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now() || !goal.is_looked_at() || goal.goal.level.known() != Some(&GoalLevel::Effect) {
        return;
    }
    let number = found.number();
    if let Some(answer) = found.expect_filled("supports", &goal.goal.supports) {
        answer.with("goal", number);
    }
}
