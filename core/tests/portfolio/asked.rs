//! The question and its answer.

use serde_json::{Value as Json, json};

/// The day that all is looked at.
pub(crate) const TODAY: &str = "2026-11-01";

/// What projects are to each other, as it is answered.
pub(crate) struct Answer(pub(crate) Json);

impl Answer {
    pub(crate) fn of(document: &Json) -> Self {
        Self::on(document, TODAY, "nb")
    }

    pub(crate) fn on(document: &Json, today: &str, lang: &str) -> Self {
        let context = json!({"today": today, "lang": lang}).to_string();
        let mut answer: Json =
            serde_json::from_str(&samspill::wire::call("coordination", &document.to_string(), &context)).unwrap();
        assert!(answer["coordination"].is_object(), "{answer}");
        Self(answer["coordination"].take())
    }

    pub(crate) fn list(&self, key: &str) -> &[Json] {
        self.0[key].as_array().unwrap()
    }

    /// A project by its code: those of the answer are told by their places.
    pub(crate) fn code(&self, place: &Json) -> &str {
        self.0["projects"][usize::try_from(place.as_u64().unwrap()).unwrap()]["code"].as_str().unwrap()
    }

    /// The codes of several, in order.
    pub(crate) fn codes(&self, places: &Json) -> Vec<&str> {
        let mut codes: Vec<&str> = places.as_array().unwrap().iter().map(|place| self.code(place)).collect();
        codes.sort_unstable();
        codes
    }

    /// Where the projects of a question stand: what it is known by when others have been deleted.
    pub(crate) fn places(&self, question: &Json) -> Vec<&str> {
        let places = question["projects"].as_array().unwrap().iter();
        places
            .map(|place| {
                self.0["projects"][usize::try_from(place.as_u64().unwrap()).unwrap()]["pointer"].as_str().unwrap()
            })
            .collect()
    }
}

/// The facts in a list of a question.
pub(crate) fn facts<'a>(question: &'a Json, list: &str) -> &'a [Json] {
    question[list].as_array().unwrap()
}

pub(crate) fn pointers(fact: &Json) -> impl Iterator<Item = &str> {
    fact["pointers"].as_array().unwrap().iter().map(|pointer| pointer.as_str().unwrap())
}
