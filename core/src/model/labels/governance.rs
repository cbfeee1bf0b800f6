//! What the fields of bodies and decisions are called.

use super::labels;

labels! { BODY:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på organet som ikke endrer seg.",
        "Eit namn på organet som ikkje endrar seg.",
        "A name for the body that does not change.";
    "name" "Navn", "Namn", "Name";
        "Det organet eller rollen kalles i programmet.",
        "Det organet eller rolla blir kalla i programmet.",
        "What the body or role is called in the programme.";
    "kind" "Slag", "Slag", "Kind";
        "Hva slags organ eller rolle det er.",
        "Kva slags organ eller rolle det er.",
        "What kind of body or role it is.";
    "role" "Oppgave", "Oppgåve", "Task";
        "Det organet gjør for programmet.",
        "Det organet gjer for programmet.",
        "What the body does for the programme.";
    "advises" "Gir råd til", "Gir råd til", "Advises";
        "Hvem organet gir råd til. Bruk navnet de har i programmet.",
        "Kven organet gir råd til. Bruk namnet dei har i programmet.",
        "Whom the body advises. Use the name they have in the programme.";
    "reportsTo" "Rapporterer til", "Rapporterer til", "Reports to";
        "Hvem organet rapporterer til. Bruk navnet de har i programmet.",
        "Kven organet rapporterer til. Bruk namnet dei har i programmet.",
        "To whom the body reports. Use the name they have in the programme.";
    #[cfg(feature = "programme")]
    "represents" "På vegne av", "På vegner av", "Acts for";
        "Hvem organet handler på vegne av. Bruk navnet de har i programmet.",
        "Kven organet handlar på vegner av. Bruk namnet dei har i programmet.",
        "On whose behalf the body acts. Use the name they have in the programme.";
    #[cfg(feature = "programme")]
    "place" "Sted", "Stad", "Place";
        "Hvor folk finner det, og når det er åpent.",
        "Kvar folk finn det, og når det er ope.",
        "Where people find it, and when it is open.";
}

labels! { ADOPTION:
    "by" "Vedtatt av", "Vedteke av", "Adopted by";
        "Organet som gjorde vedtaket.",
        "Organet som gjorde vedtaket.",
        "The body that decided.";
    "date" "Dato", "Dato", "Date";
        "Dagen vedtaket ble gjort.",
        "Dagen vedtaket blei gjort.",
        "The day of the decision.";
    "case" "Sak", "Sak", "Case";
        "Saksnummeret, for eksempel 71/13.",
        "Saksnummeret, til dømes 71/13.",
        "The case number, such as 71/13.";
}
