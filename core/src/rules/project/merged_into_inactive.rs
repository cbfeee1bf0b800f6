//! A project is merged into one that had left the programme.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, LinkKind, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "merged-into-inactive",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Et prosjekt kan bare gå inn i et som lever",
    params: &[("project", ParamKind::Text), ("state", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Slått sammen med et prosjekt som ikke er med",
            "Slått saman med eit prosjekt som ikkje er med",
            "Merged into a project that does not take part"
        ),
        message: words!(
            "Prosjektet er slått sammen med «{project}», og det står som «{state}».",
            "Prosjektet er slått saman med «{project}», og det står som «{state}».",
            "The project is merged into “{project}”, which stands as “{state}”."
        ),
        help: words!(
            "Vis til prosjektet som fører arbeidet videre. Skjedde sammenslåingen først, så skriv inn hendelsene med dato i begge prosjektene.",
            "Vis til prosjektet som fører arbeidet vidare. Skjedde samanslåinga først, så skriv inn hendingane med dato i begge prosjekta.",
            "Refer to the project that carries the work on. If the merger came first, write in the events with their dates in both projects."
        ),
        question: words!("Hvem fører arbeidet videre?", "Kven fører arbeidet vidare?", "Who carries the work on?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når to prosjekter slås sammen, skal mål, milepæler og penger få et nytt hjem. Er det andre prosjektet avviklet eller aldri kvalifisert, har de ikke noe hjem, og ingen svarer for dem. Et prosjekt som ble avsluttet etter sammenslåingen, er helt i orden; det ser vi av datoene når begge har skrevet inn hendelsene sine.",
        "Når to prosjekt blir slått saman, skal mål, milepælar og pengar få ein ny heim. Er det andre prosjektet avvikla eller aldri kvalifisert, har dei ingen heim, og ingen svarer for dei. Eit prosjekt som blei avslutta etter samanslåinga, er heilt i orden; det ser vi av datoane når begge har skrive inn hendingane sine.",
        "When two projects are merged, goals, milestones and money must get a new home. If the other project was wound down or never qualified, they have none, and nobody answers for them. A project that came to its end after the merger is quite in order; the dates show that when both have written in their events.",
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let merged_on = merged_on(project);
    for (index, link) in project.links.known().into_iter().flat_map(List::iter) {
        let name = link.project.filled().filter(|_| link.kind.known() == Some(&LinkKind::MergedInto));
        let Some((name, target)) = name.and_then(|name| Some((name, context.project_called(name)?))) else { continue };
        let Some(state) = target.state.known().copied().filter(|_| target.has_left()) else { continue };
        // One that was never qualified has never been there to be merged into.
        let had_left = if state == ProjectState::Declined { Some(true) } else { had_left(target, merged_on) };
        let answer = match had_left {
            Some(true) => found.not_met(""),
            None => found.undetermined("", Awaits::JUDGEMENT),
            Some(false) => continue,
        };
        let state = Param::Term(Choice { code: state.code(), title: state.title() });
        let answer = answer.with("project", target.title.filled().unwrap_or(name).as_str()).with("state", state);
        answer.in_item("links", index, "project");
    }
}

/// When it was merged into another, as far as its events tell.
fn merged_on(project: &Project) -> Option<&When> {
    let mut events = project.events.known()?.iter();
    events.find(|(_, event)| event.state.known() == Some(&ProjectState::Merged))?.1.date.known()
}

/// Whether a project had left the programme by then; `None` where its events do not tell.
fn had_left(target: &Project, then: Option<&When>) -> Option<bool> {
    use ProjectState::{Archived, Declined, Merged, WoundDown};
    let has_left = |state: &ProjectState| matches!(state, Declined | Merged | WoundDown | Archived);
    let (first, last) = then?.bounds();
    let on_last = target.state_on(last?);
    if !on_last.possibly().is_empty() && !on_last.possibly().iter().any(has_left) {
        return Some(false);
    }
    // Both may have happened on one day.
    target.state_on(first?.before()?).certainly().filter(has_left).map(|_| true)
}
