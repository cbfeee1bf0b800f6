//! A goal says how much something shall change, and not from where.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::smarte::GoalAtHand;
use crate::value::{examples, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-change-without-baseline",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Prosjekt mål: S-m-a-r-t-e»",
    params: &[("goal", ParamKind::Count), ("words", ParamKind::Text)],
    texts: Texts {
        title: words!("Endring uten nullpunkt", "Endring utan nullpunkt", "Change without a baseline"),
        message: words!(
            "Mål {goal} sier hvor stor endringen skal være, «{words}», men ikke hvor dere starter.",
            "Mål {goal} seier kor stor endringa skal vere, «{words}», men ikkje kvar de startar.",
            "Goal {goal} says how big the change should be, “{words}”, but not where you start."
        ),
        help: words!(
            "Skriv hvordan det er nå, med tall og år.",
            "Skriv korleis det er no, med tal og år.",
            "Write how it is now, with a figure and a year."
        ),
        question: words!("Hva er tallet i dag?", "Kva er talet i dag?", "What is the figure today?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når ingen vet hvor mye det er nå, kan ingen se om det er blitt tjue prosent mindre. Tallet trenger ikke være nøyaktig, men det må være fra et kjent tidspunkt.",
        "Når ingen veit kor mykje det er no, kan ingen sjå om det er blitt tjue prosent mindre. Talet treng ikkje vere nøyaktig, men det må vere frå eit kjent tidspunkt.",
        "When nobody knows how much there is now, nobody can see whether it has become twenty per cent less. The figure need not be exact, but it must be from a known time."
    ),
    examples: examples!(
        speaks: "Redusere matsvinnet med 20 prosent", "Redusere matsvinnet med 20 prosent", "Reduce food waste by 20 per cent";
        silent: "Redusere matsvinnet fra 90 til 70 kilo i uka", "Redusere matsvinnet frå 90 til 70 kilo i veka", "Reduce food waste from 90 to 70 kilos a week"
    ),
    check: Check::Goal(check),
};

fn check(goal: &GoalAtHand<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some(change) = goal.change_without_baseline() {
        found.words_of(goal, &change, "target", Awaits::INFORMATION).related("baseline");
    }
}
