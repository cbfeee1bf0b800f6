//! A date of a milestone is in a year that no plan can be worked out in.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, Milestone};
use crate::phrase::{ParamKind, Texts};
use crate::rule::{Check, Found, Rule, name_of};
use crate::schedule::{FIRST_YEAR, LAST_YEAR};
use crate::value::{Field, List, When, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-date-outside-calendar",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En plan regnes ut med dager fra 1900 til 2100",
    params: &[("milestone", ParamKind::Text), ("date", ParamKind::Date)],
    texts: Texts {
        title: words!("Dato vi ikke kan regne med", "Dato vi ikkje kan rekne med", "Date that we cannot count with"),
        message: words!(
            "Datoen {date} for «{milestone}» er utenfor årene vi regner med, 1900 til 2100.",
            "Datoen {date} for «{milestone}» er utanfor åra vi reknar med, 1900 til 2100.",
            "The date {date} of “{milestone}” is outside the years that we count with, 1900 to 2100."
        ),
        help: words!(
            "Se på årstallet. Det er lett å bytte om eller doble et siffer.",
            "Sjå på årstalet. Det er lett å byte om eller doble eit siffer.",
            "Look at the year. Digits are easily swapped or doubled."
        ),
        question: words!("Hvilket år skulle det stå?", "Kva år skulle det stå?", "Which year should it be?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Vi kjenner arbeidsdagene fra 1900 til 2100. En dato utenfor kan vi verken flytte til en arbeidsdag eller regne videre fra.",
        "Vi kjenner arbeidsdagane frå 1900 til 2100. Ein dato utanfor kan vi verken flytte til ein arbeidsdag eller rekne vidare frå.",
        "We know the working days from 1900 to 2100. A date outside can neither be moved to a working day nor be counted from."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, _: &Context<'_>, found: &mut Found<'_>) {
    let year = |date: &When| Some((date.earliest()?.year(), date.latest()?.year()));
    let is_outside = |date: &When| year(date).is_some_and(|(first, last)| first > LAST_YEAR || last < FIRST_YEAR);
    for (place, milestone) in milestones.iter() {
        let dates: [(&str, &Field<When>); 7] = [
            ("planned", &milestone.planned),
            ("baseline", &milestone.baseline),
            ("forecast", &milestone.forecast),
            ("notBefore", &milestone.not_before),
            ("notAfter", &milestone.not_after),
            ("fixed", &milestone.fixed),
            ("deadline", &milestone.deadline),
        ];
        let stated = dates.into_iter().filter_map(|(key, date)| Some((key, date.known()?)));
        for (key, date) in stated.filter(|(_, date)| is_outside(date)) {
            let answer = found.not_met(&format!("{place}/{key}"));
            answer.with("milestone", name_of(milestones, place)).with("date", date);
        }
    }
}
