//! What the fields of an evidence base are called.

use crate::model::labels::document_labels;

document_labels! { EVIDENCE_BASE:
    "subjectArea" "Fagområde", "Fagområde", "Subject area";
        "Fagområdet eller tjenesten det gjelder.",
        "Fagområdet eller tenesta det gjeld.",
        "The subject area or service that it is about.";
    "asOf" "Per", "Per", "As of";
        "Tida kunnskapsgrunnlaget viser.",
        "Tida kunnskapsgrunnlaget viser.",
        "The time that the evidence shows.";
    "findings" "Funn", "Funn", "Findings";
        "Det dere vet. Skriv ett funn om gangen.",
        "Det de veit. Skriv eitt funn om gongen.",
        "What you know. Write one finding at a time.";
    "preparedBy" "Skrevet av", "Skrive av", "Prepared by";
        "Gruppa, rollen eller enheten som har arbeidet det fram.",
        "Gruppa, rolla eller eininga som har arbeidd det fram.",
        "The group, role or unit that prepared it.";
    "sources" "Kilder", "Kjelder", "Sources";
        "Der dere har det fra.",
        "Der de har det frå.",
        "Where you have it from.";
}
