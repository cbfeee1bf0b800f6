//! The state of a project on a day.

use crate::model::{Project, ProjectEvent, ProjectState};
use crate::value::{Day, Field, List, When};

/// What a project's log of events says of its state on a day. Where dates are known by month or year
/// only, it may be one of several.
///
/// ```
/// use samspill::{Day, Project, ProjectEvent, ProjectState, When};
///
/// let event = |state: ProjectState, date: When| ProjectEvent { state: state.into(), date: date.into(), ..ProjectEvent::default() };
/// let events = vec![
///     event(ProjectState::Agreed, When::month(2026, 3)?),
///     event(ProjectState::InProgress, When::year(2027)?),
/// ];
/// let project = Project { events: events.into(), ..Project::default() };
///
/// assert_eq!(project.state_on(Day::new(2026, 12, 31)?).certainly(), Some(ProjectState::Agreed));
/// let in_summer = project.state_on(Day::new(2027, 7, 1)?);
/// assert_eq!(in_summer.certainly(), None);
/// assert_eq!(in_summer.possibly(), [ProjectState::Agreed, ProjectState::InProgress]);
/// assert!(project.state_on(Day::new(2026, 2, 1)?).is_before_all());
/// # Ok::<(), samspill::DayError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateOn {
    states: Vec<ProjectState>,
    /// Whether nothing may have happened yet.
    may_be_before_all: bool,
    /// Whether it may be a state that could not be read, or the log says nothing.
    may_be_unknown: bool,
}

impl StateOn {
    /// The state, where it can only be one.
    pub fn certainly(&self) -> Option<ProjectState> {
        match self.states.as_slice() {
            [state] if !self.may_be_before_all && !self.may_be_unknown => Some(*state),
            _ => None,
        }
    }

    /// Every state that it can be, in the order of the log.
    pub fn possibly(&self) -> &[ProjectState] {
        &self.states
    }

    /// Whether it may be before everything in the log.
    pub fn may_be_before_all(&self) -> bool {
        self.may_be_before_all
    }

    /// Whether it is certainly before everything in the log: the project did not exist yet.
    pub fn is_before_all(&self) -> bool {
        self.may_be_before_all && self.states.is_empty() && !self.may_be_unknown
    }
}

/// The first and the last day that an event can have been; what is not known may be any.
pub(super) type Bounds = (Option<Day>, Option<Day>);

pub(super) fn bounds(event: &ProjectEvent) -> Bounds {
    event.date.known().map_or((None, None), When::bounds)
}

/// The events that tell of a state, each with its place in the log.
pub(super) fn told(events: &Field<List<ProjectEvent>>) -> impl Iterator<Item = (usize, &ProjectEvent)> {
    events.known().into_iter().flat_map(List::iter).filter(|(_, event)| !event.state.is_absent())
}

impl Project {
    /// Its state on a day by its log of events. Where two dates do not tell which event came first, the
    /// log does. An event without a date may have been at any time.
    pub fn state_on(&self, day: Day) -> StateOn {
        let events: Vec<(Bounds, Option<ProjectState>)> =
            told(&self.events).map(|(_, event)| (bounds(event), event.state.known().copied())).collect();
        let has_happened = |(_, last): &Bounds| last.is_some_and(|last| last <= day);
        let happened = events.iter().map(|(bounds, _)| bounds).filter(|bounds| has_happened(bounds));
        // No event can be the last one that something certainly came after.
        let last_to_begin = happened.filter_map(|(first, _)| *first).max();
        let mut later_in_log: Option<Day> = None;
        let mut possible = Vec::new();
        for (bounds @ (first, last), state) in events.iter().rev() {
            let may_have_happened = first.is_none_or(|first| first <= day);
            let is_followed_by_date = last.zip(last_to_begin).is_some_and(|(last, begin)| last < begin);
            let is_followed_in_log = later_in_log.is_some_and(|later| first.is_none_or(|first| first <= later));
            if may_have_happened && !is_followed_by_date && !is_followed_in_log {
                possible.push(*state);
            }
            if has_happened(bounds) {
                later_in_log = later_in_log.max(*last);
            }
        }
        possible.reverse();
        let mut states = Vec::new();
        for state in possible.iter().flatten() {
            if !states.contains(state) {
                states.push(*state);
            }
        }
        StateOn {
            states,
            may_be_before_all: !events.iter().any(|(bounds, _)| has_happened(bounds)) && !events.is_empty(),
            may_be_unknown: events.is_empty() || possible.iter().any(Option::is_none),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(events: &[(&str, &str)]) -> Project {
        let event = |(state, date): &(&str, &str)| ProjectEvent {
            state: ProjectState::from_code(state).unwrap().into(),
            date: date.parse::<When>().map_or(Field::Absent, Field::Known),
            ..ProjectEvent::default()
        };
        Project { events: events.iter().map(event).collect::<Vec<_>>().into(), ..Project::default() }
    }

    fn on(day: &str, events: &[(&str, &str)]) -> (Vec<&'static str>, bool) {
        let state = project(events).state_on(day.parse().unwrap());
        (state.possibly().iter().map(|state| state.code()).collect(), state.may_be_before_all())
    }

    #[test]
    fn the_last_event_that_has_happened_tells() {
        let log = [("qualified", "2026-05-04"), ("agreed", "2026-09-01"), ("inProgress", "2027")];
        assert_eq!(on("2026-05-03", &log), (vec![], true));
        assert_eq!(on("2026-05-04", &log), (vec!["qualified"], false));
        assert_eq!(on("2026-12-31", &log), (vec!["agreed"], false));
        assert_eq!(on("2027-05-01", &log), (vec!["agreed", "inProgress"], false));
        assert_eq!(on("2027-12-31", &log), (vec!["inProgress"], false));
    }

    #[test]
    fn dates_go_before_the_order_of_the_log_and_the_log_before_nothing() {
        assert_eq!(
            on("2027-01-01", &[("inProgress", "2026-09"), ("qualified", "2026-03")]),
            (vec!["inProgress"], false)
        );
        assert_eq!(on("2027-01-01", &[("paused", "2026"), ("inProgress", "2026")]), (vec!["inProgress"], false));
        assert_eq!(
            on("2026-07-01", &[("paused", "2026"), ("inProgress", "2026")]),
            (vec!["paused", "inProgress"], true)
        );
    }

    #[test]
    fn an_event_without_a_date_may_have_been_at_any_time_its_place_in_the_log_allows() {
        let log = [("qualified", "2026-05"), ("agreed", ""), ("inProgress", "2027-01")];
        assert_eq!(on("2026-12-01", &log), (vec!["qualified", "agreed"], false));
        assert_eq!(on("2027-02-01", &log), (vec!["inProgress"], false));
        assert_eq!(on("2026-01-01", &[("agreed", "")]), (vec!["agreed"], true));
    }

    #[test]
    fn a_log_that_says_nothing_tells_nothing() {
        let nothing = Project::default().state_on(Day::new(2026, 1, 1).unwrap());
        assert!(nothing.possibly().is_empty() && !nothing.is_before_all());
        assert_eq!(nothing.certainly(), None);
    }
}
