//! Operations that lay out which steps projects and ideas can take.

use super::{Handle, named};
use crate::check::{Transitions, TransitionsAnswer};

/// `{"transitions"}`: the steps that each project of a file can take, and each of its ideas.
pub(super) fn of_dossier(handle: &Handle) -> String {
    let dossier = handle.dossier();
    let transitions = dossier.transitions(&dossier.within(&handle.context));
    answered(&transitions)
}

/// `{"transitions"}`: those of one idea note, in a list of one.
pub(super) fn of_idea_note(handle: &Handle) -> String {
    let note = handle.reading(|read| &read.idea_note);
    let transitions: Vec<Transitions> = note.transitions(&handle.context).into_iter().collect();
    answered(&transitions)
}

fn answered(transitions: &[Transitions]) -> String {
    let answers: Vec<TransitionsAnswer<'_>> = transitions.iter().map(Transitions::answer).collect();
    named("transitions", &answers)
}
