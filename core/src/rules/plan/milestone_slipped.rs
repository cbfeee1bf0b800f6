//! Milestones will be reached later than first planned.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{Day, List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-slipped",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 7, justering underveis",
    params: &[("milestones", ParamKind::List), ("days", ParamKind::Count)],
    texts: Texts {
        title: words!("Milepæl som har flyttet seg", "Milepæl som har flytta seg", "Milestone that has moved"),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} ser ut til å bli nådd senere enn først planlagt: {milestones}. {milestones|Forskjellen|Den største forskjellen} er {days} {days|arbeidsdag|arbeidsdager}.",
            "{milestones|Denne milepælen ser ut til å bli nådd|Desse milepælane ser ut til å bli nådde} seinare enn først planlagt: {milestones}. {milestones|Skilnaden|Den største skilnaden} er {days} {days|arbeidsdag|arbeidsdagar}.",
            "{milestones|This milestone is|These milestones are} expected to be reached later than first planned: {milestones}. {milestones|The difference|The largest difference} is {days} working {days|day|days}."
        ),
        help: words!(
            "Se etter om det som venter på {milestones|den|dem}, også må flyttes. Si fra til dem det gjelder.",
            "Sjå etter om det som ventar på {milestones|han|dei}, òg må flyttast. Sei frå til dei det gjeld.",
            "See whether what waits for {milestones|it|them} must be moved, too. Tell those concerned."
        ),
        question: words!(
            "Hva flytter seg med, og hvem må få vite det?",
            "Kva flyttar seg med, og kven må få vite det?",
            "What else moves, and who needs to know?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Å justere underveis er ett av de ti rådene, og ikke noe å skamme seg over. Vi regner fra den første planen, eller fra planen når det står en prognose. Det som er nådd, sier vi ikke noe om.",
        "Å justere undervegs er eitt av dei ti råda, og ikkje noko å skamme seg over. Vi reknar frå den første planen, eller frå planen når det står ein prognose. Det som er nådd, seier vi ikkje noko om.",
        "To adjust along the way is one of the ten pieces of advice, and nothing to be ashamed of. We count from the first plan, or from the plan where there is a forecast. We say nothing about what has been reached."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let first_plan = |milestone: &Milestone| {
        let planned = || milestone.forecast.known().and(milestone.planned.known()).cloned();
        milestone.baseline.known().cloned().or_else(planned)?.latest()
    };
    let schedule = &plan.schedule(context).milestones;
    let slipped = open_milestones(milestones).filter_map(|(place, milestone)| {
        let (first, now) = (first_plan(milestone)?, schedule.get(place)?);
        Some((place, first, now.likely.filter(|_| now.earliest.is_some_and(|earliest| earliest > first))?))
    });
    let slipped: Vec<(usize, Day, Day)> = slipped.collect();
    if slipped.is_empty() {
        return;
    }
    let places: Vec<usize> = slipped.iter().map(|(place, ..)| *place).collect();
    let calendars = plan.calendars(context);
    let days = slipped.iter().map(|(_, first, now)| calendars.working.between(*first, *now));
    let most = days.max().and_then(|days| usize::try_from(days).ok()).unwrap_or(0);
    if let Some(answer) =
        found.about_milestones(milestones, &places, "baseline", (Outcome::Undetermined, Awaits::JUDGEMENT))
    {
        answer.with("days", most);
    }
}
