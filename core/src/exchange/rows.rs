//! From the rows of a spreadsheet to a portfolio.

use std::collections::{BTreeMap, BTreeSet};

use super::cells::{is_empty, one_for_each, parts, period_of, references, text_of, value_of};
use super::fields::{FieldPath, put};
use super::headings::{Column, is_role};
use super::{ColumnError, Row, headings};
use crate::model::{Portfolio, Project, SCHEMA_VERSION};
use crate::value::{Faults, Field, List, Node, Place, Segment, Value};

/// The projects that stand in the rows of a spreadsheet, one a row.
///
/// A heading stands for a field by what `columns` says of it (a path such as `owner/name`, or `None`
/// to leave the column out), by the field's key, by what the field is called in bokmål, nynorsk or
/// English, or as sheets usually call it: *Prosjektnr*, *Eier*, *Oppstart*. Capitals, spaces and
/// punctuation do not count. Any other column stays as a key of the project's own, and so does a
/// second one for the same field: nothing that stands in the rows is lost.
///
/// Cells hold texts, numbers and `null`. An empty cell says nothing; a row of empty cells is passed
/// over. Words for a sector or a state become its code, `31.12.2027` and `2027-12-31T00:00:00` the
/// day. Main goals, goals, milestones and strategic approaches stand one a line or with semicolons
/// between. What cannot be read stays as it stands, and the check of the portfolio tells of it.
///
/// ```
/// use samspill::{Context, Day, Node, exchange};
///
/// let row = vec![
///     ("Nr".to_owned(), Node::Text("01/26".to_owned())),
///     ("Hva".to_owned(), Node::Text("Bydelskafé".to_owned())),
///     ("Status".to_owned(), Node::Text("Pågår".to_owned())),
///     ("Sluttdato".to_owned(), Node::Text("31.12.2027".to_owned())),
/// ];
/// let portfolio = exchange::portfolio_from_rows(&[row], &[("Hva", Some("title"))])?;
/// assert!(samspill::check(&portfolio, &Context::on(Day::new(2026, 11, 21)?)).is_ok());
///
/// let wrong = exchange::portfolio_from_rows(&[], &[("Hva", Some("titel"))]).unwrap_err();
/// assert_eq!(wrong.to_string(), "`titel` is no field of a project; did you mean `title`?");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`ColumnError`] when `columns` names a field or heading that is not there, or one field twice.
pub fn portfolio_from_rows(rows: &[Row], columns: &[(&str, Option<&str>)]) -> Result<Portfolio, ColumnError> {
    let sheet = Sheet::of(rows, columns)?;
    let mut projects = Vec::new();
    for row in rows {
        projects.extend(sheet.project(row).map(Field::Known));
    }
    Ok(Portfolio { schema_version: SCHEMA_VERSION.into(), projects: List(projects).into(), ..Portfolio::default() })
}

/// What each heading of the rows stands for.
#[derive(Debug)]
struct Sheet<'a> {
    columns: Vec<Column>,
    /// The place of the column of each heading.
    places: BTreeMap<&'a str, usize>,
}

/// A cell that is filled, and whether it has found its place.
#[derive(Debug)]
struct Cell<'a> {
    heading: &'a str,
    column: &'a Column,
    content: &'a Node,
    is_placed: bool,
}

impl<'a> Sheet<'a> {
    fn of(rows: &'a [Row], wanted: &[(&str, Option<&str>)]) -> Result<Self, ColumnError> {
        let (mut headings, mut places): (Vec<&str>, BTreeMap<&str, usize>) = (Vec::new(), BTreeMap::new());
        for (heading, _) in rows.iter().flatten() {
            let new = headings.len();
            if *places.entry(heading).or_insert(new) == new {
                headings.push(heading);
            }
        }
        Ok(Self { columns: headings::columns(&headings, wanted)?, places })
    }

