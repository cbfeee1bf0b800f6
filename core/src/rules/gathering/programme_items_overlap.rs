//! Two items at the same time.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Gathering, ProgrammeItem};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule};
use crate::value::{Clock, long_words, sort_by, words};

pub(crate) static RULE: Rule = Rule {
    name: "programme-items-overlap",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::Submission,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Ingen kan være to steder på en gang",
    params: &[("first", ParamKind::Text), ("second", ParamKind::Text)],
    texts: Texts {
        title: words!("To poster på samme tid", "To postar på same tid", "Two items at the same time"),
        message: words!(
            "«{first}» og «{second}» går på samme tid.",
            "«{first}» og «{second}» går på same tid.",
            "“{first}” and “{second}” are on at the same time."
        ),
        help: words!(
            "Flytt den ene, eller merk den med at den går samtidig med andre.",
            "Flytt den eine, eller merk han med at han går samtidig med andre.",
            "Move one of them, or mark it as running at the same time as others."
        ),
        question: words!(
            "Skal deltakerne velge mellom dem, eller er tida skrevet feil?",
            "Skal deltakarane velje mellom dei, eller er tida skriven feil?",
            "Are participants to choose between them, or is one of the times wrong?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Parallelle poster er fint når det er meningen. Står det at de går samtidig, sier vi ingenting.",
        "Parallelle postar er fint når det er meininga. Står det at dei går samtidig, seier vi ingenting.",
        "Parallel items are fine where that is meant. Where it says that they run at the same time, we say nothing."
    ),
    examples: None,
    check: Check::Gathering(check),
};

fn check(gathering: &Gathering, _: &Context<'_>, found: &mut Found<'_>) {
    let lasts_for_days = gathering.days().is_some_and(|(first, last)| first < last);
    // What has no day may be on any of several.
    let is_placed = |item: &ProgrammeItem| item.day.known().is_some() || !lasts_for_days;
    let alone = |item: &ProgrammeItem| item.parallel.known() != Some(&true);
    let timed = gathering.items.items().filter(|(_, item)| alone(item) && is_placed(item));
    let mut timed: Vec<(usize, &ProgrammeItem, Clock)> =
        timed.filter_map(|(index, item)| Some((index, item, *item.time.known()?))).collect();
    sort_by(&mut timed, |(_, one, time), (_, other, then)| {
        (one.on_day(), time.start).cmp(&(other.on_day(), then.start))
    });
    // The one of those before that lasts longest.
    let mut longest: Option<(usize, &ProgrammeItem, Clock)> = None;
    for (other, second, then) in timed {
        let before = longest.filter(|(_, first, _)| first.on_day() == second.on_day());
        if let Some((one, first, _)) = before.filter(|(_, _, time)| time.overlaps(then)) {
            let answer = found.not_met(&format!("items/{other}/time")).related(&format!("items/{one}/time"));
            answer.with("first", first.name().as_str()).with("second", second.name().as_str());
        }
        if before.is_none_or(|(_, _, time)| then.end.unwrap_or(then.start) > time.end.unwrap_or(time.start)) {
            longest = Some((other, second, then));
        }
    }
}
