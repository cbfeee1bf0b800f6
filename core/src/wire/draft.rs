//! Operations that draft a letter about an idea note.

use super::{Handle, named};
use crate::render::{DraftKind, draft};

pub(super) fn of_idea_note(handle: &Handle, kind: DraftKind) -> String {
    let (note, context) = (handle.reading(|read| &read.idea_note), &handle.context);
    let Some(assessment) = note.assess(context) else {
        return super::assessment::not_assessed(context).to_json();
    };
    let report = note.check(context);
    named("draft", &draft(kind, note.document(), &assessment, report.findings(), context).answer())
}
