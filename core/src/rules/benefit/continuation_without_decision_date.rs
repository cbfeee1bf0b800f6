//! It does not say when it is decided how the results live on.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Continuation, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "continuation-without-decision-date",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Closing,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: en realistisk plan for videreføring; Saman om ein betre kommune: råd 10",
    params: &[],
    texts: Texts {
        title: words!(
            "Videreføring uten dato for vedtaket",
            "Vidareføring utan dato for vedtaket",
            "Continuation without a date of decision"
        ),
        message: words!(
            "Det står hvordan det skal gå videre. Det står ikke ennå når det skal avgjøres.",
            "Det står korleis det skal gå vidare. Det står ikkje enno når det skal avgjerast.",
            "It says how things are to go on. It does not yet say when that will be decided."
        ),
        help: words!(
            "Velg en dato før prosjektet er over, så de som tar over, rekker å sette av folk og penger. Følg gjerne budsjettet: det som skal inn der, må være avgjort om høsten.",
            "Vel ein dato før prosjektet er over, så dei som tek over, rekk å setje av folk og pengar. Følg gjerne budsjettet: det som skal inn der, må vere avgjort om hausten.",
            "Choose a date before the project is over, so that those who take over have time to set aside people and money. It may help to follow the budget: what goes into it must be decided in the autumn."
        ),
        question: words!("Når blir det avgjort?", "Når blir det avgjort?", "When will it be decided?"),
        fix: None,
        met: Some(words!(
            "Det står når videreføringen skal avgjøres.",
            "Det står når vidareføringa skal avgjerast.",
            "It says when the continuation will be decided."
        )),
    },
    why: long_words!(
        "De fleste som tar over noe, trenger et vedtak først: plass i budsjettet, en stilling, en avtale. Kommer det for sent, står det stille i mellomtiden. Står det at ingenting trenger å bli vedtatt, spør vi ikke. I en sluttrapport spør vi heller ikke.",
        "Dei fleste som tek over noko, treng eit vedtak først: plass i budsjettet, ei stilling, ein avtale. Kjem det for seint, står det stille i mellomtida. Står det at ingenting treng å bli vedteke, spør vi ikkje. I ein sluttrapport spør vi heller ikkje.",
        "Most of those who take something over need a decision first: a place in the budget, a post, an agreement. If it comes too late, things stand still meanwhile. Where it says that nothing needs to be decided, we do not ask. Nor do we ask in a final report."
    ),
    examples: None,
    check: Check::Continuation(check),
};

fn check(continuation: &Field<Continuation>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.spares("benefits/continuation") {
        return;
    }
    // When a final report is written, it should have been decided.
    let Some(told) = continuation.known().filter(|_| found.is_about("benefitsPlan")) else { return };
    let goes_on = told.what.filled().is_some() || told.owner.filled().is_some();
    if goes_on && !told.decision.is_none() {
        found.expect_filled("decideBy", &told.decide_by);
    }
}
