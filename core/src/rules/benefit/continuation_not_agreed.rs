//! It says who takes over, but not that they have said yes, or what it costs them.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Continuation, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Parts, Rule};
use crate::value::{Choice, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "continuation-not-agreed",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Closing,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 21: tilslutning og eierskap til resultatene hos alle parter; Saman om ein betre kommune: råd 10",
    params: &[("owner", ParamKind::Text), ("present", ParamKind::List), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Videreføring som ikke er avtalt",
            "Vidareføring som ikkje er avtalt",
            "Continuation that is not agreed on"
        ),
        message: words!(
            "«{owner}» står som den som tar over. Det står ikke ennå {lacking}.",
            "«{owner}» står som den som tek over. Det står ikkje enno {lacking}.",
            "“{owner}” is named as the one who takes over. It does not yet say {lacking}."
        ),
        help: words!(
            "Spør dem det gjelder, og vis dem hva det vil koste. Et rundt tall er nok. Ta med arbeidstid, lokaler og det som slites ut.",
            "Spør dei det gjeld, og vis dei kva det vil koste. Eit rundt tal er nok. Ta med arbeidstid, lokale og det som blir slite ut.",
            "Ask those concerned, and show them what it will cost. A round figure will do. Include working hours, premises and what wears out."
        ),
        question: words!(
            "Har de som skal ta over, sagt ja, og vet de hva det koster?",
            "Har dei som skal ta over, sagt ja, og veit dei kva det kostar?",
            "Have those who are to take over said yes, and do they know what it costs?"
        ),
        fix: None,
        met: Some(words!("Det står {present}.", "Det står {present}.", "It says {present}.")),
    },
    why: long_words!(
        "Den som får noe i fanget uten å ha blitt spurt, har sjelden plass til det. Den som har vært med og sagt ja, har også funnet plass. Et anslag i tide er bedre enn et nøyaktig tall for sent. Koster det ingenting, er 0 et svar.",
        "Den som får noko i fanget utan å ha blitt spurd, har sjeldan plass til det. Den som har vore med og sagt ja, har også funne plass. Eit anslag i tide er betre enn eit nøyaktig tal for seint. Kostar det ingenting, er 0 eit svar.",
        "Whoever is handed something without being asked seldom has room for it. Whoever has taken part and said yes has also found room. An estimate in time is better than an exact figure too late. Where it costs nothing, 0 is an answer."
    ),
    examples: None,
    check: Check::Continuation(check),
};

const OWNER: Choice =
    Choice { code: "owner", title: words!("hvem som tar over", "kven som tek over", "who takes over") };
const ACCEPTED: Choice = Choice {
    code: "acceptedBy",
    title: words!("hvem som har sagt ja til det", "kven som har sagt ja til det", "who has said yes to that"),
};
const COST: Choice = Choice {
    code: "yearlyCost",
    title: words!("hva det koster i året", "kva det kostar i året", "what it costs in a year"),
};

fn check(continuation: &Field<Continuation>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(told) = continuation.known().filter(|_| !context.spares("benefits/continuation")) else { return };
    let Some(owner) = told.owner.filled() else { return };
    let parts = Parts::default().and(OWNER, &told.owner).and(ACCEPTED, &told.accepted_by).and(COST, &told.yearly_cost);
    if let Some(answer) = found.expect_parts(&parts) {
        answer.with("owner", owner.trim());
    }
}