    /// The project in a row, unless nothing stands there.
    fn project(&self, row: &Row) -> Option<Project> {
        let mut cells: Vec<Cell<'_>> = Vec::new();
        for (heading, content) in row {
            let column = self.places.get(heading.as_str()).and_then(|place| self.columns.get(*place));
            if let Some(column) = column.filter(|column| !is_empty(content) && !matches!(column, Column::LeftOut)) {
                cells.push(Cell { heading, column, content, is_placed: false });
            }
        }
        if cells.is_empty() {
            return None;
        }
        let mut project = Node::Object(Vec::new());
        // What goes along with the items of a list waits until the list is there.
        for waits in [false, true] {
            for cell in cells.iter_mut().filter(|cell| cell.waits() == waits) {
                cell.is_placed = cell.place(&mut project);
            }
        }
        cells.iter().for_each(|cell| cell.tell_role(&mut project));
        if let Node::Object(entries) = &mut project {
            cells.retain(|cell| !cell.is_placed);
            keep(entries, &cells);
        }
        Project::read(&project, &Place::Root, &mut Faults::default())
    }
}

impl Cell<'_> {
    fn waits(&self) -> bool {
        match self.column {
            Column::Field(field) => field.goes_along(),
            Column::GoalCount => true,
            Column::Own | Column::LeftOut => false,
        }
    }

    /// Puts what stands in the cell where it belongs; whether it could.
    fn place(&self, project: &mut Node) -> bool {
        match self.column {
            Column::Field(field) => self.place_in(field, project),
            // What can be counted need not be kept.
            Column::GoalCount => text_of(self.content) == count_at(project, &["goals".into()]).to_string(),
            Column::Own | Column::LeftOut => false,
        }
    }

    fn place_in(&self, field: &FieldPath, project: &mut Node) -> bool {
        let (way, inner) = field.around_the_item();
        if let Some(whole) =
            field.whole().filter(|whole| matches!(self.content, Node::Object(_)) && whole.kind.fits(self.content))
        {
            return put(project, &whole.around_the_item().0, self.content.clone());
        }
        if field.goes_along() {
            return self.place_along(field, &way, &inner, project);
        }
        let value = if field.makes_a_list() { self.items(field) } else { self.value(field) };
        value.is_some_and(|value| put(project, &way, value))
    }

    fn value(&self, field: &FieldPath) -> Option<Node> {
        let period = period_of(self.content).filter(|_| field.path() == "period");
        Some(match period {
            Some((start, end)) => Node::Object(vec![("start".to_owned(), start), ("end".to_owned(), end)]),
            None => value_of(field.kind, self.content),
        })
    }

    /// A list whose items the cell tells, unless it tells of none.
    fn items(&self, field: &FieldPath) -> Option<Node> {
        let key = field.labels.last()?.key;
        let item = |text: String| Node::Object(vec![(key.to_owned(), Node::Text(text))]);
        let items: Vec<Node> = match self.content {
            Node::List(items) => {
                let as_item = |content: &Node| match content {
                    Node::Text(_) | Node::Number(_) => item(text_of(content)),
                    other => other.clone(),
                };
                return Some(Node::List(items.iter().map(as_item).collect()));
            }
            Node::Object(_) => vec![self.content.clone()],
            content if key == "goal" => references(content).into_iter().map(item).collect(),
            content => parts(content).into_iter().map(item).collect(),
        };
        (!items.is_empty()).then_some(Node::List(items))
    }

    /// Tells each item of a list its part of the cell, if all of it can be told.
    fn place_along(&self, field: &FieldPath, way: &[Segment], inner: &[Segment], project: &mut Node) -> bool {
        let Some(each) = one_for_each(self.content, count_at(project, way)) else { return false };
        let mut tried = project.clone();
        let are_placed = each.iter().enumerate().filter(|(_, part)| !is_empty(part)).all(|(index, part)| {
            let way: Vec<Segment> = way.iter().cloned().chain([index.into()]).chain(inner.iter().cloned()).collect();
            put(&mut tried, &way, value_of(field.kind, part))
        });
        if are_placed {
            *project = tried;
        }
        are_placed
    }

    /// The heading *Prosjektleder* tells the role of the person whose name stands under it.
    fn tell_role(&self, project: &mut Node) {
        if let Column::Field(field) = self.column
            && self.is_placed
            && field.path() == "contact/name"
            && is_role(self.heading)
        {
            let role = self.heading.trim().trim_end_matches(':').to_owned();
            put(project, &["contact".into(), "role".into()], Node::Text(role));
        }
    }
}

/// How many items the list at a place has.
fn count_at(project: &Node, way: &[Segment]) -> usize {
    if let Some(Node::List(items)) = project.at(way) { items.len() } else { 0 }
}

