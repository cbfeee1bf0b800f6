//! The places of the documents of programmes and projects.

use super::places::{Places, items, lead_to_version, site_of, subject_with_goals};
use super::programme_places::site_in_list;
use super::{Document, Reading, Report, Walk};
use crate::context::Context;
use crate::finding::Subject;
use crate::model::{self, Approval, Decision, Dossier, each_document};
use crate::rule::{Reference, ReferenceTo, Site};
use crate::value::{Field, Pointer, Record, Segment, Value};

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
pub(super) struct Head<'a> {
    schema_version: &'a Field<String>,
    id: &'a Field<String>,
    title: &'a Field<String>,
    project: &'a Field<String>,
    approval: &'a Field<Approval>,
}

impl<D: Headed> Places for D {
    fn subject(&self, way: &[Segment]) -> Subject {
        let head = self.head();
        // A document of a project is known by its project.
        subject_with_goals(D::NAME, way, [head.id, head.project, head.title])
    }

    fn lead<'a>(&'a self, walk: &mut Walk<'a>, at: &Pointer) {
        let site = site_of(self, at, &[]);
        let head = self.head();
        lead_to_version(head.schema_version, walk, &site);
        if let Some(project) = head.project.filled() {
            walk.reference(&Reference { text: project, to: ReferenceTo::Project }, &site.then("project"));
        }
        if let Some(approval) = head.approval.known() {
            walk.approval(approval, &site.then("approval"));
        }
        self.lead_on(walk, &site);
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
            check: |text, context| Reading::<model::$type>::of(text, context).check(context),
        },)+];

        /// Leads the walk to the documents of a file.
        pub(super) fn lead_to_documents<'a>(dossier: &'a Dossier, walk: &mut Walk<'a>, at: &Pointer) {
            $(
                for (index, document) in items(&dossier.$list) {
                    document.lead(walk, &at.clone().then($key).then(index));
                }
            )+
        }

        /// The place in one of the documents of a file, if the way leads there.
        pub(super) fn site_in_documents(dossier: &Dossier, way: &[Segment]) -> Option<Site> {
            None$(.or_else(|| site_in_list(&dossier.$list, $key, &Pointer::root(), way)))+
        }
    };
}
each_document!(headed);

impl OwnPlaces for Decision {
    fn lead_on<'a>(&'a self, walk: &mut Walk<'a>, document: &Site) {
        lead_to_body(&self.body, walk, &document.then("body"));
    }
}

/// A body or a role of the programme that a document names.
pub(super) fn lead_to_body(body: &Field<String>, walk: &mut Walk<'_>, site: &Site) {
    if let Some(body) = body.filled() {
        walk.reference(&Reference { text: body, to: ReferenceTo::Body }, site);
    }
}
