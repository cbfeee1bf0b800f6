//! Where a log comes to a state that no step leads to.

use std::collections::BTreeMap;

use super::log::{bounds, told};
use crate::model::{Project, ProjectState};
use crate::value::Day;

/// A state that a project came to, certainly, from where nothing leads there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Astray {
    /// The state, and its place in the log.
    pub(crate) state: ProjectState,
    pub(crate) event: usize,
    /// The state before it.
    pub(crate) before: ProjectState,
    pub(crate) earlier: usize,
}

/// The last day something can have been; what is not known comes after all days.
type Last = (bool, Option<Day>);

fn last_day(last: Option<Day>) -> Last {
    (last.is_none(), last)
}

/// An event: when it can have been, and where in the log it stands.
#[derive(Clone, Copy, Debug)]
struct Told {
    first: Option<Day>,
    last: Last,
    place: usize,
    /// `None` where it cannot be said what came before or after: it could not be read, or its date is set back
    /// on purpose.
    state: Option<ProjectState>,
}

/// The two latest last days, each with the place of its event.
type Latest = [Option<(Last, usize)>; 2];

/// The events of one state, by their first day, each with the latest so far.
#[derive(Debug, Default)]
struct OfState(Vec<(Option<Day>, Latest)>);

impl OfState {
    fn add(&mut self, told: &Told) {
        let [latest, second] = self.0.last().map_or([None, None], |(_, latest)| *latest);
        let own = Some((told.last, told.place));
        let latest = if own > latest { [own, latest] } else { [latest, second.max(own)] };
        self.0.push((told.first, latest));
    }

    /// Whether one of them, other than `told` itself, can be the last before it, which is no earlier than `begun`.
    fn may_be_before(&self, told: &Told, begun: Day) -> bool {
        // It may be at any time up to the last day of the other.
        let (is_open, last) = told.last;
        let so_far = self.0.partition_point(|(first, _)| is_open || *first <= last);
        let Some((_, latest)) = so_far.checked_sub(1).and_then(|at| self.0.get(at)) else { return false };
        let mut others = latest.iter().flatten().filter(|(_, place)| *place != told.place);
        others.any(|(last, _)| *last >= last_day(Some(begun)))
    }
}

/// Every event that certainly came to a state from where nothing leads there. Whatever can have been the event
/// before it, by its dates, counts; where nothing certainly came before, a log may begin anywhere.
pub(crate) fn astray(project: &Project, leads: impl Fn(ProjectState, ProjectState) -> bool) -> Vec<Astray> {
    let mut events: Vec<Told> = told(&project.events)
        .map(|(place, event)| {
            let (first, last) = bounds(event);
            let is_plain = event.retroactive.known() != Some(&true);
            let state = event.state.known().copied().filter(|_| is_plain);
            Told { first, last: last_day(last), place, state }
        })
        .collect();
    events.sort_by_key(|told| (told.first, told.last, told.place));
    let mut by_state: BTreeMap<Option<ProjectState>, OfState> = BTreeMap::new();
    for told in &events {
        by_state.entry(told.state).or_default().add(told);
    }
    let ended = Ended::of(&events);
    let mut known: BTreeMap<(ProjectState, ProjectState), bool> = BTreeMap::new();
    let mut leads = |from, to| *known.entry((from, to)).or_insert_with(|| leads(from, to));
    let mut found: Vec<Astray> = events
        .iter()
        .filter_map(|told| {
            let state = told.state?;
            let (begun, before, earlier) = ended.before(told.first?)?;
            let leads_here = |(from, events): (&Option<ProjectState>, &OfState)| {
                events.may_be_before(told, begun) && from.is_none_or(|from| leads(from, state))
            };
            let is_lost = !by_state.iter().any(leads_here);
            is_lost.then_some(Astray { state, event: told.place, before: before?, earlier })
        })
        .collect();
    found.sort_by_key(|astray| astray.event);
    found
}

