//! Boxes and the lines between them, each with its place on the page.

use std::collections::BTreeMap;

use super::layers::{Edge, Item, Layers, are_linked, ends};
use crate::render::pictures::canvas::Point;
use crate::render::pictures::long;
use crate::value::sort_by;

/// Where a box stands.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Frame {
    pub(super) x: i64,
    pub(super) y: i64,
    pub(super) width: i64,
    pub(super) height: i64,
}

/// Where the boxes of a network stand and where its lines run, from a place on the page on.
pub(super) struct Network {
    layers: Layers,
    edges: Vec<Edge>,
    pub(super) boxes: Vec<Frame>,
    /// How high a line lies where it passes a column.
    passing: BTreeMap<(usize, usize), i64>,
    /// How high a line leaves or comes to a box.
    ports: BTreeMap<(usize, usize), i64>,
    unit: i64,
    /// How wide boxes are, and what is between them.
    width: i64,
    channel: i64,
    left: i64,
    gap: i64,
    pub(super) height: i64,
}

/// As low as a box is, with room for three lines.
const LOWEST: i64 = 54;
/// How far from each other lines leave a box, so that there is room for their numbers; and how far from each other they come.
const LEAVING: i64 = 20;
const COMING: i64 = 14;
/// As many columns stand beside each other in a width.
pub(super) fn columns_in(within: i64) -> usize {
    usize::try_from(within / NARROWEST).unwrap_or(1)
}

/// As narrow as a column can be, with what is to the right of it.
const NARROWEST: i64 = 165;
/// How far a line goes on straight from a box.
const STRAIGHT: i64 = 34;

impl Network {
    /// Within a width, and with so much between boxes of a column.
    pub(super) fn of(layers: Layers, edges: &[Edge], (left, top): Point, within: i64, gap: i64) -> Self {
        let (count, columns) = (layers.of_box.len(), long(layers.columns.len()).max(1));
        let unit = (within / columns).clamp(NARROWEST, 480);
        let width = (unit * 62 / 100).min(unit - 60).min(240);
        // In the middle of the page, with room for lines to the right of the last column.
        let left = left + (within - unit * columns + (unit - width) / 2) / 2;
        let mut network = Self {
            layers,
            edges: edges.to_vec(),
            boxes: vec![Frame::default(); count],
            passing: BTreeMap::new(),
            ports: BTreeMap::new(),
            unit,
            width,
            channel: unit - width,
            left,
            gap,
            height: 0,
        };
        let heights: Vec<i64> = (0..count).map(|place| network.high(place)).collect();
        network.place(&heights, top);
        network.place_ports();
        network
    }

    fn column(&self, place: usize) -> usize {
        self.layers.of_box.get(place).copied().unwrap_or(0)
    }

    /// The box that a line leaves to the right, and the one that it comes to; of two in one column, both to the right.
    pub(super) fn ends(&self, edge: usize) -> (usize, usize) {
        self.edges.get(edge).map_or((0, 0), |edge| ends(edge, &self.layers.of_box))
    }

    fn is_beside(&self, edge: usize) -> bool {
        let (one, other) = self.ends(edge);
        self.column(one) == self.column(other)
    }

    /// The lines on a side of a box.
    fn lines_at(&self, place: usize, is_right: bool) -> Vec<usize> {
        let is_there = |edge: &usize| {
            let (one, other) = self.ends(*edge);
            let right = one == place || other == place && self.is_beside(*edge);
            if is_right { right } else { other == place && !self.is_beside(*edge) }
        };
        (0..self.edges.len()).filter(is_there).collect()
    }

    fn high(&self, place: usize) -> i64 {
        let (right, left) = (self.lines_at(place, true), self.lines_at(place, false));
        LOWEST.max(LEAVING * long(right.len()) + 6).max(COMING * long(left.len()) + 6)
    }

    /// Puts what is in each column as near as it can be to what it is linked with in the one before.
    fn place(&mut self, heights: &[i64], top: i64) {
        let high = |item: &Item| match item {
            Item::Box(place) => heights.get(*place).copied().unwrap_or(LOWEST),
            Item::Passing(_) => COMING,
        };
        let gap = self.gap;
        let total = |column: &Vec<Item>| column.iter().map(|item| high(item) + gap).sum::<i64>() - gap;
        self.height = self.layers.columns.iter().map(total).max().unwrap_or(0);
        let columns = self.layers.columns.clone();
        let mut before: Vec<(Item, i64)> = Vec::new();
        for (number, column) in columns.iter().enumerate() {
            let mut y = top + (self.height - total(column)) / 2;
            let mut tops: Vec<i64> = Vec::new();
            let mut least = top;
            for item in column {
                let linked = before.iter().filter(|(other, _)| are_linked(*item, *other, &self.edges));
                let (sum, count) = linked.fold((0, 0), |(sum, count), (_, middle)| (sum + middle, count + 1));
                let wished = if count > 0 { sum / count - high(item) / 2 } else { y };
                y = wished.max(least);
                tops.push(y);
                y += high(item) + gap;
                least = y;
            }
            let mut most = top + self.height;
            for (y, item) in tops.iter_mut().zip(column).rev() {
                *y = (*y).min(most - high(item));
                most = *y - gap;
            }
            before = column.iter().zip(&tops).map(|(item, y)| (*item, y + high(item) / 2)).collect();
            for (item, y) in column.iter().zip(tops) {
                self.put(*item, (number, y), high(item));
            }
        }
    }

