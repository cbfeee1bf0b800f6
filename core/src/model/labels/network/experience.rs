//! What the fields of an experience are called.

use crate::model::labels::labels;

labels! { EXPERIENCE_RECORD:
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på erfaringen som ikke endrer seg.",
        "Eit namn på erfaringa som ikkje endrar seg.",
        "A name for the record that does not change.";
    "title" "Tittel", "Tittel", "Title";
        "Hva erfaringen handler om, på én linje.",
        "Kva erfaringa handlar om, på éi linje.",
        "What it is about, in one line.";
    "theme" "Tema", "Tema", "Theme";
        "Temaet den hører til.",
        "Temaet ho høyrer til.",
        "The theme that it belongs to.";
    "keywords" "Stikkord", "Stikkord", "Keywords";
        "Ord andre kan finne den med.",
        "Ord andre kan finne henne med.",
        "Words that others can find it by.";
    "setting" "Sammenheng", "Samanheng", "Setting";
        "Størrelse, sektor og sted, så andre kan se om de er i samme situasjon.",
        "Storleik, sektor og stad, så andre kan sjå om dei er i same situasjon.",
        "Size, sector and place, so that others can see whether they are in the same position.";
    "done" "Hva vi gjorde", "Kva vi gjorde", "What we did";
        "Det dere gjorde.",
        "Det de gjorde.",
        "What you did.";
    "learned" "Hva vi lærte", "Kva vi lærte", "What we learned";
        "Det dere lærte.",
        "Det de lærte.",
        "What you learned.";
    "wise" "Hva som var lurt", "Kva som var lurt", "What was wise";
        "Det som viste seg å være lurt.",
        "Det som viste seg å vere lurt.",
        "What proved wise.";
    "next" "Neste gang", "Neste gong", "Next time";
        "Hva dere ville gjort neste gang.",
        "Kva de ville gjort neste gong.",
        "What you would do next time.";
    "project" "Prosjekt", "Prosjekt", "Project";
        "Prosjektet erfaringen kommer fra.",
        "Prosjektet erfaringa kjem frå.",
        "The project that it comes from.";
    "origin" "Kilde", "Kjelde", "Source";
        "Samlingen eller dokumentet den kommer fra.",
        "Samlinga eller dokumentet ho kjem frå.",
        "The gathering or document that it comes from.";
    "material" "Materiale", "Materiale", "Material";
        "Maler og filer andre kan bruke.",
        "Malar og filer andre kan bruke.",
        "Templates and files that others can use.";
    "contact" "Kontakt", "Kontakt", "Contact";
        "Hvem en kan spørre.",
        "Kven ein kan spørje.",
        "Whom to ask.";
    "reviewed" "Sist gjennomgått", "Sist gått gjennom", "Last reviewed";
        "Når noen sist så gjennom den.",
        "Når nokon sist såg gjennom henne.",
        "When somebody last looked through it.";
}
