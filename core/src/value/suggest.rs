//! The word that somebody may have meant.

use super::{Choice, Record, lower};

/// The candidate nearest to a word, if one is near enough to be what was meant: one letter off in
/// a short word, two in a longer one, none in a word of three letters or fewer.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word: Vec<char> = folded(word).collect();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let length = folded(candidate).count();
        let allowed = match word.len().min(length) {
            0..=3 => 0,
            4 => 1,
            _ => 2,
        };
        if word.len().abs_diff(length) > allowed {
            continue;
        }
        let apart = distance(&word, &folded(candidate).collect::<Vec<_>>());
        if apart <= allowed && best.is_none_or(|(nearest, _)| apart < nearest) {
            best = Some((apart, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The key of a record that somebody may have meant: one spelt almost so, or one whose field is
/// called so in any of the three languages.
pub(crate) fn nearest_key(word: &str, record: &'static Record) -> Option<String> {
    let is_word = |title: &str| folded(title).eq(folded(word));
    let called_so = record.labels.iter().find(|label| {
        let title = label.title;
        is_word(title.nb()) || is_word(title.nn()) || is_word(title.en())
    });
    if let Some(label) = called_so {
        return Some(label.key.to_owned());
    }
    if record.labels.is_empty() {
        let keys: Vec<String> = record.keys().collect();
        return nearest(word, keys.iter().map(String::as_str)).map(str::to_owned);
    }
    nearest(word, record.labels.iter().map(|label| label.key)).map(str::to_owned)
}

/// The choice that somebody may have meant: the one that is called so in some language, the only one
/// whose name begins so, or the one whose code is spelt almost so.
pub(crate) fn nearest_choice(word: &str, choices: &'static [Choice]) -> Option<Choice> {
    let called_so = |choice: &&Choice| {
        let begins_so = |name: &str| {
            let mut letters = folded(name);
            folded(word).all(|letter| letters.next() == Some(letter))
        };
        let title = choice.title;
        folded(word).nth(3).is_some() && (begins_so(title.nb()) || begins_so(title.nn()) || begins_so(title.en()))
    };
    let is_name = |choice: &&Choice| {
        let title = choice.title;
        title.each().iter().any(|name| folded(name).eq(folded(word)))
    };
    if let Some(exactly) = choices.iter().find(is_name) {
        return Some(*exactly);
    }
    let mut named = choices.iter().filter(called_so);
    if let (Some(only), None) = (named.next(), named.next()) {
        return Some(*only);
    }
    let code = nearest(word, choices.iter().map(|choice| choice.code))?;
    choices.iter().find(|choice| choice.code == code).copied()
}

/// A word without what spelling varies in: capitals, spaces, hyphens and underscores.
fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|c| !matches!(c, ' ' | '-' | '_')).map(lower)
}

/// How many letters must be added, taken away or changed (Levenshtein).
fn distance(from: &[char], to: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (passed, a) in from.iter().enumerate() {
        let mut corner = passed;
        let mut left = passed.saturating_add(1);
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, b) in row.iter_mut().skip(1).zip(to) {
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
    use crate::value::{Kind, Label, long_words, words};

    static LABELS: &[Label] = &[
        Label { key: "title", title: words!("Tittel", "Tittel", "title"), help: long_words!("", "", "") },
        Label { key: "goals", title: words!("Mål", "Mål", "goals"), help: long_words!("", "", "") },
        Label { key: "id", title: words!("Kjennemerke", "Kjennemerke", "id"), help: long_words!("", "", "") },
        Label {
            key: "initiator",
            title: words!("Hvem som foreslår ideen", "Hvem som foreslår ideen", "initiator"),
            help: long_words!("", "", ""),
        },
        Label {
            key: "expectedBenefits",
            title: words!("Forventede gevinster", "Forventede gevinster", "expectedBenefits"),
            help: long_words!("", "", ""),
        },
    ];
    static NOTE: Record = Record { name: "Note", fields: &[("title", &Kind::Text)], labels: LABELS };

    static CHOICES: &[Choice] = &[
        Choice { code: "public", title: words!("offentlig sektor", "offentlig sektor", "public sector") },
        Choice { code: "private", title: words!("privat sektor", "privat sektor", "private sector") },
        Choice { code: "voluntary", title: words!("frivillig sektor", "frivillig sektor", "voluntary sector") },
        Choice {
            code: "goal",
            title: words!("mål for forprosjektet", "mål for forprosjektet", "goal of the preliminary project"),
        },
        Choice { code: "no", title: words!("nei", "nei", "no") },
    ];

    #[test]
    fn distances_are_levenshtein() {
        for (from, to, apart) in
            [("", "", 0), ("", "ab", 2), ("kafe", "kafé", 1), ("gate", "gater", 1), ("sitting", "kitten", 3)]
        {
            let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
            assert_eq!((distance(&from, &to), distance(&to, &from)), (apart, apart), "{from:?} {to:?}");
        }
    }

    #[test]
    fn near_words_are_suggested_and_far_ones_not() {
        let key = |word| nearest_key(word, &NOTE);
        assert_eq!(key("tittel").as_deref(), Some("title"));
        assert_eq!(key("Kven kjem med ideen"), None);
        assert_eq!(key("hvem som foreslår ideen").as_deref(), Some("initiator"));
        assert_eq!(key("ide"), None);
        assert_eq!(key("expected_benefits").as_deref(), Some("expectedBenefits"));
        assert_eq!(key("goalz").as_deref(), Some("goals"));
        assert_eq!(key("colour"), None);
    }

    #[test]
    fn choices_are_known_by_their_names() {
        let choice = |word| nearest_choice(word, CHOICES).map(|choice| choice.code);
        assert_eq!(choice("frivillig"), Some("voluntary"));
        assert_eq!(nearest_choice("nei", CHOICES).map(|choice| choice.code), Some("no"));
        assert_eq!(choice("Offentlig sektor"), Some("public"));
        assert_eq!(choice("publik"), Some("public"));
        assert_eq!(choice("p"), None);
        assert_eq!(nearest_choice("mål", CHOICES), None);
        assert_eq!(choice("kommune"), None);
    }
}
