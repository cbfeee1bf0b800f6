//! The order in which projects come to their states, and where a log goes against it.

use super::log::{bounds, told};
use crate::model::{Project, ProjectState};
use crate::value::Day;

/// Two states that a project came to in another order than the usual, certainly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Crossing {
    /// The state that should come first, and the place in the log where it comes.
    pub(crate) state: ProjectState,
    pub(crate) event: usize,
    /// The state that came before it all the same.
    pub(crate) before: ProjectState,
    pub(crate) earlier: usize,
}

/// What is known of when a project came to a state.
#[derive(Clone, Copy, Debug)]
struct Reached {
    state: ProjectState,
    /// The first day it can have come there, and the event of that day; `None` where it may be any.
    first: Option<(Day, usize)>,
    /// The day by which it certainly had, and the event that says so.
    by: Option<(Day, usize)>,
}

/// For each state that a project certainly first came to after a later one in the order: that one. The order
/// is in groups: the states of one group come in either order. A state that was written down with an earlier
/// date on purpose is compared with nothing.
pub(crate) fn crossings(project: &Project, order: &[Vec<ProjectState>]) -> Vec<Crossing> {
    let mut crossings = Vec::new();
    // The one of the states after this that the project came to first.
    let mut earliest: Option<(Day, usize, ProjectState)> = None;
    for group in order.iter().rev() {
        let mut own: Vec<(Day, usize, ProjectState)> = Vec::new();
        for reached in group.iter().rev().filter_map(|state| reached(project, *state)) {
            if let (Some((first, event)), Some((by, earlier, before))) = (reached.first, earliest)
                && by < first
            {
                crossings.push(Crossing { state: reached.state, event, before, earlier });
            }
            own.extend(reached.by.map(|(by, event)| (by, event, reached.state)));
        }
        earliest = own.into_iter().chain(earliest).min_by_key(|(by, ..)| *by);
    }
    crossings
}

fn reached(project: &Project, state: ProjectState) -> Option<Reached> {
    let mut reached = Reached { state, first: None, by: None };
    let mut is_first = true;
    for (place, event) in told(&project.events).filter(|(_, event)| event.state.known() == Some(&state)) {
        if event.retroactive.known() == Some(&true) {
            return None;
        }
        let (first, last) = bounds(event);
        let (first, last) = (first.map(|first| (first, place)), last.map(|last| (last, place)));
        reached.first = if is_first { first } else { reached.first.zip(first).map(|(a, b)| a.min(b)) };
        reached.by = [reached.by, last].into_iter().flatten().min();
        is_first = false;
    }
    (!is_first).then_some(reached)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lifecycle::Lifecycle;
    use crate::model::ProjectEvent;

    fn told_of(events: &[(&str, &str)]) -> Vec<(&'static str, &'static str)> {
        let event = |(state, date): &(&str, &str)| ProjectEvent {
            state: ProjectState::from_code(state.trim_end_matches('!')).unwrap().into(),
            date: date.parse::<crate::value::When>().map_or(crate::value::Field::Absent, Into::into),
            retroactive: state.ends_with('!').into(),
            ..ProjectEvent::default()
        };
        let project = Project { events: events.iter().map(event).collect::<Vec<_>>().into(), ..Project::default() };
        crossings(&project, &Lifecycle::of(None).order())
            .iter()
            .map(|found| (found.state.code(), found.before.code()))
            .collect()
    }

    #[test]
    fn only_what_is_certain_is_told() {
        assert_eq!(told_of(&[("qualified", "2026-05"), ("planning", "2026-04")]), [("qualified", "planning")]);
        assert_eq!(told_of(&[("qualified", "2026-05"), ("planning", "2026-05-01")]), []);
        assert_eq!(told_of(&[("qualified", "2026-05"), ("planning", "2026")]), []);
        assert_eq!(told_of(&[("qualified", ""), ("planning", "2026")]), []);
        assert_eq!(told_of(&[("qualified!", "2026-05"), ("planning", "2026-04")]), []);
        assert_eq!(told_of(&[("qualified", "2026-05"), ("planning!", "2026-04")]), []);
    }

    #[test]
    fn what_happens_again_or_at_any_time_crosses_nothing() {
        assert_eq!(told_of(&[("planning", "2024"), ("inProgress", "2025"), ("planning", "2026")]), []);
        assert_eq!(told_of(&[("inProgress", "2024"), ("paused", "2023"), ("merged", "2022")]), []);
        assert_eq!(told_of(&[("planning", "2026"), ("planning", ""), ("inProgress", "2025")]), []);
    }

    #[test]
    fn each_is_compared_with_what_came_first() {
        let log = [("qualified", "2026-03"), ("planning", "2026-02"), ("inProgress", "2026-01")];
        assert_eq!(told_of(&log), [("planning", "inProgress"), ("qualified", "inProgress")]);
    }

    #[test]
    fn agreement_and_letter_come_in_either_order_where_nothing_is_stated() {
        assert_eq!(told_of(&[("qualified", "2026-05"), ("agreed", "2026-04")]), []);
        assert_eq!(told_of(&[("agreed", "2026-05"), ("qualified", "2026-04")]), []);
        let log = [("agreed", "2026-05"), ("qualified", "2026-04"), ("planning", "2026-03")];
        assert_eq!(told_of(&log), [("qualified", "planning"), ("agreed", "planning")]);
    }
}
