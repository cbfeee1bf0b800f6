//! A project states a link that the other project does not state.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, LinkKind, Project, ProjectLink};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "link-not-mutual",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PortfolioDecision,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "En sammenheng gjelder begge prosjektene",
    params: &[("other", ParamKind::Text), ("kind", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Sammenheng som bare står hos det ene prosjektet",
            "Samanheng som berre står hos det eine prosjektet",
            "Link that only one of the projects states"
        ),
        message: words!(
            "Prosjektet {kind} «{other}». Hos «{other}» står det ikke noe om det.",
            "Prosjektet {kind} «{other}». Hos «{other}» står det ikkje noko om det.",
            "The project {kind} “{other}”. “{other}” says nothing of it."
        ),
        help: words!(
            "Snakk sammen, og skriv sammenhengen i begge prosjektene.",
            "Snakk saman, og skriv samanhengen i begge prosjekta.",
            "Talk to each other, and write the link in both projects."
        ),
        question: words!(
            "Vet de i «{other}» om dette?",
            "Veit dei i «{other}» om dette?",
            "Do those in “{other}” know of this?"
        ),
        fix: Some(words!("Skriv det hos «{other}» også", "Skriv det hos «{other}» òg", "Write it in “{other}” too")),
        met: None,
    },
    why: long_words!(
        "Det er greit å vite at noen venter på dere eller deler noe med dere. Vi regner sammenhengen med for begge uansett hvor den står, så dette er bare til orientering.",
        "Det er greitt å vite at nokon ventar på dykk eller deler noko med dykk. Vi reknar samanhengen med for begge uansett kvar han står, så dette er berre til orientering.",
        "It is good to know that somebody waits for you or shares something with you. We count the link for both whichever of them states it, so this is only for information."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(_: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((own, links)) = found.position().zip(context.links()) else { return };
    for link in links.of_project(own).filter(|link| link.from == own && link.to != own) {
        let mut back = links.between(own, link.to).filter(|back| back.from == link.to);
        let is_answered = back.any(|back| back.kind_for(own) == Some(link.kind));
        let Some(opposite) = link.kind.opposite().filter(|_| !is_answered) else { continue };
        let Some(other) = context.project_at(link.to).filter(|other| !other.has_left()) else { continue };
        let answer = match other.links.is_unstated() {
            true => found.undetermined("", Awaits::INFORMATION),
            false => found.not_met(""),
        };
        let name = other.title.filled().or(other.code.filled()).map(String::as_str).unwrap_or_default();
        let answer =
            answer.with("other", name).with("kind", Choice { code: link.kind.code(), title: link.kind.title() });
        let answer = answer.in_item("links", link.place, "kind").related_in_project(link.to, "links");
        if let Some(back) =
            answering(context.project_at(own), opposite).filter(|_| !matches!(other.links, Field::Unreadable(_)))
        {
            let count = other.links.known().map_or(0, |links| links.0.len());
            answer.fix_in_project(link.to, "links", count, &back);
        }
    }
}

/// The link that the other project would state.
fn answering(own: Option<&Project>, kind: LinkKind) -> Option<ProjectLink> {
    let own = own?;
    let name = own.code.filled().or(own.title.filled())?;
    Some(ProjectLink { project: name.clone().into(), kind: kind.into(), ..ProjectLink::default() })
}