/// Keeps what found no place under its own heading, or one made of it that no field has.
fn keep(entries: &mut Vec<(String, Node)>, cells: &[Cell<'_>]) {
    let mut taken = BTreeSet::new();
    taken.extend(Project::RECORD.keys());
    let mut again: BTreeMap<String, usize> = BTreeMap::new();
    for cell in cells {
        let mut key = cell.heading.to_owned();
        while !taken.insert(key.clone()) {
            let number = again.entry(cell.heading.to_owned()).or_insert(1);
            *number = number.saturating_add(1);
            key = format!("{} ({number})", cell.heading);
        }
        entries.push((key, cell.content.clone()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Limits;

    fn node(json: &str) -> Node {
        Node::parse(json, &Limits::default()).unwrap()
    }

    fn project(row: &str) -> String {
        let Node::Object(row) = node(row) else { panic!("a row") };
        let projects = portfolio_from_rows(&[row], &[]).unwrap().projects;
        projects.write().unwrap().to_string()
    }

    #[test]
    fn nothing_that_stands_in_a_row_is_lost() {
        for (row, read) in [
            (r#"{"title": "A", "Navn": "B"}"#, r#"[{"title":"A","Navn":"B"}]"#),
            (r#"{"Navn": "A", "Title": "B", "title": "C"}"#, r#"[{"title":"B","Navn":"A","title (2)":"C"}]"#),
            (r#"{"Navn": "A", "Navn": "B", "Navn": "C"}"#, r#"[{"title":"A","Navn":"B","Navn (2)":"C"}]"#),
            (r#"{"Begrunnelse": "Fordi", "Frist": 2027}"#, r#"[{"Begrunnelse":"Fordi","Frist":2027}]"#),
            (
                r#"{"Hovedmål": "1; 2", "Begrunnelse": "Fordi"}"#,
                r#"[{"mainGoals":[{"goal":"1"},{"goal":"2"}],"Begrunnelse":"Fordi"}]"#,
            ),
            (r#"{"Hovedmål": ";", "Mål": true}"#, r#"[{"goals":[{"text":"true"}],"Hovedmål":";"}]"#),
            (
                r#"{"Periode": "2024-2027", "Start": "2025"}"#,
                r#"[{"period":{"start":"2024","end":"2027"},"Start":"2025"}]"#,
            ),
            (r#"{"Periode": "en stund"}"#, r#"[{"period":"en stund"}]"#),
            (r#"{"Antall mål": 2, "Mål": "A; B"}"#, r#"[{"goals":[{"text":"A"},{"text":"B"}]}]"#),
            (r#"{"Antall mål": 3, "Mål": "A; B"}"#, r#"[{"goals":[{"text":"A"},{"text":"B"}],"Antall mål":3}]"#),
            (r#"{"Eier": {"name": "A"}, "Sektor": "privat"}"#, r#"[{"owner":{"name":"A","sector":"private"}}]"#),
            (r#"{"Eier": ["A"], "Kode": [1]}"#, r#"[{"code":[1],"owner":{"name":["A"]}}]"#),
            (
                r#"{"Mål": ["A", 2, {"text": "B"}], "goals/deadline": ["2027", null, "2028"]}"#,
                r#"[{"goals":[{"text":"A","deadline":"2027"},{"text":"2"},{"text":"B","deadline":"2028"}]}]"#,
            ),
            (
                r#"{"Prosjektleder": "Leder for kultur"}"#,
                r#"[{"contact":{"role":"Prosjektleder","name":"Leder for kultur"}}]"#,
            ),
            (r#"{"Prosjektleiar:": "X", "Rolle": "Rektor"}"#, r#"[{"contact":{"role":"Rektor","name":"X"}}]"#),
            (r#"{"Kontakt": "X"}"#, r#"[{"contact":{"name":"X"}}]"#),
            (r#"{"": 1, "x": " "}"#, r#"[{"":1}]"#),
        ] {
            assert_eq!(project(row), read, "{row}");
        }
    }

    #[test]
    fn a_document_of_projects_reads_as_itself() {
        let written = r#"[{"code":"01/26","owner":{"name":"A","sector":"public"},"mainGoals":[{"goal":"1","reason":"Fordi"}],"strategicApproaches":["Åpne dører"],"goals":[]}]"#;
        assert_eq!(project(written.trim_matches(['[', ']']).trim()), written);
    }
}
