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
        "The day, or the weeks it takes.";
    "from" "Fra klokka", "Frå klokka", "From";
        "Når på dagen det begynner.",
        "Når på dagen det byrjar.",
        "The time of day that it begins.";
    "to" "Til klokka", "Til klokka", "Until";
        "Når på dagen det slutter.",
        "Når på dagen det sluttar.",
        "The time of day that it ends.";
    "place" "Sted", "Stad", "Place";
        "Rommet eller stedet det er i.",
        "Rommet eller staden det er i.",
        "The room or place that it is in.";
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
    "reason" "Begrunnelse", "Grunngiving", "Grounds";
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
        "Prosjektet som går inn i det andre.",
        "Prosjektet som går inn i det andre.",
        "The project that goes into the other.";
    "into" "Går inn i", "Går inn i", "Goes into";
        "Prosjektet som fører arbeidet videre.",
        "Prosjektet som fører arbeidet vidare.",
        "The project that carries the work on.";
    "items" "Det som skal få et nytt hjem", "Det som skal få ein ny heim", "What needs a new home";
        "Hvert mål, hver milepæl, gevinst og sum, hver plikt og sammenheng, og hva som skjer med dem.",
        "Kvart mål, kvar milepæl, gevinst og sum, kvar plikt og samanheng, og kva som skjer med dei.",
        "Each goal, milestone, benefit, sum, duty and link, and what becomes of it.";
    "decidedBy" "Bestemt av", "Bestemt av", "Decided by";
        "De som bestemmer at det skal være slik.",
        "Dei som bestemmer at det skal vere slik.",
        "Those who decide that it shall be so.";
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
    "to" "Nytt hjem", "Ny heim", "New home";
        "Målet, milepælen, budsjettet eller rollen som tar det over.",
        "Målet, milepælen, budsjettet eller rolla som tek det over.",
        "The goal, milestone, budget or role that takes it over.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Hvorfor dere velger dette. Det dere avslutter, bør alltid ha en grunn.",
        "Kvifor de vel dette. Det de avsluttar, bør alltid ha ein grunn.",
        "Why you choose this. What is dropped should always have a reason.";
}
