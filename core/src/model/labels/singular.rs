//! What one of several is called: `Milepæl 2`, where the list is called *Milepæler*.

use crate::value::Words;

macro_rules! singular {
    ($(#[$when:meta])* $name:ident: $($key:literal $nb:literal, $nn:literal, $en:literal;)*) => {
        $(#[$when])*
        static $name: &[(&str, Words)] = &[$(($key, Words { nb: $nb, nn: $nn, en: $en }),)*];
    };
}

singular! {
    SINGULAR:
    "advises" "Gir råd til", "Gir råd til", "Advises";
    "affected" "Berørt", "Påverka", "Affected";
    "asksOfProgramme" "Ønske", "Ønske", "Wish";
    "bodies" "Organ", "Organ", "Body";
    "expectedBenefits" "Gevinst", "Gevinst", "Benefit";
    "fields" "Del", "Del", "Part";
    "funding" "Finansiering", "Finansiering", "Funding";
    "goals" "Mål", "Mål", "Goal";
    "links" "Sammenheng", "Samanheng", "Link";
    "mainGoals" "Hovedmål", "Hovudmål", "Main goal";
    "measured" "Måling", "Måling", "Measurement";
    "partners" "Samarbeidspartner", "Samarbeidspartnar", "Partner";
    "questions" "Spørsmål", "Spørsmål", "Question";
    "reportsTo" "Rapporterer til", "Rapporterer til", "Reports to";
    "risks" "Risiko", "Risiko", "Risk";
    "strategicApproaches" "Hovedgrep", "Hovudgrep", "Approach";
}

// The lists that only programmes and projects have: idea notes alone do without their words.
singular! {
    #[cfg(feature = "programme")]
    SINGULAR_OF_DOCUMENTS:
    "decisions" "Vedtak", "Vedtak", "Decision";
    "grounds" "Grunnlag", "Grunnlag", "Ground";
    "ideaNotes" "Idé-notat", "Idénotat", "Idea note";
    "milestones" "Milepæl", "Milepæl", "Milestone";
    "projects" "Prosjekt", "Prosjekt", "Project";
}

/// What one item of the list under this key is called.
pub(crate) fn singular(key: &str) -> Option<Words> {
    let known = SINGULAR.iter();
    #[cfg(feature = "programme")]
    let known = known.chain(SINGULAR_OF_DOCUMENTS);
    known.into_iter().find(|(known, _)| *known == key).map(|(_, words)| *words)
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
        let mut words: Vec<_> = SINGULAR.iter().chain(SINGULAR_OF_DOCUMENTS).map(|(key, _)| *key).collect();
        words.sort_unstable();
        assert_eq!(found, words);
    }
}
