//! Two milestones have the same id.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, seen_before};
use crate::value::{List, long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-id-not-unique",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Milepæler viser til hverandre med kjennemerket",
    params: &[("text", ParamKind::Text), ("number", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "To milepæler med samme kjennemerke",
            "To milepælar med same kjennemerke",
            "Two milestones with the same identifier"
        ),
        message: words!(
            "Milepæl nummer {number} har også kjennemerket «{text}».",
            "Milepæl nummer {number} har òg kjennemerket «{text}».",
            "Milestone number {number} has the identifier “{text}”, too."
        ),
        help: words!(
            "Gi hver milepæl sitt eget. Ellers er det bare den første som blir funnet.",
            "Gi kvar milepæl sitt eige. Elles er det berre den første som blir funnen.",
            "Give each milestone its own. Otherwise only the first is found."
        ),
        question: words!(
            "Hva skal denne milepælen hete?",
            "Kva skal denne milepælen heite?",
            "What should this milestone be called?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Kjennemerket sier hvilken milepæl de andre venter på. Har to det samme, venter alle på den første.",
        "Kjennemerket seier kva milepæl dei andre ventar på. Har to det same, ventar alle på den første.",
        "The identifier says which milestone the others wait for. If two have the same one, all wait for the first."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    let ids = milestones.iter().filter_map(|(place, milestone)| Some((place, one_way(milestone.id.filled()?))));
    for (place, first) in seen_before(ids) {
        let Some(id) = milestones.0.get(place).and_then(|milestone| milestone.known()?.id.filled()) else { continue };
        let answer = found.not_met(&format!("{place}/id")).related(&format!("{first}/id"));
        answer.with("text", id.trim()).with("number", first.saturating_add(1));
    }
}
