//! What the projects of a portfolio are to each other, worked out together.

use super::across::{clash_fact, dependency_facts};
use super::at_hand::{Places, ProjectAtHand, at_hand};
#[cfg(feature = "render")]
use super::clashes::Load;
use super::clashes::{Clash, Clashes};
use super::documents::ProjectDocuments;
use super::fact::Fact;
use super::interplay::{Dependency, Interplay};
use super::links::Links;
use super::matrix::CoverageMatrix;
#[cfg(feature = "render")]
use super::merge::{Belonging, belongings};
use super::overlap::Overlaps;
use super::question::{PortfolioQuestion, questions};
use super::register::Register;
use super::signs::{Against, status_facts};
use crate::model::{Dossier, ForumAdvice, MainGoal, Milestone, PlanCalendar, Portfolio, Programme};
use crate::value::{Day, Field, List, sort_by};

/// What a portfolio is looked at with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around<'a> {
    pub(crate) programme: Option<&'a Programme>,
    /// The main goals in force.
    pub(crate) goals: Option<&'a Field<List<MainGoal>>>,
    pub(crate) shared: Option<&'a PlanCalendar>,
    pub(crate) today: Day,
}

/// The projects of a file, and what they are to each other: coverage, overlaps, dependencies, clashes, and the questions
/// that come of them.
#[derive(Debug)]
pub struct Coordination<'a> {
    pub(crate) dossier: &'a Dossier,
    pub(crate) hands: Vec<ProjectAtHand<'a>>,
    pub(crate) places: Places,
    pub(crate) against: Against<'a>,
    pub(crate) register: Register,
    #[cfg(feature = "render")]
    documents: ProjectDocuments,
    pub(crate) links: Links,
    pub(crate) clashes: Clashes,
    pub(crate) matrix: CoverageMatrix<'a>,
    pub(crate) overlaps: Overlaps<'a>,
    pub(crate) interplay: Interplay<'a>,
}

impl<'a> Coordination<'a> {
    pub(crate) fn of(dossier: &'a Dossier, around: Around<'a>, places: Places) -> Self {
        let empty = Portfolio::default();
        let portfolio = dossier.portfolio.known().unwrap_or(&empty);
        let register = Register::of(portfolio);
        let documents = ProjectDocuments::of(dossier, &register);
        let hands = at_hand(dossier, &documents, &register);
        let against = Against {
            programme: around.programme,
            shared: around.shared,
            has_reports: dossier.status_reports.known().is_some(),
            today: around.today,
        };
        Self {
            dossier,
            against,
            links: Links::of(portfolio, &register),
            clashes: Clashes::of(portfolio, Some((dossier, &documents))),
            matrix: CoverageMatrix::of(&hands, around.goals, around.programme, &places),
            overlaps: Overlaps::of(&hands, around.goals, around.programme, &places),
            interplay: Interplay::of(&hands, &register, around.shared, around.today, &places),
            hands,
            register,
            #[cfg(feature = "render")]
            documents,
            places,
        }
    }

    /// The questions that the facts raise.
    pub fn questions(&self) -> Vec<PortfolioQuestion> {
        questions(self)
    }

    /// What a steering group should know of each project that is part of the programme, where there is anything.
    pub(crate) fn status(&self) -> Vec<(usize, Vec<Fact>)> {
        let hands = self.hands.iter().enumerate().filter(|(_, hand)| hand.is_open());
        let told = hands.map(|(number, hand)| (number, status_facts(hand, &self.against, &self.places)));
        told.filter(|(_, facts)| !facts.is_empty()).collect()
    }

    /// What is known of a milestone that waits for one of another project.
    pub(crate) fn dependency_facts(&self, dependency: &Dependency) -> Vec<Fact> {
        dependency_facts(&self.hands, dependency, &self.places)
    }

    /// Whether a milestone waits for another still: what is reached waits no more, and nothing waits for it.
    pub(crate) fn still_waits(&self, dependency: &Dependency) -> bool {
        [dependency.waits, dependency.awaited].into_iter().all(|at| {
            let milestones = self.hands.get(at.hand).and_then(|hand| hand.milestones().1);
            let milestone = milestones.and_then(|list| list.0.get(at.milestone)?.known());
            milestone.is_none_or(Milestone::is_open)
        })
    }

    /// What the projects ask of groups and people, over time.
    #[cfg(feature = "render")]
    pub(crate) fn load(&self) -> Load<'a> {
        let Some(portfolio) = self.dossier.portfolio.known() else { return Load::default() };
        Load::of(portfolio, self.dossier, &ProjectDocuments::of(self.dossier, &self.register))
    }

    /// What several projects need at once, in a sentence.
    pub(crate) fn clash_fact(&self, clash: &Clash) -> Option<Fact> {
        clash_fact(self, clash)
    }

    /// A project by its place in the portfolio.
    pub(crate) fn at_position(&self, position: usize) -> Option<&ProjectAtHand<'a>> {
        self.hands.get(self.number(position)?)
    }

    /// Which of the projects at hand stands at a place in the portfolio.
    pub(crate) fn number(&self, position: usize) -> Option<usize> {
        self.hands.binary_search_by_key(&position, |hand| hand.position).ok()
    }

    /// The same of several, each once and in order.
    pub(crate) fn numbers(&self, positions: impl IntoIterator<Item = usize>) -> Option<Vec<usize>> {
        let mut numbers: Vec<usize> =
            positions.into_iter().map(|position| self.number(position)).collect::<Option<_>>()?;
        sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        Some(numbers)
    }

    /// The advice of the forum, given by the day that is looked at, each with its place.
    pub(crate) fn advice(&self) -> impl Iterator<Item = (usize, &'a ForumAdvice)> {
        let advice = self.dossier.portfolio.known().map(|portfolio| &portfolio.advice);
        let today = self.against.today;
        let is_given = move |(_, advice): &(usize, &'a ForumAdvice)| {
            advice.date.known().and_then(|date| date.earliest()).is_none_or(|date| date <= today)
        };
        advice.into_iter().flat_map(Field::items).filter(is_given)
    }

    /// The projects that an advice is about, by their places.
    pub(crate) fn projects_of(&self, advice: &ForumAdvice) -> Vec<usize> {
        let mut projects: Vec<usize> =
            advice.projects.items().filter_map(|(_, name)| self.register.position(name)).collect();
        sort_by(&mut projects, Ord::cmp);
        projects.dedup();
        projects
    }

    /// The place in the portfolio of the project that is known by a code, title or id.
    #[cfg(feature = "render")]
    pub(crate) fn position_of(&self, name: &str) -> Option<usize> {
        self.register.position(name).filter(|position| self.number(*position).is_some())
    }

    /// All that a project has and that may be lost when it goes into another.
    #[cfg(feature = "render")]
    pub(crate) fn belongings(&self, position: usize) -> Vec<Belonging> {
        let Some(hand) = self.at_position(position) else { return Vec::new() };
        belongings(hand.project, position, self.documents.of_project(position), Some(self.dossier))
    }

    /// The advice about exactly these projects.
    pub(crate) fn advice_about(&self, projects: &[usize]) -> Vec<usize> {
        self.advice().filter(|(_, advice)| self.projects_of(advice) == projects).map(|(place, _)| place).collect()
    }
}
