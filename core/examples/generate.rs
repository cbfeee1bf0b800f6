//! Writes the schemas, the catalogue and the pages anew: `cargo run --example generate --features schema`.

use std::fs;
use std::path::Path;

use samspill::schema::generated;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let vectors = |rule: &str| {
        let path = root.join(format!("../tests/vectors/rules/{rule}.json"));
        fs::read_to_string(path).ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
    };
    for folder in ["docs/rules", "schema"] {
        if root.join(folder).exists() {
            fs::remove_dir_all(root.join(folder))?;
        }
        fs::create_dir_all(root.join(folder))?;
    }
    let sources = toml::from_str(&fs::read_to_string(root.join("docs/sources.toml"))?)?;
    for file in generated(vectors, &sources) {
        fs::write(root.join(&file.path), file.text)?;
        println!("core/{}", file.path);
    }
    Ok(())
}
