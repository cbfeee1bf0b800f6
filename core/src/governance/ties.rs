//! What ties the bodies of a programme to each other, from the programme and from the mandates.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::names::{AT_MOST, BodyNames, in_sentence};
use crate::model::{Approval, Body, BodyKind, Mandate, Programme};
use crate::phrase::Param;
use crate::schedule::circles;
use crate::value::{Certainty, Day, Field, List, Pointer};

/// The bodies of a programme, and what ties them to each other: who advises whom, who reports to whom, and on whose
/// behalf they act. What the programme says and what the mandates say stand side by side.
#[derive(Clone, Debug, Default)]
pub(crate) struct Governance {
    names: BodyNames,
    /// For each place among the programme's bodies; `None` where none could be read.
    bodies: Vec<Option<Ties>>,
    circles: Vec<Vec<usize>>,
    /// For each of them, whether what it reports comes to the steering group.
    to_steering_group: Vec<bool>,
    /// For each of them, whether something that it reports leads to what is no body of the programme.
    to_elsewhere: Vec<bool>,
}

/// What is stated of one body.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ties {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) kind: Option<BodyKind>,
    /// What it is called in the middle of a sentence; `None` where neither a name nor a kind nor an id is stated.
    called: Option<Param>,
    /// Its mandate, by its place among those of the file.
    pub(crate) mandate: Option<usize>,
    /// Whether that mandate is certainly its own, and the one that holds.
    pub(crate) has_own_mandate: bool,
    /// What it decides, by its mandate.
    pub(crate) decides: Stated,
    /// Whom it advises.
    pub(crate) advises: Stated,
    /// To whom it reports.
    pub(crate) reports_to: Stated,
    /// On whose behalf it acts.
    pub(crate) represents: Stated,
    /// How many members its mandate names, where it names any or says that there are none.
    pub(crate) members: Option<usize>,
    /// Whether another body reports to it.
    pub(crate) is_reported_to: bool,
}

/// What is stated of one matter, in the programme and in the mandate.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stated {
    pub(crate) facts: Vec<Fact>,
    /// Whether it is stated that there is none, and nowhere anything else.
    pub(crate) is_none: bool,
    /// Whether nothing is stated anywhere.
    pub(crate) is_unstated: bool,
}

/// One thing that is stated of a body, and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Fact {
    /// As it was written.
    pub(crate) text: String,
    /// The bodies that are meant, by their places.
    pub(crate) means: Arc<[usize]>,
    /// Whether it is their leader who is meant.
    pub(crate) is_leader: bool,
    /// The mandate that it stands in; `None` where it stands in the programme.
    mandate: Option<usize>,
    key: &'static str,
    item: Option<usize>,
}

impl Fact {
    /// Where it stands in the file, where the body stands at `body`.
    pub(crate) fn pointer(&self, body: &Pointer) -> Pointer {
        let document = self.mandate.map_or_else(|| body.clone(), mandate_pointer);
        let field = document.then(self.key);
        match self.item {
            Some(item) => field.then(item),
            None => field,
        }
    }
}

/// Where a mandate stands in its file.
pub(crate) fn mandate_pointer(place: usize) -> Pointer {
    Pointer::root().then("mandates").then(place)
}

impl Ties {
    fn of(body: &Body, held: Option<Held<'_>>, names: &BodyNames) -> Self {
        let mandate = held.map(|held| (held.place, held.mandate));
        let nothing = Stated { is_unstated: true, ..Stated::default() };
        let from_mandate = |key: &'static str, list: fn(&Mandate) -> &Field<List<String>>| {
            mandate.map_or_else(|| nothing.clone(), |(place, mandate)| listed(Some(place), key, list(mandate), names))
        };
        let represents = mandate.map_or_else(
            || nothing.clone(),
            |(place, mandate)| one(Some(place), "represents", &mandate.represents, names),
        );
        let in_mandate = mandate.map(|(_, mandate)| mandate);
        Self {
            id: body.id.filled().cloned(),
            name: body.name.filled().cloned(),
            kind: body.kind_or_called(),
            called: in_sentence(body.name.filled().map(String::as_str), body.kind_or_called())
                .or_else(|| Some(Param::Text(body.id.filled()?.clone()))),
            mandate: mandate.map(|(place, _)| place),
            has_own_mandate: held.is_some_and(|held| held.is_certain),
            decides: from_mandate("decides", |mandate| &mandate.decides),
            advises: listed(None, "advises", &body.advises, names)
                .and(from_mandate("advises", |mandate| &mandate.advises)),
            reports_to: listed(None, "reportsTo", &body.reports_to, names)
                .and(from_mandate("reportsTo", |mandate| &mandate.reports_to)),
            represents: one(None, "represents", &body.represents, names).and(represents),
            members: in_mandate.and_then(|mandate| Some(mandate.members.known()?.0.len())),
            is_reported_to: false,
        }
    }

    /// What it is called in the middle of a sentence; `None` where neither a name nor a kind nor an id is stated.
    pub(crate) fn called(&self) -> Option<Param> {
        self.called.clone()
    }
}

