//! A written goal, read.

use super::{Handle, Misuse, named};
use crate::check::GoalReadingAnswer;
use crate::value::{Language, Limits, Node};

impl Handle {
    /// Reads a document that is one goal, as a JSON text, or an object with the text and its language:
    /// `{"text": "…", "language": "nn"}`. Anything else is misuse.
    ///
    /// The answer always has the same keys. Every span is told with the words that stand there, in
    /// bytes, UTF-16 units and code points. What the words do not tell is `null`, or an empty list.
    pub(super) fn read_goal(&self) -> String {
        let told = match Node::parse(&self.document, &Limits::default()) {
            Ok(Node::Text(text)) => Some((text, None)),
            Ok(Node::Object(fields)) => of_object(&fields),
            _ => None,
        };
        match told {
            Some((text, language)) => named("goal", &GoalReadingAnswer::of(&text, language)),
            None => Misuse::new(
                "the goal must be a text, or {\"text\": \"…\", \"language\": \"nn\"} with `nb`, `nn` or `en`",
            )
            .to_json(),
        }
    }
}

/// The text, and its language where it states one; `None` where either is something else.
fn of_object(fields: &[(String, Node)]) -> Option<(String, Option<Language>)> {
    let under = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value);
    let Some(Node::Text(text)) = under("text") else { return None };
    let language = match under("language") {
        None | Some(Node::Null) => None,
        Some(Node::Text(tag)) => Some(Language::from_tag(tag)?),
        Some(_) => return None,
    };
    Some((text.clone(), language))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn spans_are_counted_in_three_ways() {
        let answer =
            crate::wire::call("readGoal", r#""Å få 1\u202f300 elevar 🎈 innan 2030""#, r#"{"today": "2026-11-21"}"#);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        let goal = &answer["goal"];
        assert_eq!(goal["quantities"][0]["value"], 1300);
        assert_eq!(goal["quantities"][0]["unit"]["words"], "elevar");
        let span = &goal["deadline"]["span"];
        assert_eq!(span["words"], "innan 2030");
        let starts = ["bytes", "utf16", "codePoints"].map(|unit| span[unit][0].as_u64());
        assert_eq!(starts, [Some(27), Some(21), Some(20)]);
        assert_eq!(goal["deadline"]["latest"], "2030-12-31");
    }
}
