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
    "dependsOn" "Venter på", "Ventar på", "Depends on";
        "Milepælene som må være nådd først.",
        "Milepælane som må vere nådde først.",
        "The milestones that must be reached first.";
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
