//! What one of several is called: `Milepæl 2`, where the list is called *Milepæler*.

use crate::value::Words;

macro_rules! singular {
    ($(#[$when:meta])* $name:ident: $($key:literal $nb:literal, $nn:literal, $en:literal;)*) => {
        $(#[$when])*
        static $name: &[(&str, Words)] = &[$(($key, $crate::value::words!($nb, $nn, $en)),)*];
    };
}

singular! { SINGULAR:
    "acceptedBy" "Tilslutning", "Tilslutning", "Acceptance";
    "advises" "Gir råd til", "Gir råd til", "Advises";
    "affected" "Berørt", "Påverka", "Affected";
    "asksOfProgramme" "Ønske", "Ønske", "Wish";
    "bodies" "Organ", "Organ", "Body";
    "decisions" "Vedtak", "Vedtak", "Decision";
    "expectedBenefits" "Gevinst", "Gevinst", "Benefit";
    "fields" "Del", "Del", "Part";
    "funding" "Finansiering", "Finansiering", "Funding";
    "goals" "Mål", "Mål", "Goal";
    "grounds" "Grunnlag", "Grunnlag", "Ground";
    "ideaNotes" "Idé-notat", "Idénotat", "Idea note";
    "links" "Sammenheng", "Samanheng", "Link";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goal";
    "measured" "Måling", "Måling", "Measurement";
    "milestones" "Milepæl", "Milepæl", "Milestone";
    "partners" "Samarbeidspartner", "Samarbeidspartnar", "Partner";
    "projects" "Prosjekt", "Prosjekt", "Project";
    "questions" "Spørsmål", "Spørsmål", "Question";
    "reportsTo" "Rapporterer til", "Rapporterer til", "Reports to";
    "risks" "Risiko", "Risiko", "Risk";
    "strategicApproaches" "Hovedgrep", "Hovudgrep", "Approach";
}

singular! {
    // What idea notes have no use for.
    #[cfg(feature = "programme")]
    OF_DOCUMENTS:
    "actionPlans" "Handlingsplan", "Handlingsplan", "Action plan";
    "activities" "Aktivitet", "Aktivitet", "Activity";
    "advice" "Råd", "Råd", "Advice";
    "adviceToOthers" "Råd", "Råd", "Advice";
    "agreementsOfIntent" "Intensjonsavtale", "Intensjonsavtale", "Agreement of intent";
    "aliases" "Eget navn", "Eige namn", "Own name";
    "anchoring" "Forankring", "Forankring", "Anchoring";
    "annexes" "Vedlegg", "Vedlegg", "Annex";
    "appraisals" "Vurdering", "Vurdering", "Appraisal";
    "areaProgrammes" "Områdeprogram", "Områdeprogram", "Area programme";
    "attainment" "Mål", "Mål", "Goal";
    "benefits" "Gevinst", "Gevinst", "Benefit";
    "benefitsPlans" "Gevinstrealiseringsplan", "Gevinstrealiseringsplan", "Benefits plan";
    "challenges" "Utfordring", "Utfordring", "Challenge";
    "communication" "Kommunikasjon", "Kommunikasjon", "Communication";
    "competence" "Kompetanse", "Kompetanse", "Competence";
    "conditions" "Vilkår", "Vilkår", "Condition";
    "contributions" "Bidrag", "Bidrag", "Contribution";
    "criteria" "Kriterium", "Kriterium", "Criterion";
    "criteriaSets" "Kriteriesett", "Kriteriesett", "Set of criteria";
    "dates" "Dato", "Dato", "Date";
    "decides" "Avgjør", "Avgjer", "Decides";
    "decisionsNeeded" "Vedtak", "Vedtak", "Decision";
    "dependsOn" "Venter på", "Ventar på", "Waits for";
    "deviations" "Avvik", "Avvik", "Deviation";
    "didNotWork" "Erfaring", "Erfaring", "Experience";
    "disbenefits" "Ulempe", "Ulempe", "Disbenefit";
    "dissemination" "Spredning", "Spreiing", "Dissemination";
    "documents" "Dokument", "Dokument", "Document";
    "duties" "Plikt", "Plikt", "Duty";
    "evaluations" "Evaluering", "Evaluering", "Evaluation";
    "events" "Hendelse", "Hending", "Event";
    "evidenceBases" "Kunnskapsgrunnlag", "Kunnskapsgrunnlag", "Evidence base";
    "external" "Eksternt", "Eksternt", "External";
    "finalReports" "Sluttrapport", "Sluttrapport", "Final report";
    "findings" "Funn", "Funn", "Finding";
    "from" "Fra", "Frå", "From";
    "goalSets" "Målsett", "Målsett", "Goal set";
    "inputs" "Innspill", "Innspel", "Proposal received";
    "intentions" "Det vi vil", "Det vi vil", "Intention";
    "internal" "Internt", "Internt", "Internal";
    "lines" "Linje", "Linje", "Line";
    "localOwners" "Gevinsteier", "Gevinsteigar", "Local benefit owner";
    "mandates" "Mandat", "Mandat", "Mandate";
    "measures" "Tiltak", "Tiltak", "Measure";
    "measuringDates" "Måling", "Måling", "Measuring date";
    "mergePlans" "Plan for sammenslåing", "Plan for samanslåing", "Merge plan";
    "mergedIdeas" "Idé", "Idé", "Idea";
    "days" "Dag", "Dag", "Day";
    "holidays" "Ferie", "Ferie", "Holiday";
    "meetings" "Møter i et organ", "Møte i eit organ", "Meetings of a body";
    "people" "Person", "Person", "Person";
    "places" "Sted", "Stad", "Place";
    "targetGroups" "Målgruppe", "Målgruppe", "Target group";
    "weekdays" "Ukedag", "Vekedag", "Weekday";
    "milestonePlans" "Milepælsplan", "Milepælsplan", "Milestone plan";
    "nextSteps" "Steg", "Steg", "Step";
    "notAsked" "Del", "Del", "Part";
    "of" "Vei", "Veg", "Way";
    "opportunities" "Mulighet", "Moglegheit", "Opportunity";
    "organisation" "Rolle", "Rolle", "Role";
    "parties" "Part", "Part", "Party";
    "parts" "Del", "Del", "Part";
    "prerequisites" "Forutsetning", "Føresetnad", "Prerequisite";
    "programmePlans" "Programplan", "Programplan", "Programme plan";
    "projectAgreements" "Prosjektavtale", "Prosjektavtale", "Project agreement";
    "projectPlans" "Prosjektplan", "Prosjektplan", "Project plan";
    "qualificationLetters" "Kvalifiseringsbrev", "Kvalifiseringsbrev", "Qualification letter";
    "reporting" "Rapportering", "Rapportering", "Reporting";
    "resourceGroups" "Ressursgruppe", "Ressursgruppe", "Resource group";
    "resultPaths" "Resultatvei", "Resultatveg", "Result path";
    "results" "Resultat", "Resultat", "Result";
    "scale" "Størrelse", "Storleik", "Size";
    "signatures" "Underskrift", "Underskrift", "Signature";
    "sources" "Kilde", "Kjelde", "Source";
    "stakeholders" "Interessent", "Interessent", "Stakeholder";
    "stateOrder" "Status", "Status", "State";
    "statusDocuments" "Statusdokument", "Statusdokument", "Status document";
    "statusReports" "Statusrapport", "Statusrapport", "Status report";
    "successFactors" "Suksessfaktor", "Suksessfaktor", "Success factor";
    "support" "Støtte", "Støtte", "Support";
    "supports" "Hovedmål", "Hovudmål", "Main goal";
    "tasks" "Oppgave", "Oppgåve", "Task";
    "transitions" "Steg", "Steg", "Step";
}

singular! {
    // What networks alone have use for.
    #[cfg(feature = "network")]
    OF_NETWORKS:
    "actions" "Tiltak", "Tiltak", "Action";
    "afterwards" "Tiltak", "Tiltak", "Measure";
    "aims" "Mål", "Mål", "Aim";
    "audience" "Målgruppe", "Målgruppe", "Audience";
    "closedPeriods" "Tid å unngå", "Tid å unngå", "Time to avoid";
    "done" "Det vi har gjort", "Det vi har gjort", "What we have done";
    "experienceBase" "Erfaring", "Erfaring", "Experience";
    "feedback" "Tilbakemelding", "Tilbakemelding", "Feedback";
    "gatherings" "Samling", "Samling", "Gathering";
    "how" "Steg", "Steg", "Step";
    "items" "Post", "Post", "Item";
    "keywords" "Stikkord", "Stikkord", "Keyword";
    "learned" "Det vi har lært", "Det vi har lært", "What we have learned";
    "material" "Materiale", "Materiale", "Material";
    "methods" "Metode", "Metode", "Method";
    "needs" "Ting som trengs", "Ting som trengst", "Thing needed";
    "openPoints" "Åpen sak", "Open sak", "Open point";
    "openings" "Ledig oppgave", "Ledig oppgåve", "Opening";
    "outcomes" "Utbytte", "Utbyte", "Outcome";
    "owners" "Eier", "Eigar", "Owner";
    "participants" "Deltaker", "Deltakar", "Participant";
    "preMeetingQuestions" "Spørsmål", "Spørsmål", "Question";
    "presentations" "Presentasjon", "Presentasjon", "Presentation";
    "purpose" "Formål", "Føremål", "Purpose";
    "referenceGroups" "Referansegruppe", "Referansegruppe", "Reference group";
    "reflections" "Refleksjon", "Refleksjon", "Reflection";
    "regions" "Region", "Region", "Region";
    "requests" "Forespørsel", "Førespurnad", "Request";
    "seasons" "Årstid", "Årstid", "Season";
    "series" "Samlingsrekke", "Samlingsrekkje", "Series";
    "serviceAreas" "Område", "Område", "Service area";
    "suits" "Passer til", "Passar til", "Fits";
    "telling" "Den vi forteller det til", "Den vi fortel det til", "Whom we tell";
    "themes" "Tema", "Tema", "Theme";
    "wise" "Det som var lurt", "Det som var lurt", "What was wise";
    "wishes" "Ønske", "Ønske", "Wish";
}

singular! {
    #[cfg(feature = "programme")]
    OF_BOTH:
    "lessons" "Lærdom", "Lærdom", "Lesson";
    "members" "Medlem", "Medlem", "Member";
    "resources" "Ressurs", "Ressurs", "Resource";
    "values" "Verdi", "Verdi", "Value";
}

/// What one item of the list under this key is called.
pub(crate) fn singular(key: &str) -> Option<Words> {
    let words = SINGULAR.iter();
    #[cfg(feature = "programme")]
    let words = words.chain(OF_DOCUMENTS);
    #[cfg(feature = "network")]
    let words = words.chain(OF_NETWORKS);
    #[cfg(feature = "programme")]
    let words = words.chain(OF_BOTH);
    words.copied().find_map(|(known, words)| (known == key).then_some(words))
}

#[cfg(all(test, feature = "programme", feature = "network"))]
mod tests {
    use super::*;
    use crate::model::{Dossier, MethodCollection, Network, ProcessSupport};
    use crate::value::{Kind, Value};

    fn lists(kind: &Kind, found: &mut Vec<&'static str>) {
        match kind {
            Kind::List(item) => lists(item, found),
            Kind::Record(record) => {
                for (label, (_, kind)) in record.labels.iter().zip(record.fields) {
                    if matches!(kind, Kind::List(_)) {
                        found.push(label.key);
                    }
                    lists(kind, found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn every_list_has_a_word_for_one_of_its_items() {
        let mut found = Vec::new();
        [Dossier::KIND, Network::KIND, ProcessSupport::KIND, MethodCollection::KIND]
            .iter()
            .for_each(|kind| lists(kind, &mut found));
        found.sort_unstable();
        found.dedup();
        let mut known: Vec<&str> =
            SINGULAR.iter().chain(OF_DOCUMENTS).chain(OF_NETWORKS).chain(OF_BOTH).map(|(key, _)| *key).collect();
        known.sort_unstable();
        assert_eq!(found, known);
    }
}
