//! It does not say what happens to the results when the project is over.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Continuation, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule, filled};
use crate::value::{Field, Node, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "results-without-continuation",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: videreføring etter prosjektperiodens slutt; Saman om ein betre kommune: råd 10",
    params: &[],
    texts: Texts {
        title: words!("Resultater uten videreføring", "Resultat utan vidareføring", "Results without continuation"),
        message: words!(
            "Det står ikke ennå hva som skjer med resultatene når prosjektet er over.",
            "Det står ikkje enno kva som skjer med resultata når prosjektet er over.",
            "It does not yet say what happens to the results when the project is over."
        ),
        help: words!(
            "Skriv hva som skal leve videre, hvem som tar over, og hvem som betaler. Noen ord om hvert er nok til å begynne med.",
            "Skriv kva som skal leve vidare, kven som tek over, og kven som betaler. Nokre ord om kvart er nok til å byrje med.",
            "Write what should live on, who takes over, and who pays. A few words on each will do to begin with."
        ),
        question: words!(
            "Hva skjer med resultatene når prosjektet er over?",
            "Kva skjer med resultata når prosjektet er over?",
            "What happens to the results when the project is over?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et prosjekt er over en dag. Skal noe leve videre, må noen ta imot det, og de må få vite det mens det ennå er tid. Står det noe, men ikke alt, sier vi det i en egen merknad. Står overleveringen i sluttrapporten, spør vi ikke.",
        "Eit prosjekt er over ein dag. Skal noko leve vidare, må nokon ta imot det, og dei må få vite det medan det enno er tid. Står det noko, men ikkje alt, seier vi det i ein eigen merknad. Står overleveringa i sluttrapporten, spør vi ikkje.",
        "A project is over one day. If something is to live on, somebody must receive it, and must know while there is still time. Where it says something but not all, we say so in a finding of its own. Where the final report tells of the handover, we do not ask."
    ),
    examples: None,
    check: Check::Continuation(check),
};

fn check(continuation: &Field<Continuation>, context: &Context<'_>, found: &mut Found<'_>) {
    // A final report says it under its handover too.
    let is_handed_over =
        found.is_about("finalReport") && found.stands_beside("handover").is_some_and(Node::says_something);
    if is_handed_over || context.spares("benefits/continuation") {
        return;
    }
    let outcomes = match continuation.known() {
        Some(told) => [&told.what, &told.owner, &told.funding].map(filled),
        None => [filled(continuation); 3],
    };
    // Where something is told, another rule asks for the rest; what cannot be read is told as that.
    if outcomes.iter().any(|outcome| matches!(outcome, Some(Outcome::Met) | None)) {
        return;
    }
    if outcomes.contains(&Some(Outcome::NotMet)) {
        found.not_met("");
    } else {
        found.undetermined("", Awaits::INFORMATION);
    }
}
