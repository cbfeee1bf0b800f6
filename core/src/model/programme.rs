//! Programmes.

use super::labels;
use crate::value::{List, lowered, record};

record! {
    /// A programme (*program*): a group of projects that are led and coordinated towards set goals;
    /// as much of it as idea notes refer to.
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
    /// Source: Områdeløft Saupstad-Kolstad, slides 3, 4 and 19.
    Programme: labels::programme::PROGRAMME {
        /// The version of this format that the programme was written in.
        schema_version: String,
        /// A name for this programme that does not change.
        id: String,
        /// The version of the programme's own text.
        version: String,
        /// What it is called.
        title: String,
        /// The main goals (*hovedmål*).
        main_goals: List<MainGoal>,
        /// The strategic approaches (*hovedgrep*).
        strategic_approaches: List<StrategicApproach>,
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
        let meant = numbered(reference);
        let mut goals = self.main_goals.known()?.iter();
        goals
            .find(|(index, goal)| {
                let place = index.saturating_add(1);
                let number = goal.number.known().copied().unwrap_or(place);
                meant.parse() == Ok(number)
                    || [&goal.id, &goal.name, &goal.text].iter().any(|text| is_called(text.filled(), meant))
            })
            .map(|(_, goal)| goal)
    }

    /// The strategic approach that somebody means by its place in the list, its name, its text or its id.
    pub fn strategic_approach(&self, reference: &str) -> Option<&StrategicApproach> {
        let meant = numbered(reference);
        let mut approaches = self.strategic_approaches.known()?.iter();
        approaches
            .find(|(index, approach)| {
                meant.parse() == Ok(index.saturating_add(1))
                    || [&approach.id, &approach.name, &approach.text].iter().any(|text| is_called(text.filled(), meant))
            })
            .map(|(_, approach)| approach)
    }
}

/// The number in `Hovedmål 3` or `mål nr. 3.`; any other reference as it is.
fn numbered(reference: &str) -> &str {
    let meant = reference.trim().trim_end_matches('.');
    let is_what = |words: &str| {
        let words = lowered(words);
        let mut words = words.split_whitespace();
        words.all(|word| {
            ["hovedmål", "hovudmål", "mål", "hovedgrep", "hovudgrep", "main", "goal", "nr.", "nr", "no."]
                .contains(&word)
        })
    };
    match meant.rsplit_once(char::is_whitespace) {
        Some((words, number)) if number.parse::<usize>().is_ok() && is_what(words) => number,
        _ => meant,
    }
}

/// Whether a name is the one that is meant, whatever its capitals.
fn is_called(name: Option<&String>, meant: &str) -> bool {
    let letters = |text: &str| lowered(text.trim().trim_end_matches('.'));
    name.is_some_and(|name| letters(name) == letters(meant))
}
