//! Changes to a plan that somebody wants to try, how they are taken back, and which milestone is which afterwards.

use std::collections::{BTreeMap, VecDeque};

use super::{PlanSchedule, ScheduledMilestone};
use crate::model::{Milestone, MilestonePlan};
use crate::value::{Field, Node, Pointer, Segment, Value};

/// A change that somebody wants to try (*endring*): what stands at a place, put there instead of what stands there now.
///
/// Nothing ([`Node::Null`]) takes away what stands there; what stands after it in a list moves up. What is put where a
/// list ends, is added to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Whether the place is in the programme, and not in the plan.
    pub is_in_programme: bool,
    /// The place.
    pub pointer: Pointer,
    /// What is to stand there.
    pub value: Node,
    /// What happens to what stands there now.
    pub putting: Putting,
}

/// How something is put at a place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Putting {
    /// Instead of what stands there.
    #[default]
    Instead,
    /// Between others in a list: what stands at the place, and after it, moves down.
    Inserted,
    /// Instead of what stands there; where nothing does, before this key.
    BeforeKey(String),
}

/// Why a change cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeError {
    /// The place is in a list that is shorter, or within a text or a number.
    #[error("there is no such place; to add to a list, name the place after its last item")]
    NoSuchPlace,
}

/// Makes a change to a document, and gives the change that takes it back.
pub(crate) fn change(document: &mut Node, change: &Change) -> Result<Change, ChangeError> {
    let segments = change.pointer.segments();
    let back = put(document, segments, change.value.clone(), &change.putting)?;
    let pointer = segments.get(..back.steps).unwrap_or(segments).iter().cloned().collect();
    Ok(Change { is_in_programme: change.is_in_programme, pointer, value: back.value, putting: back.putting })
}

/// What takes a change back: what is to be put, how, and how many steps of the way lead to the place.
struct Back {
    steps: usize,
    value: Node,
    putting: Putting,
}

impl Back {
    fn instead(steps: usize, value: Node) -> Self {
        Self { steps, value, putting: Putting::Instead }
    }

    fn deeper(self) -> Self {
        Self { steps: self.steps.saturating_add(1), ..self }
    }
}

/// Puts a value at a place.
fn put(node: &mut Node, way: &[Segment], value: Node, putting: &Putting) -> Result<Back, ChangeError> {
    let Some((first, rest)) = way.split_first() else { return Ok(Back::instead(0, std::mem::replace(node, value))) };
    match (node, first) {
        // Where nothing is, nothing can be taken away.
        (Node::Null, _) if value == Node::Null => Ok(Back::instead(way.len(), Node::Null)),
        (node @ Node::Null, _) => {
            *node = made(way, value, putting)?;
            Ok(Back::instead(0, Node::Null))
        }
        (Node::Object(fields), _) => put_in_object(fields, &key_of(first), rest, value, putting),
        (Node::List(items), Segment::Index(index)) => put_in_list(items, *index, rest, value, putting),
        _ => Err(ChangeError::NoSuchPlace),
    }
}

/// What stands where nothing did before, with a value at the end of the way.
fn made(way: &[Segment], value: Node, putting: &Putting) -> Result<Node, ChangeError> {
    let mut node = match way.first() {
        None => return Ok(value),
        Some(Segment::Index(_)) => Node::List(Vec::new()),
        Some(Segment::Key(_)) => Node::Object(Vec::new()),
    };
    put(&mut node, way, value, putting)?;
    Ok(node)
}

/// A step as a key: an object may have one that is a number.
fn key_of(segment: &Segment) -> String {
    match segment {
        Segment::Index(index) => index.to_string(),
        Segment::Key(key) => key.clone(),
    }
}

/// Where a key stands more than once, the last one counts.
fn put_in_object(
    fields: &mut Vec<(String, Node)>,
    key: &str,
    rest: &[Segment],
    value: Node,
    putting: &Putting,
) -> Result<Back, ChangeError> {
    if rest.is_empty() && *putting == Putting::Inserted {
        return Err(ChangeError::NoSuchPlace);
    }
    let Some(place) = fields.iter().rposition(|(known, _)| known == key) else {
        if value == Node::Null {
            return Ok(Back::instead(rest.len().saturating_add(1), Node::Null));
        }
        let inner = made(rest, value, putting)?;
        let before = match putting {
            Putting::BeforeKey(other) if rest.is_empty() => fields.iter().position(|(known, _)| known == other),
            _ => None,
        };
        fields.insert(before.unwrap_or(fields.len()), (key.to_owned(), inner));
        return Ok(Back::instead(1, Node::Null));
    };
    if rest.is_empty() && value == Node::Null {
        return Ok(taken_from_object(fields, place, key));
    }
    let is_null = fields.get(place).is_some_and(|(_, inner)| *inner == Node::Null);
    let whole = (is_null && value != Node::Null).then(|| Node::Object(fields.clone()));
    let Some((_, inner)) = fields.get_mut(place) else { return Err(ChangeError::NoSuchPlace) };
    let back = put(inner, rest, value, putting)?.deeper();
    Ok(whole.map_or(back, |whole| Back::instead(0, whole)))
}

