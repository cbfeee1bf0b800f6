//! The page on the documents behind the library: what they say, and what here carries it.

use std::fmt::Write;

use serde::{Deserialize, Deserializer};

use super::pages::GENERATED;
use crate::criteria::{built_in_set, criteria_sets};
use crate::model::{IdeaNote, MethodCollection, NetworkQuestion, ProcessSupport};
use crate::value::{Kind, Record};

/// What the documents behind the library say, as `docs/sources.toml` has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    source: Vec<Source>,
}

/// One document: what it is, what it says by theme, and what else stands in it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    title: String,
    about: String,
    incidental: String,
    theme: Vec<Theme>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    title: String,
    row: Vec<Row>,
}

/// One statement, and what carries it or why nothing does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    says: String,
    place: String,
    #[serde(default, rename = "type", deserialize_with = "one_or_several")]
    types: Vec<String>,
    #[serde(default, rename = "field", deserialize_with = "one_or_several")]
    fields: Vec<String>,
    #[serde(default, rename = "choice", deserialize_with = "one_or_several")]
    choices: Vec<String>,
    #[serde(default, rename = "rule", deserialize_with = "one_or_several")]
    rules: Vec<String>,
    #[serde(default, rename = "criterion", deserialize_with = "one_or_several")]
    criteria: Vec<String>,
    #[serde(default, rename = "operation", deserialize_with = "one_or_several")]
    operations: Vec<String>,
    #[serde(default, rename = "question", deserialize_with = "one_or_several")]
    questions: Vec<usize>,
    open: Option<String>,
}

fn one_or_several<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrSeveral<T> {
        One(T),
        Several(Vec<T>),
    }
    Ok(match OneOrSeveral::deserialize(deserializer)? {
        OneOrSeveral::One(one) => vec![one],
        OneOrSeveral::Several(several) => several,
    })
}

/// The page.
pub(super) fn page(sources: &Sources) -> String {
    let mut page = format!("{GENERATED}\n# What the five documents say\n\n");
    page += "The library comes from five documents by people who run collaboration programmes in Norway. Here is what \
             they say, in other words than theirs, and what in the library carries it: a type, a field, a choice in a \
             field, a rule, a criterion, an operation, or one of the nine questions of an idea note. *Carried* means that the library has a place \
             for it or asks for it, not that it weighs all that is meant. *Open* rows say why nothing carries them. \
             The page is made from [sources.toml](sources.toml).\n\n";
    page += "| document | statements | carried | open |\n|---|---:|---:|---:|\n";
    for source in &sources.source {
        let name = format!("[{}](#{})", source.title, anchor(&source.title));
        counts(&name, source.rows(), &mut page);
    }
    counts("together", sources.source.iter().flat_map(Source::rows), &mut page);
    let (mut of_notes, mut of_support, mut of_networks) = (Vec::new(), Vec::new(), Vec::new());
    within(IdeaNote::RECORD, &mut of_notes);
    within(NetworkQuestion::RECORD, &mut of_networks);
    within(ProcessSupport::RECORD, &mut of_support);
    within(MethodCollection::RECORD, &mut of_support);
    let pages = Pages { of_notes, of_support, of_networks };
    for source in &sources.source {
        let _ = write!(page, "\n## {}\n\n{}\n", source.title, source.about);
        for theme in &source.theme {
            let _ = write!(page, "\n### {}\n\n| what it says | where | carried by |\n|---|---|---|\n", theme.title);
            for row in &theme.row {
                let _ = writeln!(page, "| {} | {} | {} |", row.says, row.place, row.carried_by(&pages));
            }
        }
        let _ = write!(page, "\n{}\n", source.incidental);
    }
    page
}

impl Source {
    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.theme.iter().flat_map(|theme| &theme.row)
    }
}

impl Row {
    /// Links to what carries it; or that it is open, and why.
    fn carried_by(&self, pages: &Pages) -> String {
        if let Some(reason) = &self.open {
            return format!("*open:* {reason}");
        }
        let page_of = |name: &str| format!("{}.md#{}", pages.page_of(name), anchor(name));
        let of_type = |name: &String| format!("[`{name}`]({})", page_of(name));
        let of_field = |name: &String| format!("[`{name}`]({})", page_of(name.split('.').next().unwrap_or(name)));
        let of_rule = |name: &String| format!("[{name}](rules/{name}.md)");
        let of_criterion = |name: &String| {
            let set = name.split('/').next().unwrap_or(name);
            let page =
                if built_in_set(set).is_some_and(|set| criteria_sets().contains(set)) { "criteria" } else { "lists" };
            format!("[{name}]({page}.md#{})", anchor(set))
        };
        let of_question = |number: &usize| format!("[question {number}](idea-note.md#the-nine-questions)");
        let mut carriers: Vec<String> = self.types.iter().map(of_type).collect();
        carriers.extend(self.fields.iter().chain(&self.choices).map(of_field));
        carriers.extend(self.rules.iter().map(of_rule));
        carriers.extend(self.criteria.iter().map(of_criterion));
        carriers.extend(self.operations.iter().map(|name| format!("`{name}`")));
        carriers.extend(self.questions.iter().map(of_question));
        carriers.join(", ")
    }
}

/// The types that pages of their own tell of; the page of the dossier tells of all others.
struct Pages {
    of_notes: Vec<&'static str>,
    of_support: Vec<&'static str>,
    of_networks: Vec<&'static str>,
}

impl Pages {
    fn page_of(&self, name: &str) -> &'static str {
        if self.of_notes.contains(&name) {
            "idea-note"
        } else if self.of_networks.contains(&name) {
            "network"
        } else if self.of_support.contains(&name) {
            "process-support"
        } else {
            "dossier"
        }
    }
}

fn counts<'a>(name: &str, rows: impl Iterator<Item = &'a Row>, page: &mut String) {
    let (open, carried): (Vec<_>, Vec<_>) = rows.partition(|row| row.open.is_some());
    let all = open.len().saturating_add(carried.len());
    let _ = writeln!(page, "| {name} | {all} | {} | {} |", carried.len(), open.len());
}

/// The names of a record and of the records within it.
fn within(record: &'static Record, names: &mut Vec<&'static str>) {
    names.push(record.name);
    for (_, kind) in record.fields {
        if let Kind::Record(inner) | Kind::List(Kind::Record(inner)) = kind {
            within(inner, names);
        }
    }
}

/// What a heading is known by in a link.
fn anchor(heading: &str) -> String {
    let kept = heading.chars().filter(|letter| letter.is_alphanumeric() || [' ', '-'].contains(letter));
    kept.flat_map(char::to_lowercase).map(|letter| if letter == ' ' { '-' } else { letter }).collect()
}
