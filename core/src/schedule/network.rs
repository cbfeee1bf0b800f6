//! Which milestones wait for which.

use std::collections::BTreeSet;

use crate::model::Milestone;
use crate::value::{List, Names, lowered, sort_by};

/// A milestone that another waits for, and how many working days go by in between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wait {
    /// Which of the names in the list says so.
    pub(crate) named: usize,
    /// The milestone, by its place.
    pub(crate) milestone: usize,
    pub(crate) lag: i32,
}

/// By what the milestones of a plan are known, which wait for which, and where they do so in a circle.
#[derive(Clone, Debug, Default)]
pub(crate) struct Network {
    /// Ids, and texts where no id is the same.
    names: Names,
    waits: Vec<Vec<Wait>>,
    /// The first of the names that each waits for by which no milestone is known.
    lost: Vec<Option<usize>>,
    circles: Vec<Vec<usize>>,
}

impl Network {
    pub(crate) fn of(milestones: &List<Milestone>) -> Self {
        let named = milestones.iter().map(|(place, milestone)| (place, [&milestone.id, &milestone.text]));
        let names = Names::of(&named.collect::<Vec<_>>());
        let count = milestones.0.len();
        let (waits, lost) = (vec![Vec::new(); count], vec![None; count]);
        let mut network = Self { names, waits, lost, circles: Vec::new() };
        for (place, milestone) in milestones.iter() {
            let named = || milestone.depends_on.items();
            let wait = |(named, name): (usize, &String)| {
                let (milestone, lag) = network.meant(name)?;
                Some(Wait { named, milestone, lag })
            };
            let found = named().filter_map(wait).collect();
            let is_lost = |name: &&String| !name.trim().is_empty() && network.meant(name).is_none();
            let lost = named().find(|(_, name)| is_lost(name)).map(|(named, _)| named);
            if let (Some(waits), Some(of_place)) = (network.waits.get_mut(place), network.lost.get_mut(place)) {
                (*waits, *of_place) = (found, lost);
            }
        }
        let places = |waits: &Vec<Wait>| waits.iter().map(|wait| wait.milestone).collect();
        network.circles = circles(&network.waits.iter().map(places).collect::<Vec<_>>());
        network
    }

    /// The milestone that somebody means by its id or text, and the working days that are to go by after it: `M1 + 10`.
    pub(crate) fn meant(&self, name: &str) -> Option<(usize, i32)> {
        let (place, lag) = self.named(name)?;
        Some((place, lag?))
    }

    /// Whether somebody means a milestone, and more working days after it than can be counted: `M1 + 99999`.
    pub(crate) fn waits_too_long(&self, name: &str) -> bool {
        self.named(name).is_some_and(|(_, lag)| lag.is_none())
    }

    fn named(&self, name: &str) -> Option<(usize, Option<i32>)> {
        self.names.place(name).map(|place| (place, Some(0))).or_else(|| {
            let (before, lag) = with_lag(name)?;
            Some((self.names.place(before)?, lag))
        })
    }

    /// What a milestone waits for.
    pub(crate) fn waits(&self, place: usize) -> &[Wait] {
        self.waits.get(place).map_or(&[], Vec::as_slice)
    }

    /// Which of the names that a milestone waits for is that of no milestone, if one is.
    pub(crate) fn lost(&self, place: usize) -> Option<usize> {
        self.lost.get(place).copied().flatten()
    }

    /// Whether each milestone is in a circle, or waits for one that is.
    pub(crate) fn stuck(&self) -> Vec<bool> {
        let places = |waits: &Vec<Wait>| waits.iter().map(|wait| wait.milestone).collect();
        those_that_wait_for_ever(&self.waits.iter().map(places).collect::<Vec<_>>())
    }

    /// The circles, each from its first milestone on: each waits for the next, and the last for the
    /// first. Where circles cross, one of them is here; it must be broken before the others matter.
    pub(crate) fn circles(&self) -> &[Vec<usize>] {
        &self.circles
    }

    /// Those that are in any circle.
    pub(crate) fn in_circles(&self) -> BTreeSet<usize> {
        self.circles.iter().flatten().copied().collect()
    }
}

/// A name with the working days after it: `M1 + 10`, `M1 - 2`, `M1 + 10 virkedager`; none of them where there are more
/// than can be counted.
fn with_lag(text: &str) -> Option<(&str, Option<i32>)> {
    let place = text.rfind(['+', '-', '−', '–'])?;
    let (name, rest) = (text.get(..place)?, text.get(place..)?);
    let mut rest = rest.chars();
    let sign = if rest.next() == Some('+') { 1 } else { -1 };
    let rest = rest.as_str().trim();
    let (days, unit) = rest.split_at_checked(rest.bytes().take_while(u8::is_ascii_digit).count())?;
    // As people write it in a sheet.
    let units = "d dag dager dagar virkedag virkedager virkedagar arbeidsdag arbeidsdager arbeidsdagar day days";
    let unit = lowered(unit.trim());
    let is_lag = !days.is_empty() && (unit.is_empty() || units.split(' ').any(|known| known == unit));
    let lag = days.parse().ok().filter(|days: &i32| *days <= LONGEST_LAG).and_then(|days| days.checked_mul(sign));
    is_lag.then_some((name, lag))
}

