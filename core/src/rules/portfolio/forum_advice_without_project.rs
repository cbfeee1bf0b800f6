//! Nobody has said which projects a piece of advice is about.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{ForumAdvice, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "forum-advice-without-project",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PortfolioDecision,
    show: Show::Blur,
    priority: 6,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[],
    texts: Texts {
        title: words!("Råd uten prosjekt", "Råd utan prosjekt", "Advice without a project"),
        message: words!(
            "Det står ikke hvilke prosjekter rådet gjelder.",
            "Det står ikkje kva prosjekt rådet gjeld.",
            "It does not say which projects the advice is about."
        ),
        help: words!(
            "Skriv kodene eller navnene på prosjektene.",
            "Skriv kodane eller namna på prosjekta.",
            "Write the codes or the names of the projects."
        ),
        question: words!(
            "Hvilke prosjekter gjelder rådet?",
            "Kva prosjekt gjeld rådet?",
            "Which projects is the advice about?"
        ),
        fix: None,
        met: Some(words!(
            "Det står hvilke prosjekter rådet gjelder.",
            "Det står kva prosjekt rådet gjeld.",
            "It says which projects the advice is about."
        )),
    },
    why: long_words!(
        "Forumet gir råd om bestemte prosjekter. De som arbeider i prosjektene, har bruk for å finne rådet igjen.",
        "Forumet gir råd om bestemte prosjekt. Dei som arbeider i prosjekta, har bruk for å finne rådet att.",
        "The forum advises on particular projects. Those who work in the projects need to find the advice again."
    ),
    examples: None,
    check: Check::ForumAdvice(check),
};

fn check(advice: &ForumAdvice, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("projects", &advice.projects);
}
