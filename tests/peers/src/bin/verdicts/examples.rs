//! The examples, and which schema each is of: `examples.json` tells it by folder or by file.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use samspill::{Limits, Node};
use serde_json::{Map, Value as Json};

const TABLE: &str = include_str!("../../../examples.json");

pub struct Example {
    pub schema: String,
    /// Its path from the root of the repository.
    pub file: String,
    pub document: Json,
}

/// Every JSON file under `examples` that the table says is a document. One that it does not know is
/// an error, so that none is forgotten.
pub fn all(root: &Path) -> Result<Vec<Example>, Box<dyn Error>> {
    let table: Map<String, Json> = serde_json::from_str(TABLE)?;
    let mut examples = Vec::new();
    for path in files(&root.join("examples"))? {
        let file = path.strip_prefix(root)?.to_str().ok_or("a path that is no text")?.replace('\\', "/");
        let lines = table.iter().filter(|(place, _)| Path::new(&file).starts_with(place));
        let schema = lines.max_by_key(|(place, _)| place.len()).map(|(_, schema)| schema);
        let schema = schema.ok_or_else(|| format!("tests/peers/examples.json does not say what {file} is"))?;
        if let Json::String(schema) = schema {
            // Half a character is a lost character, as the library reads it.
            let node = Node::parse(&fs::read_to_string(&path)?, &Limits::default())
                .map_err(|error| format!("{file}: {error:?}"))?;
            examples.push(Example { schema: schema.clone(), file, document: serde_json::from_str(&node.to_string())? });
        }
    }
    if examples.is_empty() { Err("there are no examples".into()) } else { Ok(examples) }
}

/// The JSON files of a folder and those within it, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() && !path.ends_with("node_modules") {
            all.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            all.push(path);
        }
    }
    all.sort();
    Ok(all)
}
