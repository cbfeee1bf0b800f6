//! Milestones of which nothing says what shows that they are reached.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, filled};
use crate::text::{GoalKind, GoalReading};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-not-checkable",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "Andersen, Grude og Haug, Målrettet prosjektstyring: en milepæl er en tilstand som kan kontrolleres",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Milepæl uten noe som viser at den er nådd",
            "Milepæl utan noko som viser at han er nådd",
            "Milestone with nothing that shows it is reached"
        ),
        message: words!(
            "{milestones|Det kan være ulike syn på om denne milepælen er nådd|Det kan være ulike syn på om disse milepælene er nådd}: {milestones}.",
            "{milestones|Det kan vere ulike syn på om denne milepælen er nådd|Det kan vere ulike syn på om desse milepælane er nådde}: {milestones}.",
            "{milestones|There may be different views on whether this milestone is reached|There may be different views on whether these milestones are reached}: {milestones}."
        ),
        help: words!(
            "Skriv hva som viser at dere er der: et vedtak, et tall, en avtale eller noe alle kan se.",
            "Skriv kva som viser at de er der: eit vedtak, eit tal, ein avtale eller noko alle kan sjå.",
            "Write what shows that you are there: a decision, a number, an agreement or something everybody can see."
        ),
        question: words!("Hva viser at dere er der?", "Kva viser at de er der?", "What shows that you are there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når alle er enige om hva som viser at milepælen er nådd, blir det ingen diskusjon den dagen. Vi spør bare der teksten ikke har noe å telle, se eller vise fram.",
        "Når alle er samde om kva som viser at milepælen er nådd, blir det ingen diskusjon den dagen. Vi spør berre der teksten ikkje har noko å telje, sjå eller vise fram.",
        "When everybody agrees on what shows that the milestone is reached, there is no discussion on the day. We ask only where the text has nothing to count, see or show."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    for outcome in [Outcome::NotMet, Outcome::Undetermined] {
        let lacks = |milestone: &Milestone| {
            milestone.reached.is_unstated()
                && filled(&milestone.evidence) == Some(outcome)
                && milestone.text.filled().is_some_and(|text| is_a_matter_of_view(text))
        };
        let places: Vec<usize> =
            milestones.iter().filter(|(_, milestone)| lacks(milestone)).map(|(place, _)| place).collect();
        found.about_milestones(milestones, &places, "evidence", (outcome, outcome.awaited()));
    }
}

/// «Samarbeidet er bedre»: it has words without a threshold, and nothing that one could count or see.
fn is_a_matter_of_view(text: &str) -> bool {
    let reading = GoalReading::of(text);
    let is_open = reading.kind == Some(GoalKind::Weak) || !reading.vague.is_empty() || !reading.comparatives.is_empty();
    is_open && reading.quantities.is_empty() && reading.is_measurable != Some(true)
}
