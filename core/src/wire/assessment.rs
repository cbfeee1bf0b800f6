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
    let assessments = dossier.assess(&within);
    let answers: Vec<AssessmentAnswer<'_>> = assessments.iter().map(Assessment::answer).collect();
    named("assessments", &answers)
}

fn one(assessment: Option<Assessment<'_>>) -> String {
    match assessment {
        Some(assessment) => named("assessment", &assessment.answer()),
        // A set that is not known is told of when the context is read.
        None => Misuse::new("there is no such set of criteria").to_json(),
    }
}
