//! What is asked of a milestone plan and changes to it, read strictly: what is wrong in it is the programmer's to mend.

use super::question::{misuse, parts};
use super::{Handle, Misuse};
use crate::check::Document;
use crate::model::MilestonePlan;
use crate::schedule::{Change, ChangeError, Putting, change};
use crate::value::{Limits, Node, Pointer, Segment, nearest};

const FORM: &str = r#"{"plan": {}, "changes": [{"pointer": "/milestones/0/planned", "value": "2027-04-01"}]}"#;
const CHANGE: &str = r#"{"pointer": "/milestones/0/planned", "value": "2027-04-01"}"#;

/// A plan, and the changes to try on it.
pub(super) struct PlanQuestion {
    plan: Node,
    changes: Vec<Change>,
}

/// Documents with the changes made, and what takes them back.
pub(super) struct Changed {
    pub(super) plan_before: Node,
    pub(super) plan: Node,
    pub(super) programme: Node,
    /// In the order in which they are to be made.
    pub(super) undo: Vec<Change>,
}

impl PlanQuestion {
    /// Reads `{"plan", "changes"}`; where a plan may stand alone, also a plan.
    pub(super) fn read(handle: &Handle, may_stand_alone: bool) -> Result<Self, Misuse> {
        let node = parsed(handle)?;
        let is_alone = match &node {
            Node::Object(entries) => !entries.iter().any(|(key, _)| ["plan", "changes"].contains(&key.as_str())),
            _ => true,
        };
        if may_stand_alone && is_alone {
            return Ok(Self { plan: node, changes: Vec::new() });
        }
        let at = Pointer::root();
        let message = format!("ask about a plan and changes to it, as {FORM}");
        if is_alone {
            return Err(misuse(at, &message));
        }
        let [plan, changes] = parts(node, ["plan", "changes"], &at, &message)?;
        let plan = match plan {
            Some(plan @ Node::Object(_)) => plan,
            Some(_) => return Err(misuse(at.then("plan"), "`plan` must be an object: the milestone plan")),
            None => return Err(misuse(at.then("plan"), "`plan` must be given: the milestone plan")),
        };
        let at = at.then("changes");
        let changes = match changes {
            None | Some(Node::Null) => Vec::new(),
            Some(Node::List(changes)) => {
                let each = changes.into_iter().enumerate();
                each.map(|(place, node)| change_of(node, &at.clone().then(place))).collect::<Result<_, _>>()?
            }
            Some(_) => return Err(misuse(at, &format!("`changes` must be a list, such as [{CHANGE}]"))),
        };
        Ok(Self { plan, changes })
    }

    /// Makes the changes, one after the other.
    pub(super) fn changed(self, programme: Option<&Node>, limits: &Limits) -> Result<Changed, Misuse> {
        let (mut plan, mut programme) = (self.plan.clone(), programme.cloned().unwrap_or(Node::Null));
        let mut undo = Vec::new();
        for (place, wanted) in self.changes.iter().enumerate() {
            let at = |what: &str| Pointer::root().then("changes").then(place).then(what);
            let levels = wanted.pointer.segments().len().saturating_add(levels(&wanted.value));
            if levels > limits.depth {
                let allowed = limits.depth;
                let message = format!("there would be more than {allowed} lists and objects inside each other");
                return Err(misuse(at("pointer"), &message));
            }
            let document = if wanted.is_in_programme { &mut programme } else { &mut plan };
            let back = change(document, wanted);
            undo.push(back.map_err(|error: ChangeError| misuse(at("pointer"), &error.to_string()))?);
            let is_read = matches!(document, Node::Object(_)) || (wanted.is_in_programme && *document == Node::Null);
            if !is_read {
                return Err(misuse(at("value"), "what is put instead of the whole document must be an object"));
            }
        }
        undo.reverse();
        Ok(Changed { plan_before: self.plan, plan, programme, undo })
    }
}

