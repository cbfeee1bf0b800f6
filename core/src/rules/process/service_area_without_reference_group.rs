//! A service area is affected and has no reference group.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, ProcessSupport, ReferenceGroup};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "service-area-without-reference-group",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Nye Ålesund, «Vi arbeider også med»: referansegrupper for dei ulike kommunalområda",
    params: &[("covered", ParamKind::Count), ("total", ParamKind::Count), ("areas", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Område uten referansegruppe",
            "Område utan referansegruppe",
            "Service area without a reference group"
        ),
        message: words!(
            "Vi finner referansegruppe for {covered} av {total} {total|område|områder}. Det står ikke ennå hvilken gruppe som er for {areas}.",
            "Vi finn referansegruppe for {covered} av {total} område. Det står ikkje enno kva gruppe som er for {areas}.",
            "We find a reference group for {covered} of {total} {total|service area|service areas}. It does not yet say which group is for {areas}."
        ),
        help: words!(
            "Noen få er nok til å begynne med: innbyggere som får tjenesten, og ansatte som kjenner den.",
            "Nokre få er nok til å byrje med: borgarar som får tenesta, og tilsette som kjenner ho.",
            "A few are enough to begin with: residents who receive the service, and employees who know it."
        ),
        question: words!(
            "Hvem kan dere spørre underveis om {areas}?",
            "Kven kan de spørje undervegs om {areas}?",
            "Whom can you ask along the way about {areas}?"
        ),
        fix: None,
        met: Some(words!(
            "{covered} av {total} {total|område|områder} har referansegruppe.",
            "{covered} av {total} område har referansegruppe.",
            "{covered} of {total} {total|service area has|service areas have} a reference group."
        )),
    },
    why: long_words!(
        "Skal dere skape noe nytt, må mange være med. Når tida er knapp, er en referansegruppe en måte å få det til på.",
        "Skal de skape noko nytt, må mange vere med. Når tida er knapp, er ei referansegruppe ein måte å få det til på.",
        "If you are to create something new, many have to take part. When time is short, a reference group is a way to do it."
    ),
    examples: None,
    check: Check::ProcessSupport(check),
};

fn check(support: &ProcessSupport, _: &Context<'_>, found: &mut Found<'_>) {
    let areas: Vec<&str> =
        support.service_areas.items().map(|(_, area)| area.trim()).filter(|area| !area.is_empty()).collect();
    let groups = &support.reference_groups;
    if areas.is_empty() || !(groups.known().is_some() || groups.is_unstated() || groups.is_none()) {
        return;
    }
    let is_for = |group: &ReferenceGroup, area: &str| {
        group.service_area.filled().is_some_and(|own| lowered(own.trim()) == lowered(area))
    };
    let has_group = |area: &&str| groups.items().any(|(_, group)| is_for(group, area));
    let lacking: Vec<&str> = areas.iter().filter(|area| !has_group(area)).copied().collect();
    // A group of which the area is not known may be for any of them.
    let is_known = !groups.is_unstated()
        && groups.known().is_none_or(|groups| {
            groups.0.iter().all(|group| group.known().is_some_and(|group| group.service_area.filled().is_some()))
        });
    let answer = if lacking.is_empty() {
        found.met("referenceGroups")
    } else if is_known {
        found.not_met("referenceGroups")
    } else {
        found.undetermined("referenceGroups", Awaits::INFORMATION)
    };
    let (covered, total) = (areas.len().saturating_sub(lacking.len()), areas.len());
    answer.with("covered", covered).with("total", total).with("areas", lacking.into_iter().collect::<Param>());
}
