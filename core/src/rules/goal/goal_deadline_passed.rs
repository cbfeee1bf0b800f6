//! The deadline of a goal has passed, and nothing says how it went.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Timing, limit};
use crate::value::{Certainty, examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-deadline-passed",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("deadline", ParamKind::Date)],
    texts: Texts {
        title: words!("Frist som er ute", "Frist som er ute", "Deadline that is past"),
        message: words!(
            "Fristen for mål {goal} var {deadline}.",
            "Fristen for mål {goal} var {deadline}.",
            "The deadline of goal {goal} was {deadline}."
        ),
        help: words!(
            "Skriv hvordan det gikk, eller flytt fristen.",
            "Skriv korleis det gjekk, eller flytt fristen.",
            "Write how it went, or move the deadline."
        ),
        question: words!("Ble målet nådd?", "Vart målet nådd?", "Was the goal reached?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når fristen er ute og ingen sier hvordan det gikk, er målet lett å glemme. Er målet nådd, er det en grunn til å si det.",
        "Når fristen er ute og ingen seier korleis det gjekk, er målet lett å gløyme. Er målet nådd, er det ein grunn til å seie det.",
        "When the deadline is past and nobody says how it went, the goal is easily forgotten. If it was reached, that is a reason to say so."
    ),
    examples: examples!(
        speaks: "40 frivillige har hatt vakt innen 2020", "40 frivillige har hatt vakt innan 2020", "40 volunteers have been on duty by 2020";
        silent: "{\"text\": \"40 frivillige har hatt vakt innen 2020\", \"measured\": [{\"value\": 43, \"date\": \"2020\"}]}", "{\"text\": \"40 frivillige har hatt vakt innan 2020\", \"measured\": [{\"value\": 43, \"date\": \"2020\"}]}", "{\"text\": \"40 volunteers have been on duty by 2020\", \"measured\": [{\"value\": 43, \"date\": \"2020\"}]}"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let timing = goal.timing();
    let is_open = goal.goal.is_reached_by_the_project() && goal.goal.measured.filled().is_none();
    // The end of the project is told of with the project.
    let when = timing.when().filter(|_| is_open && !matches!(timing, Timing::Inherited(_)));
    let Some(when) = when.filter(|when| when.is_before(&context.today().into()) == Certainty::Certain) else { return };
    let number = found.number();
    match timing.span() {
        Some(span) => found.undetermined("text", Awaits::INFORMATION).words(span.start, span.end, "deadline"),
        None => found.undetermined("deadline", Awaits::INFORMATION),
    }
    .with("goal", number)
    .with("deadline", &limit(when));
}
