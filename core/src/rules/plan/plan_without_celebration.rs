//! Nothing on the way is celebrated.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule, says};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "plan-without-celebration",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 5, milepæler som kan feires",
    params: &[],
    texts: Texts {
        title: words!(
            "Plan uten feiring underveis",
            "Plan utan feiring undervegs",
            "Plan without a celebration along the way"
        ),
        message: words!(
            "Planen har milepæler. Det står ikke at noen av dem skal feires.",
            "Planen har milepælar. Det står ikkje at nokon av dei skal feirast.",
            "The plan has milestones. It does not say that any of them will be celebrated."
        ),
        help: words!(
            "Velg en eller to, og skriv hvordan dere markerer dem. Kaffe og kake er nok.",
            "Vel ein eller to, og skriv korleis de markerer dei. Kaffi og kake er nok.",
            "Choose one or two, and write how you will mark them. Coffee and cake will do."
        ),
        question: words!(
            "Hva er verdt å feire underveis?",
            "Kva er verdt å feire undervegs?",
            "What is worth celebrating along the way?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt er langt, og mange gir av tida si. Den som får feire et steg, orker det neste. Det er ett av de ti rådene.",
        "Eit prosjekt er langt, og mange gir av tida si. Den som får feire eit steg, orkar det neste. Det er eitt av dei ti råda.",
        "A project is long, and many give of their time. Those who celebrate one step find strength for the next. It is one of the ten pieces of advice."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let celebrates = |milestone: &Milestone| {
        let is_celebration = milestone.kind.known() == Some(&MilestoneKind::Celebration);
        let is_told = !(milestone.celebration.is_none() || milestone.celebration.is_absent());
        is_celebration || is_told || says(&milestone.text, &["feir", "celebrat"])
    };
    if milestones.iter().next().is_none() || milestones.iter().any(|(_, milestone)| celebrates(milestone)) {
        return;
    }
    let none = milestones.iter().all(|(_, milestone)| milestone.celebration.is_none());
    found.stated("", if none { Outcome::NotMet } else { Outcome::Undetermined });
}
