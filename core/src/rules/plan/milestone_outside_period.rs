//! Milestones are planned before the project begins or after it ends.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-outside-period",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, start-tidspunkt og slutt-tidspunkt",
    params: &[("milestones", ParamKind::List), ("period", ParamKind::Period)],
    texts: Texts {
        title: words!(
            "Milepæl utenfor prosjektets tid",
            "Milepæl utanfor tida til prosjektet",
            "Milestone outside the period of the project"
        ),
        message: words!(
            "Prosjektet varer {period}. {milestones|Denne milepælen er planlagt|Disse milepælene er planlagt} utenfor den tida: {milestones}.",
            "Prosjektet varer {period}. {milestones|Denne milepælen er planlagd|Desse milepælane er planlagde} utanfor den tida: {milestones}.",
            "The project runs {period}. {milestones|This milestone is|These milestones are} planned outside that time: {milestones}."
        ),
        help: words!(
            "Flytt milepælen så den ligger innenfor, eller endre når prosjektet begynner eller slutter.",
            "Flytt milepælen så han ligg innanfor, eller endre når prosjektet byrjar eller sluttar.",
            "Move the milestone into the period, or change when the project begins or ends."
        ),
        question: words!(
            "Varer prosjektet så lenge, eller hører milepælen til noe annet?",
            "Varer prosjektet så lenge, eller høyrer milepælen til noko anna?",
            "Does the project last that long, or does the milestone belong to something else?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det som skal nås etter at prosjektet er slutt, har ingen ansvaret for. Er bare måneden eller året kjent, og det kan gå begge veier, sier vi ingenting.",
        "Det som skal nåast etter at prosjektet er slutt, har ingen ansvaret for. Er berre månaden eller året kjent, og det kan gå begge vegar, seier vi ingenting.",
        "Nobody is responsible for what is to be reached after the project has ended. Where only the month or the year is known, and it may be either way, we say nothing."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let period = context.plan.as_ref().and_then(|plan| plan.period).filter(|period| !period.is_reversed());
    let Some(period) = period else { return };
    let is_outside = |milestone: &Milestone| {
        milestone.reached.is_unstated()
            && milestone.planned.known().is_some_and(|planned| period.covers(planned) == Some(false))
    };
    let places: Vec<usize> =
        milestones.iter().filter(|(_, milestone)| is_outside(milestone)).map(|(place, _)| place).collect();
    if let Some(answer) = found.about_milestones(milestones, &places, "planned", (Outcome::NotMet, Awaits::NOTHING)) {
        answer.with("period", period);
    }
}
