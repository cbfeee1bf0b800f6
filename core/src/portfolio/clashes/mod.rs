//! Where projects need the same thing at the same time: a person, a room, a group's day, or residents too often.
//!
//! A time is the days that it can be. What certainly meets is a certain clash; what may meet, because a day or the
//! hours are not stated, is a possible one. What has no end, or may be any day of a long time, meets nothing here.

mod called_on;
mod full_time;
#[cfg(feature = "render")]
mod load;
mod same_time;
#[cfg(test)]
mod tests;
mod times;

use std::collections::BTreeMap;

use self::called_on::called_on_often;
use self::full_time::over_full_time;
#[cfg(feature = "render")]
pub(crate) use self::load::{Called, Load, Use};
use self::same_time::{Overlap, at_the_same_time};
use self::times::Lasting;
use super::documents::ProjectDocuments;
use super::register::projects;
use crate::model::{Activity, Dossier, Portfolio};
use crate::text::tokens;
use crate::value::{Day, Decimal, Pointer, When, choice, one_way, sort_by};

choice! {
    /// What several projects need at the same time.
    ClashKind {
        PersonInTwoPlaces "personInTwoPlaces" => "samme person to steder", "same person to stader", "one person in two places";
        PersonOverFullTime "personOverFullTime" => "mer enn full stilling", "meir enn full stilling", "more than full time";
        Room "room" => "samme rom", "same rom", "the same room";
        Day "day" => "samme gruppe samme dag", "same gruppe same dag", "the same group on one day";
        Residents "residents" => "samme gruppe blir spurt ofte", "same gruppe blir spurd ofte", "the same group is asked often";
    }
}

/// Something that several projects need at the same time. There is one for each thing and time, however many they are.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clash {
    pub(crate) kind: ClashKind,
    /// The person, the room or the group, as it was first written.
    pub(crate) what: String,
    /// What needs it, in the order of the projects.
    pub(crate) uses: Vec<ClashUse>,
    /// The first and the last day that they meet; of residents, those of the weeks.
    pub(crate) first: Day,
    pub(crate) last: Day,
    pub(crate) sureness: Sureness,
}

/// How certain it is that some meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sureness {
    /// They do.
    Certain,
    /// They are on the same day; the hours are not stated.
    OnTheDay,
    /// They may be on the same day.
    Possible,
}

/// What needs something that others need too.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ClashUse {
    /// The project, by its place in the portfolio.
    pub(crate) project: usize,
    /// The project plan that it stands in, by its place in the file; `None` where it stands in the portfolio.
    pub(crate) plan: Option<usize>,
    /// The way to the activity from the portfolio on, or to the position from the project plan on.
    pub(crate) pointer: Pointer,
    pub(crate) time: When,
    /// How much of a person's time it takes.
    pub(crate) percent: Option<Decimal>,
}

/// All that the projects of a portfolio need at the same time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clashes(Vec<Clash>);

/// An activity whose days are known well enough.
#[derive(Clone, Copy, Debug)]
struct Held<'a> {
    project: usize,
    place: usize,
    activity: &'a Activity,
    lasting: Lasting,
}

/// The activities that could be read, in the order of the projects, and their places in the order of their first days.
struct AllHeld<'a> {
    list: Vec<Held<'a>>,
    by_day: Vec<usize>,
}

/// Something that activities need: as it was first written, and which activities those are, by their first days.
struct Needed<'a> {
    first: usize,
    what: &'a str,
    places: Vec<usize>,
}

/// All that activities need, by what it is known by.
type AllNeeded<'a> = BTreeMap<String, Needed<'a>>;

impl Clashes {
    /// Of the projects that have not left the programme; the plans of the file tell how much of their time people have.
    pub(crate) fn of(portfolio: &Portfolio, file: Option<(&Dossier, &ProjectDocuments)>) -> Self {
        let all = AllHeld::of(portfolio);
        let mut clashes = Vec::new();
        let people = all.needed(|activity, add| {
            let names = activity.people.items().filter_map(|(_, person)| person.name.filled());
            names.for_each(|name| add(one_way(name), name));
        });
        add_overlaps(ClashKind::PersonInTwoPlaces, &people, &all.list, &mut clashes);
        if let Some((dossier, documents)) = file {
            over_full_time(portfolio, dossier, documents, &mut clashes);
        }
        let rooms = all.needed(|activity, add| {
            let place = activity.place.filled().map(|place| (one_way(place), place));
            place.into_iter().filter(|(key, _)| !is_online(key)).for_each(|(key, place)| add(key, place));
        });
        add_overlaps(ClashKind::Room, &rooms, &all.list, &mut clashes);
        // Few groups are named, and each many times: each is brought to its words once.
        let mut known: BTreeMap<&str, String> = BTreeMap::new();
        let groups = all.needed(|activity, add| {
            for (_, group) in activity.target_groups.items().filter(|(_, group)| !group.trim().is_empty()) {
                add(known.entry(group).or_insert_with(|| group_key(group)).clone(), group);
            }
        });
        add_overlaps(ClashKind::Day, &groups, &all.list, &mut clashes);
        for group in groups.values() {
            let often = called_on_often(&group.places, &all.list);
            let told = often.into_iter().filter_map(|often| clash(ClashKind::Residents, group.what, often, &all.list));
            clashes.extend(told);
        }
        sort_by(&mut clashes, |one, other| (one.kind, one.first).cmp(&(other.kind, other.first)));
        Self(clashes)
    }

