//! The words of a goal tell when it is to be reached so that it may be any time.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Timing};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-vague",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Frist uten måned eller år", "Frist utan månad eller år", "Deadline without a month or year"),
        message: words!(
            "Mål {goal} sier «{words}», men ikke hvilken måned eller hvilket år.",
            "Mål {goal} seier «{words}», men ikkje kva månad eller år.",
            "Goal {goal} says “{words}”, but not which month or year."
        ),
        help: words!(
            "Skriv en måned eller et år. Dere kan endre det senere.",
            "Skriv ein månad eller eit år. De kan endre det seinare.",
            "Write a month or a year. You can change it later."
        ),
        question: words!(
            "Når regner dere med at målet er nådd?",
            "Når reknar de med at målet er nådd?",
            "When do you expect the goal to be reached?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "«På sikt» og «snarest» er ærlig ment, men ingen vet når de skal se etter. Et år er nok, og det er lov å ta feil.",
        "«På sikt» og «snarast» er ærleg meint, men ingen veit når dei skal sjå etter. Eit år er nok, og det er lov å ta feil.",
        "“In the long term” and “as soon as possible” are honestly meant, but nobody knows when to look. A year is enough, and it may turn out wrong."
    ),
    examples: examples!(
        speaks: "På sikt skal 40 ungdommer ha sommerjobb", "På sikt skal 40 ungdommar ha sommarjobb", "In the long term, 40 young people will have a summer job";
        silent: "Innen 2028 skal 40 ungdommer ha sommerjobb", "Innan 2028 skal 40 ungdommar ha sommarjobb", "By 2028, 40 young people will have a summer job"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Timing::Vague(span) = goal.timing()
        && goal.is_looked_at()
    {
        found.words_of(goal, &span, "deadline", Awaits::INFORMATION).related("deadline");
    }
}
