//! Finding what is alike without holding every text against every other.
//!
//! Features are gone through from the rarest on, each with the texts that have it. The product of the rest of two texts
//! is at most that of the lengths of both rests (Cauchy and Schwarz): where that and what was met so far are too little,
//! a text is dropped, and where it is too little for any text, no others are taken in. What remains is worked out
//! exactly.
#![expect(clippy::indexing_slicing, reason = "`Vectors` numbers the texts, and there is a sum for each")]
#![expect(
    clippy::arithmetic_side_effects,
    reason = "shares are rounded up by less than one in 256 and one part: their products stay below 2³¹"
)]

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::vectors::{Entry, Vector, Vectors};
use super::weight::{WHOLE, least_bound, per_mille};

/// All that is asked for is this much alike.
const ALL: u32 = 1000;

/// A search for texts that are alike by so many per mille.
#[derive(Debug)]
pub(super) struct Search<'a> {
    vectors: &'a Vectors,
    at_least: u32,
    /// The same for bounds.
    bound: u32,
    /// Of each text, the product of what was met so far, rounded up; 0 where nothing was, or too little to go on.
    sums: Vec<u32>,
    /// The texts that have a sum, or had one.
    met: Vec<u32>,
}

impl<'a> Search<'a> {
    pub(super) fn of(vectors: &'a Vectors, at_least: u32) -> Self {
        let at_least = at_least.max(1);
        Self { vectors, at_least, bound: least_bound(at_least), sums: vec![0; vectors.len()], met: Vec::new() }
    }

    /// Takes each text that comes before a number and is alike enough, in no order that counts.
    pub(super) fn each_like(&mut self, vector: Vector<'_>, before: usize, mut take: impl FnMut(usize, u32)) {
        let (place, rest) = self.meet(vector, before);
        while let Some(text) = self.met.pop() {
            let text = text as usize;
            let sum = std::mem::take(&mut self.sums[text]);
            if sum > 0 && self.most(sum, vector.entries.get(place), rest, text) >= self.bound {
                let per_mille = self.likeness(vector, text);
                if per_mille >= self.at_least {
                    take(text, per_mille);
                }
            }
        }
    }

    /// Finds those that are most alike: those that may be it come first, so that the others need not be looked at.
    pub(super) fn best_like(&mut self, vector: Vector<'_>, found: &mut Found) {
        let (place, rest) = self.meet(vector, self.vectors.len());
        let (sums, from) = (&self.sums, vector.entries.get(place));
        let may_be = |text: &u32| Some((sums[*text as usize], Reverse(*text))).filter(|(sum, _)| *sum > 0);
        let mut left: BinaryHeap<_> = self.met.iter().filter_map(may_be).collect();
        let mut last = None;
        while let Some((sum, Reverse(text))) = left.pop() {
            // What is left can reach no more than this.
            let bound = self.bound.max(least_bound(found.least()));
            if sum + u32::from(rest) * WHOLE < bound {
                break;
            }
            // A text that was dropped and met again stands here twice.
            if last.replace(text) != Some(text) && self.most(sum, from, rest, text as usize) >= bound {
                let per_mille = self.likeness(vector, text as usize);
                if per_mille >= self.at_least {
                    found.add(text as usize, per_mille);
                }
            }
        }
    }

    /// Sums up what the texts before a number have in common with a vector, until none can be alike that has nothing in
    /// common with it yet. Tells the place of the first entry that was not looked at, and the share from there on.
    fn meet(&mut self, vector: Vector<'_>, before: usize) -> (usize, u16) {
        let mut rest = vector.rest;
        for (place, entry) in vector.entries.iter().enumerate() {
            if u32::from(rest) * WHOLE < self.bound || self.at_least > ALL {
                return (place, rest);
            }
            rest = entry.rest;
            for holding in self.vectors.holdings(entry.rank) {
                if holding.text as usize >= before {
                    break;
                }
                let sum = &mut self.sums[holding.text as usize];
                let more = *sum + u32::from(entry.share) * u32::from(holding.share);
                if more + u32::from(rest) * u32::from(holding.rest) < self.bound {
                    *sum = 0;
                    continue;
                }
                if *sum == 0 {
                    self.met.push(holding.text);
                }
                *sum = more;
            }
        }
        (vector.entries.len(), rest)
    }

    /// How much alike a text can be at most, by what was met of it and by the length of the rest of both.
    fn most(&self, sum: u32, from: Option<&Entry>, rest: u16, text: usize) -> u32 {
        let Some(from) = from else { return sum };
        let vector = self.vectors.of_text(text);
        let place = vector.entries.partition_point(|entry| entry.rank < from.rank);
        let other_rest = place.checked_sub(1).map_or(vector.rest, |last| vector.entries[last].rest);
        sum + u32::from(rest) * u32::from(other_rest)
    }

    fn likeness(&self, vector: Vector<'_>, text: usize) -> u32 {
        let other = self.vectors.of_text(text);
        per_mille(product(vector.entries, other.entries), vector.squared, other.squared)
    }
}

/// The product of two vectors.
pub(super) fn product(one: &[Entry], other: &[Entry]) -> u64 {
    let (mut sum, mut place, mut other_place) = (0, 0, 0);
    while let (Some(entry), Some(other)) = (one.get(place), other.get(other_place)) {
        if entry.rank == other.rank {
            sum += u64::from(entry.weight) * u64::from(other.weight);
        }
        place += usize::from(entry.rank <= other.rank);
        other_place += usize::from(other.rank <= entry.rank);
    }
    sum
}

/// The texts that are most alike, as many as are asked for.
#[derive(Debug)]
pub(super) struct Found {
    at_most: usize,
    /// The least of them is at hand.
    best: BinaryHeap<Reverse<(u32, Reverse<usize>)>>,
}

impl Found {
    pub(super) fn of(at_most: usize) -> Self {
        Self { at_most, best: BinaryHeap::new() }
    }

    /// What is less alike than this is not among them.
    fn least(&self) -> u32 {
        let least = self.best.peek().filter(|_| self.best.len() >= self.at_most);
        if self.at_most == 0 { u32::MAX } else { least.map_or(0, |Reverse((per_mille, _))| *per_mille) }
    }

    fn add(&mut self, text: usize, per_mille: u32) {
        self.best.push(Reverse((per_mille, Reverse(text))));
        if self.best.len() > self.at_most {
            self.best.pop();
        }
    }

    pub(super) fn in_order(self) -> Vec<(usize, u32)> {
        let best = self.best.into_sorted_vec().into_iter();
        best.map(|Reverse((per_mille, Reverse(text)))| (text, per_mille)).collect()
    }
}
