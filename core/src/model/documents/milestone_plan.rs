//! Milestone plans.

use crate::model::{Goal, Milestone, Period, PlanCalendar, Stakeholder, labels};
use crate::value::{List, Names, record};

document! {
    /// A milestone plan (*milepælsplan*): why, what for, and the states that are reached on the way.
    ///
    /// ```
    /// use samspill::{Milestone, MilestonePlan, When};
    ///
    /// let open = Milestone { id: "M1".into(), text: "Kafeen er åpnet".into(), planned: When::month(2027, 3)?.into(), ..Milestone::default() };
    /// let plan = MilestonePlan { project: "03/24".into(), milestones: vec![open].into(), ..MilestonePlan::default() };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: the milestone plan of Saman om ein betre kommune.
    MilestonePlan: labels::documents::milestone_plan::MILESTONE_PLAN {
        /// What lies behind the project.
        background: String,
        /// What set it off.
        trigger: String,
        /// Why it matters now.
        why_now: String,
        /// What it will give.
        expected_benefits: List<String>,
        /// Values for working together.
        values: List<String>,
        /// The picture of the future it works towards.
        vision: String,
        /// What has happened when the project is over.
        goals: List<Goal>,
        /// What the project leaves behind.
        results: List<String>,
        /// When it begins and ends.
        period: Period,
        /// Why the end is open, where it is.
        open_end: String,
        /// The paths that milestones are on.
        result_paths: List<ResultPath>,
        /// The states it reaches on the way.
        milestones: List<Milestone>,
        /// When people work and bodies meet, beside what the programme says.
        calendar: PlanCalendar,
        /// Who is affected, and who is not in the room yet.
        affected: List<Stakeholder>,
        /// What it takes to succeed.
        success_factors: List<String>,
    }
}

record! {
    /// A result path (*resultatvei*): milestones that lead to one kind of result.
    ResultPath: labels::documents::milestone_plan::RESULT_PATH {
        /// A name for this path that milestones refer to.
        id: String,
        /// What it is called.
        title: String,
    }
}

impl MilestonePlan {
    /// By what its result paths are known: their ids, and their titles where no id is the same.
    pub(crate) fn path_names(&self) -> Names {
        let parts = self.result_paths.items().map(|(place, path)| (place, [&path.id, &path.title]));
        Names::of(&parts.collect::<Vec<_>>())
    }
}

impl ResultPath {
    /// What to call it: its title, or its id where it has none.
    pub(crate) fn name(&self) -> Option<&str> {
        self.title.filled().or(self.id.filled()).map(String::as_str)
    }
}
