//! Two criteria, or two parts of one, have the same id.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Ids, Rule, seen_before};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-id-not-unique",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("text", ParamKind::Text), ("number", ParamKind::Count)],
    texts: Texts {
        title: words!("Kjennemerke på to steder", "Kjennemerke på to stader", "Identifier in two places"),
        message: words!(
            "Nummer {number} har også kjennemerket «{text}».",
            "Nummer {number} har òg kjennemerket «{text}».",
            "Number {number} has the identifier “{text}”, too."
        ),
        help: words!(
            "Gi hver sitt. Ellers er det bare den første som blir funnet.",
            "Gi kvar sitt. Elles er det berre den første som blir funnen.",
            "Give each its own. Otherwise only the first is found."
        ),
        question: words!("Hva skal denne hete?", "Kva skal denne heite?", "What should this one be called?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Svar, deler og unntak for små prosjekter viser til kjennemerker. Har to det samme, går alt til den første.",
        "Svar, delar og unntak for små prosjekt viser til kjennemerke. Har to det same, går alt til den første.",
        "Answers, parts and what small projects need not show refer to identifiers. Where two have the same, all goes to the first.",
    ),
    examples: None,
    check: Check::Ids(check),
};

fn check(at: &Ids<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    let ids: BTreeMap<usize, &str> = at.ids.iter().copied().collect();
    for (place, known) in seen_before(at.ids.iter().copied()) {
        let answer = found.not_met("").in_item(at.list, place, "id").related_item(at.list, known, "id");
        answer.with("text", ids.get(&place).copied().unwrap_or_default()).with("number", known.saturating_add(1));
    }
}
