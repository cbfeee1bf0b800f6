//! What people have answered about criteria, and when it settles them.

use crate::finding::Outcome;
use crate::model::{CriteriaSet, Criterion, CriterionAnswer, CriterionOutcome};
use crate::value::{Certainty, lowered};

/// The latest answer about a criterion, by its id or its title, or else by its number. One that says neither
/// yes nor no hides none that does.
pub(super) fn answer_about<'a>(
    criterion: &Criterion,
    place: usize,
    answers: &[&'a CriterionAnswer],
) -> Option<&'a CriterionAnswer> {
    if answers.is_empty() {
        return None;
    }
    let (names, number) = names_of(criterion, place);
    let mut best: Option<(&CriterionAnswer, bool)> = None;
    for answer in answers {
        let Some(name) = answer.criterion.filled().map(|name| lowered(name.trim())) else { continue };
        let is_by_name = names.contains(&name);
        if !(is_by_name || name == number) {
            continue;
        }
        let goes_before = |(known, by_name): (&CriterionAnswer, bool)| {
            let is_earlier = answer
                .date
                .known()
                .zip(known.date.known())
                .is_some_and(|(own, known)| own.is_before(known) == Certainty::Certain);
            (by_name && !is_by_name) || is_earlier || (answer.outcome.is_absent() && !known.outcome.is_absent())
        };
        if !best.is_some_and(goes_before) {
            best = Some((answer, is_by_name));
        }
    }
    best.map(|(answer, _)| answer)
}

/// What a criterion is called, and its number.
fn names_of(criterion: &Criterion, place: usize) -> (Vec<String>, String) {
    let mut names: Vec<String> = Vec::new();
    let titles = criterion.title.known().map(|title| [&title.nb, &title.nn, &title.en]);
    for name in titles.into_iter().flatten().chain([&criterion.id]) {
        names.extend(name.filled().map(|name| lowered(name.trim())));
    }
    (names, place.saturating_add(1).to_string())
}

/// Whether a set has a criterion that somebody means by a name or a number.
pub(crate) fn has_criterion(set: &CriteriaSet, name: &str) -> bool {
    let name = lowered(name.trim());
    set.criteria.items().any(|(place, criterion)| {
        let (names, number) = names_of(criterion, place);
        names.contains(&name) || number == name
    })
}

/// The outcome that a person's answer settles; against the facts only with a reason.
pub(super) fn settled_by(answer: &CriterionAnswer, by_the_facts: Option<Outcome>) -> Option<Outcome> {
    let outcome = match answer.outcome.known()? {
        CriterionOutcome::Met => Outcome::Met,
        CriterionOutcome::NotMet => Outcome::NotMet,
        CriterionOutcome::Undetermined => return None,
    };
    let is_against = matches!(by_the_facts, Some(facts) if facts != Outcome::Undetermined && facts != outcome);
    (!is_against || answer.reason.filled().is_some()).then_some(outcome)
}
