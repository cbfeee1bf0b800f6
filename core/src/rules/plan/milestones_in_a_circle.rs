//! Milestones wait for each other in a circle, so that none of them can be reached first.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestones-in-a-circle",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En milepæl blir nådd etter dem den venter på",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Milepæler som venter på hverandre i ring",
            "Milepælar som ventar på kvarandre i ring",
            "Milestones that wait for each other in a circle"
        ),
        message: words!(
            "{milestones|Denne milepælen venter på seg selv|Disse milepælene venter på hverandre i ring}: {milestones}.",
            "{milestones|Denne milepælen ventar på seg sjølv|Desse milepælane ventar på kvarandre i ring}: {milestones}.",
            "{milestones|This milestone waits for itself|These milestones wait for each other in a circle}: {milestones}."
        ),
        help: words!(
            "{milestones|Ta den bort fra det den selv venter på|Hver venter på den neste, og den siste på den første. Finn den som kan nås først, og la den ikke vente på de andre}.",
            "{milestones|Ta han bort frå det han sjølv ventar på|Kvar ventar på den neste, og den siste på den første. Finn den som kan nåast først, og lat han ikkje vente på dei andre}.",
            "{milestones|Remove it from the list of what it waits for|Each waits for the next, and the last for the first. Find the one that can be reached first, and do not let it wait for the others}."
        ),
        question: words!("Hva må være nådd først?", "Kva må vere nådd først?", "What must be reached first?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Står milepæler i ring, kan ingen av dem nås, og planen lar seg ikke regne ut. Krysser flere ringer hverandre, viser vi én av dem; de andre kommer fram når den er brutt.",
        "Står milepælar i ring, kan ingen av dei nåast, og planen lèt seg ikkje rekne ut. Kryssar fleire ringar kvarandre, viser vi éin av dei; dei andre kjem fram når han er broten.",
        "Where milestones stand in a circle none of them can be reached, and the plan cannot be worked out. Where several circles cross, we show one of them; the others appear once it is broken.",
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let circles = context.plan.iter().flat_map(|plan| plan.network().circles());
    for circle in circles {
        let [first, others @ ..] = circle.as_slice() else { continue };
        let names: Param = circle.iter().filter_map(|place| name(milestones, *place)).collect();
        let mut answer = found.not_met(&depends_on(*first)).with("milestones", names);
        for other in others {
            answer = answer.related(&depends_on(*other));
        }
    }
}

fn depends_on(place: usize) -> String {
    format!("{place}/dependsOn")
}

/// What others wait for a milestone by.
fn name(milestones: &List<Milestone>, place: usize) -> Option<&str> {
    milestones.0.get(place)?.known()?.short_name()
}
