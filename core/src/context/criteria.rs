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

    /// Lets those concerned look at themselves by the criteria, whatever kind these are of: nothing but a person's
    /// answer makes one of them met or not met.
    ///
    /// ```
    /// use samspill::{Context, CriteriaInContext, CriteriaSet, Criterion, Day, Project, Reading};
    ///
    /// let row = Criterion { id: "coffee".into(), ..Criterion::default() };
    /// let set = CriteriaSet { criteria: vec![row].into(), ..CriteriaSet::default() };
    /// let criteria = CriteriaInContext { set: set.into(), ..CriteriaInContext::default() };
    /// let context = Context::on(Day::new(2026, 11, 21)?).criteria(&criteria).self_assessment();
    /// let project = Reading::<Project>::of("{}", &context);
    /// let assessment = project.assess(&context).ok_or("no such list")?;
    /// assert_eq!(assessment.counts().ready_to_be_judged, 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn self_assessment(mut self) -> Self {
        self.is_self_assessment = true;
        self
    }
}

impl Context<'_> {
    /// The set of criteria to assess these against, if it is known.
    pub(crate) fn criteria_set(&self, about: CriteriaSubject) -> Option<&CriteriaSet> {
        let usual = || criteria_sets().first().filter(|set| set.about() == about && self.given_set().is_none());
        self.stated_set(about).or_else(usual)
    }

    /// The set that somebody has said holds for these: the one that came with the context, or where that is about
    /// others, the programme's own.
    fn stated_set(&self, about: CriteriaSubject) -> Option<&CriteriaSet> {
        match self.known_set() {
            Some(None) => None,
            Some(Some(set)) if set.about() == about => Some(set),
            _ => self.own_set(about),
        }
    }

    /// Whether the set that came with the context is about others than these.
    pub(crate) fn is_about_others(&self, about: CriteriaSubject) -> bool {
        self.known_set().flatten().is_some_and(|set| set.about() != about)
    }

    /// The set that came with the context, where one did, as far as it is known.
    pub(crate) fn known_set(&self) -> Option<Option<&CriteriaSet>> {
        self.given_set().map(|set| self.in_full(set))
    }

    fn given_set(&self) -> Option<&CriteriaSet> {
        let given = self.criteria.as_ref().and_then(|given| given.criteria().set.known());
        given.filter(|set| set.id.filled().is_some() || set.criteria.filled().is_some())
    }

    /// What people have answered, as it came with the context.
    pub(crate) fn given_answers(&self) -> impl Iterator<Item = (usize, &CriterionAnswer)> {
        let given = self.criteria.as_ref().map(|given| given.criteria().answers.items());
        given.into_iter().flatten()
    }

    /// Which project or idea of a file a self-assessment is of.
    pub(crate) fn assessed(&self) -> Option<&String> {
        self.criteria.as_ref().and_then(|given| given.criteria().about.filled())
    }

    /// Whether somebody has said which criteria hold here.
    pub(crate) fn has_own_criteria(&self, about: CriteriaSubject) -> bool {
        self.stated_set(about).is_some()
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
        // Answers come with the set that they are about.
        if !self.is_about_others(about) {
            answers.extend(self.given_answers().map(|(_, answer)| answer));
        }
        // A programme is of no size.
        let programme = self.the_programme().filter(|_| about == CriteriaSubject::Project);
        let scale = programme.and_then(|programme| programme.scale.known());
        Some(Against {
            set,
            is_all_advice: self.is_self_assessment,
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
