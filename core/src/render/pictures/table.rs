//! The table that tells the same as a picture.

use super::canvas::safe;
use crate::value::Language;

/// A table: what it is of, what its columns are called, and its rows, each with what it is of first.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) caption: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Text(String),
    List(Vec<String>),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Cell {
    fn html(&self) -> String {
        match self {
            Self::Text(text) => safe(text),
            Self::List(items) if items.is_empty() => String::new(),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(|item| format!("<li>{}</li>", safe(item))).collect();
                format!("<ul>{}</ul>", items.concat())
            }
        }
    }
}

impl Table {
    pub(super) fn html(&self, language: Language) -> String {
        let mut html = format!("<table class=\"samspill-picture\" lang=\"{}\">\n", language.code());
        html += &format!("<caption>{}</caption>\n<thead>\n<tr>", safe(&self.caption));
        self.columns.iter().for_each(|column| html += &format!("<th scope=\"col\">{}</th>", safe(column)));
        html += "</tr>\n</thead>\n<tbody>\n";
        for row in &self.rows {
            html += "<tr>";
            for (place, cell) in row.iter().enumerate() {
                html += &match place {
                    0 => format!("<th scope=\"row\">{}</th>", cell.html()),
                    _ => format!("<td>{}</td>", cell.html()),
                };
            }
            html += "</tr>\n";
        }
        html + "</tbody>\n</table>\n"
    }
}
