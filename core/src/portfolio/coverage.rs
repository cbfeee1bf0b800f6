//! Which projects work towards which main goals.

use super::register::projects;
use crate::model::{Anchoring, MainGoal, Portfolio, Project, place_among};
use crate::value::{Field, List, sort_by};

/// What a project says of the programme's main goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchored {
    /// The places among the goals in force of those that it contributes to, in order.
    pub(crate) goals: Vec<usize>,
    /// Whether these are all: nothing is unstated, and nothing leads to no main goal.
    pub(crate) is_all: bool,
}

/// Which projects work towards each main goal of a programme.
#[derive(Clone, Debug)]
pub(crate) struct Coverage {
    /// How many projects there are that have not left the programme, also of those that could not be read.
    pub(crate) projects: usize,
    /// How many of them say which main goals they contribute to, or that they contribute to none.
    pub(crate) stated: usize,
    /// For each main goal, the positions of the projects that say they contribute to it.
    pub(crate) towards: Vec<Vec<usize>>,
}

impl Coverage {
    /// Of the main goals in force.
    pub(crate) fn of(portfolio: &Portfolio, goals: &Field<List<MainGoal>>) -> Self {
        let count = goals.known().map_or(0, |goals| goals.0.len());
        let mut coverage = Self { projects: 0, stated: 0, towards: vec![Vec::new(); count] };
        coverage.projects = portfolio.projects.known().map_or(0, |projects| projects.0.len());
        for (position, project) in projects(portfolio) {
            if project.has_left() {
                coverage.projects = coverage.projects.saturating_sub(1);
                continue;
            }
            let anchored = anchored(project, goals.known());
            coverage.stated = coverage.stated.saturating_add(usize::from(anchored.is_all));
            for goal in anchored.goals {
                coverage.towards.get_mut(goal).into_iter().for_each(|projects| projects.push(position));
            }
        }
        coverage
    }
}

/// Reads what a project says of the programme's main goals; that it contributes to none is all, too.
pub(crate) fn anchored(project: &Project, goals: Option<&List<MainGoal>>) -> Anchored {
    let Some(anchorings) = project.main_goals.known() else {
        return Anchored { goals: Vec::new(), is_all: false };
    };
    let place = |item: &Field<Anchoring>| place_among(goals?, item.known()?.goal.filled()?);
    let places: Vec<Option<usize>> = anchorings.0.iter().map(place).collect();
    let is_all = project.main_goals.is_none() || places.iter().all(Option::is_some);
    let mut goals: Vec<usize> = places.into_iter().flatten().collect();
    sort_by(&mut goals, Ord::cmp);
    goals.dedup();
    Anchored { goals, is_all }
}
