//! After the gathering: what the municipalities took home.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-without-reflections",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, «Veien videre – kommunevis»",
    params: &[],
    texts: Texts {
        title: words!(
            "Etter samlingen: hva kommunene tok med seg hjem",
            "Etter samlinga: kva kommunane tok med seg heim",
            "After the gathering: what the municipalities took home"
        ),
        message: words!(
            "Samlingen er holdt. Det står ikke ennå hva kommunene tok med seg hjem.",
            "Samlinga er halden. Det står ikkje enno kva kommunane tok med seg heim.",
            "The gathering has been held. It does not yet say what the municipalities took home."
        ),
        help: words!(
            "La hver kommune skrive hva de har gjort, hva de har lært, hva som har vært lurt, og hva de gjør når de kommer hjem.",
            "Lat kvar kommune skrive kva dei har gjort, kva dei har lært, kva som har vore lurt, og kva dei gjer når dei kjem heim.",
            "Let each municipality write what they have done, what they have learned, what has been wise, and what they will do when they get home."
        ),
        question: words!(
            "Hva tok hver av dere med hjem, og hva gjør dere med det?",
            "Kva tok kvar av dykk med heim, og kva gjer de med det?",
            "What did each of you take home, and what will you do with it?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hva kommunene tok med seg hjem.",
            "Det står kva kommunane tok med seg heim.",
            "It says what the municipalities took home."
        )),
    },
    why: long_words!(
        "En samling virker først når noe blir gjort hjemme. Vi spør om nettverks- og kompetansesamlinger, to uker etter.",
        "Ei samling verkar først når noko blir gjort heime. Vi spør om nettverks- og kompetansesamlingar, to veker etter.",
        "A gathering works only once something is done at home. We ask about network and competence gatherings, two weeks afterwards."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, context: &Context<'_>, found: &mut Found<'_>) {
    if gathering.was_held_before(context.today()) && gathering.is_for_learning() {
        found.expect_filled("reflections", &gathering.reflections);
    }
}
