//! The words of a goal tell when it is to be reached by something that has no date yet.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Timing};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-unresolved",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Frist uten årstall", "Frist utan årstal", "Deadline without a year"),
        message: words!(
            "Mål {goal} sier «{words}», men ikke når det er.",
            "Mål {goal} seier «{words}», men ikkje når det er.",
            "Goal {goal} says “{words}”, but not when that is."
        ),
        help: words!(
            "Skriv datoen, måneden eller året dere regner med.",
            "Skriv datoen, månaden eller året de reknar med.",
            "Write the date, the month or the year you have in mind."
        ),
        question: words!("Hvilket år er det, omtrent?", "Kva år er det, omtrent?", "Which year is that, roughly?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "To år etter oppstart er en frist når oppstarten er kjent, og våren er en frist når året er det. Er sluttdatoen til prosjektet oppgitt, vet vi når prosjektet er over.",
        "To år etter oppstart er ein frist når oppstarten er kjend, og våren er ein frist når året er det. Er sluttdatoen til prosjektet oppgitt, veit vi når prosjektet er over.",
        "Two years after the start is a deadline once the start is known, and spring is one once the year is. Where the end date of the project is stated, we know when the project is over."
    ),
    examples: examples!(
        speaks: "Når prosjektet er over, har 40 ungdommer fått sommerjobb", "Når prosjektet er over, har 40 ungdommar fått sommarjobb", "When the project is over, 40 young people have had a summer job";
        silent: "{\"goals\": [{\"text\": \"Når prosjektet er over, har 40 ungdommer fått sommerjobb\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Når prosjektet er over, har 40 ungdommar fått sommarjobb\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"When the project is over, 40 young people have had a summer job\"}], \"period\": {\"end\": \"2028\"}}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Timing::Unresolved(span) = goal.timing()
        && goal.is_looked_at()
    {
        found.words_of(goal, &span, "deadline", Awaits::INFORMATION).related("deadline");
    }
}
