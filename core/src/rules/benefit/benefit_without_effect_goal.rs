//! It does not say which goal a benefit comes from.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Benefit, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "benefit-without-effect-goal",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Practice,
    source: "Prosjektveiviseren (Digitaliseringsdirektoratet), «Gevinster»: nytten knyttes til målene",
    params: &[("benefit", ParamKind::Text)],
    texts: Texts {
        title: words!("Gevinst uten effektmål", "Gevinst utan effektmål", "Benefit without an effect goal"),
        message: words!(
            "Det står ikke ennå hvilket effektmål gevinsten «{benefit}» kommer av.",
            "Det står ikkje enno kva effektmål gevinsten «{benefit}» kjem av.",
            "It does not yet say which effect goal the benefit “{benefit}” comes from."
        ),
        help: words!(
            "Pek på effektmålet i prosjektplanen. Passer ingen av målene, er det verdt å snakke om hvorfor.",
            "Peik på effektmålet i prosjektplanen. Passar ingen av måla, er det verdt å snakke om kvifor.",
            "Point to the effect goal in the project plan. Where none of the goals fits, it is worth talking about why."
        ),
        question: words!(
            "Hvilket mål må dere nå for at denne gevinsten skal komme?",
            "Kva mål må de nå for at denne gevinsten skal kome?",
            "Which goal must you reach for this benefit to come?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilket effektmål gevinsten «{benefit}» kommer av.",
            "Det står kva effektmål gevinsten «{benefit}» kjem av.",
            "It says which effect goal the benefit “{benefit}” comes from."
        )),
    },
    why: long_words!(
        "Når gevinsten følger av et mål, og målet av et hovedmål i programmet, ser alle hvorfor de gjør det de gjør. En gevinst uten mål blir lett glemt når noe må velges bort.",
        "Når gevinsten følgjer av eit mål, og målet av eit hovudmål i programmet, ser alle kvifor dei gjer det dei gjer. Ein gevinst utan mål blir lett gløymd når noko må veljast bort.",
        "Where the benefit follows from a goal, and the goal from a main goal of the programme, everybody sees why they do what they do. A benefit without a goal is easily forgotten when something has to go."
    ),
    examples: None,
    check: Check::Benefit(check),
};

fn check(benefit: &Benefit, _: &Context<'_>, found: &mut Found<'_>) {
    let is_described = benefit.text.filled().is_some();
    let name = found.called(&[&benefit.text]);
    // A final report tells of the benefits of the plan.
    if let Some(answer) = (is_described && found.is_about("benefitsPlan"))
        .then(|| found.expect_filled("supports", &benefit.supports))
        .flatten()
    {
        answer.with("benefit", name.as_str());
    }
}
