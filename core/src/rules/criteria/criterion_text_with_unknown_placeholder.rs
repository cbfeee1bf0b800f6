//! A text of a part has a placeholder that its test does not fill.

use crate::context::{Context, Origin};
use crate::criteria::{placeholders_given, unknown_placeholders};
use crate::finding::{Severity, Show};
use crate::model::{Criterion, Gate, Wording};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Choice, Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-text-with-unknown-placeholder",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("text", ParamKind::Text), ("known", ParamKind::List)],
    texts: Texts {
        title: words!(
            "Ukjent plassholder i en tekst",
            "Ukjend plasshaldar i ein tekst",
            "Unknown placeholder in a text"
        ),
        message: words!(
            "Plassholderen «{text}» får ingen verdi her.",
            "Plasshaldaren «{text}» får ingen verdi her.",
            "The placeholder “{text}” gets no value here."
        ),
        help: words!("Disse kan stå her: {known}.", "Desse kan stå her: {known}.", "These can stand here: {known}."),
        question: words!("Hva skal stå der?", "Kva skal stå der?", "What should stand there?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "En plassholder uten verdi blir borte, og setningen får et hull. Hvert krav gir sine verdier; en gruppe av deler gir ingen.",
        "Ein plasshaldar utan verdi blir borte, og setninga får eit hol. Kvart krav gir sine verdiar; ei gruppe av delar gir ingen.",
        "A placeholder without a value disappears, and leaves a hole in the sentence. Each test gives its own values; a group of parts gives none.",
    ),
    examples: None,
    check: Check::Criterion(check),
};

fn check(criterion: &Criterion, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, part) in criterion.parts.items() {
        let Some(given) = part.test.known().map(|test| placeholders_given(*test)) else { continue };
        for (key, wording) in [("found", &part.found), ("missing", &part.missing), ("against", &part.against)] {
            for (language, text) in wording.known().into_iter().flat_map(in_each_language) {
                for (start, end, name) in unknown_placeholders(text, given) {
                    let known: Param = match given {
                        [] => std::iter::once(NONE).collect(),
                        _ => given.iter().copied().collect(),
                    };
                    let answer = found.not_met(&format!("parts/{place}/{key}/{language}")).with("text", name);
                    answer.with("known", known).words(start, end, "placeholder");
                }
            }
        }
    }
}

fn in_each_language(wording: &Wording) -> impl Iterator<Item = (&'static str, &str)> {
    let each: [(&str, &Field<String>); 3] = [("nb", &wording.nb), ("nn", &wording.nn), ("en", &wording.en)];
    each.into_iter().filter_map(|(language, text)| Some((language, text.filled()?.as_str())))
}

const NONE: Choice = Choice { code: "none", title: words!("ingen", "ingen", "none") };
