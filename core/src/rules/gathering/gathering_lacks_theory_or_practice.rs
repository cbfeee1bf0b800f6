//! Only theory, or only practice.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Gathering, ItemKind};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "gathering-lacks-theory-or-practice",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Bakgrunn»: teoretisk og praktisk prosjektarbeid",
    params: &[("present", ParamKind::Term), ("lacking", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Bare teori, eller bare praksis",
            "Berre teori, eller berre praksis",
            "Only theory, or only practice"
        ),
        message: words!(
            "Programmet har {present}, og ingen post med {lacking}.",
            "Programmet har {present}, og ingen post med {lacking}.",
            "The programme has {present}, and no item with {lacking}."
        ),
        help: words!(
            "La gjerne deltakerne prøve ut det de hører, i sitt eget prosjekt, eller sette ord på det de gjør.",
            "Lat gjerne deltakarane prøve ut det dei høyrer, i sitt eige prosjekt, eller setje ord på det dei gjer.",
            "You might let participants try out what they hear in a project of their own, or put what they do into words."
        ),
        question: words!("Er det slik dere vil ha det?", "Er det slik de vil ha det?", "Is that how you want it?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "De fleste lærer mest når de både hører om noe og prøver det. Vi spør bare når alle postene er merket som teori, praksis eller noe annet, og bare om nettverks- og kompetansesamlinger.",
        "Dei fleste lærer mest når dei både høyrer om noko og prøver det. Vi spør berre når alle postane er merkte som teori, praksis eller noko anna, og berre om nettverks- og kompetansesamlingar.",
        "Most people learn best when they both hear of something and try it. We ask only where every item is marked as theory, practice or something else, and only about network and competence gatherings."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    let kinds: Vec<Option<ItemKind>> = gathering.items.items().map(|(_, item)| item.kind.known().copied()).collect();
    if !gathering.is_for_learning() || kinds.contains(&None) {
        return;
    }
    let has = |kind: ItemKind| kinds.contains(&Some(kind));
    let (present, lacking) = match (has(ItemKind::Theory), has(ItemKind::Practice)) {
        (true, false) => (ItemKind::Theory, ItemKind::Practice),
        (false, true) => (ItemKind::Practice, ItemKind::Theory),
        _ => return,
    };
    let term = |kind: ItemKind| Param::Term(Choice { code: kind.code(), title: kind.title() });
    found.undetermined("items", Awaits::JUDGEMENT).with("present", term(present)).with("lacking", term(lacking));
}
