//! Everything that is generated from the documents and the rules: JSON Schemas, the catalogue as a
//! file, and the pages.

mod pages;

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Value as Json, json};

use crate::catalogue::Catalogue;
use crate::check::ReportAnswer;
use crate::context::ContextDocument;
use crate::model::{Goal, IdeaNote, SCHEMA_VERSION};
use crate::rules::RULES;

/// A file that is generated: its path within the crate, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path, from the root of the crate.
    pub path: String,
    /// The text.
    pub text: String,
}

/// All generated files. `cases` gives the vectors of a rule, from which its page takes examples.
pub fn generated(cases: impl Fn(&str) -> Json) -> Vec<GeneratedFile> {
    let schemas = [
        ("idea-note", read_schema::<IdeaNote>("idea-note")),
        ("goal", read_schema::<Goal>("goal")),
        ("context", context_schema()),
        ("report", written_schema::<ReportAnswer<'_>>("report")),
    ];
    let mut files: Vec<_> = schemas.iter().map(|(name, schema)| schema_file(name, schema)).collect();
    files.extend([
        schema_file("types", &all_types(schemas.into_iter().map(|(_, schema)| schema))),
        GeneratedFile { path: "schema/catalogue.json".into(), text: pretty(&catalogue_with_reasons()) },
        GeneratedFile { path: "docs/idea-note.md".into(), text: pages::idea_note() },
        GeneratedFile { path: "docs/rules/README.md".into(), text: pages::index() },
    ]);
    files.extend(RULES.iter().map(|rule| GeneratedFile {
        path: format!("docs/rules/{}.md", rule.name),
        text: pages::rule(rule, &cases(rule.name)),
    }));
    files
}

/// Every type of every schema by its name, for generators of types in other languages.
fn all_types(schemas: impl Iterator<Item = Json>) -> Json {
    let mut types = serde_json::Map::new();
    for mut schema in schemas {
        let Some(root) = schema.as_object_mut() else { continue };
        if let Some(Json::Object(inner)) = root.remove("$defs") {
            types.extend(inner);
        }
        root.remove("$schema");
        root.remove("$id");
        if let Some(Json::String(name)) = root.remove("title") {
            types.insert(name, schema);
        }
    }
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": types })
}

fn schema_file(name: &str, schema: &Json) -> GeneratedFile {
    GeneratedFile { path: format!("schema/{name}.schema.json"), text: pretty(schema) }
}

fn pretty(json: &Json) -> String {
    format!("{json:#}\n")
}

/// The schema of a document that is read: everything may be left out.
fn read_schema<T: JsonSchema>(name: &str) -> Json {
    let settings = SchemaSettings::draft2020_12().with_transform(Plain).with_transform(Optional);
    identified(name, settings.into_generator().into_root_schema_for::<T>())
}

/// The schema of an answer that is written: what is always there is required.
fn written_schema<T: JsonSchema>(name: &str) -> Json {
    let settings = SchemaSettings::draft2020_12().for_serialize().with_transform(Plain);
    identified(name, settings.into_generator().into_root_schema_for::<T>())
}

fn context_schema() -> Json {
    let mut schema = read_schema::<ContextDocument>("context");
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("required".into(), json!(["today"]));
    }
    schema
}

fn identified(name: &str, schema: Schema) -> Json {
    let mut schema = schema.to_value();
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("$id".into(), json!(format!("urn:samspill:{name}:{SCHEMA_VERSION}")));
    }
    schema
}

/// Formats that validators do not know are left out, and of each description its first paragraph
/// is kept.
#[derive(Clone, Debug)]
struct Plain;

impl Transform for Plain {
    fn transform(&mut self, schema: &mut Schema) {
        schema.remove("format");
        if let Some(Json::String(description)) = schema.get_mut("description") {
            let first = description.split("\n\n").next().unwrap_or_default().replace('\n', " ");
            *description = first;
        }
        transform_subschemas(self, schema);
    }
}

/// Nothing that is read is required.
#[derive(Clone, Debug)]
struct Optional;

impl Transform for Optional {
    fn transform(&mut self, schema: &mut Schema) {
        schema.remove("required");
        transform_subschemas(self, schema);
    }
}

/// The catalogue with the reason for each rule, which answers do not carry.
fn catalogue_with_reasons() -> Json {
    let mut catalogue = json!(Catalogue::now());
    let rules = catalogue.pointer_mut("/rules").and_then(Json::as_array_mut);
    for entry in rules.into_iter().flatten() {
        let rule = RULES.iter().find(|rule| entry.get("name") == Some(&json!(rule.name)));
        if let (Some(rule), Some(entry)) = (rule, entry.as_object_mut()) {
            entry.insert("why".into(), json!(rule.why.words()));
        }
    }
    catalogue
}
