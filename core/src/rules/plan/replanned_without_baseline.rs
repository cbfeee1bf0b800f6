//! The forecast differs from the plan, and the first plan has not been kept.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{Certainty, List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "replanned-without-baseline",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune, ti råd: 7, justering underveis",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Endret plan uten den første datoen",
            "Endra plan utan den første datoen",
            "Changed plan without the first date"
        ),
        message: words!(
            "Prognosen er en annen enn planen for {milestones|denne milepælen|disse milepælene}: {milestones}. Det står ikke hva som var planlagt først.",
            "Prognosen er ein annan enn planen for {milestones|denne milepælen|desse milepælane}: {milestones}. Det står ikkje kva som var planlagt først.",
            "The forecast differs from the plan for {milestones|this milestone|these milestones}: {milestones}. It does not say what was planned first."
        ),
        help: words!(
            "Skriv datoen fra den første planen som «først planlagt». Da ser dere etterpå hva dere har lært om tid.",
            "Skriv datoen frå den første planen som «først planlagt». Då ser de etterpå kva de har lært om tid.",
            "Write the date from the first plan as “first planned”. You will then see afterwards what you have learned about time."
        ),
        question: words!(
            "Hva stod i den første planen?",
            "Kva stod i den første planen?",
            "What did the first plan say?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Planer skal justeres. Tar dere vare på den første, kan dere se hvor langt dere har flyttet dere, og bruke det i neste plan.",
        "Planar skal justerast. Tek de vare på den første, kan de sjå kor langt de har flytta dykk, og bruke det i neste plan.",
        "Plans should be adjusted. If you keep the first one, you can see how far you have moved, and use that in the next plan."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let differs = |milestone: &Milestone| {
        let both = milestone.forecast.known().zip(milestone.planned.known());
        both.is_some_and(|(now, planned)| [now.is_before(planned), now.is_after(planned)].contains(&Certainty::Certain))
    };
    if milestones.iter().any(|(_, milestone)| !(milestone.baseline.is_absent() || milestone.baseline.is_none())) {
        return;
    }
    let changed = open_milestones(milestones).filter(|(_, milestone)| differs(milestone));
    found.expect_of_each(milestones, changed.map(|(place, milestone)| (place, &milestone.baseline)), "baseline");
}
