//! Operations that work out what projects are to each other.

use super::{Handle, named};
use crate::check::Reading;
use crate::context::Context;
use crate::portfolio::Coordination;
#[cfg(feature = "render")]
use crate::render::Paper;
use crate::value::Segment;

/// `{"coordination"}`: coverage, overlaps, dependencies, clashes, questions to the forum, and what a steering group should
/// know. The document is a file that holds a portfolio, or the portfolio itself.
pub(super) fn coordination(handle: &Handle) -> String {
    coordinated(handle, |coordination, context| coordination.answer(context, |answer| named("coordination", answer)))
}

/// `{"paper"}`: a paper about the portfolio, as Markdown and as a page of HTML that stands alone.
#[cfg(feature = "render")]
pub(super) fn paper(handle: &Handle, write: fn(&Coordination<'_>, &Context<'_>) -> Paper) -> String {
    coordinated(handle, |coordination, context| named("paper", &write(coordination, context).answer()))
}

fn coordinated(handle: &Handle, then: impl FnOnce(&Coordination<'_>, &Context<'_>) -> String) -> String {
    let (dossier, context) = (handle.dossier(), &handle.context);
    let is_alone = dossier.node().is_some_and(|node| node.at(&[Segment::from("projects")]).is_some());
    if is_alone {
        let portfolio = handle.read.portfolio.get_or_init(|| Reading::of(&handle.document, context));
        portfolio.coordinate(context, then)
    } else {
        dossier.coordinate(context, then)
    }
}
