//! A criterion cannot be decided yet: information is missing, or a person must judge.

use crate::context::{Context, Origin};
use crate::criteria::AssessedCriterion;
use crate::finding::{Outcome, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-undetermined",
    since: "0.1.0",
    severity: Severity::Warning,
    gate: Gate::Recommendation,
    show: Show::Submit,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 17 og 19: grensene for programmet og kriteriene for deltakelse",
    params: &[
        ("criterion", ParamKind::Text),
        ("title", ParamKind::Wording),
        ("standing", ParamKind::Term),
        ("facts", ParamKind::Wording),
        ("question", ParamKind::Wording),
    ],
    texts: Texts {
        title: words!(
            "Et kriterium er ikke avgjort ennå",
            "Eit kriterium er ikkje avgjort enno",
            "A criterion is not decided yet"
        ),
        message: words!("{title}: {standing}.{facts}", "{title}: {standing}.{facts}", "{title}: {standing}.{facts}"),
        help: words!(
            "Fyll inn det som mangler. Resten er det dere som vurderer.",
            "Fyll inn det som manglar. Resten er det de som vurderer.",
            "Fill in what is missing. The rest is for you to judge."
        ),
        question: words!("{question}", "{question}", "{question}"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Et kriterium blir sjelden avgjort av opplysningene alene. Vi sier hva som er der, hva som mangler, og hva som er igjen for et menneske å vurdere.",
        "Eit kriterium blir sjeldan avgjort av opplysningane åleine. Vi seier kva som er der, kva som manglar, og kva som er att for eit menneske å vurdere.",
        "A criterion is seldom decided by the facts alone. We say what is there, what is missing, and what is left for a person to judge.",
    ),
    examples: None,
    check: Check::AssessedCriterion(check),
};

fn check(row: &AssessedCriterion<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if let Some((Outcome::Undetermined, standing)) = row.outcome.zip(row.standing()) {
        let standing = Choice { code: standing.code(), title: standing.title() };
        found.weigh(row);
        found.undetermined("", row.awaits).about_criterion(row).with("standing", standing);
    }
}
