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
            "Venter på noe som kommer for sent",
            "Ventar på noko som kjem for seint",
            "Waits for something that comes too late"
        ),
        message: words!(
            "Milepælen «{milestone}» ({date}) venter på «{awaited}» i «{project}», som kommer senere ({then}).",
            "Milepælen «{milestone}» ({date}) ventar på «{awaited}» i «{project}», som kjem seinare ({then}).",
            "The milestone “{milestone}” ({date}) waits for “{awaited}” in “{project}”, which comes later ({then})."
        ),
        help: words!(
            "Snakk sammen om hvem som kan flytte seg, eller om det er nok med noe av det på forhånd.",
            "Snakk saman om kven som kan flytte seg, eller om det er nok med noko av det på førehand.",
            "Talk about who can move, or whether part of it is enough beforehand."
        ),
        question: words!("Hvem av dere kan flytte seg?", "Kven av dykk kan flytte seg?", "Which of you can move?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når to planer er laget hver for seg, oppdager ingen at den ene venter på den andre før det er for sent. Vi sier det bare når det er sikkert: prognosen går foran planen, og tider som «våren 2027» kan være både før og etter.",
        "Når to planar er laga kvar for seg, oppdagar ingen at den eine ventar på den andre før det er for seint. Vi seier det berre når det er sikkert: prognosen går føre planen, og tider som «våren 2027» kan vere både før og etter.",
        "When two plans are made separately, nobody notices that one waits for the other until it is too late. We say it only when it is certain: the forecast goes before the plan, and times such as “spring 2027” may be both before and after."
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
