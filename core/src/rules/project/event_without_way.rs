//! A project came to a state that no step leads to from the one before.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::lifecycle::{Astray, Lifecycle, astray, crossings};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

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
        ("date", ParamKind::List),
        ("before", ParamKind::Term),
        ("earlier", ParamKind::List),
    ],
    texts: Texts {
        title: words!("Et steg som ikke finnes", "Eit steg som ikkje finst", "A step that does not exist"),
        message: words!(
            "Prosjektet sto som «{before}» ({earlier}) da det fikk statusen «{state}» ({date}). Vi kjenner ingen vei dit derfra.",
            "Prosjektet stod som «{before}» ({earlier}) då det fekk statusen «{state}» ({date}). Vi kjenner ingen veg dit derifrå.",
            "The project stood as “{before}” ({earlier}) when it came to the state “{state}” ({date}). We know of no way from there."
        ),
        help: words!(
            "Skriv inn det som skjedde imellom, eller rett den ene hendelsen. Gjør dere det alltid slik, kan steget stå i kvalifiseringssystemet til programmet.",
            "Skriv inn det som skjedde imellom, eller rett den eine hendinga. Gjer de det alltid slik, kan steget stå i kvalifiseringssystemet til programmet.",
            "Write in what happened in between, or correct one of the events. If you always do it this way, the step can stand in the programme's qualification system."
        ),
        question: words!("Hva skjedde mellom de to?", "Kva skjedde mellom dei to?", "What happened between the two?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt som er slått sammen med et annet, avviklet eller ikke kvalifisert, har ikke lenger en plass i programmet. Står det senere som i gang, mangler det en avgjørelse, eller så er en hendelse skrevet feil. Det som ligger på veien framover, kan hoppes over: ingen trenger å skrive ned alt. Har programmet selv sagt hvilke steg det har, må det rettes; ellers er det til orientering. Der datoene ikke sier hva som kom først, går vi etter loggen. Skjedde flere ting samme dag, sier vi fra bare når ingen rekkefølge går. Er en dato satt tilbake med vilje, unnskylder det rekkefølgen, men ikke et steg som ikke finnes.",
        "Eit prosjekt som er slått saman med eit anna, avvikla eller ikkje kvalifisert, har ikkje lenger ein plass i programmet. Står det seinare som i gang, manglar det ei avgjerd, eller så er ei hending skriven feil. Det som ligg på vegen framover, kan ein hoppe over: ingen treng å skrive ned alt. Har programmet sjølv sagt kva steg det har, må det rettast; elles er det til orientering. Der datoane ikkje seier kva som kom først, går vi etter loggen. Skjedde fleire ting same dagen, seier vi frå berre når inga rekkjefølgje går. Er ein dato sett tilbake med vilje, unnskylder det rekkjefølgja, men ikkje eit steg som ikkje finst.",
        "A project that is merged into another, wound down or not qualified no longer has a place in the programme. If it later stands as in progress, a decision is missing, or an event has been written down wrong. What lies on the way forward may be left out: nobody need write down everything. Where the programme itself has said which steps it has, it must be corrected; otherwise it is for information. Where the dates do not tell which came first, the log does. Where several things happened on one day, we say so only when no order of them works. A date that is set back on purpose excuses the order, but not a step that does not exist.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let lifecycle = Lifecycle::of(context.the_programme());
    let order = lifecycle.order();
    let is_on_the_way = |state| order.iter().flatten().any(|known| *known == state);
    let astray = astray(project, |from, to| lifecycle.leads(from, to), is_on_the_way);
    if astray.is_empty() {
        return;
    }
    // What comes in another order than the usual is told as that.
    let crossed: BTreeSet<usize> = crossings(project, &order).iter().map(|crossing| crossing.event).collect();
    for Astray { state, event, before, earlier } in astray {
        if crossed.contains(&event) {
            continue;
        }
        // Against steps that the programme has not stated, a person must judge.
        let answer = if lifecycle.is_stated() { found.not_met("") } else { found.undetermined("", Awaits::JUDGEMENT) };
        let answer = answer.with("state", term(state)).with("date", date(project, event));
        let answer = answer.with("before", term(before)).with("earlier", date(project, earlier));
        answer.in_item("events", event, "state").related_item("events", earlier, "state");
    }
}

/// What an event is called that has no date, or one that could not be read.
const UNDATED: Choice = Choice { code: "undated", title: words!("uten dato", "utan dato", "no date") };

/// When an event was, as far as the log says.
fn date(project: &Project, place: usize) -> Param {
    let event = project.events.known().and_then(|events| events.0.get(place)).and_then(|event| event.known());
    let date = event.and_then(|event| event.date.known());
    Param::List(vec![date.map_or(Param::Term(UNDATED), Param::from)])
}

fn term(state: ProjectState) -> Param {
    Param::Term(Choice { code: state.code(), title: state.title() })
}
