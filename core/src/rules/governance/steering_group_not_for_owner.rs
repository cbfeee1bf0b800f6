//! It does not say that the steering group acts on behalf of the owner.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{BodyKind, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "steering-group-not-for-owner",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 13: styringsgruppa representerer programeieren",
    params: &[("group", ParamKind::List), ("owner", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Styringsgruppe der det ikke står at den handler for eieren",
            "Styringsgruppe der det ikkje står at ho handlar for eigaren",
            "Steering group that is not said to act for the owner"
        ),
        message: words!(
            "Det står ikke ennå at {group} handler på vegne av {owner}.",
            "Det står ikkje enno at {group} handlar på vegner av {owner}.",
            "It does not yet say that {group} acts on behalf of {owner}."
        ),
        help: words!(
            "Skriv det i mandatet eller blant organene. Handler gruppa på vegne av noen andre, kan det stå som det er.",
            "Skriv det i mandatet eller blant organa. Handlar gruppa på vegner av nokon andre, kan det stå som det er.",
            "Write it in the mandate or among the bodies. If the group acts on behalf of somebody else, it can stand as it is."
        ),
        question: words!(
            "På vegne av hvem leder {group} programmet?",
            "På vegner av kven leier {group} programmet?",
            "On whose behalf does {group} lead the programme?"
        ),
        fix: None,
        met: Some(words!(
            "Det står at {group} handler på vegne av {owner}.",
            "Det står at {group} handlar på vegner av {owner}.",
            "It says that {group} acts on behalf of {owner}."
        )),
    },
    why: long_words!(
        "Når styringsgruppa handler på vegne av eieren, vet alle at det den sier, gjelder. Er det ikke sagt, kan en avgjørelse bli tatt opp igjen av noen som trodde at saken var deres.",
        "Når styringsgruppa handlar på vegner av eigaren, veit alle at det ho seier, gjeld. Er det ikkje sagt, kan ei avgjerd bli teken opp att av nokon som trudde at saka var deira.",
        "When the steering group acts on behalf of the owner, everybody knows that what it says applies. Where that is not said, a decision may be reopened by somebody who thought the matter was theirs."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(governance) = context.governance() else { return };
    let Some(ties) = governance.body(at.place).filter(|ties| ties.kind == Some(BodyKind::SteeringGroup)) else {
        return;
    };
    let is_owner = |place: &usize| governance.is_of(*place, BodyKind::ProgrammeOwner);
    let owner = governance.first(BodyKind::ProgrammeOwner).and_then(|(_, owner)| owner.called());
    let (Some(group), Some(owner)) = (ties.called(), owner) else { return };
    let stated = &ties.represents;
    let answer = if let Some(fact) = stated.facts.iter().find(|fact| fact.means.iter().any(is_owner)) {
        found.met("").at_fact(fact)
    } else if stated.leads_elsewhere() {
        return;
    } else if let Some(fact) = stated.facts.first() {
        found.undetermined("", Awaits::JUDGEMENT).at_fact(fact)
    } else if stated.is_none {
        found.not_met("represents")
    } else if stated.is_unstated {
        found.undetermined("represents", Awaits::INFORMATION)
    } else {
        return;
    };
    answer.with("group", Param::List(vec![group])).with("owner", Param::List(vec![owner]));
}
