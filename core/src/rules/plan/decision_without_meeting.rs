//! No calendar says when the body that is to decide meets.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone, Wording};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, decider, open_milestones};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-without-meeting",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "En beslutning i et organ faller i et møte",
    params: &[("body", ParamKind::Wording), ("milestones", ParamKind::List)],
    texts: Texts {
        title: words!("Beslutning uten kjente møter", "Avgjerd utan kjende møte", "Decision without known meetings"),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} skal avgjøres av {body}: {milestones}. Det står ikke i noen kalender når de møtes.",
            "{milestones|Denne milepælen|Desse milepælane} skal avgjerast av {body}: {milestones}. Det står ikkje i nokon kalender når dei møtest.",
            "{milestones|This milestone is|These milestones are} to be decided by {body}: {milestones}. No calendar says when they meet."
        ),
        help: words!(
            "Legg møtedagene inn i kalenderen, og skriv hvor lenge før møtet papirene må være klare. Da regner vi ut hvilket møte dere rekker.",
            "Legg møtedagane inn i kalenderen, og skriv kor lenge før møtet papira må vere klare. Då reknar vi ut kva møte de rekk.",
            "Add the meeting days to the calendar, and write how long before the meeting the papers must be ready. We can then work out which meeting you can make."
        ),
        question: words!("Når møtes de neste gang?", "Når møtest dei neste gong?", "When do they meet next?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Går det to måneder mellom møtene, kan én dag for sent bety to måneder. Derfor er møtekalenderen det første en framdriftsplan trenger.",
        "Går det to månader mellom møta, kan éin dag for seint bety to månader. Difor er møtekalenderen det første ein framdriftsplan treng.",
        "Where two months go by between meetings, one day too late may mean two months. That is why the meeting calendar is the first thing that a schedule needs."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let calendars = plan.calendars(context);
    let is_known = |body: &str| calendars.of_body(body).is_some_and(|body| !body.meetings.is_empty());
    let mut by_body: BTreeMap<String, (Wording, Vec<usize>)> = BTreeMap::new();
    for (place, milestone) in open_milestones(milestones).filter(|(_, milestone)| milestone.fixed.is_absent()) {
        let is_unknown = milestone.decided_by.filled().is_some_and(|body| !is_known(body));
        if let Some((name, body)) = decider(milestone).filter(|_| is_unknown) {
            by_body.entry(name).or_insert((body, Vec::new())).1.push(place);
        }
    }
    let told = (Outcome::Undetermined, Awaits::INFORMATION);
    for (body, places) in by_body.values() {
        if let Some(answer) = found.about_milestones(milestones, places, "decidedBy", told) {
            answer.with("body", Param::Wording(body.clone()));
        }
    }
}
