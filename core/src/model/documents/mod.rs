//! The documents of a programme and of its projects, from decision to final report.

/// Declares a document of a programme or a project: a record that begins with what all of them have.
macro_rules! document {
    ($(#[$meta:meta])* $name:ident: $labels:path { $($(#[$doc:meta])* $field:ident: $type:ty,)* }) => {
        $crate::value::record! {
            $(#[$meta])*
            $name: $labels {
                /// The version of this format that the document was written in.
                schema_version: String,
                /// A name for this document that does not change.
                id: String,
                /// The language it is written in, as a tag: nb, nn, en, se.
                lang: String,
                /// What it is called.
                title: String,
                /// The project that it belongs to, by code or title.
                project: String,
                /// How far it has come, and who has approved it.
                approval: $crate::model::Approval,
                $($(#[$doc])* $field: $type,)*
            }
        }
    };
}

mod approval;
mod decision;

pub use approval::{Approval, DocumentStatus};
pub use decision::Decision;

/// The one list of the documents with a head: the type, what answers call it, and the list of a
/// dossier that holds it. `$then` is a macro that takes the list.
macro_rules! each_document {
    ($then:ident) => {
        $then! {
            Decision "decision" decisions "decisions";
        }
    };
}
pub(crate) use each_document;
