//! Main goals that hold at a time.

use super::programme::place_among;
use super::{MainGoal, Period, Programme, labels};
use crate::value::{Day, Field, List, When, record};

record! {
    /// The main goals of a programme that hold at a time (*målsett*).
    ///
    /// ```
    /// use samspill::{Day, GoalSet, MainGoal, Period, Programme, When};
    ///
    /// let goal = |text: &str| MainGoal { text: text.into(), ..MainGoal::default() };
    /// let until = |year| Ok(Period { end: When::year(year)?.into(), ..Period::default() });
    /// let first = GoalSet {
    ///     title: "Målene i den første planen".into(),
    ///     validity: until(2027)?.into(),
    ///     main_goals: vec![goal("Flere er i arbeid")].into(),
    ///     ..GoalSet::default()
    /// };
    /// let programme = Programme {
    ///     main_goals: vec![goal("Alle har noe å gå til")].into(),
    ///     goal_sets: vec![first].into(),
    ///     ..Programme::default()
    /// };
    /// let first_on = |day| Some(programme.main_goals_on(day).known()?.iter().next()?.1.text.known()?.clone());
    /// assert_eq!(first_on(Day::new(2026, 11, 21)?).as_deref(), Some("Flere er i arbeid"));
    /// assert_eq!(first_on(Day::new(2028, 1, 1)?).as_deref(), Some("Alle har noe å gå til"));
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Pådriv Oslo: the goals of the municipality that hold at any time.
    GoalSet: labels::programme::GOAL_SET {
        /// A name for this set that does not change.
        id: String,
        /// What it is called.
        title: String,
        /// When the goals hold.
        validity: Period,
        /// The main goals.
        main_goals: List<MainGoal>,
    }
}

/// The main goals that hold at a time: those of a goal set, or the programme's own.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GoalsInForce<'a> {
    /// The place of the set, where it is one.
    pub(crate) set: Option<usize>,
    pub(crate) goals: &'a Field<List<MainGoal>>,
}

impl GoalSet {
    /// Whether it holds at a time; `None` where that cannot be said.
    pub(crate) fn is_in_force(&self, time: &When) -> Option<bool> {
        match self.validity.known() {
            Some(validity) => validity.covers(time),
            None => None,
        }
    }
}

impl Programme {
    /// The main goals that hold on a day: those of the goal set that is in force then, and the
    /// programme's own `main_goals` where none is. Of several sets, the one that began last.
    pub fn main_goals_on(&self, day: Day) -> &Field<List<MainGoal>> {
        self.main_goals_at(&day.into()).goals
    }

    /// The same for a time that may be a month or a year.
    pub(crate) fn main_goals_at(&self, time: &When) -> GoalsInForce<'_> {
        let sets = self.sets_at(time);
        let began = |set: &GoalSet| set.validity.known().and_then(|validity| validity.start.known()?.bounds().0);
        let chosen = sets.max_by_key(|(place, set)| (set.is_in_force(time), began(set), *place));
        match chosen {
            Some((place, set)) => GoalsInForce { set: Some(place), goals: &set.main_goals },
            None => GoalsInForce { set: None, goals: &self.main_goals },
        }
    }

    /// The main goal that somebody means at a time: of those in force, or else of any that may be.
    pub(crate) fn main_goal_at(&self, reference: &str, time: &When) -> Option<&MainGoal> {
        let in_force = [self.main_goals_at(time).goals].into_iter();
        let others = self.sets_at(time).map(|(_, set)| &set.main_goals).chain([&self.main_goals]);
        in_force.chain(others).find_map(|goals| found_in(goals, reference))
    }

    /// The goal sets that hold no more, or not yet, and have the main goal that somebody means.
    pub(crate) fn set_not_in_force_with(&self, reference: &str, time: &When) -> Option<(usize, &GoalSet)> {
        let sets = self.goal_sets.items();
        let mut past = sets.filter(|(_, set)| set.is_in_force(time) == Some(false));
        past.find(|(_, set)| found_in(&set.main_goals, reference).is_some())
    }

    /// The goal sets that hold at a time, or may.
    fn sets_at(&self, time: &When) -> impl Iterator<Item = (usize, &GoalSet)> {
        let sets = self.goal_sets.items();
        sets.filter(|(_, set)| set.is_in_force(time) != Some(false))
    }
}

fn found_in<'a>(goals: &'a Field<List<MainGoal>>, reference: &str) -> Option<&'a MainGoal> {
    let goals = goals.known()?;
    goals.0.get(place_among(goals, reference)?)?.known()
}
