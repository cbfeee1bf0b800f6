//! The word that somebody may have meant.

use super::letters::lower;
use crate::value::{Choice, Record};

/// The candidate nearest to a word, if one is near enough to be what was meant: one letter off in
/// a short word, two in a longer one.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let allowed = if word.chars().count() <= 4 { 1 } else { 2 };
    candidates
        .into_iter()
        .map(|candidate| (distance(&word, &folded(candidate)), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The key of a record that somebody may have meant: one spelt almost so, or one whose field is
/// called so in any of the three languages.
pub(crate) fn nearest_key(word: &str, record: &'static Record) -> Option<String> {
    let called_so = record.labels.iter().find(|label| {
        [label.title.nb, label.title.nn, label.title.en].iter().any(|title| folded(title) == folded(word))
    });
    if let Some(label) = called_so {
        return Some(label.key.to_owned());
    }
    let keys: Vec<String> = record.keys().collect();
    nearest(word, keys.iter().map(String::as_str)).map(str::to_owned)
}

/// The choice that somebody may have meant: the one whose code is spelt almost so, or the only one
/// whose name in some language begins so.
pub(crate) fn nearest_choice(word: &str, choices: &'static [Choice]) -> Option<Choice> {
    let called_so = |choice: &&Choice| {
        let start = folded(word);
        let names = [choice.title.nb, choice.title.nn, choice.title.en];
        start.chars().count() >= 2 && names.iter().any(|name| folded(name).starts_with(&start))
    };
    let mut named = choices.iter().filter(called_so);
    if let (Some(only), None) = (named.next(), named.next()) {
        return Some(*only);
    }
    let code = nearest(word, choices.iter().map(|choice| choice.code))?;
    choices.iter().find(|choice| choice.code == code).copied()
}

/// A word without what spelling varies in: capitals, spaces, hyphens and underscores.
fn folded(word: &str) -> String {
    word.chars().filter(|c| !matches!(c, ' ' | '-' | '_')).map(lower).collect()
}

/// How many letters must be added, taken away or changed (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    const FAR: usize = 64;
    if from.len() > FAR || to.len() > FAR {
        return usize::MAX;
    }
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (passed, a) in from.chars().enumerate() {
        let mut corner = passed;
        let mut left = passed.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(to.chars()) {
            let changed = corner.saturating_add(usize::from(a != b));
            corner = *cell;
            left = changed.min(left.saturating_add(1)).min(corner.saturating_add(1));
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{IdeaNote, Sector};

    #[test]
    fn distances_are_levenshtein() {
        for (from, to, apart) in
            [("", "", 0), ("", "ab", 2), ("kafe", "kafé", 1), ("gate", "gater", 1), ("sitting", "kitten", 3)]
        {
            assert_eq!((distance(from, to), distance(to, from)), (apart, apart), "{from} {to}");
        }
    }

    #[test]
    fn near_words_are_suggested_and_far_ones_not() {
        let key = |word| nearest_key(word, IdeaNote::RECORD);
        assert_eq!(key("tittel").as_deref(), Some("title"));
        assert_eq!(key("Kven kjem med ideen"), None);
        assert_eq!(key("hvem som foreslår").as_deref(), Some("initiator"));
        assert_eq!(key("expected_benefits").as_deref(), Some("expectedBenefits"));
        assert_eq!(key("goalz").as_deref(), Some("goals"));
        assert_eq!(key("colour"), None);
    }

    #[test]
    fn choices_are_known_by_their_names() {
        let choice = |word| nearest_choice(word, Sector::CHOICES).map(|choice| choice.code);
        assert_eq!(choice("frivillig"), Some("voluntary"));
        assert_eq!(choice("Offentleg sektor"), Some("public"));
        assert_eq!(choice("publik"), Some("public"));
        assert_eq!(choice("p"), None);
        assert_eq!(choice("kommune"), None);
    }
}
