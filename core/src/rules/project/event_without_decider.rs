//! A project went through a decision, and nobody is named who made it.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "event-without-decider",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet): ledelsen eller prosjekteieren godkjenner ved hvert beslutningspunkt",
    params: &[("state", ParamKind::Term)],
    texts: Texts {
        title: words!("En avgjørelse uten avsender", "Ei avgjerd utan avsendar", "A decision without a decision-maker"),
        message: words!(
            "Prosjektet fikk statusen «{state}». Det står ikke hvem som avgjorde det.",
            "Prosjektet fekk statusen «{state}». Det står ikkje kven som avgjorde det.",
            "The project came to the state “{state}”. It does not say who decided that."
        ),
        help: words!(
            "Skriv rollen eller organet, for eksempel styringsgruppa.",
            "Skriv rolla eller organet, til dømes styringsgruppa.",
            "Write the role or body, such as the steering group."
        ),
        question: words!("Hvem avgjorde det?", "Kven avgjorde det?", "Who decided it?"),
        fix: None,
        met: Some(words!(
            "Det står hvem som avgjorde statusen «{state}».",
            "Det står kven som avgjorde statusen «{state}».",
            "It says who decided the state “{state}”."
        )),
    },
    why: long_words!(
        "Når noen senere spør hvorfor et prosjekt ble kvalifisert, slått sammen eller avviklet, er det greit å vite hvem de kan gå til. Vi spør bare om statuser som noen må avgjøre, og bare der programmet har bedt om råd fra håndbøker.",
        "Når nokon seinare spør kvifor eit prosjekt blei kvalifisert, slått saman eller avvikla, er det greitt å vite kven dei kan gå til. Vi spør berre om statusar som nokon må avgjere, og berre der programmet har bede om råd frå handbøker.",
        "When somebody later asks why a project was qualified, merged or wound down, it helps to know whom to go to. We ask only about states that somebody must decide on, and only where the programme has asked for advice from handbooks.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, _: &Context<'_>, found: &mut Found<'_>) {
    for (index, event) in project.events.known().into_iter().flat_map(List::iter) {
        let Some(state) = event.state.known().copied().filter(|state| is_decided(*state)) else { continue };
        if let Some(answer) = found.expect_filled(&format!("events/{index}/by"), &event.by) {
            answer.with("state", Param::Term(Choice { code: state.code(), title: state.title() }));
        }
    }
}

/// Whether somebody must decide before a project comes to a state.
fn is_decided(state: ProjectState) -> bool {
    use ProjectState::{Completed, Declined, InProgress, Merged, Qualified, Recommended, WoundDown};
    matches!(state, Recommended | Declined | Qualified | InProgress | Completed | Merged | WoundDown)
}
