//! Nobody is said to make decisions that the plan has as milestones.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, open_milestones};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "decision-without-body",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "En beslutning har noen som tar den",
    params: &[("milestones", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Beslutning uten noen som tar den",
            "Avgjerd utan nokon som tek ho",
            "Decision without anybody to make it"
        ),
        message: words!(
            "{milestones|Denne milepælen er en beslutning|Disse milepælene er beslutninger}: {milestones}. Det står ikke hvem som avgjør.",
            "{milestones|Denne milepælen er ei avgjerd|Desse milepælane er avgjerder}: {milestones}. Det står ikkje kven som avgjer.",
            "{milestones|This milestone is a decision|These milestones are decisions}: {milestones}. It does not say who decides."
        ),
        help: words!(
            "Skriv organet, for eksempel styringsgruppa. Da kan vi finne et møte det passer i.",
            "Skriv organet, til dømes styringsgruppa. Då kan vi finne eit møte det passar i.",
            "Write the body, such as the steering group. Then we can find a meeting that it fits into."
        ),
        question: words!("Hvem tar beslutningen?", "Kven avgjer dette?", "Who makes the decision?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En beslutning må ofte vente på et møte og på at papirene er klare. Vet vi hvem som avgjør, kan vi regne ut når det kan skje.",
        "Ei avgjerd må ofte vente på eit møte og på at papira er klare. Veit vi kven som avgjer, kan vi rekne ut når det kan skje.",
        "A decision often has to wait for a meeting and for papers to be ready. If we know who decides, we can work out when it can happen."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    let decisions =
        open_milestones(milestones).filter(|(_, milestone)| milestone.kind.known() == Some(&MilestoneKind::Decision));
    found.expect_of_each(milestones, decisions.map(|(place, milestone)| (place, &milestone.decided_by)), "decidedBy");
}