fn taken_from_object(fields: &mut Vec<(String, Node)>, place: usize, key: &str) -> Back {
    let times = |wanted: &str| fields.iter().filter(|(known, _)| known == wanted).count();
    let next = fields.get(place.saturating_add(1)).map(|(next, _)| next.clone());
    let is_null = fields.get(place).is_none_or(|(_, value)| *value == Node::Null);
    // A change cannot say that nothing is to stand there, nor that a key is to stand twice: the whole is put back.
    if is_null || times(key) > 1 || next.as_deref().is_some_and(|next| times(next) > 1) {
        let whole = fields.clone();
        fields.retain(|(known, _)| known != key);
        return Back::instead(0, Node::Object(whole));
    }
    let (_, value) = fields.remove(place);
    Back { steps: 1, value, putting: next.map_or(Putting::Instead, Putting::BeforeKey) }
}

fn put_in_list(
    items: &mut Vec<Node>,
    index: usize,
    rest: &[Segment],
    value: Node,
    putting: &Putting,
) -> Result<Back, ChangeError> {
    let is_here = rest.is_empty();
    if index > items.len() || (is_here && matches!(putting, Putting::BeforeKey(_))) {
        return Err(ChangeError::NoSuchPlace);
    }
    let is_away = value == Node::Null;
    // A change cannot say that nothing is to stand there: the whole is put back.
    let whole = items.get(index).is_some_and(|item| *item == Node::Null).then(|| Node::List(items.clone()));
    match items.get_mut(index) {
        None if is_away => Ok(Back::instead(rest.len().saturating_add(1), Node::Null)),
        Some(_) if is_here && is_away && *putting != Putting::Inserted => {
            let value = items.remove(index);
            let back = Back { steps: 1, value, putting: Putting::Inserted };
            Ok(whole.map_or(back, |whole| Back::instead(0, whole)))
        }
        Some(inner) if !(is_here && *putting == Putting::Inserted) => {
            let back = put(inner, rest, value, putting)?.deeper();
            Ok(whole.filter(|_| !is_away).map_or(back, |whole| Back::instead(0, whole)))
        }
        // There is nothing to put in.
        _ if is_away => Ok(Back { steps: 1, value: Node::Null, putting: Putting::Inserted }),
        _ => {
            items.insert(index, made(rest, value, putting)?);
            Ok(Back::instead(1, Node::Null))
        }
    }
}

/// What a milestone is known by.
type Named = fn(&Field<Milestone>) -> Option<String>;

/// Which milestone of a plan each milestone of a changed plan is, by their places: the one with the same id, else with
/// the same text, else at the same place; `None` for one that is new.
pub(crate) fn same_milestones(before: &MilestonePlan, after: &MilestonePlan) -> Vec<Option<usize>> {
    let [before, after] =
        [before, after].map(|plan| plan.milestones.known().map_or(&[] as &[Field<Milestone>], |list| &list.0));
    let mut same = vec![None; after.len()];
    let mut is_taken = vec![false; before.len()];
    let id = |item: &Field<Milestone>| item.known()?.id.filled().cloned();
    let text = |item: &Field<Milestone>| item.known()?.text.filled().cloned();
    let whole = |item: &Field<Milestone>| item.known().map(|milestone| milestone.write().to_string());
    // Of several with the same name, those that are the same in all first.
    let ways: [Named; 3] = [whole, id, text];
    for way in ways {
        let mut left: BTreeMap<String, VecDeque<usize>> = BTreeMap::new();
        for (place, item) in before.iter().enumerate().filter(|(place, _)| is_taken.get(*place) == Some(&false)) {
            way(item).into_iter().for_each(|name| left.entry(name).or_default().push_back(place));
        }
        for (item, same) in after.iter().zip(&mut same).filter(|(_, same)| same.is_none()) {
            *same = way(item).and_then(|name| left.get_mut(&name)?.pop_front());
            if let Some(taken) = same.and_then(|place| is_taken.get_mut(place)) {
                *taken = true;
            }
        }
    }
    for (place, same) in same.iter_mut().enumerate().filter(|(_, same)| same.is_none()) {
        let is_free = is_taken.get(place) == Some(&false);
        let both = before.get(place).zip(after.get(place));
        // With another id and another text it is another one.
        let is_other = |(one, other)| id(one).zip(id(other)).is_some() && text(one).zip(text(other)).is_some();
        *same = (is_free && !both.is_some_and(is_other)).then_some(place);
    }
    same
}

