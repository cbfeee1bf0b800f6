//! Where a log comes to a state that no step leads to.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::log::{bounds, told};
use crate::model::{Project, ProjectState};
use crate::value::{Day, sort_by};

/// A state that a project came to from where nothing leads there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Astray {
    /// The state, and its place in the log.
    pub(crate) state: ProjectState,
    pub(crate) event: usize,
    /// The state before it.
    pub(crate) before: ProjectState,
    pub(crate) earlier: usize,
}

/// How many events of one day are tried in every order, and how many dates that are set back in every way.
const ONE_DAY: usize = 6;
const SET_BACK: usize = 3;

/// An event: when it can have been, and where in the log it stands.
#[derive(Clone, Copy, Debug)]
struct Told {
    first: Option<Day>,
    last: Option<Day>,
    place: usize,
    /// `None` where it could not be read: then it cannot be said what came before or after.
    state: Option<ProjectState>,
    /// How its date is taken, where that is set back on purpose.
    set_back: Option<SetBack>,
}

impl Told {
    /// The one day that it was, where that is known.
    fn day(&self) -> Option<Day> {
        self.first.filter(|first| self.last == Some(*first))
    }

    /// The same with its date taken in a way.
    fn taken(self, way: SetBack) -> Self {
        let (first, last) = if way == SetBack::ByLog { (None, None) } else { (self.first, self.last) };
        Self { first, last, set_back: Some(way), ..self }
    }

    /// Its last day; what is not known comes after all days.
    fn ends(&self) -> (bool, Option<Day>) {
        (self.last.is_none(), self.last)
    }
}

/// How a date that is set back on purpose is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SetBack {
    /// As it stands.
    ByDate,
    /// Not at all: the log tells.
    ByLog,
    /// As one that excuses the order: it belongs somewhere else on the way forward.
    Elsewhere,
}

const WAYS: [SetBack; 3] = [SetBack::ByDate, SetBack::ByLog, SetBack::Elsewhere];

/// Every event that came to a state from where nothing leads there. Events follow each other by their dates;
/// where dates do not tell, by the log, as in [`Project::state_on`]. Of events on one day any order will do, and
/// of a date that is set back on purpose any way to take it: then those are told of the order in which fewest
/// are. `is_on_the_way` says which states have an order among themselves. A log may begin anywhere.
pub(crate) fn astray(
    project: &Project,
    leads: impl Fn(ProjectState, ProjectState) -> bool,
    is_on_the_way: impl Fn(ProjectState) -> bool,
) -> Vec<Astray> {
    let events: Vec<Told> = told(&project.events)
        .map(|(place, event)| {
            let (first, last) = bounds(event);
            let is_set_back = event.retroactive.known() == Some(&true);
            let set_back = is_set_back.then_some(SetBack::ByDate);
            Told { first, last, place, state: event.state.known().copied(), set_back }
        })
        .collect();
    let known: RefCell<Vec<((ProjectState, ProjectState), bool)>> = RefCell::default();
    let leads = |from: ProjectState, to: ProjectState| {
        let remembered = known.borrow().iter().find(|(step, _)| *step == (from, to)).map(|(_, leads)| *leads);
        remembered.unwrap_or_else(|| {
            let leads = leads(from, to);
            known.borrow_mut().push(((from, to), leads));
            leads
        })
    };
    let mut fewest: Option<Vec<Astray>> = None;
    for reading in readings(&events) {
        let Some(sequence) = sequence(reading, &leads, &is_on_the_way) else { continue };
        let found = told_of(&sequence, &leads);
        let is_best = found.is_empty();
        if fewest.as_ref().is_none_or(|fewest| found.len() < fewest.len()) {
            fewest = Some(found);
        }
        if is_best {
            break;
        }
    }
    let mut found = fewest.unwrap_or_default();
    sort_by(&mut found, |one, other| one.event.cmp(&other.event));
    found
}

