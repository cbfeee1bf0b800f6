//! What the fields of a decision are called.

use crate::model::labels::document_labels;

document_labels! { DECISION:
    "body" "Organ", "Organ", "Body";
        "Organet som gjorde vedtaket.",
        "Organet som gjorde vedtaket.",
        "The body that decided.";
    "date" "Dato", "Dato", "Date";
        "Dagen vedtaket ble gjort.",
        "Dagen vedtaket blei gjort.",
        "The day of the decision.";
    "case" "Sak", "Sak", "Case";
        "Saksnummeret, for eksempel 71/13.",
        "Saksnummeret, til dømes 71/13.",
        "The case number, such as 71/13.";
    "text" "Vedtak", "Vedtak", "Decision";
        "Det som ble bestemt.",
        "Det som blei bestemt.",
        "What was decided.";
    "grounds" "Grunnlag", "Grunnlag", "Grounds";
        "Dokumentene som lå til grunn.",
        "Dokumenta som låg til grunn.",
        "The documents that lay before the body.";
}
