//! Documents in the format of this version.

use crate::model::{Dossier, FormatVersion, SCHEMA_VERSION};
use crate::value::{Kind, Node, Segment, Value};

/// A dossier in the format of this version: each document in it states the version, and what was
/// written in an older one is as this one has it. Nothing is lost: keys of one's own and what cannot
/// be read stay as they are, and what a newer version wrote is left alone.
///
/// ```
/// use samspill::{Limits, Node, exchange};
///
/// let dossier = Node::parse(r#"{"programme": {"title": "Øvre Eksempelby", "ours": 1}}"#, &Limits::default())?;
/// let upgraded = exchange::upgraded(&dossier).to_string();
/// assert_eq!(upgraded, r#"{"schemaVersion":"0.1.0","programme":{"schemaVersion":"0.1.0","title":"Øvre Eksempelby","ours":1}}"#);
/// # Ok::<(), samspill::NotRead>(())
/// ```
pub fn upgraded(dossier: &Node) -> Node {
    stamped(dossier, &Dossier::KIND)
}

/// The tree with the version in every document of it. Trees are no deeper than they may be read.
fn stamped(node: &Node, kind: &Kind) -> Node {
    let within = |segment: &Segment, value: &Node| match kind.step(segment) {
        Some((kind, _)) => stamped(value, kind),
        None => value.clone(),
    };
    match (node, kind) {
        (Node::List(items), Kind::List(_)) => {
            Node::List(items.iter().enumerate().map(|(index, item)| within(&Segment::Index(index), item)).collect())
        }
        (Node::Object(entries), Kind::Record(record)) => {
            let inner = |(key, value): &(String, Node)| (key.clone(), within(&Segment::from(key.as_str()), value));
            let mut entries: Vec<(String, Node)> = entries.iter().map(inner).collect();
            if record.keys().any(|key| key == VERSION) && is_older(&entries) {
                entries.retain(|(key, _)| key != VERSION);
                // What tells about the file stands before all else.
                let place = entries.iter().take_while(|(key, _)| key == "about").count();
                entries.insert(place, (VERSION.to_owned(), Node::Text(SCHEMA_VERSION.to_owned())));
            }
            Node::Object(entries)
        }
        _ => node.clone(),
    }
}

const VERSION: &str = "schemaVersion";

/// Whether a document states an older version, or none. What cannot be read as a version is not ours
/// to change.
fn is_older(entries: &[(String, Node)]) -> bool {
    match entries.iter().rev().find(|(key, _)| key == VERSION).map(|(_, version)| version) {
        None | Some(Node::Null) => true,
        Some(Node::Text(version)) => {
            version.parse::<FormatVersion>().is_ok_and(|version| version < FormatVersion::KNOWN)
        }
        Some(_) => false,
    }
}
