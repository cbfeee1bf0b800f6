//! How a portfolio has changed between two days.

use super::at_hand::ProjectAtHand;
use super::coordination::Coordination;
use super::matrix::CoverageStanding;
use super::question::PortfolioQuestion;
use super::saying::DifferenceSaying;
use crate::model::ProjectState;
use crate::phrase::{Param, Said};
use crate::value::{Choice, Language, When};

/// Something that has changed.
#[derive(Clone, Debug)]
pub struct PortfolioChange {
    /// The projects that it is about, by their places in the portfolio.
    pub projects: Vec<usize>,
    said: Change,
}

#[derive(Clone, Debug)]
enum Change {
    Said(Said<DifferenceSaying>),
    /// A question that has come or gone.
    Question(DifferenceSaying, Box<PortfolioQuestion>),
}

impl PortfolioChange {
    fn of(said: Said<DifferenceSaying>, projects: Vec<usize>) -> Self {
        Self { projects, said: Change::Said(said) }
    }

    /// What kind of change it is, as a code that does not change.
    pub fn code(&self) -> &'static str {
        match &self.said {
            Change::Said(said) => said.saying.code(),
            Change::Question(saying, _) => saying.code(),
        }
    }

    /// The change in a sentence.
    pub fn text(&self, language: Language) -> String {
        match &self.said {
            Change::Said(said) => said.text(language),
            Change::Question(saying, question) => {
                Said::of(*saying).with("question", Param::Text(question.text(language))).text(language)
            }
        }
    }
}

/// What has changed from one day to another: projects that have come, gone or moved on, main goals that have got or lost
/// their projects, questions that have come up or gone, and advice that was given.
pub(crate) fn difference(before: &Coordination<'_>, after: &Coordination<'_>) -> Vec<PortfolioChange> {
    let mut changes: Vec<PortfolioChange> = after.hands.iter().filter_map(|hand| of_project(before, hand)).collect();
    changes.extend(of_goals(before, after));
    changes.extend(of_questions(before, after));
    changes.extend(of_advice(before, after));
    if changes.is_empty() {
        let day = |coordination: &Coordination<'_>| Param::Date(When::from(coordination.against.today));
        let said = Said::of(DifferenceSaying::Nothing).with("from", day(before)).with("to", day(after));
        changes.push(PortfolioChange::of(said, Vec::new()));
    }
    changes
}

fn of_project(before: &Coordination<'_>, hand: &ProjectAtHand<'_>) -> Option<PortfolioChange> {
    let term = |state: &ProjectState| Choice { code: state.code(), title: state.title() };
    let state = hand.project.state.known();
    let said = |saying| Said::of(saying).with("project", hand.name());
    let said = match (before.at_position(hand.position), state) {
        // It came, and has left since.
        (None, Some(state)) if hand.project.has_left() => said(DifferenceSaying::Gone).with("state", term(state)),
        (None, Some(state)) => said(DifferenceSaying::Joined).with("state", term(state)),
        (None, None) => said(DifferenceSaying::JoinedUnstated),
        (Some(then), Some(state)) => {
            let earlier = then.project.state.known().filter(|earlier| *earlier != state)?;
            let has_left = hand.project.has_left() && !then.project.has_left();
            let said = said(if has_left { DifferenceSaying::Gone } else { DifferenceSaying::State });
            said.with("before", term(earlier)).with("state", term(state))
        }
        (Some(_), None) => return None,
    };
    Some(PortfolioChange::of(said, vec![hand.position]))
}

fn of_goals(before: &Coordination<'_>, after: &Coordination<'_>) -> Vec<PortfolioChange> {
    let is_covered = |coordination: &Coordination<'_>, place: usize| {
        coordination.matrix.goals.get(place).map(|row| row.standing == CoverageStanding::Covered)
    };
    let change = |(place, _)| {
        let (then, now) = (is_covered(before, place)?, is_covered(after, place)?);
        let saying = if now { DifferenceSaying::NewlySupported } else { DifferenceSaying::NoLongerSupported };
        let goal = Param::Text(after.overlaps.goal_name(place));
        (then != now).then(|| PortfolioChange::of(Said::of(saying).with("goal", goal), Vec::new()))
    };
    after.matrix.goals.iter().enumerate().filter_map(change).collect()
}

fn of_questions(before: &Coordination<'_>, after: &Coordination<'_>) -> Vec<PortfolioChange> {
    let (then, now) = (before.questions(), after.questions());
    let is_same =
        |one: &PortfolioQuestion, other: &PortfolioQuestion| (one.kind, &one.projects) == (other.kind, &other.projects);
    let those = |of: &[PortfolioQuestion], without: &[PortfolioQuestion], saying| {
        let own = of.iter().filter(|one| !without.iter().any(|other| is_same(one, other)));
        let change = |question: &PortfolioQuestion| PortfolioChange {
            projects: question.projects.clone(),
            said: Change::Question(saying, Box::new(question.clone())),
        };
        own.map(change).collect::<Vec<_>>()
    };
    let mut changes = those(&now, &then, DifferenceSaying::NewQuestion);
    changes.extend(those(&then, &now, DifferenceSaying::QuestionGone));
    changes
}

fn of_advice(before: &Coordination<'_>, after: &Coordination<'_>) -> Vec<PortfolioChange> {
    let known: Vec<usize> = before.advice().map(|(place, _)| place).collect();
    let given = after.advice().filter(|(place, _)| !known.contains(place));
    let change = |(_, advice): (usize, &crate::model::ForumAdvice)| {
        let (date, kind) = (advice.date.known()?, advice.kind.known()?);
        let projects = after.projects_of(advice);
        let names: Vec<Param> =
            projects.iter().filter_map(|position| Some(after.at_position(*position)?.name())).collect();
        let saying = if names.is_empty() { DifferenceSaying::NewAdviceOnNone } else { DifferenceSaying::NewAdvice };
        let kind = Choice { code: kind.code(), title: kind.title() };
        let said = Said::of(saying).with("date", date).with("kind", kind);
        Some(PortfolioChange::of(said.with("projects", Param::List(names)), projects))
    };
    given.filter_map(change).collect()
}
