//! A portfolio has more projects than are looked at.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Portfolio};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "too-many-projects",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 1,
    origin: Origin::Design,
    source: "Grensene for hvor mye som leses",
    params: &[("count", ParamKind::Count), ("allowed", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Flere prosjekter enn vi ser på",
            "Fleire prosjekt enn vi ser på",
            "More projects than we look at"
        ),
        message: words!(
            "Porteføljen har {count} prosjekter. Vi har sett på de første {allowed}.",
            "Porteføljen har {count} prosjekt. Vi har sett på dei første {allowed}.",
            "The portfolio has {count} projects. We have looked at the first {allowed}."
        ),
        help: words!(
            "Del porteføljen i flere filer, eller be dem som har laget løsningen, om å sette grensen høyere.",
            "Del porteføljen i fleire filer, eller be dei som har laga løysinga, om å setje grensa høgare.",
            "Divide the portfolio into several files, or ask those who made the solution to raise the limit."
        ),
        question: words!(
            "Hører alle prosjektene til samme program?",
            "Høyrer alle prosjekta til same program?",
            "Do all the projects belong to the same programme?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En grense gjør at et svar alltid kommer i tide. Det vi ikke har sett på, sier vi fra om, så ingen tror at det er i orden.",
        "Ei grense gjer at eit svar alltid kjem i tide. Det vi ikkje har sett på, seier vi frå om, så ingen trur at det er i orden.",
        "A limit lets an answer always come in time. We tell of what we have not looked at, so that nobody believes it to be in order.",
    ),
    examples: None,
    check: Check::Portfolio(check),
};

fn check(portfolio: &Portfolio, context: &Context<'_>, found: &mut Found<'_>) {
    let count = portfolio.projects.known().map_or(0, |projects| projects.0.len());
    let allowed = context.limits.projects;
    if count > allowed {
        found.not_met("projects").with("count", count).with("allowed", allowed);
    }
}
