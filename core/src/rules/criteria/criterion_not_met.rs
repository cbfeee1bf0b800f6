//! A criterion is not met.

use crate::context::{Context, Origin};
use crate::criteria::AssessedCriterion;
use crate::finding::{Outcome, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-not-met",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Submit,
    priority: 3,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 17 og 19: grensene for programmet og kriteriene for deltakelse",
    params: &[
        ("criterion", ParamKind::Text),
        ("title", ParamKind::Wording),
        ("facts", ParamKind::Wording),
        ("question", ParamKind::Wording),
    ],
    texts: Texts {
        title: words!("Et kriterium er ikke oppfylt", "Eit kriterium er ikkje oppfylt", "A criterion is not met"),
        message: words!("{title}: ikke oppfylt.{facts}", "{title}: ikkje oppfylt.{facts}", "{title}: not met.{facts}"),
        help: words!(
            "Se om det kan gjøres på en annen måte, eller om noe er skrevet feil. Den som vurderer, kan svare annerledes og si hvorfor.",
            "Sjå om det kan gjerast på ein annan måte, eller om noko er skrive feil. Den som vurderer, kan svare annleis og seie kvifor.",
            "See whether it can be done in another way, or whether something is written wrongly. The assessor may answer otherwise and say why."
        ),
        question: words!("{question}", "{question}", "{question}"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et kriterium sier hva programmet har lovet å legge vekt på. Når opplysningene eller et menneske sier nei, skal grunnen stå der, så de som foreslår ideen, kan svare.",
        "Eit kriterium seier kva programmet har lova å leggje vekt på. Når opplysningane eller eit menneske seier nei, skal grunnen stå der, så dei som kjem med ideen, kan svare.",
        "A criterion says what the programme has promised to weigh. Where the facts or a person say no, the reason must stand there, so that those who propose the idea can answer.",
    ),
    examples: None,
    check: Check::AssessedCriterion(check),
};

fn check(row: &AssessedCriterion<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if row.outcome == Some(Outcome::NotMet) {
        found.weigh(row);
        found.not_met("").about_criterion(row);
    }
}
