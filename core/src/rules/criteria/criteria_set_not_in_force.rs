//! The criteria hold at another time than today.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{CriteriaSet, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Words, long_words};

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
        title: Words {
            nb: "Kriterier for en annen tid",
            nn: "Kriterium for ei anna tid",
            en: "Criteria for another time",
        },
        message: Words {
            nb: "Kriteriene gjelder {validity}. Nå er det {today}.",
            nn: "Kriteria gjeld {validity}. No er det {today}.",
            en: "The criteria hold {validity}. It is now {today}.",
        },
        help: Words {
            nb: "Finn ut om det er kommet nye.",
            nn: "Finn ut om det er komne nye.",
            en: "Find out whether there are newer ones.",
        },
        question: Words {
            nb: "Er det disse kriteriene dere mener?",
            nn: "Er det desse kriteria de meiner?",
            en: "Are these the criteria that you mean?",
        },
        fix: None,
        met: None,
    },
    why: long_words!(
        "Kriterier blir endret fra år til år. Et program kan ta vare på de gamle; da sier vi ingenting.",
        "Kriterium blir endra frå år til år. Eit program kan ta vare på dei gamle; då seier vi ingenting.",
        "Criteria change from year to year. A programme may keep the old ones; then we say nothing.",
    ),
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
