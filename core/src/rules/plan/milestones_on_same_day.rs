//! Three milestones or more are planned for the same day.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, exact_day, open_milestones};
use crate::value::{Day, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestones-on-same-day",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "Flere milepæler på samme dag er ofte en dato som bare står der til noen vet bedre",
    params: &[("milestones", ParamKind::List), ("day", ParamKind::Date)],
    texts: Texts {
        title: words!(
            "Flere milepæler på samme dag",
            "Fleire milepælar på same dag",
            "Several milestones on the same day"
        ),
        message: words!(
            "Disse milepælene er alle planlagt til {day}: {milestones}.",
            "Desse milepælane er alle planlagde til {day}: {milestones}.",
            "These milestones are all planned for {day}: {milestones}."
        ),
        help: words!(
            "Er det en dato dere har satt inn foreløpig, så spør dem som gjør arbeidet. Er den riktig, trenger dere ikke gjøre noe.",
            "Er det ein dato de har sett inn førebels, så spør dei som gjer arbeidet. Er han rett, treng de ikkje gjere noko.",
            "If it is a date that you put in for the time being, ask those who do the work. If it is right, you need not do anything."
        ),
        question: words!(
            "Skal alt dette være på plass samme dag?",
            "Skal alt dette vere på plass same dag?",
            "Should all of this be in place on the same day?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Milepæler på samme dag er ikke galt, for eksempel når et møte avgjør flere saker. Ofte er det likevel siste dag i en periode, skrevet før noen har tenkt etter.",
        "Milepælar på same dag er ikkje gale, til dømes når eit møte avgjer fleire saker. Ofte er det likevel siste dag i ein periode, sett opp før nokon har tenkt etter.",
        "Milestones on the same day are not wrong, for instance where one meeting decides several matters. Often it is the last day of a period, though, written before anybody has thought about it."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let mut days: BTreeMap<Day, Vec<usize>> = BTreeMap::new();
    for (place, milestone) in open_milestones(milestones) {
        if let Some(day) = exact_day(&milestone.planned).filter(|day| *day >= context.today()) {
            days.entry(day).or_default().push(place);
        }
    }
    for (day, places) in days.iter().filter(|(_, places)| places.len() >= 3) {
        let answer = found.about_milestones(milestones, places, "planned", (Outcome::Undetermined, Awaits::JUDGEMENT));
        answer.map(|answer| answer.with("day", &When::from(*day)));
    }
}
