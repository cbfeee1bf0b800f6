//! What the fields of an action plan are called.

use crate::model::labels::{document_labels, labels};

document_labels! { ACTION_PLAN:
    "year" "År", "År", "Year";
        "Året handlingsplanen gjelder for.",
        "Året handlingsplanen gjeld for.",
        "The year that the action plan is for.";
    "areaProgramme" "Områdeprogram", "Områdeprogram", "Area programme";
        "Områdeprogrammet som planen er laget ut fra.",
        "Områdeprogrammet som planen er laga ut frå.",
        "The area programme that the plan is made from.";
    "measures" "Tiltak", "Tiltak", "Measures";
        "Det som skal gjøres, hvem som sørger for det, og hva det koster.",
        "Det som skal gjerast, kven som syter for det, og kva det kostar.",
        "What is to be done, who sees to it, and what it costs.";
}

labels! { PLANNED_MEASURE:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på tiltaket som ikke endrer seg.",
        "Eit namn på tiltaket som ikkje endrar seg.",
        "A name for the measure that does not change.";
    "text" "Tiltak", "Tiltak", "Measure";
        "Det som skal gjøres.",
        "Det som skal gjerast.",
        "What is to be done.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen, enheten eller organet som sørger for at det blir gjort.",
        "Rolla, eininga eller organet som syter for at det blir gjort.",
        "The role, unit or body that sees to it.";
    "supports" "Hovedmål", "Hovudmål", "Main goal";
        "Hovedmålet i programmet som tiltaket bidrar til.",
        "Hovudmålet i programmet som tiltaket bidreg til.",
        "The programme's main goal that the measure contributes to.";
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet som gjør det, med kode eller navn.",
        "Prosjektet som gjer det, med kode eller namn.",
        "The project that does it, by code or name.";
    "period" "Periode", "Periode", "Period";
        "Når tiltaket begynner og slutter.",
        "Når tiltaket byrjar og sluttar.",
        "When the measure begins and ends.";
    "cost" "Kostnad", "Kostnad", "Cost";
        "Det tiltaket koster, i kroner.",
        "Det tiltaket kostar, i kroner.",
        "What the measure costs, in kroner.";
    "funding" "Finansiering", "Finansiering", "Funding";
        "Hvem som betaler, og hvor mye.",
        "Kven som betaler, og kor mykje.",
        "Who pays, and how much.";
}
