//! A name of a part leads to no part.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::Gate;
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, PartName, Rule};
use crate::value::{Choice, long_words, nearest, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-part-unresolved",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("text", ParamKind::Text), ("known", ParamKind::List), ("suggestion", ParamKind::Text)],
    texts: Texts {
        title: words!(
            "Viser til en del som ikke er der",
            "Viser til ein del som ikkje er der",
            "Refers to a part that is not there"
        ),
        message: words!(
            "Vi finner ingen del som heter «{text}».",
            "Vi finn ingen del som heiter «{text}».",
            "We find no part called “{text}”."
        ),
        help: words!("Disse finner vi: {known}.", "Desse finn vi: {known}.", "We find these: {known}."),
        question: words!("Hvilken del mener dere?", "Kva del meiner de?", "Which part do you mean?"),
        fix: Some(words!("Skriv «{suggestion}»", "Skriv «{suggestion}»", "Write “{suggestion}”")),
        met: None,
    },
    why: long_words!(
        "Det som ikke blir funnet, blir ikke spurt om, og en gruppe kan bli oppfylt uten det. Deler i samme kriterium skrives med kjennemerket; det små prosjekter slipper, som kriterium/del.",
        "Det som ikkje blir funne, blir ikkje spurt om, og ei gruppe kan bli oppfylt utan det. Delar i same kriterium blir skrivne med kjennemerket; det små prosjekt slepp, som kriterium/del.",
        "What is not found is not asked, and a group may be met without it. Parts of the same criterion are written by their identifier; what small projects need not show, as criterion/part.",
    ),
    examples: None,
    check: Check::PartName(check),
};

fn check(at: &PartName<'_>, _: &Context<'_>, found: &mut Found<'_>) {
    if at.text.trim().is_empty() || at.known.contains_key(at.text) {
        return;
    }
    let names = || at.known.keys().copied();
    let suggestion = nearest(at.text, names().filter(|name| name.len() <= LONGEST).take(CANDIDATES));
    let more = (at.known.len() > AT_MOST).then_some("…");
    let known: Param = match at.known.is_empty() {
        true => std::iter::once(NONE).collect(),
        false => names().take(AT_MOST).chain(more).collect(),
    };
    let answer = found.not_met("").with("text", at.text).with("known", known);
    let answer = answer.words(0, at.text.len(), "reference");
    if let Some(suggestion) = suggestion {
        answer.with("suggestion", suggestion).fix(&suggestion.to_owned());
    }
}

/// As many names as one reads.
const AT_MOST: usize = 15;
/// As many as are compared, and how long they may be: a set is anybody's.
const CANDIDATES: usize = 100;
const LONGEST: usize = 100;

const NONE: Choice = Choice { code: "none", title: words!("ingen", "ingen", "none") };
