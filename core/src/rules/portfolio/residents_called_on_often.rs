//! Several projects call on the same group often within a week.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Portfolio};
use crate::phrase::{ParamKind, Texts};
use crate::portfolio::{ClashKind, Sureness};
use crate::rule::{Check, Found, Rule};
use crate::value::{When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "residents-called-on-often",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[
        ("group", ParamKind::Text),
        ("count", ParamKind::Count),
        ("activities", ParamKind::List),
        ("first", ParamKind::Date),
        ("last", ParamKind::Date),
        ("projects", ParamKind::List),
    ],
    texts: Texts {
        title: words!("Mange som spør de samme", "Mange som spør dei same", "Many who ask the same people"),
        message: words!(
            "{count} {count|aktivitet|aktiviteter} fra {first} til {last} er for den samme gruppa ({group}): {activities}. Det gjelder {projects}.",
            "{count} {count|aktivitet|aktivitetar} frå {first} til {last} er for den same gruppa ({group}): {activities}. Det gjeld {projects}.",
            "{count} {count|activity|activities} from {first} to {last} {count|is|are} for the same group ({group}): {activities}. This concerns {projects}."
        ),
        help: words!(
            "Se om noe kan gjøres sammen, eller om noe kan vente.",
            "Sjå om noko kan gjerast saman, eller om noko kan vente.",
            "See whether some of it can be done together, or whether some of it can wait."
        ),
        question: words!(
            "Kan noe av dette gjøres sammen?",
            "Kan noko av dette gjerast saman?",
            "Can some of this be done together?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "De som bor et sted, møter alle prosjektene. Blir de spurt ofte, kan de bli leie, også av det som er viktig for dem. Vi sier fra når minst to prosjekter til sammen har tre aktiviteter eller flere for den samme gruppa i løpet av en uke.",
        "Dei som bur ein stad, møter alle prosjekta. Blir dei spurde ofte, kan dei bli leie, også av det som er viktig for dei. Vi seier frå når minst to prosjekt til saman har tre aktivitetar eller fleire for den same gruppa i løpet av ei veke.",
        "Those who live in a place meet all the projects. If they are asked often, they may tire, also of what matters to them. We mention it when at least two projects together have three activities or more for the same group within a week."
    ),
    examples: None,
    check: Check::Portfolio(check),
};

fn check(_: &Portfolio, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(clashes) = context.clashes() else { return };
    for clash in clashes.of_kind(ClashKind::Residents).filter(|clash| clash.sureness == Sureness::Certain) {
        if let Some(answer) = found.about_clash(clash, "targetGroups", true, context) {
            let answer = answer.with("group", clash.what.as_str()).with("count", clash.uses.len());
            answer.with("first", &When::from(clash.first)).with("last", &When::from(clash.last));
        }
    }
}