impl Stated {
    fn and(mut self, other: Self) -> Self {
        self.facts.extend(other.facts);
        self.is_none = (self.is_none || other.is_none) && self.facts.is_empty();
        self.is_unstated &= other.is_unstated;
        self
    }

    /// The bodies that are meant in all.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = usize> {
        self.facts.iter().flat_map(|fact| fact.means.iter().copied())
    }

    /// Whether something is meant that is no body of the programme.
    pub(crate) fn leads_elsewhere(&self) -> bool {
        self.facts.iter().any(|fact| fact.means.is_empty())
    }
}

fn fact(mandate: Option<usize>, key: &'static str, item: Option<usize>, text: &str, names: &BodyNames) -> Fact {
    let called = names.called(text);
    let is_leader = called.is_empty();
    let means = if is_leader { names.led_by(text) } else { called };
    Fact { text: text.to_owned(), means: Arc::clone(means), is_leader, mandate, key, item }
}

fn listed(mandate: Option<usize>, key: &'static str, list: &Field<List<String>>, names: &BodyNames) -> Stated {
    let filled = list.items().filter(|(_, text)| !text.trim().is_empty());
    let facts = filled.take(AT_MOST).map(|(item, text)| fact(mandate, key, Some(item), text, names)).collect();
    Stated { facts, is_none: list.is_none(), is_unstated: list.is_unstated() }
}

fn one(mandate: Option<usize>, key: &'static str, text: &Field<String>, names: &BodyNames) -> Stated {
    let facts = text.filled().map(|text| fact(mandate, key, None, text, names)).into_iter().collect();
    Stated { facts, is_none: text.is_none(), is_unstated: text.is_unstated() }
}

impl Governance {
    /// Of a programme, and the mandates that hold on a day.
    pub(crate) fn of(programme: &Programme, mandates: Option<&List<Mandate>>, today: Day) -> Self {
        let names = BodyNames::of(&programme.bodies);
        let fields = programme.bodies.known().map_or(&[][..], |bodies| &bodies.0);
        let fields = fields.get(..AT_MOST).unwrap_or(fields);
        let held = held(fields.len(), mandates, today, &names);
        let ties = |(body, held): (&Field<Body>, Option<Held<'_>>)| Some(Ties::of(body.known()?, held, &names));
        let mut bodies: Vec<Option<Ties>> = fields.iter().zip(held).map(ties).collect();
        let reports = reports(&bodies, |_| true);
        for place in reports.iter().flatten() {
            if let Some(Some(ties)) = bodies.get_mut(*place) {
                ties.is_reported_to = true;
            }
        }
        let leads_to = |is_it: fn(&Ties) -> bool| {
            come_to(&reports, bodies.iter().map(|ties| ties.as_ref().is_some_and(is_it)).collect())
        };
        let to_steering_group = leads_to(|ties| ties.kind == Some(BodyKind::SteeringGroup));
        let to_elsewhere = leads_to(|ties| ties.reports_to.facts.iter().any(|fact| fact.means.is_empty()));
        // Who is certainly meant: not one of several by a kind, and not the leader among them.
        let circles = circles(&self::reports(&bodies, |fact| fact.means.len() == 1 && !fact.is_leader));
        Self { names, bodies, circles, to_steering_group, to_elsewhere }
    }

    /// The bodies that somebody means by a name, an id or a kind.
    pub(crate) fn bodies_called(&self, text: &str) -> &[usize] {
        self.names.called(text)
    }

    /// Whether somebody means a body of the programme, or the one who leads it.
    pub(crate) fn knows(&self, text: &str) -> bool {
        !self.names.called(text).is_empty() || !self.names.led_by(text).is_empty()
    }

    /// What is stated of the body at a place.
    pub(crate) fn body(&self, place: usize) -> Option<&Ties> {
        self.bodies.get(place)?.as_ref()
    }

    /// Every body that could be read, with its place.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = (usize, &Ties)> {
        self.bodies.iter().enumerate().filter_map(|(place, ties)| Some((place, ties.as_ref()?)))
    }

