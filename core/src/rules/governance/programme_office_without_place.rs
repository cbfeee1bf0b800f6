//! It does not say where people find the programme office.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{BodyKind, Gate};
use crate::phrase::Texts;
use crate::rule::{BodyAtHand, Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-office-without-place",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: programkontoret er førstelinja og ligger sentralt",
    params: &[],
    texts: Texts {
        title: words!("Programkontor uten sted", "Programkontor utan stad", "Programme office without a place"),
        message: words!(
            "Programmet har et programkontor. Det står ikke ennå hvor folk finner det.",
            "Programmet har eit programkontor. Det står ikkje enno kvar folk finn det.",
            "The programme has a programme office. It does not yet say where people find it."
        ),
        help: words!(
            "Skriv stedet, og gjerne når det er åpent.",
            "Skriv staden, og gjerne når det er ope.",
            "Write the place, and when it is open if you like."
        ),
        question: words!(
            "Hvor finner folk programkontoret, og når er det åpent?",
            "Kvar finn folk programkontoret, og når er det ope?",
            "Where do people find the programme office, and when is it open?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvor folk finner programkontoret.",
            "Det står kvar folk finn programkontoret.",
            "It says where people find the programme office."
        )),
    },
    why: long_words!(
        "Programkontoret er stedet folk går til før de setter i gang noe. Da må de vite hvor det er.",
        "Programkontoret er staden folk går til før dei set i gang noko. Då må dei vite kvar det er.",
        "The programme office is where people go before they start something. So they need to know where it is."
    ),
    examples: None,
    check: Check::Body(check),
};

fn check(at: &BodyAtHand<'_>, context: &Context<'_>, found: &mut Found<'_>) {
    if context.governance().is_some_and(|governance| governance.is_of(at.place, BodyKind::ProgrammeOffice)) {
        found.expect_filled("place", &at.body.place);
    }
}
