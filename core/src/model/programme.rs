//! Programmes.

use super::{Adoption, Body, NoteForm, Period, labels};
#[cfg(feature = "programme")]
use super::{Alias, CriteriaSet, GoalSet, PlanCalendar, ProjectScale, ProjectState, QualificationSystem};
#[cfg(feature = "programme")]
use crate::value::Money;
use crate::value::{List, lower, lowered, record};

record! {
    /// A programme (*program*): a group of projects that are led and coordinated towards set goals.
    ///
    /// ```
    /// use samspill::{MainGoal, Programme};
    ///
    /// let goal = MainGoal { text: "En inkluderende bydel med gode møteplasser".into(), ..MainGoal::default() };
    /// let programme = Programme { main_goals: vec![goal].into(), ..Programme::default() };
    /// assert!(programme.main_goal("1").is_some());
    /// assert!(programme.main_goal("2").is_none());
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 2 to 4, 13, 14 and 19.
    Programme: labels::programme::PROGRAMME {
        /// The version of this format that the programme was written in.
        schema_version: String,
        /// A name for this programme that does not change.
        id: String,
        /// The version of the programme's own text.
        version: String,
        /// What it is called.
        title: String,
        /// The picture of the future that it works towards.
        vision: String,
        /// The main goals (*hovedmål*).
        main_goals: List<MainGoal>,
        /// The strategic approaches (*hovedgrep*).
        strategic_approaches: List<StrategicApproach>,
        /// When it begins and ends.
        period: Period,
        /// The area that it is for.
        area: String,
        /// Who leads, advises and decides.
        bodies: List<Body>,
        /// The programme's own form for idea notes.
        note_form: NoteForm,
        /// The decision that adopted it.
        adoption: Adoption,
        /// The main goals that hold at a time, where they change: they stand in for `main_goals` then.
        #[cfg(feature = "programme")] goal_sets: List<GoalSet>,
        /// The order in which projects come to their states; what is not in it may come at any time.
        #[cfg(feature = "programme")] state_order: List<ProjectState>,
        /// What the programme calls documents, where it has words of its own for them.
        #[cfg(feature = "programme")] aliases: List<Alias>,
        /// What it may spend in all.
        #[cfg(feature = "programme")] budget: Money,
        /// Its own criteria for taking part, and its boundaries; of several sets, the one that is in force.
        #[cfg(feature = "programme")] criteria_sets: List<CriteriaSet>,
        /// What small projects need not show.
        #[cfg(feature = "programme")] scale: List<ProjectScale>,
        /// How its projects qualify: the steps from idea to experience.
        #[cfg(feature = "programme")] qualification: QualificationSystem,
        /// When people work, bodies meet and projects report.
        #[cfg(feature = "programme")] calendar: PlanCalendar,
    }
}

record! {
    /// A main goal of a programme (*hovedmål*).
    MainGoal: labels::programme::MAIN_GOAL {
        /// A name for this goal that does not change.
        id: String,
        /// Its number; its place in the list where none is stated.
        number: usize,
        /// A short name.
        name: String,
        /// The goal as it was adopted.
        text: String,
    }
}

record! {
    /// A strategic approach of a programme (*strategisk hovedgrep*).
    StrategicApproach: labels::programme::STRATEGIC_APPROACH {
        /// A name for this approach that does not change.
        id: String,
        /// What it is called.
        name: String,
        /// What it says.
        text: String,
    }
}

impl Programme {
    /// The main goal that somebody means by a number, a short name, the whole text or its id.
    pub fn main_goal(&self, reference: &str) -> Option<&MainGoal> {
        self.main_goals.known()?.0.get(self.main_goal_place(reference)?)?.known()
    }

    /// The place in the list of the main goal that somebody means.
    pub(crate) fn main_goal_place(&self, reference: &str) -> Option<usize> {
        place_among(self.main_goals.known()?, reference)
    }

    /// The strategic approach that somebody means by its place in the list, its name, its text or its id.
    pub fn strategic_approach(&self, reference: &str) -> Option<&StrategicApproach> {
        let meant = numbered(reference, &["hovedgrep", "hovudgrep", "strategic", "approach"]);
        let mut approaches = self.strategic_approaches.known()?.iter();
        approaches
            .find(|(index, approach)| {
                meant.parse() == Ok(index.saturating_add(1))
                    || [&approach.id, &approach.name, &approach.text].iter().any(|text| is_called(text.filled(), meant))
            })
            .map(|(_, approach)| approach)
    }
}

impl MainGoal {
    /// The number it is known by: the stated one, or its place in the list from 1.
    pub(crate) fn number_at(&self, index: usize) -> usize {
        self.number.known().copied().unwrap_or_else(|| index.saturating_add(1))
    }
}

/// The place of the main goal that somebody means by a number, a short name, the whole text or its id.
pub(crate) fn place_among(goals: &List<MainGoal>, reference: &str) -> Option<usize> {
    let meant = numbered(reference, &["hovedmål", "hovudmål", "mål", "main", "goal"]);
    let number = meant.parse().ok();
    let numbered = |(_, goal): &(usize, &MainGoal)| number.is_some() && goal.number.known() == number.as_ref();
    let meant_by = |(index, goal): &(usize, &MainGoal)| {
        number == Some(goal.number_at(*index))
            || [&goal.id, &goal.name, &goal.text].iter().any(|text| is_called(text.filled(), meant))
    };
    // A number that is stated goes before a place in the list.
    goals.iter().find(numbered).or_else(|| goals.iter().find(meant_by)).map(|(index, _)| index)
}

/// The number in `Hovedmål 3` or `mål nr. 3.`; any other reference as it is.
fn numbered<'a>(reference: &'a str, called: &[&str]) -> &'a str {
    let meant = reference.trim().trim_end_matches('.');
    let is_what = |words: &str| {
        let words = lowered(words);
        let mut words = words.split_whitespace();
        words.all(|word| called.contains(&word) || ["nr.", "nr", "no."].contains(&word))
    };
    match meant.rsplit_once(char::is_whitespace) {
        Some((words, number)) if number.parse::<usize>().is_ok() && is_what(words) => number,
        _ => meant,
    }
}

/// Whether a name is the one that is meant, whatever its capitals.
fn is_called(name: Option<&String>, meant: &str) -> bool {
    name.is_some_and(|name| letters(name).eq(letters(meant)))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    text.trim().trim_end_matches('.').chars().map(lower)
}
