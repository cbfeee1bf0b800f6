//! What projects are to each other two by two: each link once, whichever of them states it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Saying, Seen};
use crate::model::{LinkKind, Milestone, MilestoneName};
use crate::phrase::{Param, fill};
use crate::portfolio::{Dependency, FactSaying, MilestoneAt, expected};
use crate::schedule::circles;
use crate::value::Field;

/// A link between two projects, by which of those at hand they are.
pub(super) struct Tie {
    /// The one that is waited for; of other kinds the one that states it.
    pub(super) one: usize,
    pub(super) other: usize,
    /// Of one that waits: what it is seen from the one that waits.
    pub(super) kind: LinkKind,
    /// Each milestone that waits for one of the other project, in a sentence.
    pub(super) waits: Vec<String>,
    /// That what is waited for comes too late, in a sentence each.
    pub(super) in_vain: Vec<String>,
    pub(super) notes: Vec<String>,
    /// Whether they wait for each other, or for others that do.
    pub(super) is_circle: bool,
    /// Whether one of them has left the programme.
    pub(super) has_left: bool,
}

impl Tie {
    /// Whether one waits for the other.
    pub(super) fn is_wait(&self) -> bool {
        self.kind == LinkKind::DependsOn
    }

    /// What it says, in as few words as it takes: what comes too late, or what waits, or what kind of link it is.
    pub(super) fn told(&self, seen: &Seen<'_, '_>) -> String {
        let circle = self.is_circle.then(|| seen.say(Saying::InCircle));
        let facts = if self.in_vain.is_empty() { &self.waits } else { &self.in_vain };
        let facts = if facts.is_empty() { vec![self.linked(seen)] } else { facts.clone() };
        facts.into_iter().chain(circle).collect::<Vec<_>>().join(" ")
    }

    /// Which project, what kind of link, which other.
    fn linked(&self, seen: &Seen<'_, '_>) -> String {
        let (own, other) = self.ends();
        let kind = self.kind.title().in_language(seen.language);
        let params = [
            ("project", Param::Text(seen.short_name(own))),
            ("kind", Param::Text(kind.to_owned())),
            ("other", Param::Text(seen.short_name(other))),
        ];
        fill(FactSaying::Linked.title().in_language(seen.language), &params, seen.language)
    }

    /// The project that the kind is said of, and the other.
    pub(super) fn ends(&self) -> (usize, usize) {
        if self.is_wait() { (self.other, self.one) } else { (self.one, self.other) }
    }
}

/// All links between two projects, in the order in which they stand.
pub(super) fn ties(seen: &Seen<'_, '_>) -> Vec<Tie> {
    let coordination = seen.coordination;
    let mut places: BTreeMap<(usize, usize, LinkKind), usize> = BTreeMap::new();
    let mut ties: Vec<Tie> = Vec::new();
    for link in coordination.links.all() {
        let ends = coordination.number(link.from).zip(coordination.number(link.to));
        let Some((from, to)) = ends.filter(|(from, to)| from != to) else { continue };
        let (one, other, kind) = match link.kind {
            LinkKind::DependsOn => (to, from, LinkKind::DependsOn),
            LinkKind::DeliversTo => (from, to, LinkKind::DependsOn),
            kind if kind.is_mutual() => (from.min(to), from.max(to), kind),
            kind => (from, to, kind),
        };
        let place = *places.entry((one, other, kind)).or_insert(ties.len());
        if place == ties.len() {
            ties.push(tie(seen, (one, other), kind));
        }
        let note = coordination.hands.get(from).and_then(|hand| {
            let links = hand.project.links.known()?;
            links.0.get(link.place)?.known()?.note.filled().cloned()
        });
        ties.get_mut(place).into_iter().for_each(|tie| tie.notes.extend(note.clone()));
    }
    for dependency in &coordination.interplay.dependencies {
        let key = (dependency.awaited.hand, dependency.waits.hand, LinkKind::DependsOn);
        if let Some(tie) = places.get(&key).and_then(|place| ties.get_mut(*place)) {
            tie.waits.push(waiting(seen, dependency));
            tie.in_vain.extend(coming_too_late(seen, dependency));
        }
    }
    mark_circles(&mut ties, coordination.hands.len());
    ties
}

fn tie(seen: &Seen<'_, '_>, (one, other): (usize, usize), kind: LinkKind) -> Tie {
    let left = |hand: usize| seen.coordination.hands.get(hand).is_some_and(|hand| hand.project.has_left());
    let has_left = left(one) || left(other);
    let (waits, in_vain, notes) = (Vec::new(), Vec::new(), Vec::new());
    Tie { one, other, kind, waits, in_vain, notes, is_circle: false, has_left }
}

/// A milestone that waits for another, by the short names of their projects.
fn waiting(seen: &Seen<'_, '_>, dependency: &Dependency) -> String {
    fill(FactSaying::Waits.title().in_language(seen.language), &ends(seen, dependency), seen.language)
}

/// Both milestones, and the short names of their projects.
fn ends(seen: &Seen<'_, '_>, dependency: &Dependency) -> [(&'static str, Param); 4] {
    let Dependency { waits, awaited, .. } = dependency;
    [
        ("milestone", named(seen, *waits)),
        ("project", Param::Text(seen.short_name(waits.hand))),
        ("awaited", named(seen, *awaited)),
        ("other", Param::Text(seen.short_name(awaited.hand))),
    ]
}

fn milestone<'a>(seen: &Seen<'_, 'a>, at: MilestoneAt) -> Option<&'a Milestone> {
    let (_, milestones) = seen.coordination.hands.get(at.hand)?.milestones();
    milestones?.0.get(at.milestone).and_then(Field::known)
}

fn named(seen: &Seen<'_, '_>, at: MilestoneAt) -> Param {
    Param::from(MilestoneName::of(milestone(seen, at), at.milestone))
}

fn coming_too_late(seen: &Seen<'_, '_>, dependency: &Dependency) -> Option<String> {
    let facts = seen.coordination.dependency_facts(dependency);
    facts.iter().find(|fact| fact.code() == FactSaying::WaitsInVain.code())?;
    // The same with the short names of the projects: their whole names stand beside.
    let when = |at: MilestoneAt| {
        let milestone = milestone(seen, at)?;
        Some(Param::from(milestone.reached.known().or_else(|| expected(milestone))?))
    };
    let params = [("later", when(dependency.awaited)?), ("earlier", when(dependency.waits)?)];
    let params: Vec<_> = ends(seen, dependency).into_iter().chain(params).collect();
    Some(fill(FactSaying::WaitsInVain.title().in_language(seen.language), &params, seen.language))
}

/// Projects that wait for each other in a ring can none of them go first.
fn mark_circles(ties: &mut [Tie], hands: usize) {
    let mut waits: Vec<Vec<usize>> = vec![Vec::new(); hands];
    for tie in ties.iter().filter(|tie| tie.is_wait() && !tie.has_left) {
        waits.get_mut(tie.other).into_iter().for_each(|waits| waits.push(tie.one));
    }
    let mut steps: BTreeSet<(usize, usize)> = BTreeSet::new();
    for circle in circles(&waits) {
        let nexts = circle.iter().skip(1).chain(circle.first());
        steps.extend(circle.iter().zip(nexts).map(|(waiting, awaited)| (*waiting, *awaited)));
    }
    for tie in ties.iter_mut().filter(|tie| tie.is_wait()) {
        tie.is_circle = steps.contains(&(tie.other, tie.one));
    }
}

impl crate::phrase::Saying for LinkKind {
    fn words(self) -> crate::value::Words {
        self.title()
    }
}
