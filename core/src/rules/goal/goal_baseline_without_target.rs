//! A goal says where it starts from, and not where it goes.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-baseline-without-target",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Nullpunkt uten målverdi", "Nullpunkt utan målverdi", "Baseline without a target"),
        message: words!(
            "Mål {goal} sier hvor dere starter, «{words}», men ikke hvor dere skal.",
            "Mål {goal} seier kvar de startar, «{words}», men ikkje kvar de skal.",
            "Goal {goal} says where you start, “{words}”, but not where you are going."
        ),
        help: words!("Skriv tallet dere vil nå.", "Skriv talet de vil nå.", "Write the figure you want to reach."),
        question: words!("Hvilket tall vil dere nå?", "Kva tal vil de nå?", "Which figure do you want to reach?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Nullpunktet er halve veien til et mål som kan følges opp. Det andre tallet sier når dere er framme.",
        "Nullpunktet er halve vegen til eit mål som kan følgjast opp. Det andre talet seier når de er framme.",
        "The baseline is half the way to a goal that can be followed up. The other figure says when you have arrived."
    ),
    examples: examples!(
        speaks: "Øke andelen som fullfører, fra 70 prosent", "Auke delen som fullfører, frå 70 prosent", "Increase the share who complete from 70 per cent";
        silent: "Øke andelen som fullfører, fra 70 til 80 prosent", "Auke delen som fullfører, frå 70 til 80 prosent", "Increase the share who complete from 70 to 80 per cent"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(start) = goal.baseline_without_target() {
        found.words_of(goal, &start, "baseline", Awaits::INFORMATION).related("target");
    }
}
