//! What the schemas say of the examples and of generated documents, for other validators to agree
//! with: `cargo run --bin verdicts -- verdicts.jsonl`.
//!
//! Each line names a schema and a document, and whether the document fits. The tests of the Python
//! and the JavaScript package ask their validators the same. Here the library itself is held
//! against the schemas: see [`library`].

mod examples;
mod generate;
mod library;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use samspill::value::{Faults, Kind, Place, Value as Readable};
use samspill::{CriteriaSet, Dossier, Goal, IdeaNote, Limits, Node, Portfolio, Programme, Project};
use serde_json::{Value as Json, json};

/// A document or a part of one that has a schema, and how the library reads it.
struct Described {
    schema: &'static str,
    kind: Kind,
    read: fn(&Node) -> Faults,
    /// How many are generated.
    count: usize,
}

const fn described<T: Readable>(schema: &'static str, count: usize) -> Described {
    Described { schema, kind: T::KIND, read: read::<T>, count }
}

fn read<T: Readable>(node: &Node) -> Faults {
    let mut faults = Faults::new(Limits::default());
    T::read(node, &Place::Root, &mut faults);
    faults
}

/// Documents are generated for each line here.
const DESCRIBED: [Described; 7] = [
    described::<IdeaNote>("idea-note", 200),
    described::<Goal>("goal", 60),
    described::<Programme>("programme", 60),
    described::<Project>("project", 60),
    described::<Portfolio>("portfolio", 60),
    described::<Dossier>("dossier", 60),
    described::<CriteriaSet>("criteria-set", 60),
];

fn main() -> Result<(), Box<dyn Error>> {
    let target = std::env::args().nth(1).ok_or("say where to write the verdicts")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut schemas = Schemas { root: root.clone(), compiled: BTreeMap::new() };
    let mut lines = Vec::new();
    for example in examples::all(&root)? {
        let valid = schemas.named(&example.schema)?.is_valid(&example.document);
        lines.push(json!({ "schema": example.schema, "file": example.file, "valid": valid }));
    }
    println!("{} examples", lines.len());
    for described in &DESCRIBED {
        lines.extend(generated(described, schemas.named(described.schema)?)?);
    }
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    fs::write(target, text)?;
    Ok(())
}

/// As many of a document as its line says, each with its verdict.
fn generated(described: &Described, validator: &Validator) -> Result<Vec<Json>, Box<dyn Error>> {
    let mut lines = Vec::new();
    let (mut refused, mut leniently) = (0, 0);
    for document in generate::documents(&described.kind, described.count) {
        let valid = validator.is_valid(&document);
        let told = library::agrees(described, validator, &document)?;
        refused += usize::from(!valid);
        leniently += usize::from(!valid && !told);
        lines.push(json!({ "schema": described.schema, "document": document, "valid": valid }));
    }
    let fit = lines.len() - refused;
    println!("{}: {fit} fit, {refused} are refused, {leniently} of those are read all the same", described.schema);
    Ok(lines)
}

/// The schemas that were asked for so far.
struct Schemas {
    root: PathBuf,
    compiled: BTreeMap<String, Validator>,
}

impl Schemas {
    fn named(&mut self, name: &str) -> Result<&Validator, Box<dyn Error>> {
        if !self.compiled.contains_key(name) {
            let path = self.root.join(format!("core/schema/{name}.schema.json"));
            let schema: Json = serde_json::from_str(&fs::read_to_string(path)?)?;
            jsonschema::meta::validate(&schema).map_err(|error| format!("{name}: {error}"))?;
            self.compiled.insert(name.to_owned(), jsonschema::validator_for(&schema)?);
        }
        Ok(&self.compiled[name])
    }
}
