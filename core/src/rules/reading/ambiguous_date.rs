//! A date that can be read in two ways.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "ambiguous-date",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 2,
    origin: Origin::Design,
    source: "Tall og datoer slik folk skriver dem",
    params: &[
        ("field", ParamKind::Field),
        ("text", ParamKind::Text),
        ("first", ParamKind::Date),
        ("second", ParamKind::Date),
    ],
    texts: Texts {
        title: words!(
            "Dato som kan leses på to måter",
            "Dato som kan lesast på to måtar",
            "Date that can be read in two ways"
        ),
        message: words!(
            "Under «{field}» står det «{text}». Det kan være {first} eller {second}.",
            "Under «{field}» står det «{text}». Det kan vere {first} eller {second}.",
            "Under “{field}” we found “{text}”. That may be {first} or {second}."
        ),
        help: words!(
            "Skriv måneden med bokstaver, som 3. juni 2027. En vinter skrives med begge årene, som 2026/27.",
            "Skriv månaden med bokstavar, som 3. juni 2027. Ein vinter blir skriven med begge åra, som 2026/27.",
            "Write the month as a word, such as 3 June 2027. A winter is written with both years, such as 2026/27."
        ),
        question: words!("Hvilken av de to er det?", "Kva for ein av dei to er det?", "Which of the two is it?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "I Norge står dagen først i 03/06/2027; andre steder står måneden først. Vi gjetter ikke, for en frist som flytter seg tre måneder, er verre enn ingen frist.",
        "I Noreg står dagen først i 03/06/2027; andre stader står månaden først. Vi gissar ikkje, for ein frist som flyttar seg tre månader, er verre enn ingen frist.",
        "In Norway the day comes first in 03/06/2027; elsewhere the month does. We do not guess: a deadline that moves three months is worse than none.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::AmbiguousDate { text, readings } = at {
        let [first, second] = readings.as_ref();
        let field = found.field();
        let answer = found.not_met("").with("field", field).with("text", text.as_str());
        answer.with("first", first).with("second", second);
    }
}
