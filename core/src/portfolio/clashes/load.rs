//! Whom activities call on over time, and how much of their time people have, whether or not anything clashes.

use std::collections::BTreeMap;

use super::full_time::people;
use super::group_key;
use super::times::{Span, days_of};
use crate::model::{Dossier, Portfolio};
use crate::portfolio::documents::ProjectDocuments;
use crate::portfolio::register::projects;
use crate::value::{Decimal, one_way};

/// What the projects that have not left ask of groups and people, over time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Load<'a> {
    /// The groups that activities call on.
    pub(crate) groups: Vec<Called<'a>>,
    /// The people that take part in activities.
    pub(crate) people: Vec<Called<'a>>,
    /// The people that have a share of their time in a project.
    pub(crate) posts: Vec<Called<'a>>,
    /// How many activities and positions have no first or last day.
    pub(crate) without_time: usize,
}

/// A group or a person, and what calls on them.
#[derive(Clone, Debug)]
pub(crate) struct Called<'a> {
    /// What it is known by.
    pub(crate) key: String,
    /// As it was first written.
    pub(crate) name: &'a str,
    pub(crate) uses: Vec<Use>,
}

/// An activity that calls on somebody, or a share of their time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use {
    /// The project, by its place in the portfolio.
    pub(crate) project: usize,
    /// The days that it can be, by their numbers, and those that it certainly is.
    pub(crate) days: Span,
    pub(crate) sure_days: Option<Span>,
    /// How much of their time, where that is what it is.
    pub(crate) percent: Option<Decimal>,
}

type ByKey<'a> = BTreeMap<String, Called<'a>>;

impl<'a> Load<'a> {
    pub(crate) fn of(portfolio: &'a Portfolio, dossier: &'a Dossier, documents: &ProjectDocuments) -> Self {
        let mut load = Self::default();
        let (mut groups, mut takes_part) = (ByKey::new(), ByKey::new());
        for (project, one) in projects(portfolio).filter(|(_, project)| !project.has_left()) {
            for (_, activity) in one.activities.items() {
                let called = activity.target_groups.items().map(|(_, group)| (group_key(group), group));
                let called: Vec<_> = called.filter(|(_, group)| !group.trim().is_empty()).collect();
                let names = activity.people.items().filter_map(|(_, person)| person.name.filled());
                let names: Vec<_> = names.map(|name| (one_way(name), name)).collect();
                if called.is_empty() && names.is_empty() {
                    continue;
                }
                let Some((days, sure_days)) = activity.time.known().and_then(days_of) else {
                    load.without_time = load.without_time.saturating_add(1);
                    continue;
                };
                let own = Use { project, days, sure_days, percent: None };
                add_once(&mut groups, called, own);
                add_once(&mut takes_part, names, own);
            }
        }
        for (key, posts) in people(portfolio, dossier, documents) {
            let timed = posts.iter().filter_map(|post| {
                let (days, percent) = (post.days?, Some(post.percent));
                Some(Use { project: post.project, days, sure_days: post.sure_days, percent })
            });
            let uses: Vec<Use> = timed.collect();
            load.without_time = load.without_time.saturating_add(posts.len().saturating_sub(uses.len()));
            let name = posts.first().map(|post| post.name).filter(|_| !uses.is_empty());
            load.posts.extend(name.map(|name| Called { key, name, uses }));
        }
        load.groups = groups.into_values().collect();
        load.people = takes_part.into_values().collect();
        load
    }
}

/// Adds an activity to all that it calls on, to each once.
fn add_once<'a>(called: &mut ByKey<'a>, names: Vec<(String, &'a String)>, own: Use) {
    let mut known: Vec<String> = Vec::new();
    for (key, name) in names {
        if known.contains(&key) {
            continue;
        }
        let entry = called.entry(key.clone());
        entry.or_insert_with(|| Called { key: key.clone(), name: name.trim(), uses: Vec::new() }).uses.push(own);
        known.push(key);
    }
}
