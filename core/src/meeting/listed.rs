//! The methods for meetings as a list to choose from.

use serde::Serialize;

use super::agenda::{ends, rank, suits_people};
use super::methods::methods;
use super::plan::{each_said, said};
use crate::model::{CountRange, MeetingPurpose, Method, MethodStep, SupportRequest};
use crate::value::{Field, Language};

/// A method for meetings in one language, and whether it fits a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename_all = "camelCase"))]
#[non_exhaustive]
pub struct MeetingMethod {
    /// The method, by its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it gives, and when to choose it.
    pub purpose: String,
    /// Which step of a meeting it is for.
    pub step: Option<MethodStep>,
    /// The step in words.
    pub step_words: String,
    /// How many minutes it takes.
    pub minutes: MethodRange,
    /// How many can take part.
    pub people: MethodRange,
    /// How it is done, step by step.
    pub how: Vec<String>,
    /// What is needed.
    pub needs: Vec<String>,
    /// What the meetings are for that it fits, the best first.
    pub suits: Vec<MeetingPurpose>,
    /// Whether it fits what the meeting is for and how many come; not known where the request does not say.
    pub fits: Option<bool>,
}

/// From how many to how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MethodRange {
    /// At the least.
    pub least: usize,
    /// At the most.
    pub most: usize,
}

/// The methods for meetings that the library brings, in one language, with those marked that fit a request.
///
/// ```
/// use samspill::{Language, MeetingPurpose, SupportRequest, meeting_methods};
///
/// let request = SupportRequest { purpose: MeetingPurpose::NewIdeas.into(), people: 12.into(), ..SupportRequest::default() };
/// let methods = meeting_methods(&request, Language::Nynorsk);
/// let silent = methods.iter().find(|method| method.id == "silent-ideas");
/// assert_eq!(silent.map(|method| (method.title.as_str(), method.fits)), Some(("Stille idéskriving", Some(true))));
/// ```
///
/// Source: Nye Ålesund, «Prosessverktøy».
pub fn meeting_methods(request: &SupportRequest, language: Language) -> Vec<MeetingMethod> {
    methods().iter().map(|method| listed(method, request, language)).collect()
}

fn listed(method: &Method, request: &SupportRequest, language: Language) -> MeetingMethod {
    let step = method.step.known().copied();
    MeetingMethod {
        id: method.id.known().cloned().unwrap_or_default(),
        title: said(&method.title, language),
        purpose: said(&method.purpose, language),
        step,
        step_words: step.map_or("", |step| step.title().in_language(language)).to_owned(),
        minutes: range(&method.minutes),
        people: range(&method.people),
        how: each_said(&method.how, language),
        needs: each_said(&method.needs, language),
        suits: method.suits.items().map(|(_, suits)| *suits).collect(),
        fits: fits(method, request),
    }
}

fn range(range: &Field<CountRange>) -> MethodRange {
    let (least, most) = ends(range);
    MethodRange { least, most }
}

fn fits(method: &Method, request: &SupportRequest) -> Option<bool> {
    let purpose = request.purpose.known().map(|purpose| rank(method, Some(*purpose)).is_some());
    let people = request.people.known().map(|people| suits_people(method, *people));
    match (purpose, people) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}
