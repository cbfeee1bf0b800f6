//! No milestone of a plan is a decision.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone, MilestoneKind};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule, none_is_of_a_kind, says};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "plan-without-decision",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet): mellom fasene er det beslutningspunkter",
    params: &[],
    texts: Texts {
        title: words!("Plan uten beslutninger", "Plan utan avgjerder", "Plan without decisions"),
        message: words!(
            "Planen har milepæler. Det står ikke at noen av dem er en beslutning.",
            "Planen har milepælar. Det står ikkje at nokon av dei er ei avgjerd.",
            "The plan has milestones. It does not say that any of them is a decision."
        ),
        help: words!(
            "Ta med de viktigste beslutningene, for eksempel et vedtak dere må vente på. Står de der alt, så velg «beslutning» som slag.",
            "Ta med det viktigaste som må avgjerast, til dømes eit vedtak de må vente på. Står det der alt, så vel «avgjerd» som slag.",
            "Include the most important decisions, such as one that you have to wait for. If they are there already, choose “decision” as their kind."
        ),
        question: words!(
            "Hva må noen andre si ja til underveis?",
            "Kva må nokon andre seie ja til undervegs?",
            "What does somebody else have to say yes to along the way?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En beslutning tar tid og ligger ofte hos noen utenfor prosjektet. Står den i planen, kan de som skal ta den, forberede seg. Vi ser etter slaget, hvem som avgjør, og ord som vedtatt, godkjent og avtale.",
        "Ei avgjerd tek tid og ligg ofte hos nokon utanfor prosjektet. Står ho i planen, kan dei som skal ta ho, førebu seg. Vi ser etter slaget, kven som avgjer, og ord som vedteke, godkjent og avtale.",
        "A decision takes time and is often made by somebody outside the project. When it is in the plan, those who are to make it can prepare. We look at the kind, at who decides, and for words such as adopted, approved and agreement."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As few milestones as a plan may have without any of them being a decision.
const FEW: usize = 2;

/// Parts of words that tell of a decision, in all three languages.
const DECISIONS: &[&str] = &[
    "vedt",
    "beslut",
    "avgj",
    "godkj",
    "bestem",
    "avtal",
    "sagt ja",
    "sier ja",
    "seier ja",
    "signer",
    "skrevet under",
    "skrive under",
    "underskr",
    "enig",
    "einig",
    "samde",
    "semje",
    "valgt",
    "vald",
    "bevilg",
    "løyv",
    "tilsagn",
    "klarsignal",
    "lovd",
    "lovet",
    "lova",
    "tillat",
    "løyve",
    "decid",
    "decision",
    "approv",
    "adopt",
    "agree",
    "signed",
    "said yes",
    "says yes",
    "granted",
    "permi",
    "chosen",
    "contract",
    "kontrakt",
];

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.plan.as_ref().is_none_or(|plan| plan.plan.is_none()) {
        return;
    }
    let decides = |milestone: &Milestone| {
        let is_decision = milestone.kind.known() == Some(&MilestoneKind::Decision);
        let is_told = !(milestone.decided_by.is_none() || milestone.decided_by.is_absent());
        let texts = [&milestone.text, &milestone.evidence];
        is_decision || is_told || texts.into_iter().any(|text| says(text, DECISIONS))
    };
    if milestones.0.len() <= FEW || milestones.iter().any(|(_, milestone)| decides(milestone)) {
        return;
    }
    found.stated("", none_is_of_a_kind(milestones));
}
