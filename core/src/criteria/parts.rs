//! How parts make a criterion: what refers to what, in an order in which each comes after those it is made of.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::leaf::whole;
use crate::finding::Outcome;
use crate::model::{Criterion, CriterionPart, PartTest};
use crate::value::sort_by;

/// The parts of a criterion, and how they hang together.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) list: Vec<&'a CriterionPart>,
    /// The names by which others mean them.
    pub(crate) names: BTreeMap<&'a str, usize>,
    /// Their places in the criterion as it was written.
    pub(crate) places: Vec<usize>,
    /// For each part: those that it is made of, by place here.
    pub(crate) members: Vec<Vec<usize>>,
    /// For each part: how many names it gives that are no part's.
    unresolved: Vec<usize>,
    /// Each part after those that it is made of.
    pub(crate) order: Vec<usize>,
    /// Those that no other part is made of.
    pub(crate) roots: Vec<usize>,
    /// Those that are made of themselves, by way of others. They are asked nothing.
    pub(crate) in_a_circle: Vec<usize>,
}

impl<'a> Parts<'a> {
    /// How the parts of a criterion hang together. A name that is no part's leads nowhere.
    pub(crate) fn of(criterion: &'a Criterion) -> Self {
        let listed = criterion.parts.items();
        let (mut places, mut list) = (Vec::new(), Vec::new());
        for (place, part) in listed {
            places.push(place);
            list.push(part);
        }
        let mut names: BTreeMap<&'a str, usize> = BTreeMap::new();
        for (place, part) in list.iter().enumerate() {
            if let Some(id) = part.id.filled() {
                names.entry(id).or_insert(place);
            }
        }
        let (mut members, mut unresolved) = (Vec::new(), Vec::new());
        // The group that each part was taken into last: one that is named twice is still one.
        let mut taken_into = vec![None; list.len()];
        for (place, part) in list.iter().enumerate() {
            let (own, nowhere) = members_of(part, place, &names, &mut taken_into);
            members.push(own);
            unresolved.push(nowhere);
        }
        let mut users = vec![Vec::new(); list.len()];
        for (place, members) in members.iter().enumerate() {
            for member in members {
                if let Some(users) = users.get_mut(*member) {
                    users.push(place);
                }
            }
        }
        let mut waits_for: Vec<usize> = members.iter().map(Vec::len).collect();
        let mut order: Vec<usize> = (0..list.len()).filter(|place| waits_for.get(*place) == Some(&0)).collect();
        let mut next = 0_usize;
        while let Some(place) = order.get(next).copied() {
            for user in users.get(place).into_iter().flatten() {
                if let Some(left) = waits_for.get_mut(*user) {
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        order.push(*user);
                    }
                }
            }
            next = next.saturating_add(1);
        }
        let in_a_circle = (0..list.len()).filter(|place| waits_for.get(*place) != Some(&0)).collect();
        let roots = (0..list.len()).filter(|place| users.get(*place).is_some_and(Vec::is_empty)).collect();
        Self { list, names, places, members, unresolved, order, roots, in_a_circle }
    }

    /// Circles of parts that are made of each other, each from its first part on. Where several cross, one of
    /// them.
    pub(crate) fn circles(&self) -> Vec<Vec<usize>> {
        // For each part that is stuck: the first of its members that is stuck too.
        let mut next: Vec<Option<usize>> = vec![None; self.list.len()];
        for place in &self.in_a_circle {
            let mut members = self.members.get(*place).into_iter().flatten();
            let stuck = members.find(|member| self.in_a_circle.binary_search(member).is_ok()).copied();
            if let Some(next) = next.get_mut(*place) {
                *next = stuck;
            }
        }
        let mut circles = Vec::new();
        let mut passed: Vec<Option<usize>> = vec![None; self.list.len()];
        for start in &self.in_a_circle {
            let mut place = *start;
            while let Some(passed @ None) = passed.get_mut(place) {
                *passed = Some(*start);
                place = next.get(place).copied().flatten().unwrap_or(place);
            }
            // Who comes back to where this walk has been has gone round: once more, from the first part on.
            if passed.get(place) == Some(&Some(*start)) {
                let next = &next;
                let round = |from: usize| {
                    let step = move |at: &usize| next.get(*at).copied().flatten().filter(|at| *at != from);
                    std::iter::successors(Some(from), step)
                };
                let first = round(place).min().unwrap_or(place);
                circles.push(round(first).collect());
            }
        }
        circles
    }

    /// The part that others mean by a name: of several, the first.
    pub(crate) fn named(&self, name: &str) -> Option<usize> {
        self.names.get(name).copied()
    }

    /// The test of a part.
    pub(crate) fn test(&self, place: usize) -> Option<PartTest> {
        self.list.get(place)?.test.known().copied()
    }

    /// What each part answers, from what the tests of documents answer. A part that does not count, and one
    /// without an answer, matter to none.
    #[inline(never)]
    pub(crate) fn outcomes(
        &self,
        leaf: &dyn Fn(usize) -> Option<Outcome>,
        counts: &dyn Fn(usize) -> bool,
    ) -> Vec<Option<Outcome>> {
        let mut outcomes = vec![None; self.list.len()];
        for place in &self.order {
            if !counts(*place) {
                continue;
            }
            let outcome = match self.test(*place) {
                Some(test) if test.is_group() => {
                    let members = self.members.get(*place).into_iter().flatten();
                    let mut members: Vec<Outcome> =
                        members.filter_map(|member| outcomes.get(*member).copied().flatten()).collect();
                    // What nobody can find is not known to be so.
                    let unresolved = self.unresolved.get(*place).copied().unwrap_or_default();
                    members.extend(std::iter::repeat_n(Outcome::Undetermined, unresolved));
                    self.list.get(*place).and_then(|part| combined(test, &members, needed(part, members.len())))
                }
                _ => leaf(*place),
            };
            if let Some(known) = outcomes.get_mut(*place) {
                *known = outcome;
            }
        }
        outcomes
    }
}

