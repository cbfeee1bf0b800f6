//! What the fields of a project plan are called.

use crate::model::labels::{document_labels, labels};

document_labels! { PROJECT_PLAN:
    "period" "Periode", "Periode", "Period";
        "Når prosjektet begynner og slutter.",
        "Når prosjektet byrjar og sluttar.",
        "When the project begins and ends.";
    "method" "Metode", "Metode", "Method";
        "Prosjektmetoden dere følger.",
        "Prosjektmetoden de følgjer.",
        "The project method you follow.";
    "handbook" "Håndbok", "Handbok", "Handbook";
        "Navnet på håndboka, hvis dere har en egen metode.",
        "Namnet på handboka, om de har ein eigen metode.",
        "The name of the handbook, if you have a method of your own.";
    "background" "Bakgrunn", "Bakgrunn", "Background";
        "Hva som ligger bak prosjektet, og hva dere vet fra før.",
        "Kva som ligg bak prosjektet, og kva de veit frå før.",
        "What lies behind the project, and what you know already.";
    "scope" "Omfang", "Omfang", "Scope";
        "Det som er med i prosjektet.",
        "Det som er med i prosjektet.",
        "What belongs to the project.";
    "delimitation" "Avgrensning", "Avgrensing", "Delimitation";
        "Det som ikke er med, så alle vet det.",
        "Det som ikkje er med, så alle veit det.",
        "What does not belong to it, so that everybody knows.";
    "goals" "Mål", "Mål", "Goals";
        "Det som har skjedd når prosjektet er over.",
        "Det som har skjedd når prosjektet er over.",
        "What has happened when the project is over.";
    "anchoring" "Forankring", "Forankring", "Anchoring";
        "Hvem som står bak prosjektet, og når de sluttet seg til.",
        "Kven som står bak prosjektet, og når dei slutta seg til.",
        "Who stands behind the project, and since when.";
    "organisation" "Organisering", "Organisering", "Organisation";
        "Hvem som har hvilken rolle.",
        "Kven som har kva rolle.",
        "Who has which role.";
    "milestonePlan" "Milepælsplan", "Milepælsplan", "Milestone plan";
        "Milepælsplanen som hører til, med kjennemerke eller tittel.",
        "Milepælsplanen som høyrer til, med kjennemerke eller tittel.",
        "The milestone plan that belongs to it, by its identifier or title.";
    "resources" "Ressurser", "Ressursar", "Resources";
        "Det dere trenger ved siden av penger: folk, lokaler, utstyr.",
        "Det de treng ved sida av pengar: folk, lokale, utstyr.",
        "What you need beside money: people, premises, equipment.";
    "competence" "Kompetanse", "Kompetanse", "Competence";
        "Det noen må kunne, og hvem som kan det.",
        "Det nokon må kunne, og kven som kan det.",
        "What somebody must know how to do, and who does.";
    "budget" "Budsjett", "Budsjett", "Budget";
        "Det prosjektet koster, linje for linje, og summen.",
        "Det prosjektet kostar, linje for linje, og summen.",
        "What the project costs, line by line, and the total.";
    "funding" "Finansiering", "Finansiering", "Funding";
        "Hvem som betaler, og hvor mye.",
        "Kven som betaler, og kor mykje.",
        "Who pays, and how much.";
    "stakeholders" "Interessenter", "Interessentar", "Stakeholders";
        "De som merker noe til prosjektet, også de som ikke er med ennå.",
        "Dei som merkar noko til prosjektet, også dei som ikkje er med enno.",
        "Those who will notice the project, also those who do not take part yet.";
    "communication" "Kommunikasjon", "Kommunikasjon", "Communication";
        "Hvem dere forteller hva, hvordan og når.",
        "Kven de fortel kva, korleis og når.",
        "Whom you tell what, how and when.";
    "risks" "Risiko", "Risiko", "Risks";
        "Det som kan gå galt, og hva dere gjør for at det ikke skal skje.",
        "Det som kan gå gale, og kva de gjer for at det ikkje skal skje.",
        "What may go wrong, and what you do to prevent it.";
    "evaluations" "Evaluering", "Evaluering", "Evaluation";
        "Når dere stopper opp og ser tilbake, og hva dere da spør om.",
        "Når de stoppar opp og ser tilbake, og kva de då spør om.",
        "When you stop and look back, and what you then ask.";
    "benefitsPlan" "Gevinstrealiseringsplan", "Gevinstrealiseringsplan", "Benefits plan";
        "Gevinstrealiseringsplanen som hører til, med kjennemerke eller tittel.",
        "Gevinstrealiseringsplanen som høyrer til, med kjennemerke eller tittel.",
        "The benefits plan that belongs to it, by its identifier or title.";
    "links" "Sammenheng med andre prosjekter", "Samanheng med andre prosjekt", "Links to other projects";
        "Prosjekter dette henger sammen med, og hvordan.",
        "Prosjekt dette heng saman med, og korleis.",
        "Projects that this one is linked to, and how.";
    "crossCutting" "Hensyn på tvers", "Omsyn på tvers", "Cross-cutting concerns";
        "Hva prosjektet betyr for folkehelse, likestilling, barn og unge, klima og natur.",
        "Kva prosjektet har å seie for folkehelse, likestilling, barn og unge, klima og natur.",
        "What the project means for public health, equality, children and young people, climate and nature.";
}

