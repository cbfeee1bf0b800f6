//! The UI schema of JSON Forms: a group for each question, with what answers it.

use serde_json::{Map, Value as Json, json};

use super::{Form, FormField, example_of_a_day, shown_first};
use crate::model::Question;
use crate::model::labels::forms::{is_long, is_technical};
use crate::value::{Kind, Label, Language, Record};

/// All that the form is given, but the renderers and the data.
pub(super) fn props(schema: &Json, form: &Form, language: Language) -> Json {
    json!({ "schema": schema, "uischema": ui_schema(form, language) })
}

/// The UI schema of the whole form. What programs write stands in no group, and so is not shown.
fn ui_schema(form: &Form, language: Language) -> Json {
    let asked = |(text, question): (String, &'static Question)| {
        let answers = form.ordered().into_iter().filter(|(label, _)| question.fields.contains(&label.key));
        group(&text, form.record, answers, language)
    };
    let mut groups: Vec<_> = form.numbered(language).map(asked).collect();
    groups.push(group(form.words.later.in_language(language), form.record, form.later(), language));
    json!({ "type": "VerticalLayout", "elements": groups })
}

fn group(label: &str, record: &'static Record, fields: impl Iterator<Item = FormField>, language: Language) -> Json {
    json!({ "type": "Group", "label": label, "elements": controls(record, fields, language) })
}

fn controls(record: &'static Record, fields: impl Iterator<Item = FormField>, language: Language) -> Vec<Json> {
    fields.map(|field| control(record, field, language)).collect()
}

fn control(record: &'static Record, (label, kind): FormField, language: Language) -> Json {
    let of_kind = match kind {
        Kind::Text if is_long(record, label.key) => Some(("multi", json!(true))),
        Kind::Day | Kind::When => Some(("placeholder", json!(example_of_a_day(language)))),
        Kind::Record(inner) => Some(("detail", part(label, inner, language))),
        Kind::List(Kind::Record(inner)) => {
            let controls = controls(inner, shown(inner), language);
            Some(("detail", json!({ "type": "VerticalLayout", "elements": controls })))
        }
        _ => None,
    };
    // What to write is shown before somebody begins, not only while they do.
    let options = [("showUnfocusedDescription", json!(true))].into_iter().chain(of_kind);
    let options: Map<String, Json> = options.map(|(name, option)| (name.to_owned(), option)).collect();
    json!({ "type": "Control", "scope": format!("#/properties/{}", label.key), "options": options })
}

/// A part with fields of its own. JSON Forms shows no description of one unless it is asked to.
fn part(label: &Label, record: &'static Record, language: Language) -> Json {
    let help = json!({ "type": "Label", "text": label.help.words().in_language(language) });
    let elements: Vec<_> = [help].into_iter().chain(controls(record, shown(record), language)).collect();
    json!({ "type": "Group", "label": label.title.in_language(language), "elements": elements })
}

fn shown(record: &'static Record) -> impl Iterator<Item = FormField> {
    shown_first(record).into_iter().filter(|(label, _)| !is_technical(record, label.key))
}
