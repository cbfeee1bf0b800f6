//! The `uiSchema` of react-jsonschema-form: order, questions, widgets and words.

use serde_json::{Map, Value as Json, json};

use super::{Form, FormField, example_of_a_day, shown_first};
use crate::model::YesNo;
use crate::model::labels::forms::{is_long, is_technical};
use crate::value::{Kind, Language, Record};

/// The `uiSchema` of the whole form. A question stands above the first field that answers it, and
/// what to write there below; the other fields show their schema's description.
pub(super) fn ui_schema(form: &Form, language: Language) -> Json {
    let mut ui = Map::new();
    ui.insert("ui:submitButtonOptions".into(), json!({ "submitText": form.words.submit.in_language(language) }));
    ui.extend(fields(form.record, form.ordered(), language));
    for question in form.questions {
        let first = question.fields.first().copied().unwrap_or_default();
        let label = form.record.labels.iter().find(|label| label.key == first);
        if let (Some(label), Some(ui)) = (label, ui.entry(first).or_insert(json!({})).as_object_mut()) {
            ui.insert("ui:description".into(), json!(question.text.in_language(language)));
            ui.insert("ui:help".into(), json!(label.help.words().in_language(language)));
        }
    }
    Json::Object(ui)
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
        Kind::Text | Kind::Number | Kind::Count | Kind::Money | Kind::Choice(_) | Kind::Map(_) => json!({}),
    }
}
