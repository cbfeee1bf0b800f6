//! The fields of a project that a column can fill.

use crate::model::Project;
use crate::value::{Kind, Label, Node, Record, Segment, Value, Words, words};

/// A field of a project, by the way to it. Lists are stepped into without a number: a cell fills all
/// their items.
#[derive(Clone, Debug)]
pub(super) struct FieldPath {
    /// The fields on the way, from the project in.
    pub(super) labels: Vec<&'static Label>,
    pub(super) kind: &'static Kind,
    /// How many fields of the way lead to the list that it is inside of, if it is.
    pub(super) in_list: Option<usize>,
}

/// The field of a part that says what the part is.
const MAIN: [&str; 5] = ["name", "text", "goal", "project", "value"];

impl FieldPath {
    const PROJECT: Self = Self { labels: Vec::new(), kind: &Project::KIND, in_list: None };

    /// The field that a path such as `owner/name` leads to.
    pub(super) fn of(path: &str) -> Option<Self> {
        path.split('/').try_fold(Self::PROJECT, |outer, key| outer.step(key))
    }

    /// Every field of a project, each before those inside it.
    pub(super) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        Self::PROJECT.lead_to(&mut all);
        all
    }

    fn lead_to(&self, all: &mut Vec<Self>) {
        for label in self.record().map_or(&[][..], |record| record.labels) {
            if let Some(inner) = self.step(label.key) {
                all.push(inner.clone());
                inner.lead_to(all);
            }
        }
    }

    /// The record whose fields come next: a list inside a list has no cell of its own to fill.
    fn record(&self) -> Option<&'static Record> {
        match self.kind {
            Kind::Record(record) => Some(record),
            Kind::List(Kind::Record(record)) if self.in_list.is_none() => Some(record),
            _ => None,
        }
    }

    #[inline(never)]
    fn step(&self, key: &str) -> Option<Self> {
        let in_list = self.in_list.or_else(|| matches!(self.kind, Kind::List(_)).then_some(self.labels.len()));
        let (kind, label) = Kind::Record(self.record()?).step(&Segment::from(key))?;
        let mut labels = self.labels.clone();
        labels.push(label?);
        Some(Self { labels, kind, in_list })
    }

    /// The field that a cell fills: of a part, the one that says what it is.
    pub(super) fn filled_by_a_cell(&self) -> Self {
        let main = self.record().and_then(|record| record.labels.iter().find(|label| MAIN.contains(&label.key)));
        main.and_then(|label| self.step(label.key)).map_or_else(|| self.clone(), |inner| inner.filled_by_a_cell())
    }

    /// The first field on the way.
    pub(super) fn whole(&self) -> Option<Self> {
        Self::of(self.labels.first()?.key)
    }

    /// Whether it says what each item of a list is; the list is made of it.
    pub(super) fn makes_a_list(&self) -> bool {
        let is_main = self.labels.last().is_some_and(|label| MAIN.contains(&label.key));
        self.in_list.is_some_and(|list| self.labels.len() == list.saturating_add(1)) && is_main
    }

    /// Whether it is told of each item of a list that something else makes.
    pub(super) fn goes_along(&self) -> bool {
        self.in_list.is_some() && !self.makes_a_list()
    }

    pub(super) fn path(&self) -> String {
        self.labels.iter().map(|label| label.key).collect::<Vec<_>>().join("/")
    }

    /// What the last field on the way is called.
    pub(super) fn title(&self) -> Words {
        self.labels.last().map_or(words!("", "", ""), |label| label.title)
    }

    /// The way up to the list that it is inside of, and the way on from an item.
    pub(super) fn around_the_item(&self) -> (Vec<Segment>, Vec<Segment>) {
        let (outer, inner) = self.labels.split_at(self.in_list.unwrap_or(self.labels.len()).min(self.labels.len()));
        let way = |labels: &[&'static Label]| labels.iter().map(|label| Segment::from(label.key)).collect();
        (way(outer), way(inner))
    }
}

/// Puts a value where nothing stands yet, and makes the parts on the way; whether it could.
pub(super) fn put(node: &mut Node, way: &[Segment], value: Node) -> bool {
    match (node, way) {
        (Node::Object(entries), [Segment::Key(key), inner @ ..]) => {
            let stands = entries.iter().any(|(known, _)| known == key);
            match inner {
                [] if stands => false,
                [] => {
                    entries.push((key.clone(), value));
                    true
                }
                _ => {
                    if !stands {
                        entries.push((key.clone(), Node::Object(Vec::new())));
                    }
                    let part = entries.iter_mut().find(|(known, _)| known == key);
                    part.is_some_and(|(_, part)| put(part, inner, value))
                }
            }
        }
        (Node::List(items), [Segment::Index(index), inner @ ..]) => {
            items.get_mut(*index).is_some_and(|item| put(item, inner, value))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_fields() {
        let filled = |path: &str| FieldPath::of(path).map(|field| field.filled_by_a_cell().path());
        for (path, cell) in [
            ("title", "title"),
            ("owner", "owner/name"),
            ("contact", "contact/name"),
            ("mainGoals", "mainGoals/goal"),
            ("goals", "goals/text"),
            ("goals/target", "goals/target/value"),
            ("milestones/planned", "milestones/planned"),
            ("links", "links/project"),
            ("period", "period"),
            ("strategicApproaches", "strategicApproaches"),
        ] {
            assert_eq!(filled(path).as_deref(), Some(cell));
        }
        for path in ["", "colour", "title/name", "owner/colour", "goals/0", "goals/measured/value"] {
            assert!(FieldPath::of(path).is_none(), "{path}");
        }
        let [goals, deadline] = ["goals/text", "goals/deadline"].map(|path| FieldPath::of(path).unwrap());
        assert!(goals.makes_a_list() && !goals.goes_along() && deadline.goes_along() && !deadline.makes_a_list());
    }

    #[test]
    fn nothing_is_put_where_something_stands() {
        let mut node = Node::Object(Vec::new());
        let [name, sector] = [["owner", "name"], ["owner", "sector"]].map(|way| way.map(Segment::from));
        assert!(put(&mut node, &name, Node::Null));
        assert!(!put(&mut node, &name, Node::Flag(true)));
        assert!(put(&mut node, &sector, Node::Flag(true)));
        assert!(!put(&mut node, &["owner".into()], Node::Null));
        assert!(!put(&mut node, &["owner".into(), 0.into()], Node::Null));
        assert_eq!(node.to_string(), r#"{"owner":{"name":null,"sector":true}}"#);
    }
}
