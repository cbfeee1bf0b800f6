//! Projects, each with the documents that belong to it.

use super::documents::ProjectDocuments;
use super::register::{Register, projects};
use crate::model::{
    BenefitsPlan, Dossier, Milestone, MilestonePlan, Period, Project, ProjectPlan, ProjectState, StatusReport,
};
use crate::phrase::{Param, cut};
use crate::value::{Day, Field, List, Pointer, Value, When, sort_by, words};

/// A document of a project, and its place in the list of the file that holds it.
pub(crate) type Filed<'a, D> = (usize, &'a D);

/// A project, and what the file holds that belongs to it.
#[derive(Clone, Debug)]
pub(crate) struct ProjectAtHand<'a> {
    /// Its place in the portfolio.
    pub(crate) position: usize,
    pub(crate) project: &'a Project,
    pub(crate) milestone_plan: Option<Filed<'a, MilestonePlan>>,
    pub(crate) project_plan: Option<Filed<'a, ProjectPlan>>,
    pub(crate) benefits_plan: Option<Filed<'a, BenefitsPlan>>,
    /// The newest last.
    pub(crate) reports: Vec<Filed<'a, StatusReport>>,
}

/// Where the parts of a file stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// The portfolio.
    pub(crate) portfolio: Pointer,
}

impl Places {
    /// In a file that holds a portfolio and more.
    pub(crate) fn in_dossier() -> Self {
        Self { portfolio: Pointer::root().then("portfolio") }
    }

    pub(crate) fn project(&self, position: usize) -> Pointer {
        self.portfolio.clone().then("projects").then(position)
    }

    /// A document in one of the lists of the file.
    pub(crate) fn document(list: &'static str, place: usize) -> Pointer {
        Pointer::root().then(list).then(place)
    }
}

/// The projects of a file with what belongs to each, in the order of the portfolio.
pub(crate) fn at_hand<'a>(
    dossier: &'a Dossier,
    documents: &ProjectDocuments,
    register: &Register,
) -> Vec<ProjectAtHand<'a>> {
    let Some(portfolio) = dossier.portfolio.known() else { return Vec::new() };
    let of_project = |(position, project): (usize, &'a Project)| {
        let own = documents.of_project(position);
        ProjectAtHand {
            position,
            project,
            milestone_plan: filed(&dossier.milestone_plans, own.milestone_plan),
            project_plan: filed(&dossier.project_plans, own.project_plan),
            benefits_plan: filed(&dossier.benefits_plans, own.benefits_plan),
            reports: Vec::new(),
        }
    };
    let mut at_hand: Vec<ProjectAtHand<'a>> = projects(portfolio).map(of_project).collect();
    for (place, report) in dossier.status_reports.items() {
        let position = report.project.filled().and_then(|name| register.position(name));
        let found = position.and_then(|position| at_hand.binary_search_by_key(&position, |hand| hand.position).ok());
        if let Some(hand) = found.and_then(|found| at_hand.get_mut(found)) {
            hand.reports.push((place, report));
        }
    }
    for hand in &mut at_hand {
        sort_by(&mut hand.reports, |(_, one), (_, other)| reported_until(one).cmp(&reported_until(other)));
    }
    at_hand
}

fn filed<D: Value>(list: &Field<List<D>>, place: Option<usize>) -> Option<Filed<'_, D>> {
    let place = place?;
    Some((place, list.known()?.0.get(place)?.known()?))
}

/// The day up to which a report tells: the end of its period, or the day it was approved.
pub(crate) fn reported_until(report: &StatusReport) -> Option<Day> {
    reported(report).map(|(day, _)| day)
}

