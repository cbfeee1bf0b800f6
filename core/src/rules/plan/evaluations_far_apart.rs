//! More than a year lies ahead without a milestone at which the plan is evaluated.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, evaluates, longest_gap_ahead, months, none_is_of_a_kind};
use crate::value::{Day, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "evaluations-far-apart",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "regjeringen.no, planlegging av prosjekt i Saman om ein betre kommune: punkter der prosjektet evalueres",
    params: &[("from", ParamKind::Date), ("until", ParamKind::Date), ("months", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Mer enn et år mellom evalueringer",
            "Meir enn eit år mellom evalueringar",
            "More than a year between evaluations"
        ),
        message: words!(
            "Planen har evaluering. Fra {from} til {until} står det ikke noen. Det er {months} {months|måned|måneder}.",
            "Planen har evaluering. Frå {from} til {until} står det ikkje noka. Det er {months} {months|månad|månader}.",
            "The plan has evaluation. From {from} to {until} none is stated. That is {months} {months|month|months}."
        ),
        help: words!(
            "Legg inn en milepæl der dere stopper opp, minst én gang i året. Et møte der dere spør hva som virker, kan være nok.",
            "Legg inn ein milepæl der de stoppar opp, minst éin gong i året. Eit møte der de spør kva som verkar, kan vere nok.",
            "Add a milestone at which you stop and look, at least once a year. A meeting in which you ask what works can be enough."
        ),
        question: words!(
            "Når vil dere stoppe opp neste gang?",
            "Når vil de stoppe opp neste gong?",
            "When will you stop to look next?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "På ett år rekker mye å endre seg. Vi ser på tida som ligger foran dere, og regner avslutningen som en evaluering.",
        "På eitt år rekk mykje å endre seg. Vi ser på tida som ligg framfor dykk, og reknar avslutninga som ei evaluering.",
        "Much can change in a year. We look at the time ahead of you, and count the end as an evaluation."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As many days as a year can have.
const YEAR: i64 = 366;

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref().filter(|plan| plan.plan.is_some()) else { return };
    let Some(period) = plan.period.filter(|period| !period.is_reversed()) else { return };
    let (began, ends) = (period.start.known().and_then(When::latest), period.end.known().and_then(When::earliest));
    let Some((began, ends)) = began.zip(ends) else { return };
    // Without any evaluation, another rule asks for the first.
    if !milestones.iter().any(|(_, milestone)| evaluates(milestone)) {
        return;
    }
    let schedule = &plan.schedule(context).milestones;
    let stops = milestones.iter().filter(|(_, milestone)| evaluates(milestone) || is_end(milestone));
    let times: Option<Vec<(Day, Day)>> =
        stops.map(|(place, _)| schedule.get(place).and_then(|one| one.earliest.zip(one.latest))).collect();
    let Some(times) = times else { return };
    let (from, until) = longest_gap_ahead((began.max(context.today()), ends), times, context.today());
    let days = until.days_since(from);
    if days > YEAR {
        let answer = found.stated("", none_is_of_a_kind(milestones)).with("months", months(days));
        answer.with("from", &When::from(from)).with("until", &When::from(until));
    }
}

fn is_end(milestone: &Milestone) -> bool {
    milestone.kind.known() == Some(&MilestoneKind::End)
}
