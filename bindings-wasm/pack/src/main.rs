//! Builds the npm package: `cargo run -p samspill-pack`.
//!
//! Compiles the browser builds, makes their JavaScript with wasm-bindgen as a library (so that no
//! tool need be installed), and lays the schemas, the forms, the lists and the pages beside them.
#![expect(clippy::disallowed_methods, reason = "a build tool asks its machine where things are")]

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::{Value, json};
use wasm_bindgen_cli_support::Bindgen;

/// The builds that the package carries: the folder of each, and its features.
const BUILDS: [(&str, &str); 2] = [("idea-note", ""), ("programme", "programme")];

fn main() -> Result<(), Box<dyn Error>> {
    let bindings = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (root, package) = (bindings.join(".."), bindings.join("npm"));

    let built = package.join("wasm");
    if built.exists() {
        fs::remove_dir_all(&built)?;
    }
    for (folder, features) in BUILDS {
        // The next build is laid where this one was.
        bind(&compile(&root, features)?, &built.join(folder))?;
    }

    for folder in ["schema", "docs", "docs/rules"] {
        lay_beside(&root.join("core").join(folder), &package.join(folder))?;
    }
    fs::create_dir_all(package.join("schema/form"))?;
    for file in samspill::schema::forms() {
        fs::write(package.join(file.path), file.text)?;
    }
    let schema = fs::read_to_string(root.join("core/schema/idea-note.schema.json"))?;
    fs::write(package.join("schema/idea-note.js"), format!("export default {};\n", schema.trim_end()))?;
    lay_lists(&root.join("core/criteria"), &package)?;
    for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
        fs::copy(root.join(licence), package.join(licence))?;
    }
    versioned(&package.join("package.json"))
}

/// Makes the JavaScript that goes with a module, and lays both in a folder.
fn bind(wasm: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    Bindgen::new()
        .input_path(wasm)
        .out_name("samspill")
        .web(true)?
        .typescript(false)
        // Where the module is, the package's own files say, once.
        .omit_default_module_path(true)
        // After a trap the package starts a fresh instance.
        .reset_state_function(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(folder)?;
    Ok(())
}

fn compile(root: &Path, features: &str) -> Result<PathBuf, Box<dyn Error>> {
    let target = env::var("CARGO_TARGET_DIR").map_or_else(|_| root.join("target"), PathBuf::from);
    let status = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".into()))
        .args(["build", "--locked", "-p", "samspill-wasm", "--profile", "wasm", "--target", "wasm32-unknown-unknown"])
        .args(["--features", features])
        .env("CARGO_ENCODED_RUSTFLAGS", same_paths_everywhere(root)?)
        .current_dir(root)
        .status()?;
    if !status.success() {
        return Err("the browser build failed; `rustup target add wasm32-unknown-unknown` may be needed first".into());
    }
    Ok(target.join("wasm32-unknown-unknown/wasm/samspill_wasm.wasm"))
}

/// Flags that keep this machine's folders out of the build, so that it is the same on every one.
fn same_paths_everywhere(root: &Path) -> Result<String, Box<dyn Error>> {
    let home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo")))?;
    let root = root.canonicalize()?;
    Ok(format!("--remap-path-prefix={home}=cargo\u{1f}--remap-path-prefix={}=samspill", root.display()))
}

/// Copies the files of a folder, without the folders in it.
fn lay_beside(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    if to.exists() {
        fs::remove_dir_all(to)?;
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            continue;
        }
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// Lays the lists for self-assessment beside the modules: each as a file, and all of them in one module.
fn lay_lists(from: &Path, package: &Path) -> Result<(), Box<dyn Error>> {
    let folder = package.join("lists");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let mut module = "// The lists for self-assessment, each by its name, and all of them by their ids.\n\n".to_owned();
    let mut types = "// The lists for self-assessment, each by its name, and all of them by their ids.\n\nimport type { CriteriaSet } from \"./types.js\";\n\n".to_owned();
    let (mut all, mut all_types) = (String::new(), String::new());
    for list in samspill::self_assessment_lists() {
        let (Some(id), Some(title)) = (list.id.known(), list.title.known().and_then(|title| title.en.known())) else {
            continue;
        };
        let file = format!("{id}.json");
        let text = fs::read_to_string(from.join(&file))?;
        fs::write(folder.join(&file), &text)?;
        // On one line: whoever loads it sends it on.
        let compact: Value = serde_json::from_str(&text)?;
        let name = camel_case(id);
        module += &format!("export const {name} = {compact};\n");
        types += &format!("/** {title}. */\nexport const {name}: CriteriaSet;\n\n");
        all += &format!("  \"{id}\": {name},\n");
        all_types += &format!("  readonly \"{id}\": CriteriaSet;\n");
    }
    module += &format!("\n/** Each list by its id. */\nexport const lists = {{\n{all}}};\n");
    types += &format!("/** Each list by its id. */\nexport const lists: {{\n{all_types}}};\n");
    fs::write(package.join("lists.js"), module)?;
    fs::write(package.join("lists.d.ts"), types)?;
    Ok(())
}

/// `ten-pieces-of-advice` as `tenPiecesOfAdvice`.
fn camel_case(id: &str) -> String {
    let mut words = id.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let mut letters = word.chars();
        let initial = letters.next().map(|letter| letter.to_ascii_uppercase());
        name + &initial.into_iter().chain(letters).collect::<String>()
    })
}

/// Writes this version into the package's description.
fn versioned(path: &Path) -> Result<(), Box<dyn Error>> {
    let before = fs::read_to_string(path)?;
    let mut package: Value = serde_json::from_str(&before)?;
    package["version"] = json!(env!("CARGO_PKG_VERSION"));
    let after = format!("{package:#}\n");
    if after != before {
        fs::write(path, after)?;
    }
    Ok(())
}
