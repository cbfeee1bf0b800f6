//! Texts that are alike beside scikit-learn: that both find the same pairs, and how long they take.
//!
//! scikit-learn is not set up by `tests/run`: with what it needs, it takes 250 MB. Where it is not there, only the times
//! of the library are told. `SAMSPILL_PEER_PYTHON` names a Python that has it.

use std::collections::BTreeMap;
use std::error::Error;
use std::hint::black_box;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use samspill::{LikeTexts, like_features};
use serde_json::{Value, json};

use crate::{DOSSIER, GOALS, median, microseconds};

/// Where `tests/run` sets up Python.
const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../.venv/bin/python");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/alike.py");
/// What programmes, projects and goals say, to take words from.
const SAID: [&str; 5] = [
    DOSSIER,
    include_str!("../../../examples/saupstad-kolstad.json"),
    include_str!("../../../examples/eksempelfylket.json"),
    include_str!("../../../examples/notes/exemplary-nn.json"),
    include_str!("../../vectors/goals.json"),
];
const TEXTS: usize = 10_000;
const AT_LEAST: u32 = 600;
/// scikit-learn takes seconds.
const FEW_ROUNDS: usize = 3;

/// Times all pairs of 10,000 texts, from text to pairs, and the search for what is like one.
pub(crate) fn pairs() -> Result<(), Box<dyn Error>> {
    let mut lot = Lot(20_261_121);
    let texts = texts(&mut lot, TEXTS);
    let all = || LikeTexts::of(texts.iter().map(String::as_str));
    let read = all();
    let found = read.pairs(AT_LEAST);
    let words: usize = texts.iter().map(|text| text.split(' ').count()).sum();
    println!("{TEXTS} texts of {} words on average, {} pairs at {AT_LEAST} per mille", words / TEXTS, found.len());
    let mut learned = Learned::start()?;
    if let Some(learned) = &mut learned {
        let features: Vec<Vec<String>> = texts.iter().map(|text| like_features(text)).collect();
        let question = json!({ "texts": &texts, "features": features, "least": f64::from(AT_LEAST) / 1000.0 });
        agrees(&found, &learned.asked(&question.to_string())?)?;
    }
    let mut times = [const { Vec::new() }; 4];
    for _ in 0..FEW_ROUNDS {
        times[0].push(microseconds(1, || drop(black_box(all()))));
        times[1].push(microseconds(1, || drop(black_box(all().pairs(AT_LEAST)))));
        if let Some(learned) = &mut learned {
            let both = learned.asked("again")?;
            let (features, words) = both.split_once(' ').ok_or("scikit-learn says no two times")?;
            times[2].push(features.parse::<f64>()? * 1e6);
            times[3].push(words.parse::<f64>()? * 1e6);
        }
    }
    let [reading, ours, features, words] =
        times.map(|times| if times.is_empty() { 0.0 } else { median(times) / 1000.0 });
    println!("  samspill, texts read                 {reading:9.1} ms");
    println!("  samspill, text to all pairs          {ours:9.1} ms   (budget 500)");
    match learned {
        Some(learned) => {
            println!("  scikit-learn, of the same features   {features:9.1} ms   ratio {:.3}", ours / features);
            println!("  scikit-learn, of words it finds      {words:9.1} ms   ratio {:.3}", ours / words);
            learned.stop()?;
        }
        None => println!("  scikit-learn is not there: nothing to hold it against"),
    }
    like_one(&read, &mut lot, &texts);
    Ok(())
}

/// Times the search for the ten texts that are most like a new one.
fn like_one(read: &LikeTexts, lot: &mut Lot, texts: &[String]) {
    let own: Vec<String> = (0..50).map(|_| changed(&texts[lot.next(TEXTS)], 2, lot, &vocabulary())).collect();
    let new = [("half of it another's", own), ("all new", self::texts(lot, 50))];
    for (what, new) in new {
        for at_least in [300, 100] {
            let like = || new.iter().for_each(|text| drop(black_box(read.like(black_box(text), at_least, 10))));
            let time = median((0..20).map(|_| microseconds(1, like) / 50.0).collect());
            println!("  samspill, like one text at {at_least}        {time:9.1} µs   (budget 300; {what})");
        }
    }
}

