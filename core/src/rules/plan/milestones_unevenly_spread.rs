//! A long part of the period holds no milestone.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, longest_gap_ahead, months};
use crate::schedule::ScheduledMilestone;
use crate::value::{Day, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestones-unevenly-spread",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: råd 6, å måle underveis",
    params: &[
        ("from", ParamKind::Date),
        ("until", ParamKind::Date),
        ("months", ParamKind::Count),
        ("whole", ParamKind::Count),
    ],
    texts: Texts {
        title: words!("Lang tid uten milepæl", "Lang tid utan milepæl", "A long time without a milestone"),
        message: words!(
            "Fra {from} til {until} er det ingen milepæl. Det er {months} {months|måned|måneder}, og hele planen er på {whole}.",
            "Frå {from} til {until} er det ingen milepæl. Det er {months} {months|månad|månader}, og heile planen er på {whole}.",
            "From {from} to {until} there is no milestone. That is {months} {months|month|months}, and the whole plan is {whole}."
        ),
        help: words!(
            "Er det noe som er nådd i den tida, kan det bli en milepæl til. Skjer det lite da, er det fint om alle vet det.",
            "Er det noko som er nådd i den tida, kan det bli ein milepæl til. Skjer det lite då, er det fint om alle veit det.",
            "If something is reached in that time, it can become one more milestone. If little happens then, it helps if everybody knows."
        ),
        question: words!(
            "Hva har skjedd midt i den tida?",
            "Kva har skjedd midt i den tida?",
            "What has happened in the middle of that time?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Milepæler er steder å stanse, se etter og justere. Går det lang tid mellom dem, oppdages det sent at noe går en annen vei.",
        "Milepælar er stader å stanse, sjå etter og justere. Går det lang tid mellom dei, blir det seint oppdaga at noko går ein annan veg.",
        "Milestones are places to stop, look and adjust. If there is a long time between them, you find out late that something has taken another course."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As many days as may always go by: the longer half of a year.
const AT_MOST: i64 = 184;

/// As many days as always go by before the first is reached.
const QUARTER: i64 = 92;

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref().filter(|plan| plan.plan.is_some()) else { return };
    let Some(period) = plan.period.filter(|period| !period.is_reversed()) else { return };
    let (Some(start), Some(end)) = (period.start.known(), period.end.known()) else { return };
    let (Some((first, began)), Some((ends, last))) = (all_of(start.bounds()), all_of(end.bounds())) else { return };
    let Some(times) = times(milestones, &plan.schedule(context).milestones) else { return };
    let (from, until) = longest_gap_ahead((began, ends), times, context.today);
    let (gap, whole) = (until.days_since(from), last.days_since(first));
    let ahead = until.days_since(from.max(context.today));
    let is_long = ahead > AT_MOST || (gap > AT_MOST && gap.saturating_mul(3) > whole);
    let is_all_late = from == began && gap > QUARTER && gap.saturating_mul(3) >= whole.saturating_mul(2);
    if is_long || is_all_late {
        let answer = found.not_met("").with("from", &When::from(from)).with("until", &When::from(until));
        answer.with("months", months(gap)).with("whole", months(whole.saturating_add(1)));
    }
}

fn all_of((first, last): (Option<Day>, Option<Day>)) -> Option<(Day, Day)> {
    first.zip(last)
}

/// The days on which each milestone can be reached; none where that cannot be said of one of them, or there are fewer
/// than two.
fn times(milestones: &List<Milestone>, scheduled: &[ScheduledMilestone]) -> Option<Vec<(Day, Day)>> {
    let is_read = milestones.iter().count() == scheduled.len() && scheduled.len() > 1;
    let times: Option<Vec<(Day, Day)>> = scheduled.iter().map(|found| found.earliest.zip(found.latest)).collect();
    times.filter(|_| is_read)
}
