//! What was learned, for others to find.

use crate::model::{Contact, Material, labels};
use crate::value::{List, When, record};

record! {
    /// Something that was learned, for others to find (*erfaring*): what was done, what was learned, what proved wise.
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn»; Saman om ein betre kommune, «Veien videre».
    ExperienceRecord: labels::network::experience::EXPERIENCE_RECORD {
        /// A name for this record that does not change.
        id: String,
        /// What it is about, in one line.
        title: String,
        /// The theme.
        theme: String,
        /// Words that one may look for it by.
        keywords: List<String>,
        /// Where and how: size, sector, place.
        setting: String,
        /// What was done.
        done: String,
        /// What was learned.
        learned: String,
        /// What proved wise.
        wise: String,
        /// What they would do next time.
        next: String,
        /// The project that it comes from.
        project: String,
        /// The gathering or document that it comes from.
        origin: String,
        /// What others can use again.
        material: List<Material>,
        /// Whom to ask.
        contact: Contact,
        /// When somebody last looked through it.
        reviewed: When,
    }
}