/// The events with each way to take those that are set back: all combinations of a few; of many, all by date or
/// all by the log.
fn readings(events: &[Told]) -> Vec<Vec<Told>> {
    let set_back: Vec<usize> = events.iter().filter(|told| told.set_back.is_some()).map(|told| told.place).collect();
    let taken = |events: &[Told], way: SetBack, places: &[usize]| -> Vec<Told> {
        let is_meant = |told: &Told| places.binary_search(&told.place).is_ok();
        events.iter().map(|told| if is_meant(told) { told.taken(way) } else { *told }).collect()
    };
    if set_back.len() > SET_BACK {
        return vec![events.to_vec(), taken(events, SetBack::ByLog, &set_back)];
    }
    let mut all = vec![events.to_vec()];
    for place in &set_back {
        all = all.iter().flat_map(|events| WAYS.map(|way| taken(events, way, &[*place]))).collect();
    }
    all
}

/// The events in order. `None` where one is taken to belong elsewhere that fits in nowhere.
fn sequence(
    events: Vec<Told>,
    leads: &impl Fn(ProjectState, ProjectState) -> bool,
    is_on_the_way: &impl Fn(ProjectState) -> bool,
) -> Option<Vec<Told>> {
    let on_the_way = |told: &Told| told.state.filter(|state| is_on_the_way(*state));
    let mut sequence: Vec<Told> = Vec::with_capacity(events.len());
    let mut elsewhere: Vec<(ProjectState, Told)> = Vec::new();
    let mut ordered = in_order(events).into_iter().peekable();
    while let Some(told) = ordered.next() {
        if told.set_back != Some(SetBack::Elsewhere) {
            sequence.push(told);
            continue;
        }
        let state = on_the_way(&told)?;
        // Only the order on the way forward is excused: before the one before it, or after the one after.
        let is_earlier = sequence.last().and_then(on_the_way).is_some_and(|before| leads(state, before));
        let is_later = ordered.peek().and_then(on_the_way).is_some_and(|after| leads(after, state));
        if !is_earlier && !is_later {
            return None;
        }
        elsewhere.push((state, told));
    }
    for (state, told) in elsewhere {
        let fits = |place: &usize| {
            let before = place.checked_sub(1).and_then(|before| sequence.get(before)?.state);
            let after = sequence.get(*place).and_then(|after| after.state);
            before.is_none_or(|before| leads(before, state)) && after.is_none_or(|after| leads(state, after))
        };
        let place = (0..=sequence.len()).find(fits)?;
        sequence.insert(place, told);
    }
    Some(sequence)
}

/// The events in the order of their dates; where dates do not tell, the first in the log of those that nothing
/// certainly came before.
fn in_order(mut events: Vec<Told>) -> Vec<Told> {
    sort_by(&mut events, |one, other| (one.first, one.place).cmp(&(other.first, other.place)));
    // By their last days: the earliest of those that are left bounds what may come next.
    let mut ends: Vec<usize> = (0..events.len()).collect();
    let end_of = |index: &usize| events.get(*index).map(|told| (told.ends(), told.place));
    sort_by(&mut ends, |one, other| end_of(one).cmp(&end_of(other)));
    let mut is_done = vec![false; events.len()];
    let mut ends = ends.into_iter().peekable();
    let mut waiting = events.iter().enumerate().peekable();
    // Those that may come next, the first in the log before the others.
    let mut free: BinaryHeap<Reverse<(usize, usize)>> = BinaryHeap::new();
    let mut ordered = Vec::new();
    loop {
        while ends.next_if(|index| is_done.get(*index) == Some(&true)).is_some() {}
        let Some((earliest, _)) = ends.peek().and_then(end_of) else { break };
        while let Some((index, told)) = waiting.next_if(|(_, told)| earliest.0 || told.first <= earliest.1) {
            free.push(Reverse((told.place, index)));
        }
        let Some(Reverse((_, index))) = free.pop() else { break };
        if let Some(is_done) = is_done.get_mut(index) {
            *is_done = true;
        }
        ordered.extend(events.get(index).copied());
    }
    ordered
}

/// A way through the events so far.
#[derive(Clone, Debug, Default)]
struct Way {
    /// How many were found on it, and the place of the latest among all that were found.
    count: usize,
    latest: Option<usize>,
    /// The event that it ends with, and those of its day that it has been to.
    last: Option<Told>,
    been: Vec<usize>,
}

