//! What the fields of an agreement of intent are called.

use crate::model::labels::{document_labels, labels};

document_labels! { AGREEMENT_OF_INTENT:
    "parties" "Parter", "Partar", "Parties";
        "De som inngår avtalen.",
        "Dei som inngår avtalen.",
        "Those who enter into the agreement.";
    "purpose" "Formål", "Føremål", "Purpose";
        "Hvorfor dere vil arbeide sammen.",
        "Kvifor de vil arbeide saman.",
        "Why you want to work together.";
    "intentions" "Det vi vil", "Det vi vil", "Intentions";
        "Det dere vil oppnå sammen. Hvordan dere gjør det, kan komme siden.",
        "Det de vil oppnå saman. Korleis de gjer det, kan kome sidan.",
        "What you want to reach together. How you do it can come later.";
    "period" "Periode", "Periode", "Period";
        "Når avtalen gjelder.",
        "Når avtalen gjeld.",
        "When the agreement holds.";
    "signatures" "Underskrifter", "Underskrifter", "Signatures";
        "De som har skrevet under, først med rolle.",
        "Dei som har skrive under, først med rolle.",
        "Those who have signed, the role first.";
}

labels! { SIGNATURE:
    "role" "Rolle", "Rolle", "Role";
        "Rollen til den som har skrevet under.",
        "Rolla til den som har skrive under.",
        "The role of whoever signed.";
    "name" "Navn", "Namn", "Name";
        "Navnet på personen.",
        "Namnet på personen.",
        "The name of the person.";
    "party" "På vegne av", "På vegner av", "On behalf of";
        "Parten det er skrevet under for.",
        "Parten det er skrive under for.",
        "The party signed for.";
    "date" "Dato", "Dato", "Date";
        "Dagen det ble skrevet under.",
        "Dagen det blei skrive under.",
        "The day of the signature.";
}
