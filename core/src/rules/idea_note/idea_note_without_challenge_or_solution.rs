//! An idea note says neither what the challenge is nor what is to be tried.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-challenge-or-solution",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 1,
    origin: Origin::Source,
    source: "Pådriv Oslo: prosjektene arbeider med «en konkret utfordring og/eller løsning»",
    params: &[],
    texts: Texts {
        title: words!(
            "Idé uten utfordring eller løsning",
            "Idé utan utfordring eller løysing",
            "Idea without a challenge or a solution"
        ),
        message: words!(
            "Det står ikke ennå hva utfordringen er, eller hva dere vil prøve.",
            "Det står ikkje enno kva utfordringa er, eller kva de vil prøve.",
            "It does not yet say what the challenge is, or what you want to try."
        ),
        help: words!(
            "Beskriv én konkret utfordring, eller det dere vil prøve. En halvferdig skisse er velkommen.",
            "Beskriv éi konkret utfordring, eller det de vil prøve. Ei halvferdig skisse er velkomen.",
            "Describe one concrete challenge, or what you want to try. A half-finished sketch is welcome."
        ),
        question: words!(
            "Hva er utfordringen, eller hva vil dere prøve?",
            "Kva er utfordringa, eller kva vil de prøve?",
            "What is the challenge, or what do you want to try?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva ideen gjelder.",
            "Det står kva ideen gjeld.",
            "It says what the idea is about."
        )),
    },
    why: long_words!(
        "Noe konkret er lettere å si ja til, og lettere for andre å se hva de kan bidra med. Det holder med det ene: noen begynner med utfordringen, andre med noe de vil prøve.",
        "Noko konkret er lettare å seie ja til, og lettare for andre å sjå kva dei kan bidra med. Det held med det eine: nokre byrjar med utfordringa, andre med noko dei vil prøve.",
        "Something concrete is easier to say yes to, and easier for others to see what they can contribute. One of the two will do: some begin with the challenge, others with something they want to try.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    let fields = [("challenge", &note.challenge), ("solution", &note.solution)];
    if let Some((field, _)) = fields.iter().find(|(_, value)| value.filled().is_some()) {
        found.met(field);
    } else if fields.iter().all(|(_, value)| value.is_none()) {
        found.not_met("challenge").related("solution");
    } else if fields.iter().all(|(_, value)| value.is_none() || value.is_absent()) {
        found.undetermined("challenge", Awaits::INFORMATION).related("solution");
    }
}
