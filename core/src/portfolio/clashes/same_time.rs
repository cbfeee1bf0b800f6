//! Which activities that need the same thing are at the same time.

use std::collections::{BTreeMap, BTreeSet};

use super::times::Span;
use super::{Held, Sureness, are_of_several};
use crate::value::sort_by;

/// Activities that need the same thing at the same time, by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Overlap {
    pub(super) places: Vec<usize>,
    pub(super) days: Span,
    pub(super) sureness: Sureness,
}

/// An activity on a day, with its minutes.
#[derive(Clone, Copy, Debug)]
struct OnDay {
    minutes: Span,
    place: usize,
    project: usize,
}

/// Which of some activities are at the same time as one of another project: for each time that the same of them are.
/// They come by their first days.
///
/// No activity lasts longer than a month, so each takes part in few times, and all in time that grows as they do.
pub(super) fn at_the_same_time(places: &[usize], held: &[Held<'_>], by_hours: bool) -> Vec<Overlap> {
    let mut overlaps: Vec<Overlap> = Vec::new();
    if !are_of_several(places, held) {
        return overlaps;
    }
    let days = |place: &usize| held.get(*place).map_or((0, 0), |one| one.lasting.days);
    let mut waiting = places.iter().copied().peekable();
    let mut there: Vec<usize> = Vec::new();
    let mut before: Vec<usize> = Vec::new();
    for (first, last) in stretches(places, held) {
        there.retain(|place| days(place).1 >= first);
        while let Some(place) = waiting.next_if(|place| days(place).0 <= first) {
            there.push(place);
        }
        let mut now = Vec::new();
        if there.len() > 1 && are_of_several(&there, held) {
            for (places, sureness) in on_one_day(&there, held, first, by_hours) {
                let lasts_on = before.iter().copied().find(|number| {
                    overlaps.get(*number).is_some_and(|old| old.sureness == sureness && old.places == places)
                });
                let new = overlaps.len();
                match lasts_on.and_then(|number| overlaps.get_mut(number)) {
                    Some(old) => old.days.1 = last,
                    None => overlaps.push(Overlap { places, days: (first, last), sureness }),
                }
                now.push(lasts_on.unwrap_or(new));
            }
        }
        before = now;
    }
    overlaps
}

/// The stretches of days within which nothing begins or ends.
fn stretches(places: &[usize], held: &[Held<'_>]) -> Vec<Span> {
    let mut bounds: BTreeSet<i64> = BTreeSet::new();
    for one in places.iter().filter_map(|place| held.get(*place)) {
        for (first, last) in [Some(one.lasting.days), one.lasting.sure_days].into_iter().flatten() {
            bounds.extend([first, last.saturating_add(1)]);
        }
    }
    bounds.iter().zip(bounds.iter().skip(1)).map(|(first, next)| (*first, next.saturating_sub(1))).collect()
}

/// Those that are at the same time on one day, with how certain that is.
fn on_one_day(there: &[usize], held: &[Held<'_>], day: i64, by_hours: bool) -> Vec<(Vec<usize>, Sureness)> {
    let (mut certain, mut on_the_day, mut possible) = (Vec::new(), Vec::new(), Vec::new());
    let mut is_all_stated = true;
    for place in there {
        let Some(Held { project, lasting, .. }) = held.get(*place).copied() else { continue };
        let one = |minutes| OnDay { minutes, place: *place, project };
        let is_sure = lasting.sure_days.is_some_and(|(first, last)| (first..=last).contains(&day));
        let whole = (0, 0);
        let (sure_minutes, minutes) =
            if by_hours { (lasting.sure_minutes, lasting.minutes) } else { (Some(whole), whole) };
        is_all_stated &= is_sure && sure_minutes == Some(minutes);
        certain.extend(sure_minutes.filter(|_| is_sure).map(one));
        on_the_day.extend(is_sure.then(|| one(minutes)));
        possible.push(one(minutes));
    }
    if is_all_stated {
        return together(certain).into_iter().map(|places| (places, Sureness::Certain)).collect();
    }
    let mut found: Vec<(Vec<usize>, Sureness)> = Vec::new();
    let levels = [(certain, Sureness::Certain), (on_the_day, Sureness::OnTheDay), (possible, Sureness::Possible)];
    for (those, sureness) in levels {
        // What is told with more certainty is not told again with less.
        let is_told = |places: &[usize]| {
            found.iter().any(|(known, _)| known.iter().any(|place| places.binary_search(place).is_ok()))
        };
        let new: Vec<_> = together(those).into_iter().filter(|places| !is_told(places)).collect();
        found.extend(new.into_iter().map(|places| (places, sureness)));
    }
    found
}

/// Those whose minutes meet those of another project, as many together as hang together; each in order.
fn together(mut day: Vec<OnDay>) -> Vec<Vec<usize>> {
    retain_those_that_meet(&mut day);
    if day.is_empty() {
        return Vec::new();
    }
    if !day.is_sorted_by_key(|one| one.minutes) {
        sort_by(&mut day, |one, other| one.minutes.cmp(&other.minutes));
    }
    let mut groups: Vec<(i64, Vec<usize>)> = Vec::new();
    for one in day {
        match groups.last_mut().filter(|(end, _)| one.minutes.0 <= *end) {
            Some((end, places)) => {
                *end = one.minutes.1.max(*end);
                places.push(one.place);
            }
            None => groups.push((one.minutes.1, vec![one.place])),
        }
    }
    let in_order = |(_, mut places): (i64, Vec<usize>)| {
        if !places.is_sorted() {
            sort_by(&mut places, Ord::cmp);
        }
        places
    };
    groups.into_iter().map(in_order).collect()
}

/// Keeps those whose minutes meet those of another project.
fn retain_those_that_meet(day: &mut Vec<OnDay>) {
    /// As many are held against each other one by one; more are counted.
    const FEW: usize = 16;
    if day.len() > FEW {
        let counts = Counts::of(day);
        day.retain(|one| counts.meets_another(one));
        return;
    }
    let meet = |one: &OnDay, other: &OnDay| {
        one.project != other.project && one.minutes.0 <= other.minutes.1 && other.minutes.0 <= one.minutes.1
    };
    let all = day.clone();
    day.retain(|one| all.iter().any(|other| meet(one, other)));
}

/// When all begin and end, and when those of each project do.
struct Counts {
    all: Ends,
    own: BTreeMap<usize, Ends>,
}

#[derive(Default)]
struct Ends {
    starts: Vec<i64>,
    ends: Vec<i64>,
}

impl Counts {
    fn of(day: &[OnDay]) -> Self {
        let mut counts = Self { all: Ends::default(), own: BTreeMap::new() };
        for one in day {
            counts.all.add(one.minutes);
            counts.own.entry(one.project).or_default().add(one.minutes);
        }
        counts.all.sort();
        counts.own.values_mut().for_each(Ends::sort);
        counts
    }

    /// Whether it meets one of another project: more meet it than its own project has that do.
    fn meets_another(&self, one: &OnDay) -> bool {
        let own = self.own.get(&one.project).map_or(0, |own| own.meeting(one.minutes));
        self.all.meeting(one.minutes) > own
    }
}

impl Ends {
    fn add(&mut self, (start, end): Span) {
        self.starts.push(start);
        self.ends.push(end);
    }

    fn sort(&mut self) {
        sort_by(&mut self.starts, Ord::cmp);
        sort_by(&mut self.ends, Ord::cmp);
    }

    /// How many last at some minute of these: those that have begun, without those that had ended.
    fn meeting(&self, (first, last): Span) -> usize {
        let begun = self.starts.partition_point(|start| *start <= last);
        begun.saturating_sub(self.ends.partition_point(|end| *end < first))
    }
}
