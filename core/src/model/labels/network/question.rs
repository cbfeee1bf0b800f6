//! What the parts of a question to a network are called.

use crate::model::labels::labels;

labels! { NETWORK_QUESTION:
    "network" "Nettverk", "Nettverk", "Network";
        "Nettverket dere spør.",
        "Nettverket de spør.",
        "The network that is asked.";
    "note" "Idé-notat", "Idénotat", "Idea note";
        "Ideen, så langt dere er kommet med den.",
        "Ideen, så langt de har komme med han.",
        "The idea, as far as you have come with it.";
    "words" "Ord", "Ord", "Words";
        "Ord å lete etter.",
        "Ord å leite etter.",
        "Words to look for.";
    "place" "Sted", "Stad", "Place";
        "Hvor ideen hører til.",
        "Kvar ideen høyrer til.",
        "Where the idea belongs.";
}
