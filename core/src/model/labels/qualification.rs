//! What the fields of a qualification system are called.

use super::labels;

labels! { QUALIFICATION_SYSTEM:
    "preset" "Rekkefølge", "Rekkjefølgje", "Order";
        "Om avtalen eller kvalifiseringsbrevet kommer først. Står det ikke noe her, regner vi med at avtalen gjør det.",
        "Om avtalen eller kvalifiseringsbrevet kjem først. Står det ikkje noko her, reknar vi med at avtalen gjer det.",
        "Whether the agreement or the qualification letter comes first. If nothing is written here, we take it to be the agreement.";
    "transitions" "Egne steg", "Eigne steg", "Own steps";
        "Steg som er annerledes hos dere. Det som ikke står om et steg, er som vanlig.",
        "Steg som er annleis hos dykk. Det som ikkje står om eit steg, er som vanleg.",
        "Steps that differ in your programme. What is not stated about a step is as usual.";
}

labels! { TRANSITION:
    "from" "Fra", "Frå", "From";
        "Statusene som steget går fra.",
        "Statusane som steget går frå.",
        "The states that the step leads from.";
    "to" "Til", "Til", "To";
        "Statusen som prosjektet får.",
        "Statusen som prosjektet får.",
        "The state that the project comes to.";
    "gate" "Port", "Port", "Gate";
        "Punktet der noen avgjør om det går videre.",
        "Punktet der nokon avgjer om det går vidare.",
        "The point where somebody decides whether it goes on.";
    "decides" "Avgjør", "Avgjer", "Decides";
        "Organet eller rollen som avgjør, for eksempel styringsgruppa.",
        "Organet eller rolla som avgjer, til dømes styringsgruppa.",
        "The body or role that decides, such as the steering group.";
    "advises" "Gir råd", "Gir råd", "Advises";
        "De som gir råd først, for eksempel prosjektlederforumet.",
        "Dei som gir råd først, til dømes prosjektleiarforumet.",
        "Those who advise first, such as the project-leader forum.";
    "documents" "Dokumenter", "Dokument", "Documents";
        "Dokumentene som må være på plass.",
        "Dokumenta som må vere på plass.",
        "The documents that must be in place.";
}
