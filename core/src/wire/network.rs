//! Operations on networks and gatherings.

use serde::Serialize;

use super::{Handle, Misuse, named, page};
#[cfg(feature = "exchange")]
use crate::exchange::calendar;
use crate::render::{invitation, network_report, reflection_page, series_plan};
use crate::schedule::public_holidays;
#[cfg(feature = "exchange")]
use crate::value::Pointer;
use crate::value::{Faults, Limits, Node, Place, Value};

pub(super) fn plan_series(handle: &Handle) -> String {
    series_plan(handle.reading(|read| &read.network).document(), &handle.context, |plan| named("plan", plan))
}

pub(super) fn report(handle: &Handle) -> String {
    page(&network_report(handle.reading(|read| &read.network), &handle.context))
}

pub(super) fn draft_invitation(handle: &Handle) -> String {
    let gathering = handle.reading(|read| &read.gathering).document();
    named("invitation", &invitation(gathering, &handle.context).answer())
}

pub(super) fn reflections(handle: &Handle) -> String {
    page(&reflection_page(handle.reading(|read| &read.gathering).document(), &handle.context))
}

/// `{"text", "leftOut"}`: the calendar, and the places of the gatherings that could not stand in it.
#[cfg(feature = "exchange")]
pub(super) fn to_calendar(handle: &Handle) -> String {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Answer {
        text: String,
        left_out: Vec<Pointer>,
    }
    let network = handle.reading(|read| &read.network).document();
    let calendar = calendar(network, handle.context.today, handle.context.speech.language());
    let at = |place: usize| Pointer::root().then("gatherings").then(place);
    named("calendar", &Answer { left_out: calendar.left_out.into_iter().map(at).collect(), text: calendar.text })
}

/// The public holidays of a year: the document is the year.
pub(super) fn holidays(handle: &Handle) -> String {
    #[derive(Serialize)]
    struct Holiday {
        day: String,
        name: &'static str,
    }
    let node = Node::parse(&handle.document, &Limits::default()).unwrap_or(Node::Null);
    let year = usize::read(&node, &Place::Root, &mut Faults::default()).and_then(|year| i32::try_from(year).ok());
    let Some(holidays) = year.map(public_holidays).filter(|holidays| !holidays.is_empty()) else {
        return Misuse::new("give the year as a whole number from 1900 to 2100, such as 2027").to_json();
    };
    let language = handle.context.speech.language();
    let answer = holidays
        .iter()
        .map(|holiday| Holiday { day: holiday.day.to_string(), name: holiday.name.in_language(language) });
    named("holidays", &answer.collect::<Vec<_>>())
}
