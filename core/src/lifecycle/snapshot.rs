//! A portfolio as it was on a day.

use super::log::{bounds, told};
use crate::model::{Portfolio, Project, ProjectEvent, ProjectState};
use crate::value::{Day, Field, List, Node};

/// A portfolio as it was on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct AsOf {
    /// The portfolio. A project whose state that day cannot be said has none.
    pub portfolio: Portfolio,
    /// The projects whose state that day cannot be said.
    pub uncertain: Vec<Uncertain>,
}

/// A project whose state on a day cannot be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncertain {
    /// Its place in the portfolio as it was that day.
    pub project: usize,
    /// The states that it can have been in; none where nothing is known of it.
    pub states: Vec<ProjectState>,
    /// Whether it may be that it did not exist yet.
    pub may_not_exist: bool,
}

impl Portfolio {
    /// The portfolio as it was on a day: each project in the state that its log of events says it was
    /// in, and those that did not exist yet left out. A project without a log is as it stands, from the
    /// day that the portfolio shows; what it was before that, nobody has said.
    ///
    /// Only states and logs are taken back: the rest of a project stands as it is now.
    ///
    /// ```
    /// use samspill::{Day, Portfolio, Project, ProjectEvent, ProjectState};
    ///
    /// let event = ProjectEvent { state: ProjectState::Agreed.into(), date: Day::new(2026, 9, 1)?.into(), ..ProjectEvent::default() };
    /// let project = Project { title: "Bydelskafé".into(), events: vec![event].into(), ..Project::default() };
    /// let portfolio = Portfolio { projects: vec![project].into(), ..Portfolio::default() };
    ///
    /// let before = portfolio.on(Day::new(2026, 8, 31)?);
    /// assert_eq!(before.portfolio.projects.known().map(|projects| projects.iter().count()), Some(0));
    /// let after = portfolio.on(Day::new(2026, 9, 1)?).portfolio;
    /// let state = |portfolio: &Portfolio| portfolio.projects.known()?.iter().next()?.1.state.known().copied();
    /// assert_eq!(state(&after), Some(ProjectState::Agreed));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    pub fn on(&self, day: Day) -> AsOf {
        let then = taken_back(self, day);
        let mut projects = self.projects.clone();
        if let Field::Known(projects) = &mut projects {
            let each = std::mem::take(&mut projects.0).into_iter().zip(&then.projects);
            projects.0 = each.filter_map(|(project, then)| then.project(project)).collect();
        }
        AsOf {
            portfolio: Portfolio { as_of: day.into(), projects, ..self.clone() },
            uncertain: then.uncertain().collect(),
        }
    }
}

/// The portfolio as it was on a day, where that is not as it stands. A project that did not exist yet is left empty, so
/// that all others keep their places.
pub(crate) fn as_it_was(portfolio: &Portfolio, day: Day) -> Option<Portfolio> {
    let is_before = portfolio.as_of.known().is_some_and(|as_of| as_of.bounds().0.is_some_and(|first| day < first));
    let is_later = |event: &ProjectEvent| bounds(event).0.is_some_and(|first| first > day);
    let has_later = |project: &Project| project.events.items().any(|(_, event)| is_later(event));
    // Where only the log says how far a project has come, the log is asked.
    let is_in_log = |project: &Project| project.state.is_absent() && project.events.filled().is_some();
    let is_other = |project: &Project| has_later(project) || is_in_log(project);
    if !is_before && !portfolio.projects.items().any(|(_, project)| is_other(project)) {
        return None;
    }
    let then = taken_back(portfolio, day);
    let mut portfolio = portfolio.clone();
    if let Field::Known(projects) = &mut portfolio.projects {
        let each = std::mem::take(&mut projects.0).into_iter().zip(&then.projects);
        projects.0 = each.map(|(project, then)| then.project(project).unwrap_or(Field::Absent)).collect();
    }
    Some(portfolio)
}

/// What a day takes back of a portfolio.
#[derive(Clone, Debug)]
pub(crate) struct TakenBack {
    day: Day,
    /// For each project, in order.
    projects: Vec<Then>,
}

