//! How far a document has come.

use crate::model::labels;
use crate::value::{When, choice, record};

record! {
    /// How far a document has come, and who has approved it (*godkjenning*).
    Approval: labels::document::APPROVAL {
        /// How far it has come.
        status: DocumentStatus,
        /// Which edition it is.
        version: String,
        /// The role or body that approved it.
        by: String,
        /// When it was approved.
        on: When,
        /// The case, such as `71/13`.
        case: String,
    }
}

impl Approval {
    /// Whether the document is final: approved, and replaced by no newer one.
    pub(crate) fn is_final(&self) -> bool {
        self.status.known() == Some(&DocumentStatus::Final)
    }
}

choice! {
    /// How far a document has come.
    DocumentStatus {
        Draft "draft" => "utkast", "utkast", "draft";
        Preliminary "preliminary" => "foreløpig", "førebels", "preliminary";
        Final "final" => "endelig", "endeleg", "final";
        Superseded "superseded" => "avløst av et nyere", "avløyst av eit nyare", "replaced by a newer one";
    }
}
