//! The tests that count and add up.

use std::collections::BTreeMap;

use super::evidence::{Evidence, Fact, Located};
use super::leaf::{Leaf, all_ways, counted_and_listed, letters, said, ways, whole, within};
use crate::finding::Outcome;
use crate::model::CriterionPart;
use crate::phrase::Param;
use crate::value::{Field, List, Money, Node};

/// How many there certainly are, and how many there may be.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) certain: usize,
    /// `None` where there may be any number.
    pub(super) possible: Option<usize>,
}

impl Tally {
    fn add(&mut self, (certain, possible): (usize, Option<usize>)) {
        self.certain = self.certain.saturating_add(certain);
        self.possible = self.possible.zip(possible).map(|(so_far, more)| so_far.saturating_add(more));
    }

    pub(super) fn against(self, least: usize, most: Option<usize>) -> Outcome {
        let may_be_enough = self.possible.is_none_or(|possible| possible >= least);
        let may_be_few = most.is_none_or(|most| self.certain <= most);
        let is_few = most.is_none_or(|most| self.possible.is_some_and(|possible| possible <= most));
        match () {
            () if self.certain >= least && is_few => Outcome::Met,
            () if !may_be_enough || !may_be_few => Outcome::NotMet,
            () => Outcome::Undetermined,
        }
    }
}

/// How many there are along all ways together, or how many different ones.
pub(super) fn counted<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>, distinct: bool) -> Leaf<'a> {
    let most = whole(&part.most);
    let least = whole(&part.least).unwrap_or(usize::from(most.is_none()));
    let all = ways(&part.fields);
    let mut leaf = Leaf::not_applicable();
    for subject in evidence.subjects(&all) {
        if leaf.outcome == Some(Outcome::Met) {
            break;
        }
        let mut facts = evidence.facts_along(&all, subject);
        let mut known = BTreeMap::new();
        let mut tally = Tally { certain: 0, possible: Some(0) };
        for located in &facts {
            tally.add(match located.fact {
                Fact::Stated(node) => counts(node, distinct, &mut known),
                Fact::Nothing => (0, Some(0)),
                Fact::Absent if located.is_one(evidence) => (0, Some(1)),
                Fact::Absent => (0, None),
            });
        }
        let outcome = tally.against(least, most);
        leaf.outcome = Some(leaf.outcome.map_or(outcome, |so_far| so_far.or(outcome)));
        leaf.params = counted_and_listed(part, tally.certain, &facts);
        // Where there are enough, or too many, nothing that is added would help.
        if tally.certain < least {
            leaf.lacks.append(&mut room_for(least.saturating_sub(tally.certain), &facts, evidence));
        }
        facts.retain(|located| !located.is_absent());
        leaf.evidence = facts;
    }
    leaf.settled()
}

/// Where as many more could stand: in any list, those not stated yet first, or in fields that hold one each.
fn room_for<'a>(more: usize, facts: &[Located<'a>], evidence: &Evidence<'a>) -> Vec<Vec<Located<'a>>> {
    let (mut ones, mut absent, mut stated) = (Vec::new(), Vec::new(), Vec::new());
    for located in facts {
        if !located.is_one(evidence) || located.goes_through_a_list() {
            let lists = if located.is_absent() { &mut absent } else { &mut stated };
            lists.push(vec![located.of_the_whole_list()]);
        } else if located.is_absent() && ones.len() < more {
            ones.push(located.clone());
        }
    }
    let are_enough = !ones.is_empty() && ones.len() >= more;
    let mut ways = if are_enough { vec![ones] } else { Vec::new() };
    ways.append(&mut absent);
    ways.append(&mut stated);
    ways
}

/// How many items a value certainly adds, and how many it may; a value that is no list is one.
fn counts(node: &Node, distinct: bool, known: &mut BTreeMap<String, usize>) -> (usize, Option<usize>) {
    let items = match node {
        Node::List(items) => items.as_slice(),
        one => std::slice::from_ref(one),
    };
    let (mut certain, mut open) = (0_usize, 0_usize);
    for item in items {
        let said = if distinct { letters(&said(item)) } else { String::new() };
        match item {
            Node::Text(text) if text.trim().is_empty() => {}
            // A row that is begun may become one, and one without a name may be another.
            _ if !item.says_something() || (distinct && said.is_empty()) => open = open.saturating_add(1),
            // A map where a set would do: the browser carries maps of this type already.
            _ if distinct && known.insert(said, 0).is_some() => {}
            _ => certain = certain.saturating_add(1),
        }
    }
    (certain, Some(certain.saturating_add(open)))
}

/// The sum along some ways as per cent of the sum along others.
pub(super) fn share<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Leaf<'a> {
    let mut leaf = Leaf::not_applicable();
    let mut lacks = Vec::new();
    let Some(subject) = evidence.subjects(&all_ways(part)).first().copied() else { return leaf };
    let mut sum = |fields: &'a Field<List<String>>| {
        let mut amounts = Vec::new();
        for located in evidence.facts_along(&ways(fields), subject) {
            let amount = located.value::<Money>();
            let is_read = amount.is_some() || located.fact == Fact::Nothing;
            if is_read {
                leaf.evidence.push(located)
            } else {
                lacks.push(located)
            }
            amounts.extend(amount);
        }
        Money::sum(amounts)
    };
    let (sum, whole) = (sum(&part.fields), sum(&part.of));
    let share = sum.zip(whole).filter(|_| lacks.is_empty());
    let share = share.and_then(|(sum, whole)| sum.kroner().per_cent_of(&whole.kroner()));
    leaf.outcome = Some(share.map_or(Outcome::Undetermined, |share| within(&share, part)));
    leaf.params.extend(share.map(|share| ("share", Param::Percent(share))));
    leaf.params.extend(sum.map(|sum| ("amount", Param::Money(sum))));
    leaf.params.extend(whole.map(|whole| ("of", Param::Money(whole))));
    if lacks.is_empty() {
        // All is stated: where the whole is nothing, that is what must be another.
        let changed = if share.is_some() { leaf.evidence.first() } else { leaf.evidence.last() };
        lacks = changed.cloned().into_iter().collect();
    }
    leaf.lacks = vec![lacks];
    leaf.settled()
}
