//! The shortest working time of a milestone is longer than the likely or the longest.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of};
use crate::value::{List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "working-time-out-of-order",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "Korteste, mest sannsynlige og lengste arbeidstid står i stigende rekkefølge",
    params: &[("milestone", ParamKind::Text), ("days", ParamKind::List)],
    texts: Texts {
        title: words!("Arbeidstid i feil rekkefølge", "Arbeidstid i feil rekkjefølgje", "Working time out of order"),
        message: words!(
            "Arbeidstida for «{milestone}» er {days} dager, fra korteste til lengste. De tallene øker ikke.",
            "Arbeidstida for «{milestone}» er {days} dagar, frå kortaste til lengste. Dei tala aukar ikkje.",
            "The working time of “{milestone}” is {days} days, from shortest to longest. Those numbers do not increase."
        ),
        help: words!(
            "Bytt om tallene, så det minste er det korteste.",
            "Byt om tala, så det minste er det kortaste.",
            "Swap the numbers, so that the smallest is the shortest."
        ),
        question: words!(
            "Hvor lang tid tar det hvis alt går bra?",
            "Kor lang tid tek det om alt går bra?",
            "How long does it take if all goes well?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Med tre tall regner vi ut en tidlig, en sannsynlig og en sen plan. Står tallene i feil rekkefølge, stemmer ingen av dem.",
        "Med tre tal reknar vi ut ein tidleg, ein sannsynleg og ein sein plan. Står tala i feil rekkjefølgje, stemmer ingen av dei.",
        "With three numbers we work out an early, a likely and a late plan. Where the numbers are out of order, none of them is right."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    for (place, milestone) in milestones.iter() {
        let Some(time) = milestone.working_time.known() else { continue };
        let days = [&time.shortest, &time.likely, &time.longest].into_iter().filter_map(|days| days.known().copied());
        let days: Vec<usize> = days.collect();
        if !days.is_sorted() {
            let answer = found.not_met(&format!("{place}/workingTime"));
            answer.with("milestone", name_of(milestones, place)).with("days", days.into_iter().collect::<Param>());
        }
    }
}
