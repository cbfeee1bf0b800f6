//! What could be added to a goal, in the order of its own words.

use super::{GoalAtHand, Timing, Want};
use crate::value::{Words, words};

/// A goal with what could be added: *Redusere sykefraværet fra __ til __ innen 2027*.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct GoalHint {
    /// The words of the goal, with gaps.
    pub text: String,
    /// What belongs in each gap, in order: `baseline`, `target`, `indicator`, `deadline`.
    pub gaps: Vec<&'static str>,
}

/// Something to add, what belongs in its gaps, and where in the words.
struct Addition {
    words: Words,
    gaps: &'static [&'static str],
    /// The byte of the text that it stands in front of.
    at: usize,
}

const FROM_TO: Words = words!(" fra __ til __", " frå __ til __", " from __ to __");
/// Where no verb before it takes the figures: *Flere går til skolen, fra __ til __*.
const FROM_TO_APART: Words = words!(", fra __ til __", ", frå __ til __", ", from __ to __");
const FROM: Words = words!(" fra __", " frå __", " from __");
const FROM_APART: Words = words!(", fra __", ", frå __", ", from __");
const TO: Words = words!(" til __", " til __", " to __");
const SO_THAT: Words =
    words!(", slik at minst __ har __", ", slik at minst __ har __", ", so that at least __ have __");
const SEEN_BY: Words = words!(", og det ser vi ved at __", ", og det ser vi ved at __", ", which shows when __");
const WHO: Words = words!(": __ har __", ": __ har __", ": __ have __");
const BY: Words = words!(" innen __", " innan __", " by __");

/// What could be added to a goal; `None` where nothing needs to be.
pub(crate) fn hint(goal: &GoalAtHand<'_>) -> Option<GoalHint> {
    if !goal.is_looked_at() {
        return None;
    }
    let additions: Vec<Addition> = amount(goal).into_iter().chain(deadline(goal)).collect();
    let (text, language) = (goal.text(), goal.reading.language);
    let mut hint = GoalHint { text: String::with_capacity(text.len().saturating_add(40)), gaps: Vec::new() };
    let mut from = 0_usize;
    for addition in &additions {
        hint.text += text.get(from..addition.at).unwrap_or_default();
        hint.text += addition.words.in_language(language);
        hint.gaps.extend(addition.gaps);
        from = addition.at;
    }
    hint.text += text.get(from..).unwrap_or_default();
    (!additions.is_empty()).then_some(hint)
}

/// Where the sentence ends, in front of its full stop.
fn end(text: &str) -> usize {
    text.trim_end().trim_end_matches(['.', '!']).trim_end().len()
}

/// Where an amount belongs: in front of the deadline where that stands last, else at the end.
fn place_of_amount(goal: &GoalAtHand<'_>) -> usize {
    let text = goal.text();
    let timing = goal.timing_of_words();
    let is_deadline = !matches!(timing, Some(Timing::Recurring(_)));
    let last = timing.as_ref().and_then(Timing::span).filter(|_| is_deadline);
    let last = last.filter(|span| span.start > 0 && span.end >= end(text));
    let before = |start: usize| text.get(..start).unwrap_or_default().trim_end_matches([' ', ',']).len();
    last.map_or(end(text), |span| before(span.start))
}

fn amount(goal: &GoalAtHand<'_>) -> Option<Addition> {
    let at = place_of_amount(goal);
    if let Some(change) = goal.change_without_baseline() {
        // «Halvere matsvinnet»: the amount is the verb, and what it is about comes first.
        let is_verb = goal.reading.verb.as_ref().is_some_and(|verb| verb.span == change);
        let (words, at) = if is_verb { (FROM_APART, at) } else { (FROM, change.end) };
        return Some(Addition { words, gaps: &["baseline"], at });
    }
    if let Some(start) = goal.baseline_without_target() {
        return Some(Addition { words: TO, gaps: &["target"], at: start.end });
    }
    let is_moved = goal.is_moved();
    let is_compared = goal.reading.baseline.is_some() || goal.baseline().is_some();
    let (words, gaps): (Words, &[&str]) = match goal.want()? {
        want if is_compared && is_moved && !matches!(want, Want::Object) => (TO, &["target"]),
        Want::Object => (WHO, &["target", "indicator"]),
        Want::Outcome(_) | Want::Result(_) => (SO_THAT, &["target", "indicator"]),
        Want::Reference(_) => (FROM_TO_APART, &["baseline", "target"]),
        _ if is_moved => (FROM_TO, &["baseline", "target"]),
        _ => (SEEN_BY, &["indicator"]),
    };
    Some(Addition { words, gaps, at })
}

fn deadline(goal: &GoalAtHand<'_>) -> Option<Addition> {
    let is_open = matches!(goal.timing(), Timing::NotStated | Timing::Recurring(_));
    is_open.then(|| Addition { words: BY, gaps: &["deadline"], at: end(goal.text()) })
}

#[cfg(test)]
mod tests {
    use super::super::goal_of;
    use super::*;

    fn hinted(text: &str) -> Option<String> {
        let goal = goal_of(text);
        hint(&GoalAtHand::new(&goal, None)).map(|hint| hint.text)
    }

    #[test]
    fn what_is_lacking_is_put_where_it_belongs() {
        let cases = [
            (
                "Redusere sykefraværet i helsetjenesten innen 2027.",
                "Redusere sykefraværet i helsetjenesten fra __ til __ innen 2027.",
            ),
            ("Redusere sjukefråværet i helsetenesta", "Redusere sjukefråværet i helsetenesta frå __ til __ innan __"),
            (
                "Styrke samarbeidet mellom lagene.",
                "Styrke samarbeidet mellom lagene, slik at minst __ har __ innen __.",
            ),
            ("Halvere matsvinnet i kantina", "Halvere matsvinnet i kantina, fra __ innen __"),
            ("Fleire går til skulen kvar veke", "Fleire går til skulen kvar veke, frå __ til __ innan __"),
            ("Redusere matsvinnet med 20 prosent innen 2030", "Redusere matsvinnet med 20 prosent fra __ innen 2030"),
        ];
        for (text, expected) in cases {
            assert_eq!(hinted(text).as_deref(), Some(expected));
        }
        assert_eq!(hinted("Minst 40 ungdommer har fått sommerjobb innen 2028"), None);
    }
}
