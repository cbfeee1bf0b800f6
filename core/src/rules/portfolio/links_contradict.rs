//! Two projects state of each other what can hold one way only.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, LinkKind, Project};
use crate::phrase::{ParamKind, Texts};
use crate::portfolio::ReadLink;
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "links-contradict",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Et prosjekt kan ikke gå inn i, være del av, erstatte eller vente på et som gjør det samme med det",
    params: &[("other", ParamKind::Text), ("kind", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Sammenhenger som ikke kan gjelde begge veier",
            "Samanhengar som ikkje kan gjelde begge vegar",
            "Links that cannot hold both ways"
        ),
        message: words!(
            "Prosjektet {kind} «{other}», og omvendt. Det kan bare gjelde den ene veien.",
            "Prosjektet {kind} «{other}», og omvendt. Det kan berre gjelde den eine vegen.",
            "The project {kind} “{other}”, and the other way round. That can hold only one way."
        ),
        help: words!(
            "La sammenhengen stå i det prosjektet den gjelder, og ta den bort i det andre. Venter de på hver sin ting, så skriv hvilke milepæler det er.",
            "La samanhengen stå i det prosjektet han gjeld, og ta han bort i det andre. Ventar dei på kvar sin ting, så skriv kva milepælar det er.",
            "Keep the link in the project that it holds for, and remove it from the other. If they wait for different things, write which milestones those are."
        ),
        question: words!("Hvilken vei går det?", "Kva veg går det?", "Which way does it go?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Går to prosjekter inn i hverandre, er det ingen av dem som fører arbeidet videre. Venter to prosjekter på hverandre uten at det står på hva, kommer ingen av dem i gang.",
        "Går to prosjekt inn i kvarandre, er det ingen av dei som fører arbeidet vidare. Ventar to prosjekt på kvarandre utan at det står på kva, kjem ingen av dei i gang.",
        "If two projects go into each other, neither carries the work on. If two projects wait for each other and nobody says for what, neither gets going."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((own, links)) = found.position().zip(context.links()) else { return };
    let mut told: BTreeSet<(usize, &str)> = BTreeSet::new();
    for link in links.of_project(own).filter(|link| link.to != link.from) {
        let Some((from, to, kind)) = one_way_of(link) else { continue };
        let other = link.other_than(own);
        let same = || links.between(own, other).filter(|other| one_way_of(other).is_some_and(|read| read.2 == kind));
        let is_both_ways = same().any(|other| one_way_of(other).is_some_and(|read| (read.1, read.0) == (from, to)));
        let has_milestone = || same().any(|link| names_milestone(link, context));
        let is_first = same().next().is_some_and(|first| first == link && first.from == own);
        if !is_both_ways || !is_first || kind == LinkKind::DependsOn && has_milestone() {
            continue;
        }
        if told.insert((other, kind.code())) {
            let name = context.project_at(other).and_then(|other| other.title.filled().or(other.code.filled()));
            let stated = project.links.known().and_then(|links| links.0.get(link.place)?.known()?.project.filled());
            let name = name.or(stated).map(String::as_str).unwrap_or_default();
            let kind = Choice { code: kind.code(), title: kind.title() };
            let answer = found.not_met("").with("other", name).with("kind", kind);
            let back = same().find(|back| *back != link);
            let answer = answer.in_item("links", link.place, "kind");
            if let Some(back) = back {
                answer.related_in_project(back.from, &format!("links/{}/kind", back.place));
            }
        }
    }
}

/// What goes which way, where it can go only one way. Who delivers is waited for.
fn one_way_of(link: &ReadLink) -> Option<(usize, usize, LinkKind)> {
    match link.kind {
        LinkKind::MergedInto | LinkKind::SubprojectOf | LinkKind::Replaces | LinkKind::DependsOn => {
            Some((link.from, link.to, link.kind))
        }
        LinkKind::DeliversTo => Some((link.to, link.from, LinkKind::DependsOn)),
        _ => None,
    }
}

/// Whether a link says what is waited for.
fn names_milestone(link: &ReadLink, context: &Context<'_>) -> bool {
    let stated = context.project_at(link.from).and_then(|project| project.links.known()?.0.get(link.place)?.known());
    stated.is_some_and(|link| link.milestone.filled().is_some() || link.other_milestone.filled().is_some())
}
