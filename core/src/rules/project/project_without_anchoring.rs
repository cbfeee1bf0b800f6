//! A project does not say which of the programme's main goals it contributes to.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-without-anchoring",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, første kriterium: klar forankring i målene",
    params: &[],
    texts: Texts {
        title: words!(
            "Prosjekt uten forankring i hovedmål",
            "Prosjekt utan forankring i hovudmål",
            "Project without anchoring in main goals"
        ),
        message: words!(
            "Det står ikke ennå hvilke hovedmål prosjektet bidrar til.",
            "Det står ikkje enno kva hovudmål prosjektet bidreg til.",
            "It does not yet say which main goals the project contributes to."
        ),
        help: words!(
            "Velg ett eller to av hovedmålene til programmet, og fortell hvordan prosjektet bidrar.",
            "Vel eitt eller to av hovudmåla til programmet, og fortel korleis prosjektet bidreg.",
            "Choose one or two of the programme's main goals, and say how the project contributes."
        ),
        question: words!(
            "Hvilke hovedmål bidrar prosjektet til, og hvordan?",
            "Kva hovudmål bidreg prosjektet til, og korleis?",
            "Which main goals does the project contribute to, and how?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilke hovedmål prosjektet bidrar til.",
            "Det står kva hovudmål prosjektet bidreg til.",
            "It says which main goals the project contributes to."
        )),
    },
    why: long_words!(
        "Et program vil finne riktig sammensetning av prosjekter og se samspillet mellom dem. Det går først når prosjektene har sagt hvilke mål de arbeider mot. Står det ikke hvilke hovedmål programmet har, spør vi ikke.",
        "Eit program vil finne rett samansetjing av prosjekt og sjå samspelet mellom dei. Det går først når prosjekta har sagt kva mål dei arbeider mot. Står det ikkje kva hovudmål programmet har, spør vi ikkje.",
        "A programme wants to find the right mix of projects, and to see how they work together. That is possible once the projects have said which goals they work towards. Where the programme has stated no main goals, we do not ask.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    // What the programme lacks is not for the project to answer for, nor is one asked that has left.
    if !project.has_left() && context.main_goals().is_none_or(|goals| goals.filled().is_some()) {
        found.expect_filled("mainGoals", &project.main_goals);
    }
}
