//! The last milestone says nothing of what becomes of the results.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of, says};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "plan-ends-without-handover",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 10, hvordan resultatene lever videre",
    params: &[("milestone", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Plan der det ikke står hvem som tar over",
            "Plan der det ikkje står kven som tek over",
            "Plan that does not say who takes over"
        ),
        message: words!(
            "Planen slutter med «{milestone}». Det står ikke hva som skjer med resultatene da.",
            "Planen sluttar med «{milestone}». Det står ikkje kva som skjer med resultata då.",
            "The plan ends with “{milestone}”. It does not say what happens to the results then."
        ),
        help: words!(
            "Legg inn en milepæl til slutt som viser at noen har tatt over, eller at sluttrapporten er levert.",
            "Legg inn ein milepæl til slutt som viser at nokon har teke over, eller at sluttrapporten er levert.",
            "Add a last milestone that shows that somebody has taken over, or that the final report has been delivered."
        ),
        question: words!(
            "Hvem tar over når prosjektet er slutt?",
            "Kven tek over når prosjektet er slutt?",
            "Who takes over when the project ends?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt tar slutt, men resultatene skal leve videre. Vi ser etter ord som drift, overtatt og sluttrapport i den siste milepælen; står det på en annen måte, trenger dere ikke gjøre noe.",
        "Eit prosjekt tek slutt, men resultata skal leve vidare. Vi ser etter ord som drift, overteke og sluttrapport i den siste milepælen; står det på ein annan måte, treng de ikkje gjere noko.",
        "A project ends, but its results should live on. We look for words such as operation, taken over and final report in the last milestone; where it is said in another way, you need not do anything."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// Parts of words that tell what becomes of results, in all three languages.
const HANDOVER: &[&str] = &[
    "sluttrapport",
    "sluttevaluer",
    "evaluer",
    "overta",
    "overtek",
    "overlever",
    "tatt over",
    "teke over",
    "tar over",
    "tek over",
    "drift",
    "videref",
    "vidaref",
    "leve vid",
    "lever vid",
    "fortsett",
    "fortset",
    "held fram",
    "holder fram",
    "framover",
    "vedvar",
    "varig",
    "fast ",
    "permanent",
    "forankr",
    "final report",
    "evaluat",
    "handed",
    "handing",
    "handover",
    "hand over",
    "taken over",
    "takes over",
    "operation",
    "continu",
    "lives on",
    "live on",
];

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref().filter(|plan| plan.plan.is_some()) else { return };
    let schedule = &plan.schedule(context).milestones;
    let likely = |place: usize| schedule.get(place).and_then(|milestone| milestone.likely);
    // Of several on one day, and where no day is known, the last in the list.
    let Some((_, last)) = milestones.iter().map(|(place, _)| (likely(place), place)).max() else { return };
    let is_end = |milestone: &Milestone| milestone.kind.known() == Some(&MilestoneKind::End);
    let ends = || milestones.iter().filter(|(place, milestone)| *place == last || is_end(milestone));
    let tells = |milestone: &Milestone| {
        let leads_to_goals = is_end(milestone) && milestone.goals.filled().is_some();
        leads_to_goals || [&milestone.text, &milestone.evidence].into_iter().any(|text| says(text, HANDOVER))
    };
    if !ends().any(|(_, milestone)| tells(milestone)) {
        let answer = found.undetermined(&format!("{last}/text"), Awaits::INFORMATION);
        answer.with("milestone", name_of(milestones, last));
    }
}
