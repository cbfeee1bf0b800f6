//! Nobody has decided what becomes of something that a project has.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, MergePlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "merge-item-undecided",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PortfolioDecision,
    show: Show::Submit,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[("items", ParamKind::List)],
    texts: Texts {
        title: words!("Ikke bestemt ved sammenslåingen", "Ikkje bestemt ved samanslåinga", "Not decided in the merger"),
        message: words!(
            "Dette står i planen: {items}. Det er ikke bestemt om {items|det|de} blir ført videre eller avsluttet.",
            "Dette står i planen: {items}. Det er ikkje bestemt om {items|det blir ført|dei blir førte} vidare eller avslutta.",
            "The plan holds this: {items}. It has not been decided whether {items|it is|they are} carried on or dropped."
        ),
        help: words!(
            "Ta det opp i forumet, og skriv hva dere kommer fram til.",
            "Ta det opp i forumet, og skriv kva de kjem fram til.",
            "Raise it in the forum, and write what you arrive at."
        ),
        question: words!(
            "Blir det ført videre, eller avsluttet?",
            "Blir det ført vidare, eller avslutta?",
            "Is it carried on, or dropped?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En plan for sammenslåing er til for at noen skal bestemme seg. Så lenge et punkt står åpent, vet ingen hvem som har ansvaret for det.",
        "Ein plan for samanslåing er til for at nokon skal bestemme seg. Så lenge eit punkt står ope, veit ingen kven som har ansvaret for det.",
        "A merge plan is there so that somebody can decide. As long as an item is open, nobody knows who is responsible for it."
    ),
    examples: None,
    check: Check::MergePlan(check),
};

fn check(plan: &MergePlan, _: &Context<'_>, found: &mut Found<'_>) {
    let open = plan.items.items().filter(|(_, item)| item.becomes.is_unstated() || item.becomes.is_none());
    let open: Vec<(usize, &str)> = open.filter_map(|(place, item)| Some((place, item.text.filled()?.trim()))).collect();
    let Some(((first, _), others)) = open.split_first() else { return };
    let names = first_names(open.iter().map(|(_, text)| *text));
    let answer = found.undetermined("", Awaits::JUDGEMENT).with("items", names).in_item("items", *first, "becomes");
    others.iter().fold(answer, |answer, (place, _)| answer.related_item("items", *place, "becomes"));
}
