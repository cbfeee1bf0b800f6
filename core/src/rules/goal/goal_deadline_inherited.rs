//! A goal has no deadline of its own, and is taken to be reached when the project ends.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-inherited",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Slutt-tidspunkt?» og «Prosjekt mål»",
    params: &[("goal", ParamKind::Count), ("end", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Mål som får prosjektets slutt som frist",
            "Mål som får prosjektslutt som frist",
            "Goal that takes the project's end as its deadline"
        ),
        message: words!(
            "Mål {goal} har ingen egen frist. Vi går ut fra sluttdatoen til prosjektet, {end}.",
            "Mål {goal} har ingen eigen frist. Vi går ut frå sluttdatoen til prosjektet, {end}.",
            "Goal {goal} has no deadline of its own. We go by the end date of the project, {end}."
        ),
        help: words!(
            "Skriv en egen frist hvis målet skal være nådd tidligere eller senere.",
            "Skriv ein eigen frist om målet skal vere nådd tidlegare eller seinare.",
            "Write a deadline for the goal if it should be reached earlier or later."
        ),
        question: words!(
            "Skal målet være nådd når prosjektet er over?",
            "Skal målet vere nådd når prosjektet er over?",
            "Should the goal be reached by the time the project is over?"
        ),
        fix: Some(words!("Sett fristen til {end}", "Set fristen til {end}", "Set the deadline to {end}")),
        met: None,
    },
    why: long_words!(
        "Et resultatmål er ofte nådd når prosjektet slutter, men en effekt viser seg gjerne senere. \
         Derfor sier vi hvilken frist vi regner med, i stedet for å late som om den står der.",
        "Eit resultatmål er ofte nådd når prosjektet sluttar, men ein effekt viser seg gjerne seinare. \
         Difor seier vi kva frist vi reknar med, i staden for å late som om han står der.",
        "A result goal is often reached when the project ends, but an effect tends to show later. \
         That is why we say which deadline we assume, rather than pretend that one has been written.",
    ),
    examples: examples!(
        speaks: "{\"goals\": [{\"text\": \"Kafeen er åpnet\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Kafeen er opna\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"The café has been opened\"}], \"period\": {\"end\": \"2028\"}}";
        silent: "{\"goals\": [{\"text\": \"Kafeen er åpnet\", \"deadline\": \"2027\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"Kafeen er opna\", \"deadline\": \"2027\"}], \"period\": {\"end\": \"2028\"}}", "{\"goals\": [{\"text\": \"The café has been opened\", \"deadline\": \"2027\"}], \"period\": {\"end\": \"2028\"}}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let is_open = goal.goal.is_reached_by_the_project() && goal.goal.deadline.is_absent() && !goal.tells_a_time();
    let number = found.number();
    if let Some(end) = goal.end().filter(|_| is_open) {
        found.undetermined("deadline", Awaits::JUDGEMENT).with("goal", number).with("end", end).fix(end);
    }
}