/// The question as a tree; a plan in it may be as deep as a plan that stands alone. Of text that is not JSON nothing can
/// be worked out.
fn parsed(handle: &Handle) -> Result<Node, Misuse> {
    let limits = handle.context.limits;
    let bytes = limits.bytes.or(Some(<MilestonePlan as Document>::BYTES));
    let node = Node::parse(&handle.document, &Limits { bytes, depth: limits.depth.saturating_add(1), ..limits });
    node.map_err(|error| Misuse::new(format!("the document cannot be read: {error}")))
}

/// A change as data: `{"pointer", "value"}`, with `"document": "programme"` where it is one to the programme, and with
/// `"insert"` or `"before"` where it takes another one back.
fn change_of(node: Node, at: &Pointer) -> Result<Change, Misuse> {
    let keys = ["document", "pointer", "value", "insert", "before"];
    let message = format!("write a change as {CHANGE}");
    let [document, pointer, value, insert, before] = parts(node, keys, at, &message)?;
    let wrong = |key: &str, message: &str| Err(misuse(at.clone().then(key), message));
    let is_in_programme = match document {
        None | Some(Node::Null) => false,
        Some(Node::Text(name)) if name == "plan" => false,
        Some(Node::Text(name)) if name == "programme" => true,
        Some(Node::Text(name)) => {
            let near = nearest(&name, ["plan", "programme"]).map(|near| format!("did you mean `{near}`?"));
            let near = near.unwrap_or_else(|| "use `plan` or `programme`".to_owned());
            return wrong("document", &format!("`document` is `{name}`; {near}"));
        }
        Some(_) => return wrong("document", "`document` must be a text: `plan` or `programme`"),
    };
    let pointer = match &pointer {
        Some(Node::Text(text)) => pointer_of(text),
        _ => None,
    };
    let Some(pointer) = pointer else {
        return wrong("pointer", "name the place of a change as a JSON Pointer, such as /milestones/0/planned");
    };
    let putting = match (insert, before) {
        (Some(Node::Flag(true)), None | Some(Node::Null)) => Putting::Inserted,
        (None | Some(Node::Null | Node::Flag(false)), None | Some(Node::Null)) => Putting::Instead,
        (None | Some(Node::Null | Node::Flag(false)), Some(Node::Text(key))) => Putting::BeforeKey(key),
        (None | Some(Node::Null | Node::Flag(_)), _) => {
            return wrong("before", "`before` must be the name of a key, and stand without `insert`");
        }
        _ => return wrong("insert", "`insert` must be true or false"),
    };
    Ok(Change { is_in_programme, pointer, value: value.unwrap_or(Node::Null), putting })
}

/// A JSON Pointer, as RFC 6901 writes it.
fn pointer_of(text: &str) -> Option<Pointer> {
    let mut segments = text.split('/');
    if segments.next() != Some("") {
        return None;
    }
    segments.map(segment_of).collect()
}

/// A step: `~1` stands for `/` and `~0` for `~`; a place in a list has no sign and no zeros in front.
fn segment_of(text: &str) -> Option<Segment> {
    let is_index = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    if let Some(index) = text.parse().ok().filter(|_| is_index) {
        return Some(Segment::Index(index));
    }
    let is_escaped = text.split('~').skip(1).all(|after| after.starts_with(['0', '1']));
    is_escaped.then(|| Segment::Key(text.replace("~1", "/").replace("~0", "~")))
}

