//! A project group has more members than work well together.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, PositionKind, ProjectPlan};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-group-too-large",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Practice,
    source: "Sarpsborg kommune, prosjekthåndboka: tre til seks i prosjektgruppa, ellers en referansegruppe",
    params: &[("count", ParamKind::Count)],
    texts: Texts {
        title: words!("Stor prosjektgruppe", "Stor prosjektgruppe", "Large project group"),
        message: words!(
            "Prosjektgruppa har {count} medlemmer. En gruppe på tre til seks er ofte lettest å arbeide sammen i.",
            "Prosjektgruppa har {count} medlemer. Ei gruppe på tre til seks er ofte lettast å arbeide saman i.",
            "The project group has {count} members. A group of three to six often finds it easiest to work together."
        ),
        help: words!(
            "De som skal bli hørt uten å gjøre arbeidet, kan være med i en referansegruppe. Virker gruppa godt, trenger dere ikke gjøre noe.",
            "Dei som skal bli høyrde utan å gjere arbeidet, kan vere med i ei referansegruppe. Verkar gruppa godt, treng de ikkje gjere noko.",
            "Those who are to be heard without doing the work can be in a reference group. If the group works well, you need not do anything."
        ),
        question: words!(
            "Hvem gjør arbeidet, og hvem skal bli hørt?",
            "Kven gjer arbeidet, og kven skal bli høyrd?",
            "Who does the work, and who is to be heard?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "I en liten gruppe får alle gjort noe, og møtene går fort. Er mange berørt, er en referansegruppe et godt sted å høre dem. Hva som er passe stort hos dere, vurderer dere selv.",
        "I ei lita gruppe får alle gjort noko, og møta går fort. Blir mange påverka, er ei referansegruppe ein god stad å høyre dei. Kva som er passe stort hos dykk, vurderer de sjølve.",
        "In a small group everybody gets something done, and meetings are short. Where many are affected, a reference group is a good place to hear them. What size suits you is for you to judge."
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

/// As many as the handbook finds right.
const AT_MOST: usize = 6;

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    let count = plan.organisation.items().filter(|(_, position)| position.is(PositionKind::ProjectGroup)).count();
    if count > AT_MOST {
        found.undetermined("organisation", Awaits::JUDGEMENT).with("count", count);
    }
}
