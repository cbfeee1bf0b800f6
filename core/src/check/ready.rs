//! Whether a document may go on through a gate: parts that must be there, as data.

use crate::model::Gate;
use crate::phrase::choice_of;
use crate::value::{Kind, Language, Node, Segment, Words, lowered};

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
    &[at_submission(&["title"]), at_submission(&["initiator/name"]), at_submission(&["challenge", "solution"])];

/// Whether a document may go on through a gate, and what it lacks.
#[derive(Clone, Debug)]
pub struct Readiness {
    /// The gate.
    pub gate: Gate,
    /// The parts that are lacking.
    pub lacks: Vec<Lack>,
}

/// A part that is lacking: any one of some fields would do.
#[derive(Clone, Debug)]
pub struct Lack {
    /// The ways to the fields, such as `initiator/name`.
    pub any_of: &'static [&'static str],
    titles: Vec<Words>,
}

impl Readiness {
    /// Whether nothing is lacking.
    pub fn is_ready(&self) -> bool {
        self.lacks.is_empty()
    }

    /// What each gate that something is required for lacks.
    pub(crate) fn of(requirements: &'static [Requirement], kind: &'static Kind, node: &Node) -> Vec<Self> {
        let mut gates: Vec<Self> = Vec::new();
        for Requirement { gate, any_of } in requirements {
            let met = any_of.iter().any(|way| says_something(node, kind, &segments(way)));
            let lacks = (!met).then(|| Lack::new(any_of, kind));
            match gates.iter_mut().find(|known| known.gate == *gate) {
                Some(known) => known.lacks.extend(lacks),
                None => gates.push(Self { gate: *gate, lacks: lacks.into_iter().collect() }),
            }
        }
        gates
    }
}

impl Lack {
    /// It is called what the outermost field on each way is called.
    fn new(any_of: &'static [&'static str], kind: &'static Kind) -> Self {
        let outermost = |way: &&str| kind.step(segments(way).first()?)?.1;
        Self { any_of, titles: any_of.iter().filter_map(outermost).map(|label| label.title).collect() }
    }

    /// The part in words: `utfordring eller løsning`.
    pub fn words(&self, language: Language) -> String {
        let names = self.titles.iter().map(|title| lowered(title.in_language(language)));
        choice_of(&names.collect::<Vec<_>>(), language)
    }
}

fn segments(way: &str) -> Vec<Segment> {
    way.split('/').map(Segment::from).collect()
}

/// Whether a text that says something stands where a text should.
fn says_something(node: &Node, kind: &'static Kind, way: &[Segment]) -> bool {
    let is_text = matches!(kind.at(way), Some((Kind::Text, _)));
    is_text && node.at(way).is_some_and(|value| matches!(value, Node::Text(_)) && !value.is_blank())
}
