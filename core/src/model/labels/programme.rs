//! What the fields of a programme are called.

use super::labels;

labels! { PROGRAMME:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på programmet som ikke endrer seg.",
        "Eit namn på programmet som ikkje endrar seg.",
        "A name for the programme that does not change.";
    "version" "Versjon", "Versjon", "Version";
        "Hvilken utgave av programmet dette er.",
        "Kva utgåve av programmet dette er.",
        "Which edition of the programme this is.";
    "title" "Navn", "Namn", "Name";
        "Det programmet heter.",
        "Det programmet heiter.",
        "What the programme is called.";
    "vision" "Visjon", "Visjon", "Vision";
        "Bildet av framtida som programmet arbeider mot.",
        "Biletet av framtida som programmet arbeider mot.",
        "The picture of the future that the programme works towards.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Målene som alle prosjektene arbeider mot sammen.",
        "Måla som alle prosjekta arbeider mot saman.",
        "The goals that all the projects work towards together.";
    "strategicApproaches" "Strategiske hovedgrep", "Strategiske hovudgrep", "Strategic approaches";
        "Måtene programmet har valgt å arbeide på.",
        "Måtane programmet har valt å arbeide på.",
        "The ways of working that the programme has chosen.";
    "period" "Programperiode", "Programperiode", "Programme period";
        "Når programmet begynner og slutter.",
        "Når programmet byrjar og sluttar.",
        "When the programme begins and ends.";
    "area" "Område", "Område", "Area";
        "Bydelen, bygda eller kommunene som programmet gjelder for.",
        "Bydelen, bygda eller kommunane som programmet gjeld for.",
        "The district, village or municipalities that the programme is for.";
    "bodies" "Organ og roller", "Organ og roller", "Bodies and roles";
        "De som leder programmet, gir råd og tar avgjørelser.",
        "Dei som leier programmet, gir råd og tek avgjerder.",
        "Those who lead, advise and decide in the programme.";
    "noteForm" "Eget skjema for idé-notat", "Eige skjema for idénotat", "Own form for idea notes";
        "Spørsmålene programmet selv stiller, i den rekkefølgen det vil ha dem.",
        "Spørsmåla programmet sjølv stiller, i den rekkjefølgja det vil ha dei.",
        "The questions that the programme itself asks, in the order it wants them.";
    "adoption" "Vedtak", "Vedtak", "Adoption";
        "Hvem som vedtok programmet, og når.",
        "Kven som vedtok programmet, og når.",
        "Who adopted the programme, and when.";
}

labels! { MAIN_GOAL:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på målet som ikke endrer seg.",
        "Eit namn på målet som ikkje endrar seg.",
        "A name for the goal that does not change.";
    "number" "Nummer", "Nummer", "Number";
        "Nummeret målet har i programmet.",
        "Nummeret målet har i programmet.",
        "The number the goal has in the programme.";
    "name" "Kort navn", "Kort namn", "Short name";
        "Noen få ord for målet.",
        "Nokre få ord for målet.",
        "A couple of words that the goal is known by.";
    "text" "Mål", "Mål", "Goal";
        "Målet slik det er vedtatt.",
        "Målet slik det er vedteke.",
        "The goal as it was adopted.";
}

labels! { STRATEGIC_APPROACH:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på hovedgrepet som ikke endrer seg.",
        "Eit namn på hovudgrepet som ikkje endrar seg.",
        "A name for the approach that does not change.";
    "name" "Kort navn", "Kort namn", "Short name";
        "Noen få ord for hovedgrepet.",
        "Nokre få ord for hovudgrepet.",
        "A couple of words that the approach is known by.";
    "text" "Hovedgrep", "Hovudgrep", "Approach";
        "Det hovedgrepet går ut på.",
        "Det hovudgrepet går ut på.",
        "What the approach consists of.";
}
