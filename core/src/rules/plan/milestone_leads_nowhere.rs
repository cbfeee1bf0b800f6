//! Milestones that nothing in the plan waits for.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-leads-nowhere",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: milepælene henger sammen fram til målet",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Milepæl som ikke fører videre",
            "Milepæl som ikkje fører vidare",
            "Milestone that does not lead on"
        ),
        message: words!(
            "Vi ser ikke ennå hva {milestones|denne milepælen|disse milepælene} fører fram til i planen: {milestones}.",
            "Vi ser ikkje enno kva {milestones|denne milepælen|desse milepælane} fører fram til i planen: {milestones}.",
            "We cannot yet see what {milestones|this milestone leads|these milestones lead} to in the plan: {milestones}."
        ),
        help: words!(
            "Skriv hvilken milepæl som venter på {milestones|denne|hver av dem}. Venter ingen, kan det hende den ikke trenger å stå i planen.",
            "Skriv kva milepæl som ventar på {milestones|denne|kvar av dei}. Ventar ingen, kan det hende at han ikkje treng å stå i planen.",
            "Write which milestone waits for {milestones|it|each of them}. If none does, it may not need to be in the plan."
        ),
        question: words!(
            "Hva kan dere gjøre når dette er nådd, som dere ikke kunne før?",
            "Kva kan de gjere når dette er nådd, som de ikkje kunne før?",
            "What can you do when this is reached that you could not do before?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når hver milepæl fører til en annen, ser alle hvorfor den er med, og hva en forsinkelse gjør. Vi spør bare der planen ellers sier hva som venter på hva.",
        "Når kvar milepæl fører til ein annan, ser alle kvifor han er med, og kva ei forseinking gjer. Vi spør berre der planen elles seier kva som ventar på kva.",
        "When each milestone leads to another, everybody sees why it is there, and what a delay would do. We ask only where the rest of the plan says what waits for what."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = &context.plan else { return };
    let waits = |place: usize| plan.network().waits(place).iter().map(|wait| wait.milestone);
    let places = || milestones.iter().map(|(place, _)| place);
    let is_end = |milestone: &Milestone| milestone.kind.known() == Some(&MilestoneKind::End);
    let ends: Vec<usize> =
        milestones.iter().filter(|(_, milestone)| is_end(milestone)).map(|(place, _)| place).collect();
    let mut leads = vec![false; milestones.0.len()];
    // Without an end, whatever waits for something or is waited for leads somewhere.
    let first = if ends.is_empty() { places().filter(|place| waits(*place).next().is_some()).collect() } else { ends };
    let mut left = first;
    while let Some(place) = left.pop() {
        let Some(is_known) = leads.get_mut(place).filter(|is_known| !**is_known) else { continue };
        *is_known = true;
        left.extend(waits(place));
    }
    let is_linked = places().any(|place| waits(place).next().is_some());
    let is_open = |(place, milestone): &(usize, &Milestone)| {
        milestone.reached.is_unstated() && leads.get(*place).is_some_and(|leads| !leads)
    };
    let open: Vec<usize> = milestones.iter().filter(is_open).filter(|_| is_linked).map(|(place, _)| place).collect();
    found.about_milestones(milestones, &open, "dependsOn", (Outcome::Undetermined, Awaits::INFORMATION));
}
