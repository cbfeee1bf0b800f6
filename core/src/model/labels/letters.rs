//! What the fields of letter profiles are called.

use super::labels;

labels! { LETTER_PROFILE:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et kort navn som ikke endres.",
        "Eit kort namn som ikkje blir endra.",
        "A short name that does not change.";
    "letters" "Bokstaver", "Bokstavar", "Letters";
        "Bokstavene dere ser på målene med, i rekkefølge.",
        "Bokstavane de ser på måla med, i rekkjefølgje.",
        "The letters that goals are looked at by, in order.";
}

labels! { LETTER:
    "letter" "Bokstav", "Bokstav", "Letter";
        "Bokstaven slik den skal vises.",
        "Bokstaven slik han skal visast.",
        "The letter as it should be shown.";
    "aspect" "Står for", "Står for", "Stands for";
        "Det bokstaven spør om.",
        "Det bokstaven spør om.",
        "What the letter asks about.";
}
