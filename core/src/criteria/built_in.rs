//! The sets of criteria that the library brings, written as anybody's are.

use std::sync::OnceLock;

use crate::model::CriteriaSet;
use crate::value::{Faults, Limits, Node, Place, Value};

/// The text of each set that every build brings.
const SETS: [&str; 2] =
    [include_str!("../../criteria/area-programme.json"), include_str!("../../criteria/collaboration-project.json")];

/// The sets of criteria that the library brings: first the one that holds where a programme has none of its own.
///
/// * `area-programme`: four criteria for taking part and three boundaries of the programme itself (Områdeløft
///   Saupstad-Kolstad, slides 17 and 19).
/// * `collaboration-project`: what makes a project a collaboration (Pådriv Oslo).
///
/// ```
/// let ids: Vec<&str> = samspill::criteria_sets().iter().filter_map(|set| set.id.known()).map(String::as_str).collect();
/// assert_eq!(ids, ["area-programme", "collaboration-project"]);
/// ```
pub fn criteria_sets() -> &'static [CriteriaSet] {
    static READ: OnceLock<Vec<CriteriaSet>> = OnceLock::new();
    READ.get_or_init(|| SETS.iter().filter_map(|text| read(text)).collect())
}

/// The text of each list. The browser is handed those that it needs, as files.
#[cfg(feature = "lists")]
const LISTS: [&str; 5] = [
    include_str!("../../criteria/ten-pieces-of-advice.json"),
    include_str!("../../criteria/success-factors.json"),
    include_str!("../../criteria/programme-role.json"),
    include_str!("../../criteria/working-culture.json"),
    include_str!("../../criteria/leading-collaboration.json"),
];

/// The lists by which those concerned look at themselves. Each row has a question for a person.
///
/// * `ten-pieces-of-advice`: a project, by the ten pieces of advice of Saman om ein betre kommune.
/// * `success-factors`: a programme, by what its success hangs on (Områdeløft Saupstad-Kolstad, slide 21).
/// * `programme-role`: a programme, by what it is for and what not (slide 17).
/// * `working-culture`: a programme, by how people work together (slides 10 to 12 and 22).
/// * `leading-collaboration`: a project, by how it is led (Pådriv Oslo).
///
/// ```
/// use samspill::{CriteriaSubject, self_assessment_lists};
///
/// let of_programmes = self_assessment_lists().iter().filter(|list| list.about() == CriteriaSubject::Programme);
/// assert_eq!(of_programmes.count(), 3);
/// ```
#[cfg(feature = "lists")]
pub fn self_assessment_lists() -> &'static [CriteriaSet] {
    static READ: OnceLock<Vec<CriteriaSet>> = OnceLock::new();
    READ.get_or_init(|| LISTS.iter().filter_map(|text| read(text)).collect())
}

/// The set or list that this build brings under an id.
pub(crate) fn built_in_set(id: &str) -> Option<&'static CriteriaSet> {
    let sets = criteria_sets().iter();
    #[cfg(feature = "lists")]
    let sets = sets.chain(self_assessment_lists());
    let mut sets = sets;
    sets.find(|set| set.id.known().is_some_and(|known| known == id))
}

fn read(text: &str) -> Option<CriteriaSet> {
    let node = Node::parse(text, &Limits::default()).ok()?;
    CriteriaSet::read(&node, &Place::Root, &mut Faults::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_is_read_to_the_last_word() {
        let texts = SETS.iter();
        #[cfg(feature = "lists")]
        let texts = texts.chain(&LISTS);
        let texts: Vec<&str> = texts.copied().collect();
        let sets = criteria_sets().iter();
        #[cfg(feature = "lists")]
        let sets = sets.chain(self_assessment_lists());
        let sets: Vec<&CriteriaSet> = sets.collect();
        assert_eq!(sets.len(), texts.len());
        for (set, text) in sets.into_iter().zip(texts) {
            let mut faults = Faults::default();
            let node = Node::parse(text, &Limits::default()).unwrap();
            assert_eq!(CriteriaSet::read(&node, &Place::Root, &mut faults).as_ref(), Some(set));
            assert!(faults.told().is_empty(), "{:?}", faults.told());
        }
    }
}