/// Both find the same pairs, but for those on the border: scikit-learn counts in floating point and rounds nothing.
fn agrees(found: &[samspill::Alike], theirs: &str) -> Result<(), Box<dyn Error>> {
    let theirs: Vec<(usize, usize, f64)> = serde_json::from_str(theirs)?;
    let theirs: BTreeMap<(usize, usize), f64> = theirs.iter().map(|(one, other, how)| ((*one, *other), *how)).collect();
    let ours: BTreeMap<(usize, usize), u32> =
        found.iter().map(|pair| ((pair.one, pair.other), pair.per_mille)).collect();
    let missed =
        theirs.iter().find(|(pair, how)| **how >= f64::from(AT_LEAST) / 1000.0 + 0.005 && !ours.contains_key(pair));
    let is_other = |(pair, per_mille): &(&(usize, usize), &u32)| {
        theirs.get(pair).is_none_or(|how| (how * 1000.0 - f64::from(**per_mille)).abs() > 5.0)
    };
    match (missed, ours.iter().find(is_other)) {
        (None, None) => Ok(()),
        (missed, other) => Err(format!("scikit-learn finds other pairs: missed {missed:?}, other {other:?}").into()),
    }
}

/// Numbers that look as if drawn by lot, and are the same each time.
pub(crate) struct Lot(pub(crate) u64);

impl Lot {
    pub(crate) fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

/// Running words of what programmes, projects and goals say.
fn vocabulary() -> Vec<String> {
    fn said(value: &Value, words: &mut Vec<String>) {
        match value {
            Value::String(text) if text.contains(' ') => words.extend(text.split_whitespace().map(str::to_owned)),
            Value::Array(items) => items.iter().for_each(|item| said(item, words)),
            Value::Object(fields) => fields.values().for_each(|field| said(field, words)),
            _ => {}
        }
    }
    let mut words: Vec<String> = GOALS.split_whitespace().map(str::to_owned).collect();
    SAID.iter().filter_map(|text| serde_json::from_str(text).ok()).for_each(|value| said(&value, &mut words));
    words
}

/// Texts of 30 to 90 words. Every fifth is made of one before it, with up to six words in ten changed.
pub(crate) fn texts(lot: &mut Lot, count: usize) -> Vec<String> {
    let words = vocabulary();
    let mut texts: Vec<String> = Vec::new();
    for number in 0..count {
        let text = if number % 5 == 4 {
            let (before, changes) = (lot.next(number), lot.next(4));
            changed(&texts[before], changes, lot, &words)
        } else {
            let count = 30 + lot.next(61);
            (0..count).map(|_| word(lot, &words)).collect::<Vec<_>>().join(" ")
        };
        texts.push(text);
    }
    texts
}

/// A text with so many in five of its words changed.
fn changed(text: &str, changes: usize, lot: &mut Lot, words: &[String]) -> String {
    let mut kept_or_new = |own: &str| if lot.next(5) < changes { word(lot, words) } else { own.to_owned() };
    text.split(' ').map(&mut kept_or_new).collect::<Vec<_>>().join(" ")
}

/// A word as often as it is said. One long word in five is put together with another, which hardly any text has.
fn word(lot: &mut Lot, words: &[String]) -> String {
    let drawn = &words[lot.next(words.len())];
    if drawn.chars().count() < 5 || lot.next(5) > 0 {
        return drawn.clone();
    }
    let part = |word: &str| word.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
    format!("{}{}", part(&words[lot.next(words.len())]), part(drawn))
}

/// scikit-learn, which answers as long as it is asked.
struct Learned {
    child: Child,
    ask: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Learned {
    /// None where it is not there.
    fn start() -> Result<Option<Self>, Box<dyn Error>> {
        let python = std::env::var("SAMSPILL_PEER_PYTHON").unwrap_or_else(|_| PYTHON.to_owned());
        let has_it = Command::new(&python).args(["-c", "import sklearn"]).stderr(Stdio::null()).status();
        if !has_it.is_ok_and(|status| status.success()) {
            return Ok(None);
        }
        let mut child = Command::new(python).arg(SCRIPT).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (ask, answers) =
            child.stdin.take().zip(child.stdout.take()).ok_or("scikit-learn is not to be spoken with")?;
        Ok(Some(Self { child, ask, answers: BufReader::new(answers).lines() }))
    }

    fn asked(&mut self, line: &str) -> Result<String, Box<dyn Error>> {
        writeln!(self.ask, "{line}")?;
        Ok(self.answers.next().ok_or("scikit-learn said nothing")??)
    }

    fn stop(mut self) -> Result<(), Box<dyn Error>> {
        drop(self.ask);
        let status = self.child.wait()?;
        if status.success() { Ok(()) } else { Err(format!("scikit-learn ended with {status}").into()) }
    }
}
