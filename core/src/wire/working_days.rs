//! Operations on working days.

use serde::Serialize;

use super::context::not_read;
use super::{Handle, Misuse, named};
use crate::model::PlanCalendar;
use crate::schedule::Calendars;
use crate::value::{Day, Faults, Limits, Node, Place, Value, nearest};

const FORM: &str = r#"{"days": ["2027-01-01"], "offset": 5}"#;

/// What is asked: which days are so many working days after some others.
struct Question {
    days: Vec<Day>,
    offset: i32,
    calendar: PlanCalendar,
}

/// The days so many working days later: `{"days": ["2027-01-01"], "offset": 5, "calendar": {}}`.
pub(super) fn later(handle: &Handle) -> String {
    #[derive(Serialize)]
    struct Days {
        days: Vec<Option<String>>,
    }
    match read(handle) {
        Ok(Question { days, offset, calendar }) => {
            let calendars = Calendars::of([Some(&calendar), None]);
            let later = |day: &Day| calendars.working.plus(*day, offset).map(|day| day.to_string());
            named("workingDays", &Days { days: days.iter().map(later).collect() })
        }
        Err(misuse) => misuse.to_json(),
    }
}

fn read(handle: &Handle) -> Result<Question, Misuse> {
    let limits = handle.context.limits;
    let bytes = limits.bytes.or(Some(Limits::BYTES));
    let node = Node::parse(&handle.document, &Limits { bytes, ..limits })
        .map_err(|error| Misuse::new(format!("the document is {}; write it as {FORM}", not_read(error))))?;
    let Node::Object(entries) = node else {
        return Err(Misuse::new(format!("the document must be an object, such as {FORM}")));
    };
    let (mut days, mut offset, mut calendar) = (None, None, PlanCalendar::default());
    for (key, value) in &entries {
        match (key.as_str(), value) {
            ("days", value) => days = Some(read_days(value)?),
            ("offset", value) => offset = Some(read_offset(value)?),
            ("calendar", Node::Null) => {}
            ("calendar", value) => calendar = read_calendar(value)?,
            (other, _) => {
                let near = nearest(other, ["days", "offset", "calendar"]);
                let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                return Err(Misuse::new(format!("`{other}` is not known here{near}")));
            }
        }
    }
    match (days, offset) {
        (Some(days), Some(offset)) => Ok(Question { days, offset, calendar }),
        _ => Err(Misuse::new(format!("`days` and `offset` must be given, as in {FORM}"))),
    }
}

fn read_days(value: &Node) -> Result<Vec<Day>, Misuse> {
    let Node::List(items) = value else {
        return Err(Misuse::new("`days` must be a list of days, such as [\"2027-01-01\"]"));
    };
    let day = |(index, item): (usize, &Node)| match item {
        Node::Text(text) => {
            text.parse().map_err(|error| Misuse::new(format!("`days`, number {index} (from 0): {error}")))
        }
        _ => {
            Err(Misuse::new(format!("`days` must hold texts such as \"2027-01-01\"; number {index} (from 0) is none")))
        }
    };
    items.iter().enumerate().map(day).collect()
}

fn read_offset(value: &Node) -> Result<i32, Misuse> {
    let number = match value {
        Node::Number(number) => number.as_i64().and_then(|number| i32::try_from(number).ok()),
        _ => None,
    };
    number.ok_or_else(|| Misuse::new("`offset` must be a whole number of working days, such as 5 or -5"))
}

fn read_calendar(value: &Node) -> Result<PlanCalendar, Misuse> {
    let mut faults = Faults::default();
    let calendar = PlanCalendar::read(value, &Place::Root.key("calendar"), &mut faults);
    match (calendar, faults.told().first()) {
        (Some(calendar), None) => Ok(calendar),
        (_, fault) => {
            let pointer = fault.map(|fault| fault.pointer.to_string()).unwrap_or_default();
            Err(Misuse::new(format!("what stands at {pointer} could not be read as part of a calendar")))
        }
    }
}
