//! A project goes on, and it is more than a year since anybody is said to stand behind it.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Backing, Gate, Period, ProjectPlan, ProjectState};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Day, Field, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "backing-not-renewed",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Submit,
    priority: 7,
    origin: Origin::Source,
    source: "Saman om ein betre kommune: milepælsplanen, «Evaluere – forankre» hele veien",
    params: &[("date", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Forankring som er mer enn et år gammel",
            "Forankring som er meir enn eit år gammal",
            "Backing that is more than a year old"
        ),
        message: words!(
            "Prosjektet er i gang. Den siste datoen for forankringen er {date}, og det er mer enn et år siden.",
            "Prosjektet er i gang. Den siste datoen for forankringa er {date}, og det er meir enn eit år sidan.",
            "The project is under way. The latest date of its backing is {date}, which is more than a year ago."
        ),
        help: words!(
            "Fortell dem hvordan det går, og spør om de fortsatt er med. Skriv datoen når dere har gjort det.",
            "Fortel dei korleis det går, og spør om dei framleis er med. Skriv datoen når de har gjort det.",
            "Tell them how it is going, and ask whether they are still with you. Write the date when you have done so."
        ),
        question: words!(
            "Står de fortsatt bak prosjektet?",
            "Står dei framleis bak prosjektet?",
            "Do they still stand behind the project?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Folk bytter jobb, og utvalg får nye medlemmer. De som sa ja i fjor, er ikke alltid de som skal si ja i år. Vi ser bare på datoene som står i planen.",
        "Folk byter jobb, og utval får nye medlemer. Dei som sa ja i fjor, er ikkje alltid dei som skal seie ja i år. Vi ser berre på datoane som står i planen.",
        "People change jobs, and committees get new members. Those who said yes last year are not always those who must say yes this year. We look only at the dates in the plan."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

/// As many days as the longest year has.
const YEAR: i64 = 366;

fn check(plan: &ProjectPlan, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(backings) = plan.anchoring.filled().filter(|_| is_under_way(plan, context)) else { return };
    // A backing without a date may be of today, and so may a time that is open.
    let dates: Option<Vec<(Day, &When)>> =
        backings.0.iter().filter(|backing| !backing.is_absent()).map(dated).collect();
    let Some((latest, date)) = dates.into_iter().flatten().max_by_key(|(latest, _)| *latest) else { return };
    if context.today().days_since(latest) > YEAR {
        found.undetermined("anchoring", Awaits::JUDGEMENT).with("date", date);
    }
}

/// When somebody said that they stand behind it, and the last day that this can be.
fn dated(backing: &Field<Backing>) -> Option<(Day, &When)> {
    let date = backing.known()?.date.known()?;
    Some((date.latest()?, date))
}

/// Whether the project says so, or, where it says nothing, its period does.
fn is_under_way(plan: &ProjectPlan, context: &Context<'_>) -> bool {
    let project = plan.project.filled().and_then(|name| context.project_called(name));
    if let Some(state) = project.and_then(|project| project.state.known()) {
        return *state == ProjectState::InProgress;
    }
    let period = plan.period.known().or_else(|| project?.period.known());
    period.is_some_and(|period: &Period| period.covers(&When::from(context.today())) == Some(true))
}
