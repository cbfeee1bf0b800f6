//! A programme does not say who owns it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Programme};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-without-owner",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: rådmannen er programeier",
    params: &[],
    texts: Texts {
        title: words!("Program uten eier", "Program utan eigar", "Programme without an owner"),
        message: words!(
            "Det står ikke ennå hvem som eier programmet.",
            "Det står ikkje enno kven som eig programmet.",
            "It does not yet say who owns the programme."
        ),
        help: words!(
            "Legg eieren inn blant organene og rollene. Skriv stillingen, for eksempel kommunedirektøren; navnet på personen trengs ikke.",
            "Legg eigaren inn blant organa og rollene. Skriv stillinga, til dømes kommunedirektøren; namnet på personen trengst ikkje.",
            "Add the owner to the bodies and roles. Write the position, such as the municipal director; the name of the person is not needed."
        ),
        question: words!("Hvem eier programmet?", "Kven eig programmet?", "Who owns the programme?"),
        fix: None,
        met: Some(words!(
            "Det står hvem som eier programmet.",
            "Det står kven som eig programmet.",
            "It says who owns the programme."
        )),
    },
    why: long_words!(
        "Programeieren er den som svarer for programmet, og den de andre kan gå til når noe må endres. Står det bare at det finnes en eier, vet ingen hvem de skal gå til. Vi sier det bare én gang for hele programmet.",
        "Programeigaren er den som svarar for programmet, og den dei andre kan gå til når noko må endrast. Står det berre at det finst ein eigar, veit ingen kven dei skal gå til. Vi seier det berre éin gong for heile programmet.",
        "The programme owner is the one responsible for the programme, and the one the others can go to when something must change. Where it says only that there is an owner, nobody knows whom to go to. We say so only once for the whole programme."
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(programme: &Programme, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let owners = || governance.bodies().filter(|(_, ties)| ties.kind == Some(BodyKind::ProgrammeOwner));
    // A name that says no more than that it is the owner does not say who it is.
    let is_named = |name: &String| BodyKind::called(name).is_none();
    if let Some((place, _)) = owners().find(|(_, ties)| ties.name.as_ref().is_some_and(is_named)) {
        found.met("").in_item("bodies", place, "name");
    } else if let Some((place, _)) = owners().next() {
        found.undetermined("", Awaits::INFORMATION).in_item("bodies", place, "name");
    } else if governance.knows_of(BodyKind::ProgrammeOwner) {
        // One past those that are looked at together.
    } else if programme.bodies.is_none() {
        found.not_met("bodies");
    } else if programme.bodies.is_unstated() || programme.bodies.known().is_some() {
        found.undetermined("bodies", Awaits::INFORMATION);
    }
}
