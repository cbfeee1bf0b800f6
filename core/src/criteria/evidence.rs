//! What an assessment looks at: the documents at hand, and what stands in them at the end of a way.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::leaf::Leaf;
use super::signs::ReadSign;
use crate::model::{Body, BodyKind, CriterionPart, IdeaNote, Programme, Project};
use crate::phrase::FieldName;
use crate::value::{Faults, Kind, Node, Place, Pointer, Segment, Value, When};

/// The documents that are at hand, and what they are looked at against.
#[derive(Debug)]
pub(crate) struct Evidence<'a> {
    pub(crate) held: Vec<Held<'a>>,
    pub(crate) programme: Option<&'a Programme>,
    /// The time at which main goals must be in force.
    pub(crate) time: When,
    /// What tests of the programme and the portfolio have answered: the same for all that are looked at in turn.
    pub(crate) seen_of_all: SeenOfAll<'a>,
    /// The signs that have been read along each way.
    pub(super) signs: RefCell<SignsRead<'a>>,
}

/// Tests that look at the programme and the portfolio alone, and what they have answered.
pub(crate) type SeenOfAll<'a> = Rc<RefCell<Vec<(&'a CriterionPart, Rc<Leaf<'a>>)>>>;

/// Signs that have been read, and where they stand among them by the way, for each document that `subject`
/// stands for.
#[derive(Debug, Default)]
pub(super) struct SignsRead<'a> {
    pub(super) read: Vec<Rc<Vec<ReadSign>>>,
    in_project: BTreeMap<&'a str, usize>,
    in_note: BTreeMap<&'a str, usize>,
}

impl<'a> SignsRead<'a> {
    pub(super) fn in_subject(&mut self, subject: &str) -> &mut BTreeMap<&'a str, usize> {
        if subject == PROJECT { &mut self.in_project } else { &mut self.in_note }
    }
}

/// A document that is at hand.
#[derive(Clone, Debug)]
pub(crate) struct Held<'a> {
    /// What it is, such as `ideaNote`.
    pub(crate) name: &'static str,
    pub(crate) kind: &'static Kind,
    pub(crate) node: &'a Node,
    /// Where it stands in the document that is assessed, or in another.
    pub(crate) at: Pointer,
    /// Which other document it stands in; `None` for the one that is assessed.
    pub(crate) other: Option<&'static str>,
}

/// What stands at the end of a way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Fact<'a> {
    /// Nothing is stated.
    Absent,
    /// It is stated that there is none.
    Nothing,
    /// Something is stated.
    Stated(&'a Node),
}

/// A fact with the way to it: one for each of a list where the way goes through one.
#[derive(Clone, Debug)]
pub(crate) struct Located<'a> {
    pub(crate) fact: Fact<'a>,
    way: &'a str,
    /// The document, and its place among those at hand if it is.
    document: &'a str,
    held: Option<usize>,
    /// Which of each list the way goes through.
    pub(crate) indices: Vec<usize>,
}

/// A place as it is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidencePlace {
    /// Which document it is in; `None` for the one that is assessed.
    pub document: Option<String>,
    /// The way to it there.
    pub pointer: Pointer,
    /// What it is called.
    pub field: FieldName,
}

impl EvidencePlace {
    /// What tells it from other places.
    pub(super) fn key(&self) -> String {
        format!("{}{}", self.document.as_deref().unwrap_or_default(), self.pointer)
    }
}

/// What a way ends with that leads to the kinds of bodies. The name of a body may say its kind.
const KIND_OF_BODY: &str = "bodies/*/kind";

/// What a way begins with that leads into the project and the idea note alike: either is enough.
pub(crate) const SUBJECT: &str = "subject";