    /// Whether there is a body of a kind.
    pub(crate) fn has(&self, kind: BodyKind) -> bool {
        self.first(kind).is_some()
    }

    /// Whether there is a body of a kind, also past those that are looked at together.
    pub(crate) fn knows_of(&self, kind: BodyKind) -> bool {
        !self.names.of_kind(kind).is_empty()
    }

    /// The first body of a kind, with its place.
    pub(crate) fn first(&self, kind: BodyKind) -> Option<(usize, &Ties)> {
        let place = *self.names.of_kind(kind).first()?;
        Some((place, self.body(place)?))
    }

    /// Where reporting goes in a circle, by the first of each: each body reports to the next, and the last to the
    /// first.
    pub(crate) fn circles(&self) -> &[Vec<usize>] {
        &self.circles
    }

    /// The circle that begins with a body.
    pub(crate) fn circle_from(&self, place: usize) -> Option<&[usize]> {
        let at = self.circles.binary_search_by_key(&Some(&place), |circle| circle.first()).ok()?;
        self.circles.get(at).map(Vec::as_slice)
    }

    /// Whether a body that is meant is of a kind.
    pub(crate) fn is_of(&self, place: usize, kind: BodyKind) -> bool {
        self.body(place).is_some_and(|ties| ties.kind == Some(kind))
    }

    /// Whether what a body reports comes to the steering group, by one or several steps; `None` where it may, because
    /// some step leads to what is no body of the programme.
    pub(crate) fn comes_to_steering_group(&self, from: usize) -> Option<bool> {
        let [comes, may] = [&self.to_steering_group, &self.to_elsewhere].map(|all| all.get(from) == Some(&true));
        if comes || !may { Some(comes) } else { None }
    }

    /// What bodies are called in the middle of a sentence.
    pub(super) fn called(&self, bodies: &[usize]) -> Vec<Param> {
        bodies.iter().filter_map(|place| self.body(*place)?.called()).collect()
    }

    /// What those are called who are meant by a fact, in the middle of a sentence.
    pub(super) fn meant(&self, fact: &Fact) -> Vec<Param> {
        let called = if fact.is_leader { Vec::new() } else { self.called(&fact.means) };
        if called.is_empty() {
            in_sentence(Some(&fact.text), BodyKind::called(&fact.text)).into_iter().collect()
        } else {
            called
        }
    }

    /// The same for all that is stated of a matter, each once.
    pub(crate) fn all_meant(&self, stated: &Stated) -> Vec<Param> {
        let mut seen = BTreeSet::new();
        each_once(stated.facts.iter().flat_map(|fact| match fact.is_leader || fact.means.is_empty() {
            true => self.meant(fact),
            false => self.called(&fact.means.iter().copied().filter(|place| seen.insert(*place)).collect::<Vec<_>>()),
        }))
    }
}

/// To whom each body reports, by their places.
fn reports(bodies: &[Option<Ties>], counts: fn(&Fact) -> bool) -> Vec<Vec<usize>> {
    let of_one = |ties: &Option<Ties>| {
        let mut is_known = vec![false; bodies.len()];
        let facts = ties.iter().flat_map(|ties| &ties.reports_to.facts).filter(|fact| counts(fact));
        for place in facts.flat_map(|fact| fact.means.iter().copied()) {
            is_known.get_mut(place).into_iter().for_each(|known| *known = true);
        }
        is_known.iter().enumerate().filter_map(|(place, known)| known.then_some(place)).collect()
    };
    bodies.iter().map(of_one).collect()
}

/// Of each body, whether what it reports comes to one of those that are marked, or it is one itself.
fn come_to(reports: &[Vec<usize>], mut marked: Vec<bool>) -> Vec<bool> {
    loop {
        let is_marked = |place: &usize| marked.get(*place) == Some(&true);
        let come = |(place, to): (usize, &Vec<usize>)| is_marked(&place) || to.iter().any(is_marked);
        let next: Vec<bool> = reports.iter().enumerate().map(come).collect();
        if next == marked {
            return marked;
        }
        marked = next;
    }
}

