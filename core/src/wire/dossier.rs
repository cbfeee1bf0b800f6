//! Operations that give a file, or a part of it, anew.

use serde::Serialize;

use super::Handle;
use crate::check::Reading;
use crate::lifecycle::taken_back;
use crate::redact::redacted_tree;
use crate::value::{Node, Pointer, Segment};

/// `{"portfolio", "uncertain"}`: the portfolio as it was today. The document is a file that holds one,
/// or the portfolio itself.
pub(super) fn portfolio_as_of(handle: &Handle) -> String {
    #[derive(Serialize)]
    struct Answer {
        portfolio: Node,
        uncertain: Vec<UncertainAnswer>,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct UncertainAnswer {
        pointer: Pointer,
        states: Vec<&'static str>,
        may_not_exist: bool,
    }
    let (dossier, context) = (handle.dossier(), &handle.context);
    let is_alone = dossier.node().is_some_and(|node| node.at(&[Segment::from("projects")]).is_some());
    let (portfolio, node) = if is_alone {
        let alone = handle.read.portfolio.get_or_init(|| Reading::of(&handle.document, context));
        (Some(alone.document()), alone.node())
    } else {
        let node = dossier.node().and_then(|node| node.at(&[Segment::from("portfolio")]));
        (dossier.document().portfolio.known(), node)
    };
    let Some((portfolio, node)) = portfolio.zip(node) else {
        return written(&Answer { portfolio: Node::Null, uncertain: Vec::new() });
    };
    let then = taken_back(portfolio, context.today);
    let doubts = then.uncertain().map(|doubt| UncertainAnswer {
        pointer: Pointer::root().then("projects").then(doubt.project),
        states: doubt.states.iter().map(|state| state.code()).collect(),
        may_not_exist: doubt.may_not_exist,
    });
    written(&Answer { uncertain: doubts.collect(), portfolio: then.tree(node) })
}

/// `{"dossier", "unread"}`: the file without what belongs to persons, and where a person must look.
pub(super) fn redact(handle: &Handle) -> String {
    #[derive(Serialize)]
    struct Answer {
        dossier: Node,
        unread: Vec<Pointer>,
    }
    let (node, faults) = (handle.dossier().node().cloned(), handle.dossier().faults());
    let (dossier, unread) = redacted_tree(node.unwrap_or(Node::Null), faults);
    written(&Answer { dossier, unread })
}

fn written(answer: &impl Serialize) -> String {
    // Nothing that is answered can fail to be written: its keys are texts and its numbers finite.
    serde_json::to_string(answer).unwrap_or_default()
}
