//! A record of what was learned does not say all that others need.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{ExperienceRecord, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "experience-record-incomplete",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Prosjektnettverk for Finnmark, «Bakgrunn»: erfaringsbasen er bygd av samlingene og andre kilder; Saman om ein betre kommune, «Veien videre»: hva har vi gjort, lært",
    params: &[("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Erfaringen er ikke ferdig skrevet",
            "Erfaringa er ikkje ferdig skriven",
            "Experience record not finished"
        ),
        message: words!(
            "Erfaringen står i basen. Dette er ikke med ennå: {lacking}.",
            "Erfaringa står i basen. Dette er ikkje med enno: {lacking}.",
            "The record is in the base. This is not there yet: {lacking}."
        ),
        help: words!(
            "Skriv hva dere gjorde og lærte, og hvor det kommer fra. To setninger kan være nok.",
            "Skriv kva de gjorde og lærte, og kvar det kjem frå. To setningar kan vere nok.",
            "Write what you did and learned, and where it comes from. Two sentences may be enough."
        ),
        question: words!(
            "Hva trenger andre å vite for å ha nytte av erfaringen?",
            "Kva treng andre å vite for å ha nytte av erfaringa?",
            "What do others need to know to make use of it?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En erfaring hjelper bare den som ser at den ligner på sin egen. Da må det stå hva som ble gjort og hva dere lærte. Kilden gjør at andre kan gå videre og lese mer.",
        "Ei erfaring hjelper berre den som ser at ho liknar på si eiga. Då må det stå kva som blei gjort og kva de lærte. Kjelda gjer at andre kan gå vidare og lese meir.",
        "A record helps only those who see that it is like their own case. So it must say what was done and what you learned. The source lets others go on and read more."
    ),
    examples: None,
    check: Check::ExperienceRecord(check),
};

fn check(record: &ExperienceRecord, _: &Context<'_>, found: &mut Found<'_>) {
    let needed: [(&str, &Field<String>); 4] =
        [("title", &record.title), ("done", &record.done), ("learned", &record.learned), ("origin", &record.origin)];
    let lacking = || needed.iter().filter(|(_, field)| field.is_unstated() || field.is_none());
    if lacking().next().is_none() {
        return;
    }
    let names: Param = lacking().map(|(key, _)| found.field_name(key)).collect();
    let answer = if lacking().any(|(_, field)| field.is_none()) {
        found.not_met("")
    } else {
        found.undetermined("", Awaits::INFORMATION)
    };
    let answer = answer.with("lacking", names);
    lacking().fold(answer, |answer, (key, _)| answer.related(key));
}
