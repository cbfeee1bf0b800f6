//! The last known meeting of the body that is to decide is too early.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone, Wording};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, decider, open_milestones};
use crate::schedule::Because;
use crate::value::{Day, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-after-last-meeting",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "En beslutning i et organ faller i et møte",
    params: &[("body", ParamKind::Wording), ("milestones", ParamKind::List), ("last", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Beslutning etter det siste møtet vi kjenner til",
            "Avgjerd etter det siste møtet vi kjenner til",
            "Decision after the last known meeting"
        ),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} skal avgjøres av {body}: {milestones}. Det siste møtet vi kjenner til, er {last}, og det er for tidlig.",
            "{milestones|Denne milepælen|Desse milepælane} skal avgjerast av {body}: {milestones}. Det siste møtet vi kjenner til, er {last}, og det er for tidleg.",
            "{milestones|This milestone is|These milestones are} to be decided by {body}: {milestones}. The last meeting that we know of is on {last}, and that is too early."
        ),
        help: words!(
            "Legg de neste møtene inn i kalenderen når de er bestemt.",
            "Legg dei neste møta inn i kalenderen når dei er fastsette.",
            "Add the next meetings to the calendar once they are set."
        ),
        question: words!("Når møtes de etter det?", "Når møtest dei etter det?", "When do they meet after that?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Møtekalendere lages ofte for et halvt eller helt år. Etter det siste møtet vi kjenner til, gjetter vi ikke, så dette og alt som venter på det, får ingen dato.",
        "Møtekalendrar blir ofte laga for eit halvt eller heilt år. Etter det siste møtet vi kjenner til, gjettar vi ikkje, så dette og alt som ventar på det, får ingen dato.",
        "Meeting calendars are often made for half a year or a year. After the last meeting that we know of we do not guess, so this and everything that waits for it gets no date."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let schedule = &plan.schedule(context).milestones;
    let mut by_body: BTreeMap<String, (Wording, Day, Vec<usize>)> = BTreeMap::new();
    for (place, milestone) in open_milestones(milestones) {
        let because = schedule.get(place).map(|milestone| milestone.because);
        if let (Some((name, body)), Some(Because::NoMeetingLeft { last: Some((last, _)) })) =
            (decider(milestone), because)
        {
            by_body.entry(name).or_insert((body, last, Vec::new())).2.push(place);
        }
    }
    let told = (Outcome::Undetermined, Awaits::INFORMATION);
    for (body, last, places) in by_body.values() {
        if let Some(answer) = found.about_milestones(milestones, places, "decidedBy", told) {
            answer.with("body", Param::Wording(body.clone())).with("last", &When::from(*last));
        }
    }
}
