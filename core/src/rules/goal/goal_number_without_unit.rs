//! A goal has a number, and not of what.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::text::GoalMeasure;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-number-without-unit",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Tall som står alene", "Tal som står åleine", "Number that stands alone"),
        message: words!(
            "Mål {goal} har tallet «{words}», men sier ikke hva det gjelder.",
            "Mål {goal} har talet «{words}», men seier ikkje kva det gjeld.",
            "Goal {goal} has the number “{words}”, but does not say of what."
        ),
        help: words!(
            "Skriv hva tallet gjelder, for eksempel personer, prosent eller kroner.",
            "Skriv kva talet gjeld, til dømes personar, prosent eller kroner.",
            "Write what the number is of, for instance people, per cent or kroner."
        ),
        question: words!("Hva teller eller måler dere?", "Kva tel eller måler de?", "What do you count or measure?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Tjue kan være tjue personer, tjue prosent eller tjue kroner. Ett ord til er nok.",
        "Tjue kan vere tjue personar, tjue prosent eller tjue kroner. Eitt ord til er nok.",
        "Twenty may be twenty people, twenty per cent or twenty kroner. One more word is enough."
    ),
    examples: examples!(
        speaks: "Øke besøket med 200", "Auke besøket med 200", "Increase visits by 200";
        silent: "Øke besøket med 200 personer i året", "Auke besøket med 200 personar i året", "Increase visits by 200 people a year"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let bare = goal.reading.quantities.first().filter(|first| first.measure == GoalMeasure::None);
    if let Some(bare) = bare.filter(|_| goal.is_looked_at() && goal.unit_of_indicator().is_none()) {
        found.words_of(goal, &bare.span, "target", Awaits::INFORMATION).related("indicator/unit");
    }
}
