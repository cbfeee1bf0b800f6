//! Between spreadsheets and documents: rows become a portfolio, and a portfolio rows. And between
//! versions of the format. Gatherings and milestone plans are written for calendars, diagrams and sheets.
//!
//! ```
//! use samspill::{Language, Node, exchange};
//!
//! let cell = |heading: &str, text: &str| (heading.to_owned(), Node::Text(text.to_owned()));
//! let row = vec![cell("Prosjektnr.", "01/26"), cell("Namn", "Kafé"), cell("Sektor", "Frivillig"), cell("Hovudmål", "1; 4")];
//! let portfolio = exchange::portfolio_from_rows(&[row], &[])?;
//!
//! let (_, kafe) = portfolio.projects.known().and_then(|projects| projects.iter().next()).expect("a project");
//! assert_eq!(kafe.title.known().map(String::as_str), Some("Kafé"));
//! assert_eq!(kafe.main_goals.known().map(|goals| goals.iter().count()), Some(2));
//!
//! let [table] = &exchange::rows_from_portfolio(&portfolio, Language::English)[..] else { panic!("a row") };
//! assert_eq!(table[3], ("Sector".to_owned(), Node::Text("voluntary sector".to_owned())));
//! # Ok::<(), exchange::ColumnError>(())
//! ```

mod calendar;
mod cells;
mod fields;
mod headings;
mod plan;
mod rows;
mod table;
mod upgrade;

#[cfg(feature = "network")]
pub use calendar::calendar;
pub use calendar::{Calendar, CalendarAnswer};
pub use headings::ColumnError;
pub use plan::{PlanText, plan_calendar, plan_diagram, plan_table};
pub use rows::portfolio_from_rows;
pub use table::{rows_from_portfolio, table_headings};
pub use upgrade::upgraded;

use crate::value::Node;

/// A row of a spreadsheet (*rad*): what stands under each heading, in the order of the columns.
pub type Row = Vec<(String, Node)>;
