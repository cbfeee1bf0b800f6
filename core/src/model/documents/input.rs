//! Input from those around the programme.

use crate::model::{Contact, Party, labels};
use crate::value::{When, choice};

document! {
    /// Input to a programme (*innspill*): what somebody has proposed, and what became of it.
    ///
    /// ```
    /// use samspill::{Input, InputOutcome, Party};
    ///
    /// let input = Input {
    ///     from: Party { name: "Velforeningen".into(), ..Party::default() }.into(),
    ///     text: "Det er mørkt på turveien.".into(),
    ///     outcome: InputOutcome::BecameIdea.into(),
    ///     idea: "Lys på turveien".into(),
    ///     ..Input::default()
    /// };
    /// ```
    ///
    /// Source: Områdeløft Saupstad-Kolstad, slides 7 and 12.
    Input: labels::documents::input::INPUT {
        /// Who gave it.
        from: Party,
        /// Whom to answer: the role first.
        contact: Contact,
        /// When it came.
        received: When,
        /// What they proposed.
        text: String,
        /// What became of it.
        outcome: InputOutcome,
        /// The idea note that it became, by title or id.
        idea: String,
        /// Why it became that, or why it was not taken further.
        reason: String,
        /// When those who gave it were answered.
        answered: When,
    }
}

choice! {
    /// What became of input.
    InputOutcome {
        UnderConsideration "underConsideration" => "vurderes", "blir vurdert", "being considered";
        BecameIdea "becameIdea" => "ble en idé", "blei ein idé", "became an idea";
        PartOfProject "partOfProject" => "ble del av et prosjekt", "blei del av eit prosjekt", "became part of a project";
        PassedOn "passedOn" => "sendt videre til andre", "sendt vidare til andre", "passed on to others";
        NotTakenFurther "notTakenFurther" => "ikke tatt videre", "ikkje teke vidare", "not taken further";
    }
}