    /// All of them, by kind and time.
    pub(crate) fn all(&self) -> &[Clash] {
        &self.0
    }

    /// Those of a kind, by time.
    pub(crate) fn of_kind(&self, kind: ClashKind) -> impl Iterator<Item = &Clash> {
        self.all().iter().filter(move |clash| clash.kind == kind)
    }
}

impl<'a> AllHeld<'a> {
    /// The activities of all projects that have not left.
    fn of(portfolio: &'a Portfolio) -> Self {
        let mut list = Vec::new();
        for (project, one) in projects(portfolio).filter(|(_, project)| !project.has_left()) {
            for (place, activity) in one.activities.items() {
                list.extend(Lasting::of(activity).map(|lasting| Held { project, place, activity, lasting }));
            }
        }
        let mut days: Vec<(i64, usize)> =
            list.iter().enumerate().map(|(place, one)| (one.lasting.days.0, place)).collect();
        sort_by(&mut days, Ord::cmp);
        Self { list, by_day: days.into_iter().map(|(_, place)| place).collect() }
    }

    /// What activities need, each thing by what it is known by.
    fn needed(&self, mut each: impl FnMut(&'a Activity, &mut dyn FnMut(String, &'a str))) -> AllNeeded<'a> {
        let mut all = AllNeeded::new();
        for place in self.by_day.iter().copied() {
            let Some(one) = self.list.get(place) else { continue };
            each(one.activity, &mut |key, what| {
                let needed = all.entry(key).or_insert(Needed { first: place, what, places: Vec::new() });
                if place < needed.first {
                    (needed.first, needed.what) = (place, what);
                }
                if needed.places.last() != Some(&place) {
                    needed.places.push(place);
                }
            });
        }
        all
    }
}

/// What a group is known by: the stems of its words, in whatever order they stand. *1. trinn* is not *2. trinn*, and *Sal
/// A* is not *Sal B*.
pub(crate) fn group_key(group: &str) -> String {
    let words = tokens(group);
    let mut stems: Vec<&str> = words.iter().map(|word| word.form.stem()).collect();
    let tells_apart = |word: &&str| word.chars().all(|letter| letter.is_ascii_digit() || letter.is_ascii_uppercase());
    let each = group.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.len() == 1);
    stems.extend(each.filter(tells_apart));
    sort_by(&mut stems, Ord::cmp);
    stems.dedup();
    if stems.is_empty() { one_way(group) } else { stems.join(" ") }
}

/// Whether a place, written in one way, is none that one can be in, so that there is always room.
fn is_online(place: &str) -> bool {
    const ONLINE: &[&str] =
        &["digitalt", "nett", "nettmøte", "på nett", "på nettet", "online", "teams", "zoom", "på teams", "på zoom"];
    ONLINE.contains(&place)
}

fn add_overlaps(kind: ClashKind, all: &AllNeeded<'_>, held: &[Held<'_>], clashes: &mut Vec<Clash>) {
    for needed in all.values() {
        // A whole day is asked of a group, whatever the hours.
        let overlaps = at_the_same_time(&needed.places, held, kind != ClashKind::Day);
        clashes.extend(overlaps.into_iter().filter_map(|overlap| clash(kind, needed.what, overlap, held)));
    }
}

fn clash(kind: ClashKind, what: &str, overlap: Overlap, held: &[Held<'_>]) -> Option<Clash> {
    let of_activity = |place: &usize| {
        let one = held.get(*place)?;
        let pointer = Pointer::root().then("projects").then(one.project).then("activities").then(one.place);
        let time = one.activity.time.known()?.clone();
        Some(ClashUse { project: one.project, plan: None, pointer, time, percent: None })
    };
    let uses = overlap.places.iter().filter_map(of_activity).collect();
    let (first, last) = (Day::of_number(overlap.days.0)?, Day::of_number(overlap.days.1)?);
    Some(Clash { kind, what: what.trim().to_owned(), uses, first, last, sureness: overlap.sureness })
}

/// Whether things at these places are of more than one project.
fn are_of_several(places: &[usize], held: &[Held<'_>]) -> bool {
    let project = |place: &usize| held.get(*place).map(|one| one.project);
    places.split_first().is_some_and(|(first, others)| others.iter().any(|other| project(other) != project(first)))
}
