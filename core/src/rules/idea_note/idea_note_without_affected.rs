//! An idea note does not say who is affected.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-affected",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Hvem berøres?»; Pådriv Oslo: husk dem som ikke er i rommet",
    params: &[],
    texts: Texts {
        title: words!(
            "Idé der det ikke står hvem som berøres",
            "Idé der det ikkje står kven som blir påverka",
            "Idea that does not say who is affected"
        ),
        message: words!(
            "Det står ikke ennå hvem som berøres.",
            "Det står ikkje enno kven som blir påverka.",
            "It does not yet say who is affected."
        ),
        help: words!(
            "Nevn dem som merker det dere gjør, også dem som ikke er med ennå.",
            "Nemn dei som merkar det de gjer, også dei som ikkje er med enno.",
            "Name those who will notice what you do, also those who do not take part yet."
        ),
        question: words!(
            "Hvem berøres, og hvem er ikke med ennå?",
            "Kven blir påverka, og kven er ikkje med enno?",
            "Who is affected, and who is not taking part yet?"
        ),
        fix: None,
        met: Some(words!("Det står hvem som berøres.", "Det står kven som blir påverka.", "It says who is affected.")),
    },
    why: long_words!(
        "De som berøres, vet ofte noe dere trenger. Den som blir spurt tidlig, blir gjerne med. Den som blir glemt, kan si stopp senere.",
        "Dei som blir påverka, veit ofte noko de treng. Den som blir spurd tidleg, blir gjerne med. Den som blir gløymd, kan seie stopp seinare.",
        "Those who are affected often know something you need. Those who are asked early tend to join. Those who are forgotten may say stop later.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("affected", &note.affected);
}
