//! A milestone cannot be reached by the day that it must be.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone, WorkingTime};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of, open_milestones};
use crate::value::{Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-too-late",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Det en milepæl venter på, kan ikke komme etter den dagen den må være nådd",
    params: &[("milestone", ParamKind::Text), ("earliest", ParamKind::Date), ("limit", ParamKind::Date)],
    texts: Texts {
        title: words!("Milepæl som kommer for sent", "Milepæl som kjem for seint", "Milestone that comes too late"),
        message: words!(
            "«{milestone}» kan tidligst nås {earliest}, men må være nådd innen {limit}.",
            "«{milestone}» kan tidlegast nåast {earliest}, men må vere nådd innan {limit}.",
            "“{milestone}” can be reached on {earliest} at the earliest, but must be reached by {limit}."
        ),
        help: words!(
            "Se på det den venter på, og på tida det tar. Noe må begynne tidligere, ta kortere tid eller få en senere frist.",
            "Sjå på det han ventar på, og på tida det tek. Noko må ta til tidlegare, ta kortare tid eller få ein seinare frist.",
            "Look at what it waits for, and at how long that takes. Something must begin earlier, take less time or be given a later deadline."
        ),
        question: words!("Hva kan flyttes?", "Kva kan flyttast?", "What can be moved?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Vi regner med at alt går så fort det kan. Kommer milepælen for sent også da, er det noe i planen som ikke passer sammen.",
        "Vi reknar med at alt går så fort det kan. Kjem milepælen for seint òg då, er det noko i planen som ikkje passar saman.",
        "We assume that everything goes as fast as it can. If the milestone still comes too late, some things in the plan do not fit together."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let bounded = |milestone: &Milestone| {
        let latest = |field: &Field<When>| field.known().and_then(When::latest);
        [latest(&milestone.fixed), latest(&milestone.not_after)].into_iter().flatten().min()
    };
    let bounded: Vec<_> =
        open_milestones(milestones).filter_map(|(place, one)| Some((place, one, bounded(one)?))).collect();
    if bounded.is_empty() {
        return;
    }
    let (schedule, calendars) = (&plan.schedule(context).milestones, plan.calendars(context));
    for (place, milestone, limit) in bounded {
        // A fixed date says nothing of what comes before, so that is looked at by itself.
        let least = milestone.working_time.known().and_then(WorkingTime::least);
        let takes = least.and_then(|days| i32::try_from(days).ok()).unwrap_or(0);
        let after = plan.network().waits(place).iter().filter_map(|wait| {
            let awaited = schedule.get(wait.milestone)?.earliest?;
            Some((calendars.working.plus(awaited, wait.lag.saturating_add(takes))?, wait.milestone))
        });
        let after = after.max();
        let own = schedule.get(place).and_then(|milestone| milestone.earliest);
        let Some(earliest) = own.max(after.map(|(day, _)| day)).filter(|day| *day > limit) else { continue };
        let answer = found.not_met(&place.to_string()).with("milestone", name_of(milestones, place));
        let answer = answer.with("earliest", &When::from(earliest)).with("limit", &When::from(limit));
        if let Some((_, awaited)) = after.filter(|(day, _)| *day > limit) {
            answer.related(&awaited.to_string());
        }
    }
}