/// The same, with the way to where it stands in the report.
fn reported(report: &StatusReport) -> Option<(Day, [&'static str; 2])> {
    let end = report.period.known().and_then(|period| period.end.known()?.latest());
    let approved = || report.approval.known()?.on.known()?.latest();
    end.map(|day| (day, ["period", "end"])).or_else(|| Some((approved()?, ["approval", "on"])))
}

/// Where it stands up to which day a report tells.
pub(crate) fn at_reported_until(place: usize, report: &StatusReport) -> Pointer {
    let at = Places::document("statusReports", place);
    reported(report).map_or(at.clone(), |(_, way)| way.into_iter().fold(at, Pointer::then))
}

impl<'a> ProjectAtHand<'a> {
    /// Its code and title, or which of the projects it is.
    pub(crate) fn name(&self) -> Param {
        name_of(self.position, self.project)
    }

    /// The milestones that hold: those of its plan, or its own where it has none.
    pub(crate) fn milestones(&self) -> (Option<Filed<'a, MilestonePlan>>, Option<&'a List<Milestone>>) {
        let plan = self.milestone_plan;
        (plan, plan.map_or(self.project.milestones.known(), |(_, plan)| plan.milestones.known()))
    }

    /// The first of its milestones that are to be reached from a day on.
    pub(crate) fn next_milestone(&self, today: Day) -> Option<(usize, &'a Milestone, &'a When)> {
        let (_, milestones) = self.milestones();
        let ahead = milestones?.iter().filter_map(|(place, milestone)| {
            let when = expected(milestone).filter(|_| milestone.is_open())?;
            let day = when.latest().filter(|day| *day >= today)?;
            Some((day, place, milestone, when))
        });
        let (_, place, milestone, when) = ahead.min_by_key(|(day, place, ..)| (*day, *place))?;
        Some((place, milestone, when))
    }

    /// Where its milestones stand.
    pub(crate) fn at_milestone(&self, places: &Places, milestone: usize) -> Pointer {
        let of = match self.milestone_plan {
            Some((place, _)) => Places::document("milestonePlans", place),
            None => places.project(self.position),
        };
        of.then("milestones").then(milestone)
    }

    /// When it begins and ends: as its plan says, where it says nothing itself.
    pub(crate) fn period(&self) -> Option<&'a Period> {
        self.project.period.known().or_else(|| self.milestone_plan?.1.period.known())
    }

    /// Where that stands.
    pub(crate) fn at_period(&self, places: &Places) -> Pointer {
        let of_plan = self.milestone_plan.filter(|_| self.project.period.known().is_none());
        let at = of_plan
            .map_or_else(|| places.project(self.position), |(place, _)| Places::document("milestonePlans", place));
        at.then("period")
    }

    /// Where it stands when one of its milestones is to be reached.
    pub(crate) fn at_expected(&self, places: &Places, place: usize, milestone: &Milestone) -> Vec<Pointer> {
        let at = self.at_milestone(places, place);
        let stated = [("forecast", &milestone.forecast), ("planned", &milestone.planned)].into_iter();
        stated.filter(|(_, when)| when.known().is_some()).map(|(key, _)| at.clone().then(key)).collect()
    }

    /// Whether work goes on in it.
    pub(crate) fn is_under_way(&self) -> bool {
        use ProjectState::{Closing, InProgress};
        matches!(self.project.state.known(), Some(InProgress | Closing))
    }

    /// Whether it is still to come, under way or at rest, as far as anybody has said: it can still be changed.
    pub(crate) fn is_open(&self) -> bool {
        use ProjectState::{BenefitsFollowUp, Completed};
        !self.project.has_left() && !matches!(self.project.state.known(), Some(Completed | BenefitsFollowUp))
    }

    /// The last report, of those about a time before a day.
    pub(crate) fn last_report(&self, today: Day) -> Option<Filed<'a, StatusReport>> {
        let is_past = |(_, report): &&Filed<'a, StatusReport>| reported_until(report).is_some_and(|day| day <= today);
        self.reports.iter().rev().find(is_past).copied()
    }
}

/// The code and title of a project, or which of them it is.
pub(crate) fn name_of(position: usize, project: &Project) -> Param {
    let parts = [&project.code, &project.title].into_iter().filter_map(|part| part.filled());
    let name = parts.map(|part| cut(part)).collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Param::Unnamed(words!("Prosjekt", "Prosjekt", "Project"), position.saturating_add(1));
    }
    Param::Text(name)
}

/// When a milestone is to be reached as things look: by its forecast, or else as it is planned.
pub(crate) fn expected(milestone: &Milestone) -> Option<&When> {
    milestone.forecast.known().or(milestone.planned.known())
}
