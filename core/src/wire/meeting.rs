//! Operations that plan a meeting from a request for help with it.

use super::{Handle, named};
use crate::check::Made;
use crate::meeting::{meeting_methods, plan_meeting};

/// `{"plan"}`: an agenda with times, what is needed, who answers for what, and what is missing.
pub(super) fn plan(handle: &Handle) -> String {
    let request = handle.reading(|read| &read.support_request);
    let plan = plan_meeting(request.document(), handle.context.speech.language());
    named("plan", &plan.answer(&Made::of(&handle.context)))
}

/// `{"methods"}`: the methods there are, with those marked that fit the request.
pub(super) fn methods(handle: &Handle) -> String {
    let request = handle.reading(|read| &read.support_request);
    named("methods", &meeting_methods(request.document(), handle.context.speech.language()))
}
