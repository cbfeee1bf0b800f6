//! Compares the critical path that samspill works out with the one that another program has stored: for each file of a
//! folder, of how many activities the early start and the total slack are the same.
//!
//! `cargo run --release --example compare_schedules -- DIR`
//!
//! A file is JSON: `calendars` with the hours of each weekday, `activities` with `uid`, `duration`, `early_start` and
//! `total_slack`, and `links` as `[from, to, kind, lag, unit]`. Summary rows are left out. A time at the end of a
//! working day is the start of the next.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use samspill::{ActivityLink, ActivityLinkKind, ActivityNetwork, Day};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = env::args().nth(1).ok_or("say which folder: compare_schedules -- DIR")?;
    let mut files: Vec<PathBuf> =
        fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, Box<dyn Error>>>()?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let (mut matched, mut total) = (0, 0);
    for path in &files {
        let (same, all) = compared(path).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("{same} / {all}  {}", path.file_name().unwrap_or_default().to_string_lossy());
        (matched, total) = (matched + same, total + all);
    }
    println!("{matched} / {total}  in all");
    Ok(())
}

/// Of how many activities of a file the early start and the slack are the same, and of how many there are.
fn compared(path: &Path) -> Result<(usize, usize), Box<dyn Error>> {
    let file: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
    let hours = Hours::of(&file)?;
    let is_counted = |activity: &&Value| activity["summary"] != true;
    let activities: Vec<&Value> =
        file["activities"].as_array().ok_or("no activities")?.iter().filter(is_counted).collect();
    let places: BTreeMap<u64, usize> = activities
        .iter()
        .enumerate()
        .filter_map(|(place, activity)| Some((activity["uid"].as_u64()?, place)))
        .collect();
    let durations: Vec<i32> = activities
        .iter()
        .map(|activity| days(&activity["duration"][0], &activity["duration"][1]))
        .collect::<Result<_, _>>()?;
    let links = file["links"].as_array().ok_or("no links")?.iter().map(|link| link_of(link, &places));
    let links: Vec<ActivityLink> = links.collect::<Result<_, _>>()?;
    let times = ActivityNetwork::new(&durations, &links)?.times(&vec![0; durations.len()]);
    let mut same = 0;
    for (place, activity) in activities.iter().enumerate() {
        let start = hours.working_days(text(activity, "early_start")?)?;
        let slack = days(&activity["total_slack"][0], &activity["total_slack"][1])?;
        let (own_start, own_slack) = (times.early_start[place], times.total_slack[place]);
        if (own_start, own_slack) == (start, slack) {
            same += 1;
        } else {
            println!("  {}: start {own_start} and slack {own_slack}, stored {start} and {slack}", activity["name"]);
        }
    }
    Ok((same, activities.len()))
}

fn link_of(link: &Value, places: &BTreeMap<u64, usize>) -> Result<ActivityLink, Box<dyn Error>> {
    let place = |at: usize| link[at].as_u64().and_then(|uid| places.get(&uid)).copied();
    let (Some(from), Some(to)) = (place(0), place(1)) else { return Err(format!("{link} names no activity").into()) };
    let kind = match link[2].as_str() {
        Some("FS") => ActivityLinkKind::FinishToStart,
        Some("SS") => ActivityLinkKind::StartToStart,
        Some("FF") => ActivityLinkKind::FinishToFinish,
        Some("SF") => ActivityLinkKind::StartToFinish,
        _ => return Err(format!("{link} is of no kind").into()),
    };
    Ok(ActivityLink { from, to, kind, lag: days(&link[3], &link[4])? })
}

/// A whole number of working days.
#[expect(clippy::cast_possible_truncation, reason = "whole numbers of days are small")]
fn days(number: &Value, unit: &Value) -> Result<i32, Box<dyn Error>> {
    match (number.as_f64(), unit.as_str()) {
        (Some(days), Some("d")) if days.fract() == 0.0 => Ok(days as i32),
        (Some(0.0), _) => Ok(0),
        _ => Err(format!("{number} {unit} is no whole number of working days").into()),
    }
}

fn text<'a>(of: &'a Value, key: &str) -> Result<&'a str, Box<dyn Error>> {
    of[key].as_str().ok_or_else(|| format!("no {key}").into())
}

/// When people work, as the file's own calendar has it.
struct Hours {
    first: Day,
    /// By weekday from Monday, the time at which work ends; none where nobody works.
    ends: [Option<String>; 7],
}

impl Hours {
    fn of(file: &Value) -> Result<Self, Box<dyn Error>> {
        let name = text(file, "default_calendar")?;
        let calendars = file["calendars"].as_array().ok_or("no calendars")?;
        let calendar = calendars.iter().find(|calendar| calendar["name"] == name).ok_or("no calendar of that name")?;
        let end = |day: &str| Some(calendar["days"][day].as_array()?.last()?[1].as_str()?.to_owned());
        let ends = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"].map(end);
        Ok(Self { first: text(file, "start")?.split('T').next().unwrap_or_default().parse()?, ends })
    }

    /// How many working days lie before a time, from the start of the project on.
    fn working_days(&self, time: &str) -> Result<i32, Box<dyn Error>> {
        let (date, clock) = time.split_once('T').ok_or("no time of day")?;
        let date: chrono::NaiveDate = date.parse::<Day>()?.into();
        let works = |day: &chrono::NaiveDate| self.end_of(*day).is_some();
        let first = chrono::NaiveDate::from(self.first);
        let whole = first.iter_days().take_while(|day| *day < date).filter(works).count();
        let is_over = self.end_of(date).is_some_and(|end| clock >= end.as_str());
        Ok(i32::try_from(whole)? + i32::from(is_over))
    }

    fn end_of(&self, day: chrono::NaiveDate) -> Option<&String> {
        use chrono::Datelike;
        self.ends[day.weekday().num_days_from_monday() as usize].as_ref()
    }
}
