//! The numbers of a goal tell whom it is about, and none what shall be reached.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-number-names-group",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Et tall som sier hvem målet gjelder, er ikke tallet som skal nås",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Tall som sier hvem eller hva målet gjelder",
            "Tal som seier kven eller kva målet gjeld",
            "Number that tells whom or what the goal is about"
        ),
        message: words!(
            "«{words}» i mål {goal} ser ut til å si hvem eller hva målet gjelder.",
            "«{words}» i mål {goal} ser ut til å seie kven eller kva målet gjeld.",
            "“{words}” in goal {goal} seems to tell whom or what the goal is about."
        ),
        help: words!(
            "Vi leser det ikke som tallet dere vil nå. Skriv gjerne det tallet også.",
            "Vi les det ikkje som talet de vil nå. Skriv gjerne det talet òg.",
            "We do not read it as the figure to be reached. You may write that figure as well."
        ),
        question: words!(
            "Er dette et tall dere vil nå?",
            "Er dette eit tal de vil nå?",
            "Is this a figure you want to reach?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Barn under 15 år er en gruppe. Femten er ikke noe som skal nås. Vi sier hvordan vi har lest tallet, så dere kan se om vi tar feil.",
        "Barn under 15 år er ei gruppe. Femten er ikkje noko som skal bli nådd. Vi seier korleis vi har lese talet, så de kan sjå om vi tek feil.",
        "Children under 15 are a group. Fifteen is nothing to be reached. We tell how we have read the number, so that you can see if we are wrong."
    ),
    examples: examples!(
        speaks: "Gi barn under 15 år et bedre tilbud etter skolen", "Gi barn under 15 år eit betre tilbod etter skulen", "Give children under 15 years better activities after school";
        silent: "40 barn under 15 år har et tilbud etter skolen", "40 barn under 15 år har eit tilbod etter skulen", "40 children under 15 years have something to do after school"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let is_open = goal.is_looked_at() && goal.is_measurable() != Some(true);
    if let Some(named) = goal.reading.other_numbers.first().filter(|_| is_open) {
        found.words_of(goal, named, "group", Awaits::JUDGEMENT);
    }
}
