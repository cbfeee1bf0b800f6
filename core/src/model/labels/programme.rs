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
    #[cfg(feature = "programme")]
    "goalSets" "Målsett", "Målsett", "Goal sets";
        "Hovedmålene som gjelder i hver sin periode, hvis de skifter. De går da foran hovedmålene over.",
        "Hovudmåla som gjeld i kvar sin periode, om dei skiftar. Dei går då framfor hovudmåla over.",
        "The main goals that hold in each period, if they change. They then stand in for the main goals above.";
    #[cfg(feature = "programme")]
    "stateOrder" "Rekkefølgen på status", "Rekkjefølgja på status", "Order of states";
        "Rekkefølgen prosjektene kommer til hver status i. Det som ikke står her, kan skje når som helst.",
        "Rekkjefølgja prosjekta kjem til kvar status i. Det som ikkje står her, kan skje når som helst.",
        "The order in which projects come to their states. What is not listed may happen at any time.";
    #[cfg(feature = "programme")]
    "aliases" "Egne navn på dokumenter", "Eigne namn på dokument", "Own names for documents";
        "Det dere kaller dokumentene, hvis dere har egne ord for dem.",
        "Det de kallar dokumenta, om de har eigne ord for dei.",
        "What you call the documents, if you have words of your own for them.";
    #[cfg(feature = "programme")]
    "budget" "Ramme", "Ramme", "Budget";
        "Det programmet har å bruke i alt, i kroner.",
        "Det programmet har å bruke i alt, i kroner.",
        "What the programme has to spend in all, in kroner.";
    #[cfg(feature = "programme")]
    "criteriaSets" "Kriterier for deltakelse", "Kriterium for å vere med", "Criteria for taking part";
        "Det dere legger vekt på når dere vurderer en idé, og grensene dere har satt for programmet.",
        "Det de legg vekt på når de vurderer ein idé, og grensene de har sett for programmet.",
        "What you weigh when you assess an idea, and the boundaries you have set for the programme.";
    #[cfg(feature = "programme")]
    "scale" "Små og store prosjekter", "Små og store prosjekt", "Small and large projects";
        "Det små prosjekter ikke trenger å ha med.",
        "Det små prosjekt ikkje treng å ha med.",
        "What small projects need not include.";
    #[cfg(feature = "programme")]
    "qualification" "Kvalifiseringssystem", "Kvalifiseringssystem", "Qualification system";
        "Stegene fra idé til prosjekt hos dere: hvem som avgjør, hvem som gir råd, og hva som må være på plass.",
        "Stega frå idé til prosjekt hos dykk: kven som avgjer, kven som gir råd, og kva som må vere på plass.",
        "Your steps from idea to project: who decides, who advises, and what must be in place.";
    #[cfg(feature = "programme")]
    "calendar" "Kalender", "Kalender", "Calendar";
        "Når dere arbeider, når organene møtes og hvor ofte prosjektene rapporterer.",
        "Når de arbeider, når organa møtest og kor ofte prosjekta rapporterer.",
        "When you work, when the bodies meet and how often the projects report.";
}

#[cfg(feature = "programme")]
labels! { GOAL_SET:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på målsettet som ikke endrer seg.",
        "Eit namn på målsettet som ikkje endrar seg.",
        "A name for the goal set that does not change.";
    "title" "Tittel", "Tittel", "Title";
        "Det målsettet heter, for eksempel planen målene sto i.",
        "Det målsettet heiter, til dømes planen måla stod i.",
        "What the set is called, such as the plan the goals stood in.";
    "validity" "Gjelder", "Gjeld", "In force";
        "Når målene begynner å gjelde, og når de slutter.",
        "Når måla byrjar å gjelde, og når dei sluttar.",
        "When the goals come into force, and when they end.";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goals";
        "Hovedmålene som gjelder i perioden.",
        "Hovudmåla som gjeld i perioden.",
        "The main goals that hold in the period.";
}

#[cfg(feature = "programme")]
labels! { ALIAS:
    "document" "Dokument", "Dokument", "Document";
        "Dokumentslaget dere har et eget ord for.",
        "Dokumentslaget de har eit eige ord for.",
        "The kind of document that you have a word of your own for.";
    "name" "Eget navn", "Eige namn", "Own name";
        "Det dere kaller ett slikt dokument.",
        "Det de kallar eitt slikt dokument.",
        "What you call one such document.";
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
