//! A set in both bokmål and nynorsk has texts in only one of them.

use crate::context::{Context, Origin};
use crate::criteria::wordings;
use crate::finding::{Severity, Show};
use crate::model::{CriteriaSet, Gate, Wording};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "criterion-wording-incomplete",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::Submission,
    show: Show::Submit,
    priority: 8,
    origin: Origin::Design,
    source: "Kriterier skal kunne prøves før de brukes",
    params: &[("count", ParamKind::Count)],
    texts: Texts {
        title: words!(
            "Tekster på bare én målform",
            "Tekstar på berre éi målform",
            "Texts in only one written form of Norwegian"
        ),
        message: words!(
            "{count} {count|tekst|tekster} står enten på bokmål eller på nynorsk, ikke på begge.",
            "{count} {count|tekst|tekstar} står anten på bokmål eller på nynorsk, ikkje på begge.",
            "{count} {count|text is|texts are} in either bokmål or nynorsk, not in both."
        ),
        help: words!(
            "Skriv på begge, eller la hele settet være på den ene.",
            "Skriv på begge, eller la heile settet vere på den eine.",
            "Write in both, or let the whole set be in the one."
        ),
        question: words!(
            "Skal settet være på både bokmål og nynorsk?",
            "Skal settet vere på både bokmål og nynorsk?",
            "Should the set be in both bokmål and nynorsk?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som leser på den ene målforma, får da noe på den andre. Et sett som er på bare den ene, sier vi ingenting om.",
        "Den som les på den eine målforma, får då noko på den andre. Eit sett som er på berre den eine, seier vi ingenting om.",
        "Somebody who reads one of the forms is then given something in the other. We say nothing of a set that is in only one.",
    ),
    examples: None,
    check: Check::CriteriaSet(check),
};

fn check(set: &CriteriaSet, _: &Context<'_>, found: &mut Found<'_>) {
    let all = wordings(set);
    let is_in = |text: &Wording| (text.nb.filled().is_some(), text.nn.filled().is_some());
    let is_in_both = all.iter().any(|(_, text)| is_in(text).0) && all.iter().any(|(_, text)| is_in(text).1);
    let mut of_one = all.iter().filter(|(_, text)| matches!(is_in(text), (true, false) | (false, true)));
    let Some((way, first)) = of_one.next().filter(|_| is_in_both) else { return };
    let lacking = if first.nb.filled().is_some() { "nn" } else { "nb" };
    found.not_met(&format!("{way}/{lacking}")).with("count", of_one.count().saturating_add(1));
}
