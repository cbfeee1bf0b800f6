//! Operations that ask a network what it holds for an idea.

use super::{Handle, named};
use crate::check::{Reading, Report};
use crate::model::NetworkQuestion;

impl Handle {
    /// The document as a question to a network, and what could not be read of it.
    fn network_question(&self) -> (&Reading<NetworkQuestion>, Report) {
        let question = self.reading(|read| &read.network_question);
        (question, question.check(&self.context))
    }
}

/// `{"experience"}`: the records of the network's experience base that hold the question's words.
pub(super) fn search(handle: &Handle) -> String {
    let (question, report) = handle.network_question();
    named("experience", &question.search_experience(&report))
}

/// `{"experience"}`: the records that are about the same as the question's note.
pub(super) fn similar(handle: &Handle) -> String {
    let (question, report) = handle.network_question();
    named("experience", &question.similar_experience(&report))
}

/// `{"openings"}`: the network's openings, and whether they fit the idea.
pub(super) fn openings(handle: &Handle) -> String {
    let (question, report) = handle.network_question();
    named("openings", &question.openings(&handle.context, &report))
}

/// `{"resources"}`: the network's resources, and whether they fit the idea.
pub(super) fn resources(handle: &Handle) -> String {
    let (question, report) = handle.network_question();
    named("resources", &question.resources(&handle.context, &report))
}
