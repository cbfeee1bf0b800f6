//! A main goal is named without how the idea contributes to it.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Anchoring, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "anchoring-without-reason",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 19, første kriterium: klar forankring i målene",
    params: &[("goal", ParamKind::Text)],
    texts: Texts {
        title: words!("Hovedmål uten begrunnelse", "Hovudmål utan grunngiving", "Main goal without a reason"),
        message: words!(
            "Det står at dette skal bidra til hovedmålet «{goal}», men ikke ennå hvordan.",
            "Det står at dette skal bidra til hovudmålet «{goal}», men ikkje enno korleis.",
            "It says that this is to contribute to the main goal “{goal}”, but not yet how."
        ),
        help: words!(
            "Fortell med egne ord hva dere endrer, og hvordan det bidrar til hovedmålet.",
            "Fortel med eigne ord kva de endrar, og korleis det bidreg til hovudmålet.",
            "Say in your own words what you change, and how that contributes to the main goal."
        ),
        question: words!(
            "Hvordan bidrar dere til dette målet?",
            "Korleis bidreg de til dette målet?",
            "How do you contribute to this goal?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvordan dere bidrar til hovedmålet «{goal}».",
            "Det står korleis de bidreg til hovudmålet «{goal}».",
            "It says how you contribute to the main goal “{goal}”."
        )),
    },
    why: long_words!(
        "Det er lett å krysse av for et mål. Begrunnelsen er det andre kan forstå, spørre om og bygge videre på.",
        "Det er lett å krysse av for eit mål. Grunngivinga er det andre kan forstå, spørje om og byggje vidare på.",
        "It is easy to tick a goal. The reason is what others can understand, ask about and build on.",
    ),
    examples: None,
    check: Check::Anchoring(check),
};

fn check(anchoring: &Anchoring, _: &Context<'_>, found: &mut Found<'_>) {
    let Some(goal) = anchoring.goal.filled() else { return };
    if let Some(answer) = found.expect_filled("reason", &anchoring.reason) {
        answer.with("goal", goal.as_str());
    }
}
