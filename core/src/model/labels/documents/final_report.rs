//! What the fields of a final report are called.

use crate::model::labels::document_labels;

document_labels! { FINAL_REPORT:
    "period" "Periode", "Periode", "Period";
        "Når prosjektet begynte og sluttet.",
        "Når prosjektet byrja og slutta.",
        "When the project began and ended.";
    "background" "Bakgrunn", "Bakgrunn", "Background";
        "Hva som lå bak prosjektet.",
        "Kva som låg bak prosjektet.",
        "What lay behind the project.";
    "attainment" "Måloppnåelse", "Måloppnåing", "Goal attainment";
        "Hvordan det gikk med hvert mål.",
        "Korleis det gjekk med kvart mål.",
        "What came of each goal.";
    "done" "Gjennomføring", "Gjennomføring", "What was done";
        "Det dere gjorde, og hvordan.",
        "Det de gjorde, og korleis.",
        "What you did, and how.";
    "organisation" "Organisering", "Organisering", "Organisation";
        "Hvem som hadde hvilken rolle.",
        "Kven som hadde kva rolle.",
        "Who had which role.";
    "anchoring" "Forankring", "Forankring", "Anchoring";
        "Hvem som sto bak prosjektet.",
        "Kven som stod bak prosjektet.",
        "Who stood behind the project.";
    "method" "Metode", "Metode", "Method";
        "Prosjektmetoden dere fulgte.",
        "Prosjektmetoden de følgde.",
        "The project method you followed.";
    "accounts" "Regnskap", "Rekneskap", "Accounts";
        "Det prosjektet kostet, linje for linje, og summen.",
        "Det prosjektet kosta, linje for linje, og summen.",
        "What the project cost, line by line, and the total.";
    "evaluation" "Evaluering", "Evaluering", "Evaluation";
        "Det dere så da dere så tilbake.",
        "Det de såg då de såg tilbake.",
        "What you saw when you looked back.";
    "fellShort" "Her skulle vi gjerne kommet lenger", "Her skulle vi gjerne ha kome lenger", "Where we would have liked to get further";
        "Det dere ikke rakk eller ikke fikk til. Andre kan ta det videre.",
        "Det de ikkje rakk eller ikkje fekk til. Andre kan ta det vidare.",
        "What you did not have time for or did not manage. Others can take it on.";
    "handover" "Fra prosjekt til ordinær drift", "Frå prosjekt til ordinær drift", "From project to ordinary operation";
        "Hvordan resultatene er overlevert, og til hvem.",
        "Korleis resultata er overleverte, og til kven.",
        "How the results have been handed over, and to whom.";
    "continuation" "Videreføring", "Vidareføring", "Continuation";
        "Hva som skjer med resultatene etterpå.",
        "Kva som skjer med resultata etterpå.",
        "What happens to the results afterwards.";
    "benefits" "Gevinster", "Gevinstar", "Benefits";
        "Det dere og andre får igjen, og når det skal måles.",
        "Det de og andre får att, og når det skal målast.",
        "What you and others get in return, and when it will be measured.";
    "lessons" "Lærdom", "Lærdom", "Lessons learned";
        "Det dere har lært, også av det som ikke gikk.",
        "Det de har lært, også av det som ikkje gjekk.",
        "What you have learned, also from what did not work.";
    "adviceToOthers" "Råd til andre", "Råd til andre", "Advice to others";
        "Det dere vil si til andre som skal i gang med noe lignende.",
        "Det de vil seie til andre som skal i gang med noko liknande.",
        "What you would tell others who are about to begin something similar.";
    "dissemination" "Spredning", "Spreiing", "Dissemination";
        "Hvem dere forteller det til, og hvordan.",
        "Kven de fortel det til, og korleis.",
        "Whom you tell, and how.";
    "annexes" "Vedlegg", "Vedlegg", "Annexes";
        "Det som følger med rapporten.",
        "Det som følgjer med rapporten.",
        "What comes with the report.";
}
