//! What `docs/sources.toml` says carries the statements of the documents does exist.
#![cfg(feature = "schema")]

use std::collections::{BTreeMap, BTreeSet};

use samspill::value::{Kind, Record};
use samspill::{
    Dossier, IDEA_NOTE_QUESTIONS, MethodCollection, NetworkQuestion, ProcessSupport, criteria_sets, rule_named,
    self_assessment_lists,
};
use serde_json::{Map, Value as Json};

const SOURCES: &str = include_str!("../docs/sources.toml");

/// The rows of each document, by its title.
fn rows() -> Vec<(String, Map<String, Json>)> {
    let file: Json = toml::from_str(SOURCES).unwrap();
    let each = |json: &Json, key: &str| json[key].as_array().unwrap().clone();
    let mut rows = Vec::new();
    for source in each(&file, "source") {
        let title = source["title"].as_str().unwrap();
        for theme in each(&source, "theme") {
            rows.extend(
                each(&theme, "row").into_iter().map(|row| (title.to_owned(), row.as_object().unwrap().clone())),
            );
        }
    }
    rows
}

fn text<'a>(row: &'a Map<String, Json>, key: &str) -> &'a str {
    row.get(key).and_then(Json::as_str).unwrap_or_else(|| panic!("{key} in {row:?}"))
}

/// What a row says carries it: each with the kind that it is said to be.
fn carriers(row: &Map<String, Json>) -> Vec<(&str, &Json)> {
    let carriers = row.iter().filter(|(key, _)| !["says", "place", "open"].contains(&key.as_str()));
    let each = carriers.flat_map(|(kind, named)| match named {
        Json::Array(several) => several.iter().map(|one| (kind.as_str(), one)).collect(),
        one => vec![(kind.as_str(), one)],
    });
    each.collect()
}

/// All records that a dossier, a network, process support and the methods for meetings hold, by name.
fn records() -> BTreeMap<&'static str, &'static Record> {
    let (mut records, mut left) = (
        BTreeMap::new(),
        vec![Dossier::RECORD, NetworkQuestion::RECORD, ProcessSupport::RECORD, MethodCollection::RECORD],
    );
    while let Some(record) = left.pop() {
        records.insert(record.name, record);
        left.extend(record.fields.iter().filter_map(|(_, kind)| inner(kind)));
    }
    records
}

fn inner(kind: &'static Kind) -> Option<&'static Record> {
    match kind {
        Kind::Record(record) => Some(record),
        Kind::List(item) | Kind::Map(item) => inner(item),
        _ => None,
    }
}

/// The kind of a field: `IdeaNote.whyNow`.
fn field(name: &str) -> Option<&'static Kind> {
    let (record, key) = name.split_once('.')?;
    let record = records().get(record).copied()?;
    let place = record.labels.iter().position(|label| label.key == key)?;
    record.fields.get(place).map(|(_, kind)| *kind)
}

/// Whether a field, or each item of one, has a choice: `Project.state.merged`.
fn has_choice(name: &str) -> bool {
    let Some((name, code)) = name.rsplit_once('.') else { return false };
    match field(name) {
        Some(Kind::Choice(choices) | Kind::List(Kind::Choice(choices))) => {
            choices.iter().any(|choice| choice.code == code)
        }
        _ => false,
    }
}

/// Whether a set or a list has a criterion: `success-factors/results-visible`.
fn has_criterion(name: &str) -> bool {
    let Some((id, criterion)) = name.split_once('/') else { return false };
    let mut sets = criteria_sets().iter().chain(self_assessment_lists());
    let set = sets.find(|set| set.id.known().is_some_and(|known| known == id));
    set.is_some_and(|set| {
        set.criteria
            .known()
            .into_iter()
            .flat_map(samspill::List::iter)
            .any(|(_, known)| known.id.known().is_some_and(|id| id == criterion))
    })
}

fn exists(kind: &str, named: &Json) -> bool {
    let name = named.as_str().unwrap_or_default();
    match kind {
        "type" => records().contains_key(name),
        "field" => field(name).is_some(),
        "choice" => has_choice(name),
        "rule" => rule_named(name).is_some(),
        "criterion" => has_criterion(name),
        "operation" => {
            !samspill::wire::call(name, "{}", r#"{"today": "2026-11-21"}"#).contains("there is no operation")
        }
        "question" => named.as_u64().is_some_and(|number| (1..=IDEA_NOTE_QUESTIONS.len() as u64).contains(&number)),
        _ => false,
    }
}

#[test]
fn what_is_said_to_carry_a_statement_exists() {
    for (source, row) in rows() {
        for (kind, named) in carriers(&row) {
            assert!(
                exists(kind, named),
                "{source}: there is no {kind} {named}, which carries {:?}",
                text(&row, "says")
            );
        }
    }
}

#[test]
fn what_does_not_exist_carries_nothing() {
    for (kind, named) in [
        ("type", "Projects"),
        ("type", "Project.title"),
        ("field", "Project"),
        ("field", "IdeaNote.why_now"),
        ("field", "IdeaNote.whyNow.text"),
        ("choice", "Project.state"),
        ("choice", "Project.state.begun"),
        ("choice", "Project.title.merged"),
        ("rule", "goal_without_deadline"),
        ("criterion", "success-factors"),
        ("criterion", "success-factors/results"),
        ("operation", "plan_series"),
        ("advice", "goal-without-deadline"),
    ] {
        assert!(!exists(kind, &named.into()), "{kind} {named}");
    }
    for number in [0, 10] {
        assert!(!exists("question", &number.into()), "question {number}");
    }
}

#[test]
fn every_row_of_a_list_carries_a_statement() {
    let rows = rows();
    let carried: BTreeSet<&str> = rows
        .iter()
        .flat_map(|(_, row)| carriers(row))
        .filter_map(|(kind, named)| if kind == "criterion" { named.as_str() } else { None })
        .collect();
    for list in self_assessment_lists() {
        for (_, criterion) in list.criteria.known().into_iter().flat_map(samspill::List::iter) {
            let name = format!("{}/{}", list.id.known().unwrap(), criterion.id.known().unwrap());
            assert!(carried.contains(name.as_str()), "{name} carries no statement");
        }
    }
}

#[test]
fn every_statement_is_either_carried_or_open() {
    for (source, row) in rows() {
        let reason = row.get("open").map(|_| text(&row, "open").trim());
        let is_carried = !carriers(&row).is_empty();
        assert!(reason != Some("") && is_carried != reason.is_some(), "{source}: {row:?}");
    }
}

#[test]
fn statements_are_short_and_stand_once_with_their_place() {
    let mut told = BTreeSet::new();
    for (source, row) in rows() {
        let (says, place) = (text(&row, "says"), text(&row, "place"));
        assert!((1..=160).contains(&says.chars().count()), "{source}: {says}");
        assert!(says.ends_with('.') || says.ends_with('?'), "{source}: {says}");
        assert!(!place.trim().is_empty() && ![says, place].concat().contains(['|', '\n']), "{source}: {says}");
        assert!(told.insert((source.clone(), says.to_owned())), "{source} twice: {says}");
    }
    let sources: BTreeSet<&String> = told.iter().map(|(source, _)| source).collect();
    assert_eq!(sources.len(), 5);
}
