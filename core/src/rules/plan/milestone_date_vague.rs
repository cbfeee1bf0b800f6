//! The date of milestones can be any day within a quarter or longer.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{Gate, Milestone, Period};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, first_names, open_milestones};
use crate::value::{Day, Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-date-vague",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 8,
    origin: Origin::Design,
    source: "En dato regnes som alle dagene den kan være",
    params: &[("milestones", ParamKind::List), ("times", ParamKind::List)],
    texts: Texts {
        title: words!("Milepæl med romslig dato", "Milepæl med romsleg dato", "Milestone with an approximate date"),
        message: words!(
            "{milestones|Denne milepælen har en romslig dato|Disse milepælene har romslige datoer}: {milestones}. Vi regner slik: {times}.",
            "{milestones|Denne milepælen har ein romsleg dato|Desse milepælane har romslege datoar}: {milestones}. Vi reknar slik: {times}.",
            "{milestones|This milestone has an approximate date|These milestones have approximate dates}: {milestones}. We take {milestones|it|them} to mean: {times}."
        ),
        help: words!(
            "Er det slik dere mener det, trenger dere ikke gjøre noe. Vet dere måneden, så skriv den.",
            "Er det slik de meiner det, treng de ikkje gjere noko. Veit de månaden, så skriv han.",
            "If that is what you mean, you need not do anything. If you know the month, write it."
        ),
        question: words!(
            "Vet dere mer nå om når det blir?",
            "Veit de meir no om når det blir?",
            "Do you know more now about when it will be?"
        ),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Det er klokt å ikke skrive en dato som er mer nøyaktig enn det dere vet. Men da er det greit å se hvilke dager planen regner med. Vi ser på kvartaler, halvår, årstider og alt som er lengre eller åpent.",
        "Det er klokt å ikkje skrive ein dato som er meir nøyaktig enn det de veit. Men då er det greitt å sjå kva dagar planen reknar med. Vi ser på kvartal, halvår, årstider og alt som er lengre eller ope.",
        "It is wise not to write a date that is more exact than what you know. But then it helps to see which days the plan is worked out from. We look at quarters, half-years, seasons and everything that is longer or open."
    ),
    examples: None,
    check: Check::Milestones(check),
};

/// As many days as the shortest quarter has.
const QUARTER: i64 = 90;

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    let is_vague = |when: &When| {
        let days = when.earliest().zip(when.latest()).map(|(first, last)| last.days_since(first));
        when.has_year() && days.is_none_or(|days| days.saturating_add(1) >= QUARTER)
    };
    let open = open_milestones(milestones).filter(|(_, milestone)| milestone.forecast.is_absent());
    let vague = open.filter_map(|(place, milestone)| Some((place, milestone.planned.known()?)));
    let vague: Vec<(usize, &When)> = vague.filter(|(_, when)| is_vague(when)).collect();
    let places: Vec<usize> = vague.iter().map(|(place, _)| *place).collect();
    let told = (Outcome::Undetermined, Awaits::INFORMATION);
    if let Some(answer) = found.about_milestones(milestones, &places, "planned", told) {
        answer.with("times", first_names(vague.iter().map(|(_, when)| Param::Period(days_of(when)))));
    }
}

/// The days that a time can be.
fn days_of(when: &When) -> Period {
    let end = |day: Option<Day>| day.map_or(Field::Absent, Field::from);
    Period { start: end(when.earliest()), end: end(when.latest()), ..Period::default() }
}
