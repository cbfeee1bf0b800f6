//! Decisions.

use crate::model::labels;
use crate::value::{List, When};

document! {
    /// A decision (*vedtak*): what a body has decided, when, in which case.
    ///
    /// ```
    /// use samspill::{Day, Decision};
    ///
    /// let decision = Decision {
    ///     body: "Kommunestyret".into(),
    ///     date: Day::new(2023, 11, 16)?.into(),
    ///     case: "84/23".into(),
    ///     ..Decision::default()
    /// };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slide 6.
    Decision: labels::documents::decision::DECISION {
        /// The body that decided, by name or kind.
        body: String,
        /// When.
        date: When,
        /// The case, such as `71/13`.
        case: String,
        /// What was decided.
        text: String,
        /// What lay before the body: documents, by title or id.
        grounds: List<String>,
    }
}
