//! The methods for meetings that the library brings, as data.

use std::sync::OnceLock;

use crate::model::{Method, MethodCollection, PreMeetingQuestion};
use crate::value::{Faults, Language, Limits, Node, Place, Value, lowered};

const COLLECTION: &str = include_str!("../../methods/methods.json");

fn collection() -> &'static (Vec<Method>, Vec<PreMeetingQuestion>) {
    static READ: OnceLock<(Vec<Method>, Vec<PreMeetingQuestion>)> = OnceLock::new();
    READ.get_or_init(|| {
        let node = Node::parse(COLLECTION, &Limits::default()).unwrap_or(Node::Null);
        let read = MethodCollection::read(&node, &Place::Root, &mut Faults::default()).unwrap_or_default();
        let questions = read.pre_meeting_questions.items().map(|(_, question)| question.clone()).collect();
        (read.methods.items().map(|(_, method)| method.clone()).collect(), questions)
    })
}

/// The methods for meetings that the library brings (*metodar*), each with what it is for, how it is done, for how
/// many, and how long it takes.
///
/// ```
/// use samspill::MethodStep;
///
/// let opening = samspill::methods().iter().filter(|method| method.step.known() == Some(&MethodStep::Opening));
/// assert!(opening.count() >= 2);
/// ```
///
/// Source: the kinds of meetings are those of Nye Ålesund, «Prosessverktøy»; the methods are in common use.
pub fn methods() -> &'static [Method] {
    &collection().0
}

/// What a process leader asks whoever is responsible for a meeting, before it.
///
/// Source: Nye Ålesund, «Prosesstøtte»: the form is fitted to what the meeting is for.
pub fn pre_meeting_questions() -> &'static [PreMeetingQuestion] {
    &collection().1
}

/// The method that somebody means by its id, or what it is called in any of the languages.
pub fn method_called(reference: &str) -> Option<&'static Method> {
    let meant = lowered(reference.trim());
    let is_meant = |method: &&Method| {
        let title = method.title.known();
        let titles = Language::ALL.iter().filter_map(|language| title?.in_language(*language));
        titles.chain(method.id.filled().map(String::as_str)).any(|name| lowered(name) == meant)
    };
    methods().iter().find(is_meant)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{MeetingPurpose, MethodStep};

    #[test]
    fn the_collection_is_read_to_the_last_word() {
        let node = Node::parse(COLLECTION, &Limits::default()).unwrap();
        let mut faults = Faults::default();
        let read = MethodCollection::read(&node, &Place::Root, &mut faults).unwrap();
        assert!(faults.told().is_empty(), "{:?}", faults.told());
        assert_eq!(read.methods.items().count(), methods().len());
        assert!(methods().len() >= 12 && !pre_meeting_questions().is_empty());
    }

    #[test]
    fn every_method_is_told_whole_in_three_languages() {
        for method in methods() {
            let id = method.id.filled().unwrap();
            let in_all = |wording: &crate::model::Wording| {
                [&wording.nb, &wording.nn, &wording.en].iter().all(|text| text.filled().is_some())
            };
            assert!(method.title.known().is_some_and(in_all), "{id}");
            assert!(method.purpose.known().is_some_and(in_all), "{id}");
            assert!(method.how.items().count() >= 3 && method.how.items().all(|(_, step)| in_all(step)), "{id}");
            assert!(method.needs.items().all(|(_, need)| in_all(need)), "{id}");
            for range in [&method.minutes, &method.people] {
                let range = range.known().unwrap();
                assert!(range.least.known().unwrap() < range.most.known().unwrap(), "{id}");
            }
            assert!(method.suits.items().count() > 0 && method.step.known().is_some(), "{id}");
        }
    }

    #[test]
    fn every_purpose_can_be_opened_and_concluded() {
        for purpose in MeetingPurpose::ALL {
            for step in [MethodStep::Opening, MethodStep::Concluding] {
                let fits = |method: &&Method| {
                    method.step.known() == Some(&step) && method.suits.items().any(|(_, suits)| suits == purpose)
                };
                assert!(methods().iter().any(|method| fits(&method)), "{purpose:?} {step:?}");
            }
        }
    }
}
