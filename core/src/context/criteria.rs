//! The criteria that something is assessed against.

use std::sync::Arc;

use super::Context;
use crate::criteria::{Against, criteria_sets};
use crate::model::{CriteriaInContext, CriteriaSet, CriterionAnswer, Gate};
use crate::value::{List, Node, Value};

/// Criteria that somebody holds, or that came with the context.
#[derive(Clone, Debug)]
pub(crate) enum GivenCriteria<'a> {
    Borrowed(&'a CriteriaInContext),
    Read(Arc<CriteriaInContext>),
}

impl GivenCriteria<'_> {
    fn criteria(&self) -> &CriteriaInContext {
        match self {
            Self::Borrowed(criteria) => criteria,
            Self::Read(read) => read,
        }
    }
}

impl<'a> Context<'a> {
    /// The criteria to assess against, and what people have answered about them. Without these, it is the
    /// programme's own set that is in force, or else `area-programme`.
    #[must_use]
    pub fn criteria(mut self, criteria: &'a CriteriaInContext) -> Self {
        self.criteria = Some(GivenCriteria::Borrowed(criteria));
        self
    }
}

impl Context<'_> {
    /// The set of criteria to assess against, if it is known.
    pub(crate) fn criteria_set(&self) -> Option<&CriteriaSet> {
        match self.given_set() {
            Some(set) => self.in_full(set),
            None => self.own_set().or_else(|| criteria_sets().first()),
        }
    }

    fn given_set(&self) -> Option<&CriteriaSet> {
        let given = self.criteria.as_ref().and_then(|given| given.criteria().set.known());
        given.filter(|set| set.id.filled().is_some() || set.criteria.filled().is_some())
    }

    /// Whether somebody has said which criteria hold here.
    pub(crate) fn has_own_criteria(&self) -> bool {
        self.given_set().is_some() || self.own_set().is_some()
    }

    /// A set that holds criteria, or the one that it names by its id: of the programme, or of the library.
    fn in_full<'s>(&'s self, set: &'s CriteriaSet) -> Option<&'s CriteriaSet> {
        let holds_criteria = |set: &&CriteriaSet| set.criteria.filled().is_some();
        let id = set.id.filled();
        let is_it = |set: &&CriteriaSet| id.is_some() && set.id.filled() == id && holds_criteria(set);
        let named = || self.sets().find(is_it).or_else(|| criteria_sets().iter().find(is_it));
        Some(set).filter(holds_criteria).or_else(named)
    }

    /// The programme's own set that is in force; of several, the last.
    fn own_set(&self) -> Option<&CriteriaSet> {
        let is_past =
            |set: &CriteriaSet| set.validity.known().and_then(|period| period.covers(&self.time())) == Some(false);
        self.sets().filter(|set| !is_past(set)).filter_map(|set| self.in_full(set)).last()
    }

    fn sets(&self) -> impl Iterator<Item = &CriteriaSet> {
        let sets = self.the_programme().and_then(|programme| programme.criteria_sets.known());
        sets.into_iter().flat_map(List::iter).map(|(_, set)| set)
    }

    /// What to assess against. Criteria are asked from the gate of the first of them on, however early it is.
    pub(crate) fn against<'c>(&'c self, mut answers: Vec<&'c CriterionAnswer>) -> Option<Against<'c>> {
        let set = self.criteria_set()?;
        let criteria = set.criteria.items();
        let first: Option<Gate> = criteria.map(|(_, criterion)| crate::criteria::gate_of(criterion)).min();
        let given = self.criteria.as_ref().and_then(|given| given.criteria().answers.known());
        answers.extend(given.into_iter().flat_map(List::iter).map(|(_, answer)| answer));
        let scale = self.the_programme().and_then(|programme| programme.scale.known());
        Some(Against {
            set,
            gate: first.map_or(self.gate, |first| self.gate.max(first)),
            answers,
            scale: scale.into_iter().flat_map(List::iter).map(|(_, scale)| scale).collect(),
        })
    }

    /// The programme as a tree.
    pub(crate) fn programme_tree(&self) -> Option<&Node> {
        let programme = self.the_programme()?;
        Some(self.programme_tree.get_or_init(|| programme.write()))
    }
}
