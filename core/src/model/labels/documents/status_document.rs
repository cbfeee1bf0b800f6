//! What the fields of a status document, and of the sources of documents, are called.

use crate::model::labels::{document_labels, labels};

document_labels! { STATUS_DOCUMENT:
    "area" "Område", "Område", "Area";
        "Bydelen, bygda eller kommunene som dokumentet beskriver.",
        "Bydelen, bygda eller kommunane som dokumentet skildrar.",
        "The district, village or municipalities that the document describes.";
    "asOf" "Per", "Per", "As of";
        "Tida dokumentet viser.",
        "Tida dokumentet viser.",
        "The time that the document shows.";
    "description" "Beskrivelse", "Skildring", "Description";
        "Slik er området i dag.",
        "Slik er området i dag.",
        "What the area is like today.";
    "challenges" "Utfordringer", "Utfordringar", "Challenges";
        "Det som er vanskelig i området.",
        "Det som er vanskeleg i området.",
        "What is hard in the area.";
    "opportunities" "Muligheter", "Moglegheiter", "Opportunities";
        "Det området har å bygge på.",
        "Det området har å byggje på.",
        "What the area has to build on.";
    "preparedBy" "Skrevet av", "Skrive av", "Prepared by";
        "Rollen, enheten eller organet som har skrevet dokumentet.",
        "Rolla, eininga eller organet som har skrive dokumentet.",
        "The role, unit or body that prepared the document.";
    "sources" "Kilder", "Kjelder", "Sources";
        "Der dere har det fra.",
        "Der de har det frå.",
        "Where you have it from.";
}

labels! { SOURCE:
    "title" "Tittel", "Tittel", "Title";
        "Det kilden heter.",
        "Det kjelda heiter.",
        "What the source is called.";
    "publisher" "Utgiver", "Utgivar", "Publisher";
        "De som har gitt den ut.",
        "Dei som har gitt ho ut.",
        "Who published it.";
    "date" "Dato", "Dato", "Date";
        "Når den er fra. Et år holder.",
        "Når ho er frå. Eit år held.",
        "When it is from. A year will do.";
    "link" "Lenke", "Lenkje", "Link";
        "Der den ligger.",
        "Der ho ligg.",
        "Where it is.";
}
