//! A body that gives advice is said to decide.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Mandate, MandateLevel};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "advisory-body-decides",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13 og 14: rådet, gruppene og forumet gir råd",
    params: &[("decides", ParamKind::List)],
    texts: Texts {
        title: words!("Rådgivende organ som avgjør", "Rådgjevande organ som avgjer", "Advisory body that decides"),
        message: words!(
            "Dette er et rådgivende organ. Mandatet sier også at det avgjør dette: {decides}.",
            "Dette er eit rådgjevande organ. Mandatet seier òg at det avgjer dette: {decides}.",
            "This is an advisory body. The mandate also says that it decides this: {decides}."
        ),
        help: words!(
            "Skriv det som et råd til dem som avgjør, eller skriv at organet har fått retten. Gjelder det bare hvordan gruppa selv arbeider, hører det hjemme under oppgaver.",
            "Skriv det som eit råd til dei som avgjer, eller skriv at organet har fått retten. Gjeld det berre korleis gruppa sjølv arbeider, høyrer det heime under oppgåver.",
            "Write it as advice to those who decide, or write that the body has been given the right. If it is only about how the group itself works, it belongs under tasks."
        ),
        question: words!(
            "Hvem har det siste ordet her?",
            "Kven har det siste ordet her?",
            "Who has the last word here?"
        ),
        fix: None,
        met: Some(words!(
            "Organet gir råd, og lar andre avgjøre.",
            "Organet gir råd, og lèt andre avgjere.",
            "The body advises, and lets others decide."
        )),
    },
    why: long_words!(
        "De som gir råd, skal kunne si det de mener, uten å måtte svare for det som blir bestemt. Gir samme gruppe både råd og vedtak, vet ingen hvem som har bestemt. Sier mandatet selv at organet gir råd, passer ikke de to opplysningene sammen. Er det bare typen organ som tyder på det, spør vi.",
        "Dei som gir råd, skal kunne seie det dei meiner, utan å måtte svare for det som blir bestemt. Gir same gruppe både råd og vedtak, veit ingen kven som har bestemt. Seier mandatet sjølv at organet gir råd, passar ikkje dei to opplysningane saman. Er det berre typen organ som tyder på det, spør vi.",
        "Those who advise should be able to say what they think without answering for what is decided. Where one group both advises and decides, nobody knows who decided. Where the mandate itself says that the body advises, the two do not agree. Where only the kind of body suggests it, we ask."
    ),
    examples: None,
    check: Check::Mandate(check),
};

fn check(mandate: &Mandate, context: &Context<'_>, found: &mut Found<'_>) {
    let is_advisory = mandate.level.known() == Some(&MandateLevel::Advisory);
    let is_of_such_kind = context.kind_of_body(&mandate.body).is_some_and(|kind| kind.advises());
    if !is_advisory && !is_of_such_kind {
        return;
    }
    let decides = mandate.decides.filled().into_iter().flat_map(List::iter).map(|(_, what)| what.as_str());
    let decides = decides.filter(|what| !what.trim().is_empty()).collect::<Param>();
    let answer = if mandate.decides.is_none() {
        found.met("decides")
    } else if mandate.decides.filled().is_none() {
        return;
    } else if is_advisory {
        found.not_met("decides")
    } else {
        found.undetermined("decides", Awaits::JUDGEMENT)
    };
    answer.with("decides", decides);
}
