//! What the projects that are looked at together are to each other.

use super::{Context, Together};
use crate::model::{Milestone, Project};
use crate::portfolio::{Clashes, ForumRecords, Links, ProjectDocuments, Register};
use crate::schedule::Network as MilestoneNetwork;
use crate::value::List;

impl<'a> Context<'a> {
    /// By what the projects of the portfolio are known.
    pub(crate) fn register(&self) -> Option<&Register> {
        self.together.as_ref().map(Together::register)
    }

    /// How the projects are linked, read from both ends.
    pub(crate) fn links(&self) -> Option<&Links> {
        let together = self.together.as_ref()?;
        Some(together.links.get_or_init(|| Links::of(together.portfolio, together.register())))
    }

    /// Which documents of the file belong to which project, where a file is being checked.
    pub(crate) fn project_documents(&self) -> Option<&ProjectDocuments> {
        let (together, file) = self.together.as_ref().zip(self.file)?;
        Some(together.documents.get_or_init(|| ProjectDocuments::of(file, together.register())))
    }

    /// What the projects need at the same time.
    pub(crate) fn clashes(&self) -> Option<&Clashes> {
        let together = self.together.as_ref()?;
        let find = || Clashes::of(together.portfolio, self.file.zip(self.project_documents()));
        Some(together.clashes.get_or_init(find))
    }

    /// Which advice and which merge plan is about which project.
    pub(crate) fn forum_records(&self) -> Option<&ForumRecords> {
        let together = self.together.as_ref()?;
        Some(together.forum_records.get_or_init(|| ForumRecords::of(together.portfolio, together.register())))
    }

    /// The project at a place in the portfolio.
    pub(crate) fn project_at(&self, place: usize) -> Option<&'a Project> {
        self.the_portfolio()?.projects.known()?.0.get(place)?.known()
    }

    /// The milestones of a project: those of its milestone plan, and its own.
    pub(crate) fn milestones_of(&self, place: usize) -> Vec<&'a List<Milestone>> {
        let plan = self.project_documents().and_then(|documents| documents.of_project(place).milestone_plan);
        let plan = plan.and_then(|plan| self.file?.milestone_plans.known()?.0.get(plan)?.known());
        let own = self.project_at(place).and_then(|project| project.milestones.known());
        [plan.and_then(|plan| plan.milestones.known()), own].into_iter().flatten().collect()
    }

    /// The milestone of a project that is meant by an id or a text, also with working days after it: `F2 + 10`.
    pub(crate) fn milestone_called(&self, place: usize, name: &str) -> Option<&'a Milestone> {
        self.milestones_of(place).into_iter().find_map(|milestones| {
            let (place, _) = MilestoneNetwork::of(milestones).meant(name)?;
            milestones.0.get(place)?.known()
        })
    }
}

impl Together<'_> {
    fn register(&self) -> &Register {
        self.register.get_or_init(|| Register::of(self.portfolio))
    }
}
