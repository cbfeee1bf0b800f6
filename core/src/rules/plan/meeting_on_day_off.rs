//! A meeting of a calendar is at the weekend or on a public holiday.

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Severity, Show};
use crate::model::{Gate, PlanCalendar};
use crate::phrase::{Param, ParamKind, Texts};
use crate::rule::{Check, Found, Rule, each_once, exact_day, first_names, why_off};
use crate::value::{Day, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "meeting-on-day-off",
    since: "0.1.0",
    severity: Severity::Info,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 7,
    origin: Origin::Design,
    source: "Lov om helligdager og helligdagsfred, § 2",
    params: &[("days", ParamKind::List), ("reasons", ParamKind::List)],
    texts: Texts {
        title: words!("Møte på en fridag", "Møte på ein fridag", "Meeting on a day off"),
        message: words!(
            "{days|Dette møtet står på en dag|Disse møtene står på dager} da de fleste har fri: {days} ({reasons}).",
            "{days|Dette møtet står på ein dag|Desse møta står på dagar} då dei fleste har fri: {days} ({reasons}).",
            "{days|This meeting is on a day|These meetings are on days} when most people are off: {days} ({reasons})."
        ),
        help: words!(
            "Sjekk datoen mot innkallingen. Er den riktig, trenger dere ikke gjøre noe.",
            "Sjekk datoen mot innkallinga. Er han rett, treng de ikkje gjere noko.",
            "Check the date against the notice of meeting. If it is right, you need not do anything."
        ),
        question: words!("Er datoen riktig?", "Er datoen rett?", "Is the date right?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Møtekalendere skrives ofte av fra året før. Er én dag feil, får alt som skal avgjøres i det møtet, feil dato. Møter som har vært, sier vi ingenting om.",
        "Møtekalendrar blir ofte skrivne av frå året før. Er éin dag feil, får alt som skal avgjerast i det møtet, feil dato. Møte som har vore, seier vi ingenting om.",
        "Meeting calendars are often copied from the year before. If one day is wrong, everything to be decided at that meeting gets a wrong date. We say nothing about past meetings."
    ),
    examples: None,
    check: Check::PlanCalendar(check),
};

fn check(calendar: &PlanCalendar, context: &Context<'_>, found: &mut Found<'_>) {
    let mut meetings: Vec<(String, Day, Param)> = Vec::new();
    for (body, own) in calendar.meetings.items() {
        for (place, day) in own.days.known().map(|days| days.0.iter().enumerate()).into_iter().flatten() {
            let Some(day) = exact_day(day).filter(|day| *day >= context.today()) else { continue };
            meetings.extend(why_off(day).map(|why| (format!("meetings/{body}/days/{place}"), day, why)));
        }
    }
    let Some(((first, ..), others)) = meetings.split_first() else { return };
    let days = first_names(meetings.iter().map(|(_, day, _)| Param::Date((*day).into())));
    let reasons = each_once(meetings.iter().map(|(.., why)| why.clone()));
    let answer = found.undetermined(first, Awaits::JUDGEMENT).with("days", days).with("reasons", reasons);
    others.iter().fold(answer, |answer, (place, ..)| answer.related(place));
}