impl PlanSchedule {
    /// The milestones, each at the place that it has in a changed plan; one that is new has no day.
    pub(crate) fn at_places(&self, same: &[Option<usize>]) -> Self {
        let milestone = |place: &Option<usize>| {
            place.and_then(|place| self.milestones.get(place)).cloned().unwrap_or_else(ScheduledMilestone::default)
        };
        let milestones = same.iter().map(milestone).collect();
        Self { milestones, critical_chain: Vec::new(), circles: Vec::new(), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Limits;

    fn node(text: &str) -> Node {
        Node::parse(text, &Limits::default()).unwrap()
    }

    fn wanted(pointer: &[Segment], value: &str, putting: Putting) -> Change {
        Change { is_in_programme: false, pointer: pointer.iter().cloned().collect(), value: node(value), putting }
    }

    fn tried(document: &str, change_wanted: &Change) -> (Node, Node) {
        let mut changed = node(document);
        let undo = change(&mut changed, change_wanted).unwrap();
        let mut back = changed.clone();
        change(&mut back, &undo).unwrap();
        (changed, back)
    }

    #[test]
    fn a_change_is_made_and_taken_back() {
        let document = r#"{"milestones":[{"id":"M1"},{"id":"M2","planned":"2027"}]}"#;
        for (pointer, value, changed) in [
            (
                vec!["milestones".into(), 1.into(), "planned".into()],
                r#""2028""#,
                r#"{"milestones":[{"id":"M1"},{"id":"M2","planned":"2028"}]}"#,
            ),
            (
                vec!["milestones".into(), 1.into(), "planned".into()],
                "null",
                r#"{"milestones":[{"id":"M1"},{"id":"M2"}]}"#,
            ),
            (
                vec!["milestones".into(), 0.into(), "workingTime".into(), "days".into()],
                "5",
                r#"{"milestones":[{"id":"M1","workingTime":{"days":5}},{"id":"M2","planned":"2027"}]}"#,
            ),
            (
                vec!["milestones".into(), 2.into(), "id".into()],
                r#""M3""#,
                r#"{"milestones":[{"id":"M1"},{"id":"M2","planned":"2027"},{"id":"M3"}]}"#,
            ),
            (vec!["milestones".into(), 1.into()], "null", r#"{"milestones":[{"id":"M1"}]}"#),
            (vec!["milestones".into(), 0.into()], "null", r#"{"milestones":[{"id":"M2","planned":"2027"}]}"#),
            (
                vec!["milestones".into(), 1.into(), "id".into()],
                "null",
                r#"{"milestones":[{"id":"M1"},{"planned":"2027"}]}"#,
            ),
            (vec![], "{}", "{}"),
            (vec!["nothing".into()], "null", document),
            (vec!["nothing".into(), "at".into(), 3.into()], "null", document),
            (vec!["milestones".into(), 2.into()], "null", document),
            (vec!["milestones".into(), 0.into(), "workingTime".into(), "days".into()], "null", document),
        ] {
            let (made, back) = tried(document, &wanted(&pointer, value, Putting::Instead));
            assert_eq!(made, node(changed));
            assert_eq!(back, node(document));
        }
    }

    #[test]
    fn what_stands_twice_or_stands_as_nothing_is_put_back_too() {
        let document = r#"{"a":1,"b":null,"a":2,"c":3,"list":[null,5],"2027":true}"#;
        let without_a = r#"{"b":null,"c":3,"list":[null,5],"2027":true}"#;
        for (pointer, value, changed) in [
            (vec!["a".into()], "7", r#"{"a":1,"b":null,"a":7,"c":3,"list":[null,5],"2027":true}"#),
            (vec!["a".into()], "null", without_a),
            (vec!["b".into()], "7", r#"{"a":1,"b":7,"a":2,"c":3,"list":[null,5],"2027":true}"#),
            (vec!["b".into(), "x".into()], "7", r#"{"a":1,"b":{"x":7},"a":2,"c":3,"list":[null,5],"2027":true}"#),
            (vec!["b".into(), "x".into()], "null", document),
            (vec!["b".into()], "null", r#"{"a":1,"a":2,"c":3,"list":[null,5],"2027":true}"#),
            (vec!["list".into(), 0.into()], "7", r#"{"a":1,"b":null,"a":2,"c":3,"list":[7,5],"2027":true}"#),
            (vec!["list".into(), 0.into()], "null", r#"{"a":1,"b":null,"a":2,"c":3,"list":[5],"2027":true}"#),
            (vec![2027.into()], "false", r#"{"a":1,"b":null,"a":2,"c":3,"list":[null,5],"2027":false}"#),
        ] {
            let (made, back) = tried(document, &wanted(&pointer, value, Putting::Instead));
            assert_eq!(made.to_string(), changed);
            assert_eq!(back.to_string(), document);
        }
        let (made, back) = tried("null", &wanted(&["a".into(), 0.into()], "7", Putting::Instead));
        assert_eq!((made.to_string(), back.to_string()), (r#"{"a":[7]}"#.to_owned(), "null".to_owned()));
    }

    #[test]
    fn something_can_be_put_between_others() {
        let document = r#"{"list":[1,2],"end":true}"#;
        let between = wanted(&["list".into(), 1.into()], "7", Putting::Inserted);
        let before = wanted(&["new".into()], "7", Putting::BeforeKey("end".to_owned()));
        for (change, changed) in
            [(between, r#"{"list":[1,7,2],"end":true}"#), (before, r#"{"list":[1,2],"new":7,"end":true}"#)]
        {
            let (made, back) = tried(document, &change);
            assert_eq!((made.to_string(), back.to_string()), (changed.to_owned(), document.to_owned()));
        }
    }

    fn same(before: &str, after: &str) -> Vec<Option<usize>> {
        let plan = |milestones: &str| {
            let node = node(&format!(r#"{{"milestones":{milestones}}}"#));
            MilestonePlan::read(&node, &crate::value::Place::Root, &mut crate::value::Faults::default()).unwrap()
        };
        same_milestones(&plan(before), &plan(after))
    }

    #[test]
    fn a_milestone_is_known_again() {
        let plan = r#"[{"id":"A","text":"En"},{"id":"B","text":"To"},{"text":"Tre"},{"planned":"2027"}]"#;
        for (after, expected) in [
            (plan, vec![Some(0), Some(1), Some(2), Some(3)]),
            // In another order, with the one changed and the other called otherwise.
            (r#"[{"id":"B","text":"To igjen"},{"id":"C","text":"En"}]"#, vec![Some(1), Some(0)]),
            (r#"[{"planned":"2027"},{"text":"Tre"},{"text":"Ny"}]"#, vec![Some(3), Some(2), None]),
            (r#"[{"id":"A"},{"id":"C","text":"Ny"},{"text":"Ny"},5]"#, vec![Some(0), None, Some(2), Some(3)]),
            ("[]", vec![]),
        ] {
            assert_eq!(same(plan, after), expected, "{after}");
        }
        let alike = r#"[{"text":"Møte","planned":"2027-01"},{"text":"Møte","planned":"2027-02"}]"#;
        assert_eq!(same(alike, r#"[{"text":"Møte","planned":"2027-02"}]"#), [Some(1)]);
    }

    #[test]
    fn what_cannot_be_changed_is_told() {
        let mut document = node(r#"{"milestones":[{"id":"M1"}]}"#);
        for pointer in [
            Pointer::root().then("milestones").then(3),
            Pointer::root().then("milestones").then("x"),
            Pointer::root().then("milestones").then(0).then("id").then("x"),
        ] {
            let putting = Putting::Instead;
            let tried = Change { is_in_programme: false, pointer, value: Node::Flag(true), putting };
            assert_eq!(change(&mut document, &tried), Err(ChangeError::NoSuchPlace));
        }
        for (way, putting) in [
            (["milestones".into(), "id".into()], Putting::Inserted),
            (["milestones".into(), 0.into()], Putting::BeforeKey("id".to_owned())),
        ] {
            assert_eq!(change(&mut document, &wanted(&way, "1", putting)), Err(ChangeError::NoSuchPlace));
        }
        assert_eq!(document, node(r#"{"milestones":[{"id":"M1"}]}"#));
    }
}
