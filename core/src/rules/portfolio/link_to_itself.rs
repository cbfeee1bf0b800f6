//! A project is linked to itself.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "link-to-itself",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "En sammenheng er mellom to prosjekter",
    params: &[("project", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Prosjekt som viser til seg selv",
            "Prosjekt som viser til seg sjølv",
            "Project linked to itself"
        ),
        message: words!(
            "«{project}» viser til seg selv.",
            "«{project}» viser til seg sjølv.",
            "“{project}” is linked to itself."
        ),
        help: words!(
            "Skriv koden eller navnet til det andre prosjektet.",
            "Skriv koden eller namnet til det andre prosjektet.",
            "Write the code or the name of the other project."
        ),
        question: words!("Hvilket prosjekt mener dere?", "Kva prosjekt meiner de?", "Which project do you mean?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En sammenheng sier hva to prosjekter har med hverandre å gjøre. Viser et prosjekt til seg selv, er det som regel en kode som er skrevet feil, og da mangler den sammenhengen som var ment.",
        "Ein samanheng seier kva to prosjekt har med kvarandre å gjere. Viser eit prosjekt til seg sjølv, er det som regel ein kode som er skriven feil, og då manglar den samanhengen som var meint.",
        "A link says what two projects have to do with each other. Where a project refers to itself, a code has usually been mistyped, and then the link that was meant is missing."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((own, register)) = found.position().zip(context.register()) else { return };
    for (index, link) in project.links.items() {
        if let Some(name) = link.project.filled().filter(|name| register.position(name) == Some(own)) {
            found.not_met("").with("project", name.trim()).in_item("links", index, "project");
        }
    }
}
