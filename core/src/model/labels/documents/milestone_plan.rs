//! What the fields of a milestone plan are called.

use crate::model::labels::{document_labels, labels};

document_labels! { MILESTONE_PLAN:
    "background" "Bakgrunn", "Bakgrunn", "Background";
        "Hva som ligger bak prosjektet.",
        "Kva som ligg bak prosjektet.",
        "What lies behind the project.";
    "trigger" "Utløsende faktor", "Utløysande faktor", "Trigger";
        "Det som gjorde at dere satte i gang.",
        "Det som gjorde at de sette i gang.",
        "What made you begin.";
    "whyNow" "Hvorfor er dette viktig nå?", "Kvifor er dette viktig no?", "Why does this matter now?";
        "Hvorfor det er viktig nå, og ikke om noen år.",
        "Kvifor det er viktig no, og ikkje om nokre år.",
        "Why it matters now rather than in some years.";
    "expectedBenefits" "Hva vil det gi oss?", "Kva vil det gi oss?", "What will it give us?";
        "Det dere får igjen for arbeidet. Tre punkter er nok.",
        "Det de får att for arbeidet. Tre punkt er nok.",
        "What you get in return for the work. Three points will do.";
    "values" "Verdier for samarbeidet", "Verdiar for samarbeidet", "Values for collaboration";
        "Det dere vil stå for når dere arbeider sammen. Tre punkter er nok.",
        "Det de vil stå for når de arbeider saman. Tre punkt er nok.",
        "What you want to stand for when you work together. Three points will do.";
    "vision" "Visjon", "Visjon", "Vision";
        "Bildet av det dere arbeider mot.",
        "Biletet av det de arbeider mot.",
        "The picture of what you work towards.";
    "goals" "Mål", "Mål", "Goals";
        "Det som har skjedd når prosjektet er over og alle er fornøyd.",
        "Det som har skjedd når prosjektet er over og alle er nøgde.",
        "What has happened when the project is over and everybody is pleased.";
    "results" "Resultater", "Resultat", "Results";
        "Det dere står igjen med når prosjektet er ferdig.",
        "Det de står att med når prosjektet er ferdig.",
        "What you are left with when the project is finished.";
    "period" "Periode", "Periode", "Period";
        "Når prosjektet begynner og slutter. Slutten kan være åpen.",
        "Når prosjektet byrjar og sluttar. Slutten kan vere open.",
        "When the project begins and ends. The end may be open.";
    "openEnd" "Åpen slutt", "Open slutt", "Open end";
        "Hvorfor slutten er åpen, hvis den er det.",
        "Kvifor slutten er open, om han er det.",
        "Why the end is open, if it is.";
    "resultPaths" "Resultatveier", "Resultatvegar", "Result paths";
        "Sporene milepælene ligger på. To til fire er vanlig.",
        "Spora milepælane ligg på. To til fire er vanleg.",
        "The tracks that the milestones are on. Two to four is usual.";
    "milestones" "Milepæler", "Milepælar", "Milestones";
        "Det dere skal ha nådd underveis, og når.",
        "Det de skal ha nådd undervegs, og når.",
        "What you will have reached along the way, and when.";
    "calendar" "Kalender", "Kalender", "Calendar";
        "Når dere arbeider, og når organene møtes. Det programmet har skrevet om dette, gjelder også.",
        "Når de arbeider, og når organa møtest. Det programmet har skrive om dette, gjeld også.",
        "When you work and when bodies meet. What the programme has written about this applies as well.";
    "affected" "Hvem berøres?", "Kven blir påverka?", "Who is affected?";
        "De som merker noe til det dere gjør, også de som ikke er med ennå.",
        "Dei som merkar noko til det de gjer, også dei som ikkje er med enno.",
        "Those who will notice what you do, including those who are not taking part yet.";
    "successFactors" "Kritiske suksessfaktorer", "Kritiske suksessfaktorar", "Critical success factors";
        "Det som må til for å lykkes. Tre punkter er nok.",
        "Det som må til for å lykkast. Tre punkt er nok.",
        "What it takes to succeed. Three points will do.";
}

labels! { RESULT_PATH:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "En bokstav eller et kort navn som milepælene viser til.",
        "Ein bokstav eller eit kort namn som milepælane viser til.",
        "A letter or a short name that milestones refer to.";
    "title" "Navn", "Namn", "Name";
        "Det resultatveien heter.",
        "Det resultatvegen heiter.",
        "What the result path is called.";
}
