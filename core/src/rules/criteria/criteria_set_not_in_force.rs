//! The criteria hold at another time than today.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{CriteriaSet, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criteria-set-not-in-force",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 6,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("validity", ParamKind::Period), ("today", ParamKind::Date)],
    texts: Texts {
        title: words!("Kriterier for en annen tid", "Kriterium for ei anna tid", "Criteria for another time"),
        message: words!(
            "Kriteriene gjelder {validity}. Nå er det {today}.",
            "Kriteria gjeld {validity}. No er det {today}.",
            "The criteria hold {validity}. It is now {today}."
        ),
        help: words!(
            "Finn ut om det er kommet nye.",
            "Finn ut om det er komne nye.",
            "Find out whether there are newer ones."
        ),
        question: words!(
            "Er det disse kriteriene dere mener?",
            "Er det desse kriteria de meiner?",
            "Are these the criteria that you mean?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Kriterier blir endret fra år til år. Et program kan ta vare på de gamle; da sier vi ingenting.",
        "Kriterium blir endra frå år til år. Eit program kan ta vare på dei gamle; då seier vi ingenting.",
        "Criteria change from year to year. A programme may keep the old ones; then we say nothing.",
    ),
    examples: None,
    check: Check::CriteriaSet(check),
};

fn check(set: &CriteriaSet, context: &Context<'_>, found: &mut Found<'_>) {
    // A programme keeps its sets of other years.
    if found.position().is_some() {
        return;
    }
    let Some(validity) = set.validity.known() else { return };
    let today = context.time();
    let answer = match validity.covers(&today) {
        Some(true) => return,
        Some(false) => found.not_met("validity"),
        // Without an end it holds until further notice.
        None if validity.end.known().is_some() => found.undetermined("validity", Awaits::INFORMATION),
        None => return,
    };
    answer.with("validity", validity).with("today", &today);
}
