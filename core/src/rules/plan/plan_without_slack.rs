//! Several milestones wait for each other, and the last comes just when the plan ends.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of};
use crate::schedule::Limit;
use crate::value::{List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "plan-without-slack",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Uten slakk flytter hver forsinkelse slutten",
    params: &[("milestones", ParamKind::List), ("end", ParamKind::Date)],
    texts: Texts {
        title: words!("Plan uten slakk", "Plan utan slakk", "Plan without slack"),
        message: words!(
            "Planen slutter {end}, og den siste milepælen nås akkurat da. Hver av disse venter på den før: {milestones}.",
            "Planen sluttar {end}, og den siste milepælen blir nådd akkurat då. Kvar av desse ventar på den før: {milestones}.",
            "The plan ends on {end}, and the last milestone is reached just then. Each of these waits for the one before: {milestones}."
        ),
        help: words!(
            "Blir én av dem en dag forsinket, blir slutten det også. Legg inn noen dager ekstra, eller avtal hva dere gjør da.",
            "Blir éin av dei ein dag forseinka, blir slutten det òg. Legg inn nokre dagar ekstra, eller avtal kva de gjer då.",
            "If one of them is a day late, so is the end. Add some days, or agree on what you will do then."
        ),
        question: words!(
            "Er det realistisk at alt går etter planen?",
            "Er det realistisk at alt går etter planen?",
            "Is it realistic that everything goes to plan?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det femte rådet er en realistisk tidsplan. Vi kan regne ut at det ikke er noe å gå på; om det er realistisk, vet de som gjør arbeidet.",
        "Det femte rådet er ein realistisk tidsplan. Vi kan rekne ut at det ikkje er noko å gå på; om det er realistisk, veit dei som gjer arbeidet.",
        "The fifth piece of advice is a realistic schedule. We can work out that there is nothing to spare; whether that is realistic, those who do the work will know."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let schedule = plan.schedule(context);
    let chain = schedule.critical_chain.as_slice();
    let last = chain.last().and_then(|last| schedule.milestones.get(*last));
    let is_tight = last.is_some_and(|last| last.total_slack == Some(0) && last.limit == Some(Limit::End));
    let Some(end) = schedule.end.filter(|_| schedule.is_end_stated && is_tight && chain.len() >= 3) else { return };
    let names: Param = chain.iter().map(|place| name_of(milestones, *place)).collect();
    found.undetermined("", Awaits::JUDGEMENT).with("milestones", names).with("end", &When::from(end));
}