impl<'a> Evidence<'a> {
    /// What a test answers. One that looks at the programme and the portfolio alone is made once for all.
    pub(crate) fn leaf(&self, part: &'a CriterionPart) -> Rc<Leaf<'a>> {
        let is_of_all = |(_, way): (usize, &String)| way.starts_with("portfolio/") || way.starts_with("programme/");
        if !(part.fields.items().all(is_of_all) && part.of.items().all(is_of_all)) {
            return Rc::new(Leaf::of(part, self));
        }
        let known = self
            .seen_of_all
            .borrow()
            .iter()
            .find(|(seen, _)| std::ptr::eq(*seen, part))
            .map(|(_, leaf)| Rc::clone(leaf));
        known.unwrap_or_else(|| {
            let leaf = Rc::new(Leaf::of(part, self));
            self.seen_of_all.borrow_mut().push((part, Rc::clone(&leaf)));
            leaf
        })
    }

    pub(crate) fn new(held: Vec<Held<'a>>, programme: Option<&'a Programme>, time: When) -> Self {
        Self { held, programme, time, seen_of_all: Rc::default(), signs: RefCell::default() }
    }

    pub(crate) fn document(&self, name: &str) -> Option<(usize, &Held<'a>)> {
        self.held.iter().enumerate().find(|(_, held)| held.name == name)
    }

    /// The documents that `subject` stands for among some ways: the project and the idea note, as far as they
    /// are at hand and have what a way leads to. One, whichever, where no way begins so.
    pub(crate) fn subjects(&self, ways: &[&str]) -> Vec<&'static str> {
        let keys: Vec<&str> =
            ways.iter().filter_map(|way| way.split('/').nth(1).filter(|_| is_of_subject(way))).collect();
        let has_all = |name: &str| {
            let Some(Kind::Record(record)) = kind_of(name) else { return false };
            keys.iter().all(|key| record.kind_of(key).is_some())
        };
        let at_hand = SUBJECTS.into_iter().filter(|name| self.document(name).is_some() && has_all(name));
        let found: Vec<&'static str> = at_hand.take(if keys.is_empty() { 1 } else { SUBJECTS.len() }).collect();
        if found.is_empty() { SUBJECTS.into_iter().filter(|name| has_all(name)).take(1).collect() } else { found }
    }

    /// What stands at the end of a way that begins with the name of a document.
    pub(crate) fn facts(&self, way: &'a str, subject: &'static str) -> Vec<Located<'a>> {
        let (document, rest) = way.split_once('/').unwrap_or((way, ""));
        self.facts_in(if document == SUBJECT { subject } else { document }, rest)
    }

    /// What stands at the end of some ways.
    pub(crate) fn facts_along(&self, ways: &[&'a str], subject: &'static str) -> Vec<Located<'a>> {
        let mut facts = Vec::new();
        for way in ways {
            facts.append(&mut self.facts(way, subject));
        }
        facts
    }

    #[inline(never)]
    fn facts_in(&self, document: &'a str, way: &'a str) -> Vec<Located<'a>> {
        let held = self.document(document);
        let place = held.map(|(place, _)| place);
        let located = |fact, indices| Located { fact, way, document, held: place, indices };
        let Some((_, held)) = held else { return vec![located(Fact::Absent, Vec::new())] };
        let mut facts = Vec::new();
        // What is left to look at: a node, the rest of the way, and which of each list led there.
        let mut left: Vec<(&Node, &str, Vec<usize>)> = vec![(held.node, way, Vec::new())];
        while let Some((node, way, indices)) = left.pop() {
            if way.is_empty() {
                let fact = if node.says_something() { Fact::Stated(node) } else { nothing(node) };
                facts.push(located(fact, indices));
                continue;
            }
            let (step, rest) = way.split_once('/').unwrap_or((way, ""));
            match (node, step) {
                (Node::List(items), "*") if items.is_empty() => facts.push(located(Fact::Nothing, indices)),
                (Node::List(items), "*") => {
                    let each = items.iter().enumerate().rev();
                    left.extend(each.map(|(index, item)| (item, rest, [indices.as_slice(), &[index]].concat())));
                }
                (Node::Object(entries), key) => match entries.iter().rev().find(|(known, _)| known == key) {
                    Some((_, value)) => left.push((value, rest, indices)),
                    None => facts.push(located(Fact::Absent, indices)),
                },
                (Node::Text(text), _) if text.trim().is_empty() => facts.push(located(Fact::Nothing, indices)),
                _ => facts.push(located(Fact::Absent, indices)),
            }
        }
        facts
    }

    /// What kind of body it is at whose kind a way ends.
    pub(super) fn kind_of_body(&self, located: &Located<'a>) -> Option<BodyKind> {
        let held = self.held.get(located.held.filter(|_| located.way.ends_with(KIND_OF_BODY))?)?;
        let way = located.segments();
        let body = held.node.at(way.split_last()?.1)?;
        Body::read(body, &Place::Root, &mut Faults::default())?.kind_or_called()
    }

    /// The place of a fact, as it is answered.
    pub(crate) fn place(&self, located: &Located<'a>) -> EvidencePlace {
        let held = located.held.and_then(|place| self.held.get(place));
        let way = located.segments();
        let kind = held.map(|held| held.kind).or_else(|| kind_of(located.document));
        let field = kind.map(|kind| FieldName::of(kind, &way)).unwrap_or_default();
        let at = held.map_or(&[][..], |held| held.at.segments());
        EvidencePlace {
            document: match held {
                Some(held) => held.other.map(str::to_owned),
                None => Some(located.document.to_owned()),
            },
            pointer: at.iter().chain(&way).cloned().collect(),
            field,
        }
    }
}

