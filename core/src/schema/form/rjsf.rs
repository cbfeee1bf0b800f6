//! The `uiSchema` of react-jsonschema-form: order, questions, widgets and words.

use serde_json::{Map, Value as Json, json};

use super::{Form, FormField, example_of_a_day, shown_first};
use crate::model::YesNo;
use crate::model::labels::forms::{is_long, is_technical};
use crate::value::{Kind, Language, Record};

/// For those who give a form its parts themselves.
pub(super) const ADVICE: &str = "react-jsonschema-form takes the first of several choices as chosen, also where nothing is stated, unless experimental_defaultFormStateBehavior is {\"constAsDefaults\": \"never\"}.";

/// All that the form is given, but the validator and the data.
pub(super) fn props(schema: &Json, ui_schema: &Json) -> Json {
    json!({
        "schema": schema,
        "uiSchema": ui_schema,
        // What is not stated must not become the first choice, such as a no.
        "experimental_defaultFormStateBehavior": { "constAsDefaults": "never" },
    })
}

/// The `uiSchema` of the whole form.
pub(super) fn ui_schema(form: &Form, language: Language) -> Json {
    let mut ui = Map::new();
    ui.insert("ui:submitButtonOptions".into(), json!({ "submitText": form.words.submit.in_language(language) }));
    ui.extend(fields(form.record, form.ordered(), language));
    for (text, question) in form.numbered(language) {
        let mut answers = form.ordered().into_iter().filter(|(label, _)| question.fields.contains(&label.key));
        if let Some((label, kind)) = answers.next()
            && let Some(ui) = ui.entry(label.key).or_insert(json!({})).as_object_mut()
        {
            ui.extend(asked(&text, label.help.words().in_language(language), kind));
        }
    }
    Json::Object(ui)
}

/// A question stands above the first field that answers it. What to write stands below what is
/// written, but beside the question where there is more than one thing to write: below a whole
/// group it would seem to be about the next one.
fn asked(question: &str, help: &str, kind: &Kind) -> Map<String, Json> {
    let is_group = match kind {
        Kind::Record(_) | Kind::Map(_) => true,
        Kind::List(item) => !matches!(item, Kind::Choice(_)),
        _ => false,
    };
    let said = if is_group {
        vec![("ui:description", json!(format!("{question} {help}")))]
    } else {
        vec![("ui:description", json!(question)), ("ui:help", json!(help))]
    };
    said.into_iter().map(|(name, text)| (name.to_owned(), text)).collect()
}

/// The order of a record's fields, and those about which there is something to say.
fn fields(record: &'static Record, fields: Vec<FormField>, language: Language) -> Map<String, Json> {
    let mut ui = Map::new();
    // The star stands for keys of the writer's own.
    let order: Vec<_> = fields.iter().map(|(label, _)| label.key).chain(["*"]).collect();
    ui.insert("ui:order".into(), json!(order));
    for (label, kind) in fields {
        let of_field = match kind {
            _ if is_technical(record, label.key) => json!({ "ui:widget": "hidden" }),
            _ if is_long(record, label.key) => json!({ "ui:widget": "textarea" }),
            _ => of_kind(kind, language),
        };
        if of_field != json!({}) {
            ui.insert(label.key.into(), of_field);
        }
    }
    ui
}

fn of_kind(kind: &'static Kind, language: Language) -> Json {
    match kind {
        // A box that is not ticked would look like a no where nothing is stated.
        Kind::Flag => {
            let names = [YesNo::Yes, YesNo::No].map(|answer| answer.title().in_language(language));
            json!({ "ui:widget": "radio", "ui:enumNames": names })
        }
        Kind::Day | Kind::When => json!({ "ui:placeholder": example_of_a_day(language) }),
        Kind::List(Kind::Choice(_)) => json!({ "ui:widget": "checkboxes" }),
        Kind::List(item) => match of_kind(item, language) {
            Json::Object(none) if none.is_empty() => json!({}),
            of_item => json!({ "items": of_item }),
        },
        Kind::Record(record) => Json::Object(fields(record, shown_first(record), language)),
        Kind::Text | Kind::Clock | Kind::Number | Kind::Count | Kind::Money | Kind::Choice(_) | Kind::Map(_) => {
            json!({})
        }
    }
}
