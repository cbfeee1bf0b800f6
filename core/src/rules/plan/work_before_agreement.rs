//! Milestones come before the start of the project.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of, open_milestones};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "work-before-agreement",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet): fasen Planlegge kommer før fasen Gjennomføre",
    params: &[("milestones", ParamKind::List), ("start", ParamKind::Text)],
    texts: Texts {
        title: words!("Arbeid før oppstart", "Arbeid før oppstart", "Work before the start"),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} kommer før oppstarten, «{start}»: {milestones}.",
            "{milestones|Denne milepælen|Desse milepælane} kjem før oppstarten, «{start}»: {milestones}.",
            "{milestones|This milestone comes|These milestones come} before the start, “{start}”: {milestones}."
        ),
        help: words!(
            "Når avtale, mandat og folk er på plass først, vet alle hva de har sagt ja til. Legg oppstarten tidligere, eller det andre senere.",
            "Når avtale, mandat og folk er på plass først, veit alle kva dei har sagt ja til. Legg oppstarten tidlegare, eller det andre seinare.",
            "When the agreement, the mandate and the people are in place first, everybody knows what they have agreed to. Move the start to an earlier day, or the others to a later one."
        ),
        question: words!(
            "Hva må være avtalt før arbeidet begynner?",
            "Kva må vere avtalt før arbeidet tek til?",
            "What must be agreed before the work begins?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Arbeid som er gjort før noen har avtalt det, er vanskelig å si nei til. Beslutninger før oppstarten regner vi ikke med, for de hører ofte til der.",
        "Arbeid som er gjort før nokon har avtalt det, er vanskeleg å seie nei til. Avgjerder før oppstarten reknar vi ikkje med, for dei høyrer ofte til der.",
        "Work that is done before anybody has agreed to it is hard to say no to. Decisions before the start are not counted, for they often belong there."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref().filter(|plan| plan.plan.is_some()) else { return };
    let schedule = &plan.schedule(context).milestones;
    let is_of = |kind| move |milestone: &Milestone| milestone.kind.known() == Some(&kind);
    let starts = open_milestones(milestones).filter(|(_, milestone)| is_of(MilestoneKind::Start)(milestone));
    let starts = starts.filter_map(|(place, _)| Some((schedule.get(place)?.earliest?, place)));
    let Some((start, start_place)) = starts.min() else { return };
    let is_before = |place: usize| schedule.get(place).and_then(|one| one.latest).is_some_and(|last| last < start);
    let early = milestones.iter().filter(|(_, milestone)| !is_of(MilestoneKind::Decision)(milestone));
    let early: Vec<usize> = early.map(|(place, _)| place).filter(|place| is_before(*place)).collect();
    let told = (Outcome::NotMet, Awaits::NOTHING);
    if let Some(answer) = found.about_milestones(milestones, &early, "planned", told) {
        answer.with("start", name_of(milestones, start_place)).related(&format!("{start_place}/planned"));
    }
}
