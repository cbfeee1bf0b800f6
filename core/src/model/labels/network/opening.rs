//! What the fields of openings and resources are called.

use crate::model::labels::labels;

labels! { OPENING:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på oppgaven som ikke endrer seg.",
        "Eit namn på oppgåva som ikkje endrar seg.",
        "A name for the opening that does not change.";
    "title" "Tittel", "Tittel", "Title";
        "Hva oppgaven er, på én linje.",
        "Kva oppgåva er, på éi linje.",
        "What it is, in one line.";
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet oppgaven er i.",
        "Prosjektet oppgåva er i.",
        "The project that it is in.";
    "themes" "Temaer", "Tema", "Themes";
        "Temaene den handler om.",
        "Temaa ho handlar om.",
        "The themes that it is about.";
    "place" "Sted", "Stad", "Place";
        "Hvor oppgaven er.",
        "Kvar oppgåva er.",
        "Where it is.";
    "period" "Periode", "Periode", "Period";
        "Når den begynner og slutter.",
        "Når ho byrjar og sluttar.",
        "When it begins and ends.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Hvem en kan spørre.",
        "Kven ein kan spørje.",
        "Whom to ask.";
}

labels! { RESOURCE:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på ressursen som ikke endrer seg.",
        "Eit namn på ressursen som ikkje endrar seg.",
        "A name for the resource that does not change.";
    "title" "Tittel", "Tittel", "Title";
        "Hva ressursen er, på én linje.",
        "Kva ressursen er, på éi linje.",
        "What it is, in one line.";
    "kind" "Slag", "Slag", "Kind";
        "Hva slags ressurs det er.",
        "Kva slags ressurs det er.",
        "What kind of resource it is.";
    "themes" "Temaer", "Tema", "Themes";
        "Temaene den passer for.",
        "Temaa han passar for.",
        "The themes that it is for.";
    "place" "Sted", "Stad", "Place";
        "Hvor ressursen er.",
        "Kvar ressursen er.",
        "Where it is.";
    "period" "Periode", "Periode", "Period";
        "Når den kan brukes.",
        "Når han kan brukast.",
        "When it can be used.";
    "link" "Lenke", "Lenkje", "Link";
        "Hvor det står mer.",
        "Kvar det står meir.",
        "Where to read more.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Hvem en kan spørre.",
        "Kven ein kan spørje.",
        "Whom to ask.";
}
