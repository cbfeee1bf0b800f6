//! What the fields of a milestone are called.

use super::labels;

labels! { MILESTONE:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på milepælen som ikke endrer seg.",
        "Eit namn på milepælen som ikkje endrar seg.",
        "A name for the milestone that does not change.";
    "text" "Milepæl", "Milepæl", "Milestone";
        "Det som er på plass når milepælen er nådd.",
        "Det som er på plass når milepælen er nådd.",
        "What is in place when the milestone is reached.";
    "kind" "Slag", "Slag", "Kind";
        "Hva slags milepæl det er.",
        "Kva slags milepæl det er.",
        "What kind of milestone it is.";
    "path" "Resultatvei", "Resultatveg", "Result path";
        "Resultatveien milepælen ligger på, med bokstav eller navn.",
        "Resultatvegen milepælen ligg på, med bokstav eller namn.",
        "The result path that the milestone is on, by letter or name.";
    "planned" "Planlagt", "Planlagt", "Planned";
        "Når dere regner med å nå den.",
        "Når de reknar med å nå han.",
        "When you expect to reach it.";
    "baseline" "Først planlagt", "Først planlagt", "First planned";
        "Datoen i den første planen, hvis planen er endret siden.",
        "Datoen i den første planen, om planen er endra sidan.",
        "The date in the first plan, if the plan has changed since.";
    "forecast" "Prognose", "Prognose", "Forecast";
        "Når det nå ser ut til at dere når den.",
        "Når det no ser ut til at de når han.",
        "When it now looks as if you will reach it.";
    "reached" "Nådd", "Nådd", "Reached";
        "Når den ble nådd.",
        "Når han blei nådd.",
        "When it was reached.";
    "dependsOn" "Venter på", "Ventar på", "Waits for";
        "Milepælene som må være nådd først. Skal det gå ti arbeidsdager imellom, skriver du M1 + 10.",
        "Milepælane som må vere nådde først. Skal det gå ti arbeidsdagar imellom, skriv du M1 + 10.",
        "The milestones that must be reached first. If ten working days are to pass in between, write M1 + 10.";
    "workingTime" "Arbeidstid", "Arbeidstid", "Working time";
        "Hvor mange arbeidsdager det tar når det den venter på, er på plass.",
        "Kor mange arbeidsdagar det tek når det han ventar på, er på plass.",
        "How many working days it takes when what it waits for is in place.";
    "decidedBy" "Avgjøres av", "Blir avgjord av", "Decided by";
        "Organet som må avgjøre saken. Da blir milepælen nådd i et møte.",
        "Organet som må avgjere saka. Då blir milepælen nådd i eit møte.",
        "The body that must decide the matter. The milestone is then reached at a meeting.";
    "notBefore" "Ikke før", "Ikkje før", "Not before";
        "Den kan ikke nås før dette.",
        "Han kan ikkje nåast før dette.",
        "It cannot be reached before this.";
    "notAfter" "Ikke etter", "Ikkje etter", "Not after";
        "Den må være nådd innen dette.",
        "Han må vere nådd innan dette.",
        "It must be reached by then.";
    "fixed" "Fast dato", "Fast dato", "Fixed date";
        "Datoen den må nås på, verken før eller etter.",
        "Datoen han må nåast på, verken før eller etter.",
        "The date it must be reached on, neither before nor after.";
    "deadline" "Frist", "Frist", "Deadline";
        "Når den helst skal være nådd.",
        "Når han helst skal vere nådd.",
        "When it should be reached by, if possible.";
    "goals" "Mål", "Mål", "Goals";
        "Målene milepælen fører fram til, med kjennemerke eller tekst.",
        "Måla milepælen fører fram til, med kjennemerke eller tekst.",
        "The goals that the milestone leads to, by identifier or text.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen som sørger for at den blir nådd.",
        "Rolla som syter for at han blir nådd.",
        "The role that sees to it that it is reached.";
    "evidence" "Grunnlag", "Grunnlag", "Evidence";
        "Det som viser at milepælen er nådd, for eksempel et vedtak eller en rapport.",
        "Det som viser at milepælen er nådd, til dømes eit vedtak eller ein rapport.",
        "What shows that the milestone is reached, such as a decision or a report.";
    "celebration" "Slik feirer dere", "Slik feirar de", "How you celebrate";
        "Hvordan dere markerer at dere har nådd den.",
        "Korleis de markerer at de har nådd han.",
        "How you celebrate that you have reached it.";
}

labels! { WORKING_TIME:
    "days" "Dager", "Dagar", "Days";
        "Antall arbeidsdager.",
        "Talet på arbeidsdagar.",
        "The number of working days.";
    "shortest" "Korteste", "Kortaste", "Shortest";
        "Antall arbeidsdager hvis alt går bra.",
        "Talet på arbeidsdagar om alt går bra.",
        "The number of working days if all goes well.";
    "likely" "Mest sannsynlig", "Mest sannsynleg", "Most likely";
        "Det mest sannsynlige antallet arbeidsdager.",
        "Det mest sannsynlege talet på arbeidsdagar.",
        "The most likely number of working days.";
    "longest" "Lengste", "Lengste", "Longest";
        "Antall arbeidsdager hvis mye går galt.",
        "Talet på arbeidsdagar om mykje går gale.",
        "The number of working days if a lot goes wrong.";
}
