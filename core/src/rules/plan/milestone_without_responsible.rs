//! Nobody is said to see to milestones.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-without-responsible",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "regjeringen.no, planlegging av prosjekt i Saman om ein betre kommune: hvem som har ansvar for hva",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!("Milepæl uten ansvarlig", "Milepæl utan ansvarleg", "Milestone with nobody responsible"),
        message: words!(
            "Det står ikke hvem som har ansvar for {milestones|denne milepælen|disse milepælene}: {milestones}.",
            "Det står ikkje kven som har ansvar for {milestones|denne milepælen|desse milepælane}: {milestones}.",
            "It does not say who is responsible for {milestones|this milestone|these milestones}: {milestones}."
        ),
        help: words!(
            "Skriv en rolle, for eksempel prosjektleder eller leder for biblioteket.",
            "Skriv ei rolle, til dømes prosjektleiar eller leiar for biblioteket.",
            "Write a role, such as project leader or head of the library."
        ),
        question: words!(
            "Hvem sørger for at det skjer?",
            "Kven syter for at det skjer?",
            "Who sees to it that it happens?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det alle har ansvar for, blir lett liggende. Med en rolle ved hver milepæl vet alle hvem de kan spørre.",
        "Det alle har ansvar for, blir lett liggjande. Med ei rolle ved kvar milepæl veit alle kven dei kan spørje.",
        "What everybody is responsible for is easily left undone. With a role beside each milestone everybody knows whom to ask."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let stated = open_milestones(milestones).map(|(place, milestone)| (place, &milestone.responsible));
    found.expect_of_each(milestones, stated, "responsible");
}
