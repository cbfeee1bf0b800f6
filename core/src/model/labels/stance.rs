//! What the fields of anchoring, statements, funding and links are called.

use super::labels;

labels! { ANCHORING:
    "goal" "Hovedmål", "Hovudmål", "Main goal";
        "Nummeret eller navnet på et av hovedmålene til programmet.",
        "Nummeret eller namnet på eit av hovudmåla til programmet.",
        "The number or name of one of the programme's main goals.";
    "reason" "Slik bidrar dere", "Slik bidreg de", "How you contribute";
        "Fortell med egne ord hva dere endrer, og hvordan det bidrar til hovedmålet.",
        "Fortel med eigne ord kva de endrar, og korleis det bidreg til hovudmålet.",
        "Say in your own words what you change, and how that contributes to the main goal.";
}

labels! { STATEMENT:
    "answer" "Svar", "Svar", "Answer";
        "Ja, nei eller usikker. Usikker er et godt svar så tidlig.",
        "Ja, nei eller usikker. Usikker er eit godt svar så tidleg.",
        "Yes, no or unsure. Unsure is a good answer this early.";
    "reason" "Begrunnelse", "Grunngiving", "Reason";
        "Kort om hvorfor dere svarer slik.",
        "Kort om kvifor de svarar slik.",
        "Briefly, why you give this answer.";
    "law" "Lov", "Lov", "Law";
        "Loven dere tenker på, hvis det finnes en.",
        "Lova de tenkjer på, om det finst ei.",
        "The law you have in mind, if there is one.";
}

labels! { FUNDING:
    "source" "Kilde", "Kjelde", "Source";
        "Hvem som bidrar med penger.",
        "Kven som bidreg med pengar.",
        "Who contributes money.";
    "amount" "Beløp", "Beløp", "Amount";
        "Hvor mye, i kroner. Et anslag holder.",
        "Kor mykje, i kroner. Eit overslag held.",
        "How much, in kroner. An estimate will do.";
}

labels! { PROJECT_LINK:
    "project" "Prosjekt", "Prosjekt", "Project";
        "Koden eller tittelen på det andre prosjektet.",
        "Koden eller tittelen på det andre prosjektet.",
        "The code or title of the other project.";
    "kind" "Sammenheng", "Samanheng", "Link";
        "Hva de to har med hverandre å gjøre.",
        "Kva dei to har med kvarandre å gjere.",
        "What the two have to do with each other.";
    "milestone" "Milepæl", "Milepæl", "Milestone";
        "Milepælen i dette prosjektet som det gjelder, hvis det er en bestemt.",
        "Milepælen i dette prosjektet som det gjeld, om det er ein bestemt.",
        "The milestone of this project that it is about, if it is one in particular.";
    "otherMilestone" "Milepæl i det andre prosjektet", "Milepæl i det andre prosjektet", "Milestone of the other project";
        "Milepælen i det andre prosjektet som det gjelder. Skriv «F2 + 10» hvis det må gå ti arbeidsdager imellom.",
        "Milepælen i det andre prosjektet som det gjeld. Skriv «F2 + 10» om det må gå ti arbeidsdagar imellom.",
        "The milestone of the other project that it is about. Write “F2 + 10” if ten working days must go by in between.";
    "note" "Kommentar", "Kommentar", "Note";
        "Det dere vet om sammenhengen, og hvor det står.",
        "Det de veit om samanhengen, og kvar det står.",
        "What you know of the link, and where it stands.";
}
