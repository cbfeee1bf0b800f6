//! Which advice and which merge plans are about which project.

use std::collections::BTreeMap;

use super::register::Register;
use crate::model::Portfolio;

/// Which advice of the forum, and which merge plan, is about each project, by their places.
#[derive(Clone, Debug, Default)]
pub(crate) struct ForumRecords {
    advice: BTreeMap<usize, Vec<usize>>,
    merge_plans: BTreeMap<usize, usize>,
}

impl ForumRecords {
    pub(crate) fn of(portfolio: &Portfolio, register: &Register) -> Self {
        let mut records = Self::default();
        for (place, advice) in portfolio.advice.items() {
            for project in advice.projects.items().filter_map(|(_, name)| register.position(name)) {
                let known = records.advice.entry(project).or_default();
                if known.last() != Some(&place) {
                    known.push(place);
                }
            }
        }
        for (place, plan) in portfolio.merge_plans.items() {
            if let Some(project) = plan.project.filled().and_then(|name| register.position(name)) {
                records.merge_plans.entry(project).or_insert(place);
            }
        }
        records
    }

    /// The places of the advice that is about a project.
    pub(crate) fn advice_about(&self, project: usize) -> &[usize] {
        self.advice.get(&project).map_or(&[], Vec::as_slice)
    }

    /// The place of the plan by which a project goes into another.
    pub(crate) fn merge_plan_of(&self, project: usize) -> Option<usize> {
        self.merge_plans.get(&project).copied()
    }
}
