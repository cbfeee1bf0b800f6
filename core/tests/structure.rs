//! The structure that DESIGN.md tells of, held against the files.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors, from the ground up: a module uses only its own floor and those below.
const FLOORS: [(&str, u32); 24] = [
    ("value", 1),
    ("model", 2),
    ("finding", 3),
    ("phrase", 3),
    ("text", 3),
    ("criteria", 4),
    ("governance", 4),
    ("experience", 4),
    ("lifecycle", 4),
    ("meeting", 4),
    ("portfolio", 4),
    ("redact", 4),
    ("schedule", 4),
    ("smarte", 4),
    ("context", 5),
    ("rule", 5),
    ("rules", 6),
    ("catalogue", 7),
    ("check", 7),
    ("exchange", 8),
    ("render", 8),
    ("schema", 8),
    ("wire", 9),
    ("lib", 10),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            all.push(path);
        }
    }
    all.sort();
    all
}

fn floor(module: &str) -> u32 {
    FLOORS.iter().find(|(name, _)| *name == module).unwrap_or_else(|| panic!("{module} has no floor")).1
}

/// The modules of the crate that a file names.
fn used(text: &str) -> impl Iterator<Item = &str> {
    let names = text.split("crate::").skip(1);
    names
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or(""))
        .filter(|name| FLOORS.iter().any(|(known, _)| known == name))
}

#[test]
fn imports_go_down_only() {
    for path in files(&source()) {
        let inner = path.strip_prefix(source()).unwrap();
        let module = inner.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs");
        for other in used(&fs::read_to_string(&path).unwrap()) {
            assert!(floor(other) <= floor(module), "{} uses {other}", inner.display());
        }
    }
}

#[test]
fn a_rule_uses_no_other_rule_and_is_named_as_its_file() {
    let mut names = Vec::new();
    for path in files(&source().join("rules")) {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if stem == "mod" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("crate::rules") && !text.contains("super::"), "{stem} uses another rule");
        assert!(text.contains(&format!("name: \"{}\",", stem.replace('_', "-"))), "{stem} has another name");
        names.push(stem.replace('_', "-"));
    }
    let mut listed: Vec<&str> = samspill::RULES.iter().map(|rule| rule.name).collect();
    listed.sort_unstable();
    names.sort_unstable();
    assert_eq!(listed, names, "the list of rules and their files");
}

#[test]
fn files_are_short_enough_to_read() {
    for path in files(&source()) {
        let text = fs::read_to_string(&path).unwrap();
        let is_table = path.components().any(|part| part.as_os_str() == "labels");
        assert!(is_table || text.lines().count() <= 500, "{}: {} lines", path.display(), text.lines().count());
    }
}

#[test]
fn every_field_of_every_record_has_its_label() {
    use samspill::value::{Kind, UNLABELLED};

    fn walk(kind: &Kind) -> usize {
        match kind {
            Kind::List(item) | Kind::Map(item) => walk(item),
            Kind::Record(record) => {
                let labels: Vec<String> = record.labels.iter().map(|label| label.key.to_owned()).collect();
                assert_eq!(labels, record.keys().collect::<Vec<_>>(), "{}", record.name);
                assert_ne!(record.labels.len(), UNLABELLED.len(), "{}", record.name);
                record.fields.iter().map(|(_, kind)| walk(kind)).sum::<usize>() + 1
            }
            _ => 0,
        }
    }
    assert!(walk(&<samspill::IdeaNote as samspill::Value>::KIND) >= 10);
    assert!(walk(&<samspill::Dossier as samspill::Value>::KIND) >= 15);
    assert!(walk(&<samspill::NetworkQuestion as samspill::Value>::KIND) >= 20);
}

#[test]
fn the_nine_questions_lead_to_fields() {
    for question in &samspill::IDEA_NOTE_QUESTIONS {
        for field in question.fields {
            assert!(samspill::IdeaNote::RECORD.keys().any(|key| key == *field), "{field}");
        }
    }
}
