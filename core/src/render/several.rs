//! What is found in the same words in several projects.

use super::overview::Part;
use crate::finding::Finding;
use crate::phrase::{Part as Words, Speech};
use crate::value::sort_by;

/// As many projects as make one line of what is told of each.
const SEVERAL: usize = 3;

/// The same finding, in the same words, in several projects.
pub(super) struct Several<'a> {
    pub(super) finding: &'a Finding,
    pub(super) message: String,
    /// Their positions, in order.
    pub(super) projects: Vec<usize>,
}

impl Several<'_> {
    pub(super) fn has(&self, position: usize) -> bool {
        self.projects.binary_search(&position).is_ok()
    }
}

/// What is found in the same words in several projects; most severe and most useful first.
pub(super) fn of_several<'a>(findings: &[(Part, &'a Finding)], speech: &Speech) -> Vec<Several<'a>> {
    let mut told: Vec<Several<'a>> = Vec::new();
    for (part, finding) in findings {
        if let Part::Project(position) = part {
            told.push(Several { finding, message: message(finding, speech), projects: vec![*position] });
        }
    }
    let rank = |finding: &Finding| (finding.severity(), finding.priority(), finding.rule(), finding.standing());
    let compare = |a: &Several<'_>, b: &Several<'_>| {
        rank(a.finding).cmp(&rank(b.finding)).then_with(|| a.message.cmp(&b.message))
    };
    sort_by(&mut told, compare);
    let mut several: Vec<Several<'a>> = Vec::new();
    for one in told {
        match several.last_mut().filter(|last| compare(last, &one).is_eq()) {
            // Positions stand in order; the same may be found twice in one.
            Some(same) if same.projects.last() == one.projects.last() => {}
            Some(same) => same.projects.extend(one.projects),
            None => several.push(one),
        }
    }
    several.retain(|several| several.projects.len() >= SEVERAL);
    several
}

/// What was found, in the words of the report.
pub(super) fn message(finding: &Finding, speech: &Speech) -> String {
    finding.say(Words::Message, speech).unwrap_or_default()
}
