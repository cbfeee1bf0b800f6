//! Operations that assess against criteria.

use super::{Handle, Misuse, named};
use crate::check::{Assessment, AssessmentAnswer};
use crate::context::Context;
use crate::criteria::criteria_sets;
use crate::model::CriteriaSubject;

pub(super) fn of_idea_note(handle: &Handle) -> String {
    one(handle.reading(|read| &read.idea_note).assess(&handle.context), &handle.context)
}

pub(super) fn of_project(handle: &Handle) -> String {
    one(handle.reading(|read| &read.project).assess(&handle.context), &handle.context)
}

pub(super) fn of_programme(handle: &Handle) -> String {
    let programme = handle.reading(|read| &read.programme);
    let within = programme.within(&handle.context);
    one(programme.assess(&within), &within)
}

pub(super) fn of_dossier(handle: &Handle) -> String {
    let dossier = handle.dossier();
    let within = dossier.within(&handle.context);
    if within.known_set() == Some(None) {
        return not_assessed(&within).to_json();
    }
    let assessments = dossier.assess(&within);
    let answers: Vec<AssessmentAnswer<'_>> = assessments.iter().map(Assessment::answer).collect();
    named("assessments", &answers)
}

fn one(assessment: Option<Assessment<'_>>, context: &Context<'_>) -> String {
    match assessment {
        Some(assessment) => named("assessment", &assessment.answer()),
        None => not_assessed(context).to_json(),
    }
}

/// Nothing can be assessed against a set that is not known, or is about something else.
pub(super) fn not_assessed(context: &Context<'_>) -> Misuse {
    let message = match context.known_set() {
        None => "say which set of criteria to assess against: give the set itself, or its id",
        Some(Some(set)) if set.about() == CriteriaSubject::Programme => {
            "this set is about a programme: ask `assessProgramme`, `assessDossier` or `selfAssessment`"
        }
        Some(Some(_)) => {
            "this set is about projects and ideas: ask `assessProject`, `assessIdeaNote` or `assessDossier`"
        }
        Some(None) => return unknown_set(),
    };
    Misuse { message: message.to_owned(), pointer: "/criteria/set".to_owned() }
}

fn unknown_set() -> Misuse {
    let mut message =
        "there is no set of criteria with this id; give the set itself, or the id of one of the programme's or of"
            .to_owned();
    let mut ids = criteria_sets().iter().filter_map(|set| set.id.known());
    if let Some(first) = ids.next() {
        message.extend([" `", first, "`"]);
    }
    ids.for_each(|id| message.extend([", `", id, "`"]));
    Misuse { message, pointer: "/criteria/set/id".to_owned() }
}
