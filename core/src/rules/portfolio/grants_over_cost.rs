//! A project gets more in grants than it costs.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "grants-over-cost",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 17: programmet er ikke en ordning å søke tilskudd fra",
    params: &[("grant", ParamKind::Money), ("cost", ParamKind::Money)],
    texts: Texts {
        title: words!(
            "Tilskudd som er større enn kostnaden",
            "Tilskot som er større enn kostnaden",
            "Grant larger than the cost"
        ),
        message: words!(
            "Prosjektet koster {cost}, og tilskuddet er {grant}.",
            "Prosjektet kostar {cost}, og tilskotet er {grant}.",
            "The project costs {cost}, and the grant is {grant}."
        ),
        help: words!(
            "Se om kostnaden er hele kostnaden, og om tilskuddet gjelder bare dette prosjektet.",
            "Sjå om kostnaden er heile kostnaden, og om tilskotet gjeld berre dette prosjektet.",
            "See whether the cost is the whole cost, and whether the grant is for this project alone."
        ),
        question: words!(
            "Hva skal resten av tilskuddet brukes til?",
            "Kva skal resten av tilskotet brukast til?",
            "What is the rest of the grant for?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et tilskudd er ikke større enn det prosjektet koster. Ser det slik ut, gjelder som regel det ene beløpet ett år og det andre hele prosjektet.",
        "Eit tilskot er ikkje større enn det prosjektet kostar. Ser det slik ut, gjeld som regel det eine beløpet eitt år og det andre heile prosjektet.",
        "A grant is no larger than what the project costs. Where it looks larger, one of the amounts is usually for a year and the other for the whole project."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context<'_>, found: &mut Found<'_>) {
    let Some((grant, cost)) = project.grant.known().zip(project.cost.known()) else { return };
    if grant.kroner().compared(&cost.kroner()).is_gt() {
        found.not_met("grant").with("grant", *grant).with("cost", *cost).related("cost");
    }
}
