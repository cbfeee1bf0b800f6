//! An item outside the gathering.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Clock, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-item-outside-gathering",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Programmet ligger innenfor tida for samlingen",
    params: &[("item", ParamKind::Text)],
    texts: Texts {
        title: words!("En post utenfor samlingen", "Ein post utanfor samlinga", "An item outside the gathering"),
        message: words!(
            "«{item}» ligger utenfor tida for samlingen.",
            "«{item}» ligg utanfor tida for samlinga.",
            "“{item}” lies outside the time of the gathering."
        ),
        help: words!(
            "Se på tida for posten og tida for samlingen. En av dem må flyttes.",
            "Sjå på tida for posten og tida for samlinga. Ei av dei må flyttast.",
            "Look at the time of the item and that of the gathering. One of them must move."
        ),
        question: words!(
            "Når er posten, og når er samlingen?",
            "Når er posten, og når er samlinga?",
            "When is the item, and when is the gathering?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den som reiser etter programmet, kan komme for sent. Vi ser bare etter der både tida for samlingen og tida for posten står.",
        "Den som reiser etter programmet, kan kome for seint. Vi ser berre etter der både tida for samlinga og tida for posten står.",
        "Whoever travels by the programme may come too late. We look only where both the time of the gathering and that of the item are stated."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    let Some((first, last)) = gathering.days() else { return };
    let days = last.days_since(first).saturating_add(1);
    // On one day, a time of day holds for all of it; on several, nobody knows which days it is for.
    let clock = gathering.time.known().and_then(When::clock).filter(|_| days == 1);
    for (index, item) in gathering.items.items() {
        let day = i64::try_from(item.on_day()).unwrap_or(i64::MAX);
        let is_within = |clock: Clock| item.time.known().is_none_or(|time| time.is_within(clock));
        let field = if !(1..=days).contains(&day) {
            "day"
        } else if clock.is_some_and(|clock| !is_within(clock)) {
            "time"
        } else {
            continue;
        };
        found.not_met(&format!("items/{index}/{field}")).with("item", item.name().as_str()).related("time");
    }
}
