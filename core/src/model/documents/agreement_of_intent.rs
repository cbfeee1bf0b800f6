//! Agreements of intent.

use crate::model::{Party, Period, labels};
use crate::value::{List, When, record};

document! {
    /// An agreement of intent (*intensjonsavtale*): what parties want to reach together, before they
    /// have agreed on how.
    ///
    /// ```
    /// use samspill::{AgreementOfIntent, Party};
    ///
    /// let party = |name: &str| Party { name: name.into(), ..Party::default() };
    /// let agreement = AgreementOfIntent {
    ///     parties: vec![party("Øvre Eksempelby kommune"), party("Nedre Eksempelby kommune")].into(),
    ///     intentions: vec!["Innbyggerne er med før noe blir bestemt.".to_owned()].into(),
    ///     ..AgreementOfIntent::default()
    /// };
    /// ```
    ///
    /// Source: Team prosesstøtte, nye Ålesund.
    AgreementOfIntent: labels::documents::agreement_of_intent::AGREEMENT_OF_INTENT {
        /// Those who agree.
        parties: List<Party>,
        /// Why they want to work together.
        purpose: String,
        /// What they want to reach together.
        intentions: List<String>,
        /// When it holds.
        period: Period,
        /// Who has signed: the role first.
        signatures: List<Signature>,
    }
}

record! {
    /// A signature (*underskrift*): the role first, the name apart from it.
    Signature: labels::documents::agreement_of_intent::SIGNATURE {
        /// The role.
        role: String,
        /// The name of the person.
        name: String,
        /// On whose behalf.
        party: String,
        /// When.
        date: When,
    }
}
