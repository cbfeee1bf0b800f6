//! A mandate does not say when it was adopted, or by whom.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{DocumentStatus, Gate, Mandate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "mandate-without-date",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 21: mandatet er tydelig kommunisert",
    params: &[("lacking", ParamKind::List)],
    texts: Texts {
        title: words!("Mandat uten vedtaksdato", "Mandat utan vedtaksdato", "Mandate without a date of adoption"),
        message: words!(
            "Mandatet er på plass. Det står ikke ennå {lacking}.",
            "Mandatet er på plass. Det står ikkje enno {lacking}.",
            "The mandate is in place. It does not yet say {lacking}."
        ),
        help: words!(
            "Skriv datoen, og rollen eller organet som vedtok mandatet. Er det ikke vedtatt, kan det stå som utkast.",
            "Skriv datoen, og rolla eller organet som vedtok mandatet. Er det ikkje vedteke, kan det stå som utkast.",
            "Write the date, and the role or body that adopted the mandate. If it has not been adopted, it can stand as a draft."
        ),
        question: words!(
            "Når ble mandatet vedtatt, og av hvem?",
            "Når blei mandatet vedteke, og av kven?",
            "When was the mandate adopted, and by whom?"
        ),
        fix: None,
        met: Some(words!(
            "Det står når mandatet ble vedtatt, og av hvem.",
            "Det står når mandatet blei vedteke, og av kven.",
            "It says when the mandate was adopted, and by whom."
        )),
    },
    why: long_words!(
        "Et mandat er noe andre har gitt. Når det står hvem og når, vet alle hvilket som gjelder, og hvem de skal spørre om de vil endre det. Utkast og mandater som er avløst, spør vi ikke om.",
        "Eit mandat er noko andre har gitt. Når det står kven og når, veit alle kva mandat som gjeld, og kven dei skal spørje om dei vil endre det. Utkast og mandat som er avløyste, spør vi ikkje om.",
        "A mandate is something that others have given. When it says who and when, everybody knows which one applies, and whom to ask if they want to change it. We do not ask it of drafts and of mandates that have been replaced."
    ),
    examples: None,
    check: Check::Mandate(check),
};

const ON: Choice =
    Choice { code: "on", title: words!("når det ble vedtatt", "når det blei vedteke", "when it was adopted") };
const BY: Choice = Choice { code: "by", title: words!("hvem som vedtok det", "kven som vedtok det", "who adopted it") };

fn check(mandate: &Mandate, _: &Context<'_>, found: &mut Found<'_>) {
    use DocumentStatus::{Draft, Preliminary};
    if matches!(mandate.approval, Field::Unreadable(_)) {
        return;
    }
    let approval = mandate.approval.known().cloned().unwrap_or_default();
    if matches!(approval.status.known(), Some(Draft | Preliminary)) {
        return;
    }
    let lacks = [
        ("approval/on", ON, approval.on.is_none(), approval.on.is_unstated()),
        ("approval/by", BY, approval.by.is_none(), approval.by.is_unstated()),
    ];
    let lacking = || lacks.iter().filter(|(_, _, is_none, is_unstated)| *is_none || *is_unstated);
    let answer = match lacking().next() {
        None if approval.on.known().is_some() && approval.by.filled().is_some() => found.met("approval"),
        None => return,
        Some((field, _, _, _)) if lacking().any(|(_, _, is_none, _)| *is_none) => found.not_met(field),
        Some((field, _, _, _)) => found.undetermined(field, Awaits::INFORMATION),
    };
    answer.with("lacking", lacking().map(|(_, what, _, _)| *what).collect::<Param>());
}
