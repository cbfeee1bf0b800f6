//! Two projects have the same project code.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Project};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{ProjectCode, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "project-code-not-unique",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Qualification,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Source,
    source: "Områdeløft Saupstad-Kolstad, lysbilde 23: hvert prosjekt har sin kode",
    params: &[("code", ParamKind::Text), ("others", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Samme prosjektkode på flere prosjekter",
            "Same prosjektkode på fleire prosjekt",
            "The same project code on several projects"
        ),
        message: words!(
            "Prosjektkoden {code} er allerede i bruk på {others}.",
            "Prosjektkoden {code} er allereie i bruk på {others}.",
            "The project code {code} is already in use for {others}."
        ),
        help: words!(
            "Finn ut hvilket prosjekt som fikk koden først, og gi {others|det andre en ny|de andre hver sin nye}. Vi regner 01-13 og 01/13 som samme kode.",
            "Finn ut kva prosjekt som fekk koden først, og gi {others|det andre ein ny|dei andre kvar sin nye}. Vi reknar 01-13 og 01/13 som same kode.",
            "Find out which project got the code first, and give {others|the other|each of the others} a new one. We count 01-13 and 01/13 as the same code."
        ),
        question: words!(
            "Hvilket av prosjektene skal beholde koden?",
            "Kva for eit av prosjekta skal behalde koden?",
            "Which of the projects should keep the code?"
        ),
        fix: None,
        met: Some(words!(
            "Ingen andre prosjekter har koden {code}.",
            "Ingen andre prosjekt har koden {code}.",
            "No other project has the code {code}."
        )),
    },
    why: long_words!(
        "Rapporter, avtaler og regnskap viser til prosjektet med koden. Har to prosjekter samme kode, kan penger og vedtak havne på feil sted. 01-13 og 01/2013 er samme kode som 01/13.",
        "Rapportar, avtalar og rekneskap viser til prosjektet med koden. Har to prosjekt same kode, kan pengar og vedtak hamne på feil stad. 01-13 og 01/2013 er same kode som 01/13.",
        "Reports, agreements and accounts refer to the project by its code. If two projects have the same one, money and decisions may end up in the wrong place. 01-13 and 01/2013 are the same code as 01/13.",
    ),
    examples: None,
    check: Check::ProjectCode(check),
};

fn check(code: &str, context: &Context<'_>, found: &mut Found<'_>) {
    // An idea note may have the code of the project that it became. Dashes and words are no codes, and
    // what has become a date is told as that.
    let is_a_code = code.bytes().any(|byte| byte.is_ascii_digit()) && ProjectCode::day_instead(code).is_none();
    if !is_a_code || !found.is_about("project") {
        return;
    }
    let (Some(portfolio), Some(register), Some(own)) = (context.the_portfolio(), context.register(), found.position())
    else {
        return;
    };
    let holders = register.holders(code);
    match holders {
        [first, ..] if *first != own => {
            let name = |project: &Project| project.title.filled().or(project.code.filled()).cloned();
            let others = holders.iter().filter(|position| **position < own).take(AT_MOST);
            let projects = portfolio.projects.known();
            let others = others.filter_map(|position| name(projects?.0.get(*position)?.known()?));
            let others = Param::List(others.map(|name| Param::from(name.as_str())).collect());
            let answer = found.not_met("").with("code", code.trim()).with("others", others);
            answer.words(0, code.len(), "code").related_in(*first);
        }
        [_] => {
            found.met("").with("code", code.trim());
        }
        _ => {}
    }
}

/// As many names as one reads.
const AT_MOST: usize = 5;
