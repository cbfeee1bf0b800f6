//! Result goals that no milestone leads to.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Goal, GoalLevel, Milestone, MilestonePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "goal-without-milestone",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: hver milepæl fører mot et mål",
    params: &[("goals", ParamKind::List)],
    texts: Texts {
        title: words!("Resultatmål uten milepæl", "Resultatmål utan milepæl", "Result goal without a milestone"),
        message: words!(
            "Det står ikke ennå hvilken milepæl som fører til {goals|dette resultatmålet|hvert av disse resultatmålene}: {goals}.",
            "Det står ikkje enno kva milepæl som fører til {goals|dette resultatmålet|kvart av desse resultatmåla}: {goals}.",
            "It does not yet say which milestone leads to {goals|this result goal|each of these result goals}: {goals}."
        ),
        help: words!(
            "Skriv ved en milepæl hvilke mål den fører til. Finnes det ingen slik milepæl, mangler det kanskje et skritt på veien.",
            "Skriv ved ein milepæl kva mål han fører til. Finst det ingen slik milepæl, manglar det kanskje eit steg på vegen.",
            "Write next to a milestone which goals it leads to. If there is no such milestone, a step along the way may be missing."
        ),
        question: words!(
            "Hva må være nådd på veien til målet?",
            "Kva må vere nådd på vegen til målet?",
            "What must be reached on the way to the goal?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Om et mål uten milepæl blir nådd, ser en først til slutt. Da er det sent å gjøre noe med det.",
        "Om eit mål utan milepæl blir nådd, ser ein først til slutt. Då er det seint å gjere noko med det.",
        "Whether a goal without a milestone is reached shows only at the end. Then it is late to do anything about it."
    ),
    examples: None,
    check: Check::MilestonePlan(check),
};

fn check(plan: &MilestonePlan, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(at_hand) = context.plan.as_ref().filter(|plan| plan.milestones.iter().next().is_some()) else { return };
    let named = |milestone: &Milestone| milestone.goals.items().filter_map(|(_, name)| at_hand.goal(name)).collect();
    let each: Vec<Vec<usize>> = at_hand.milestones.iter().map(|(_, milestone)| named(milestone)).collect();
    let led_to: BTreeSet<usize> = each.into_iter().flatten().collect();
    let is_open = |(place, goal): &(usize, &Goal)| {
        goal.level.known() == Some(&GoalLevel::Result) && goal.text.filled().is_some() && !led_to.contains(place)
    };
    let open: Vec<(usize, &Goal)> = plan.goals.items().filter(is_open).collect();
    let [(first, _), others @ ..] = open.as_slice() else { return };
    let names = first_names(open.iter().filter_map(|(_, goal)| Some(goal.text.filled()?.trim())));
    let is_known = at_hand.milestones.iter().all(|(_, milestone)| !milestone.goals.is_unstated());
    // Where no milestone names a goal, it is the milestones that are asked.
    let place = if led_to.is_empty() { "milestones".to_owned() } else { format!("goals/{first}") };
    let answer = match is_known {
        true => found.not_met(&place),
        false => found.undetermined(&place, Awaits::INFORMATION),
    };
    let mut answer = answer.with("goals", names);
    for (goal, _) in others {
        answer = answer.related(&format!("goals/{goal}"));
    }
}
