//! A key that the library does not know, near one that it does.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::Gate;
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Misreading, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "misspelt-key",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 4,
    origin: Origin::Design,
    source: "Dokumentenes egen form",
    params: &[("key", ParamKind::Text), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!("Nøkkel som kan være feilskrevet", "Nøkkel som kan vere feilskriven", "Key that may be misspelt"),
        message: words!(
            "Det står noe under «{key}», som vi ikke kjenner. Vi kjenner «{suggestion}».",
            "Det står noko under «{key}», som vi ikkje kjenner. Vi kjenner «{suggestion}».",
            "There is something under “{key}”, which we do not know. We do know “{suggestion}”."
        ),
        help: words!(
            "Skriv «{suggestion}» hvis det er det dere mener. Ellers tar vi bare vare på det som står der.",
            "Skriv «{suggestion}» om det er det de meiner. Elles tek vi berre vare på det som står der.",
            "Write “{suggestion}” if that is what you mean. Otherwise we just keep what is there."
        ),
        question: words!("Mente dere «{suggestion}»?", "Meinte de «{suggestion}»?", "Did you mean “{suggestion}”?"),
        fix: Some(words!("Bruk «{suggestion}»", "Bruk «{suggestion}»", "Use “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "Én bokstav feil er nok til at et svar ikke blir lest. Da er det bedre å spørre enn å tie.",
        "Éin bokstav feil er nok til at eit svar ikkje blir lese. Då er det betre å spørje enn å teie.",
        "One wrong letter is enough for an answer not to be read. It is better to ask than to stay silent.",
    ),
    examples: None,
    check: Check::Misreading(check),
};

fn check(at: &Misreading, context: &Context<'_>, found: &mut Found<'_>) {
    let key = found.key().to_owned();
    let is_asked_for = found.is_about("ideaNote") && found.is_at_top() && context.asks_for(&key);
    if let Misreading::UnknownKey { suggestion: Some(suggestion), can_move } = at
        && !is_asked_for
    {
        let answer = found.undetermined("", Awaits::JUDGEMENT).with("key", key.as_str());
        let answer = answer.with("suggestion", suggestion.as_str());
        if *can_move {
            answer.fix_by_moving_to(suggestion);
        }
    }
}