/// Each thing once, in the order that they come.
pub(crate) fn each_once<T: PartialEq>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut all: Vec<T> = Vec::new();
    for thing in things {
        if !all.contains(&thing) {
            all.push(thing);
        }
    }
    all
}

/// A mandate that may be that of a body.
#[derive(Clone, Copy)]
struct Held<'m> {
    place: usize,
    mandate: &'m Mandate,
    /// Whether it calls the body by its name, and not by its kind.
    is_named: bool,
    /// Whether it can be that of no other body, and no other mandate can be the one that holds.
    is_certain: bool,
}

impl<'m> Held<'m> {
    fn approval(&self) -> Option<&'m Approval> {
        self.mandate.approval.known()
    }

    /// A mandate that names the body goes before one that names its kind, and then one that is final before others.
    fn rank(&self) -> (bool, bool) {
        (self.is_named, self.approval().is_some_and(Approval::is_final))
    }

    fn is_newer_than(&self, other: &Self) -> bool {
        let [own, other] = [self, other].map(|held| held.approval().and_then(|approval| approval.on.known()));
        own.zip(other).is_some_and(|(own, other)| own.is_after(other) == Certainty::Certain)
    }

    /// The one of two that holds. Where neither is certainly the newer, it is the first, and it is not certain.
    fn or_newer(self, other: Self) -> Self {
        match self.rank().cmp(&other.rank()) {
            Ordering::Greater => self,
            Ordering::Less => other,
            Ordering::Equal if self.is_newer_than(&other) => self,
            Ordering::Equal if other.is_newer_than(&self) => {
                Held { is_certain: self.is_certain && other.is_certain, ..other }
            }
            Ordering::Equal => Held { is_certain: false, ..self },
        }
    }
}

