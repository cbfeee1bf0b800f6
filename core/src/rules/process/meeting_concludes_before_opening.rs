//! A meeting for new ideas concludes before, or without, opening up for them.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::meeting::{concludes_too_early, opening_for};
use crate::model::{Gate, Method, SupportRequest};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "meeting-concludes-before-opening",
    since: "0.1.0",
    severity: Severity::Advice,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 4,
    origin: Origin::Source,
    source: "Nye Ålesund, «Prosessverktøy»: nytenking og stort tilfang av idéar før ein konkluderer",
    params: &[("method", ParamKind::Wording), ("opening", ParamKind::Wording)],
    texts: Texts {
        title: words!("Konklusjon før ideene", "Konklusjon før ideane", "A conclusion before the ideas"),
        message: words!(
            "Dere vil ha nye ideer. Slik metodene står nå, konkluderer dere med «{method}» før ideene er hentet fram.",
            "De vil ha nye idear. Slik metodane står no, konkluderer de med «{method}» før ideane er henta fram.",
            "You want new ideas. As the methods stand now, you conclude with “{method}” before the ideas have been brought out."
        ),
        help: words!(
            "Begynn med en metode som åpner, for eksempel «{opening}».",
            "Start med ein metode som opnar, til dømes «{opening}».",
            "Start with a method that opens up, such as “{opening}”."
        ),
        question: words!(
            "Hvordan vil dere hente fram ideene først?",
            "Korleis vil de hente fram ideane først?",
            "How do you want to bring out the ideas first?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Når en konkluderer for tidlig, velger en blant det alle visste fra før. Kommer mange ideer fram først, er det mer å velge mellom.",
        "Når ein konkluderer for tidleg, vel ein blant det alle visste frå før. Kjem mange idear fram først, er det meir å velje mellom.",
        "When you conclude too early, you choose among what everybody knew already. When many ideas come out first, there is more to choose between."
    ),
    examples: None,
    check: Check::SupportRequest(check),
};

fn check(request: &SupportRequest, _: &Context<'_>, found: &mut Found<'_>) {
    let (Some(method), Some(opening)) = (concludes_too_early(request), opening_for(request)) else { return };
    let title = |method: &Method| Param::Wording(method.title.known().cloned().unwrap_or_default());
    found.not_met("methods").with("method", title(method)).with("opening", title(opening));
}
