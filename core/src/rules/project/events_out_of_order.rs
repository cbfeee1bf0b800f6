//! A project came to a state after one that comes later in the order.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::lifecycle::{Crossing, Lifecycle, crossings};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "events-out-of-order",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Programmets egen rekkefølge på status; ellers den vanlige",
    params: &[
        ("state", ParamKind::Term),
        ("date", ParamKind::Date),
        ("before", ParamKind::Term),
        ("earlier", ParamKind::Date),
    ],
    texts: Texts {
        title: words!("Hendelser i en annen rekkefølge", "Hendingar i ei anna rekkjefølgje", "Events in another order"),
        message: words!(
            "Prosjektet fikk statusen «{before}» ({earlier}) før statusen «{state}» ({date}).",
            "Prosjektet fekk statusen «{before}» ({earlier}) før statusen «{state}» ({date}).",
            "The project came to the state “{before}” ({earlier}) before the state “{state}” ({date})."
        ),
        help: words!(
            "Vi går ut fra at «{state}» kommer først. Se på de to datoene en gang til. Er det ment slik, så merk den ene hendelsen som satt tilbake i tid.",
            "Vi går ut frå at «{state}» kjem først. Sjå på dei to datoane ein gong til. Er det meint slik, så merk den eine hendinga som sett tilbake i tid.",
            "We take it that “{state}” comes first. Look at the two dates once more. If it is meant so, mark one of the events as set back in time."
        ),
        question: words!("Hva skjedde først?", "Kva skjedde først?", "Which came first?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Rekkefølgen viser at noen har sagt ja før arbeidet begynte og penger ble brukt. Står en dato feil, blir også bildet av porteføljen den dagen feil. Har programmet selv sagt rekkefølgen, må det rettes; ellers er det til orientering. Vi sier bare det som er sikkert: to hendelser i samme måned kan ha kommet i hvilken rekkefølge som helst. Det som kan skje når som helst eller flere ganger, for eksempel å settes på vent, regner vi ikke med.",
        "Rekkjefølgja viser at nokon har sagt ja før arbeidet byrja og pengar blei brukte. Står ein dato feil, blir også biletet av porteføljen den dagen feil. Har programmet sjølv sagt rekkjefølgja, må det rettast; elles er det til orientering. Vi seier berre det som er sikkert: to hendingar i same månad kan ha kome i kva rekkjefølgje som helst. Det som kan skje når som helst eller fleire gonger, til dømes å bli sett på vent, reknar vi ikkje med.",
        "The order shows that somebody said yes before the work began and money was spent. If a date is wrong, so is the picture of the portfolio that day. Where the programme itself has stated the order, it must be corrected; otherwise it is for information. We say only what is certain: two events in one month may have come in either order. What may happen at any time or more than once, such as being paused, is not counted.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let lifecycle = Lifecycle::of(context.the_programme());
    let crossed = crossings(project, &lifecycle.order());
    let date = |place: usize| project.events.known()?.0.get(place)?.known()?.date.known().cloned();
    for Crossing { state, event, before, earlier } in crossed {
        let (Some(when), Some(already)) = (date(event), date(earlier)) else { continue };
        // Against an order that the programme has not stated, a person must judge.
        let answer = if lifecycle.has_order() { found.not_met("") } else { found.undetermined("", Awaits::JUDGEMENT) };
        let answer = answer.with("state", term(state)).with("date", &when);
        let answer = answer.with("before", term(before)).with("earlier", &already);
        answer.in_item("events", event, "date").related_item("events", earlier, "date");
    }
}

fn term(state: ProjectState) -> Param {
    Param::Term(Choice { code: state.code(), title: state.title() })
}