/// As many working days as can go by in between: some forty years.
const LONGEST_LAG: i32 = 10_000;

/// Circles among things that each wait for some others, by their places. No circle shares a thing
/// with another. Takes time in proportion to how many things and waits there are.
#[expect(clippy::indexing_slicing, reason = "`waits` holds places in `waits` alone, which those who call prove")]
pub(crate) fn circles(waits: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let stays = those_that_wait_for_ever(waits);
    // Each of them waits for another of them: whoever goes from one to the next goes in a circle.
    let next = |place: usize| waits[place].iter().copied().find(|other| stays[*other]);
    let mut seen_from: Vec<Option<usize>> = vec![None; waits.len()];
    let mut circles = Vec::new();
    for start in (0..waits.len()).filter(|place| stays[*place]) {
        let (mut place, mut way) = (start, Vec::new());
        while seen_from[place].is_none() {
            seen_from[place] = Some(start);
            way.push(place);
            let Some(other) = next(place) else { break };
            place = other;
        }
        if seen_from[place] == Some(start)
            && let Some(entry) = way.iter().position(|passed| *passed == place)
        {
            let mut circle = way.split_off(entry);
            let first = circle.iter().enumerate().min_by_key(|(_, place)| **place).map_or(0, |(at, _)| at);
            circle.rotate_left(first);
            circles.push(circle);
        }
    }
    sort_by(&mut circles, Ord::cmp);
    circles
}

/// Those that are in a circle, or wait for one that is: all that is left when whatever waits for
/// nothing more is taken away, over and over.
#[expect(clippy::indexing_slicing, reason = "`waits` holds places in `waits` alone, which those who call prove")]
fn those_that_wait_for_ever(waits: &[Vec<usize>]) -> Vec<bool> {
    let mut awaited_by = vec![Vec::new(); waits.len()];
    for (place, waits) in waits.iter().enumerate() {
        waits.iter().for_each(|other| awaited_by[*other].push(place));
    }
    let mut left: Vec<usize> = waits.iter().map(Vec::len).collect();
    let mut stays = vec![true; waits.len()];
    let mut free: Vec<usize> = (0..waits.len()).filter(|place| left[*place] == 0).collect();
    while let Some(place) = free.pop() {
        stays[place] = false;
        for other in &awaited_by[place] {
            left[*other] = left[*other].saturating_sub(1);
            if left[*other] == 0 {
                free.push(*other);
            }
        }
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_and_chains_are_not() {
        assert_eq!(circles(&[vec![], vec![0], vec![0, 1]]), Vec::<Vec<usize>>::new());
        assert_eq!(circles(&[vec![0]]), [[0]]);
        // 1 waits for 3, 3 for 2, 2 for 1; 0 waits for the circle and 4 is awaited by it.
        assert_eq!(circles(&[vec![1], vec![4, 3], vec![1], vec![2], vec![]]), [[1, 3, 2]]);
        assert_eq!(circles(&[vec![1], vec![0], vec![3], vec![2]]), [[0, 1], [2, 3]]);
    }

    #[test]
    fn crossing_circles_are_told_one_at_a_time() {
        assert_eq!(circles(&[vec![1, 2], vec![0], vec![0]]), [[0, 1]]);
        assert_eq!(circles(&[vec![2], vec![0], vec![0]]), [[0, 2]]);
    }

    #[test]
    fn a_long_chain_is_walked_without_recursion() {
        let last = 200_000;
        let mut waits: Vec<Vec<usize>> = (0..=last).map(|place| vec![place + 1]).collect();
        waits[last] = vec![0];
        assert_eq!(circles(&waits).first().map(Vec::len), Some(last + 1));
        waits[last] = vec![];
        assert!(circles(&waits).is_empty());
    }

    #[test]
    fn milestones_are_known_by_id_before_text() {
        let milestone = |id: &str, text: &str, waits: &[&str]| Milestone {
            id: id.into(),
            text: text.into(),
            depends_on: waits.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().into(),
            ..Milestone::default()
        };
        let list: List<Milestone> =
            [milestone("", "M2", &["M2"]), milestone("m2", "Åpnet", &["ÅPNET "])].into_iter().collect();
        let network = Network::of(&list);
        assert_eq!(network.circles(), [[1]]);
        assert_eq!(network.meant("M2 + 10"), Some((1, 10)));
        assert_eq!(network.meant("åpnet − 3 virkedager"), Some((1, -3)));
        assert_eq!((network.meant("M2 + mye"), network.meant("M2 +"), network.meant("M2 + 99999")), (None, None, None));
        assert_eq!((network.meant("åpnet"), network.meant("M3")), (Some((1, 0)), None));
    }
}
