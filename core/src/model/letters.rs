//! Which letters goals are looked at by.

use super::labels;
use crate::value::{List, choice, record};

choice! {
    /// What a letter of SMARTE or a kindred word asks of a goal.
    ///
    /// Source: Saman om ein betre kommune, project planning: «S-m-a-r-t-e». Handbooks read A, R and E in different
    /// ways, so a profile says which reading holds.
    Aspect {
        Specific "specific" => "Spesifikt", "Spesifikt", "Specific";
        Measurable "measurable" => "Målbart", "Målbart", "Measurable";
        Accepted "accepted" => "Akseptert", "Akseptert", "Accepted";
        Achievable "achievable" => "Oppnåelig", "Oppnåeleg", "Achievable";
        Realistic "realistic" => "Realistisk", "Realistisk", "Realistic";
        Relevant "relevant" => "Relevant", "Relevant", "Relevant";
        TimeBound "timeBound" => "Tidsavgrenset", "Tidsavgrensa", "Time-bound";
        Simple "simple" => "Enkelt", "Enkelt", "Simple";
        Evaluated "evaluated" => "Evaluert", "Evaluert", "Evaluated";
        ResultOriented "resultOriented" => "Resultatbeskrivende", "Resultatskildrande", "Telling the result";
        Developing "developing" => "Utviklende", "Utviklande", "Developing";
    }
}

record! {
    /// The letters that goals are looked at by (*bokstavprofil*).
    ///
    /// One that states an id and no letters means the profile of that id: `smarte-nb`, `smart-achievable` or `rotur`.
    #[cfg_attr(feature = "schema", schemars(rename = "Letters"))]
    LetterProfile: labels::letters::LETTER_PROFILE {
        /// A name that does not change.
        id: String,
        /// The letters, in order.
        letters: List<Letter>,
    }
}

record! {
    /// One letter, and what it stands for.
    Letter: labels::letters::LETTER {
        /// The letter.
        letter: String,
        /// What it stands for.
        aspect: Aspect,
    }
}
