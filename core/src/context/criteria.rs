//! The criteria that something is assessed against.

use std::sync::Arc;

use super::Context;
use crate::criteria::{Against, built_in_set, criteria_sets};
use crate::model::{CriteriaInContext, CriteriaSet, CriteriaSubject, CriterionAnswer, Gate};
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
    /// programme's own set that is in force, or else, for projects and ideas, `area-programme`.
    #[must_use]
    pub fn criteria(mut self, criteria: &'a CriteriaInContext) -> Self {
        self.criteria = Some(GivenCriteria::Borrowed(criteria));
        self
    }
}

impl Context<'_> {
    /// The set of criteria to assess these against, if it is known.
    pub(crate) fn criteria_set(&self, about: CriteriaSubject) -> Option<&CriteriaSet> {
        match self.known_set() {
            Some(set) => set.filter(|set| set.about() == about),
            None if about == CriteriaSubject::Programme => self.own_set(about),
            None => self.own_set(about).or_else(|| criteria_sets().first()),
        }
    }

    /// The set that came with the context, where one did, as far as it is known.
    pub(crate) fn known_set(&self) -> Option<Option<&CriteriaSet>> {
        self.given_set().map(|set| self.in_full(set))
    }

    fn given_set(&self) -> Option<&CriteriaSet> {
        let given = self.criteria.as_ref().and_then(|given| given.criteria().set.known());
        given.filter(|set| set.id.filled().is_some() || set.criteria.filled().is_some())
    }

    /// Which project or idea of a file a self-assessment is of.
    pub(crate) fn assessed(&self) -> Option<&String> {
        self.criteria.as_ref().and_then(|given| given.criteria().about.filled())
    }

    /// Whether somebody has said which criteria hold here.
    pub(crate) fn has_own_criteria(&self, about: CriteriaSubject) -> bool {
        self.given_set().is_some() || self.own_set(about).is_some()
    }

    /// A set that holds criteria, or the one that it names by its id: of the programme, or of the library.
    fn in_full<'s>(&'s self, set: &'s CriteriaSet) -> Option<&'s CriteriaSet> {
        let holds_criteria = |set: &&CriteriaSet| set.criteria.filled().is_some();
        let id = set.id.filled();
        let is_it = |set: &&CriteriaSet| id.is_some() && set.id.filled() == id && holds_criteria(set);
        let named = || self.sets().find(is_it).or_else(|| built_in_set(id?));
        Some(set).filter(holds_criteria).or_else(named)
    }

    /// The programme's own set about these that is in force; of several, the last.
    fn own_set(&self, about: CriteriaSubject) -> Option<&CriteriaSet> {
        let is_past =
            |set: &CriteriaSet| set.validity.known().and_then(|period| period.covers(&self.time())) == Some(false);
        let in_force = self.sets().filter(|set| !is_past(set)).filter_map(|set| self.in_full(set));
        in_force.filter(|set| set.about() == about).last()
    }

    fn sets(&self) -> impl Iterator<Item = &CriteriaSet> {
        let sets = self.the_programme().and_then(|programme| programme.criteria_sets.known());
        sets.into_iter().flat_map(List::iter).map(|(_, set)| set)
    }

    /// What to assess against. Criteria are asked from the gate of the first of them on, however early it is.
    pub(crate) fn against<'c>(
        &'c self,
        about: CriteriaSubject,
        mut answers: Vec<&'c CriterionAnswer>,
    ) -> Option<Against<'c>> {
        let set = self.criteria_set(about)?;
        let criteria = set.criteria.items();
        let first: Option<Gate> = criteria.map(|(_, criterion)| crate::criteria::gate_of(criterion)).min();
        let given = self.criteria.as_ref().and_then(|given| given.criteria().answers.known());
        answers.extend(given.into_iter().flat_map(List::iter).map(|(_, answer)| answer));
        // A programme is of no size.
        let programme = self.the_programme().filter(|_| about == CriteriaSubject::Project);
        let scale = programme.and_then(|programme| programme.scale.known());
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
