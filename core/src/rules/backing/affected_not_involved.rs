//! Some of those who are affected do not take part yet.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Stakeholder};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "affected-not-involved",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Pådriv Oslo: husk dem som ikke er i rommet; Områdeløft Saupstad-Kolstad, lysbilde 21, involvering og medvirkning",
    params: &[("who", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Berørte grupper som ikke er med ennå",
            "Påverka grupper som ikkje er med enno",
            "Affected groups that do not take part yet"
        ),
        message: words!(
            "{who|Denne gruppa er berørt og er ikke med ennå|Disse gruppene er berørt og er ikke med ennå}: {who}.",
            "{who|Denne gruppa blir påverka og er ikkje med enno|Desse gruppene blir påverka og er ikkje med enno}: {who}.",
            "{who|This group is affected and does not take part yet|These groups are affected and do not take part yet}: {who}."
        ),
        help: words!(
            "De vet ofte noe dere trenger. Avtal hvem som tar kontakt, og når.",
            "Dei veit ofte noko de treng. Avtal kven som tek kontakt, og når.",
            "They often know something you need. Agree on who gets in touch, and when."
        ),
        question: words!("Hvem snakker med dem?", "Kven snakkar med dei?", "Who will talk to them?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det er godt at det står hvem som ikke er med: da kan noen gjøre noe med det. Ikke alle må være med på alt, men ingen bør være den siste som får høre om det. Vi spør én gang for alle som står på lista.",
        "Det er godt at det står kven som ikkje er med: då kan nokon gjere noko med det. Ikkje alle må vere med på alt, men ingen bør vere den siste som får høyre om det. Vi spør éin gong for alle som står på lista.",
        "It is good that it says who does not take part: then somebody can do something about it. Not everybody must take part in everything, but nobody should be the last to hear of it. We ask once for all on the list."
    ),
    examples: None,
    check: Check::Stakeholders(check),
};

fn check(affected: &List<Stakeholder>, _: &Context<'_>, found: &mut Found<'_>) {
    let outside = affected.iter().filter(|(_, group)| group.involved.known() == Some(&false));
    let names: Vec<&str> = outside.filter_map(|(_, group)| Some(group.name.filled()?.trim())).collect();
    if !names.is_empty() {
        found.undetermined("", Awaits::JUDGEMENT).with("who", names.into_iter().collect::<Param>());
    }
}