/// What a project was on a day.
#[derive(Clone, Debug)]
enum Then {
    /// It did not exist yet.
    Nothing,
    /// As it stands.
    AsItStands,
    /// In the state that it had, or in one of those that it may have had.
    In { state: Option<ProjectState>, doubt: Option<(Vec<ProjectState>, bool)>, later_events: Vec<usize> },
}

/// What a day takes back of a portfolio.
pub(crate) fn taken_back(portfolio: &Portfolio, day: Day) -> TakenBack {
    let shows = portfolio.as_of.known().and_then(|as_of| as_of.bounds().0);
    let is_before = shows.is_some_and(|shows| day < shows);
    let projects = portfolio.projects.known().into_iter().flat_map(|projects| &projects.0);
    let then =
        |project: &Field<Project>| project.known().map_or(Then::AsItStands, |project| then(project, day, is_before));
    TakenBack { day, projects: projects.map(then).collect() }
}

fn then(project: &Project, day: Day, is_before_portfolio: bool) -> Then {
    if told(&project.events).next().is_none() {
        return if is_before_portfolio && !project.state.is_absent() {
            Then::In { state: None, doubt: Some((Vec::new(), true)), later_events: Vec::new() }
        } else {
            Then::AsItStands
        };
    }
    let on = project.state_on(day);
    if on.is_before_all() {
        return Then::Nothing;
    }
    let is_later = |event: &ProjectEvent| bounds(event).0.is_some_and(|first| first > day);
    let events = project.events.known().into_iter().flat_map(List::iter);
    let later_events = events.filter(|(_, event)| is_later(event)).map(|(place, _)| place).collect();
    let state = on.certainly();
    let doubt = state.is_none().then(|| (on.possibly().to_vec(), on.may_be_before_all()));
    Then::In { state, doubt, later_events }
}

impl TakenBack {
    pub(crate) fn uncertain(&self) -> impl Iterator<Item = Uncertain> {
        let existing = self.projects.iter().filter(|then| !matches!(then, Then::Nothing)).enumerate();
        existing.filter_map(|(project, then)| match then {
            Then::In { doubt: Some((states, may_not_exist)), .. } => {
                Some(Uncertain { project, states: states.clone(), may_not_exist: *may_not_exist })
            }
            _ => None,
        })
    }

    /// The portfolio as a tree, as it was.
    pub(crate) fn tree(&self, portfolio: &Node) -> Node {
        let Node::Object(entries) = portfolio else { return Node::Null };
        let as_of = ("asOf".to_owned(), Node::Text(self.day.to_string()));
        let mut then: Vec<(String, Node)> = entries.iter().filter(|(key, _)| key != "asOf").cloned().collect();
        for (_, value) in then.iter_mut().filter(|(key, _)| key == "projects") {
            if let Node::List(projects) = value {
                let each = std::mem::take(projects).into_iter().zip(&self.projects);
                *projects = each.filter_map(|(project, then)| then.tree(project)).collect();
            }
        }
        then.push(as_of);
        Node::Object(then)
    }
}

impl Then {
    fn project(&self, mut project: Field<Project>) -> Option<Field<Project>> {
        let Self::In { state, later_events, .. } = self else {
            return (!matches!(self, Self::Nothing)).then_some(project);
        };
        if let Field::Known(project) = &mut project {
            project.state = state.map_or(Field::Absent, Field::Known);
            if let Field::Known(events) = &mut project.events {
                events.0 = without(std::mem::take(&mut events.0), later_events);
            }
        }
        Some(project)
    }

    fn tree(&self, mut project: Node) -> Option<Node> {
        let Self::In { state, later_events, .. } = self else {
            return (!matches!(self, Self::Nothing)).then_some(project);
        };
        if let Node::Object(entries) = &mut project {
            entries.retain(|(key, _)| key != "state");
            entries.extend(state.map(|state| ("state".to_owned(), Node::Text(state.code().to_owned()))));
            for (_, value) in entries.iter_mut().filter(|(key, _)| key == "events") {
                if let Node::List(events) = value {
                    *events = without(std::mem::take(events), later_events);
                }
            }
        }
        Some(project)
    }
}

fn without<T>(items: Vec<T>, places: &[usize]) -> Vec<T> {
    let left = items.into_iter().enumerate().filter(|(place, _)| places.binary_search(place).is_err());
    left.map(|(_, item)| item).collect()
}
