//! What is generated is fresh: `tests/run generate` writes it anew.
#![cfg(feature = "schema")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samspill::schema::generated;

#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vectors = |rule: &str| {
        let path = root.join(format!("../tests/vectors/rules/{rule}.json"));
        serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
    };
    let sources = toml::from_str(&fs::read_to_string(root.join("docs/sources.toml")).unwrap()).unwrap();
    let files = generated(vectors, &sources);
    for file in &files {
        let written = fs::read_to_string(root.join(&file.path)).unwrap_or_default();
        assert!(written == file.text, "{} is stale: run `tests/run generate`", file.path);
    }
    let wanted: BTreeSet<String> = files.into_iter().map(|file| file.path).collect();
    for folder in ["schema", "docs/rules"] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = format!("{folder}/{}", entry.unwrap().file_name().to_str().unwrap());
            assert!(wanted.contains(&path), "{path} is generated no more: run `tests/run generate`");
        }
    }
}
