//! A goal is a word or two.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::{GoalAtHand, Want};
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-object",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Mål på ett eller to ord", "Mål på eitt eller to ord", "Goal of one or two words"),
        message: words!(
            "Mål {goal} har ett eller to ord: «{words}».",
            "Mål {goal} har eitt eller to ord: «{words}».",
            "Goal {goal} has one or two words: “{words}”."
        ),
        help: words!(
            "Skriv en hel setning: hvem eller hva, og hva som har skjedd med dem.",
            "Skriv ei heil setning: kven eller kva, og kva som har skjedd med dei.",
            "Write a whole sentence: who or what, and what has happened to them."
        ),
        question: words!(
            "Hvem eller hva gjelder det, og hva er annerledes?",
            "Kven eller kva gjeld det, og kva er annleis?",
            "Who or what is it about, and what is different?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et ord eller to er en god overskrift, men to som leser den, ser for seg to ulike ting. En setning med noen som har fått eller gjort noe, er nok.",
        "Eit ord eller to er ei god overskrift, men to som les ho, ser for seg to ulike ting. Ei setning med nokon som har fått eller gjort noko, er nok.",
        "A word or two make a good heading, but two people who read it imagine two different things. A sentence with somebody who has got or done something is enough."
    ),
    examples: examples!(
        speaks: "Trivsel", "Trivsel", "Health";
        silent: "Alle i borettslaget har noen å spise middag med", "Alle i burettslaget har nokon å ete middag med", "Everyone in the building has somebody to eat dinner with"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if goal.want() == Some(Want::Object) {
        let number = found.number();
        found.undetermined("text", Awaits::INFORMATION).with("goal", number).with("words", goal.text().trim());
    }
}
