//! A goal says how often something shall be so, and not by when.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Timing};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-only-recurring",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Det som skal skje hvert år, trenger et år å begynne i",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Mål som gjentar seg", "Mål som tek seg opp att", "Goal that recurs"),
        message: words!(
            "Mål {goal} sier hvor ofte, «{words}», men ikke fra når.",
            "Mål {goal} seier kor ofte, «{words}», men ikkje frå når.",
            "Goal {goal} says how often, “{words}”, but not from when."
        ),
        help: words!(
            "Skriv når det skal være i gang, eller når dere vil se om det virker.",
            "Skriv når det skal vere i gang, eller når de vil sjå om det verkar.",
            "Write when it should be up and running, or when you will see whether it works."
        ),
        question: words!("Når skal det være i gang?", "Når skal det vere i gang?", "When should it be up and running?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det som skal skje hvert år, blir aldri ferdig. Med en dag der dere ser tilbake, blir det et mål dere kan nå.",
        "Det som skal skje kvart år, blir aldri ferdig. Med ein dag der de ser tilbake, blir det eit mål de kan nå.",
        "What should happen every year is never finished. With a day when you look back, it becomes a goal you can reach."
    ),
    examples: examples!(
        speaks: "200 eldre får besøk hver uke", "200 eldre får besøk kvar veke", "200 elderly people get a visit every week";
        silent: "Innen 2028 får 200 eldre besøk hver uke", "Innan 2028 får 200 eldre besøk kvar veke", "By 2028, 200 elderly people get a visit every week"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Timing::Recurring(span) = goal.timing()
        && goal.is_looked_at()
    {
        found.words_of(goal, &span, "deadline", Awaits::INFORMATION).related("deadline");
    }
}
