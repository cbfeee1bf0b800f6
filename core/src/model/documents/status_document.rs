//! Status documents, and the sources that documents build on.

use crate::model::labels;
use crate::value::{List, When, record};

document! {
    /// A status document (*statusdokument*): what the area is like, and what its people can build on.
    ///
    /// ```
    /// use samspill::StatusDocument;
    ///
    /// let status = StatusDocument {
    ///     area: "Øvre Eksempelby".into(),
    ///     opportunities: vec!["Mange lag med egne hus".to_owned()].into(),
    ///     ..StatusDocument::default()
    /// };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 6 and 12.
    StatusDocument: labels::documents::status_document::STATUS_DOCUMENT {
        /// The area that it describes.
        area: String,
        /// The time that it shows.
        as_of: When,
        /// What the area is like.
        description: String,
        /// What is hard.
        challenges: List<String>,
        /// What can be built on.
        opportunities: List<String>,
        /// Who wrote it: a role, a unit or a body.
        prepared_by: String,
        /// Where it is known from.
        sources: List<Source>,
    }
}

record! {
    /// A source (*kilde*): where something is known from.
    Source: labels::documents::status_document::SOURCE {
        /// What it is called.
        title: String,
        /// Who published it.
        publisher: String,
        /// When.
        date: When,
        /// Where to find it.
        link: String,
    }
}
