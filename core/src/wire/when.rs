//! A written time, read.

use super::{Handle, named};
use crate::phrase::Param;
use crate::value::{Day, Language, Limits, Node, When, WhenError};

impl Handle {
    /// Reads a document that is one written time: a JSON text, or a year as a number.
    ///
    /// The answer always has the same keys: `status` (`read`, `ambiguous`, `impossible` or `notATime`);
    /// `iso`, the interval as ISO 8601 writes it; `earliest` and `latest`; `precision` and `relation`;
    /// `words`, the time in the language of the answer; and `readings`, the two times that an
    /// ambiguous text may be. What there is nothing to tell of is `null`.
    pub(super) fn read_when(&self) -> String {
        let language = self.context.speech.language();
        let text = match Node::parse(&self.document, &Limits::default()) {
            Ok(Node::Text(text)) => text,
            Ok(number @ Node::Number(_)) => number.to_string(),
            _ => String::new(),
        };
        let read: Result<When, WhenError> = text.parse();
        let answer = match &read {
            Ok(when) => answer("read", Some(when), &[], language),
            Err(WhenError::Ambiguous(readings)) => answer("ambiguous", None, readings.as_slice(), language),
            Err(WhenError::Impossible) => answer("impossible", None, &[], language),
            Err(WhenError::NotATime) => answer("notATime", None, &[], language),
        };
        named("when", &answer)
    }
}

fn answer(status: &str, when: Option<&When>, readings: &[When], language: Language) -> Node {
    let day = |day: Option<Day>| day.map(|day| When::from(day).to_string());
    let readings = readings.iter().map(|when| answer("read", Some(when), &[], language)).collect();
    Node::Object(vec![
        told("status", Some(status)),
        told("iso", when.and_then(When::iso).as_deref()),
        told("earliest", day(when.and_then(When::earliest)).as_deref()),
        told("latest", day(when.and_then(When::latest)).as_deref()),
        told("precision", when.map(|when| when.precision().code())),
        told("relation", when.map(|when| when.relation().code())),
        told("words", when.map(|when| Param::from(when).write(language)).as_deref()),
        ("readings".to_owned(), Node::List(readings)),
    ])
}

#[inline(never)]
fn told(key: &str, value: Option<&str>) -> (String, Node) {
    (key.to_owned(), value.map_or(Node::Null, |value| Node::Text(value.to_owned())))
}
