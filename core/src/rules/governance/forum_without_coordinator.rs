//! Nobody is said to look after the project-leader forum.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "forum-without-coordinator",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: programkoordinatoren følger opp og veileder forumet",
    params: &[("forum", ParamKind::List)],
    texts: Texts {
        title: words!("Forum uten koordinator", "Forum utan koordinator", "Forum without a coordinator"),
        message: words!(
            "Det står ikke ennå hvem som følger opp {forum}.",
            "Det står ikkje enno kven som følgjer opp {forum}.",
            "It does not yet say who looks after {forum}."
        ),
        help: words!(
            "Legg en programkoordinator inn blant organene og rollene, eller skriv i mandatet hvem som leder forumet.",
            "Legg ein programkoordinator inn blant organa og rollene, eller skriv i mandatet kven som leier forumet.",
            "Add a programme coordinator to the bodies and roles, or write in the mandate who leads the forum."
        ),
        question: words!(
            "Hvem kaller inn til forumet og hjelper prosjektlederne mellom møtene?",
            "Kven kallar inn til forumet og hjelper prosjektleiarane mellom møta?",
            "Who calls the forum together and helps the project leaders between the meetings?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvem som følger opp {forum}.",
            "Det står kven som følgjer opp {forum}.",
            "It says who looks after {forum}."
        )),
    },
    why: long_words!(
        "Et forum som ingen kaller inn til, møtes et par ganger og stopper. Noen må lage møtene og hjelpe prosjektlederne mellom dem.",
        "Eit forum som ingen kallar inn til, møtest eit par gonger og stoppar. Nokon må lage møta og hjelpe prosjektleiarane mellom dei.",
        "A forum that nobody calls together meets a couple of times and stops. Somebody must arrange the meetings and help the project leaders between them."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let forum = governance.body(at.place).filter(|ties| ties.kind == Some(BodyKind::ProjectLeaderForum));
    let Some((ties, called)) = forum.and_then(|ties| Some((ties, ties.called()?))) else { return };
    let mandate = ties.mandate.and_then(|place| context.mandates?.0.get(place)?.known());
    let is_led = mandate.is_some_and(|mandate| mandate.leader.filled().is_some());
    let answer = if is_led || governance.has(BodyKind::ProgrammeCoordinator) {
        found.met("")
    } else {
        found.undetermined("", Awaits::INFORMATION)
    };
    answer.with("forum", Param::List(vec![called]));
}
