//! A goal says what will be done, and nothing says what comes of it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-is-activity",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Mål som sier hva dere skal gjøre",
            "Mål som seier kva de skal gjere",
            "Goal that says what you will do"
        ),
        message: words!(
            "Mål {goal} sier hva dere skal gjøre, «{words}», men ikke hva som kommer ut av det.",
            "Mål {goal} seier kva de skal gjere, «{words}», men ikkje kva som kjem ut av det.",
            "Goal {goal} says what you will do, “{words}”, but not what will come of it."
        ),
        help: words!(
            "Behold tiltaket, og skriv også hva som har skjedd når det er gjort.",
            "Behald tiltaket, og skriv òg kva som har skjedd når det er gjort.",
            "Keep the activity, and also write what has happened once it is done."
        ),
        question: words!(
            "Hva har skjedd når dette er gjort?",
            "Kva har skjedd når dette er gjort?",
            "What has happened once this is done?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et tiltak kan gjennomføres uten at noe blir annerledes. Når målet sier hva tiltaket skal føre til, kan dere bytte tiltak underveis uten å miste målet.",
        "Eit tiltak kan bli gjennomført utan at noko blir annleis. Når målet seier kva tiltaket skal føre til, kan de byte tiltak undervegs utan å miste målet.",
        "An activity can be carried out without anything changing. When the goal says what it should lead to, you can change the activity on the way without losing the goal."
    ),
    examples: examples!(
        speaks: "Gjennomføre kurs for de frivillige", "Gjennomføre kurs for dei frivillige", "Organise courses for the volunteers";
        silent: "40 frivillige har fullført kurset", "40 frivillige har fullført kurset", "40 volunteers have completed the course"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(Want::Result(verb)) = goal.want() {
        found.words_of(goal, &verb, "verb", Awaits::INFORMATION).related("target");
    }
}
