//! From a portfolio to the rows of a table.

use super::Row;
use super::cells::joined;
use super::fields::FieldPath;
use super::headings::GOAL_COUNT;
use crate::model::Portfolio;
use crate::value::{Kind, Language, Node, Segment, Value};

/// The columns, by the fields they show; where there are several, the number of goals comes before
/// the milestones.
const COLUMNS: [&str; 11] = [
    "code",
    "title",
    "owner",
    "owner/sector",
    "state",
    "period/start",
    "period/end",
    "mainGoals",
    "milestones",
    "goals",
    "mainGoals/reason",
];
/// The column that the number of goals stands before.
const AFTER_THE_COUNT: &str = "milestones";

/// The headings of the table of projects.
///
/// ```
/// use samspill::{Language, exchange};
///
/// assert_eq!(exchange::table_headings(Language::Nynorsk)[..3], ["Prosjektkode", "Prosjektnamn", "Prosjekteigar"]);
/// ```
pub fn table_headings(language: Language) -> Vec<&'static str> {
    columns().iter().map(|column| column.heading(language)).collect()
}

/// The projects as the rows of a table: code, title, owner, sector, state, start, end, main goals, how
/// many goals there are, milestones, goals, and why each main goal.
///
/// Headings and choices are words in the language, times are as in the document, and where a cell
/// holds several values they stand with semicolons between, or as a list of lines where a text has
/// semicolons of its own. What is not stated is `null`; what could not be read stands as it was.
/// [`portfolio_from_rows`](super::portfolio_from_rows) reads such rows again, in any language.
///
/// ```
/// use samspill::{Language, Node, Portfolio, Project, exchange};
///
/// let project = Project { code: "01/26".into(), goals: vec![].into(), ..Project::default() };
/// let portfolio = Portfolio { projects: vec![project].into(), ..Portfolio::default() };
/// let rows = exchange::rows_from_portfolio(&portfolio, Language::English);
/// assert_eq!(rows[0][0], ("Project code".to_owned(), Node::Text("01/26".to_owned())));
/// assert_eq!(rows[0][8], ("Number of goals".to_owned(), Node::Number(0.into())));
/// ```
pub fn rows_from_portfolio(portfolio: &Portfolio, language: Language) -> Vec<Row> {
    let columns = columns();
    let projects = portfolio.projects.items();
    let row = |project: &Node| {
        columns.iter().map(|column| (column.heading(language).to_owned(), column.cell(project, language))).collect()
    };
    projects.map(|(_, project)| row(&project.write())).collect()
}

#[derive(Debug)]
enum Column {
    /// What the field is called, and the field that a cell fills.
    Field(FieldPath, FieldPath),
    GoalCount,
}

fn columns() -> Vec<Column> {
    let mut columns = Vec::new();
    for path in COLUMNS {
        if path == AFTER_THE_COUNT {
            columns.push(Column::GoalCount);
        }
        if let Some(field) = FieldPath::of(path) {
            let filled = field.filled_by_a_cell();
            columns.push(Column::Field(field, filled));
        }
    }
    columns
}

impl Column {
    fn heading(&self, language: Language) -> &'static str {
        match self {
            Self::Field(field, _) => field.title(),
            Self::GoalCount => GOAL_COUNT,
        }
        .in_language(language)
    }

    fn cell(&self, project: &Node, language: Language) -> Node {
        match self {
            Self::GoalCount => match project.at(&["goals".into()]) {
                Some(Node::List(goals)) => goals.len().write(),
                _ => Node::Null,
            },
            Self::Field(_, field) => {
                let (way, inner) = field.around_the_item();
                match (stated(project, &way), field.in_list) {
                    (Some(Node::List(items)), Some(_)) => several(items, &inner),
                    (Some(value), _) => one(value, field.kind, language),
                    (None, _) => Node::Null,
                }
            }
        }
    }
}

/// What stands at a place, or what stands on the way there and could not be read.
fn stated<'a>(node: &'a Node, way: &[Segment]) -> Option<&'a Node> {
    match (way, node) {
        ([], node) => Some(node),
        ([first, rest @ ..], Node::Object(_)) => stated(node.at(std::slice::from_ref(first))?, rest),
        (_, Node::Null) => None,
        (_, unreadable) => Some(unreadable),
    }
}

/// One value, with the words for a choice.
fn one(value: &Node, kind: &Kind, language: Language) -> Node {
    match (kind, value) {
        (Kind::Choice(choices), Node::Text(code)) => {
            let choice = choices.iter().find(|choice| choice.code == code);
            Node::Text(choice.map_or(code.as_str(), |choice| choice.title.in_language(language)).to_owned())
        }
        (_, Node::List(_) | Node::Object(_)) => Node::Text(value.to_string()),
        _ => value.clone(),
    }
}

/// What is told of each item of a list, so that it can be told apart again.
fn several(items: &[Node], inner: &[Segment]) -> Node {
    let items = items.iter().filter(|item| **item != Node::Null);
    let texts: Vec<String> = items
        .map(|item| match stated(item, inner) {
            None => String::new(),
            Some(Node::Text(text)) => text.clone(),
            Some(other) => other.to_string(),
        })
        .collect();
    if texts.iter().all(String::is_empty) {
        return Node::Null;
    }
    Node::Text(joined(&texts))
}
