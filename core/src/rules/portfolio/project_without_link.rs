//! A project has nothing to do with any other, when most others have.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-without-link",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 8,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[("linked", ParamKind::Count), ("others", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Prosjekt uten sammenheng med andre",
            "Prosjekt utan samanheng med andre",
            "Project without links to others"
        ),
        message: words!(
            "{linked} av de {others} andre prosjektene henger sammen med noe annet i programmet. Dette prosjektet har oppgitt at det ikke gjør det.",
            "{linked} av dei {others} andre prosjekta heng saman med noko anna i programmet. Dette prosjektet har oppgitt at det ikkje gjer det.",
            "{linked} of the {others} other projects {linked|is|are} linked to something else in the programme. This project has stated that it is not."
        ),
        help: words!(
            "Se om prosjektet deler målgruppe, folk eller lokaler med noen. Står det best alene, trenger dere ikke gjøre noe.",
            "Sjå om prosjektet deler målgruppe, folk eller lokale med nokon. Står det best åleine, treng de ikkje gjere noko.",
            "See whether the project shares a target group, people or premises with others. If it stands best alone, you need not do anything."
        ),
        question: words!(
            "Er det riktig at prosjektet står alene?",
            "Er det rett at prosjektet står åleine?",
            "Is it right that the project stands alone?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et program er mer enn summen av prosjektene når de spiller sammen. Noen prosjekter står likevel best alene. Vi sier fra bare når prosjektet har oppgitt at det ikke henger sammen med noe, og minst halvparten av de andre gjør det.",
        "Eit program er meir enn summen av prosjekta når dei spelar saman. Nokre prosjekt står likevel best åleine. Vi seier frå berre når prosjektet har oppgitt at det ikkje heng saman med noko, og minst halvparten av dei andre gjer det.",
        "A programme is more than the sum of its projects when they work well together. Some projects still stand best alone. We mention it only when the project has stated that it is not linked to anything, and at least half of the others are."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((own, links)) = found.position().zip(context.links()) else { return };
    if project.has_left() || !project.links.is_none() || links.of_project(own).next().is_some() {
        return;
    }
    let others = links.projects().saturating_sub(1);
    let linked = links.linked();
    if others > 1 && linked.saturating_mul(2) >= others {
        found.undetermined("links", Awaits::JUDGEMENT).with("linked", linked).with("others", others);
    }
}
