//! Nothing is said to be done about risks.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, ProjectPlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, filled, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "risk-without-measure",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "regjeringen.no, planlegging av prosjekt i Saman om ein betre kommune: risikoanalyse med mottiltak",
    params: &[("risks", ParamKind::List)],
    texts: Texts {
        title: words!("Risiko uten tiltak", "Risiko utan tiltak", "Risk without a measure"),
        message: words!(
            "Planen sier hva som kan gå galt. For {risks|denne risikoen|disse risikoene} står det ikke hva dere gjør med det: {risks}.",
            "Planen seier kva som kan gå gale. For {risks|denne risikoen|desse risikoane} står det ikkje kva de gjer med det: {risks}.",
            "The plan says what may go wrong. For {risks|this risk|these risks} it does not say what you do about it: {risks}."
        ),
        help: words!(
            "Skriv et tiltak. Velger dere å leve med risikoen, så skriv det.",
            "Skriv eit tiltak. Vel de å leve med risikoen, så skriv det.",
            "Write a measure. If you choose to live with the risk, write that."
        ),
        question: words!(
            "Hva gjør dere for at det ikke skal skje, eller hvis det skjer?",
            "Kva gjer de for at det ikkje skal skje, eller om det skjer?",
            "What do you do to prevent it, or if it happens?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Å vite hva som kan gå galt, hjelper først når noen vet hva de skal gjøre.",
        "Å vite kva som kan gå gale, hjelper først når nokon veit kva dei skal gjere.",
        "To know what may go wrong helps only when somebody knows what to do."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    for outcome in [Outcome::NotMet, Outcome::Undetermined] {
        let risks = plan.risks.items().filter(|(_, risk)| filled(&risk.measure) == Some(outcome));
        let open: Vec<(usize, &str)> =
            risks.filter_map(|(place, risk)| Some((place, risk.event.filled()?.trim()))).collect();
        let Some(((first, _), others)) = open.split_first() else { continue };
        let at = |place: &usize| format!("risks/{place}/measure");
        let answer = found.stated(&at(first), outcome);
        let answer = answer.with("risks", first_names(open.iter().map(|(_, event)| *event)));
        others.iter().fold(answer, |answer, (place, _)| answer.related(&at(place)));
    }
}
