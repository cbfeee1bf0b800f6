//! Which documents of a file belong to which project.

use std::collections::BTreeMap;

use super::register::Register;
use crate::model::{Approval, DocumentStatus, Dossier};
use crate::value::Field;

/// The documents of a project, by their places in the lists of the file: of several of a kind the last, as long as no
/// newer one has taken its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnDocuments {
    pub(crate) project_plan: Option<usize>,
    pub(crate) milestone_plan: Option<usize>,
    pub(crate) benefits_plan: Option<usize>,
    pub(crate) agreement: Option<usize>,
}

/// Which documents of a file belong to which project of its portfolio.
#[derive(Clone, Debug, Default)]
pub(crate) struct ProjectDocuments(BTreeMap<usize, OwnDocuments>);

impl ProjectDocuments {
    pub(crate) fn of(dossier: &Dossier, register: &Register) -> Self {
        let mut own = Self::default();
        for (place, plan) in dossier.project_plans.items() {
            own.add(&plan.project, &plan.approval, register, |own| &mut own.project_plan, place);
        }
        for (place, plan) in dossier.milestone_plans.items() {
            own.add(&plan.project, &plan.approval, register, |own| &mut own.milestone_plan, place);
        }
        for (place, plan) in dossier.benefits_plans.items() {
            own.add(&plan.project, &plan.approval, register, |own| &mut own.benefits_plan, place);
        }
        for (place, agreement) in dossier.project_agreements.items() {
            own.add(&agreement.project, &agreement.approval, register, |own| &mut own.agreement, place);
        }
        own
    }

    /// Those of a project, by its place.
    pub(crate) fn of_project(&self, project: usize) -> OwnDocuments {
        self.0.get(&project).copied().unwrap_or_default()
    }

    /// Each project that has some, in order.
    pub(crate) fn each(&self) -> impl Iterator<Item = (usize, &OwnDocuments)> {
        self.0.iter().map(|(project, own)| (*project, own))
    }

    fn add(
        &mut self,
        project: &Field<String>,
        approval: &Field<Approval>,
        register: &Register,
        kind: fn(&mut OwnDocuments) -> &mut Option<usize>,
        place: usize,
    ) {
        let status = approval.known().and_then(|approval| approval.status.known());
        let project = project.filled().and_then(|name| register.position(name));
        if let Some(project) = project.filter(|_| status != Some(&DocumentStatus::Superseded)) {
            *kind(self.0.entry(project).or_default()) = Some(place);
        }
    }
}
