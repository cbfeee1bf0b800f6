//! Everything that is generated from the documents and the rules: JSON Schemas, the catalogue as a
//! file, and the pages.

mod criteria;
mod form;
mod pages;
mod sources;

pub use form::{form_words, forms};
use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Value as Json, json};
pub use sources::Sources;

use crate::catalogue::Catalogue;
use crate::check::{
    AssessmentAnswer, CoordinationAnswer, DifferenceAnswer, ExperienceAnswer, FitsAnswer, GoalReadingAnswer,
    GoalsAnswer, GovernanceAnswer, ReportAnswer, SelfAssessmentAnswer, SelfComparison, SimilarAnswer, SlipAnswer,
    TransitionsAnswer,
};
use crate::context::ContextDocument;
use crate::exchange::{CalendarAnswer, PlanText};
use crate::meeting::MeetingMethod;
use crate::model::{
    self, CriteriaSet, Dossier, Gathering, Goal, IDEA_NOTE_QUESTIONS, IdeaNote, Network, NetworkQuestion, Opening,
    Portfolio, ProcessSupport, Programme, Project, Question, Resource, SCHEMA_VERSION, SupportRequest, each_document,
};
use crate::render::{
    DraftAnswer, InvitationAnswer, MeetingPlanAnswer, PaperAnswer, PlanScheduleAnswer, SeriesPlanAnswer, WhatIfAnswer,
};
use crate::rules::RULES;
use crate::value::{Kind, Label, Record, Words};

/// A file that is generated: its path within the crate, and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// The path, from the root of the crate.
    pub path: String,
    /// The text.
    pub text: String,
}

