//! What the fields of a portfolio, and of the file around it, are called.

use super::labels;

labels! { PORTFOLIO:
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "id" "Kjennemerke", "Kjennemerke", "Identifier";
        "Et navn på porteføljen som ikke endrer seg.",
        "Eit namn på porteføljen som ikkje endrar seg.",
        "A name for the portfolio that does not change.";
    "title" "Navn", "Namn", "Name";
        "Det porteføljen kalles.",
        "Det porteføljen blir kalla.",
        "What the portfolio is called.";
    "asOf" "Per", "Per", "As of";
        "Dagen porteføljen viser.",
        "Dagen porteføljen viser.",
        "The day that the portfolio shows.";
    "projects" "Prosjekter", "Prosjekt", "Projects";
        "Prosjektene som er med i programmet den dagen.",
        "Prosjekta som er med i programmet den dagen.",
        "The projects that are part of the programme that day.";
    "advice" "Råd fra forumet", "Råd frå forumet", "Advice from the forum";
        "Rådene prosjektlederforumet har gitt, med dato.",
        "Råda prosjektleiarforumet har gitt, med dato.",
        "The advice that the project-leader forum has given, with the date.";
    "mergePlans" "Planer for sammenslåing", "Planar for samanslåing", "Merge plans";
        "Hva som skjer med mål, milepæler, penger og plikter når prosjekter blir slått sammen.",
        "Kva som skjer med mål, milepælar, pengar og plikter når prosjekt blir slåtte saman.",
        "What becomes of goals, milestones, money and duties when projects are merged.";
}

labels! { DOSSIER:
    "about" "Om denne fila", "Om denne fila", "About this file";
        "Hva fila er, for den som åpner den.",
        "Kva fila er, for den som opnar ho.",
        "What this file is, for whoever opens it.";
    "schemaVersion" "Versjon av formatet", "Versjon av formatet", "Format version";
        "Skrives av dataprogrammet som lagrer dette.",
        "Blir skriven av dataprogrammet som lagrar dette.",
        "Written by the program that stores this.";
    "programme" "Program", "Program", "Programme";
        "Programmet med mål, organ og periode.",
        "Programmet med mål, organ og periode.",
        "The programme with its goals, bodies and period.";
    "portfolio" "Prosjektportefølje", "Prosjektportefølje", "Project portfolio";
        "Prosjektene i programmet.",
        "Prosjekta i programmet.",
        "The projects of the programme.";
    "ideaNotes" "Idé-notater", "Idénotat", "Idea notes";
        "Ideene programmet har fått, også de halvferdige.",
        "Ideane programmet har fått, også dei halvferdige.",
        "The ideas the programme has received, half-finished ones too.";
    "decisions" "Vedtak", "Vedtak", "Decisions";
        "Vedtak om programmet og prosjektene.",
        "Vedtak om programmet og prosjekta.",
        "Decisions about the programme and its projects.";
    "appraisals" "Vurderinger", "Vurderingar", "Appraisals";
        "Det dere har kommet fram til om kriteriene, for hver idé og hvert prosjekt.",
        "Det de har kome fram til om kriteria, for kvar idé og kvart prosjekt.",
        "What you have concluded about the criteria, for each idea and project.";
    "projectAgreements" "Prosjektavtaler", "Prosjektavtalar", "Project agreements";
        "Avtalene mellom prosjektene og programmet.",
        "Avtalane mellom prosjekta og programmet.",
        "The agreements between the projects and the programme.";
    "qualificationLetters" "Kvalifiseringsbrev", "Kvalifiseringsbrev", "Qualification letters";
        "Brevene som kvalifiserer prosjektene.",
        "Breva som kvalifiserer prosjekta.",
        "The letters that qualify the projects.";
    "projectPlans" "Prosjektplaner", "Prosjektplanar", "Project plans";
        "Planene til prosjektene.",
        "Planane til prosjekta.",
        "The plans of the projects.";
    "milestonePlans" "Milepælsplaner", "Milepælsplanar", "Milestone plans";
        "Milepælsplanene til prosjektene.",
        "Milepælsplanane til prosjekta.",
        "The milestone plans of the projects.";
    "benefitsPlans" "Gevinstrealiseringsplaner", "Gevinstrealiseringsplanar", "Benefits plans";
        "Gevinstrealiseringsplanene til prosjektene.",
        "Gevinstrealiseringsplanane til prosjekta.",
        "The benefits plans of the projects.";
    "statusReports" "Statusrapporter", "Statusrapportar", "Status reports";
        "Statusrapportene fra prosjektene.",
        "Statusrapportane frå prosjekta.",
        "The status reports of the projects.";
    "finalReports" "Sluttrapporter", "Sluttrapportar", "Final reports";
        "Sluttrapportene fra prosjektene.",
        "Sluttrapportane frå prosjekta.",
        "The final reports of the projects.";
    "mandates" "Mandater", "Mandat", "Mandates";
        "Mandatene til organene i programmet.",
        "Mandata til organa i programmet.",
        "The mandates of the programme's bodies.";
    "programmePlans" "Programplaner", "Programplanar", "Programme plans";
        "Planene for hvordan programmet gjennomføres.",
        "Planane for korleis programmet blir gjennomført.",
        "The plans for how the programme is carried out.";
    "areaProgrammes" "Områdeprogrammer", "Områdeprogram", "Area programmes";
        "Områdeprogrammene slik de er vedtatt.",
        "Områdeprogramma slik dei er vedtekne.",
        "The area programmes as they were adopted.";
    "actionPlans" "Handlingsplaner", "Handlingsplanar", "Action plans";
        "De rullerende handlingsplanene, én for hvert år.",
        "Dei rullerande handlingsplanane, éin for kvart år.",
        "The rolling action plans, one for each year.";
    "inputs" "Innspill", "Innspel", "Proposals received";
        "Det andre har foreslått for programmet, og hva det ble til.",
        "Det andre har føreslått for programmet, og kva det blei til.",
        "What others have proposed to the programme, and what became of it.";
    "statusDocuments" "Statusdokumenter", "Statusdokument", "Status documents";
        "Dokumentene som beskriver området.",
        "Dokumenta som skildrar området.",
        "The documents that describe the area.";
    "evidenceBases" "Kunnskapsgrunnlag", "Kunnskapsgrunnlag", "Evidence bases";
        "Det dere vet på hvert fagområde.",
        "Det de veit på kvart fagområde.",
        "What you know in each subject area.";
    "agreementsOfIntent" "Intensjonsavtaler", "Intensjonsavtalar", "Agreements of intent";
        "Det partene vil oppnå sammen.",
        "Det partane vil oppnå saman.",
        "What the parties want to reach together.";
}
