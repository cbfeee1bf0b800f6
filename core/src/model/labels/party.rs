//! What the fields of actors, contacts and those affected are called.

use super::labels;

labels! { PARTY:
    "name" "Navn", "Namn", "Name";
        "Navnet på virksomheten, laget eller gruppa.",
        "Namnet på verksemda, laget eller gruppa.",
        "The name of the organisation, association or group.";
    "sector" "Sektor", "Sektor", "Sector";
        "Alle sektorer kan være med: offentlig, privat, næringsliv, frivillig, forskning og innbyggere.",
        "Alle sektorar kan vere med: offentleg, privat, næringsliv, frivillig, forsking og innbyggjarar.",
        "All sectors may take part: public, private, business, voluntary, research and citizens.";
}

labels! { CONTACT:
    "role" "Rolle", "Rolle", "Role";
        "Rollen til den vi kan spørre. Rollen kan vises for andre, også når navnet ikke skal det.",
        "Rolla til den vi kan spørje. Rolla kan visast for andre, også når namnet ikkje skal det.",
        "The role of the person to ask. The role can be shown to others even where the name should not.";
    "name" "Navn", "Namn", "Name";
        "Navnet på den vi kan spørre.",
        "Namnet på den vi kan spørje.",
        "The name of the person to ask.";
    "email" "E-post", "E-post", "E-mail";
        "Adressen vi kan skrive til.",
        "Adressa vi kan skrive til.",
        "The address to write to.";
    "phone" "Telefon", "Telefon", "Telephone";
        "Nummeret vi kan ringe.",
        "Nummeret vi kan ringje.",
        "The number to call.";
}

labels! { STAKEHOLDER:
    "name" "Hvem", "Kven", "Who";
        "En gruppe eller virksomhet som merker det dere gjør.",
        "Ei gruppe eller verksemd som merkar det de gjer.",
        "A group or organisation that will notice what you do.";
    "interest" "Hvordan de berøres", "Korleis dei blir påverka", "How they are affected";
        "Hva det betyr for dem, til det bedre eller verre.",
        "Kva det har å seie for dei, til det betre eller verre.",
        "What it means to them, for better or worse.";
    "involved" "Er med allerede", "Er allereie med", "Already taking part";
        "Ja hvis de er med i arbeidet nå. Nei hvis de ikke er med ennå.",
        "Ja om dei er med i arbeidet no. Nei om dei ikkje er med enno.",
        "Yes if they take part in the work now. No if they do not yet.";
}
