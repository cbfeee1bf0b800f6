//! A project came to a state that no step leads to from the one before.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::lifecycle::{Astray, Lifecycle, astray, crossings};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, Words, long_words};

pub(crate) static RULE: Rule = Rule {
    name: "event-without-way",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Kvalifiseringssystemet til programmet; ellers det vanlige",
    params: &[
        ("state", ParamKind::Term),
        ("date", ParamKind::Date),
        ("before", ParamKind::Term),
        ("earlier", ParamKind::Date),
    ],
    texts: Texts {
        title: Words {
            nb: "Et steg som ikke finnes",
            nn: "Eit steg som ikkje finst",
            en: "A step that does not exist",
        },
        message: Words {
            nb: "Prosjektet sto som «{before}» ({earlier}) da det fikk statusen «{state}» ({date}). Vi kjenner ingen vei dit derfra.",
            nn: "Prosjektet stod som «{before}» ({earlier}) då det fekk statusen «{state}» ({date}). Vi kjenner ingen veg dit derifrå.",
            en: "The project stood as “{before}” ({earlier}) when it came to the state “{state}” ({date}). We know of no way from there.",
        },
        help: Words {
            nb: "Skriv inn det som skjedde imellom, eller rett den ene hendelsen. Gjør dere det alltid slik, kan steget stå i kvalifiseringssystemet til programmet.",
            nn: "Skriv inn det som skjedde imellom, eller rett den eine hendinga. Gjer de det alltid slik, kan steget stå i kvalifiseringssystemet til programmet.",
            en: "Write in what happened in between, or correct one of the events. If you always do it this way, the step can stand in the programme's qualification system.",
        },
        question: Words {
            nb: "Hva skjedde mellom de to?",
            nn: "Kva skjedde mellom dei to?",
            en: "What happened between the two?",
        },
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt som er slått sammen med et annet, avviklet eller ikke kvalifisert, har ikke lenger en plass i programmet. Står det senere som i gang, mangler det en avgjørelse, eller så er en hendelse skrevet feil. Det som ligger på veien framover, kan hoppes over: ingen trenger å skrive ned alt. Har programmet selv sagt hvilke steg det har, må det rettes; ellers er det til orientering. Vi sier bare det som er sikkert etter datoene.",
        "Eit prosjekt som er slått saman med eit anna, avvikla eller ikkje kvalifisert, har ikkje lenger ein plass i programmet. Står det seinare som i gang, manglar det ei avgjerd, eller så er ei hending skriven feil. Det som ligg på vegen framover, kan ein hoppe over: ingen treng å skrive ned alt. Har programmet sjølv sagt kva steg det har, må det rettast; elles er det til orientering. Vi seier berre det som er sikkert etter datoane.",
        "A project that is merged into another, wound down or not qualified no longer has a place in the programme. If it later stands as in progress, a decision is missing, or an event has been written down wrong. What lies on the way forward may be left out: nobody need write down everything. Where the programme itself has said which steps it has, it must be corrected; otherwise it is for information. We say only what is certain by the dates.",
    ),
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let lifecycle = Lifecycle::of(context.the_programme());
    let astray = astray(project, |from, to| lifecycle.leads(from, to));
    if astray.is_empty() {
        return;
    }
    // What comes in another order than the usual is told as that.
    let crossed: BTreeSet<usize> =
        crossings(project, &lifecycle.order()).iter().map(|crossing| crossing.event).collect();
    let date = |place: usize| project.events.known()?.0.get(place)?.known()?.date.known().cloned();
    for Astray { state, event, before, earlier } in astray {
        let (Some(when), Some(already)) = (date(event), date(earlier)) else { continue };
        if crossed.contains(&event) {
            continue;
        }
        // Against steps that the programme has not stated, a person must judge.
        let answer = if lifecycle.is_stated() { found.not_met("") } else { found.undetermined("", Awaits::JUDGEMENT) };
        let answer = answer.with("state", term(state)).with("date", &when);
        let answer = answer.with("before", term(before)).with("earlier", &already);
        answer.in_item("events", event, "state").related_item("events", earlier, "state");
    }
}

fn term(state: ProjectState) -> Param {
    Param::Term(Choice { code: state.code(), title: state.title() })
}
