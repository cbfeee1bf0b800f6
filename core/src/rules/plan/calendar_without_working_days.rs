//! A calendar leaves no day to work on.

use crate::context::{Context, Origin};
use crate::finding::{Severity, Show};
use crate::model::{Gate, PlanCalendar};
use crate::phrase::Texts;
use crate::rule::{Check, Found, Rule};
use crate::schedule::Calendars;
use crate::value::{Field, long_words, words};

pub(crate) static RULE: Rule = Rule {
    name: "calendar-without-working-days",
    since: "0.1.0",
    severity: Severity::Error,
    gate: Gate::PlanApproval,
    show: Show::Blur,
    priority: 3,
    origin: Origin::Design,
    source: "En plan kan bare regnes ut når det er dager å arbeide på",
    params: &[],
    texts: Texts {
        title: words!("Kalender uten arbeidsdager", "Kalender utan arbeidsdagar", "Calendar without working days"),
        message: words!(
            "Etter kalenderen er det ingen dager dere arbeider.",
            "Etter kalenderen er det ingen dagar de arbeider.",
            "According to the calendar there are no days on which you work."
        ),
        help: words!(
            "Velg hvilke ukedager dere arbeider, eller ta bort det som står, så regner vi med mandag til fredag.",
            "Vel kva vekedagar de arbeider, eller ta bort det som står, så reknar vi med måndag til fredag.",
            "Choose the days of the week that you work, or remove what is written there, and we will assume Monday to Friday."
        ),
        question: words!("Hvilke dager arbeider dere?", "Kva dagar arbeider de?", "Which days do you work?"),
        fix: None,
        met: None,
    },
    why: long_words!(
        "Uten en eneste arbeidsdag kan ikke noe som tar tid, få en dato.",
        "Utan ein einaste arbeidsdag kan ikkje noko som tek tid, få ein dato.",
        "Without a single working day nothing that takes time can have a date."
    ),
    examples: None,
    check: Check::PlanCalendar(check),
};

fn check(calendar: &PlanCalendar, _: &Context<'_>, found: &mut Found<'_>) {
    // What is written of weekdays and cannot be read is told as that.
    let weekdays = calendar.weekdays.known().map_or(&[][..], |weekdays| &weekdays.0);
    let is_unread = weekdays.iter().any(|weekday| matches!(weekday, Field::Unreadable(_)));
    if !is_unread && !Calendars::of([Some(calendar), None]).working.has_days() {
        found.not_met(if calendar.weekdays.is_none() { "weekdays" } else { "closedPeriods" });
    }
}
