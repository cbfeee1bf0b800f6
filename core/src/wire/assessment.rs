//! Operations that assess against criteria.

use super::{Handle, Misuse, named};
use crate::check::{Assessment, AssessmentAnswer};
use crate::criteria::criteria_sets;

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
    let mut message =
        "there is no set of criteria with this id; give the set itself, or the id of one of the programme's or of"
            .to_owned();
    let mut ids = criteria_sets().iter().filter_map(|set| set.id.known());
    if let Some(first) = ids.next() {
        message.extend([" `", first, "`"]);
    }
    ids.for_each(|id| message.extend([", `", id, "`"]));
    Misuse { message, pointer: "/criteria/set/id".to_owned() }.to_json()
}