labels! { BACKING:
    "level" "Nivå", "Nivå", "Level";
        "Om forankringen er politisk, administrativ, hos medarbeiderne eller lokalt.",
        "Om forankringa er politisk, administrativ, hos dei tilsette eller lokalt.",
        "Whether it is political, administrative, among employees or local.";
    "body" "Hvem", "Kven", "Who";
        "Organet eller gruppa som står bak.",
        "Organet eller gruppa som står bak.",
        "The body or group that stands behind it.";
    "date" "Dato", "Dato", "Date";
        "Når de sluttet seg til.",
        "Når dei slutta seg til.",
        "When they gave their backing.";
    "evidence" "Grunnlag", "Grunnlag", "Evidence";
        "Det som viser det, for eksempel et vedtak eller et referat.",
        "Det som viser det, til dømes eit vedtak eller eit referat.",
        "What shows it, such as a decision or minutes.";
}

labels! { COMMUNICATION_STEP:
    "audience" "Hvem", "Kven", "Whom";
        "De dere vil nå.",
        "Dei de vil nå.",
        "Those you want to reach.";
    "content" "Hva", "Kva", "What";
        "Det dere vil fortelle eller spørre om.",
        "Det de vil fortelje eller spørje om.",
        "What you want to tell or ask.";
    "channel" "Hvordan", "Korleis", "How";
        "Måten dere gjør det på, for eksempel et åpent møte.",
        "Måten de gjer det på, til dømes eit ope møte.",
        "How you do it, such as an open meeting.";
    "timing" "Når", "Når", "When";
        "Når, eller hvor ofte.",
        "Når, eller kor ofte.",
        "When, or how often.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen som sørger for det.",
        "Rolla som syter for det.",
        "The role that sees to it.";
}

labels! { RISK:
    "event" "Hendelse", "Hending", "Event";
        "Det som kan skje.",
        "Det som kan skje.",
        "What may happen.";
    "probability" "Sannsynlighet", "Sannsyn", "Probability";
        "Fra 1 (lite sannsynlig) til 5 (svært sannsynlig).",
        "Frå 1 (lite truleg) til 5 (svært truleg).",
        "From 1 (unlikely) to 5 (very likely).";
    "consequence" "Konsekvens", "Konsekvens", "Consequence";
        "Fra 1 (betyr lite) til 5 (stopper prosjektet).",
        "Frå 1 (har lite å seie) til 5 (stoppar prosjektet).",
        "From 1 (matters little) to 5 (stops the project).";
    "measure" "Tiltak", "Tiltak", "Measure";
        "Det dere gjør med det.",
        "Det de gjer med det.",
        "What you do about it.";
    "responsible" "Ansvarlig", "Ansvarleg", "Responsible";
        "Rollen som følger med.",
        "Rolla som følgjer med.",
        "The role that keeps an eye on it.";
}

labels! { EVALUATION_POINT:
    "date" "Når", "Når", "When";
        "Når dere gjør det. En måned eller et år holder.",
        "Når de gjer det. Ein månad eller eit år held.",
        "When you do it. A month or a year will do.";
    "question" "Spørsmål", "Spørsmål", "Question";
        "Det dere vil ha svar på.",
        "Det de vil ha svar på.",
        "What you want to know.";
    "method" "Framgangsmåte", "Framgangsmåte", "Method";
        "Hvordan dere finner det ut.",
        "Korleis de finn det ut.",
        "How you find out.";
}

labels! { CROSS_CUTTING:
    "publicHealth" "Folkehelse", "Folkehelse", "Public health";
        "Hva prosjektet betyr for helse og livskvalitet.",
        "Kva prosjektet har å seie for helse og livskvalitet.",
        "What the project means for health and quality of life.";
    "equality" "Likestilling", "Likestilling", "Equality";
        "Hvordan alle kan være med.",
        "Korleis alle kan vere med.",
        "How everybody can take part.";
    "children" "Barn og unge", "Barn og unge", "Children and young people";
        "Hva prosjektet betyr for barn og unge.",
        "Kva prosjektet har å seie for barn og unge.",
        "What the project means for children and young people.";
    "environment" "Klima og natur", "Klima og natur", "Climate and nature";
        "Hva prosjektet betyr for klima og natur.",
        "Kva prosjektet har å seie for klima og natur.",
        "What the project means for climate and nature.";
}
