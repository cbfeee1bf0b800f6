//! Operations that assess against criteria.

use super::{Handle, Misuse, named};
use crate::check::{Assessment, AssessmentAnswer};

pub(super) fn of_idea_note(handle: &Handle) -> String {
    one(handle.reading(|read| &read.idea_note).assess(&handle.context))
}

pub(super) fn of_project(handle: &Handle) -> String {
    one(handle.reading(|read| &read.project).assess(&handle.context))
}

pub(super) fn of_dossier(handle: &Handle) -> String {
    let dossier = handle.dossier();
    let within = dossier.within(&handle.context);
    if within.criteria_set().is_none() {
        return unknown_set();
    }
    let assessments = dossier.assess(&within);
    let answers: Vec<AssessmentAnswer<'_>> = assessments.iter().map(Assessment::answer).collect();
    named("assessments", &answers)
}

fn one(assessment: Option<Assessment<'_>>) -> String {
    match assessment {
        Some(assessment) => named("assessment", &assessment.answer()),
        None => unknown_set(),
    }
}

/// Nothing can be assessed against a set that is not known.
pub(super) fn unknown_set() -> String {
    let message = "there is no set of criteria with this id; give the set itself, or the id of one of the programme's or \
                   of `area-programme`, `collaboration-project`";
    let pointer = "/criteria/set/id".to_owned();
    Misuse { message: message.to_owned(), pointer }.to_json()
}
