//! The day of milestones has passed, and nobody has said that they are reached.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names, open_milestones};
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
    params: &[
        ("milestones", ParamKind::List),
        ("dates", ParamKind::List),
        ("unsaid", ParamKind::Count),
        ("open", ParamKind::Count),
    ],
    texts: Texts {
        title: words!(
            "Milepæl der datoen er passert",
            "Milepæl der datoen er passert",
            "Milestone whose date has passed"
        ),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} skulle vært nådd nå: {milestones} ({dates}). {unsaid|Det står ikke at den er det|Det står ikke at de er det}{open|Det står at den ikke er det|Det står at de ikke er det}.",
            "{milestones|Denne milepælen skulle ha vore nådd|Desse milepælane skulle ha vore nådde} no: {milestones} ({dates}). {unsaid|Det står ikkje at han er det|Det står ikkje at dei er det}{open|Det står at han ikkje er det|Det står at dei ikkje er det}.",
            "{milestones|This milestone|These milestones} should have been reached by now: {milestones} ({dates}). {unsaid|It does not say that it has been|It does not say that they have been}{open|It says that it has not been|It says that they have not been}."
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
    let overdue = open_milestones(milestones)
        .filter_map(|(place, milestone)| Some((place, milestone, passed(milestone, &today)?)));
    let (open, unsaid): (Vec<_>, Vec<_>) = overdue.partition(|(_, milestone, _)| milestone.reached.is_none());
    let told = [
        (open, "open", (Outcome::NotMet, Awaits::NOTHING)),
        (unsaid, "unsaid", (Outcome::Undetermined, Awaits::INFORMATION)),
    ];
    for (those, how, told) in told {
        let places: Vec<usize> = those.iter().map(|(place, ..)| *place).collect();
        if let Some(answer) = found.about_milestones(milestones, &places, "reached", told) {
            answer.with("dates", first_names(those.iter().map(|(.., date)| *date))).with(how, places.len());
        }
    }
}

/// The day that a milestone should have been reached: the forecast where there is one, or else the day in the plan,
/// if it has passed. Where both have, the day in the plan.
fn passed<'a>(milestone: &'a Milestone, today: &When) -> Option<&'a When> {
    let passed = |time: &'a Field<When>| time.known().filter(|time| time.is_before(today) == Certainty::Certain);
    let planned = passed(&milestone.planned);
    match milestone.forecast.is_absent() || milestone.forecast.is_none() {
        true => planned,
        false => passed(&milestone.forecast).map(|forecast| planned.unwrap_or(forecast)),
    }
}
