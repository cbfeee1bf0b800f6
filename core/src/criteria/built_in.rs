//! The sets of criteria that the library brings, written as anybody's are.

use std::sync::OnceLock;

use crate::model::CriteriaSet;
use crate::value::{Faults, Limits, Node, Place, Value};

/// The text of each set.
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

fn read(text: &str) -> Option<CriteriaSet> {
    let node = Node::parse(text, &Limits::default()).ok()?;
    CriteriaSet::read(&node, &Place::Root, &mut Faults::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_is_read_to_the_last_word() {
        assert_eq!(criteria_sets().len(), SETS.len());
        for (set, text) in criteria_sets().iter().zip(SETS) {
            let mut faults = Faults::default();
            let node = Node::parse(text, &Limits::default()).unwrap();
            assert_eq!(CriteriaSet::read(&node, &Place::Root, &mut faults).as_ref(), Some(set));
            assert!(faults.told().is_empty(), "{:?}", faults.told());
        }
    }
}
