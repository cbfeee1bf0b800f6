//! An idea note does not say what happens to the results afterwards.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-continuation",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium; Saman om ein betre kommune, råd 10",
    params: &[],
    texts: Texts {
        title: words!("Idé uten videreføring", "Idé utan vidareføring", "Idea without continuation"),
        message: words!(
            "Det står ikke ennå hva som skjer når prosjektet er over.",
            "Det står ikkje enno kva som skjer når prosjektet er over.",
            "It does not yet say what happens when the project is over."
        ),
        help: words!(
            "Skriv hvem som kan føre resultatene videre. Er det for tidlig å si, holder det å skrive det.",
            "Skriv kven som kan føre resultata vidare. Er det for tidleg å seie, held det å skrive det.",
            "Write who can take the results further. If it is too early to say, it is enough to write that."
        ),
        question: words!(
            "Hvordan kan resultatene leve videre?",
            "Korleis kan resultata leve vidare?",
            "How can the results live on?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva som skjer når prosjektet er over.",
            "Det står kva som skjer når prosjektet er over.",
            "It says what happens when the project is over."
        )),
    },
    why: long_words!(
        "Et prosjekt er tidsavgrenset, men det dere får til, skal gjerne vare. Den som skal ta over, bør vite det i god tid.",
        "Eit prosjekt er tidsavgrensa, men det de får til, skal gjerne vare. Den som skal ta over, bør vite det i god tid.",
        "A project is limited in time, but what you achieve should last. Whoever is to take over should know in good time.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("continuation", &note.continuation);
}
