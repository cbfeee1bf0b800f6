//! What the fields of activities, advice and merge plans are called.

use super::labels;

labels! { ACTIVITY:
    "title" "Aktivitet", "Aktivitet", "Activity";
        "Det dere gjør, for eksempel et folkemøte eller en spørreundersøkelse.",
        "Det de gjer, til dømes eit folkemøte eller ei spørjeundersøking.",
        "What you do, such as an open meeting or a survey.";
    "time" "Tid", "Tid", "Time";
        "Dagen, eller ukene det går over.",
        "Dagen, eller vekene det går over.",
        "The day, or the weeks that it lasts.";
    "from" "Fra klokka", "Frå klokka", "From";
        "Når på dagen det begynner.",
        "Når på dagen det byrjar.",
        "The time of day when it begins.";
    "to" "Til klokka", "Til klokka", "Until";
        "Når på dagen det slutter.",
        "Når på dagen det sluttar.",
        "The time of day when it ends.";
    "place" "Sted", "Stad", "Place";
        "Rommet eller stedet der det skjer.",
        "Rommet eller staden der det skjer.",
        "The room or place where it happens.";
    "people" "Folk", "Folk", "People";
        "De som er med fra prosjektet.",
        "Dei som er med frå prosjektet.",
        "Those who take part from the project.";
    "targetGroups" "Målgrupper", "Målgrupper", "Target groups";
        "De dere ber om å komme, svare eller være med.",
        "Dei de ber om å kome, svare eller vere med.",
        "Those you ask to come, answer or take part.";
}

labels! { FORUM_ADVICE:
    "kind" "Råd", "Råd", "Advice";
        "Det forumet rår til: samordne, videreutvikle, avvikle, slå sammen eller fortsette som nå.",
        "Det forumet rår til: samordne, vidareutvikle, avvikle, slå saman eller halde fram som no.",
        "What the forum advises: coordinate, develop further, wind down, merge or carry on as now.";
    "projects" "Prosjekter", "Prosjekt", "Projects";
        "Prosjektene rådet gjelder, med kode eller tittel.",
        "Prosjekta rådet gjeld, med kode eller tittel.",
        "The projects that the advice is about, by code or title.";
    "date" "Dato", "Dato", "Date";
        "Dagen forumet ga rådet.",
        "Dagen forumet gav rådet.",
        "The day that the forum gave the advice.";
    "body" "Organ", "Organ", "Body";
        "Organet som ga rådet, hvis det ikke er prosjektlederforumet.",
        "Organet som gav rådet, om det ikkje er prosjektleiarforumet.",
        "The body that gave the advice, if it was not the project-leader forum.";
    "text" "Ordlyd", "Ordlyd", "Wording";
        "Rådet slik det står i referatet.",
        "Rådet slik det står i referatet.",
        "The advice as the minutes have it.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Hvorfor forumet gir dette rådet.",
        "Kvifor forumet gir dette rådet.",
        "Why the forum gives this advice.";
    "document" "Dokument", "Dokument", "Document";
        "Referatet eller saken der rådet står.",
        "Referatet eller saka der rådet står.",
        "The minutes or the case in which the advice stands.";
}

labels! { MERGE_PLAN:
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet som går inn i et annet.",
        "Prosjektet som går inn i eit anna.",
        "The project that goes into another.";
    "into" "Går inn i", "Går inn i", "Goes into";
        "Prosjektet som fører arbeidet videre.",
        "Prosjektet som fører arbeidet vidare.",
        "The project that carries the work on.";
    "items" "Det prosjektet har med seg", "Det prosjektet har med seg", "What the project brings with it";
        "Mål, milepæler, gevinster, penger, plikter og sammenhenger, og hva som skjer med hver av dem.",
        "Mål, milepælar, gevinstar, pengar, plikter og samanhengar, og kva som skjer med kvar av dei.",
        "Goals, milestones, benefits, money, duties and links, and what becomes of each of them.";
    "decidedBy" "Bestemt av", "Bestemt av", "Decided by";
        "Rollen eller organet som bestemmer det.",
        "Rolla eller organet som bestemmer det.",
        "The role or body that decides it.";
    "date" "Dato", "Dato", "Date";
        "Dagen det ble bestemt.",
        "Dagen det blei bestemt.",
        "The day it was decided.";
}

labels! { MERGE_ITEM:
    "kind" "Slag", "Slag", "Kind";
        "Om det er et mål, en milepæl, en gevinst, penger, en plikt eller en sammenheng.",
        "Om det er eit mål, ein milepæl, ein gevinst, pengar, ei plikt eller ein samanheng.",
        "Whether it is a goal, a milestone, a benefit, money, a duty or a link.";
    "text" "Hva det er", "Kva det er", "What it is";
        "Det samme som står i prosjektet, eller kjennemerket der.",
        "Det same som står i prosjektet, eller kjennemerket der.",
        "The same words as in the project, or the identifier there.";
    "becomes" "Hva som skjer", "Kva som skjer", "What becomes of it";
        "Om det blir ført videre eller avsluttet.",
        "Om det blir ført vidare eller avslutta.",
        "Whether it is carried on or dropped.";
    "to" "Hvem eller hva tar over", "Kven eller kva tek over", "Who or what takes over";
        "Målet, milepælen, budsjettet eller rollen som tar det over.",
        "Målet, milepælen, budsjettet eller rolla som tek det over.",
        "The goal, milestone, budget or role that takes it over.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Hvorfor dere velger dette. Skriv alltid hvorfor noe blir avsluttet.",
        "Kvifor de vel dette. Skriv alltid kvifor noko blir avslutta.",
        "Why you choose this. Always write why something is dropped.";
}