/// How many lists and objects stand inside each other.
fn levels(node: &Node) -> usize {
    let inner = match node {
        Node::List(items) => items.iter().map(levels).max(),
        Node::Object(entries) => entries.iter().map(|(_, value)| levels(value)).max(),
        _ => return 0,
    };
    inner.unwrap_or(0).saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Changed, Misuse> {
        let handle = Handle::open(text, r#"{"today": "2026-11-21"}"#)?;
        PlanQuestion::read(&handle, false)?.changed(None, &handle.context.limits)
    }

    #[test]
    fn a_wrong_question_is_told_with_its_place() {
        let change = |change: &str| format!(r#"{{"plan":{{}},"changes":[{change}]}}"#);
        for (question, pointer, part) in [
            ("{".to_owned(), "", "cannot be read"),
            ("[]".to_owned(), "", "ask about a plan"),
            (r#"{"milestones":[]}"#.to_owned(), "", "ask about a plan"),
            (r#"{"changes":[]}"#.to_owned(), "/plan", "must be given"),
            (r#"{"plann":{},"changes":[]}"#.to_owned(), "/plann", "did you mean `plan`?"),
            (r#"{"plan":3}"#.to_owned(), "/plan", "must be an object"),
            (r#"{"plan":null}"#.to_owned(), "/plan", "must be an object"),
            (r#"{"plan":[]}"#.to_owned(), "/plan", "must be an object"),
            (r#"{"plan":{},"plan":{}}"#.to_owned(), "/plan", "more than once"),
            (r#"{"plan":{},"chnages":[]}"#.to_owned(), "/chnages", "did you mean `changes`?"),
            (r#"{"plan":{},"a/b":[]}"#.to_owned(), "/a~1b", "use plan, changes"),
            (r#"{"plan":{},"changes":"x"}"#.to_owned(), "/changes", "must be a list"),
            (r#"{"plan":{},"changes":{"pointer":""}}"#.to_owned(), "/changes", "must be a list"),
            (change("5"), "/changes/0", "write a change as"),
            (change(r#"{"value":1}"#), "/changes/0/pointer", "JSON Pointer"),
            (change(r#"{"pointer":5}"#), "/changes/0/pointer", "JSON Pointer"),
            (change(r#"{"pointer":"title"}"#), "/changes/0/pointer", "JSON Pointer"),
            (change(r#"{"pointer":"/a~2"}"#), "/changes/0/pointer", "JSON Pointer"),
            (change(r#"{"pointer":"/a~"}"#), "/changes/0/pointer", "JSON Pointer"),
            (change(r#"{"pointer":"/title","vaule":1}"#), "/changes/0/vaule", "did you mean `value`?"),
            (
                change(r#"{"document":"programe","pointer":"/title"}"#),
                "/changes/0/document",
                "did you mean `programme`?",
            ),
            (change(r#"{"document":1,"pointer":"/title"}"#), "/changes/0/document", "must be a text"),
            (change(r#"{"pointer":"/title","insert":1}"#), "/changes/0/insert", "true or false"),
            (change(r#"{"pointer":"/title","before":1}"#), "/changes/0/before", "name of a key"),
            (change(r#"{"pointer":"/a","insert":true,"before":"b"}"#), "/changes/0/before", "without `insert`"),
            (change(r#"{"pointer":"","value":[]}"#), "/changes/0/value", "must be an object"),
            (change(r#"{"pointer":""}"#), "/changes/0/value", "must be an object"),
            (change(r#"{"pointer":"/milestones/1/id","value":"M1"}"#), "/changes/0/pointer", "no such place"),
            (
                change(r#"{"pointer":"/a","value":[]},{"pointer":"/a/00","value":1}"#),
                "/changes/1/pointer",
                "no such place",
            ),
            (
                change(r#"{"pointer":"/a","value":[1]},{"pointer":"/a/+0","value":1}"#),
                "/changes/1/pointer",
                "no such place",
            ),
            (
                change(&format!(r#"{{"pointer":"{}","value":1}}"#, "/a".repeat(129))),
                "/changes/0/pointer",
                "more than 128",
            ),
        ] {
            let wrong = read(&question).err().map(|misuse| (misuse.pointer, misuse.message));
            let (place, message) = wrong.unwrap_or_default();
            assert_eq!(place, pointer, "{question}: {message}");
            assert!(message.contains(part), "{question}: {message}");
        }
    }

    #[test]
    fn a_question_is_read() {
        let question = r#"{"plan":{"a/b":[1,2]},"changes":[{"document":"plan","pointer":"/a~1b/1","value":3},{"pointer":"/~01","value":4},{"document":"programme","pointer":"/title","value":"P"},{"pointer":"/a~1b/0","insert":true,"value":0}]}"#;
        let changed = read(question).unwrap();
        assert_eq!(changed.plan.to_string(), r#"{"a/b":[0,1,3],"~1":4}"#);
        assert_eq!(changed.programme.to_string(), r#"{"title":"P"}"#);
        assert_eq!(changed.undo.len(), 4);
        assert!(read(r#"{"plan":{},"changes":null}"#).unwrap().undo.is_empty());
    }
}
