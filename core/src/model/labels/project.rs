//! What the fields of a project are called.

use super::labels;

labels! { PROJECT:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på prosjektet som ikke endrer seg.",
        "Eit namn på prosjektet som ikkje endrar seg.",
        "A name for the project that does not change.";
    "lang" "Språk", "Språk", "Language";
        "Språket prosjektet er beskrevet på, for eksempel nb for bokmål, nn for nynorsk eller en for engelsk.",
        "Språket prosjektet er omtala på, til dømes nb for bokmål, nn for nynorsk eller en for engelsk.",
        "The language the project is described in, such as nb for Bokmål, nn for Nynorsk or en for English.";
    "code" "Prosjektkode", "Prosjektkode", "Project code";
        "Løpenummer og år, for eksempel 03/14.",
        "Løpenummer og år, til dømes 03/14.",
        "Running number and year, such as 03/14.";
    "title" "Prosjektnavn", "Prosjektnamn", "Project name";
        "Det prosjektet heter.",
        "Det prosjektet heiter.",
        "What the project is called.";
    "owner" "Prosjekteier", "Prosjekteigar", "Project owner";
        "De som eier prosjektet, som regel de som foreslo det.",
        "Dei som eig prosjektet, som regel dei som kom med ideen.",
        "Who owns the project; usually those who proposed it.";
    "state" "Status", "Status", "Status";
        "Hvor langt prosjektet er kommet.",
        "Kor langt prosjektet er kome.",
        "How far the project has come.";
    "period" "Periode", "Periode", "Period";
        "Når prosjektet begynner og slutter.",
        "Når prosjektet byrjar og sluttar.",
        "When the project begins and ends.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Hovedmålene i programmet som prosjektet bidrar til, og hvordan.",
        "Hovudmåla i programmet som prosjektet bidreg til, og korleis.",
        "Which of the programme's main goals the project contributes to, and how.";
    "strategicApproaches" "Strategiske hovedgrep", "Strategiske hovudgrep", "Strategic approaches";
        "Hovedgrepene i programmet som prosjektet følger.",
        "Hovudgrepa i programmet som prosjektet følgjer.",
        "Which of the programme's approaches the project follows.";
    "goals" "Mål", "Mål", "Goals";
        "Det som har skjedd når prosjektet er over.",
        "Det som har skjedd når prosjektet er over.",
        "What has happened when the project is over.";
    "milestones" "Milepæler", "Milepælar", "Milestones";
        "Det dere skal ha nådd underveis, og når.",
        "Det de skal ha nådd undervegs, og når.",
        "What you will have reached along the way, and when.";
    "targetGroups" "Målgrupper", "Målgrupper", "Target groups";
        "De prosjektet er til for, for eksempel ungdom eller nye innbyggere.",
        "Dei prosjektet er til for, til dømes ungdom eller nye innbyggjarar.",
        "Those the project is for, such as young people or new residents.";
    "places" "Steder", "Stader", "Places";
        "Der prosjektet holder til, for eksempel skolen eller Storgata.",
        "Der prosjektet held til, til dømes skulen eller Storgata.",
        "Where the project is, such as the school or Storgata.";
    "activities" "Aktiviteter", "Aktivitetar", "Activities";
        "Det prosjektet gjør til bestemte tider, og som trenger folk, et rom eller at innbyggere er med.",
        "Det prosjektet gjer til bestemte tider, og som treng folk, eit rom eller at innbyggjarar er med.",
        "What the project does at set times that needs people, a room or residents to take part.";
    "links" "Sammenheng med andre prosjekter", "Samanheng med andre prosjekt", "Links to other projects";
        "Prosjekter dette henger sammen med, og hvordan.",
        "Prosjekt dette heng saman med, og korleis.",
        "Projects that this one is linked to, and how.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Den vi kan spørre om prosjektet, for eksempel prosjektlederen.",
        "Den vi kan spørje om prosjektet, til dømes prosjektleiaren.",
        "The person to ask about the project, such as the project leader.";
    "cost" "Kostnad", "Kostnad", "Cost";
        "Det prosjektet koster i alt, i kroner.",
        "Det prosjektet kostar i alt, i kroner.",
        "What the project costs in all, in kroner.";
    "grant" "Tilskudd fra programmet", "Tilskot frå programmet", "Grant from the programme";
        "Det programmet gir videre til prosjektet som tilskudd, i kroner. Skriv 0 hvis det ikke er noe.",
        "Det programmet gir vidare til prosjektet som tilskot, i kroner. Skriv 0 om det ikkje er noko.",
        "What the programme passes on to the project as a grant, in kroner. Write 0 if there is none.";
    "events" "Hendelser", "Hendingar", "Events";
        "Når prosjektet kom til hver status, og hvem som avgjorde det.",
        "Når prosjektet kom til kvar status, og kven som avgjorde det.",
        "When the project came to each state, and who decided it.";
}

labels! { PROJECT_EVENT:
    "state" "Status", "Status", "Status";
        "Statusen prosjektet fikk.",
        "Statusen prosjektet fekk.",
        "The state that the project came to.";
    "date" "Dato", "Dato", "Date";
        "Når det skjedde. En måned eller et år holder.",
        "Når det skjedde. Ein månad eller eit år held.",
        "When it happened. A month or a year will do.";
    "by" "Avgjort av", "Avgjort av", "Decided by";
        "Rollen eller organet som avgjorde det.",
        "Rolla eller organet som avgjorde det.",
        "The role or body that decided it.";
    "document" "Dokument", "Dokument", "Document";
        "Dokumentet der det står, med tittel.",
        "Dokumentet der det står, med tittel.",
        "The document in which it stands, by title.";
    "note" "Merknad", "Merknad", "Note";
        "Noe mer som er verdt å vite.",
        "Noko meir som er verdt å vite.",
        "Anything else worth knowing.";
    "retroactive" "Med tilbakevirkning", "Med tilbakeverknad", "Retroactive";
        "Ja hvis datoen er satt tilbake i tid med vilje.",
        "Ja om datoen er sett tilbake i tid med vilje.",
        "Yes if the date was set back in time on purpose.";
}
