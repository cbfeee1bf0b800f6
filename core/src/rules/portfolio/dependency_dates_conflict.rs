//! What a project waits for in another comes after it needs it.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, LinkKind, Milestone, Project};
use crate::phrase::{ParamKind, Texts};
use crate::portfolio::{Links, ReadLink};
use crate::rule::{Check, Found, Rule};
use crate::value::{Certainty, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "dependency-dates-conflict",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19: samspill mellom prosjektene",
    params: &[
        ("milestone", ParamKind::Text),
        ("date", ParamKind::Date),
        ("awaited", ParamKind::Text),
        ("project", ParamKind::Text),
        ("then", ParamKind::Date),
    ],
    texts: Texts {
        title: words!(
            "Venter på noe som kommer senere",
            "Ventar på noko som kjem seinare",
            "Waits for something that comes later"
        ),
        message: words!(
            "Milepælen «{milestone}» ({date}) venter på «{awaited}» i «{project}». Den kommer senere ({then}).",
            "Milepælen «{milestone}» ({date}) ventar på «{awaited}» i «{project}». Han kjem seinare ({then}).",
            "The milestone “{milestone}” ({date}) waits for “{awaited}” in “{project}”. That one comes later ({then})."
        ),
        help: words!(
            "Snakk sammen om hvilken dato som kan flyttes, eller om en del av det kan komme tidligere.",
            "Snakk saman om kva dato som kan flyttast, eller om ein del av det kan kome tidlegare.",
            "Talk to each other about which date can be moved, or whether part of it can come earlier."
        ),
        question: words!(
            "Hvilken av datoene kan flyttes?",
            "Kva for ein av datoane kan flyttast?",
            "Which of the dates can be moved?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når to planer er laget hver for seg, er det lett å oppdage for sent at den ene venter på den andre. Vi sier fra bare når det er sikkert. Prognosen går foran planen, og en tid som «våren 2027» kan være både før og etter.",
        "Når to planar er laga kvar for seg, er det lett å oppdage for seint at den eine ventar på den andre. Vi seier frå berre når det er sikkert. Prognosen går føre planen, og ei tid som «våren 2027» kan vere både før og etter.",
        "When two plans are made separately, it is easy to find out too late that one waits for the other. We mention it only when it is certain. The forecast goes before the plan, and a time such as “spring 2027” may be both before and after."
    ),
    examples: None,
    check: Check::Project(check),
};

fn check(project: &Project, context: &Context<'_>, found: &mut Found<'_>) {
    let Some((own, links)) = found.position().zip(context.links()) else { return };
    for link in links.of_project(own).filter(|link| link.from == own && link.to != own) {
        let stated = project.links.known().and_then(|links| links.0.get(link.place)?.known());
        let names = stated.and_then(|link| Some((link.milestone.filled()?, link.other_milestone.filled()?)));
        let Some((here, there)) = names else { continue };
        let Some(here) = context.milestone_called(own, here) else { continue };
        let Some(there) = context.milestone_called(link.to, there) else { continue };
        let is_waiting = link.kind == LinkKind::DependsOn;
        let is_awaited = link.kind == LinkKind::DeliversTo && !is_told_there(own, link.to, links, context);
        if !is_waiting && !is_awaited {
            continue;
        }
        let (waiting, awaited) = if is_waiting { (here, there) } else { (there, here) };
        let dates = time_of(waiting).filter(|_| waiting.is_open()).zip(time_of(awaited));
        let Some((date, then)) = dates.filter(|(date, then)| then.is_after(date) == Certainty::Certain) else {
            continue;
        };
        let other = context.project_at(if is_waiting { link.to } else { own });
        let name = other.and_then(|other| other.title.filled().or(other.code.filled())).map(String::as_str);
        let name_of = |milestone: &Milestone| milestone.name().map(str::to_owned).unwrap_or_default();
        let answer = found.not_met("").with("milestone", name_of(waiting).as_str()).with("date", date);
        let answer = answer.with("awaited", name_of(awaited).as_str()).with("project", name.unwrap_or_default());
        answer.with("then", then).in_item("links", link.place, "otherMilestone");
    }
}

/// When a milestone was or will be reached.
fn time_of(milestone: &Milestone) -> Option<&When> {
    milestone.reached.known().or(milestone.forecast.known()).or(milestone.planned.known())
}

/// Whether the project that waits says so itself, with milestones: then it is told there.
fn is_told_there(own: usize, other: usize, links: &Links, context: &Context<'_>) -> bool {
    let is_full = |link: &ReadLink| {
        let stated =
            context.project_at(link.from).and_then(|project| project.links.known()?.0.get(link.place)?.known());
        stated.is_some_and(|link| link.milestone.filled().is_some() && link.other_milestone.filled().is_some())
    };
    let mut back = links.between(own, other).filter(|link| link.from == other && link.kind == LinkKind::DependsOn);
    back.any(is_full)
}
