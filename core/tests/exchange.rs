//! Rows become a portfolio and a portfolio rows, whatever stands in them.
#![cfg(feature = "exchange")]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use samspill::exchange::{portfolio_from_rows, rows_from_portfolio, table_headings};
use samspill::{
    Anchoring, Field, Goal, Language, Limits, List, Milestone, Node, Party, Period, Portfolio, Project, ProjectState,
    Sector, When,
};

/// A text as it can stand in a cell of its own.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Kafé; og bibliotek".to_owned()),
        Just("01/26".to_owned()),
        Just("Hovedmål 2".to_owned()),
        "[A-ZÆØÅa-zæøå0-9][a-zæøå ,.]{0,12}[a-zæøå]",
    ]
}

fn field<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Field<T>> {
    option::of(value).prop_map(|value| value.map_or(Field::Absent, Field::Known))
}

/// One or more: an empty cell says nothing, and so a list that is empty is not told.
fn list<T: std::fmt::Debug + Clone>(item: impl Strategy<Value = T>) -> impl Strategy<Value = Field<List<T>>> {
    field(vec(item, 1..4).prop_map(|items| items.into_iter().collect()))
}

fn when() -> impl Strategy<Value = When> {
    prop::sample::select(vec!["2027-06-30", "2027-06", "2027"]).prop_map(|text| text.parse().unwrap())
}

fn choice<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = T> {
    prop::sample::select(all)
}

/// A project that says nothing but what the table shows.
fn project() -> impl Strategy<Value = Project> {
    let owner = (text(), field(choice(Sector::ALL)));
    let owner = owner.prop_map(|(name, sector)| Party { name: name.into(), sector, ..Party::default() });
    let period = (field(when()), when());
    let period = period.prop_map(|(start, end)| Period { start, end: end.into(), ..Period::default() });
    let reference = text().prop_filter("a semicolon parts main goals", |text| !text.contains(';'));
    let goal = text().prop_map(|text| Goal { text: text.into(), ..Goal::default() });
    let milestone = text().prop_map(|text| Milestone { text: text.into(), ..Milestone::default() });
    let anchoring = (reference, field(text()));
    let anchoring =
        anchoring.prop_map(|(goal, reason)| Anchoring { goal: goal.into(), reason, ..Anchoring::default() });
    let main = (field(text()), field(text()), field(owner), field(choice(ProjectState::ALL)), field(period));
    (main, list(anchoring), list(goal), list(milestone)).prop_map(
        |((code, title, owner, state, period), main_goals, goals, milestones)| Project {
            code,
            title,
            owner,
            state,
            period,
            main_goals,
            goals,
            milestones,
            ..Project::default()
        },
    )
}

fn json() -> impl Strategy<Value = Node> {
    let key = prop_oneof![
        prop::sample::select(table_headings(Language::Nynorsk)).prop_map(str::to_owned),
        prop::sample::select(vec![
            "rows",
            "columns",
            "title",
            "Nr",
            "Periode",
            "Begrunnelse",
            "goals/deadline",
            "",
            "x"
        ])
        .prop_map(str::to_owned),
    ];
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Flag),
        any::<i64>().prop_map(|number| Node::Number(number.into())),
        "[ -~æøå;\n]{0,8}".prop_map(Node::Text),
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Node::List),
            vec((key.clone(), inner), 0..6).prop_map(Node::Object),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_table_reads_as_the_portfolio_it_shows(
        projects in vec(project(), 0..4),
        language in prop::sample::select(Language::ALL),
    ) {
        let says_something = |project: &Project| *project != Project::default();
        let projects: Vec<Project> = projects.into_iter().filter(says_something).collect();
        let portfolio = Portfolio {
            schema_version: samspill::SCHEMA_VERSION.into(),
            projects: projects.into(),
            ..Portfolio::default()
        };
        let rows = rows_from_portfolio(&portfolio, language);
        prop_assert_eq!(portfolio_from_rows(&rows, &[]), Ok(portfolio));
    }

    #[test]
    fn any_rows_get_an_answer_that_reads_as_itself(rows in json(), columns in json()) {
        let context = r#"{"today": "2026-11-21"}"#;
        let document = |rows: &Node| format!(r#"{{"rows": [{rows}, null], "columns": {columns}}}"#);
        samspill::wire::call("portfolioFromRows", &document(&rows), context);
        samspill::wire::call("portfolioFromRows", &rows.to_string(), context);
        samspill::wire::call("rowsFromPortfolio", &rows.to_string(), context);
        if let Node::Object(row) = rows {
            let portfolio = portfolio_from_rows(&[row], &[]).unwrap();
            let written = serde_json::to_string(&portfolio).unwrap();
            let again: Portfolio = serde_json::from_str(&written).unwrap();
            prop_assert_eq!(&again, &portfolio);
            prop_assert_eq!(rows_from_portfolio(&again, Language::Bokmal), rows_from_portfolio(&portfolio, Language::Bokmal));
        }
    }

    #[test]
    fn all_that_is_filled_is_found_again(cells in vec(("[A-Za-z ]{0,6}", "[a-z0-9]{1,6}"), 1..8)) {
        let row: Vec<(String, Node)> =
            cells.iter().map(|(heading, text)| (heading.clone(), Node::Text(text.clone()))).collect();
        let written = serde_json::to_string(&portfolio_from_rows(&[row], &[]).unwrap()).unwrap();
        for (_, text) in &cells {
            prop_assert!(written.contains(text.as_str()), "{} in {}", text, written);
        }
    }
}

#[test]
fn an_empty_project_has_a_row_and_an_empty_row_no_project() {
    let portfolio = Portfolio { projects: vec![Project::default()].into(), ..Portfolio::default() };
    let rows = rows_from_portfolio(&portfolio, Language::Bokmal);
    assert!(rows[0].iter().all(|(_, cell)| *cell == Node::Null));
    let headings: Vec<&str> = rows[0].iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(headings, table_headings(Language::Bokmal));
    assert_eq!(portfolio_from_rows(&rows, &[]).unwrap().projects, Field::Known(List::default()));
}

#[test]
fn many_columns_and_rows_are_read_quickly() {
    let row: Vec<(String, Node)> = (0..20_000).map(|n| (format!("x{}", n % 10_000), Node::Flag(true))).collect();
    let rows = vec![row; 3];
    let Field::Known(projects) = portfolio_from_rows(&rows, &[]).unwrap().projects else { panic!("projects") };
    assert_eq!(projects.0.len(), 3);
    assert!(Node::parse(&serde_json::to_string(&projects.0[0].known()).unwrap(), &Limits::default()).is_ok());
}
