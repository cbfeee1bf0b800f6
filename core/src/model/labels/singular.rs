//! What one of several is called: `Milepæl 2`, where the list is called *Milepæler*.

use crate::value::Words;

macro_rules! singular {
    ($(#[$when:meta])* $name:ident: $($key:literal $nb:literal, $nn:literal, $en:literal;)*) => {
        $(#[$when])*
        static $name: &[(&str, Words)] = &[$(($key, Words { nb: $nb, nn: $nn, en: $en }),)*];
    };
}

singular! { SINGULAR:
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
    "agreementsOfIntent" "Intensjonsavtale", "Intensjonsavtale", "Agreement of intent";
    "aliases" "Eget navn", "Eige namn", "Own name";
    "areaProgrammes" "Områdeprogram", "Områdeprogram", "Area programme";
    "challenges" "Utfordring", "Utfordring", "Challenge";
    "decides" "Avgjør", "Avgjer", "Decides";
    "documents" "Dokument", "Dokument", "Document";
    "events" "Hendelse", "Hending", "Event";
    "evidenceBases" "Kunnskapsgrunnlag", "Kunnskapsgrunnlag", "Evidence base";
    "external" "Eksternt", "Eksternt", "External";
    "findings" "Funn", "Funn", "Finding";
    "goalSets" "Målsett", "Målsett", "Goal set";
    "inputs" "Innspill", "Innspel", "Proposal received";
    "intentions" "Det vi vil", "Det vi vil", "Intention";
    "internal" "Internt", "Internt", "Internal";
    "mandates" "Mandat", "Mandat", "Mandate";
    "measures" "Tiltak", "Tiltak", "Measure";
    "members" "Medlem", "Medlem", "Member";
    "opportunities" "Mulighet", "Moglegheit", "Opportunity";
    "parties" "Part", "Part", "Party";
    "programmePlans" "Programplan", "Programplan", "Programme plan";
    "signatures" "Underskrift", "Underskrift", "Signature";
    "sources" "Kilde", "Kjelde", "Source";
    "stateOrder" "Status", "Status", "State";
    "statusDocuments" "Statusdokument", "Statusdokument", "Status document";
    "tasks" "Oppgave", "Oppgåve", "Task";
}

/// What one item of the list under this key is called.
pub(crate) fn singular(key: &str) -> Option<Words> {
    let words = SINGULAR.iter();
    #[cfg(feature = "programme")]
    let words = words.chain(OF_DOCUMENTS);
    words.copied().find_map(|(known, words)| (known == key).then_some(words))
}

#[cfg(all(test, feature = "programme"))]
mod tests {
    use super::*;
    use crate::model::Dossier;
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
        lists(&Dossier::KIND, &mut found);
        found.sort_unstable();
        found.dedup();
        let mut known: Vec<&str> = SINGULAR.iter().chain(OF_DOCUMENTS).map(|(key, _)| *key).collect();
        known.sort_unstable();
        assert_eq!(found, known);
    }
}
