//! Evidence bases.

use super::Source;
use crate::model::labels;
use crate::value::{List, When};

document! {
    /// An evidence base (*kunnskapsgrunnlag*): what is known in a subject area, before goals are set.
    ///
    /// ```
    /// use samspill::EvidenceBase;
    ///
    /// let evidence = EvidenceBase {
    ///     subject_area: "Oppvekst".into(),
    ///     findings: vec!["Hvert femte barn er ikke med i noe lag.".to_owned()].into(),
    ///     ..EvidenceBase::default()
    /// };
    /// ```
    ///
    /// Source: Team prosesstøtte, nye Ålesund.
    EvidenceBase: labels::documents::evidence_base::EVIDENCE_BASE {
        /// The subject area.
        subject_area: String,
        /// The time that it shows.
        as_of: When,
        /// What is known.
        findings: List<String>,
        /// Who wrote it: a role, a unit or a body.
        prepared_by: String,
        /// Where it is known from.
        sources: List<Source>,
    }
}
