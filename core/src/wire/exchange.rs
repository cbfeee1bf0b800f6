//! Operations on rows of spreadsheets.

use super::context::not_read;
use super::{Handle, Misuse, named};
use crate::check::{Document, Reading};
use crate::exchange::{Row, portfolio_from_rows, rows_from_portfolio, upgraded};
use crate::model::{Dossier, Portfolio};
use crate::value::{Limits, Misreading, Node, nearest};

/// The portfolio that stands in rows: `{"rows": [{heading: value}], "columns": {heading: field}}`.
pub(super) fn portfolio(handle: &Handle) -> String {
    read(handle).map_or_else(|misuse| misuse.to_json(), |portfolio| named("portfolio", &portfolio))
}

fn read(handle: &Handle) -> Result<Portfolio, Misuse> {
    const FORM: &str = r#"{"rows": [{"Prosjektnr": "01/26"}], "columns": {"Prosjektnr": "code"}}"#;
    let limits = handle.context.limits;
    let bytes = limits.bytes.or(Some(Portfolio::BYTES));
    let node = Node::parse(&handle.document, &Limits { bytes, ..limits })
        .map_err(|error| Misuse::new(format!("the document is {}; write it as {FORM}", not_read(error))))?;
    let Node::Object(entries) = node else {
        return Err(Misuse::new(format!("the document must be an object, such as {FORM}")));
    };
    let (mut rows, mut columns) = (None, Vec::new());
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("rows", value) => rows = Some(read_rows(value)?),
            ("columns", Node::Null) => columns.clear(),
            ("columns", value) => columns = read_columns(value)?,
            (other, _) => {
                let near = nearest(other, ["rows", "columns"]).map(|near| format!("; did you mean `{near}`?"));
                return Err(Misuse::new(format!("`{other}` is not known here{}", near.unwrap_or_default())));
            }
        }
    }
    let rows = rows.ok_or_else(|| Misuse::new(format!("`rows` must be given, as in {FORM}")))?;
    let columns: Vec<(&str, Option<&str>)> =
        columns.iter().map(|(heading, path)| (heading.as_str(), path.as_deref())).collect();
    portfolio_from_rows(&rows, &columns).map_err(|error| Misuse::new(format!("in `columns`: {error}")))
}

fn read_rows(value: Node) -> Result<Vec<Row>, Misuse> {
    let Node::List(items) = value else {
        return Err(Misuse::new("`rows` must be a list, with an object for each row"));
    };
    let mut rows = Vec::with_capacity(items.len());
    for (index, item) in items.into_iter().enumerate() {
        rows.push(match item {
            Node::Object(row) => row,
            Node::Null => Row::new(),
            _ => {
                let message = format!("`rows` must hold an object for each row; number {index} (from 0) is none");
                return Err(Misuse::new(message));
            }
        });
    }
    Ok(rows)
}

fn read_columns(value: Node) -> Result<Vec<(String, Option<String>)>, Misuse> {
    let Node::Object(entries) = value else {
        return Err(Misuse::new("`columns` must be an object: a field, or null, for each heading"));
    };
    let mut columns = Vec::new();
    for (heading, value) in entries {
        columns.push(match value {
            Node::Text(path) => (heading, Some(path)),
            Node::Null => (heading, None),
            _ => {
                let message =
                    format!("`columns` must say the field for `{heading}` as a text, or null to leave it out");
                return Err(Misuse::new(message));
            }
        });
    }
    Ok(columns)
}

/// The table of a portfolio's projects: `{"rows": [{heading: value}]}`, in the language of the context.
pub(super) fn rows(handle: &Handle) -> String {
    let reading = handle.read.portfolio.get_or_init(|| Reading::of(&handle.document, &handle.context));
    if let Some(Misreading::Nothing(error)) = reading.faults().first().map(|fault| &fault.what) {
        return Misuse::new(format!("the document is {}; a portfolio is an object", not_read(*error))).to_json();
    }
    let rows = rows_from_portfolio(reading.document(), handle.context.speech.language());
    named("rows", &rows.into_iter().map(Node::Object).collect::<Vec<_>>())
}

/// A dossier in the format of this version.
pub(super) fn upgrade(handle: &Handle) -> String {
    let limits = handle.context.limits;
    let bytes = limits.bytes.or(Some(Dossier::BYTES));
    match Node::parse(&handle.document, &Limits { bytes, ..limits }) {
        Ok(node) => named("dossier", &upgraded(&node)),
        Err(error) => Misuse::new(format!("the document is {}; a dossier is an object", not_read(error))).to_json(),
    }
}
