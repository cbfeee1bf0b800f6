//! A text holds the sign that stands for a lost character.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "text-with-lost-character",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 5,
    origin: Origin::Design,
    source: "Unicode: tegnet U+FFFD",
    params: &[("field", ParamKind::Field), ("count", ParamKind::Count)],
    texts: Texts {
        title: words!("Tegn som har gått tapt", "Teikn som har gått tapt", "Lost characters"),
        message: words!(
            "I teksten under «{field}» har {count} tegn gått tapt på veien hit.",
            "I teksten under «{field}» har {count} teikn gått tapt på vegen hit.",
            "In the text under “{field}”, {count} {count|character has|characters have} been lost on the way here."
        ),
        help: words!(
            "Skriv på nytt der dere ser �. Kommer teksten fra en fil, så lagre fila som UTF-8.",
            "Skriv på nytt der de ser �. Kjem teksten frå ei fil, så lagre fila som UTF-8.",
            "Retype the text where you see �. If the text comes from a file, save the file as UTF-8."
        ),
        question: words!("Hva skulle det stå der?", "Kva skulle det stå der?", "What should be there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når æ, ø og å blir borte, er det nesten alltid fordi en fil er lagret på én måte og lest på en annen. Da er det godt å vite hvor.",
        "Når æ, ø og å blir borte, er det nesten alltid fordi ei fil er lagra på éin måte og lesen på ein annan. Då er det godt å vite kvar.",
        "When letters such as æ, ø and å disappear, a file has nearly always been saved in one way and read in another. Then it helps to know where.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, _: &Context<'_>, found: &mut Found<'_>) {
    if let Misreading::LostCharacter { count, at } = at {
        let field = found.field();
        let answer = found.not_met("").with("field", field).with("count", *count);
        at.iter().fold(answer, |answer, start| answer.words(*start, start.saturating_add(3), "lostCharacter"));
    }
}