/// A text or a list that says nothing: stated to be none, unless it holds nothing but rows that are begun.
fn nothing(node: &Node) -> Fact<'_> {
    let is_begun = |item: &Node| matches!(item, Node::Null | Node::Object(_));
    match node {
        Node::Text(_) => Fact::Nothing,
        Node::List(items) if items.is_empty() || !items.iter().all(is_begun) => Fact::Nothing,
        _ => Fact::Absent,
    }
}

impl<'a> Located<'a> {
    /// The place as a text, to look it up by.
    pub(crate) fn key(&self) -> String {
        let mut key = [self.document, "/", self.reached()].concat();
        for index in &self.indices {
            key.push('#');
            key.push_str(&index.to_string());
        }
        key
    }

    /// The way as far as it leads: a list that is not there has no items.
    fn reached(&self) -> &'a str {
        let mut stars = self.way.match_indices('*').skip(self.indices.len());
        stars.next().and_then(|(place, _)| self.way.get(..place)).unwrap_or(self.way).trim_end_matches('/')
    }

    /// The way as far as it leads, step by step, from the document on.
    fn segments(&self) -> Vec<Segment> {
        let mut indices = self.indices.iter();
        let steps = self.reached().split('/').filter(|step| !step.is_empty());
        steps
            .filter_map(|step| match step {
                "*" => indices.next().map(|index| Segment::from(*index)),
                key => Some(Segment::from(key)),
            })
            .collect()
    }

    pub(crate) fn is_stated(&self) -> bool {
        matches!(self.fact, Fact::Stated(_))
    }

    /// The place of the list that the way goes through first.
    pub(crate) fn of_the_whole_list(&self) -> Self {
        Self { indices: Vec::new(), ..self.clone() }
    }

    /// The text that stands there.
    pub(crate) fn text(&self) -> Option<&'a str> {
        match self.fact {
            Fact::Stated(Node::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The value that stands there, if it can be read as such.
    pub(crate) fn value<T: Value>(&self) -> Option<T> {
        match self.fact {
            Fact::Stated(node) => T::read(node, &Place::Root, &mut Faults::default()),
            Fact::Absent | Fact::Nothing => None,
        }
    }

    pub(crate) fn is_absent(&self) -> bool {
        self.fact == Fact::Absent
    }

    /// Whether there is room for one value alone at the end of the way, and not for a list.
    pub(crate) fn is_one(&self, evidence: &Evidence<'_>) -> bool {
        let kind = self.held.and_then(|place| evidence.held.get(place)).map(|held| held.kind);
        let mut kind = kind.or_else(|| kind_of(self.document));
        for step in self.way.split('/') {
            kind = kind.and_then(|kind| match (kind, step) {
                (Kind::List(item), "*") => Some(*item),
                (Kind::Record(record), key) => record.kind_of(key),
                _ => None,
            });
        }
        !self.is_of_a_list_not_stated() && !matches!(kind, Some(Kind::List(_)))
    }

    pub(crate) fn goes_through_a_list(&self) -> bool {
        self.way.contains('*')
    }

    /// Whether the way ends before what it leads to: the list that it goes through is not stated.
    pub(crate) fn is_of_a_list_not_stated(&self) -> bool {
        self.is_absent() && self.way.split('/').filter(|step| *step == "*").count() > self.indices.len()
    }
}

const PROJECT: &str = "project";
const IDEA_NOTE: &str = "ideaNote";
pub(super) const SUBJECTS: [&str; 2] = [PROJECT, IDEA_NOTE];

fn is_of_subject(way: &str) -> bool {
    way.split('/').next() == Some(SUBJECT)
}

macro_rules! documents {
    ($($type:ident $name:literal $list:ident $key:literal;)+) => {
        &[
            (IDEA_NOTE, &IdeaNote::KIND),
            (PROJECT, &Project::KIND),
            ("programme", &Programme::KIND),
            ("portfolio", &crate::model::Portfolio::KIND),
            ("dossier", &crate::model::Dossier::KIND),
            $(($name, &crate::model::$type::KIND),)+
        ]
    };
}

/// The documents that a way may begin with, by name.
pub(super) static DOCUMENTS: &[(&str, &Kind)] = crate::model::each_document!(documents);

/// The kind of the document of a name.
pub(crate) fn kind_of(document: &str) -> Option<&'static Kind> {
    DOCUMENTS.iter().find(|(name, _)| *name == document).map(|(_, kind)| *kind)
}
