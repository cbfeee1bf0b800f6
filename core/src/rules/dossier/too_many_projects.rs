//! A portfolio has more projects than are looked at.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Portfolio};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Words, long_words};

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
        title: Words {
            nb: "Flere prosjekter enn vi ser på",
            nn: "Fleire prosjekt enn vi ser på",
            en: "More projects than we look at",
        },
        message: Words {
            nb: "Porteføljen har {count} prosjekter. Vi har sett på de første {allowed}.",
            nn: "Porteføljen har {count} prosjekt. Vi har sett på dei første {allowed}.",
            en: "The portfolio has {count} projects. We have looked at the first {allowed}.",
        },
        help: Words {
            nb: "Del porteføljen i flere filer, eller be dem som har laget løsningen, om å sette grensen høyere.",
            nn: "Del porteføljen i fleire filer, eller be dei som har laga løysinga, om å setje grensa høgare.",
            en: "Divide the portfolio into several files, or ask those who made the solution to raise the limit.",
        },
        question: Words {
            nb: "Hører alle prosjektene til samme program?",
            nn: "Høyrer alle prosjekta til same program?",
            en: "Do all the projects belong to the same programme?",
        },
        fix: None,
        met: None,
    },
    why: long_words!(
        "En grense gjør at et svar alltid kommer i tide. Det vi ikke har sett på, sier vi fra om, så ingen tror at det er i orden.",
        "Ei grense gjer at eit svar alltid kjem i tide. Det vi ikkje har sett på, seier vi frå om, så ingen trur at det er i orden.",
        "A limit lets an answer always come in time. We tell of what we have not looked at, so that nobody believes it to be in order.",
    ),
    check: Check::Portfolio(check),
};

fn check(portfolio: &Portfolio, context: &Context<'_>, found: &mut Found<'_>) {
    let count = portfolio.projects.known().map_or(0, |projects| projects.0.len());
    let allowed = context.limits.projects;
    if count > allowed {
        found.not_met("projects").with("count", count).with("allowed", allowed);
    }
}
