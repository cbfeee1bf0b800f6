//! No calendar says when the body that is to decide meets.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{List, long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-without-meeting",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Design,
    source: "En beslutning i et organ faller i et møte",
    params: &[("body", ParamKind::Text), ("milestones", ParamKind::List)],
    texts: Texts {
        title: words!("Beslutning uten kjente møter", "Avgjerd utan kjende møte", "Decision without known meetings"),
        message: words!(
            "«{body}» skal avgjøre {milestones|denne milepælen|disse milepælene}: {milestones}. Det står ikke i noen kalender når de møtes.",
            "«{body}» skal avgjere {milestones|denne milepælen|desse milepælane}: {milestones}. Det står ikkje i nokon kalender når dei møtest.",
            "“{body}” is to decide {milestones|this milestone|these milestones}: {milestones}. No calendar says when they meet."
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
    let undecided = open_milestones(milestones).filter(|(_, milestone)| milestone.fixed.is_absent());
    let mut by_body: BTreeMap<String, (&str, Vec<usize>)> = BTreeMap::new();
    for (place, milestone) in undecided {
        if let Some(body) = milestone.decided_by.filled() {
            by_body.entry(one_way(body)).or_insert((body, Vec::new())).1.push(place);
        }
    }
    if by_body.is_empty() {
        return;
    }
    let calendars = plan.calendars(context);
    let is_known = |body: &str| calendars.of_body(body).is_some_and(|body| !body.meetings.is_empty());
    let told = (Outcome::Undetermined, Awaits::INFORMATION);
    for (body, places) in by_body.values().filter(|(body, _)| !is_known(body)) {
        if let Some(answer) = found.about_milestones(milestones, places, "decidedBy", told) {
            answer.with("body", *body);
        }
    }
}
