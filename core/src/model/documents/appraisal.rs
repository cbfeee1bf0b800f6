//! Appraisals.

use crate::model::{CriterionAnswer, labels};
use crate::value::List;

document! {
    /// An appraisal (*vurdering*): what people have answered about each criterion, on the way to a
    /// recommendation or to no.
    ///
    /// ```
    /// use samspill::{Appraisal, CriterionAnswer, CriterionOutcome};
    ///
    /// let answer = CriterionAnswer {
    ///     criterion: "anchoring".into(),
    ///     outcome: CriterionOutcome::Met.into(),
    ///     reason: "Kafeen er en møteplass for alle i bydelen.".into(),
    ///     role: "Programleder".into(),
    ///     ..CriterionAnswer::default()
    /// };
    /// let appraisal = Appraisal { project: "Bydelskafé".into(), criteria: vec![answer].into(), ..Appraisal::default() };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 19.
    Appraisal: labels::documents::appraisal::APPRAISAL {
        /// The set of criteria, by id; the one in force if not stated.
        criteria_set: String,
        /// What has been answered about each criterion.
        criteria: List<CriterionAnswer>,
    }
}
