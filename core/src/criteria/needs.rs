//! The facts that would make the tests of documents met, by number.

use std::collections::BTreeMap;

use super::evidence::Located;
use super::leaf::Leaf;
use super::parts::{FACTS, Needs, Ways, smallest_first};
use crate::finding::Outcome;
use crate::model::PartTest;

/// What would make a test of documents met, or not; the second matters only where something is turned around.
pub(super) fn leaf_needs<'s, 'a>(
    leaf: &'s Leaf<'a>,
    test: Option<PartTest>,
    is_turned: bool,
    facts: &mut Facts<'s, 'a>,
) -> Needs {
    let none: Ways = vec![Vec::new()];
    if leaf.outcome == Some(Outcome::Met) {
        let not_to_be = is_turned.then(|| facts.numbered(&leaf.evidence)).flatten();
        return Needs { to_be_met: none, not_to_be: not_to_be.into_iter().collect() };
    }
    let mut ways: Ways = leaf.lacks.iter().filter_map(|way| facts.numbered(way)).collect();
    smallest_first(&mut ways);
    // Whatever is stated, something is: that can only make such a test met.
    let only_helps = matches!(test, Some(PartTest::Answered | PartTest::Present));
    let not_to_be = match leaf.outcome {
        Some(Outcome::NotMet) => none,
        _ if is_turned && !only_helps => ways.clone(),
        _ => Ways::new(),
    };
    Needs { to_be_met: ways, not_to_be }
}

/// The facts that are needed somewhere, each with its number.
#[derive(Default)]
pub(super) struct Facts<'s, 'a> {
    pub(super) list: Vec<&'s Located<'a>>,
    numbers: BTreeMap<String, usize>,
}

impl<'s, 'a> Facts<'s, 'a> {
    /// Some facts by their numbers. More than anybody can be asked for are no way.
    #[inline(never)]
    fn numbered(&mut self, located: &'s [Located<'a>]) -> Option<Vec<usize>> {
        let mut way = Vec::new();
        for fact in located.iter().filter(|_| located.len() <= FACTS) {
            let new = self.list.len();
            let number = *self.numbers.entry(fact.key()).or_insert(new);
            if number == new {
                self.list.push(fact);
            }
            if !way.contains(&number) {
                way.push(number);
            }
        }
        (located.len() <= FACTS).then_some(way)
    }
}
