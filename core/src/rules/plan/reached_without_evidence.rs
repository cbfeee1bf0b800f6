//! Milestones are reached, and nothing is said to show it.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "reached-without-evidence",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: en milepæl er en tilstand som kan kontrolleres",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Nådd milepæl uten noe som viser det",
            "Nådd milepæl utan noko som viser det",
            "Reached milestone with nothing to show it"
        ),
        message: words!(
            "{milestones|Denne milepælen er|Disse milepælene er} nådd: {milestones}. Det står ikke hva som viser det.",
            "{milestones|Denne milepælen er nådd|Desse milepælane er nådde}: {milestones}. Det står ikkje kva som viser det.",
            "{milestones|This milestone has|These milestones have} been reached: {milestones}. It does not say what shows it."
        ),
        help: words!(
            "Skriv hva andre kan se på: et referat, en avtale, et bilde eller et tall.",
            "Skriv kva andre kan sjå på: eit referat, ein avtale, eit bilete eller eit tal.",
            "Write what others can look at: minutes, an agreement, a picture or a number."
        ),
        question: words!("Hva kan dere vise fram?", "Kva kan de vise fram?", "What can you show?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når planen sier hva som viser at milepælen er nådd, kan andre stole på det, og den som tar over, finner det igjen.",
        "Når planen seier kva som viser at milepælen er nådd, kan andre lite på det, og den som tek over, finn det att.",
        "When the plan says what shows that a milestone has been reached, others can trust it, and whoever takes over can find it again."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    // The short list of a project need not say it.
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let today = When::from(context.today());
    // What is said to be reached on a day to come is told as that.
    let is_reached = |milestone: &Milestone| {
        milestone.reached.known().is_some_and(|reached| reached.is_after(&today) != Certainty::Certain)
    };
    let reached = milestones.iter().filter(|(_, milestone)| is_reached(milestone));
    found.expect_of_each(milestones, reached.map(|(place, milestone)| (place, &milestone.evidence)), "evidence");
}
