//! One part of an idea note says what another has said already.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, IdeaNote};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::text::{copied_words, words};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "text-copied-between-fields",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Idé-notatets egne spørsmål",
    params: &[("field", ParamKind::Field), ("other", ParamKind::Field)],
    texts: Texts {
        title: words!("Samme tekst to steder", "Same tekst to stader", "The same text in two places"),
        message: words!(
            "Det meste under «{field}» står også under «{other}».",
            "Det meste under «{field}» står også under «{other}».",
            "Most of “{field}” is also under “{other}”."
        ),
        help: words!(
            "Dere kan la det stå ett sted, og bruke det andre til noe nytt.",
            "De kan la det stå éin stad, og bruke den andre til noko nytt.",
            "You can leave it in one place, and use the other for something new."
        ),
        question: words!(
            "Er det mer å si under ett av dem?",
            "Er det meir å seie under eitt av dei?",
            "Is there more to say under one of them?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Spørsmålene i notatet er laget for å få fram hver sin ting. Står det samme to steder, kan det være fordi det ene ble fylt ut i farten. Vi viser ordene som er like; det er ikke feil å gjenta seg.",
        "Spørsmåla i notatet er laga for å få fram kvar sin ting. Står det same to stader, kan det vere fordi det eine blei fylt ut i farten. Vi viser orda som er like; det er ikkje feil å gjenta seg.",
        "The questions of the note are there to bring out one thing each. Where the same stands twice, one may have been filled in in a hurry. We show the words that are the same; to repeat oneself is no mistake.",
    ),
    examples: None,
    check: Check::IdeaNote(check),
};

fn check(note: &IdeaNote, _: &Context<'_>, found: &mut Found<'_>) {
    let texts = [
        ("background", &note.background),
        ("challenge", &note.challenge),
        ("solution", &note.solution),
        ("whyNow", &note.why_now),
        ("continuation", &note.continuation),
    ];
    let texts = texts.map(|(key, text)| (key, text.filled().map(|text| words(text)).unwrap_or_default()));
    for (place, (key, text)) in texts.iter().enumerate() {
        let earlier = texts.iter().take(place).find_map(|(other, earlier)| Some((other, copied_words(text, earlier)?)));
        if let Some((other, run)) = earlier {
            let (field, other_field) = (found.field_within(key), found.field_within(other));
            let answer = found.undetermined(key, Awaits::JUDGEMENT).with("field", field).with("other", other_field);
            answer.words(run.start, run.end, "sameWords").related(other);
        }
    }
}
