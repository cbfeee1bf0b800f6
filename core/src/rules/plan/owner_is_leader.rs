//! The same person is named as owner and as leader of a project.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, Position, PositionKind, ProjectPlan};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, one_way, words};

pub(crate) static RULE: Rule = Rule {
    name: "owner-is-leader",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Practice,
    source: "Holte Academy, «Bli en god prosjekteier»: de to funksjonene har hver sin person",
    params: &[],
    texts: Texts {
        title: words!(
            "Eier og leder er samme person",
            "Eigar og leiar er same person",
            "Owner and leader are the same person"
        ),
        message: words!(
            "Samme person står som prosjekteier og prosjektleder.",
            "Same person står som prosjekteigar og prosjektleiar.",
            "The same person is named as project owner and project leader."
        ),
        help: words!(
            "Som regel svarer eieren for virkningene og lederen for det som skal leveres, og da hjelper det å være to. I et lite lag kan én person likevel ha begge rollene.",
            "Som regel svarar eigaren for verknadane og leiaren for det som skal leverast, og då hjelper det å vere to. I eit lite lag kan éin person likevel ha begge rollene.",
            "As a rule the owner answers for the effects and the leader for what is delivered, and then it helps to be two. In a small association one person may have both roles all the same."
        ),
        question: words!(
            "Er det noen andre som kan eie prosjektet?",
            "Er det nokon andre som kan eige prosjektet?",
            "Is there somebody else who could own the project?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som leder arbeidet, trenger noen å gå til når planen må endres. Er det samme person, er det ingen som ser det utenfra. Om det er greit hos dere, avgjør dere selv.",
        "Den som leier arbeidet, treng nokon å gå til når planen må endrast. Er det same person, er det ingen som ser det utanfrå. Om det er greitt hos dykk, avgjer de sjølve.",
        "Whoever leads the work needs somebody to go to when the plan must change. Where it is the same person, nobody sees it from outside. Whether that is fine where you are is for you to decide.",
    ),
    examples: None,
    check: Check::ProjectPlan(check),
};

fn check(plan: &ProjectPlan, _: &Context<'_>, found: &mut Found<'_>) {
    let positions = || plan.organisation.items();
    let named = |kind: PositionKind| positions().filter(move |(_, position)| position.is(kind));
    let mut names = BTreeMap::new();
    names.extend(named(PositionKind::ProjectOwner).filter_map(|(place, owner)| Some((person_in(owner)?, place))));
    for (place, leader) in named(PositionKind::ProjectLeader) {
        if let Some(owner) = person_in(leader).and_then(|name| names.get(&name)) {
            let answer = found.undetermined(&name_of(place), Awaits::JUDGEMENT);
            answer.related(&name_of(*owner));
        }
    }
}

fn name_of(place: usize) -> String {
    format!("organisation/{place}/name")
}

fn person_in(position: &Position) -> Option<String> {
    position.name.filled().map(|name| one_way(name))
}
