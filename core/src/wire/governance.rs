//! The operation that tells who decides, advises and reports in a programme.

use super::{Handle, named};

/// `{"governance"}`: the bodies of the programme of a file with what is stated of each, and the same in sentences.
pub(super) fn of_dossier(handle: &Handle) -> String {
    let dossier = handle.dossier();
    named("governance", &dossier.governance(&dossier.within(&handle.context)).answer())
}
