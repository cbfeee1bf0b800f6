//! Whether a document may go on through a gate: parts that must be there, as data.

use crate::model::Gate;
use crate::phrase::choice_of;
use crate::text::lowered;
use crate::value::{Kind, Label, Language, Node, Segment};

/// A part that must be there before a gate: any one of some fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// The gate.
    pub gate: Gate,
    /// The fields, of which one must say something.
    pub any_of: &'static [&'static str],
}

const fn at_submission(any_of: &'static [&'static str]) -> Requirement {
    Requirement { gate: Gate::Submission, any_of }
}

/// A half-finished note is welcome: a title, who proposes, and a challenge or a solution.
pub(super) const IDEA_NOTE: &[Requirement] =
    &[at_submission(&["title"]), at_submission(&["initiator"]), at_submission(&["challenge", "solution"])];

/// Whether a document may go on through a gate, and what it lacks.
#[derive(Clone, Debug)]
pub struct Readiness {
    /// The gate.
    pub gate: Gate,
    /// The parts that are lacking.
    pub lacks: Vec<Lack>,
}

/// A part that is lacking: any one of these fields would do.
#[derive(Clone, Debug)]
pub struct Lack {
    /// The fields.
    pub any_of: Vec<&'static Label>,
}

impl Readiness {
    /// Whether nothing is lacking.
    pub fn is_ready(&self) -> bool {
        self.lacks.is_empty()
    }

    /// What each gate that something is required for lacks.
    pub(super) fn of(requirements: &'static [Requirement], kind: &Kind, node: &Node) -> Vec<Self> {
        let mut gates: Vec<Self> = Vec::new();
        for requirement in requirements {
            let met = requirement.any_of.iter().any(|key| says_something(node, kind, key));
            let label = |key: &&str| kind.step(&Segment::from(*key)).and_then(|(_, label)| label);
            let lacks = (!met).then(|| Lack { any_of: requirement.any_of.iter().filter_map(label).collect() });
            match gates.iter_mut().find(|known| known.gate == requirement.gate) {
                Some(known) => known.lacks.extend(lacks),
                None => gates.push(Self { gate: requirement.gate, lacks: lacks.into_iter().collect() }),
            }
        }
        gates
    }
}

impl Lack {
    /// The part in words: `utfordring eller løsning`.
    pub fn words(&self, language: Language) -> String {
        let names = self.any_of.iter().map(|label| lowered(label.title.in_language(language)));
        choice_of(&names.collect::<Vec<_>>(), language)
    }
}

/// Whether something of the right kind stands under a key.
fn says_something(node: &Node, kind: &Kind, key: &str) -> bool {
    let segment = Segment::from(key);
    let (Some(value), Some((kind, _))) = (node.at(std::slice::from_ref(&segment)), kind.step(&segment)) else {
        return false;
    };
    match (kind, value) {
        (Kind::Text, Node::Text(text)) => !text.trim().is_empty(),
        (Kind::Record(_), Node::Object(entries)) => entries.iter().any(|(_, value)| is_filled(value)),
        (Kind::List(_), Node::List(items)) => items.iter().any(is_filled),
        _ => false,
    }
}

fn is_filled(node: &Node) -> bool {
    match node {
        Node::Null => false,
        Node::Text(text) => !text.trim().is_empty(),
        Node::List(items) => items.iter().any(is_filled),
        Node::Object(entries) => entries.iter().any(|(_, value)| is_filled(value)),
        Node::Flag(_) | Node::Number(_) => true,
    }
}
