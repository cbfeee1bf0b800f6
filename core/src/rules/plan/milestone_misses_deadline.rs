//! A milestone looks like being reached after its deadline, or after the plan ends.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of, open_milestones};
use crate::schedule::Because;
use crate::value::{Certainty, Day, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-misses-deadline",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 6, mål underveis",
    params: &[("milestone", ParamKind::Text), ("likely", ParamKind::Date), ("deadline", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Milepæl som ikke rekker fristen",
            "Milepæl som ikkje rekk fristen",
            "Milestone that misses its deadline"
        ),
        message: words!(
            "«{milestone}» ser ut til å bli nådd {likely}. Etter planen skal det skje senest {deadline}.",
            "«{milestone}» ser ut til å bli nådd {likely}. Etter planen skal det skje seinast {deadline}.",
            "“{milestone}” is expected to be reached on {likely}. According to the plan, it should happen by {deadline}."
        ),
        help: words!(
            "Se på det den venter på. Begynn noe tidligere, eller avtal en ny frist med dem det gjelder.",
            "Sjå på det han ventar på. Ta til med noko tidlegare, eller avtal ein ny frist med dei det gjeld.",
            "Look at what it waits for. Begin something earlier, or agree on a new deadline with those concerned."
        ),
        question: words!(
            "Hva skal til for å rekke fristen?",
            "Kva skal til for å rekke fristen?",
            "What would it take to meet the deadline?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som ser det tidlig, har flere valg. Kan fristen fortsatt nås hvis alt går fort, er dette bare et spørsmål.",
        "Den som ser det tidleg, har fleire val. Kan fristen framleis nåast om alt går fort, er dette berre eit spørsmål.",
        "Those who see it early have more choices. If the deadline can still be met when all goes fast, this is only a question."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let schedule = plan.schedule(context);
    let likely = |place: usize| schedule.milestones.get(place).and_then(|milestone| milestone.likely);
    let own = open_milestones(milestones)
        .filter_map(|(place, milestone)| Some((place, milestone.deadline.known()?.latest()?)))
        .filter(|(place, deadline)| likely(*place).is_some_and(|likely| likely > *deadline));
    let mut told: Vec<(usize, Day)> = own.collect();
    // Of those that come after the end, the last.
    if let Some(end) = schedule.end.filter(|_| schedule.is_end_stated) {
        let is_planned_so = |milestone: &Milestone| {
            milestone.planned.known().is_some_and(|planned| planned.is_after(&When::from(end)) == Certainty::Certain)
        };
        let late = open_milestones(milestones).filter(|(_, milestone)| !is_planned_so(milestone));
        let last = late.filter_map(|(place, _)| Some((likely(place)?, place))).max();
        told.extend(last.filter(|(likely, _)| *likely > end).map(|(_, place)| (place, end)));
    }
    told.dedup_by_key(|(place, _)| *place);
    for (place, deadline) in told {
        let Some(scheduled) = schedule.milestones.get(place) else { continue };
        let is_certain = scheduled.earliest.is_some_and(|earliest| earliest > deadline);
        let at = place.to_string();
        let answer = if is_certain { found.not_met(&at) } else { found.undetermined(&at, Awaits::JUDGEMENT) };
        let answer = answer.with("milestone", name_of(milestones, place)).with("deadline", &When::from(deadline));
        let answer = answer.with("likely", &When::from(scheduled.likely.unwrap_or(deadline)));
        if let Because::After { milestone, .. } = scheduled.because {
            answer.related(&milestone.to_string());
        }
    }
}