impl Way {
    /// The place of the event that it ends with.
    fn end(&self) -> Option<usize> {
        self.last.map(|last| last.place)
    }
}

/// The ways through some events, and all that was found on any of them, each with the one found before it.
struct Ways<'l, L> {
    leads: &'l L,
    ways: Vec<Way>,
    found: Vec<(Astray, Option<usize>)>,
}

impl<L: Fn(ProjectState, ProjectState) -> bool> Ways<'_, L> {
    /// Goes on to some events of one day, in any order.
    fn go_on(&mut self, day: &[Told]) {
        for _ in day {
            let mut best: Vec<Way> = Vec::new();
            for way in std::mem::take(&mut self.ways) {
                for told in day.iter().filter(|told| !way.been.contains(&told.place)) {
                    let on = self.on_to(&way, told);
                    // Of the ways that have been to the same events and end with the same, the best; of several,
                    // the one nearest to the log.
                    let ends_so = |known: &&mut Way| known.been == on.been && known.end() == on.end();
                    match best.iter_mut().find(ends_so) {
                        Some(known) if on.count <= known.count => *known = on,
                        Some(_) => {}
                        None => best.push(on),
                    }
                }
            }
            sort_by(&mut best, |one, other| (&one.been, one.end()).cmp(&(&other.been, other.end())));
            self.ways = best;
        }
        self.ways.iter_mut().for_each(|way| way.been.clear());
    }

    fn on_to(&mut self, way: &Way, told: &Told) -> Way {
        let mut on = Way { last: Some(*told), ..way.clone() };
        if let Some(last) = &way.last
            && let (Some(before), Some(state)) = (last.state, told.state)
            && !(self.leads)(before, state)
        {
            on.latest = Some(self.found.len());
            on.count = on.count.saturating_add(1);
            self.found.push((Astray { state, event: told.place, before, earlier: last.place }, way.latest));
        }
        on.been.push(told.place);
        sort_by(&mut on.been, usize::cmp);
        on
    }
}

