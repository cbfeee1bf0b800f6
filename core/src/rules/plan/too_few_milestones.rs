//! A milestone plan has fewer than two milestones.

use crate::context::{Context, Origin};
use crate::finding::{Outcome, Severity, Show};
use crate::model::{Gate, MilestonePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "too-few-milestones",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Milepæl/fase»",
    params: &[("count", ParamKind::Count)],
    texts: Texts {
        title: words!("Færre enn to milepæler", "Færre enn to milepælar", "Fewer than two milestones"),
        message: words!(
            "{count|Planen har én milepæl|Planen har ingen milepæler ennå}. Skjemaet har plass til minst to.",
            "{count|Planen har éin milepæl|Planen har ingen milepælar enno}. Skjemaet har plass til minst to.",
            "{count|The plan has one milestone|The plan has no milestones yet}. The form has room for at least two."
        ),
        help: words!(
            "Skriv hva som har skjedd når dere er et stykke på vei, og hva som har skjedd når dere er i mål.",
            "Skriv kva som har skjedd når de er eit stykke på veg, og kva som har skjedd når de er i mål.",
            "Write what has happened when you are some way along, and what has happened when you are there."
        ),
        question: words!(
            "Hva har skjedd når dere er halvveis?",
            "Kva har skjedd når de er halvvegs?",
            "What has happened when you are halfway?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Med milepæler på veien ser alle hvor langt dere er kommet, og det er noe å feire før alt er ferdig. To er nok i et lite prosjekt.",
        "Med milepælar på vegen ser alle kor langt de er komne, og det er noko å feire før alt er ferdig. To er nok i eit lite prosjekt.",
        "With milestones along the way, everybody sees how far you have come, and there is something to celebrate before all is done. Two are enough in a small project."
    ),
    examples: None,
    check: Check::MilestonePlan(check),
};

/// As many as the form has room for.
const AT_LEAST: usize = 2;

fn check(plan: &MilestonePlan, _: &Context<'_>, found: &mut Found<'_>) {
    let stated = plan.milestones.known().into_iter().flat_map(|list| &list.0);
    let count = stated.filter(|milestone| !milestone.is_unstated()).count();
    // What stands there but cannot be read is told as that.
    let outcome = match &plan.milestones {
        Field::Unreadable(_) => return,
        milestones if milestones.is_unstated() => Outcome::Undetermined,
        _ => Outcome::NotMet,
    };
    if count < AT_LEAST {
        found.stated("milestones", outcome).with("count", count);
    }
}
