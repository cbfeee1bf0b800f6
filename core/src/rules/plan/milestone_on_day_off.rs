//! Milestones are planned for a day when many are off.

use std::collections::BTreeMap;

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Outcome, Severity, Show};
use crate::model::{ClosedPeriod, Gate, Milestone};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, each_once, exact_day, first_names, open_milestones, why_off};
use crate::schedule::{Calendars, contains, when_away};
use crate::value::{Choice, Day, List, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "milestone-on-day-off",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Lov om helligdager og helligdagsfred, § 2, og det kalenderen sier",
    params: &[("milestones", ParamKind::List), ("days", ParamKind::List), ("reasons", ParamKind::List)],
    texts: Texts {
        title: words!("Milepæl på en fridag", "Milepæl på ein fridag", "Milestone on a day off"),
        message: words!(
            "{milestones|Denne milepælen|Disse milepælene} er planlagt på {days|en dag|dager} da mange har fri: {milestones}. Det er {days} ({reasons}).",
            "{milestones|Denne milepælen er planlagd|Desse milepælane er planlagde} på {days|ein dag|dagar} då mange har fri: {milestones}. Det er {days} ({reasons}).",
            "{milestones|This milestone is|These milestones are} planned for {days|a day|days} when many are off: {milestones}. {days|That is|Those are} {days} ({reasons})."
        ),
        help: words!(
            "Har dere valgt dagen med vilje, trenger dere ikke gjøre noe. Ellers passer ofte den siste arbeidsdagen før.",
            "Har de valt dagen med vilje, treng de ikkje gjere noko. Elles passar ofte den siste arbeidsdagen før.",
            "If you chose the day on purpose, you need not do anything. Otherwise the last working day before often suits."
        ),
        question: words!("Hvem er på jobb den dagen?", "Kven er på jobb den dagen?", "Who is at work that day?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Den siste dagen i en måned eller et år er lett å skrive, og ofte er det en lørdag eller nyttårsaften. Vi ser på helger, offentlige fridager, jul, påske, fellesferien og det kalenderen til planen og programmet sier.",
        "Den siste dagen i ein månad eller eit år er lett å skrive, og ofte er det ein laurdag eller nyttårsaftan. Vi ser på helger, offentlege fridagar, jul, påske, fellesferien og det kalenderen til planen og programmet seier.",
        "The last day of a month or a year is easy to write, and often it is a Saturday or New Year's Eve. We look at weekends, public holidays, Christmas, Easter, the July holidays and what the calendar of the plan and the programme says."
    ),
    examples: None,
    check: Check::Milestones(check),
};

fn check(milestones: &List<Milestone>, context: &Context<'_>, found: &mut Found<'_>) {
    let Some(plan) = context.plan.as_ref() else { return };
    let exact = open_milestones(milestones).filter(|(_, milestone)| milestone.forecast.is_absent());
    let exact = exact.filter_map(|(place, milestone)| Some((exact_day(&milestone.planned)?, place)));
    let coming: Vec<(Day, usize)> = exact.filter(|(day, _)| *day >= context.today()).collect();
    if coming.is_empty() {
        return;
    }
    let calendars = plan.calendars(context);
    let mut off: BTreeMap<Day, (Param, Vec<usize>)> = BTreeMap::new();
    for (day, place) in coming {
        if let Some(why) = why_away(day, &calendars) {
            off.entry(day).or_insert((why, Vec::new())).1.push(place);
        }
    }
    let places: Vec<usize> = off.values().flat_map(|(_, places)| places.iter().copied()).collect();
    if let Some(answer) =
        found.about_milestones(milestones, &places, "planned", (Outcome::Undetermined, Awaits::JUDGEMENT))
    {
        let days = first_names(off.keys().map(|day| Param::Date((*day).into())));
        answer.with("days", days).with("reasons", each_once(off.into_values().map(|(why, _)| why)));
    }
}

/// Why many are off on a day, by these calendars; a weekday that people work is no day off.
fn why_away(day: Day, calendars: &Calendars<'_>) -> Option<Param> {
    const CLOSED: Choice = Choice { code: "closed", title: words!("stengt", "stengt", "closed") };
    const HOLIDAYS: Choice = Choice { code: "holidays", title: words!("ferie", "ferie", "holidays") };
    let called = |period: &ClosedPeriod, otherwise: Choice| match period.title.filled() {
        Some(title) => Param::from(title.as_str()),
        None => Param::Term(otherwise),
    };
    let closed = || calendars.closed_periods().find(|period| contains(period, day));
    let holidays = || calendars.holidays().find(|period| contains(period, day));
    let usual = why_off(day).filter(|_| !calendars.working.is_working(day));
    let closed = || closed().map(|period| called(period, CLOSED));
    let usually_away = || when_away(day).map(|title| Param::Term(Choice { code: "away", title }));
    usual.or_else(closed).or_else(|| holidays().map(|period| called(period, HOLIDAYS))).or_else(usually_away)
}
