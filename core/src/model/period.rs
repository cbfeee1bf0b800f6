//! Periods.

use super::labels;
use crate::value::{Certainty, When, record};

record! {
    /// A period (*periode*) from a start to an end, each as exact as it is known.
    ///
    /// ```
    /// use samspill::{Period, When};
    ///
    /// let period = Period { start: When::month(2027, 1)?.into(), end: When::year(2028)?.into(), ..Period::default() };
    /// # Ok::<(), samspill::DayError>(())
    /// ```
    Period: labels::period::PERIOD {
        /// When it begins.
        start: When,
        /// When it ends.
        end: When,
    }
}

impl Period {
    /// Whether the start is certainly after the end.
    pub fn is_reversed(&self) -> bool {
        let (start, end) = (self.start.known(), self.end.known());
        start.zip(end).is_some_and(|(start, end)| start.is_after(end) == Certainty::Certain)
    }
}
