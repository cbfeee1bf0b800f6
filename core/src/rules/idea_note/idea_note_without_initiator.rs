//! An idea note does not say who proposes the idea.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "idea-note-without-initiator",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 20: eierskapet til prosjektet ligger hos initiativtakeren",
    params: &[],
    texts: Texts {
        title: words!("Idé uten forslagsstiller", "Idé utan forslagsstillar", "Idea that nobody is said to propose"),
        message: words!(
            "Det står ikke ennå hvem som foreslår ideen.",
            "Det står ikkje enno kven som kjem med ideen.",
            "It does not yet say who proposes the idea."
        ),
        help: words!(
            "Skriv navnet på virksomheten, laget eller gruppa. Eierskapet blir hos dere.",
            "Skriv namnet på verksemda, laget eller gruppa. Eigarskapen blir hos dykk.",
            "Write the name of the organisation, association or group. You keep the ownership."
        ),
        question: words!(
            "Hvem foreslår ideen, og hvem kan vi kontakte?",
            "Kven kjem med ideen, og kven kan vi kontakte?",
            "Who proposes the idea, and whom can we contact?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som foreslår ideen.",
            "Det står kven som kjem med ideen.",
            "It says who proposes the idea."
        )),
    },
    why: long_words!(
        "Programmet svarer den som har ideen. Alle kan foreslå noe: store og små, offentlige og private, lag og naboer.",
        "Programmet svarar den som har ideen. Alle kan kome med noko: store og små, offentlege og private, lag og naboar.",
        "The programme answers whoever has the idea. Anybody may propose something: large and small, public and private, associations and neighbours.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    match &note.initiator {
        Field::Known(initiator) => found.expect_filled("initiator/name", &initiator.name),
        initiator => found.expect_filled("initiator/name", initiator),
    };
}