/// The events by their last days, each with the one of those so far that began last.
struct Ended(Vec<(Day, Begun)>);

/// The first day of an event, the state that it tells of, and its place.
type Begun = (Day, Option<ProjectState>, usize);

impl Ended {
    fn of(events: &[Told]) -> Self {
        let dated = |told: &Told| Some((told.last.1?, (told.first?, told.state, told.place)));
        let mut ended: Vec<_> = events.iter().filter_map(dated).collect();
        ended.sort_by_key(|(last, (first, _, place))| (*last, *first, *place));
        let mut begun_last = None;
        for (_, own) in &mut ended {
            let latest = begun_last.filter(|(first, ..): &Begun| *first > own.0).unwrap_or(*own);
            begun_last = Some(latest);
            *own = latest;
        }
        Self(ended)
    }

    /// Of the events that certainly were before a day, the one that began last.
    fn before(&self, day: Day) -> Option<Begun> {
        let count = self.0.partition_point(|(last, _)| *last < day);
        self.0.get(count.checked_sub(1)?).map(|(_, latest)| *latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lifecycle::Lifecycle;
    use crate::model::ProjectEvent;
    use crate::value::{Field, When};

    fn told_of(events: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
        let event = |(state, date): &(&str, &str)| ProjectEvent {
            state: ProjectState::from_code(state.trim_end_matches('!'))
                .map_or(Field::Unreadable(crate::value::Node::Null), Into::into),
            date: date.parse::<When>().map_or(Field::Absent, Into::into),
            retroactive: state.ends_with('!').into(),
            ..ProjectEvent::default()
        };
        let project = Project { events: events.iter().map(event).collect::<Vec<_>>().into(), ..Project::default() };
        let usual = Lifecycle::of(None);
        let found = astray(&project, |from, to| usual.leads(from, to));
        found.iter().map(|astray| (astray.before.code(), astray.state.code())).collect()
    }

    #[test]
    fn a_step_that_nothing_leads_by_is_told_once() {
        assert_eq!(told_of(&[("declined", "2025"), ("inProgress", "2026-02")]), [("declined", "inProgress")]);
        assert_eq!(
            told_of(&[("merged", "2025"), ("planning", "2026-02"), ("inProgress", "2026-05")]),
            [("merged", "planning")]
        );
        assert_eq!(told_of(&[("inProgress", "2026-02"), ("declined", "2025")]), [("declined", "inProgress")]);
    }

    #[test]
    fn only_what_is_certain_is_told() {
        assert_eq!(told_of(&[("declined", "2025"), ("inProgress", "2025-12")]), []);
        assert_eq!(told_of(&[("declined", "2025"), ("inProgress", "")]), []);
        assert_eq!(told_of(&[("declined", "2025"), ("returned", ""), ("ideaSubmitted", "2026")]), []);
        // Whichever of the two came first, nothing leads to it; from it, something leads to the other.
        let either = [("merged", "2025-01"), ("qualified", "2026"), ("inProgress", "2026-05")];
        assert_eq!(told_of(&either), [("merged", "qualified")]);
        assert_eq!(
            told_of(&[("merged", "2025-01"), ("planning", "2026-05-01"), ("declined", "2026-05-01")]),
            [("merged", "planning"), ("merged", "declined")]
        );
    }

    #[test]
    fn what_is_set_back_on_purpose_or_could_not_be_read_stands_between() {
        assert_eq!(told_of(&[("declined", "2025"), ("agreed!", "2026"), ("inProgress", "2027")]), []);
        assert_eq!(told_of(&[("declined", "2025"), ("inProgress!", "2026")]), []);
        assert_eq!(told_of(&[("declined", "2025"), ("?", "2026"), ("inProgress", "2027")]), []);
    }

    #[test]
    fn a_log_may_begin_anywhere_and_say_a_thing_twice() {
        assert_eq!(told_of(&[("closing", "2025"), ("closing", "2026"), ("completed", "2027")]), []);
        assert_eq!(told_of(&[]), []);
    }
}
