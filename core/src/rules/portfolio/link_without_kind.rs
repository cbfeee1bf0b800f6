//! Nobody has said how a project is linked to another.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project, ProjectLink};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "link-without-kind",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "En sammenheng sier mer når den har en art",
    params: &[("projects", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Sammenheng som ikke er forklart",
            "Samanheng som ikkje er forklart",
            "Link that is not explained"
        ),
        message: words!(
            "Prosjektet viser til {projects}. Det står ikke hva de har med hverandre å gjøre.",
            "Prosjektet viser til {projects}. Det står ikkje kva dei har med kvarandre å gjere.",
            "The project refers to {projects}. It does not say what they have to do with each other."
        ),
        help: words!(
            "Velg det som passer best, for eksempel at prosjektet venter på det andre, eller at de deler målgruppe.",
            "Vel det som passar best, til dømes at prosjektet ventar på det andre, eller at dei deler målgruppe.",
            "Choose what fits best, such as that the project waits for the other, or that they share a target group."
        ),
        question: words!(
            "Hva har prosjektene med hverandre å gjøre?",
            "Kva har prosjekta med kvarandre å gjere?",
            "What do the projects have to do with each other?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt som venter på et annet, trenger noe annet enn et prosjekt som deler målgruppe med det. Først når det står der, kan vi se om datoene passer sammen, og om begge vet om det.",
        "Eit prosjekt som ventar på eit anna, treng noko anna enn eit prosjekt som deler målgruppe med det. Først når det står der, kan vi sjå om datoane passar saman, og om begge veit om det.",
        "A project that waits for another needs something other than a project that shares a target group with it. Only when that is said can we see whether the dates fit, and whether both know of it."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context<'_>, found: &mut Found<'_>) {
    let is_bare = |link: &ProjectLink| link.kind.is_unstated() || link.kind.is_none();
    let named = project.links.items().filter(|(_, link)| is_bare(link));
    let named: Vec<(usize, &str)> =
        named.filter_map(|(place, link)| Some((place, link.project.filled()?.as_str()))).collect();
    let Some(((first, _), others)) = named.split_first() else { return };
    let names = first_names(named.iter().map(|(_, name)| *name));
    let answer = found.undetermined("", Awaits::INFORMATION).with("projects", names);
    let answer = answer.in_item("links", *first, "kind");
    others.iter().fold(answer, |answer, (place, _)| answer.related_item("links", *place, "kind"));
}
