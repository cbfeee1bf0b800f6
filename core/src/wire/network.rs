//! Operations on networks and gatherings.

use serde::Serialize;

use super::{Handle, Misuse, named, page};
#[cfg(feature = "exchange")]
use crate::exchange::calendar;
use crate::render::{invitation, network_report, process_support_report, reflection_page, series_plan};
use crate::schedule::{PublicHoliday, public_holidays};
use crate::value::{Faults, Limits, Node, Place, Value};

pub(super) fn plan_series(handle: &Handle) -> String {
    series_plan(handle.reading(|read| &read.network).document(), &handle.context, |plan| named("plan", plan))
}

pub(super) fn report(handle: &Handle) -> String {
    page(&network_report(handle.reading(|read| &read.network), &handle.context))
}

pub(super) fn support_report(handle: &Handle) -> String {
    page(&process_support_report(handle.reading(|read| &read.process_support), &handle.context))
}

pub(super) fn draft_invitation(handle: &Handle) -> String {
    let gathering = handle.reading(|read| &read.gathering).document();
    named("invitation", &invitation(gathering, &handle.context).answer())
}

pub(super) fn reflections(handle: &Handle) -> String {
    page(&reflection_page(handle.reading(|read| &read.gathering).document(), &handle.context))
}

#[cfg(feature = "exchange")]
pub(super) fn to_calendar(handle: &Handle) -> String {
    let network = handle.reading(|read| &read.network).document();
    let calendar = calendar(network, handle.context.today, handle.context.speech.language());
    named("calendar", &calendar.answer())
}

/// The public holidays of a year: the document is the year.
pub(super) fn holidays(handle: &Handle) -> String {
    #[derive(Serialize)]
    struct Year {
        year: i32,
        days: Vec<Holiday>,
    }
    #[derive(Serialize)]
    struct Holiday {
        day: String,
        name: &'static str,
    }
    let node = Node::parse(&handle.document, &Limits::default()).unwrap_or(Node::Null);
    let year = usize::read(&node, &Place::Root, &mut Faults::default()).and_then(|year| i32::try_from(year).ok());
    let of_year = year.map(|year| (year, public_holidays(year))).filter(|(_, holidays)| !holidays.is_empty());
    let Some((year, holidays)) = of_year else {
        return Misuse::new("give the year as a whole number from 1900 to 2100, such as 2027").to_json();
    };
    let language = handle.context.speech.language();
    let named =
        |holiday: &PublicHoliday| Holiday { day: holiday.day.to_string(), name: holiday.name.in_language(language) };
    super::named("holidays", &Year { year, days: holidays.iter().map(named).collect() })
}
