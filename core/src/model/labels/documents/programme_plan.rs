//! What the fields of a programme plan are called.

use crate::model::labels::{document_labels, labels};

document_labels! { PROGRAMME_PLAN:
    "areaProgramme" "Områdeprogram", "Områdeprogram", "Area programme";
        "Områdeprogrammet som planen setter ut i livet.",
        "Områdeprogrammet som planen set ut i livet.",
        "The area programme that the plan carries out.";
    "period" "Periode", "Periode", "Period";
        "Tida planen gjelder for.",
        "Tida planen gjeld for.",
        "The time that the plan is for.";
    "financing" "Finansiering, rammer og budsjett", "Finansiering, rammer og budsjett", "Financing, frames and budget";
        "Hva programmet kan bruke, og hvem som betaler.",
        "Kva programmet kan bruke, og kven som betaler.",
        "What the programme may spend, and who pays.";
    "organisation" "Mandat og organisering", "Mandat og organisering", "Mandate and organisation";
        "Hvem som leder, gir råd og avgjør, og hvor mandatene står.",
        "Kven som leier, gir råd og avgjer, og kvar mandata står.",
        "Who leads, advises and decides, and where the mandates stand.";
    "guidelines" "Retningslinjer for utvikling og kvalifisering av prosjekter", "Retningsliner for utvikling og kvalifisering av prosjekt", "Guidelines for developing and qualifying projects";
        "Veien fra idé til prosjekt i programmet.",
        "Vegen frå idé til prosjekt i programmet.",
        "The way from idea to project in the programme.";
    "projects" "Prosjekter", "Prosjekt", "Projects";
        "Prosjektene programmet arbeider med den nærmeste tida.",
        "Prosjekta programmet arbeider med den nærmaste tida.",
        "The projects that the programme works with in the coming time.";
    "evaluation" "Resultatmåling og evaluering", "Resultatmåling og evaluering", "Measuring results and evaluation";
        "Hva dere måler, hvor det sto ved starten, og når dere ser tilbake.",
        "Kva de måler, kvar det stod ved starten, og når de ser tilbake.",
        "What you measure, where it stood at the start, and when you look back.";
    "communication" "Informasjon og kommunikasjon", "Informasjon og kommunikasjon", "Information and communication";
        "Hvem som får vite hva, når og hvordan.",
        "Kven som får vite kva, når og korleis.",
        "Who is told what, when and how.";
    "successFactors" "Kritiske suksessfaktorer", "Kritiske suksessfaktorar", "Critical success factors";
        "Det som må være på plass for at programmet skal lykkes.",
        "Det som må vere på plass for at programmet skal lykkast.",
        "What must be in place for the programme to succeed.";
}

labels! { PLAN_PART:
    "title" "Tittel", "Tittel", "Title";
        "Det planen kaller denne delen.",
        "Det planen kallar denne delen.",
        "What the plan calls this part.";
    "text" "Innhold", "Innhald", "Content";
        "Det viktigste som står der, i noen setninger.",
        "Det viktigaste som står der, i nokre setningar.",
        "The most important of what it says, in a few sentences.";
    "documents" "Dokumenter", "Dokument", "Documents";
        "Dokumentene der det står mer.",
        "Dokumenta der det står meir.",
        "The documents in which more stands.";
}

labels! { FINANCING_PART:
    "title" "Tittel", "Tittel", "Title";
        "Det planen kaller denne delen.",
        "Det planen kallar denne delen.",
        "What the plan calls this part.";
    "text" "Innhold", "Innhald", "Content";
        "Det viktigste som står der, i noen setninger.",
        "Det viktigaste som står der, i nokre setningar.",
        "The most important of what it says, in a few sentences.";
    "budget" "Budsjett", "Budsjett", "Budget";
        "Det programmet kan bruke i perioden, i kroner.",
        "Det programmet kan bruke i perioden, i kroner.",
        "What the programme may spend in the period, in kroner.";
    "funding" "Finansiering", "Finansiering", "Funding";
        "Hvem som betaler, og hvor mye.",
        "Kven som betaler, og kor mykje.",
        "Who pays, and how much.";
}

labels! { ORGANISATION_PART:
    "title" "Tittel", "Tittel", "Title";
        "Det planen kaller denne delen.",
        "Det planen kallar denne delen.",
        "What the plan calls this part.";
    "text" "Innhold", "Innhald", "Content";
        "Det viktigste som står der, i noen setninger.",
        "Det viktigaste som står der, i nokre setningar.",
        "The most important of what it says, in a few sentences.";
    "mandates" "Mandater", "Mandat", "Mandates";
        "Mandatene til organene, med tittel.",
        "Mandata til organa, med tittel.",
        "The mandates of the bodies, by title.";
}

labels! { PROJECTS_PART:
    "title" "Tittel", "Tittel", "Title";
        "Det planen kaller denne delen.",
        "Det planen kallar denne delen.",
        "What the plan calls this part.";
    "text" "Innhold", "Innhald", "Content";
        "Det viktigste som står der, i noen setninger.",
        "Det viktigaste som står der, i nokre setningar.",
        "The most important of what it says, in a few sentences.";
    "period" "Periode", "Periode", "Period";
        "Tida denne delen gjelder for.",
        "Tida denne delen gjeld for.",
        "The time that this part is for.";
    "projects" "Prosjekter", "Prosjekt", "Projects";
        "Prosjektene, med kode eller navn.",
        "Prosjekta, med kode eller namn.",
        "The projects, by code or name.";
}

labels! { SUCCESS_FACTORS_PART:
    "title" "Tittel", "Tittel", "Title";
        "Det planen kaller denne delen.",
        "Det planen kallar denne delen.",
        "What the plan calls this part.";
    "text" "Innhold", "Innhald", "Content";
        "Det viktigste som står der, i noen setninger.",
        "Det viktigaste som står der, i nokre setningar.",
        "The most important of what it says, in a few sentences.";
    "internal" "Internt", "Internt", "Internal";
        "Det som må være på plass i egen organisasjon.",
        "Det som må vere på plass i eigen organisasjon.",
        "What must be in place in your own organisation.";
    "external" "Eksternt", "Eksternt", "External";
        "Det som må være på plass rundt programmet.",
        "Det som må vere på plass rundt programmet.",
        "What must be in place around the programme.";
}
