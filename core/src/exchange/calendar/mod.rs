//! Calendars that other programs read (iCalendar).

#[cfg(feature = "network")]
mod gatherings;
mod writer;

#[cfg(feature = "network")]
pub use gatherings::calendar;
use serde::Serialize;
pub(super) use writer::EventWriter;

use crate::value::Pointer;

/// A calendar, and what could not stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Calendar {
    /// The calendar as text, in lines as RFC 5545 has them.
    pub text: String,
    /// The gatherings or milestones whose day is not known, by their places in the document.
    pub left_out: Vec<usize>,
    /// The list of the document that they are in.
    pub(super) list: &'static str,
}

/// A calendar as other languages are given it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Calendar"))]
pub struct CalendarAnswer<'a> {
    /// The calendar as text: what a file of the kind `.ics` holds.
    text: &'a str,
    /// The gatherings or milestones that could not stand in it, since their day is not known: the ways to them.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    left_out: Vec<Pointer>,
}

impl Calendar {
    /// The calendar as other languages are given it.
    pub fn answer(&self) -> CalendarAnswer<'_> {
        let at = |place: &usize| Pointer::root().then(self.list).then(*place);
        CalendarAnswer { text: &self.text, left_out: self.left_out.iter().map(at).collect() }
    }
}
