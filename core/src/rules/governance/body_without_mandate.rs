//! Some bodies have a mandate, and others do not.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Programme};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "body-without-mandate",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 9 og 21: mandat og organisering, tydelig kommunisert",
    params: &[("bodies", ParamKind::List), ("count", ParamKind::Count)],
    texts: Texts {
        title: words!("Organ uten mandat", "Organ utan mandat", "Bodies without a mandate"),
        message: words!(
            "Vi finner mandat for {count} organ, og ikke ennå for {bodies}.",
            "Vi finn mandat for {count} organ, og ikkje enno for {bodies}.",
            "We find mandates for {count} {count|body|bodies}, and not yet for {bodies}."
        ),
        help: words!(
            "Et mandat kan være kort: hva organet er til for, hva det avgjør, hvem det gir råd til, og hvem det rapporterer til.",
            "Eit mandat kan vere kort: kva organet er til for, kva det avgjer, kven det gir råd til, og kven det rapporterer til.",
            "A mandate may be short: what the body is there for, what it decides, whom it advises, and to whom it reports."
        ),
        question: words!(
            "Vet alle hva de er med for å gjøre?",
            "Veit alle kva dei er med for å gjere?",
            "Does everybody know what they are there to do?"
        ),
        fix: None,
        met: Some(words!("Alle organene har mandat.", "Alle organa har mandat.", "All the bodies have a mandate.")),
    },
    why: long_words!(
        "De som sier ja til å sitte i en gruppe, vil vite hva de har sagt ja til. Vi spør først når noen av organene har fått mandat, og bare én gang for hele programmet. De folkevalgte, eieren, kontoret og koordinatoren spør vi ikke om.",
        "Dei som seier ja til å sitje i ei gruppe, vil vite kva dei har sagt ja til. Vi spør først når nokre av organa har fått mandat, og berre éin gong for heile programmet. Dei folkevalde, eigaren, kontoret og koordinatoren spør vi ikkje om.",
        "Those who say yes to sitting in a group want to know what they have said yes to. We do not ask until some bodies have a mandate, and then only once for the whole programme. We do not ask it of elected bodies, the owner, the office and the coordinator."
    ),
    examples: None,
    check: Check::Programme(check),
};

fn check(_: &Programme, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let count = governance.bodies().filter(|(_, ties)| ties.mandate.is_some()).count();
    if count == 0 {
        return;
    }
    let without = governance.bodies().filter(|(_, ties)| ties.mandate.is_none() && ties.kind.is_some_and(needs_one));
    let without: Vec<Param> = without.filter_map(|(_, ties)| ties.called()).collect();
    let answer =
        if without.is_empty() { found.met("bodies") } else { found.undetermined("bodies", Awaits::INFORMATION) };
    answer.with("bodies", Param::List(without)).with("count", count);
}

/// Groups that meet, and those who lead from day to day.
fn needs_one(kind: BodyKind) -> bool {
    use BodyKind::{ProgrammeLeader, ProgrammeManagement, SteeringGroup};
    kind.advises() || matches!(kind, SteeringGroup | ProgrammeManagement | ProgrammeLeader)
}