fn is_group(part: &CriterionPart) -> bool {
    part.test.known().is_some_and(|test| test.is_group())
}

/// The parts that a group is made of, and how many names lead nowhere.
fn members_of(
    part: &CriterionPart,
    place: usize,
    names: &BTreeMap<&str, usize>,
    taken_into: &mut [Option<usize>],
) -> (Vec<usize>, usize) {
    let (mut members, mut unresolved) = (Vec::new(), 0_usize);
    for (_, name) in part.parts.items().filter(|_| is_group(part)) {
        let Some(member) = names.get(name.as_str()) else {
            unresolved = unresolved.saturating_add(1);
            continue;
        };
        if taken_into.get_mut(*member).is_some_and(|group| group.replace(place) != Some(place)) {
            members.push(*member);
        }
    }
    (members, unresolved)
}

/// How many of its members a group needs.
pub(crate) fn needed(part: &CriterionPart, members: usize) -> usize {
    match part.test.known() {
        Some(PartTest::Any) => 1,
        Some(PartTest::AtLeast) => whole(&part.least).unwrap_or(1),
        _ => members,
    }
}

/// The outcome of a group, by strong Kleene logic: what cannot change it any more does not matter.
fn combined(test: PartTest, members: &[Outcome], needed: usize) -> Option<Outcome> {
    if members.is_empty() {
        return None;
    }
    let count = |outcome: Outcome| members.iter().filter(|member| **member == outcome).count();
    let met = count(Outcome::Met);
    let outcome = match () {
        () if met >= needed => Outcome::Met,
        () if met.saturating_add(count(Outcome::Undetermined)) < needed => Outcome::NotMet,
        () => Outcome::Undetermined,
    };
    Some(if test == PartTest::Not { outcome.negated() } else { outcome })
}

/// Sets of facts, each of which would do: the smallest first.
pub(crate) type Ways = Vec<Vec<usize>>;

/// How many sets are kept for each part, and how many facts a set may hold: past these there are smaller ones,
/// or too many for anybody to ask for.
const WAYS: usize = 16;
pub(super) const FACTS: usize = 64;

