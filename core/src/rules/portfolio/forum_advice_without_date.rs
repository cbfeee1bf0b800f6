//! Nobody has said when the forum gave a piece of advice.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{ForumAdvice, Gate};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "forum-advice-without-date",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::PortfolioDecision,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 14: forumet drøfter hvilke prosjekter som skal samordnes, utvikles, avvikles og slås sammen",
    params: &[],
    texts: Texts {
        title: words!("Råd uten dato", "Råd utan dato", "Advice without a date"),
        message: words!(
            "Det står ikke når forumet ga dette rådet.",
            "Det står ikkje når forumet gav dette rådet.",
            "It does not say when the forum gave this advice."
        ),
        help: words!("Skriv datoen for møtet.", "Skriv datoen for møtet.", "Write the date of the meeting."),
        question: words!("Når ga forumet rådet?", "Når gav forumet rådet?", "When did the forum give the advice?"),
        fix: None,
        met: Some(words!(
            "Det står når forumet ga rådet.",
            "Det står når forumet gav rådet.",
            "It says when the forum gave the advice."
        )),
    },
    why: long_words!(
        "Et råd hører til før avgjørelsen. Uten dato kan ingen se om de som bestemte, hadde rådet foran seg.",
        "Eit råd høyrer til før avgjerda. Utan dato kan ingen sjå om dei som bestemte, hadde rådet føre seg.",
        "Advice belongs before the decision. Without a date, nobody can see whether those who decided had it before them."
    ),
    examples: None,
    check: Check::ForumAdvice(check),
};

fn check(advice: &ForumAdvice, _: &Context<'_>, found: &mut Found<'_>) {
    found.expect_filled("date", &advice.date);
}
