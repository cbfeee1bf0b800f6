//! What the languages of a text are called.

use super::labels;

labels! { WORDING:
    "nb" "Bokmål", "Bokmål", "Bokmål";
        "Teksten på bokmål.",
        "Teksten på bokmål.",
        "The text in bokmål.";
    "nn" "Nynorsk", "Nynorsk", "Nynorsk";
        "Teksten på nynorsk.",
        "Teksten på nynorsk.",
        "The text in nynorsk.";
    "en" "Engelsk", "Engelsk", "English";
        "Teksten på engelsk.",
        "Teksten på engelsk.",
        "The text in English.";
}