/// The sets of facts that would make something met, and those that would make it not met.
#[derive(Clone, Debug, Default)]
pub(crate) struct Needs {
    pub(crate) to_be_met: Ways,
    pub(crate) not_to_be: Ways,
}

impl Parts<'_> {
    /// What would make each part met, from what would make the tests of documents so. Members without an
    /// outcome need nothing.
    pub(crate) fn needs(&self, mut needs: Vec<Needs>, outcomes: &[Option<Outcome>]) -> Vec<Needs> {
        for place in &self.order {
            let (Some(part), Some(test)) = (self.list.get(*place), self.test(*place)) else { continue };
            if !test.is_group() {
                continue;
            }
            let (mut enough, mut against): (Vec<&Ways>, Vec<&Ways>) = (Vec::new(), Vec::new());
            for member in self.members.get(*place).into_iter().flatten() {
                if let (Some(Some(_)), Some(needs)) = (outcomes.get(*member), needs.get(*member)) {
                    enough.push(&needs.to_be_met);
                    against.push(&needs.not_to_be);
                }
            }
            let needed = needed(part, enough.len());
            // A group is not met when so many of its members are not that too few are left.
            let too_few = enough.len().saturating_add(1).saturating_sub(needed);
            let mut own = Needs { to_be_met: choices(&enough, needed), not_to_be: choices(&against, too_few) };
            if test == PartTest::Not {
                std::mem::swap(&mut own.to_be_met, &mut own.not_to_be);
            }
            if let Some(known) = needs.get_mut(*place) {
                *known = own;
            }
        }
        needs
    }
}

/// The sets that make as many of some members so as are needed.
#[inline(never)]
pub(crate) fn choices(members: &[&Ways], needed: usize) -> Ways {
    let mut open: Vec<&Ways> = Vec::new();
    for ways in members {
        if !ways.first().is_some_and(Vec::is_empty) {
            open.push(ways);
        }
    }
    let so_already = members.len().saturating_sub(open.len());
    let needed = needed.saturating_sub(so_already);
    match open.len().cmp(&needed) {
        _ if needed > FACTS => return Ways::new(),
        Ordering::Less => return Ways::new(),
        Ordering::Equal => return open.into_iter().fold(vec![Vec::new()], |ways, member| with(&ways, member)),
        Ordering::Greater => {}
    }
    // Those that take the fewest facts are as good as any.
    let fewest = |ways: &Ways| ways.first().map_or(usize::MAX, Vec::len);
    sort_by(&mut open, |one, other| fewest(one).cmp(&fewest(other)));
    open.truncate(FACTS.saturating_mul(2));
    // For each number of members that are made so: the sets that do that.
    let mut by_number: Vec<Ways> = vec![Ways::new(); needed.saturating_add(1)];
    if let Some(none) = by_number.first_mut() {
        none.push(Vec::new());
    }
    for member in open {
        // From the largest number down, so that no member is taken twice.
        for number in (0..needed).rev() {
            let more = by_number.get(number).map(|ways| with(ways, member)).unwrap_or_default();
            if let Some(ways) = by_number.get_mut(number.saturating_add(1)) {
                ways.extend(more);
                smallest(ways);
            }
        }
    }
    by_number.pop().unwrap_or_default()
}

/// The sets that do what each of some does, and one member more.
#[inline(never)]
fn with(ways: &Ways, member: &Ways) -> Ways {
    let mut all = Ways::new();
    for way in ways {
        all.extend(member.iter().filter_map(|more| union(way, more)));
    }
    smallest(&mut all);
    all
}

fn union(one: &[usize], other: &[usize]) -> Option<Vec<usize>> {
    let more = other.iter().filter(|fact| !one.contains(fact));
    let both: Vec<usize> = one.iter().chain(more).copied().collect();
    (both.len() <= FACTS).then_some(both)
}

fn smallest(ways: &mut Ways) {
    smallest_first(ways);
    ways.truncate(WAYS);
}

#[inline(never)]
pub(crate) fn smallest_first(ways: &mut Ways) {
    sort_by(ways, |one, other| one.len().cmp(&other.len()));
}
