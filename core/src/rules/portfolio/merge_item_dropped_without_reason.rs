//! Something is dropped when projects are merged, and nobody has said why.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MergeItem, MergeOutcome, MergePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "merge-item-dropped-without-reason",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[("items", ParamKind::List)],
    texts: Texts {
        title: words!("Avsluttet uten begrunnelse", "Avslutta utan grunngiving", "Dropped without a reason"),
        message: words!(
            "Dette blir avsluttet: {items}. Det står ikke hvorfor.",
            "Dette blir avslutta: {items}. Det står ikkje kvifor.",
            "This is dropped: {items}. It does not say why."
        ),
        help: words!(
            "Skriv en setning om hvorfor det ikke blir ført videre.",
            "Skriv ei setning om kvifor det ikkje blir ført vidare.",
            "Write a sentence on why it is not carried on."
        ),
        question: words!(
            "Hvorfor blir det ikke ført videre?",
            "Kvifor blir det ikkje ført vidare?",
            "Why is it not carried on?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "De som har arbeidet for noe, vil vite hvorfor det tar slutt. Om et år husker ingen det hvis det ikke står der.",
        "Dei som har arbeidd for noko, vil vite kvifor det tek slutt. Om eit år hugsar ingen det dersom det ikkje står der.",
        "Those who have worked for something want to know why it ends. A year from now nobody remembers if it is not written down."
    ),
    examples: None,
    check: Check::MergePlan(check),
};

fn check(plan: &MergePlan, _: &Context<'_>, found: &mut Found<'_>) {
    let dropped = plan.items.items().filter(|(_, item)| item.becomes.known() == Some(&MergeOutcome::Dropped));
    let bare = dropped.filter(|(_, item)| item.reason.is_unstated() || item.reason.is_none());
    let bare: Vec<(usize, &MergeItem)> = bare.filter(|(_, item)| item.text.filled().is_some()).collect();
    let Some(((first, _), others)) = bare.split_first() else { return };
    let answer = match bare.iter().all(|(_, item)| item.reason.is_none()) {
        true => found.not_met(""),
        false => found.undetermined("", Awaits::INFORMATION),
    };
    let names = first_names(bare.iter().filter_map(|(_, item)| Some(item.text.filled()?.trim())));
    let answer = answer.with("items", names).in_item("items", *first, "reason");
    others.iter().fold(answer, |answer, (place, _)| answer.related_item("items", *place, "reason"));
}
