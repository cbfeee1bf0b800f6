//! A goal has an amount, and nothing says what is measured.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-indicator",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: råd 3, konkrete og målbare mål, langsiktige og kortsiktige",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål uten indikator", "Mål utan indikator", "Goal without an indicator"),
        message: words!(
            "Mål {goal} sier hvor mye, men har ingen indikator ennå.",
            "Mål {goal} seier kor mykje, men har ingen indikator enno.",
            "Goal {goal} says how much, but has no indicator yet."
        ),
        help: words!(
            "Skriv hva dere teller eller måler, og kilden.",
            "Skriv kva de tel eller måler, og kjelda.",
            "Write what you count or measure, and the source."
        ),
        question: words!("Hvor finner dere tallene?", "Kvar finn de tala?", "Where will you find the figures?"),
        fix: None,
        met: Some(words!(
            "Mål {goal} har en indikator.",
            "Mål {goal} har ein indikator.",
            "Goal {goal} has an indicator."
        )),
    },
    why: long_words!(
        "Et tall i målet må komme fra et sted. Er det bestemt før dere begynner, slipper dere å lete etter det når prosjektet er over.",
        "Eit tal i målet må kome frå ein stad. Er det bestemt før de byrjar, slepp de å leite etter det når prosjektet er over.",
        "A figure in a goal must come from somewhere. If that is settled before you begin, you need not look for it when the project is over."
    ),
    examples: examples!(
        speaks: "40 frivillige har hatt vakt", "40 frivillige har hatt vakt", "40 volunteers have been on duty";
        silent: "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\", \"source\": \"Vaktlista\"}}", "{\"text\": \"40 frivillige har hatt vakt\", \"indicator\": {\"name\": \"Frivillige med vakt\", \"source\": \"Vaktlista\"}}", "{\"text\": \"40 volunteers have been on duty\", \"indicator\": {\"name\": \"Volunteers on duty\", \"source\": \"The rota\"}}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    // Before a plan is to be approved, nobody is asked for this.
    if !found.is_asked_now()
        || !goal.is_looked_at()
        || (goal.reading.quantities.is_empty() && goal.target_of_field().is_none())
    {
        return;
    }
    let number = found.number();
    let indicator = &goal.goal.indicator;
    let answer = if goal.has_indicator() {
        found.met("indicator")
    } else if indicator.is_none() {
        found.not_met("indicator")
    } else {
        found.undetermined("indicator", Awaits::INFORMATION)
    };
    answer.with("goal", number);
}
