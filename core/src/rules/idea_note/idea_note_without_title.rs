//! An idea note has no title.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Words, long_words};

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
        title: Words { nb: "Idé uten tittel", nn: "Idé utan tittel", en: "Idea without a title" },
        message: Words {
            nb: "Ideen har ingen tittel ennå.",
            nn: "Ideen har ingen tittel enno.",
            en: "The idea has no title yet.",
        },
        help: Words {
            nb: "Skriv et kort navn som sier hva ideen er. Det kan endres senere.",
            nn: "Skriv eit kort namn som seier kva ideen er. Det kan endrast seinare.",
            en: "Write a short name that says what the idea is. It can be changed later.",
        },
        question: Words { nb: "Hva heter ideen?", nn: "Kva heiter ideen?", en: "What is the idea called?" },
        fix: None,
        met: Some(Words { nb: "Ideen har en tittel.", nn: "Ideen har ein tittel.", en: "The idea has a title." }),
    },
    why: long_words!(
        "Tittelen er det første alle ser, både i innboksen hos programkontoret og i porteføljen. \
         Uten den er det vanskelig å snakke om ideen.",
        "Tittelen er det første alle ser, både i innboksen hos programkontoret og i porteføljen. \
         Utan han er det vanskeleg å snakke om ideen.",
        "The title is the first thing everybody sees, in the programme office's inbox and in the portfolio. \
         Without it the idea is hard to talk about.",
    ),
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("title", &note.title);
}
