//! Milestones are said to be reached on days still to come.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names};
use crate::value::{Certainty, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-reached-in-future",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Det som er nådd, har skjedd",
    params: &[("milestones", ParamKind::List), ("dates", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Milepæl som står som nådd før tida",
            "Milepæl som står som nådd før tida",
            "Milestone marked as reached before its time"
        ),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} står som nådd: {milestones} ({dates}). Dit er vi ikke kommet ennå.",
            "{milestones|Denne milepælen står som nådd|Desse milepælane står som nådde}: {milestones} ({dates}). Dit er vi ikkje komne enno.",
            "{milestones|This milestone is|These milestones are} marked as reached: {milestones} ({dates}). That is still to come."
        ),
        help: words!(
            "Skriv dagen da milepælen ble nådd. Er den ikke nådd ennå, så skriv dagen som prognose.",
            "Skriv dagen då milepælen blei nådd. Er han ikkje nådd enno, så skriv dagen som prognose.",
            "Write the day when the milestone was reached. If it has not been reached yet, write the day as a forecast."
        ),
        question: words!(
            "Er milepælen nådd, og når var det i så fall?",
            "Er milepælen nådd, og når var det i så fall?",
            "Has the milestone been reached, and if so, when was it?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En milepæl som er nådd, flytter seg ikke, og alt som venter på den, regnes ut fra dagen. Er dagen ikke kommet, er det en prognose eller en skrivefeil.",
        "Ein milepæl som er nådd, flyttar seg ikkje, og alt som ventar på han, blir rekna ut frå dagen. Er dagen ikkje komen, er det ein prognose eller ein skrivefeil.",
        "A milestone that has been reached does not move, and everything that waits for it is worked out from that day. If the day is still to come, it is a forecast or a slip of the pen."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let today = When::from(context.today());
    let reached = milestones.iter().filter_map(|(place, milestone)| Some((place, milestone.reached.known()?)));
    let early = reached.filter(|(_, reached)| reached.is_after(&today) == Certainty::Certain);
    let (places, dates): (Vec<usize>, Vec<&When>) = early.unzip();
    let told = (Outcome::NotMet, Awaits::NOTHING);
    if let Some(answer) = found.about_milestones(milestones, &places, "reached", told) {
        answer.with("dates", first_names(dates.into_iter()));
    }
}
