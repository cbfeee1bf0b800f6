//! A project is merged into another, and there is no plan for what becomes of what it had.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "merged-without-plan",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 6,
    origin: Origin::Design,
    source: "Det som følger med et prosjekt, skal noen ha etterpå",
    params: &[],
    texts: Texts {
        title: words!("Slått sammen uten plan", "Slått saman utan plan", "Merged without a plan"),
        message: words!(
            "Prosjektet er slått sammen med et annet. Det står ikke hva som ble av målene, milepælene og pengene.",
            "Prosjektet er slått saman med eit anna. Det står ikkje kva som blei av måla, milepælane og pengane.",
            "The project is merged into another. It does not say what became of the goals, the milestones and the money."
        ),
        help: words!(
            "Lag en plan for sammenslåingen, med et punkt for hver ting.",
            "Lag ein plan for samanslåinga, med eit punkt for kvar ting.",
            "Make a plan for the merger, with an item for each thing."
        ),
        question: words!(
            "Hva ble av det prosjektet hadde?",
            "Kva blei av det prosjektet hadde?",
            "What became of what the project had?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når et prosjekt går inn i et annet, er det lett at et mål eller en avtale blir borte uten at noen har bestemt det. En kort plan viser hvem som har hva etterpå.",
        "Når eit prosjekt går inn i eit anna, er det lett at eit mål eller ein avtale blir borte utan at nokon har bestemt det. Ein kort plan viser kven som har kva etterpå.",
        "When a project goes into another, a goal or an agreement is easily lost without anybody having decided it. A short plan shows who has what afterwards."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    if project.state.known() != Some(&ProjectState::Merged) {
        return;
    }
    let (Some(place), Some(portfolio), Some(records)) =
        (found.position(), context.the_portfolio(), context.forum_records())
    else {
        return;
    };
    if records.merge_plan_of(place).is_none() {
        match portfolio.merge_plans.is_unstated() {
            true => found.undetermined("state", Awaits::INFORMATION),
            false => found.not_met("state"),
        };
    }
}
