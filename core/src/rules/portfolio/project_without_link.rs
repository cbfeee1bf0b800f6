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
            "{linked} av de {others} andre prosjektene henger sammen med noe annet i programmet. Dette prosjektet gjør ikke det.",
            "{linked} av dei {others} andre prosjekta heng saman med noko anna i programmet. Dette prosjektet gjer ikkje det.",
            "{linked} of the {others} other projects {linked|has|have} to do with something else in the programme. This project has not."
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
        "Et program er mer enn summen av prosjektene når de spiller sammen. Noen prosjekter står likevel best alene. Vi sier det bare der prosjektet har skrevet at det ikke har noen sammenheng, og minst halvparten av de andre har det.",
        "Eit program er meir enn summen av prosjekta når dei spelar saman. Nokre prosjekt står likevel best åleine. Vi seier det berre der prosjektet har skrive at det ikkje har nokon samanheng, og minst halvparten av dei andre har det.",
        "A programme is more than its projects taken together when they play together. Some projects still stand best alone. We say it only where the project has written that it has no links, and at least half of the others have some."
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
