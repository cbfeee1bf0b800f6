//! How fast a goal must go, against how fast it has gone.

use super::GoalAtHand;
use crate::model::{Direction, Measurement};
use crate::value::{Day, Decimal, sort_by};

impl GoalAtHand<'_> {
    /// The change a year that the goal needs and the fastest that has been measured, where it needs more than
    /// twice as much.
    pub(crate) fn pace(&self) -> Option<(Decimal, Decimal)> {
        let mut points: Vec<(Day, Decimal)> = self.goal.baseline.known().and_then(point).into_iter().collect();
        points.extend(self.goal.measured.items().filter_map(|(_, measured)| point(measured)));
        sort_by(&mut points, |(day, _), (other, _)| day.cmp(other));
        let goal = self.target()?;
        let of_target = self.goal.target.known().and_then(|target| target.date.known());
        let end = self.timing().when().or(of_target)?.latest()?;
        let last = *points.last()?;
        let first = points.first()?.1;
        let is_up = match self.direction() {
            Some(Direction::Up) => true,
            Some(Direction::Down) => false,
            _ => first.compared(&goal).is_lt(),
        };
        let is_open = if is_up { last.1.compared(&goal).is_lt() } else { last.1.compared(&goal).is_gt() };
        if !is_open {
            return None;
        }
        let towards = |change: Decimal| if is_up { change } else { change.negated() };
        let needed = towards(yearly(last, (end, goal))?);
        let steps = points.windows(2).filter_map(|pair| match pair {
            [one, other] => Some(towards(yearly(*one, *other)?)),
            _ => None,
        });
        let fastest = steps.max_by(Decimal::compared)?;
        let past = if fastest.compared(&Decimal::default()).is_lt() { Decimal::default() } else { fastest };
        let is_fast = needed.compared(&past.plus(&past)?).is_gt();
        is_fast.then_some((needed, past))
    }
}

fn point(measurement: &Measurement) -> Option<(Day, Decimal)> {
    Some((measurement.date.known()?.latest()?, *measurement.value.known()?))
}

/// The change a year between two figures.
fn yearly(one: (Day, Decimal), other: (Day, Decimal)) -> Option<Decimal> {
    let days = other.0.days_since(one.0);
    let change = other.1.plus(&one.1.negated())?;
    change.shared(365, days).filter(|_| days > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Goal, Measurement};

    fn at(value: i32, date: &str) -> Measurement {
        Measurement {
            value: Decimal::from(value).into(),
            date: date.parse::<crate::value::When>().unwrap().into(),
            ..Measurement::default()
        }
    }

    fn goal(target: i32) -> Goal {
        Goal {
            text: "Frivillige med vakt".into(),
            baseline: at(10, "2024-12-31").into(),
            measured: vec![at(14, "2025-12-31")].into(),
            target: at(target, "2026-12-31").into(),
            ..Goal::default()
        }
    }

    #[test]
    fn a_pace_is_compared_with_the_fastest_so_far() {
        assert_eq!(GoalAtHand::new(&goal(20), None).pace(), None);
        let (needed, past) = GoalAtHand::new(&goal(60), None).pace().unwrap();
        assert_eq!((needed.to_string().as_str(), past.to_string().as_str()), ("46", "4"));
        assert_eq!(GoalAtHand::new(&Goal { measured: vec![].into(), ..goal(60) }, None).pace(), None);
    }
}
