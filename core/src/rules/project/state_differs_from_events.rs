//! The state of a project is not the one that its log of events ends with.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "state-differs-from-events",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "Statusen og hendelsene forteller om det samme",
    params: &[("state", ParamKind::Term), ("last", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Status og hendelser sier hver sitt",
            "Status og hendingar seier kvar sitt",
            "State and events differ"
        ),
        message: words!(
            "Prosjektet står som «{state}». Etter hendelsene er det «{last}».",
            "Prosjektet står som «{state}». Etter hendingane er det «{last}».",
            "The project stands as “{state}”. By its events it is “{last}”."
        ),
        help: words!(
            "Skriv inn den siste hendelsen hvis den mangler, eller rett statusen.",
            "Skriv inn den siste hendinga om ho manglar, eller rett statusen.",
            "Write in the latest event if it is missing, or correct the state."
        ),
        question: words!(
            "Hvor langt er prosjektet kommet?",
            "Kor langt er prosjektet kome?",
            "How far has the project come?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Statusen sier hvor langt prosjektet er kommet. Hendelsene sier når det kom dit, og hvem som avgjorde det. Når de sier hver sitt, vet ikke den som leser rapporten hva som er rett. Et prosjekt uten hendelser er helt som det er; vi spør ikke etter dem.",
        "Statusen seier kor langt prosjektet er kome. Hendingane seier når det kom dit, og kven som avgjorde det. Når dei seier kvar sitt, veit ikkje den som les rapporten kva som er rett. Eit prosjekt utan hendingar er heilt som det er; vi spør ikkje etter dei.",
        "The state says how far the project has come. The events say when it came there, and who decided it. When they differ, whoever reads the report does not know which is right. A project without events is complete as it is; we do not ask for them.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(state) = project.state.known() else { return };
    // As the log stood on the last day that the portfolio may show.
    let last = project.state_on(context.time().bounds().1.unwrap_or(context.today)).certainly();
    if let Some(last) = last.filter(|last| last != state) {
        found.not_met("state").with("state", term(*state)).with("last", term(last)).related("events");
    }
}

fn term(state: ProjectState) -> Param {
    Param::Term(Choice { code: state.code(), title: state.title() })
}