    fn put(&mut self, item: Item, (column, y): (usize, i64), height: i64) {
        match item {
            Item::Box(place) => {
                let frame = Frame { x: self.left + self.unit * long(column), y, width: self.width, height };
                self.boxes.get_mut(place).into_iter().for_each(|own| *own = frame);
            }
            Item::Passing(edge) => {
                self.passing.insert((edge, column), y + height / 2);
            }
        }
    }

    fn middle(&self, place: usize) -> i64 {
        self.boxes.get(place).map_or(0, |frame| frame.y + frame.height / 2)
    }

    /// Where the lines of a box leave it and come to it: those that go up above those that go down.
    fn place_ports(&mut self) {
        for place in 0..self.boxes.len() {
            for (is_right, apart) in [(true, LEAVING), (false, COMING)] {
                let goes_to = |edge: usize| {
                    let (one, other) = self.ends(edge);
                    let far = if one == place { other } else { one };
                    let column = self.column(place);
                    let beside = if is_right { column + 1 } else { column.saturating_sub(1) };
                    self.passing.get(&(edge, beside)).copied().unwrap_or_else(|| self.middle(far))
                };
                let mut keyed: Vec<(i64, usize)> =
                    self.lines_at(place, is_right).into_iter().map(|edge| (goes_to(edge), edge)).collect();
                sort_by(&mut keyed, Ord::cmp);
                let first = self.middle(place) - apart * (long(keyed.len()) - 1) / 2;
                for ((_, edge), number) in keyed.into_iter().zip(0..) {
                    self.ports.insert((edge, place), first + apart * number);
                }
            }
        }
    }

    fn port(&self, edge: usize, place: usize) -> i64 {
        self.ports.get(&(edge, place)).copied().unwrap_or(0)
    }

    fn right_of(&self, place: usize) -> i64 {
        self.left + self.unit * long(self.column(place)) + self.width
    }

    /// Where a line begins and ends.
    pub(super) fn tips(&self, edge: usize) -> (Point, Point) {
        let (one, other) = self.ends(edge);
        let x = if self.is_beside(edge) { self.right_of(other) } else { self.right_of(other) - self.width };
        ((self.right_of(one), self.port(edge, one)), (x, self.port(edge, other)))
    }

    /// Whether a line comes to its end from the right.
    pub(super) fn comes_from_right(&self, edge: usize) -> bool {
        self.is_beside(edge)
    }

    /// The line itself: through the spaces between columns, and where it passes a column, on its own place there.
    pub(super) fn path(&self, edge: usize) -> String {
        let (one, other) = self.ends(edge);
        let ((x, y), (end_x, end_y)) = self.tips(edge);
        if self.is_beside(edge) {
            let out = x + STRAIGHT;
            let far = out + (8 + (end_y - y).abs() / 6).min(self.channel - STRAIGHT - 4);
            return format!("M{x} {y}L{out} {y}C{far} {y} {far} {end_y} {out} {end_y}L{end_x} {end_y}");
        }
        let mut path = format!("M{x} {y}");
        let (mut from, mut high) = (x + STRAIGHT, y);
        path += &format!("L{from} {high}");
        for column in self.column(one) + 1..=self.column(other) {
            let left = self.left + self.unit * long(column);
            let is_end = column == self.column(other);
            let next = if is_end { end_y } else { self.passing.get(&(edge, column)).copied().unwrap_or(high) };
            let to = left - 10;
            let between = (from + to) / 2;
            path += &format!("C{between} {high} {between} {next} {to} {next}");
            let on = if is_end { end_x } else { left + self.width + STRAIGHT };
            path += &format!("L{on} {next}");
            (from, high) = (on, next);
        }
        path
    }

    /// Where the number of a line stands.
    pub(super) fn badge(&self, edge: usize) -> Point {
        let ((x, y), _) = self.tips(edge);
        (x + 20, y)
    }
}
