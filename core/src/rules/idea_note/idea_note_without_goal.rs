//! An idea note has no goal.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-goal",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hva har skjedd når prosjektet er over og \"alle\" er fornøyd?»",
    params: &[],
    texts: Texts {
        title: words!("Idé uten mål", "Idé utan mål", "Idea without a goal"),
        message: words!("Ideen har ingen mål ennå.", "Ideen har ingen mål enno.", "The idea has no goals yet."),
        help: words!(
            "Skriv hva som har skjedd når prosjektet er over og alle er fornøyd. Ett mål er nok å begynne med.",
            "Skriv kva som har skjedd når prosjektet er over og alle er nøgde. Eitt mål er nok å byrje med.",
            "Write what has happened when the project is over and everybody is pleased. One goal is enough to begin with."
        ),
        question: words!(
            "Hva har skjedd når prosjektet er over og alle er fornøyd?",
            "Kva har skjedd når prosjektet er over og alle er nøgde?",
            "What has happened when the project is over and everybody is pleased?"
        ),
        fix: None,
        met: Some(words!("Ideen har mål.", "Ideen har mål.", "The idea has goals.")),
    },
    why: long_words!(
        "Målet forteller de andre hvor dere vil, så de kan si om de vil være med dit.",
        "Målet fortel dei andre kvar de vil, så dei kan seie om dei vil vere med dit.",
        "The goal tells the others where you want to go, so that they can say whether they will come along.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("goals", &note.goals);
}
