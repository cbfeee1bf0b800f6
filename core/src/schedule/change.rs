//! Changes to a plan that somebody wants to try, and how they are taken back.

use crate::value::{Node, Pointer, Segment};

/// A change that somebody wants to try (*endring*): what stands at a place, put there instead of what stands there now.
///
/// Nothing ([`Node::Null`]) takes away what stands there. What is put where a list ends, is added to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Whether the place is in the programme, and not in the plan.
    pub is_in_programme: bool,
    /// The place.
    pub pointer: Pointer,
    /// What is to stand there.
    pub value: Node,
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
    let (created, value) = put(document, segments, change.value.clone())?;
    let kept = segments.get(..created).unwrap_or(segments);
    let pointer = kept.iter().fold(Pointer::root(), |pointer, segment| pointer.then(segment.clone()));
    Ok(Change { is_in_programme: change.is_in_programme, pointer, value })
}

/// Puts a value at a place, and gives what stood there; with how many steps lead to the outermost thing that was not
/// there before.
fn put(node: &mut Node, way: &[Segment], value: Node) -> Result<(usize, Node), ChangeError> {
    let Some((first, rest)) = way.split_first() else { return Ok((0, std::mem::replace(node, value))) };
    let is_away = value == Node::Null;
    let deeper = |(steps, old): (usize, Node)| (steps.saturating_add(1), old);
    match (node, first) {
        // What is not there cannot be taken away.
        (Node::Null, _) if is_away => Ok((0, Node::Null)),
        // Taken back, nothing stands here again: an empty list would say that there is none.
        (node @ Node::Null, _) => {
            *node = made(way, value)?;
            Ok((0, Node::Null))
        }
        (Node::Object(fields), Segment::Key(key)) => match fields.iter().position(|(known, _)| known == key) {
            Some(place) if is_away && rest.is_empty() => Ok((1, fields.remove(place).1)),
            Some(place) => match fields.get_mut(place) {
                Some((_, inner)) => put(inner, rest, value).map(deeper),
                None => Err(ChangeError::NoSuchPlace),
            },
            None if is_away => Ok((1, Node::Null)),
            None => {
                fields.push((key.clone(), made(rest, value)?));
                Ok((1, Node::Null))
            }
        },
        (Node::List(items), Segment::Index(index)) => put_item(items, *index, rest, value),
        _ => Err(ChangeError::NoSuchPlace),
    }
}

/// The same in a list.
fn put_item(items: &mut Vec<Node>, index: usize, rest: &[Segment], value: Node) -> Result<(usize, Node), ChangeError> {
    let is_away = value == Node::Null;
    let (count, is_last) = (items.len(), index.saturating_add(1) == items.len());
    // Nothing in a list has a place too, and nothing at its end would be taken away: the list comes back as it was.
    let before = (items.get(index) == Some(&Node::Null)).then(|| items.clone());
    let (steps, old) = match items.get_mut(index) {
        Some(_) if is_away && is_last && rest.is_empty() => (0, items.pop().unwrap_or(Node::Null)),
        Some(inner) => put(inner, rest, value)?,
        None if index > count => return Err(ChangeError::NoSuchPlace),
        None if is_away => (0, Node::Null),
        None => {
            items.push(made(rest, value)?);
            (0, Node::Null)
        }
    };
    Ok(before.map_or((steps.saturating_add(1), old), |before| (0, Node::List(before))))
}

/// What is to stand at the beginning of a way, for a value to stand at its end.
fn made(way: &[Segment], value: Node) -> Result<Node, ChangeError> {
    way.iter().rev().try_fold(value, |inner, segment| match segment {
        Segment::Key(key) => Ok(Node::Object(vec![(key.clone(), inner)])),
        Segment::Index(0) => Ok(Node::List(vec![inner])),
        Segment::Index(_) => Err(ChangeError::NoSuchPlace),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Limits;

    fn node(text: &str) -> Node {
        Node::parse(text, &Limits::default()).unwrap()
    }

    fn tried(document: &str, pointer: &[Segment], value: &str) -> (Node, Node) {
        let mut changed = node(document);
        let pointer = pointer.iter().fold(Pointer::root(), |pointer, segment| pointer.then(segment.clone()));
        let undo = change(&mut changed, &Change { is_in_programme: false, pointer, value: node(value) }).unwrap();
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
            (vec![], "{}", "{}"),
            (vec!["nothing".into()], "null", document),
            (vec!["nothing".into(), 0.into()], "null", document),
            (vec!["milestones".into(), 2.into()], "null", document),
            (vec!["milestones".into(), 2.into(), "id".into()], "null", document),
        ] {
            let (made, back) = tried(document, &pointer, value);
            assert_eq!(made, node(changed));
            assert_eq!(back, node(document));
        }
    }

    #[test]
    fn nothing_is_not_the_same_as_none() {
        let weekdays = vec!["weekdays".into(), 0.into()];
        let (made, back) = tried(r#"{"weekdays":null}"#, &weekdays, r#""monday""#);
        assert_eq!((made, back), (node(r#"{"weekdays":["monday"]}"#), node("{}")));
        let (made, back) = tried(r#"{"weekdays":null}"#, &weekdays, "null");
        assert_eq!((made, back), (node(r#"{"weekdays":null}"#), node("{}")));
        for (way, changed) in [(vec![0.into()], r#"["M1"]"#), (vec![0.into(), "id".into()], r#"[{"id":"M1"}]"#)] {
            let (made, back) = tried("[null]", &way, r#""M1""#);
            assert_eq!((made, back), (node(changed), node("[null]")));
        }
        assert_eq!(tried("[null]", &[0.into()], "null"), (node("[]"), node("[null]")));
        assert_eq!(tried("null", &["id".into()], r#""M1""#), (node(r#"{"id":"M1"}"#), node("null")));
    }

    #[test]
    fn what_cannot_be_changed_is_told() {
        let mut document = node(r#"{"milestones":[{"id":"M1"}]}"#);
        for pointer in [
            Pointer::root().then("milestones").then(3),
            Pointer::root().then("milestones").then("x"),
            Pointer::root().then("milestones").then(0).then("id").then("x"),
        ] {
            let tried = Change { is_in_programme: false, pointer, value: Node::Flag(true) };
            assert_eq!(change(&mut document, &tried), Err(ChangeError::NoSuchPlace));
        }
        assert_eq!(document, node(r#"{"milestones":[{"id":"M1"}]}"#));
    }
}
