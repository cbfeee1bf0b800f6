//! A part of a criterion looks where there is nothing.

use crate::context::{Context, Origin};
use crate::criteria::led;
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-field-unknown",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[
        ("way", ParamKind::Text),
        ("step", ParamKind::Text),
        ("known", ParamKind::List),
        ("suggestion", ParamKind::Text),
    ],
    texts: Texts {
        title: words!("Vei som ikke fører fram", "Veg som ikkje fører fram", "Way that leads nowhere"),
        message: words!(
            "Veien «{way}» stopper ved «{step}».",
            "Vegen «{way}» stoppar ved «{step}».",
            "The way “{way}” stops at “{step}”."
        ),
        help: words!(
            "Der kan dette stå: {known}. I en liste står * for hvert punkt.",
            "Der kan dette stå: {known}. I ei liste står * for kvart punkt.",
            "This can stand there: {known}. In a list, * stands for each item."
        ),
        question: words!("Hvilken opplysning mener dere?", "Kva opplysning meiner de?", "Which fact do you mean?"),
        fix: Some(words!("Skriv «{suggestion}»", "Skriv «{suggestion}»", "Write “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "En vei som ikke fører fram, ser ut som en opplysning som aldri blir gitt. Veien begynner med et dokument; «subject» er prosjektet eller idé-notatet, men det samme for alle veiene i en del.",
        "Ein veg som ikkje fører fram, ser ut som ei opplysning som aldri blir gitt. Vegen byrjar med eit dokument; «subject» er prosjektet eller idénotatet, men det same for alle vegane i ein del.",
        "A way that leads nowhere looks like a fact that nobody ever states. It begins with a document; “subject” is the project or the idea note, but the same one for all the ways of a part.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, part) in criterion.parts.items() {
        for led in led(part) {
            let Err(stop) = &led.to else { continue };
            let known: Vec<Param> = match stop.known.as_slice() {
                [] => vec![NOTHING_MORE.into()],
                known => known.iter().map(|key| Param::from(*key)).collect(),
            };
            let answer = found.not_met(&format!("parts/{place}/{}/{}", led.list, led.index)).with("way", led.way);
            let answer = answer.with("step", led.step()).with("known", Param::List(known));
            let answer = answer.words(stop.start, stop.end, "step");
            if let Some(meant) = led.mended() {
                answer.with("suggestion", meant.as_str()).fix(&meant);
            }
        }
    }
}

const NOTHING_MORE: Choice =
    Choice { code: "nothing", title: words!("ingenting mer", "ikkje noko meir", "nothing more") };
