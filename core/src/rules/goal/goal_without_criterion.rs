//! Nothing in a goal shows whether it is reached.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-criterion",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count)],
    texts: Texts {
        title: words!("Mål uten noe å se etter", "Mål utan noko å sjå etter", "Goal with nothing to look for"),
        message: words!(
            "Det står ikke ennå hva som viser at mål {goal} er nådd.",
            "Det står ikkje enno kva som viser at mål {goal} er nådd.",
            "It does not yet say what shows that goal {goal} is reached."
        ),
        help: words!(
            "Skriv et tall, eller noe alle kan se når det er på plass.",
            "Skriv eit tal, eller noko alle kan sjå når det er på plass.",
            "Write a number, or something that everybody can see once it is in place."
        ),
        question: words!(
            "Hvordan vet dere at målet er nådd?",
            "Korleis veit de at målet er nådd?",
            "How will you know that the goal is reached?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når to kan se på det samme og være uenige om målet er nådd, blir det vanskelig å bli ferdig. Det trengs ikke alltid et tall: at kafeen er åpnet, kan alle se.",
        "Når to kan sjå på det same og vere usamde om målet er nådd, blir det vanskeleg å bli ferdig. Det trengst ikkje alltid eit tal: at kafeen er opna, kan alle sjå.",
        "When two people can look at the same thing and disagree on whether the goal is reached, it is hard to finish. It does not always take a number: that the café is open, everybody can see."
    ),
    examples: examples!(
        speaks: "Redusere sykefraværet i helsetjenesten", "Redusere sjukefråværet i helsetenesta", "Reduce sick leave in the health service";
        silent: "Kafeen på torget er åpnet", "Kafeen på torget er opna", "The café in the square has been opened"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if goal.want() == Some(Want::Criterion) {
        let number = found.number();
        // Said to be none, rather than not said.
        let answer = match goal.goal.target.is_none() {
            true => found.not_met("text"),
            false => found.undetermined("text", Awaits::INFORMATION),
        };
        answer.with("goal", number).related("target");
    }
}
