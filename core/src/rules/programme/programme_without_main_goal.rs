//! A programme does not say which main goals it has.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Programme};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-without-main-goal",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 4: prosjekter som ledes mot fastsatte mål",
    params: &[],
    texts: Texts {
        title: words!("Program uten hovedmål", "Program utan hovudmål", "Programme without main goals"),
        message: words!(
            "Det står ikke ennå hvilke hovedmål programmet har.",
            "Det står ikkje enno kva hovudmål programmet har.",
            "It does not yet say which main goals the programme has."
        ),
        help: words!(
            "Skriv inn hovedmålene slik de er vedtatt. Da kan notater og prosjekter vise til dem.",
            "Skriv inn hovudmåla slik dei er vedtekne. Då kan notat og prosjekt vise til dei.",
            "Write the main goals as they were adopted. Then notes and projects can refer to them."
        ),
        question: words!(
            "Hvilke hovedmål har programmet?",
            "Kva hovudmål har programmet?",
            "Which main goals does the programme have?"
        ),
        fix: None,
        met: Some(words!(
            "Hovedmålene til programmet er på plass.",
            "Hovudmåla til programmet er på plass.",
            "The programme's main goals are in place."
        )),
    },
    why: long_words!(
        "Uten hovedmål har ingen prosjekter noe å være forankret i. Derfor sier vi det én gang, på programmet, og ikke på hvert notat og prosjekt.",
        "Utan hovudmål har ingen prosjekt noko å vere forankra i. Difor seier vi det éin gong, på programmet, og ikkje på kvart notat og prosjekt.",
        "Without main goals no project has anything to be anchored in. That is why we say so once, on the programme, and not on every note and project.",
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(programme: &Programme, _: &Context<'_>, found: &mut Found<'_>) {
    if programme.goal_sets.filled().is_some() {
        found.met("goalSets");
    } else {
        found.expect_filled("mainGoals", &programme.main_goals);
    }
}
