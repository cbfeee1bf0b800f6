//! A copy that can be shown to others: roles stay, persons go.

use crate::model::Dossier;
use crate::model::labels::personal::is_personal;
use crate::value::{Fault, Faults, Kind, Misreading, Node, Place, Pointer, Value, sort_by};

/// A file without what belongs to persons.
#[derive(Clone, Debug, PartialEq)]
pub struct Redacted {
    /// The file without names of persons, e-mail addresses and telephone numbers.
    pub dossier: Dossier,
    /// What could not be looked through, for a person to look at before the copy is shown to anybody:
    /// keys that are not known here, and values that could not be read. They stand in the copy, but for
    /// those that stand where something about a person should: those are left out.
    pub unread: Vec<Pointer>,
}

/// A copy of a file without names of persons, e-mail addresses and telephone numbers; roles stay.
///
/// What people have written in texts is not looked through.
///
/// ```
/// use samspill::{Contact, Dossier, Portfolio, Project, redacted};
///
/// let contact = Contact { role: "Prosjektleder".into(), email: "leder@kafe.example".into(), ..Contact::default() };
/// let project = Project { contact: contact.into(), ..Project::default() };
/// let portfolio = Portfolio { projects: vec![project].into(), ..Portfolio::default() };
/// let dossier = Dossier { portfolio: portfolio.into(), ..Dossier::default() };
///
/// let copy = serde_json::to_string(&redacted(&dossier).dossier)?;
/// assert_eq!(copy, r#"{"portfolio":{"projects":[{"contact":{"role":"Prosjektleder"}}]}}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn redacted(dossier: &Dossier) -> Redacted {
    let (node, mut faults) = (dossier.write(), Faults::default());
    let _ = Dossier::read(&node, &Place::Root, &mut faults);
    let (node, unread) = redacted_tree(node, faults.told());
    let dossier = Dossier::read(&node, &Place::Root, &mut Faults::default()).unwrap_or_default();
    Redacted { dossier, unread }
}

/// The same for a file as a tree, with what could not be read of it.
pub(crate) fn redacted_tree(node: Node, faults: &[Fault]) -> (Node, Vec<Pointer>) {
    let mut removed = Vec::new();
    let is_file = matches!(node, Node::Object(_));
    let copy = without_persons(node, &Dossier::KIND, Pointer::root(), &mut removed).filter(|_| is_file);
    let copy = copy.unwrap_or(Node::Null);
    let is_read = |what: &Misreading| matches!(what, Misreading::TextTooLong { .. } | Misreading::LostCharacter { .. });
    // What was left out is told once, and not at all where it is known to be a person's.
    let unread = faults
        .iter()
        .filter(|fault| !is_read(&fault.what) && (!is_file || copy.at(fault.pointer.segments()).is_some()));
    // Sorted, and each once.
    let mut told: Vec<Pointer> = unread.map(|fault| fault.pointer.clone()).chain(removed).collect();
    sort_by(&mut told, Ord::cmp);
    told.dedup();
    (copy, told)
}

/// What is left of a value, or `None` where it stands where something about a person should and cannot
/// be read: then its place is told.
fn without_persons(node: Node, kind: &Kind, at: Pointer, removed: &mut Vec<Pointer>) -> Option<Node> {
    match (kind, node) {
        (Kind::Record(record), Node::Object(entries)) => {
            let is_about_person = is_personal(record.name, None);
            let keep = |(key, value): (String, Node)| {
                if is_personal(record.name, Some(&key)) {
                    return None;
                }
                let within = at.clone().then(key.as_str());
                match record.kind_of(&key) {
                    Some(kind) if !is_about_person || value == Node::Null || kind.fits(&value) => {
                        without_persons(value, kind, within, removed)
                    }
                    _ if is_about_person => {
                        removed.push(within);
                        None
                    }
                    _ => Some(value),
                }
                .map(|value| (key, value))
            };
            Some(Node::Object(entries.into_iter().filter_map(keep).collect()))
        }
        (Kind::List(item), Node::List(items)) => {
            let of_item = |(index, value): (usize, Node)| {
                without_persons(value, item, at.clone().then(index), removed).unwrap_or(Node::Null)
            };
            Some(Node::List(items.into_iter().enumerate().map(of_item).collect()))
        }
        (Kind::Record(record), node) if node != Node::Null && is_personal(record.name, None) => {
            removed.push(at);
            None
        }
        (_, node) => Some(node),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::Limits;

    #[test]
    fn persons_go_and_what_could_not_be_read_is_told() {
        let text = r#"{
            "programme": {"title": "P", "eget": "Kari"},
            "portfolio": {"projects": [{"contact": {"role": "Leder", "name": "Kari", "phone": 22, "twitter": "@kari"}}, {"contact": "Kari", "state": "ferdig"}]},
            "mandates": [{"members": [{"role": "Nestleder", "name": "Kari"}, "Kari"], "leader": "Ordføreren"}]
        }"#;
        let node = Node::parse(text, &Limits::default()).unwrap();
        let dossier = Dossier::read(&node, &Place::Root, &mut Faults::default()).unwrap();
        let Redacted { dossier, unread } = redacted(&dossier);
        let unread: Vec<String> = unread.iter().map(Pointer::to_string).collect();
        assert_eq!(
            unread,
            [
                "/mandates/0/members/1",
                "/portfolio/projects/0/contact/twitter",
                "/portfolio/projects/1/contact",
                "/portfolio/projects/1/state",
                "/programme/eget"
            ]
        );
        let copy = dossier.write().to_string();
        assert_eq!(copy.matches("ari").count(), 1, "{copy}");
        assert!(copy.contains(r#""members":[{"role":"Nestleder"},null]"#), "{copy}");
    }
}
