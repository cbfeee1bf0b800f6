//! An idea note has no title.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-title",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 1,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 23: hvert prosjekt i porteføljen har en tittel",
    params: &[],
    texts: Texts {
        title: words!("Idé uten tittel", "Idé utan tittel", "Idea without a title"),
        message: words!("Ideen har ingen tittel ennå.", "Ideen har ingen tittel enno.", "The idea has no title yet."),
        help: words!(
            "Skriv et kort navn som sier hva ideen er. Det kan endres senere.",
            "Skriv eit kort namn som seier kva ideen er. Det kan endrast seinare.",
            "Write a short name that says what the idea is. It can be changed later."
        ),
        question: words!("Hva heter ideen?", "Kva heiter ideen?", "What is the idea called?"),
        fix: None,
        met: Some(words!("Ideen har en tittel.", "Ideen har ein tittel.", "The idea has a title.")),
    },
    why: long_words!(
        "Tittelen er det første alle ser, både i innboksen hos programkontoret og i porteføljen. \
         Uten den er det vanskelig å snakke om ideen.",
        "Tittelen er det første alle ser, både i innboksen hos programkontoret og i porteføljen. \
         Utan han er det vanskeleg å snakke om ideen.",
        "The title is the first thing everybody sees, in the programme office's inbox and in the portfolio. \
         Without it the idea is hard to talk about.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("title", &note.title);
}
