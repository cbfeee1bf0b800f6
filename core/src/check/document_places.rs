//! The places of the documents of programmes and projects.

use super::places::{Places, items, lead_to_version, site_of, subject_with_goals};
use super::{Document, Report, Walk, read_and_checked};
use crate::context::Context;
use crate::finding::Subject;
use crate::model::{self, Approval, Decision, DocumentKind, Dossier, each_document};
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::{Faults, Field, Kind, List, Node, Place, Pointer, Record, Segment, Value};

/// A document with the head that all of them have.
pub(super) trait Headed: OwnPlaces {
    /// What it is, as answers call it.
    const NAME: &'static str;

    fn head(&self) -> Head<'_>;
}

/// What a kind of document has beside its head.
pub(super) trait OwnPlaces: Value {
    /// Leads the walk there.
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site);
}

/// What all documents have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head<'a> {
    schema_version: &'a Field<String>,
    id: &'a Field<String>,
    pub(crate) title: &'a Field<String>,
    pub(crate) project: &'a Field<String>,
    pub(crate) approval: &'a Field<Approval>,
}

impl<D: Headed> Places for D {
    fn kind(&self) -> &'static Kind {
        &D::KIND
    }

    fn subject(&self, way: &[Segment]) -> Subject {
        let head = self.head();
        // A document of a project is known by its project.
        subject_with_goals(D::NAME, way, [head.id, head.project, head.title])
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let site = site_of(self, at, &[]);
        lead_to_head(&self.head(), walk, &site);
        self.lead_on(walk, &site);
    }
}

// One for all documents rather than one for each: the browser carries it.
#[inline(never)]
fn lead_to_head(head: &Head<'_>, walk: &mut Walk<'_>, document: &Site) {
    lead_to_version(head.schema_version, walk, document);
    if let Some(project) = head.project.filled() {
        walk.reference(&Reference { text: project, to: ReferenceTo::Project }, &document.then("project"));
    }
    if let Some(approval) = head.approval.known() {
        walk.approval(approval, &document.then("approval"));
    }
}

/// A type of document that belongs to a programme or a project, such as a project plan.
#[derive(Debug)]
#[non_exhaustive]
pub struct DocumentType {
    /// What answers call it, such as `projectPlan`.
    pub name: &'static str,
    /// The list of a dossier that holds such documents, such as `projectPlans`.
    pub list: &'static str,
    /// The operation that checks one, such as `checkProjectPlan`.
    pub operation: &'static str,
    /// Its fields.
    pub record: &'static Record,
    /// Reads one from JSON text and checks it.
    pub check: fn(&str, &Context<'_>) -> Report,
}

macro_rules! headed {
    ($($type:ident $name:literal $list:ident $key:literal;)+) => {
        $(
            impl Headed for model::$type {
                const NAME: &'static str = $name;

                fn head(&self) -> Head<'_> {
                    Head { schema_version: &self.schema_version, id: &self.id, title: &self.title, project: &self.project, approval: &self.approval }
                }
            }

            impl Document for model::$type {}
        )+

        /// Every type of document that belongs to a programme or a project, beside the idea note.
        pub static DOCUMENTS: &[DocumentType] = &[$(DocumentType {
            name: $name,
            list: $key,
            operation: concat!("check", stringify!($type)),
            record: model::$type::RECORD,
            check: |text, context| read_and_checked(text, context, read::<model::$type>),
        },)+];

        /// The documents of a file, in the order of its lists.
        pub(crate) fn documents_of(dossier: &Dossier) -> Vec<InFile<'_>> {
            let mut all = Vec::new();
            $(add_each(&dossier.$list, $key, DocumentKind::$type, &mut all);)+
            all
        }

        /// The idea note or the document at a place in one of the lists of a file.
        pub(crate) fn document_in<'a>(dossier: &'a Dossier, list: &str, index: usize) -> Option<&'a dyn Places> {
            match list {
                "ideaNotes" => item(&dossier.idea_notes, index),
                $($key => item(&dossier.$list, index),)+
                _ => None,
            }
        }
    };
}
each_document!(headed);

/// A document of a file.
pub(crate) struct InFile<'a> {
    /// The list of the file that it stands in, and its place there.
    pub(crate) list: &'static str,
    pub(crate) place: usize,
    pub(crate) kind: DocumentKind,
    pub(crate) head: Head<'a>,
    document: &'a dyn Places,
}

// One for each type, and no more: the browser carries it.
#[inline(never)]
fn add_each<'a, D: Headed>(
    documents: &'a Field<List<D>>,
    list: &'static str,
    kind: DocumentKind,
    all: &mut Vec<InFile<'a>>,
) {
    for (place, document) in items(documents) {
        all.push(InFile { list, place, kind, head: document.head(), document });
    }
}

/// Leads the walk to the documents of a file.
pub(super) fn lead_to_documents<'a>(dossier: &'a Dossier, walk: &mut Walk<'a>, at: &Pointer) {
    for known in documents_of(dossier) {
        known.document.lead(walk, &at.clone().then(known.list).then(known.place));
    }
}

fn read<D: Document + 'static>(node: Option<&Node>, faults: &mut Faults) -> Box<dyn Places> {
    Box::new(node.and_then(|node| D::read(node, &Place::Root, faults)).unwrap_or_default())
}

fn item<D: Places>(list: &Field<List<D>>, index: usize) -> Option<&dyn Places> {
    list.known()?.0.get(index)?.known().map(|document| document as &dyn Places)
}

impl OwnPlaces for Decision {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        walk.decision(self, document);
        lead_to_body(&self.body, walk, &document.then("body"));
    }
}

/// A body or a role of the programme that a document names.
pub(super) fn lead_to_body(body: &Field<String>, walk: &mut Walk<'_>, site: &Site) {
    if let Some(body) = body.filled() {
        walk.reference(&Reference { text: body, to: ReferenceTo::Body }, site);
    }
}
