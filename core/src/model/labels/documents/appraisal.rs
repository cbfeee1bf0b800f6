//! What the fields of an appraisal are called.

use crate::model::labels::document_labels;

document_labels! { APPRAISAL:
    "criteriaSet" "Kriteriesett", "Kriteriesett", "Set of criteria";
        "Kjennemerket til kriteriene. Står det ikke noe her, er det kriteriene som gjelder i programmet.",
        "Kjennemerket til kriteria. Står det ikkje noko her, er det kriteria som gjeld i programmet.",
        "The identifier of the criteria. If nothing is written here, it is those in force in the programme.";
    "criteria" "Kriterier", "Kriterium", "Criteria";
        "Det dere har kommet fram til om hvert kriterium, og hvorfor.",
        "Det de har kome fram til om kvart kriterium, og kvifor.",
        "What you have concluded about each criterion, and why.";
}
