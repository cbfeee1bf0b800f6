//! Where the boxes of a network stand: in columns by how much each waits for, and so that no line runs through a box.
//!
//! A line that passes a column has a place of its own in it, as a box has. All goes by the order of the boxes, so that the
//! same network always looks the same.

use crate::value::sort_by;

/// A line between two boxes, by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    /// Whether the one must stand before the other.
    pub(super) is_ordered: bool,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Box(usize),
    /// An edge that passes by.
    Passing(usize),
}

/// The columns, each from top to bottom.
pub(super) struct Layers {
    /// In which column each box stands.
    pub(super) of_box: Vec<usize>,
    pub(super) columns: Vec<Vec<Item>>,
}

/// How often the columns are gone through to bring near each other what belongs together.
const ROUNDS: usize = 6;

impl Layers {
    /// Of so many boxes.
    pub(super) fn of(count: usize, edges: &[Edge]) -> Self {
        let mut of_box = depths(count, edges);
        place_beside(&mut of_box, edges);
        let last = of_box.iter().max().copied().unwrap_or(0);
        let mut columns: Vec<Vec<Item>> = vec![Vec::new(); last + 1];
        let mut put = |column: usize, item: Item| columns.get_mut(column).into_iter().for_each(|own| own.push(item));
        for (place, column) in of_box.iter().enumerate() {
            put(*column, Item::Box(place));
        }
        for (number, edge) in edges.iter().enumerate() {
            let (left, right) = ends(edge, &of_box);
            let between = |place: usize| of_box.get(place).copied().unwrap_or(0);
            (between(left) + 1..between(right)).for_each(|column| put(column, Item::Passing(number)));
        }
        let mut layers = Self { of_box, columns };
        layers.order(edges);
        layers
    }

    /// Brings what is linked near each other: each column in turn by the middle of what it is linked with.
    fn order(&mut self, edges: &[Edge]) {
        for round in 0..ROUNDS {
            let count = self.columns.len();
            for step in 1..count {
                let (column, beside) = if round % 2 == 0 { (step, step - 1) } else { (count - 1 - step, count - step) };
                let places = self.linked_places(edges, column, beside);
                let Some(own) = self.columns.get_mut(column) else { continue };
                let mut keyed: Vec<(usize, Item)> = places.into_iter().zip(own.iter().copied()).collect();
                sort_by(&mut keyed, |(one, _), (other, _)| one.cmp(other));
                *own = keyed.into_iter().map(|(_, item)| item).collect();
            }
        }
    }

    /// For each item of a column, the middle of the places in the column beside that it is linked with, in thousandths; where
    /// there are none, its own place.
    fn linked_places(&self, edges: &[Edge], column: usize, beside: usize) -> Vec<usize> {
        let (Some(own), Some(others)) = (self.columns.get(column), self.columns.get(beside)) else { return Vec::new() };
        let of_item = |(place, item): (usize, &Item)| {
            let linked: Vec<usize> = others
                .iter()
                .enumerate()
                .filter(|(_, other)| are_linked(*item, **other, edges))
                .map(|(place, _)| place)
                .collect();
            let sum: usize = linked.iter().sum();
            (sum * 1000).checked_div(linked.len()).unwrap_or(place * 1000)
        };
        own.iter().enumerate().map(of_item).collect()
    }
}

/// The ends of an edge, the one further to the left first.
pub(super) fn ends(edge: &Edge, of_box: &[usize]) -> (usize, usize) {
    let column = |place: usize| of_box.get(place).copied().unwrap_or(0);
    if column(edge.to) < column(edge.from) { (edge.to, edge.from) } else { (edge.from, edge.to) }
}

