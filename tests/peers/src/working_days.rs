//! Working days beside numpy: that both say the same of every day from 1947 to 2100, and how long they take.

use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use samspill::{Day, WorkingCalendar};

use crate::{ROUNDS, median, microseconds};

/// Where `tests/run` sets up Python.
const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.venv/bin/python");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/busday.py");

/// Times so many working days later, and working days between two days, each by itself.
pub(crate) fn counting() -> Result<(), Box<dyn Error>> {
    let days = days();
    let calendar = WorkingCalendar::norwegian();
    let mut numpy = Numpy::start()?;
    let (order, steps) = (numpy.numbers()?, numpy.numbers()?);
    agrees(calendar, &days, &steps, &mut numpy)?;
    let until = |place: usize| days[(place + steps[place]).min(days.len() - 1)];
    let later: Vec<(Day, i32)> = order.iter().map(|place| (days[*place], steps[*place] as i32)).collect();
    let pairs: Vec<(Day, Day)> = order.iter().map(|place| (days[*place], until(*place))).collect();
    let each = days.len() as f64 / 1000.0;
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..ROUNDS {
        let whole = || later.iter().map(|(day, step)| calendar.plus(*day, *step)).collect::<Vec<_>>();
        times[0].push(microseconds(1, || drop(black_box(whole()))) / each);
        let whole = || pairs.iter().map(|(day, until)| calendar.between(*day, *until)).collect::<Vec<_>>();
        times[1].push(microseconds(1, || drop(black_box(whole()))) / each);
        let [offset, count] = numpy.nanoseconds()?;
        times[2].push(offset);
        times[3].push(count);
    }
    let [plus, between, offset, count] = times.map(median);
    println!("working days in Norway, one of {} days in no order", days.len());
    println!("  samspill, so many working days later {plus:9.1} ns");
    println!("  numpy, busday_offset                 {offset:9.1} ns   ratio {:.2} (at most 0.20)", plus / offset);
    println!("  samspill, working days in between    {between:9.1} ns");
    println!("  numpy, busday_count                  {count:9.1} ns   ratio {:.2}", between / count);
    numpy.stop()
}

/// Each day from 1947 to 2100, in order.
fn days() -> Vec<Day> {
    let months = (1947..=2100).flat_map(|year| (1..=12).map(move |month| (year, month)));
    months.flat_map(|(year, month)| (1..=31).filter_map(move |day| Day::new(year, month, day).ok())).collect()
}

/// Every answer that lies within the years which both know is the same.
fn agrees(calendar: &WorkingCalendar, days: &[Day], steps: &[usize], numpy: &mut Numpy) -> Result<(), Box<dyn Error>> {
    let step = |place: usize| steps[place] as i32;
    let (first, last) = ("1947-01-01", "2100-12-31");
    let told = |day: Option<Day>| day.map(|day| day.to_string()).unwrap_or_default();
    let is_known = |their: &str| (first..=last).contains(&their);
    let at = |place: usize, steps: i64| usize::try_from(place as i64 + steps).ok().and_then(|place| days.get(place));
    numpy.says("whether people work", days, |place, their| {
        their == i32::from(calendar.is_working(days[place])).to_string()
    })?;
    numpy.says("later", days, |place, their| {
        let our = told(calendar.plus(days[place], step(place)));
        if is_known(their) { our == their } else { our.is_empty() }
    })?;
    numpy.says("earlier", days, |place, their| {
        // Until 1947, people worked on 1 and 17 May.
        !is_known(their) || told(calendar.plus(days[place], -step(place))) == their
    })?;
    for (what, sign) in [("between", 1), ("between, backwards", -1)] {
        numpy.says(what, days, |place, their| {
            let until = at(place, sign * i64::from(step(place)));
            until.is_none_or(|until| calendar.between(days[place], *until).to_string() == their)
        })?;
    }
    Ok(())
}

/// numpy, which answers as long as it is asked.
struct Numpy {
    child: Child,
    ask: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Numpy {
    fn start() -> Result<Self, Box<dyn Error>> {
        let child = Command::new(PYTHON).arg(SCRIPT).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("run tests/run once, so that numpy is there: {error}"))?;
        let (ask, answers) = child.stdin.take().zip(child.stdout.take()).ok_or("numpy is not to be spoken with")?;
        Ok(Self { child, ask, answers: BufReader::new(answers).lines() })
    }

    fn line(&mut self) -> Result<String, Box<dyn Error>> {
        Ok(self.answers.next().ok_or("numpy said nothing")??)
    }

    fn says(&mut self, what: &str, days: &[Day], is_same: impl Fn(usize, &str) -> bool) -> Result<(), Box<dyn Error>> {
        let line = self.line()?;
        let theirs: Vec<&str> = line.split(' ').collect();
        match days.iter().enumerate().find(|(place, _)| !theirs.get(*place).is_some_and(|their| is_same(*place, their)))
        {
            None if theirs.len() == days.len() => Ok(()),
            None => Err(format!("{what}: numpy says {} answers", theirs.len()).into()),
            Some((place, day)) => Err(format!("{what}: of {day} numpy says {:?}", theirs.get(place)).into()),
        }
    }

    fn numbers(&mut self) -> Result<Vec<usize>, Box<dyn Error>> {
        Ok(self.line()?.split(' ').map(str::parse).collect::<Result<_, _>>()?)
    }

    fn nanoseconds(&mut self) -> Result<[f64; 2], Box<dyn Error>> {
        self.ask.write_all(b"again\n")?;
        let line = self.line()?;
        let (offset, count) = line.split_once(' ').ok_or("numpy says no two times")?;
        Ok([offset.parse()?, count.parse()?])
    }

    fn stop(mut self) -> Result<(), Box<dyn Error>> {
        drop(self.ask);
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { Err(format!("numpy ended with {status}").into()) }
    }
}