/// The mandate of each body, of those that hold.
fn held<'m>(
    bodies: usize,
    mandates: Option<&'m List<Mandate>>,
    today: Day,
    names: &BodyNames,
) -> Vec<Option<Held<'m>>> {
    let mut all: Vec<Option<Held<'m>>> = vec![None; bodies];
    for (place, mandate) in mandates.into_iter().flat_map(List::iter) {
        let Some(body) = mandate.body.filled().filter(|_| mandate.may_hold_on(today)) else { continue };
        let meant = names.called(body);
        let new = Held { place, mandate, is_named: names.is_name(body), is_certain: meant.len() == 1 };
        for body in meant.iter() {
            if let Some(held) = all.get_mut(*body) {
                *held = Some(held.map_or(new, |held| held.or_newer(new)));
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Language, Node, Place, Value};

    fn read<T: Value>(text: &str) -> T {
        let node = Node::parse(text, &crate::value::Limits::default()).unwrap();
        T::read(&node, &Place::Root, &mut crate::value::Faults::default()).unwrap()
    }

    fn governance(bodies: &str, mandates: &str) -> Governance {
        let programme: Programme = read(&format!(r#"{{"bodies": {bodies}}}"#));
        let mandates: List<Mandate> = read(mandates);
        Governance::of(&programme, Some(&mandates), Day::new(2026, 11, 21).unwrap())
    }

    #[test]
    fn the_programme_and_the_mandate_are_read_together() {
        let governance = governance(
            r#"[{"name": "Eieren", "kind": "programmeOwner"}, {"name": "SG", "kind": "steeringGroup", "reportsTo": ["Eieren"]},
                {"kind": "programmeManagement"}]"#,
            r#"[{"body": "sg", "represents": "programeieren", "decides": [], "members": [{"role": "a"}]},
                {"body": "programledelsen", "reportsTo": ["SGs leder", "Fylket"]}]"#,
        );
        let group = governance.body(1).unwrap();
        assert_eq!((group.mandate, group.members, group.is_reported_to), (Some(0), Some(1), true));
        assert!(group.decides.is_none && group.represents.bodies().eq([0]) && group.reports_to.bodies().eq([0]));
        let leaders = &governance.body(2).unwrap().reports_to;
        let body = Pointer::root().then("bodies").then(2);
        assert_eq!(leaders.facts[1].pointer(&body).to_string(), "/mandates/1/reportsTo/1");
        assert_eq!(group.reports_to.facts[0].pointer(&body).to_string(), "/bodies/2/reportsTo/0");
        let called: Vec<String> =
            governance.all_meant(leaders).iter().map(|called| called.write(Language::Bokmal)).collect();
        assert_eq!(called, ["SGs leder", "Fylket"]);
        assert_eq!(
            [0, 1, 2].map(|place| governance.comes_to_steering_group(place)),
            [Some(false), Some(true), Some(true)]
        );
    }

    #[test]
    fn the_mandate_that_holds_is_the_bodys() {
        let governance = governance(
            r#"[{"name": "SG"}, 7, {"kind": "resourceGroup"}, {"kind": "resourceGroup"}]"#,
            r#"[{"body": "SG", "period": {"end": "2025"}}, {"body": "SG", "approval": {"status": "superseded"}}, {"body": "SG"},
                {"body": "SG", "approval": {"status": "final"}}, {"body": "ressursgruppe"}, {"body": "ukjent"}, {}]"#,
        );
        let mandates: Vec<_> = governance.bodies().map(|(place, ties)| (place, ties.mandate)).collect();
        assert_eq!(mandates, [(0, Some(3)), (2, Some(4)), (3, Some(4))]);
    }

    #[test]
    fn of_several_mandates_the_one_that_names_the_body_and_then_the_newest_holds() {
        let mandate = |body: &str, rest: &str| format!(r#"{{"body": "{body}", {rest}}}"#);
        let on = |date: &str| format!(r#""approval": {{"status": "final", "on": "{date}"}}"#);
        let (old, new, open) = (on("2024-01-10"), on("2026-02"), on("2024"));
        for (rows, expected) in [
            ([mandate("SG", &old), mandate("SG", &new)], (0, 1, true)),
            ([mandate("SG", &new), mandate("SG", &old)], (0, 0, true)),
            ([mandate("SG", &old), mandate("SG", &open)], (0, 0, false)),
            ([mandate("SG", &old), mandate("SG", r#""approval": {"status": "final"}"#)], (0, 0, false)),
            ([mandate("SG", r#""decides": []"#), mandate("styringsgruppe", &new)], (0, 0, true)),
            ([mandate("styringsgruppe", &new), mandate("SG", &old)], (0, 1, true)),
            ([mandate("styringsgruppe", &old), mandate("styringsgruppe", &new)], (1, 1, false)),
            ([mandate("ressursgruppe", &old), mandate("Ukjent", &new)], (2, 0, true)),
        ] {
            let bodies =
                r#"[{"name": "SG", "kind": "steeringGroup"}, {"kind": "steeringGroup"}, {"kind": "resourceGroup"}]"#;
            let governance = governance(bodies, &format!("[{}]", rows.join(",")));
            let ties = governance.body(expected.0).unwrap();
            assert_eq!((ties.mandate, ties.has_own_mandate), (Some(expected.1), expected.2), "{rows:?}");
        }
    }

    #[test]
    fn what_leads_elsewhere_may_come_to_the_steering_group() {
        let governance = governance(
            r#"[{"kind": "steeringGroup"}, {"name": "A", "reportsTo": ["Fylket"]}, {"name": "B", "reportsTo": ["A"]}, {"name": "C"}]"#,
            "[]",
        );
        assert_eq!([1, 2, 3].map(|place| governance.comes_to_steering_group(place)), [None, None, Some(false)]);
    }

    #[test]
    fn of_very_many_bodies_the_first_are_looked_at_and_all_are_known() {
        let bodies: Vec<String> =
            (0..=AT_MOST).map(|place| format!(r#"{{"name": "B{place}", "reportsTo": ["B{AT_MOST}"]}}"#)).collect();
        let governance = governance(&format!("[{}]", bodies.join(",")), "[]");
        assert_eq!(governance.bodies().count(), AT_MOST);
        assert!(governance.knows(&format!("B{AT_MOST}")) && governance.circles().is_empty());
    }

    #[test]
    fn reporting_in_a_circle_is_found() {
        let governance = governance(
            r#"[{"name": "A", "reportsTo": ["B"]}, {"name": "B"}, {"name": "C", "reportsTo": ["A"]}]"#,
            r#"[{"body": "B", "reportsTo": ["C"]}]"#,
        );
        assert_eq!(governance.circles(), [[0, 1, 2]]);
        assert_eq!(governance.circle_from(0), Some(&[0, 1, 2][..]));
        assert_eq!(governance.circle_from(1), None);
        assert_eq!(governance.comes_to_steering_group(0), Some(false));
    }
}
