//! The form profile: for each language one schema of a document that form libraries can draw,
//! and what two of them want to know beside it.
//!
//! It says the same of a document as its other schema does, in the shape that form libraries can
//! draw: everything stands where it is used, in one language, and no value has two types. It is
//! therefore narrower in one place: a number or an amount is a number, as the library writes it,
//! and not also a text. A time is a text, since it may be a day, a month or a year.

mod json_forms;
mod rjsf;

use serde_json::{Map, Value as Json, json};

use super::{GeneratedFile, pretty};
use crate::model::labels::forms::{FormWords, IDEA_NOTE, is_technical};
use crate::model::{IDEA_NOTE_QUESTIONS, IdeaNote, Question};
use crate::value::{Choice, Kind, Label, Language, Record, Words, words};

/// A document that forms are made for.
struct Form {
    name: &'static str,
    record: &'static Record,
    questions: &'static [Question],
    words: &'static FormWords,
}

/// A field by its label, and what kind of value it holds.
type FormField = (&'static Label, &'static Kind);

static FORMS: [Form; 1] =
    [Form { name: "idea-note", record: IdeaNote::RECORD, questions: &IDEA_NOTE_QUESTIONS, words: &IDEA_NOTE }];

/// The files that forms are made from, by their paths in the package for browsers. They are made
/// when that package is, and are not kept.
///
/// For each document and language:
///
/// * `….schema.json` and `….draft-07.schema.json`: the same schema in two drafts;
/// * `….ui.json`: the `uiSchema` of react-jsonschema-form;
/// * `….rjsf.json` and `….jsonforms.json`: all that the form of either library is given, in one.
///
/// ```
/// let files = samspill::schema::forms();
/// assert!(files.iter().any(|file| file.path == "schema/form/idea-note.nn.schema.json"));
/// ```
pub fn forms() -> Vec<GeneratedFile> {
    FORMS.iter().flat_map(|form| Language::ALL.iter().flat_map(|language| form.files(*language))).collect()
}

/// The words of forms that belong to no field, each with where it stands.
pub fn form_words() -> Vec<(&'static str, Words)> {
    let of = |form: &'static Form| {
        let FormWords { title, introduction, later, submit } = *form.words;
        [("title", title), ("introduction", introduction), ("later", later), ("submit", submit)]
    };
    FORMS.iter().flat_map(of).collect()
}

impl Form {
    fn files(&self, language: Language) -> [GeneratedFile; 5] {
        let file = |ending: &str, json: &Json| GeneratedFile {
            path: format!("schema/form/{}.{}.{ending}.json", self.name, language.code()),
            text: pretty(json),
        };
        let newer = self.schema("https://json-schema.org/draft/2020-12/schema", language);
        let older = self.schema("http://json-schema.org/draft-07/schema#", language);
        let ui = rjsf::ui_schema(self, language);
        [
            file("rjsf", &rjsf::props(&older, &ui)),
            file("jsonforms", &json_forms::props(&older, self, language)),
            file("schema", &newer),
            file("draft-07.schema", &older),
            file("ui", &ui),
        ]
    }

    /// The schema of the whole document. Nothing in it differs between the drafts but their name.
    fn schema(&self, draft: &str, language: Language) -> Json {
        let mut schema = Map::new();
        schema.insert("$schema".into(), json!(draft));
        schema.insert("$comment".into(), json!(rjsf::ADVICE));
        schema.insert("title".into(), json!(self.words.title.in_language(language)));
        schema.insert("description".into(), json!(self.words.introduction.in_language(language)));
        schema.insert("type".into(), json!("object"));
        schema.insert("properties".into(), properties(self.ordered(), language));
        Json::Object(schema)
    }

    /// The questions as a form asks them, numbered: what comes after the last can wait.
    fn numbered(&self, language: Language) -> impl Iterator<Item = (String, &'static Question)> {
        let text = move |question: &Question| question.text.in_language(language);
        self.questions
            .iter()
            .zip(1..)
            .map(move |(question, number)| (format!("{number}. {}", text(question)), question))
    }

    /// The fields in the order of the questions, then those that can wait, then what programs write.
    fn ordered(&self) -> Vec<FormField> {
        let asked = |key: &str| self.questions.iter().flat_map(|question| question.fields).position(|it| *it == key);
        let mut all = shown_first(self.record);
        all.sort_by_key(|(label, _)| asked(label.key).unwrap_or(usize::MAX));
        all
    }

    /// The fields that no question asks for and that people write.
    fn later(&self) -> impl Iterator<Item = FormField> {
        let asked = |key| self.questions.iter().any(|question| question.fields.contains(&key));
        let is_later = move |label: &Label| !asked(label.key) && !is_technical(self.record, label.key);
        self.ordered().into_iter().filter(move |(label, _)| is_later(label))
    }
}

/// The fields of a record with their labels, in order, with what programs write last.
fn shown_first(record: &'static Record) -> Vec<FormField> {
    let mut all: Vec<_> = record.labels.iter().zip(record.fields.iter().map(|(_, kind)| *kind)).collect();
    all.sort_by_key(|(label, _)| is_technical(record, label.key));
    all
}

fn properties(fields: Vec<FormField>, language: Language) -> Json {
    let property = |(label, kind): FormField| {
        let mut schema = Map::new();
        schema.insert("title".into(), json!(label.title.in_language(language)));
        schema.insert("description".into(), json!(label.help.words().in_language(language)));
        schema.extend(shape(kind, language));
        (label.key.to_owned(), Json::Object(schema))
    };
    fields.into_iter().map(property).collect()
}

/// The schema of a kind of value, always with one `type`: form libraries choose by it.
fn shape(kind: &Kind, language: Language) -> Map<String, Json> {
    let schema = match kind {
        Kind::Text | Kind::Day | Kind::When | Kind::Clock => json!({ "type": "string" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Number | Kind::Money => json!({ "type": "number" }),
        Kind::Count => json!({ "type": "integer", "minimum": 0 }),
        Kind::Choice(choices) => {
            let named = |choice: &Choice| json!({ "const": choice.code, "title": choice.title.in_language(language) });
            json!({ "type": "string", "oneOf": choices.iter().map(named).collect::<Vec<_>>() })
        }
        // Only choices that cannot be made twice are drawn as boxes to tick.
        Kind::List(Kind::Choice(choices)) => {
            json!({ "type": "array", "items": shape(&Kind::Choice(choices), language), "uniqueItems": true })
        }
        Kind::List(item) => json!({ "type": "array", "items": shape(item, language) }),
        Kind::Record(record) => {
            json!({ "type": "object", "properties": properties(shown_first(record), language) })
        }
        Kind::Map(item) => json!({ "type": "object", "additionalProperties": shape(item, language) }),
    };
    match schema {
        Json::Object(schema) => schema,
        _ => Map::new(),
    }
}

/// A day as somebody may write it.
fn example_of_a_day(language: Language) -> &'static str {
    words!("30.06.2027", "30.06.2027", "2027-06-30").in_language(language)
}
