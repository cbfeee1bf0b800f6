//! A programme tells of its bodies, and of no steering group.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Programme};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-without-steering-group",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: styringsgruppa har ansvar for den overordnede ledelsen av programmet",
    params: &[],
    texts: Texts {
        title: words!(
            "Program uten styringsgruppe",
            "Program utan styringsgruppe",
            "Programme without a steering group"
        ),
        message: words!(
            "Det står ikke ennå om programmet har en styringsgruppe.",
            "Det står ikkje enno om programmet har ei styringsgruppe.",
            "It does not yet say whether the programme has a steering group."
        ),
        help: words!(
            "Legg styringsgruppa inn blant organene og rollene, med det navnet den har.",
            "Legg styringsgruppa inn blant organa og rollene, med det namnet ho har.",
            "Add the steering group to the bodies and roles, under the name it has."
        ),
        question: words!(
            "Hvem leder programmet på vegne av eieren?",
            "Kven leier programmet på vegner av eigaren?",
            "Who leads the programme on behalf of the owner?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilken styringsgruppe programmet har.",
            "Det står kva styringsgruppe programmet har.",
            "It says which steering group the programme has."
        )),
    },
    why: long_words!(
        "Styringsgruppa ser programmet som en helhet og får sektorene til å dra samme vei. Vi spør først når programmet har begynt å si hvem som er med, og bare én gang for hele programmet.",
        "Styringsgruppa ser programmet som ein heilskap og får sektorane til å dra same vegen. Vi spør først når programmet har byrja å seie kven som er med, og berre éin gong for heile programmet.",
        "The steering group sees the programme as a whole and gets the sectors to pull in the same direction. We do not ask until the programme has begun to say who takes part, and then only once for the whole programme."
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(programme: &Programme, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance().filter(|_| programme.bodies.filled().is_some()) else { return };
    if let Some((place, _)) = governance.first(BodyKind::SteeringGroup) {
        found.met("").in_item("bodies", place, "kind");
    } else if !governance.knows_of(BodyKind::SteeringGroup) {
        found.undetermined("bodies", Awaits::INFORMATION);
    }
}