/// Whether an edge joins two items of columns beside each other.
pub(super) fn are_linked(one: Item, other: Item, edges: &[Edge]) -> bool {
    let is_end = |edge: usize, place: usize| edges.get(edge).is_some_and(|edge| edge.from == place || edge.to == place);
    match (one, other) {
        (Item::Box(one), Item::Box(other)) => {
            edges.iter().any(|edge| (edge.from, edge.to) == (one, other) || (edge.to, edge.from) == (one, other))
        }
        (Item::Box(place), Item::Passing(edge)) | (Item::Passing(edge), Item::Box(place)) => is_end(edge, place),
        (Item::Passing(one), Item::Passing(other)) => one == other,
    }
}

/// How much each box waits for, one after the other; edges that would close a ring are not counted.
fn depths(count: usize, edges: &[Edge]) -> Vec<usize> {
    let mut kept: Vec<&Edge> = Vec::new();
    for edge in edges.iter().filter(|edge| edge.is_ordered) {
        if !reaches(&kept, edge.to, edge.from) {
            kept.push(edge);
        }
    }
    let mut depths = vec![0; count];
    // Without rings, nothing is deeper than there are boxes.
    for _ in 0..count {
        for edge in &kept {
            let before = depths.get(edge.from).copied().unwrap_or(0);
            depths.get_mut(edge.to).into_iter().for_each(|depth| *depth = (*depth).max(before + 1));
        }
    }
    depths
}

fn reaches(edges: &[&Edge], from: usize, to: usize) -> bool {
    let (mut open, mut seen) = (vec![from], vec![from]);
    while let Some(place) = open.pop() {
        if place == to {
            return true;
        }
        for edge in edges.iter().filter(|edge| edge.from == place) {
            if !seen.contains(&edge.to) {
                seen.push(edge.to);
                open.push(edge.to);
            }
        }
    }
    false
}

/// Boxes that wait for nothing and that nothing waits for stand in the column beside those that they are linked with.
fn place_beside(of_box: &mut [usize], edges: &[Edge]) {
    let is_ordered =
        |place: usize| edges.iter().any(|edge| edge.is_ordered && (edge.from == place || edge.to == place));
    let deepest = of_box.iter().max().copied().unwrap_or(0).max(1);
    let mut is_placed: Vec<bool> = (0..of_box.len()).map(is_ordered).collect();
    for place in 0..of_box.len() {
        if is_placed.get(place) != Some(&false) {
            continue;
        }
        let beside = edges.iter().filter_map(|edge| match (edge.from == place, edge.to == place) {
            (true, false) => Some(edge.to),
            (false, true) => Some(edge.from),
            _ => None,
        });
        let column =
            beside.filter(|other| is_placed.get(*other) == Some(&true)).find_map(|other| of_box.get(other).copied());
        let column = column.map_or(0, |column| if column < deepest { column + 1 } else { column.saturating_sub(1) });
        of_box.get_mut(place).into_iter().for_each(|own| *own = column);
        is_placed.get_mut(place).into_iter().for_each(|own| *own = true);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: usize, to: usize) -> Edge {
        Edge { from, to, is_ordered: true }
    }

    #[test]
    fn what_waits_stands_further_to_the_right() {
        let layers = Layers::of(4, &[edge(0, 1), edge(1, 2), edge(0, 2), edge(3, 2)]);
        assert_eq!(layers.of_box, [0, 1, 2, 0]);
        // The lines from the first and the fourth to the third have places of their own beside the second.
        assert_eq!(layers.columns[1], [Item::Box(1), Item::Passing(2), Item::Passing(3)]);
    }

    #[test]
    fn a_ring_is_broken_at_its_last_link() {
        assert_eq!(Layers::of(3, &[edge(0, 1), edge(1, 2), edge(2, 0)]).of_box, [0, 1, 2]);
    }

    #[test]
    fn those_that_are_only_linked_stand_beside_each_other() {
        let other = |from, to| Edge { is_ordered: false, ..edge(from, to) };
        assert_eq!(Layers::of(2, &[other(0, 1)]).of_box, [0, 1]);
        assert_eq!(Layers::of(3, &[edge(0, 1), other(1, 2)]).of_box, [0, 1, 0]);
    }
}
