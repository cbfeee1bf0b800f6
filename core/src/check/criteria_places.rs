//! The places of sets of criteria.

use std::collections::BTreeMap;

use super::places::{Places, items, lead_to_version, short, site_of};
use super::{Document, Walk};
use crate::criteria::{Parts, criteria_sets};
use crate::finding::Subject;
use crate::model::{CriteriaSet, Criterion, Programme, Wording};
use crate::rule::{Ids, PartName, Site};
use crate::value::{Field, Kind, Language, List, Pointer, Segment, Value};

impl Document for CriteriaSet {}

impl Places for CriteriaSet {
    fn kind(&self) -> &'static Kind {
        &Self::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        let criterion = match way {
            [Segment::Key(key), Segment::Index(index), ..] if key == "criteria" => {
                self.criteria.known().and_then(|criteria| criteria.0.get(*index)?.known())
            }
            _ => None,
        };
        let (kind, id, title) = match criterion {
            Some(criterion) => ("criterion", &criterion.id, &criterion.title),
            None => ("criteriaSet", &self.id, &self.title),
        };
        Subject { kind, id: short(id), title: short(&in_one_language(title)), ..Subject::default() }
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let set = site_of(self, at, &[]);
        walk.criteria_set(self, &set);
        lead_to_version(&self.schema_version, walk, &set);
        if let Some(validity) = self.validity.known() {
            walk.period(validity, &set.then("validity"));
        }
        lead_to_ids("criteria", &self.criteria, |criterion| &criterion.id, walk, &set);
        for (index, criterion) in items(&self.criteria) {
            let site = site_of(self, at, &["criteria".into(), index.into()]);
            walk.criterion(criterion, &site);
            lead_to_ids("parts", &criterion.parts, |part| &part.id, walk, &site);
            lead_to_part_names(criterion, walk, &site);
        }
    }
}

/// A title for those who know no language of the reader's.
fn in_one_language(title: &Field<Wording>) -> Field<String> {
    title.known().and_then(|title| title.in_language(Language::Bokmal)).map_or(Field::Absent, Field::from)
}

fn lead_to_ids<T>(
    list: &'static str,
    of: &Field<List<T>>,
    id: impl Fn(&T) -> &Field<String>,
    walk: &mut Walk<'_>,
    site: &Site,
) {
    let ids = items(of).filter_map(|(place, item)| Some((place, id(item).filled()?.as_str()))).collect();
    walk.ids(&Ids { list, ids }, site);
}

fn lead_to_part_names(criterion: &Criterion, walk: &mut Walk<'_>, site: &Site) {
    let parts = Parts::of(criterion);
    for (place, part) in
        items(&criterion.parts).filter(|(_, part)| part.test.known().is_some_and(|test| test.is_group()))
    {
        let names = site.then("parts").then(place).then("parts");
        for (index, text) in items(&part.parts) {
            walk.part_name(&PartName { text, known: &parts.names }, &names.then(index));
        }
    }
}

/// The sets of a programme, and the parts of criteria that it asks less of its small projects for.
pub(super) fn lead_to_criteria<'a>(programme: &'a Programme, walk: &mut Walk<'a>, at: &Pointer) {
    for (index, set) in items(&programme.criteria_sets) {
        set.lead(walk, &at.clone().then("criteriaSets").then(index));
    }
    if programme.scale.known().is_none() {
        return;
    }
    let own = items(&programme.criteria_sets).map(|(_, set)| set);
    let mut names: Vec<String> = Vec::new();
    for (_, criterion) in own.chain(criteria_sets()).flat_map(|set| items(&set.criteria)) {
        if let Some(id) = criterion.id.filled() {
            names.extend(Parts::of(criterion).names.keys().map(|part| format!("{id}/{part}")));
        }
    }
    let mut known = BTreeMap::new();
    for (place, name) in names.iter().enumerate() {
        known.insert(name.as_str(), place);
    }
    let site = site_of(programme, at, &["scale".into()]);
    for (place, scale) in items(&programme.scale) {
        for (index, text) in items(&scale.not_asked) {
            walk.part_name(&PartName { text, known: &known }, &site.then(place).then("notAsked").then(index));
        }
    }
}
