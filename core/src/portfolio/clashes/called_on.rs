//! Which groups are called on often within a week.

use std::collections::BTreeMap;

use super::same_time::Overlap;
use super::times::{Lasting, Span};
use super::{Held, Sureness, are_of_several};
use crate::value::sort_by;

/// From so many activities within a week on, a group is called on often.
pub(crate) const OFTEN: usize = 3;

/// The activities in a week: those that certainly are, and all that may be.
#[derive(Clone, Debug, Default)]
struct Week {
    sure: Vec<usize>,
    all: Vec<usize>,
}

/// The weeks within which several projects together call often on a group; weeks on end are told as one.
pub(super) fn called_on_often(places: &[usize], held: &[Held<'_>]) -> Vec<Overlap> {
    if places.len() < OFTEN || !are_of_several(places, held) {
        return Vec::new();
    }
    let mut weeks: BTreeMap<i64, Week> = BTreeMap::new();
    for place in places {
        let Some(one) = held.get(*place) else { continue };
        let sure = sure_weeks(&one.lasting);
        let (first, last) = weeks_of(one.lasting.days);
        for number in first..=last {
            let week = weeks.entry(number).or_default();
            week.all.push(*place);
            week.sure.extend(sure.filter(|(first, last)| (first..=last).contains(&&number)).map(|_| *place));
        }
    }
    let mut often: Vec<Overlap> = Vec::new();
    for (number, week) in weeks {
        let is_often = |places: &[usize]| places.len() >= OFTEN && are_of_several(places, held);
        let sureness = if is_often(&week.sure) { Sureness::Certain } else { Sureness::Possible };
        let places = if sureness == Sureness::Certain { week.sure } else { week.all };
        if !is_often(&places) {
            continue;
        }
        let (first, last) = days_of(number);
        match often.last_mut().filter(|before| before.sureness == sureness && before.days.1.saturating_add(1) == first)
        {
            Some(before) => {
                before.days.1 = last;
                before.places.extend(places);
            }
            None => often.push(Overlap { places, days: (first, last), sureness }),
        }
    }
    for one in &mut often {
        sort_by(&mut one.places, Ord::cmp);
        one.places.dedup();
    }
    often
}

/// The weeks that an activity certainly is in.
fn sure_weeks(lasting: &Lasting) -> Option<Span> {
    lasting.sure_days.map(weeks_of).or_else(|| Some(weeks_of(lasting.days)).filter(|(first, last)| first == last))
}

/// The weeks of days, counted from the one that begins with day 1, a Monday.
fn weeks_of((first, last): Span) -> Span {
    let week = |day: i64| day.saturating_sub(1).div_euclid(7);
    (week(first), week(last))
}

/// The Monday and the Sunday of a week.
fn days_of(week: i64) -> Span {
    let monday = week.saturating_mul(7).saturating_add(1);
    (monday, monday.saturating_add(6))
}
