//! What the fields of a status report are called.

use crate::model::labels::{document_labels, labels};

document_labels! { STATUS_REPORT:
    "period" "Periode", "Periode", "Period";
        "Tiden rapporten handler om.",
        "Tida rapporten handlar om.",
        "The time that the report is about.";
    "status" "Status", "Status", "Status";
        "Hvordan det står til: grønt, gult eller rødt.",
        "Korleis det står til: grønt, gult eller raudt.",
        "How things stand: green, yellow or red.";
    "milestones" "Milepæler", "Milepælar", "Milestones";
        "Milepælene dere har nådd, og når dere nå regner med å nå de neste.",
        "Milepælane de har nådd, og når de no reknar med å nå dei neste.",
        "The milestones you have reached, and when you now expect to reach the next ones.";
    "attainment" "Måloppnåelse", "Måloppnåing", "Goal attainment";
        "Hvor langt dere er kommet med hvert mål.",
        "Kor langt de er komne med kvart mål.",
        "How far you have come with each goal.";
    "deviations" "Avvik", "Avvik", "Deviations";
        "Det som ikke er som planlagt, og hva dere gjør med det.",
        "Det som ikkje er som planlagt, og kva de gjer med det.",
        "What is not as planned, and what you do about it.";
    "risks" "Risiko", "Risiko", "Risks";
        "Det som kan gå galt slik det ser ut nå.",
        "Det som kan gå gale slik det ser ut no.",
        "What may go wrong as things look now.";
    "decisionsNeeded" "Vedtak som trengs", "Vedtak som trengst", "Decisions needed";
        "Det andre må avgjøre for at dere skal komme videre.",
        "Det andre må avgjere for at de skal kome vidare.",
        "What others must decide for you to go on.";
    "didNotWork" "Det som ikke virket", "Det som ikkje verka", "What did not work";
        "Det dere prøvde som ikke gikk. Andre lærer av det.",
        "Det de prøvde som ikkje gjekk. Andre lærer av det.",
        "What you tried that did not work. Others learn from it.";
    "nextSteps" "Neste periode", "Neste periode", "Next period";
        "Det dere gjør i neste periode.",
        "Det de gjer i neste periode.",
        "What you do in the next period.";
    "budgetUsed" "Brukt så langt", "Brukt så langt", "Used so far";
        "Hvor mye av budsjettet som er brukt, i kroner.",
        "Kor mykje av budsjettet som er brukt, i kroner.",
        "How much of the budget has been used, in kroner.";
}

labels! { STATUS_SUMMARY:
    "time" "Tid", "Tid", "Time";
        "Om dere er i rute.",
        "Om de er i rute.",
        "Whether you are on schedule.";
    "cost" "Kostnad", "Kostnad", "Cost";
        "Om pengene rekker.",
        "Om pengane rekk.",
        "Whether the money will do.";
    "results" "Resultater", "Resultat", "Results";
        "Om dere får det til.",
        "Om de får det til.",
        "Whether you succeed.";
    "stakeholders" "Interessenter", "Interessentar", "Stakeholders";
        "Om de som berøres, er med.",
        "Om dei som blir påverka, er med.",
        "Whether those who are affected are on board.";
}

labels! { GOAL_ATTAINMENT:
    "goal" "Mål", "Mål", "Goal";
        "Målet, med kjennemerke eller tekst.",
        "Målet, med kjennemerke eller tekst.",
        "The goal, by its identifier or text.";
    "attainment" "Måloppnåelse", "Måloppnåing", "Attainment";
        "Hvor langt dere er kommet.",
        "Kor langt de er komne.",
        "How far you have come.";
    "measured" "Målt", "Målt", "Measured";
        "Tallet dere har målt, med dato.",
        "Talet de har målt, med dato.",
        "The figure you have measured, with its date.";
    "comment" "Kommentar", "Kommentar", "Comment";
        "Med egne ord om hvordan det gikk.",
        "Med eigne ord om korleis det gjekk.",
        "In your own words, how it went.";
}

labels! { DEVIATION:
    "text" "Avvik", "Avvik", "Deviation";
        "Det som ikke er som planlagt, og hvorfor.",
        "Det som ikkje er som planlagt, og kvifor.",
        "What is not as planned, and why.";
    "measure" "Tiltak", "Tiltak", "Measure";
        "Det dere gjør med det.",
        "Det de gjer med det.",
        "What you do about it.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen som følger opp.",
        "Rolla som følgjer opp.",
        "The role that sees to it.";
}
