//! A test cannot look at what it is pointed to.

use crate::context::{Context, Origin};
use crate::criteria::{fits, led};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-test-does-not-fit",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("way", ParamKind::Text), ("kind", ParamKind::Term), ("test", ParamKind::Term)],
    texts: Texts {
        title: words!(
            "Krav som ikke passer til opplysningen",
            "Krav som ikkje passar til opplysninga",
            "Test that does not fit the fact"
        ),
        message: words!(
            "Veien «{way}» fører til {kind}. Det passer ikke til kravet «{test}».",
            "Vegen «{way}» fører til {kind}. Det passar ikkje til kravet «{test}».",
            "The way “{way}” leads to {kind}. That does not fit the test “{test}”."
        ),
        help: words!(
            "Velg et annet krav, eller en vei til noe kravet kan se på.",
            "Vel eit anna krav, eller ein veg til noko kravet kan sjå på.",
            "Choose another test, or a way to something that it can look at."
        ),
        question: words!("Hva er det dere vil vite?", "Kva er det de vil vite?", "What is it that you want to know?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Grenser trenger tall, tider trenger datoer, og ord trenger tekster. Passer det ikke, blir det aldri noe svar.",
        "Grenser treng tal, tider treng datoar, og ord treng tekstar. Passar det ikkje, blir det aldri noko svar.",
        "Bounds need numbers, times need dates, and words need texts. Where they do not fit there is never an answer.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, part) in criterion.parts.items() {
        let Some(test) = part.test.known() else { continue };
        for led in led(part) {
            let Ok((_, kind)) = led.to else { continue };
            if !fits(*test, kind) {
                let answer = found.not_met(&format!("parts/{place}/{}/{}", led.list, led.index));
                let test = Choice { code: test.code(), title: test.title() };
                answer.with("way", led.way).with("kind", kind.term()).with("test", test);
            }
        }
    }
}