/// What is found on the way through some events in order, on which fewest are.
fn told_of(sequence: &[Told], leads: &impl Fn(ProjectState, ProjectState) -> bool) -> Vec<Astray> {
    let mut ways = Ways { leads, ways: vec![Way::default()], found: Vec::new() };
    for day in sequence.chunk_by(|one, other| one.day().is_some() && one.day() == other.day()) {
        let in_any_order = if day.len() > ONE_DAY { 1 } else { ONE_DAY };
        day.chunks(in_any_order).for_each(|day| ways.go_on(day));
    }
    let mut latest = ways.ways.iter().rev().min_by_key(|way| way.count).and_then(|way| way.latest);
    let mut found = Vec::new();
    while let Some((astray, before)) = latest.and_then(|latest| ways.found.get(latest)) {
        found.push(*astray);
        latest = *before;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lifecycle::Lifecycle;
    use crate::model::ProjectEvent;
    use crate::value::{Field, When};

    fn lost(events: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
        let event = |(state, date): &(&str, &str)| ProjectEvent {
            state: ProjectState::from_code(state.trim_end_matches('!'))
                .map_or(Field::Unreadable(crate::value::Node::Null), Into::into),
            date: date.parse::<When>().map_or(Field::Absent, Into::into),
            retroactive: state.ends_with('!').into(),
            ..ProjectEvent::default()
        };
        let project = Project { events: events.iter().map(event).collect::<Vec<_>>().into(), ..Project::default() };
        let usual = Lifecycle::of(None);
        let found = astray(&project, |from, to| usual.leads(from, to), |state| usual.order().concat().contains(&state));
        found.iter().map(|astray| (astray.before.code(), astray.state.code())).collect()
    }

    #[test]
    fn a_step_that_nothing_leads_by_is_told_once() {
        assert_eq!(lost(&[("declined", "2025"), ("inProgress", "2026-02")]), [("declined", "inProgress")]);
        assert_eq!(
            lost(&[("merged", "2025"), ("planning", "2026-02"), ("inProgress", "2026-05")]),
            [("merged", "planning")]
        );
        assert_eq!(lost(&[("inProgress", "2026-02"), ("declined", "2025")]), [("declined", "inProgress")]);
    }

    #[test]
    fn where_dates_do_not_tell_the_log_does() {
        assert_eq!(lost(&[("merged", ""), ("inProgress", "")]), [("merged", "inProgress")]);
        assert_eq!(lost(&[("inProgress", ""), ("merged", "")]), []);
        assert_eq!(lost(&[("merged", "2025"), ("inProgress", "")]), [("merged", "inProgress")]);
        assert_eq!(lost(&[("inProgress", ""), ("merged", "2025")]), []);
        assert_eq!(lost(&[("merged", "2025"), ("inProgress", "2025-12")]), [("merged", "inProgress")]);
        assert_eq!(lost(&[("inProgress", "2025-12"), ("merged", "2025")]), []);
        assert_eq!(lost(&[("declined", "2025"), ("ideaSubmitted", ""), ("recommended", "2026")]), []);
        // Dates go before the log: what has none stands as near to its place as they allow.
        assert_eq!(lost(&[("closing", "2026"), ("planning", ""), ("inProgress", "2025")]), []);
    }

    #[test]
    fn of_one_day_any_order_will_do() {
        let day = "2026-05-01";
        assert_eq!(lost(&[("declined", day), ("inProgress", day)]), [("declined", "inProgress")]);
        assert_eq!(lost(&[("inProgress", day), ("agreed", day), ("planning", day)]), []);
        assert_eq!(lost(&[("merged", "2025"), ("planning", day), ("ideaSubmitted", day)]).len(), 1);
        assert_eq!(lost(&[("declined", "2025"), ("planning", day), ("ideaSubmitted", day)]), []);
        // Of many, the log tells.
        let mut many = [("inProgress", day), ("paused", day), ("inProgress", day)].repeat(2);
        many.extend([("merged", day), ("inProgress", day)]);
        assert_eq!(lost(&many), [("merged", "inProgress")]);
    }

    #[test]
    fn a_date_that_is_set_back_excuses_the_order_and_not_the_way() {
        let log = [("declined", "2025"), ("inProgress!", "2026"), ("closing", "2026-06")];
        assert_eq!(lost(&log), [("declined", "inProgress")]);
        assert_eq!(lost(&[("merged", "2025"), ("inProgress!", "2026")]), [("merged", "inProgress")]);
        assert_eq!(lost(&[("merged!", ""), ("inProgress!", "")]), [("merged", "inProgress")]);
        assert_eq!(lost(&[("declined", "2026-03"), ("ideaSubmitted!", "2026-01"), ("recommended", "2026-05")]), []);
        assert_eq!(lost(&[("planning", "2026-04"), ("qualified!", "2026-05"), ("inProgress", "2026-06")]), []);
        assert_eq!(lost(&[("planning!", "2026-04"), ("qualified", "2026-05"), ("inProgress", "2026-06")]), []);
        // What is set back opens no way to what comes after it.
        let log = [("inProgress", "2024"), ("archived", "2025"), ("planning!", "2026"), ("inProgress", "2027")];
        assert_eq!(lost(&log).len(), 1);
    }

    #[test]
    fn what_could_not_be_read_stands_between() {
        assert_eq!(lost(&[("declined", "2025"), ("?", "2026"), ("inProgress", "2027")]), []);
    }

    #[test]
    fn a_log_may_begin_anywhere_and_say_a_thing_twice() {
        assert_eq!(lost(&[("closing", "2025"), ("closing", "2026"), ("completed", "2027")]), []);
        assert_eq!(lost(&[]), []);
    }

    #[test]
    fn a_long_log_is_looked_through_soon() {
        let days = ["2026-05-01", "2026-05-02!", "", "2026", "2026-05"];
        let states = ["declined", "inProgress", "planning!", "merged", "returned"];
        let log: Vec<(&str, &str)> = states.into_iter().zip(days).cycle().take(3000).collect();
        assert!(!lost(&log).is_empty());
    }
}
