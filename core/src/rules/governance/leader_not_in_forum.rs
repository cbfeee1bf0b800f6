//! Active projects whose leader is not said to be in the project-leader forum.

use std::collections::BTreeSet;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate, Mandate, Member, Project, ProjectState};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, lowered, words};

pub(crate) static RULE: Rule = Rule {
    name: "leader-not-in-forum",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 20: tilknytningen går gjennom prosjektlederforum",
    params: &[("projects", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Prosjektledere som ikke står i forumet",
            "Prosjektleiarar som ikkje står i forumet",
            "Project leaders who are not named in the forum"
        ),
        message: words!(
            "Det står ikke ennå at {projects|dette prosjektet|disse prosjektene} har lederen sin i forumet: {projects}.",
            "Det står ikkje enno at {projects|dette prosjektet|desse prosjekta} har leiaren sin i forumet: {projects}.",
            "It does not yet say that {projects|this project has its|these projects have their} leader in the forum: {projects}."
        ),
        help: words!(
            "Skriv hvilket prosjekt hvert medlem leder. Er noen ikke med ennå, så inviter dem.",
            "Skriv kva prosjekt kvar medlem leier. Er nokon ikkje med enno, så inviter dei.",
            "Write which project each member leads. If somebody does not take part yet, invite them."
        ),
        question: words!(
            "Hvem fra {projects|dette prosjektet|disse prosjektene} kommer på forumet?",
            "Kven frå {projects|dette prosjektet|desse prosjekta} kjem på forumet?",
            "Who from {projects|this project|these projects} comes to the forum?"
        ),
        fix: None,
        met: Some(words!(
            "Alle prosjekter som er i gang, har lederen sin i forumet.",
            "Alle prosjekt som er i gang, har leiaren sin i forumet.",
            "All projects under way have their leader in the forum."
        )),
    },
    why: long_words!(
        "I forumet får prosjektlederne hjelp, og de ser om prosjektene kan gjøre noe sammen. Det er nok at det står ett sted: som prosjektet til medlemmet, i rollen, eller ved at medlemmet kommer fra dem som eier prosjektet. Så lenge det ikke står hva et medlem leder, vet vi ikke nok, og da spør vi bare.",
        "I forumet får prosjektleiarane hjelp, og dei ser om prosjekta kan gjere noko saman. Det er nok at det står éin stad: som prosjektet til medlemen, i rolla, eller ved at medlemen kjem frå dei som eig prosjektet. Så lenge det ikkje står kva ein medlem leier, veit vi ikkje nok, og då spør vi berre.",
        "In the forum project leaders get help, and see whether projects can do something together. It is enough that it is written in one place: as the member’s project, in the role, or through the member coming from those who own the project. As long as it does not say what a member leads, we do not know enough, and then we only ask."
    ),
    examples: None,
    check: Check::Mandate(check),
};

/// As many as one reads.
const AT_MOST: usize = 15;

fn check(mandate: &Mandate, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(members) = mandate.members.filled() else { return };
    let (Some(portfolio), Some(register)) = (context.the_portfolio(), context.register()) else { return };
    if context.kind_of_body(&mandate.body) != Some(BodyKind::ProjectLeaderForum) {
        return;
    }
    let leads = |member: &Member| {
        let stated = member.project.filled().map(String::as_str);
        stated.or_else(|| led_by_role(member.role.filled()?)).and_then(|name| register.position(name))
    };
    let mut led = BTreeSet::new();
    led.extend(members.iter().filter_map(|(_, member)| leads(member)));
    let mut names = BTreeSet::new();
    names.extend(members.iter().flat_map(|(_, member)| names_of(member)));
    let is_there = |place: usize, project: &Project| {
        led.contains(&place) || owner_and_contact(project).any(|name| names.contains(&name))
    };
    let active = || portfolio.projects.items().filter(|(_, project)| is_active(project) && called(project).is_some());
    let absent: Vec<&Project> =
        active().filter(|(place, project)| !is_there(*place, project)).map(|(_, project)| project).collect();
    let is_open = members.0.iter().any(|member| member.known().is_none_or(|member| leads(member).is_none()));
    if active().next().is_none() {
        return;
    }
    let answer = match (absent.is_empty(), is_open) {
        (true, _) => found.met("members"),
        (false, true) => found.undetermined("members", Awaits::INFORMATION),
        (false, false) => found.not_met("members"),
    };
    let names = absent.iter().filter_map(|project| called(project));
    let more = (absent.len() > AT_MOST).then_some("…");
    answer.with("projects", names.take(AT_MOST).chain(more).collect::<Param>());
}

fn called(project: &Project) -> Option<&str> {
    project.title.filled().or(project.code.filled()).map(String::as_str)
}

/// Whether its leader belongs in the forum: from the agreement until it is completed.
fn is_active(project: &Project) -> bool {
    use ProjectState::{Agreed, Closing, InProgress, Planning};
    matches!(project.state.known(), Some(Agreed | Planning | InProgress | Closing))
}

/// The project in *Prosjektleder for Nabohjelp*.
fn led_by_role(role: &str) -> Option<&str> {
    [" for ", " of ", ", ", ": "].iter().find_map(|between| Some(role.split_once(between)?.1.trim()))
}

/// The person and the organisation of a member.
fn names_of(member: &Member) -> impl Iterator<Item = String> {
    let organisation = member.party.known().and_then(|party| party.name.filled());
    [member.name.filled(), organisation].into_iter().flatten().map(|name| lowered(name.trim()))
}

/// The owner of a project, and the person to ask.
fn owner_and_contact(project: &Project) -> impl Iterator<Item = String> {
    let owner = project.owner.known().and_then(|owner| owner.name.filled());
    let contact = project.contact.known().and_then(|contact| contact.name.filled());
    [owner, contact].into_iter().flatten().map(|name| lowered(name.trim()))
}
