//! When activities are: the days and hours that they can be, and those that they certainly are.

use crate::model::Activity;
use crate::value::{Relation, When};

/// From one number to another, both included.
pub(super) type Span = (i64, i64);

/// The days and hours of an activity, each as what it can be and what it certainly is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lasting {
    /// Days, by their numbers.
    pub(super) days: Span,
    pub(super) sure_days: Option<Span>,
    /// Minutes of the day.
    pub(super) minutes: Span,
    pub(super) sure_minutes: Option<Span>,
}

/// What may be on any day of a longer time, or lasts longer, is not looked at: nobody is in one place so long.
const LONGEST: i64 = 31;

/// The minutes of a day.
const DAY: Span = (0, 24 * 60 - 1);

impl Lasting {
    pub(super) fn of(activity: &Activity) -> Option<Self> {
        let time = activity.time.known()?;
        let (days, sure_days) = days_of(time)?;
        if days.1.saturating_sub(days.0) >= LONGEST {
            return None;
        }
        let (minutes, sure_minutes) = minutes_of(activity, time);
        Some(Self { days, sure_days, minutes, sure_minutes })
    }
}

/// The days that a time can be, and those that it certainly is.
pub(super) fn days_of(time: &When) -> Option<(Span, Option<Span>)> {
    let days = (time.earliest()?.number(), time.latest()?.number());
    let sure = match (time.relation(), time.ends()) {
        (Relation::FromTo, Some((start, end))) => Some((start.latest()?.number(), end.earliest()?.number())),
        _ => Some(days).filter(|(first, last)| first == last),
    };
    Some((days, sure.filter(|(first, last)| first <= last)))
}

/// The minutes of the day that an activity can be, and those that it certainly is.
fn minutes_of(activity: &Activity, time: &When) -> (Span, Option<Span>) {
    let minute = |(hour, minute): (u8, u8)| i64::from(hour).saturating_mul(60).saturating_add(i64::from(minute));
    let stated = activity.from.known().copied();
    let clock = stated.or_else(|| time.clock());
    let start = clock.map(|clock| minute(clock.start));
    let to = activity.to.known().map(|clock| clock.start);
    // An activity lasts until the minute before it ends: the next may begin then.
    let end = to.or_else(|| clock?.end).map(|end| minute(end).saturating_sub(1));
    match (start, end) {
        (Some(start), Some(end)) if start <= end => ((start, end), Some((start, end))),
        (Some(start), None) => ((start, DAY.1), Some((start, start))),
        (None, Some(end)) if end >= 0 => ((DAY.0, end), Some((end, end))),
        _ => (DAY, None),
    }
}
