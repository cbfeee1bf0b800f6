//! An idea note does not say which of the programme's main goals it contributes to.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-main-goal",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, første kriterium: klar forankring i målene",
    params: &[],
    texts: Texts {
        title: words!("Idé uten hovedmål", "Idé utan hovudmål", "Idea without a main goal"),
        message: words!(
            "Det står ikke ennå hvilke hovedmål ideen bidrar til.",
            "Det står ikkje enno kva hovudmål ideen bidreg til.",
            "It does not yet say which main goals the idea contributes to."
        ),
        help: words!(
            "Velg ett eller to av hovedmålene til programmet, og fortell hvordan ideen bidrar.",
            "Vel eitt eller to av hovudmåla til programmet, og fortel korleis ideen bidreg.",
            "Choose one or two of the programme's main goals, and say how the idea contributes."
        ),
        question: words!(
            "Hvilke hovedmål skal ideen bidra til, og hvordan?",
            "Kva hovudmål skal ideen bidra til, og korleis?",
            "Which main goals shall the idea contribute to, and how?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilke hovedmål ideen bidrar til.",
            "Det står kva hovudmål ideen bidreg til.",
            "It says which main goals the idea contributes to."
        )),
    },
    why: long_words!(
        "Prosjektene i et program arbeider mot de samme målene. Når det står hvilket mål ideen bidrar til, kan programmet se den i sammenheng med de andre prosjektene. Står det ikke hvilke hovedmål programmet har, spør vi ikke.",
        "Prosjekta i eit program arbeider mot dei same måla. Når det står kva mål ideen bidreg til, kan programmet sjå han i samanheng med dei andre prosjekta. Står det ikkje kva hovudmål programmet har, spør vi ikkje.",
        "The projects of a programme work towards the same goals. When the note says which goal the idea contributes to, the programme can see it together with the other projects. Where the programme has stated no main goals, we do not ask.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, context: &Context<'_>, found: &mut Found<'_>) {
    // What the programme lacks is not for the note to answer for.
    if context.main_goals().is_none_or(|goals| goals.filled().is_some()) {
        found.expect_filled("mainGoals", &note.main_goals);
    }
}
