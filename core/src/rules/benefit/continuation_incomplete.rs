//! Something is said of what happens after the project, but not what lives on, who takes over and who pays.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Continuation, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Parts, Rule, filled};
use crate::value::{Choice, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "continuation-incomplete",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, tredje kriterium: en realistisk plan for videreføring; Saman om ein betre kommune: råd 10",
    params: &[("present", ParamKind::List), ("lacking", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Videreføring som ikke er ferdig beskrevet",
            "Vidareføring som ikkje er ferdig skildra",
            "Continuation that is not fully described"
        ),
        message: words!(
            "Om tida etter prosjektet står det {present}. Det står ikke ennå {lacking}.",
            "Om tida etter prosjektet står det {present}. Det står ikkje enno {lacking}.",
            "About the time after the project it says {present}. It does not yet say {lacking}."
        ),
        help: words!(
            "Snakk med dem som kan ta over, og med dem som rår over pengene. Er noe ikke avgjort, så skriv hva dere tror, og hvem som vet det.",
            "Snakk med dei som kan ta over, og med dei som rår over pengane. Er noko ikkje avgjort, så skriv kva de trur, og kven som veit det.",
            "Talk to those who can take over, and to those who hold the purse strings. Where something is not settled, write what you think, and who knows."
        ),
        question: words!(
            "Hvem tar over, og hvem betaler?",
            "Kven tek over, og kven betaler?",
            "Who takes over, and who pays?"
        ),
        fix: None,
        met: Some(words!(
            "Om tida etter prosjektet står det {present}.",
            "Om tida etter prosjektet står det {present}.",
            "About the time after the project it says {present}."
        )),
    },
    why: long_words!(
        "Det som ingen har tatt imot, blir borte når prosjektpengene er brukt. Med noen som tar imot, og noen som betaler, blir det en del av hverdagen.",
        "Det som ingen har teke imot, blir borte når prosjektpengane er brukte. Med nokon som tek imot, og nokon som betaler, blir det ein del av kvardagen.",
        "What nobody has taken on is gone when the project money is spent. With somebody who takes it on and somebody who pays, it becomes part of everyday life."
    ),
    examples: None,
    check: Check::Continuation(check),
};

const WHAT: Choice = Choice {
    code: "what",
    title: words!("hva som skal leve videre", "kva som skal leve vidare", "what should live on"),
};
const OWNER: Choice =
    Choice { code: "owner", title: words!("hvem som tar over", "kven som tek over", "who takes over") };
const FUNDING: Choice = Choice { code: "funding", title: words!("hvem som betaler", "kven som betaler", "who pays") };

fn check(continuation: &Field<Continuation>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(told) = continuation.known() else { return };
    let parts = Parts::default()
        .standing(WHAT, context.asked("benefits/continuation", filled(&told.what)))
        .standing(OWNER, context.asked("benefits/continuation-owner", filled(&told.owner)))
        .standing(FUNDING, context.asked("benefits/continuation-funding", filled(&told.funding)));
    found.expect_parts(&parts);
}