/// All generated files. `cases` gives the vectors of a rule, from which its page takes examples;
/// `sources` is what `docs/sources.toml` holds.
pub fn generated(cases: impl Fn(&str) -> Json, sources: &Sources) -> Vec<GeneratedFile> {
    let schemas = [
        ("idea-note", with_descriptions(read_schema::<IdeaNote>("idea-note"), IdeaNote::RECORD)),
        ("goal", with_descriptions(read_schema::<Goal>("goal"), Goal::RECORD)),
        ("programme", with_descriptions(read_schema::<Programme>("programme"), Programme::RECORD)),
        ("project", with_descriptions(read_schema::<Project>("project"), Project::RECORD)),
        ("portfolio", with_descriptions(read_schema::<Portfolio>("portfolio"), Portfolio::RECORD)),
        ("dossier", with_descriptions(read_schema::<Dossier>("dossier"), Dossier::RECORD)),
        ("criteria-set", with_descriptions(read_schema::<CriteriaSet>("criteria-set"), CriteriaSet::RECORD)),
        ("network", with_descriptions(read_schema::<Network>("network"), Network::RECORD)),
        ("gathering", with_descriptions(read_schema::<Gathering>("gathering"), Gathering::RECORD)),
        (
            "process-support",
            with_descriptions(read_schema::<ProcessSupport>("process-support"), ProcessSupport::RECORD),
        ),
        (
            "support-request",
            with_descriptions(read_schema::<SupportRequest>("support-request"), SupportRequest::RECORD),
        ),
        (
            "network-question",
            with_descriptions(read_schema::<NetworkQuestion>("network-question"), NetworkQuestion::RECORD),
        ),
        ("context", context_schema()),
        ("report", written_schema::<ReportAnswer<'_>>("report")),
        ("assessment", written_schema::<AssessmentAnswer<'_>>("assessment")),
        ("self-assessment", written_schema::<SelfAssessmentAnswer<'_>>("self-assessment")),
        ("self-comparison", written_schema::<SelfComparison<'_>>("self-comparison")),
        ("transitions", written_schema::<TransitionsAnswer<'_>>("transitions")),
        ("coordination", written_schema::<CoordinationAnswer<'_>>("coordination")),
        ("slip", written_schema::<SlipAnswer<'_>>("slip")),
        ("portfolio-difference", written_schema::<DifferenceAnswer<'_>>("portfolio-difference")),
        ("similar-projects", written_schema::<SimilarAnswer<'_>>("similar-projects")),
        ("paper", written_schema::<PaperAnswer<'_>>("paper")),
        ("governance", written_schema::<GovernanceAnswer<'_>>("governance")),
        ("goals", written_schema::<GoalsAnswer<'_>>("goals")),
        ("goal-reading", written_schema::<GoalReadingAnswer<'_>>("goal-reading")),
        ("calendar", written_schema::<CalendarAnswer<'_>>("calendar")),
        ("plan-text", written_schema::<PlanText>("plan-text")),
        ("invitation", written_schema::<InvitationAnswer<'_>>("invitation")),
        ("plan-schedule", written_schema::<PlanScheduleAnswer<'_>>("plan-schedule")),
        ("what-if", written_schema::<WhatIfAnswer<'_>>("what-if")),
        ("series-plan", written_schema::<SeriesPlanAnswer<'_>>("series-plan")),
        ("experience", written_schema::<ExperienceAnswer<'_>>("experience")),
        ("openings", written_schema::<FitsAnswer<'_, Opening>>("openings")),
        ("resources", written_schema::<FitsAnswer<'_, Resource>>("resources")),
        ("draft", written_schema::<DraftAnswer<'_>>("draft")),
        ("meeting-plan", written_schema::<MeetingPlanAnswer<'_>>("meeting-plan")),
        ("meeting-method", written_schema::<MeetingMethod>("meeting-method")),
    ];
    let schemas =
        schemas.map(|(name, schema)| (name.to_owned(), schema)).into_iter().chain(documents()).collect::<Vec<_>>();
    let mut files: Vec<_> = schemas.iter().map(|(name, schema)| schema_file(name, schema)).collect();
    files.extend([
        schema_file("types", &all_types(schemas.into_iter().map(|(_, schema)| schema))),
        GeneratedFile { path: "schema/labels.json".into(), text: pretty(&labels()) },
        GeneratedFile { path: "schema/catalogue.json".into(), text: pretty(&catalogue_with_reasons()) },
        GeneratedFile { path: "docs/idea-note.md".into(), text: pages::idea_note() },
        GeneratedFile { path: "docs/dossier.md".into(), text: pages::dossier() },
        GeneratedFile { path: "docs/network.md".into(), text: pages::network() },
        GeneratedFile { path: "docs/process-support.md".into(), text: pages::process_support() },
        GeneratedFile { path: "docs/criteria.md".into(), text: criteria::page() },
        GeneratedFile { path: "docs/lists.md".into(), text: criteria::lists() },
        GeneratedFile { path: "docs/sources.md".into(), text: sources::page(sources) },
        GeneratedFile { path: "docs/rules/README.md".into(), text: pages::index() },
    ]);
    files.extend(RULES.iter().map(|rule| GeneratedFile {
        path: format!("docs/rules/{}.md", rule.name),
        text: pages::rule(rule, &cases(rule.name)),
    }));
    files
}

/// What is said of the letters that goals are looked at by.
pub fn letter_words() -> Vec<Words> {
    crate::smarte::letter_words()
}

/// The schemas of the documents with a head.
fn documents() -> Vec<(String, Json)> {
    macro_rules! schemas {
        ($($type:ident $name:literal $list:ident $key:literal;)+) => {
            vec![$({
                let name = kebab_case($name);
                let schema = with_descriptions(read_schema::<model::$type>(&name), model::$type::RECORD);
                (name, schema)
            },)+]
        };
    }
    each_document!(schemas)
}

/// What every document that can be checked by its name is called.
fn document_kinds() -> Vec<&'static str> {
    macro_rules! names {
        ($($type:ident $name:literal $list:ident $key:literal;)+) => { [$($name,)+] };
    }
    let headed = each_document!(names);
    [
        "criteriaSet",
        "dossier",
        "gathering",
        "ideaNote",
        "network",
        "portfolio",
        "processSupport",
        "programme",
        "project",
    ]
    .into_iter()
    .chain(headed)
    .collect()
}

/// `statusReport` as `status-report`.
fn kebab_case(name: &str) -> String {
    let letter = |c: char| if c.is_ascii_uppercase() { format!("-{}", c.to_ascii_lowercase()) } else { c.to_string() };
    name.chars().map(letter).collect()
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
    let kind = json!({
        "description": "A kind of document that can be checked by its name.",
        "type": "string",
        "enum": document_kinds(),
    });
    types.insert("DocumentName".into(), kind);
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
    for (place, key) in [("", "today"), ("/$defs/Adjustment", "reason")] {
        if let Some(record) = schema.pointer_mut(place).and_then(Json::as_object_mut) {
            record.insert("required".into(), json!([key]));
        }
    }
    schema
}

/// What every field is called and what to write in it, and the nine questions: for forms.
fn labels() -> Json {
    let mut records = serde_json::Map::new();
    label(IdeaNote::RECORD, &mut records);
    label(Dossier::RECORD, &mut records);
    label(ProcessSupport::RECORD, &mut records);
    label(NetworkQuestion::RECORD, &mut records);
    let question = |question: &Question| json!({ "text": question.text, "fields": question.fields });
    json!({ "ideaNoteQuestions": IDEA_NOTE_QUESTIONS.iter().map(question).collect::<Vec<_>>(), "records": records })
}

fn label(record: &'static Record, records: &mut serde_json::Map<String, Json>) {
    let field = |label: &Label| json!({ "key": label.key, "title": label.title, "help": label.help.words() });
    records.insert(record.name.into(), record.labels.iter().map(field).collect());
    for (_, kind) in record.fields {
        if let Kind::Record(inner) | Kind::List(Kind::Record(inner)) = kind
            && !records.contains_key(inner.name)
        {
            label(inner, records);
        }
    }
}

/// The description of each field is what its label says to write in it.
fn described(schema: &mut Json, record: &'static Record) {
    for label in record.labels {
        if let Some(field) = schema.pointer_mut(&format!("/properties/{}", label.key)).and_then(Json::as_object_mut) {
            field.insert("description".into(), json!(label.help.words().en()));
        }
    }
}

/// The same for the record that is the whole schema, and for those within it.
fn with_descriptions(mut schema: Json, record: &'static Record) -> Json {
    described(&mut schema, record);
    let mut within = vec![record];
    while let Some(outer) = within.pop() {
        for (_, kind) in outer.fields {
            if let Kind::Record(inner) | Kind::List(Kind::Record(inner)) = kind {
                if let Some(part) = schema.pointer_mut(&format!("/$defs/{}", inner.name)) {
                    described(part, inner);
                }
                within.push(inner);
            }
        }
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
