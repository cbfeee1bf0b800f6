//! Answers about several milestones together.

use super::{Answer, Found};
use crate::finding::Outcome;
use crate::model::Milestone;
use crate::phrase::Param;
use crate::value::List;

impl Found<'_> {
    /// The answer about a field of some milestones, by their places: it stands at the first, and names them all. None
    /// about none.
    pub(crate) fn of_milestones(
        &mut self,
        milestones: &List<Milestone>,
        places: Vec<usize>,
        field: &str,
        outcome: Outcome,
    ) -> Option<Answer<'_>> {
        let [first, others @ ..] = places.as_slice() else { return None };
        let names = places.iter().map(|place| Param::from(name_at(milestones, *place).as_str())).collect();
        let mut answer = self.stated(&format!("{first}/{field}"), outcome).with("milestones", Param::List(names));
        for other in others {
            answer = answer.related(&format!("{other}/{field}"));
        }
        Some(answer)
    }
}

/// What to call a milestone: by its name, or else by its number.
pub(crate) fn name_at(milestones: &List<Milestone>, place: usize) -> String {
    let name = milestones.0.get(place).and_then(|milestone| milestone.known()?.name());
    name.map_or_else(|| place.saturating_add(1).to_string(), |name| name.trim().to_owned())
}
