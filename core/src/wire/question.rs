//! Questions that are more than a document, read strictly: what is wrong in them is the programmer's to mend.

use super::{Handle, Misuse};
use crate::check::{Document, Reading};
use crate::model::Dossier;
use crate::value::{Limits, Node, Pointer, nearest};

/// A question about a file that is open: what is asked beside the file, by its keys.
pub(super) struct Asking {
    pub(super) name: &'static str,
    pub(super) run: fn(&Handle, Node) -> Result<String, Misuse>,
}

impl Asking {
    /// The answer to `{"dossier", …}`: the file, and what is asked about it.
    pub(super) fn answer(&self, document: &str, handle: &Handle) -> String {
        let answer =
            split(document, handle).and_then(|(dossier, question)| (self.run)(&handle.holding(dossier), question));
        answer.unwrap_or_else(|misuse| misuse.to_json())
    }

    /// The answer to a question about a file that is open.
    pub(super) fn about(&self, handle: &Handle, question: &str) -> String {
        let parsed = Node::parse(question, &handle.context.limits);
        let parsed = parsed.map_err(|error| Misuse::new(format!("the question cannot be read: {error}")));
        parsed.and_then(|question| (self.run)(handle, question)).unwrap_or_else(|misuse| misuse.to_json())
    }
}

/// The file of a question, and the rest of it. A file in a question may be as deep as one that stands alone.
fn split(document: &str, handle: &Handle) -> Result<(Node, Node), Misuse> {
    let limits = handle.context.limits;
    let bytes = limits.bytes.or(Some(<Dossier as Document>::BYTES));
    let node = Node::parse(document, &Limits { bytes, depth: limits.depth.saturating_add(1), ..limits });
    let node = node.map_err(|error| Misuse::new(format!("the document cannot be read: {error}")))?;
    let ask = r#"ask about a file: {"dossier": {}, …}"#;
    let Node::Object(entries) = node else { return Err(Misuse::new(ask)) };
    let (mut file, rest): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| key == "dossier");
    match (file.pop(), file.is_empty()) {
        (Some((_, dossier @ Node::Object(_))), true) => Ok((dossier, Node::Object(rest))),
        (Some(_), true) => Err(misuse(Pointer::root().then("dossier"), "`dossier` must be an object: the file")),
        (Some(_), false) => Err(misuse(Pointer::root().then("dossier"), "`dossier` stands more than once")),
        (None, _) => Err(misuse(Pointer::root().then("dossier"), &format!("`dossier` must be given; {ask}"))),
    }
}

impl Handle {
    /// A handle on a file that is a tree already.
    fn holding(&self, dossier: Node) -> Self {
        let handle = Self { document: String::new(), context: self.context.clone(), read: super::Readings::default() };
        let _ = handle.read.dossier.set(Reading::of_node(dossier, &handle.context));
        handle
    }
}

/// What stands under each of the keys of an object that has no others, and none of them twice.
pub(super) fn parts<const N: usize>(
    node: Node,
    keys: [&str; N],
    at: &Pointer,
    message: &str,
) -> Result<[Option<Node>; N], Misuse> {
    let Node::Object(entries) = node else { return Err(misuse(at.clone(), message)) };
    let mut parts = [const { None }; N];
    for (key, value) in entries {
        let part = keys.iter().zip(&mut parts).find(|(known, _)| **known == key);
        match part {
            Some((_, part @ None)) => *part = Some(value),
            Some(_) => return Err(misuse(at.clone().then(key.as_str()), &format!("`{key}` stands more than once"))),
            None => {
                let known = keys.join(", ");
                let near = nearest(&key, keys).map(|near| format!("did you mean `{near}`?"));
                let near = near.unwrap_or_else(|| format!("use {known}"));
                return Err(misuse(at.clone().then(key.as_str()), &format!("`{key}` is not known here; {near}")));
            }
        }
    }
    Ok(parts)
}

pub(super) fn misuse(at: Pointer, message: &str) -> Misuse {
    Misuse { message: message.to_owned(), pointer: at.to_string() }
}
