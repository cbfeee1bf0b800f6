//! The milestones of a plan as a table.

use super::WrittenPlan;
use crate::context::Context;
use crate::exchange::cells::joined;
use crate::model::{Milestone, MilestoneName, MilestonePlan};
use crate::schedule::ScheduledMilestone;
use crate::value::{Day, Field, When, Words, words};

/// What a column is called: as the field of a milestone is, or by words of its own.
enum Heading {
    Field(&'static str),
    Own(Words),
}

/// The columns, in the order of the cells that [`row`] makes.
const HEADINGS: [Heading; 12] = [
    Heading::Field("id"),
    Heading::Field("text"),
    Heading::Field("path"),
    Heading::Field("planned"),
    Heading::Own(words!("Vi regner med", "Vi reknar med", "Expected")),
    Heading::Own(words!("Tidligst", "Tidlegast", "Earliest")),
    Heading::Own(words!("Senest", "Seinast", "Latest")),
    Heading::Own(words!("Kan vente til", "Kan vente til", "Can wait until")),
    Heading::Own(words!("Slakk i arbeidsdager", "Slakk i arbeidsdagar", "Slack in working days")),
    Heading::Field("dependsOn"),
    Heading::Field("responsible"),
    Heading::Field("reached"),
];

/// The milestones of a plan as CSV (RFC 4180): one a row, with what is stated of each, when it will be reached, and how
/// long it can wait. Headings are words in the language; days are written as `2027-03-01`, and times that somebody has
/// stated as they stand.
///
/// Where a text begins with a sign that a spreadsheet would take for a formula, an apostrophe stands before it.
///
/// ```
/// use samspill::{Context, Day, Language, Milestone, MilestonePlan, exchange::plan_table};
///
/// let open = Milestone {
///     id: "M1".into(),
///     text: "Kafeen er åpnet, og alle er nøgde".into(),
///     planned: Day::new(2027, 3, 1)?.into(),
///     ..Milestone::default()
/// };
/// let plan = MilestonePlan { milestones: vec![open].into(), ..MilestonePlan::default() };
/// let table = plan_table(&plan, &Context::on(Day::new(2026, 11, 21)?).language(Language::English));
/// let mut lines = table.split("\r\n");
/// assert!(lines.next().is_some_and(|heading| heading.starts_with("Identifier,Milestone,Result path,Planned,Expected,")));
/// let row = "M1,\"Kafeen er åpnet, og alle er nøgde\",,2027-03-01,2027-03-01,2027-03-01,2027-03-01,2027-03-01,0,,,";
/// assert_eq!(lines.next(), Some(row));
/// # Ok::<(), samspill::DayError>(())
/// ```
pub fn plan_table(plan: &MilestonePlan, context: &Context<'_>) -> String {
    let written = WrittenPlan::of(plan, context);
    let mut table = String::new();
    add_row(&mut table, HEADINGS.iter().map(|heading| written.say(heading.words()).to_owned()));
    for (_, milestone, scheduled) in written.milestones() {
        add_row(&mut table, row(&written, milestone, scheduled).into_iter());
    }
    table
}

impl Heading {
    fn words(&self) -> Words {
        match self {
            Self::Own(words) => *words,
            Self::Field(key) => {
                let label = Milestone::RECORD.labels.iter().find(|label| label.key == *key);
                label.map_or(MilestoneName::MILESTONE, |label| label.title)
            }
        }
    }
}

/// The cells of a milestone.
fn row(written: &WrittenPlan<'_>, milestone: &Milestone, scheduled: &ScheduledMilestone) -> [String; 12] {
    let text = |field: &Field<String>| field.filled().map_or_else(String::new, |text| not_obeyed(text));
    let when = |field: &Field<When>| field.known().map_or_else(String::new, |when| not_obeyed(&when.to_string()));
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let waits: Vec<String> = milestone.depends_on.items().map(|(_, name)| name.clone()).collect();
    [
        text(&milestone.id),
        text(&milestone.text),
        written.path(milestone).map_or_else(String::new, not_obeyed),
        when(&milestone.planned),
        day(scheduled.likely),
        day(scheduled.earliest),
        day(scheduled.latest),
        day(scheduled.allowed),
        scheduled.total_slack.map_or_else(String::new, |days| days.to_string()),
        not_obeyed(&joined(&waits)),
        text(&milestone.responsible),
        when(&milestone.reached),
    ]
}

/// A text that no spreadsheet works out.
fn not_obeyed(text: &str) -> String {
    let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    format!("{}{text}", if is_formula { "'" } else { "" })
}

fn add_row(table: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            table.push(',');
        }
        match cell.contains(['"', ',', '\r', '\n']) {
            true => table.extend(["\"", &cell.replace('"', "\"\""), "\""]),
            false => table.push_str(&cell),
        }
    }
    table.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_are_texts() {
        let text = r#"{"resultPaths": [{"id": "A", "title": "Drift"}], "milestones": [
            {"id": "=1+1", "text": "Sa \"ja\",\nog; meir", "path": "a", "reached": "2026-10-01"},
            {"text": "Uten dag", "dependsOn": ["=1+1", "M9"]}]}"#;
        let plan: MilestonePlan = serde_json::from_str(text).unwrap();
        let table = plan_table(&plan, &Context::on(Day::new(2026, 11, 21).unwrap()));
        let rows: Vec<&str> = table.split("\r\n").skip(1).collect();
        let first = "'=1+1,\"Sa \"\"ja\"\",\nog; meir\",Drift,,2026-10-01,2026-10-01,2026-10-01,,,,,2026-10-01";
        assert_eq!(rows[0], first);
        assert!(rows[1].starts_with(",Uten dag,,,,") && rows[1].contains(",'=1+1; M9,"));
    }
}
