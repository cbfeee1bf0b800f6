//! The library and the schemas say the same of a document's shape.
//!
//! What a schema refuses, the library tells at that place, but for what it reads leniently:
//!
//! * `null` states nothing, wherever it stands;
//! * an empty text says that there is none, whatever else could stand there;
//! * a year alone may be written as a number.
//!
//! What a schema accepts is never told to be of a wrong kind or an unknown choice.

use std::error::Error;

use jsonschema::Validator;
use samspill::value::{Kind, Misreading, Segment};
use samspill::{Context, Day, IdeaNote, Node, Reading};
use serde_json::Value as Json;

use crate::Described;

/// Whether the library tells of a fault; an error where it and the schema do not agree.
pub fn agrees(described: &Described, validator: &Validator, document: &Json) -> Result<bool, Box<dyn Error>> {
    let node: Node = serde_json::from_value(document.clone())?;
    let faults = (described.read)(&node);
    let mut told: Vec<String> = Vec::new();
    let mut of_shape = Vec::new();
    for fault in faults.told() {
        match fault.what {
            Misreading::UnknownKey { .. } | Misreading::LostCharacter { .. } => continue,
            Misreading::WrongKind { .. } | Misreading::UnknownChoice { .. } => of_shape.push(fault.pointer.to_string()),
            _ => {}
        }
        told.push(fault.pointer.to_string());
    }
    let mut refused = Vec::new();
    for error in validator.iter_errors(document) {
        let place = error.instance_path().to_string();
        if !told.contains(&place) && !is_lenient(&described.kind, document, &place) {
            return Err(format!("{}: the library says nothing of {place} in {document}", described.schema).into());
        }
        refused.push(place);
    }
    if let Some(place) = of_shape.iter().find(|place| !refused.contains(place)) {
        return Err(format!("{}: the schema accepts {place} in {document}", described.schema).into());
    }
    if described.schema == "idea-note" && !of_shape.is_empty() {
        has_an_error(document)?;
    }
    Ok(!told.is_empty())
}

/// Whether the library reads what stands here although the schema refuses it.
fn is_lenient(root: &Kind, document: &Json, place: &str) -> bool {
    let kind = place.split('/').skip(1).try_fold(*root, |kind, step| {
        let segment = step.parse().map_or_else(|_| Segment::from(step), |index: usize| Segment::from(index));
        kind.step(&segment).map(|(kind, _)| *kind)
    });
    match (document.pointer(place), kind) {
        (Some(Json::Null), _) => true,
        (Some(Json::String(text)), Some(_)) => text.trim().is_empty() && !place.is_empty(),
        (Some(Json::Number(number)), Some(Kind::When)) => {
            number.as_f64().is_some_and(|year| year.fract() == 0.0 && (1.0..10000.0).contains(&year))
        }
        _ => false,
    }
}

/// What is of a wrong kind makes a note's report say that something must be corrected.
fn has_an_error(document: &Json) -> Result<(), Box<dyn Error>> {
    let context = Context::on(Day::new(2026, 11, 21)?);
    let report = Reading::<IdeaNote>::of(&document.to_string(), &context).check(&context);
    let rules = ["wrong-type", "unknown-choice"];
    let told = report.findings().iter().any(|finding| rules.contains(&finding.rule()));
    if told && !report.is_ok() { Ok(()) } else { Err(format!("the report finds nothing wrong in {document}").into()) }
}
