//! The day of milestones has passed, and nobody has said that they are reached.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{Certainty, Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-overdue",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 6, mål underveis",
    params: &[("milestones", ParamKind::List), ("dates", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Milepæl der datoen er passert",
            "Milepæl der datoen er passert",
            "Milestone whose date has passed"
        ),
        message: words!(
            "Etter planen skulle {milestones|denne milepælen|disse milepælene} vært nådd nå: {milestones} ({dates}). Det står ikke at {milestones|den|de} er det.",
            "Etter planen skulle {milestones|denne milepælen ha vore nådd|desse milepælane ha vore nådde} no: {milestones} ({dates}). Det står ikkje at {milestones|han|dei} er det.",
            "According to the plan, {milestones|this milestone|these milestones} should have been reached by now: {milestones} ({dates}). It does not say that {milestones|it has|they have} been."
        ),
        help: words!(
            "Skriv når milepælen ble nådd, eller når det nå ser ut til at den blir det.",
            "Skriv når milepælen blei nådd, eller når det no ser ut til at han blir det.",
            "Write when the milestone was reached, or when it now looks as if it will be."
        ),
        question: words!("Hvor langt har dere kommet?", "Kor langt har de komme?", "How far have you come?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det sjette rådet er å måle underveis, i tid og i resultater. Da må planen vise hva som er nådd. Har dere skrevet en prognose som ikke er passert, sier vi ingenting.",
        "Det sjette rådet er å måle undervegs, i tid og i resultat. Då må planen vise kva som er nådd. Har de skrive ein prognose som ikkje er passert, seier vi ingenting.",
        "The sixth piece of advice is to measure along the way, in time and in results. The plan must then show what has been reached. Where you have written a forecast that has not passed, we say nothing."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let today = When::from(context.today());
    let has_passed = |time: &Field<When>| time.known().is_some_and(|time| time.is_before(&today) == Certainty::Certain);
    let is_overdue = |milestone: &Milestone| {
        has_passed(&milestone.planned) && (milestone.forecast.is_absent() || has_passed(&milestone.forecast))
    };
    let overdue = open_milestones(milestones).filter(|(_, milestone)| is_overdue(milestone));
    let (not_reached, not_stated): (Vec<_>, Vec<_>) = overdue.partition(|(_, milestone)| milestone.reached.is_none());
    let told =
        [(not_reached, (Outcome::NotMet, Awaits::NOTHING)), (not_stated, (Outcome::Undetermined, Awaits::INFORMATION))];
    for (those, told) in told {
        let places: Vec<usize> = those.iter().map(|(place, _)| *place).collect();
        if let Some(answer) = found.about_milestones(milestones, &places, "reached", told) {
            let dates: Param = those.iter().filter_map(|(_, milestone)| milestone.planned.known()).collect();
            answer.with("dates", dates);
        }
    }
}
