//! Capital and small letters of the Latin alphabets of the north, without the tables for all the
//! world's that the browser would have to carry.

/// A letter in lower case: ASCII, and the letters of Latin-1 and Latin Extended-A.
pub(crate) fn lower(letter: char) -> char {
    let next = || u32::from(letter).checked_add(1).and_then(char::from_u32).unwrap_or(letter);
    match letter {
        'A'..='Z' => letter.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' => u32::from(letter).checked_add(32).and_then(char::from_u32).unwrap_or(letter),
        'Ÿ' => 'ÿ',
        'İ' => 'i',
        'Ā'..='ķ' | 'Ŋ'..='ŷ' if u32::from(letter).is_multiple_of(2) => next(),
        'Ĺ'..='ň' | 'Ź'..='ž' if !u32::from(letter).is_multiple_of(2) => next(),
        _ => letter,
    }
}

/// Whether a character belongs to a word: a digit or a letter, of any alphabet from Latin-1 on.
pub(crate) fn is_of_a_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (c >= 'À' && !matches!(c, '×' | '÷' | '\u{2000}'..='\u{206f}' | '\u{fffd}'))
}

/// A text in lower case.
pub(crate) fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// A name or a short text written in one way, to be known by: whatever its capitals, spaces and last full stop.
#[cfg(feature = "programme")]
pub(crate) fn one_way(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let mut way = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !way.is_empty() {
            way.push(' ');
        }
        way.extend(word.chars().map(lower));
    }
    way
}

/// A text of the library's own in capital letters: what it says in three languages has no others.
#[cfg(feature = "programme")]
pub(crate) fn raised(text: &str) -> String {
    let raise = |letter| match letter {
        'a'..='z' => letter.to_ascii_uppercase(),
        'à'..='ö' | 'ø'..='þ' => u32::from(letter).checked_sub(32).and_then(char::from_u32).unwrap_or(letter),
        _ => letter,
    };
    text.chars().map(raise).collect()
}

/// Whether two names are the same, whatever their capitals and the spaces around them.
#[cfg(feature = "programme")]
pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one_way(one) == one_way(other)
}

/// A mark of some texts, which others hardly have (FNV-1a, 64 bits).
#[cfg(any(feature = "render", feature = "exchange"))]
pub(crate) fn mark_of(texts: &[&str]) -> u64 {
    let bytes = texts.iter().flat_map(|text| text.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |mark, byte| (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Where a part of a text begins first.
// By bytes: what std searches with brings messages about halved characters, and tables for writing them.
#[cfg(feature = "programme")]
pub(crate) fn position_of(part: &str, text: &str) -> Option<usize> {
    let last = text.len().checked_sub(part.len())?;
    let (part, text) = (part.as_bytes(), text.as_bytes());
    (0..=last).find(|start| text.get(*start..).is_some_and(|rest| rest.starts_with(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(feature = "programme")]
    #[test]
    fn parts_are_found_where_std_finds_them() {
        for (part, text) in
            [("", ""), ("", "a"), ("a", ""), ("å", "blå"), ("aab", "aaab"), ("b", "a"), (" – ", "1 – 2")]
        {
            assert_eq!(position_of(part, text), text.find(part), "{part} in {text}");
        }
    }

    #[cfg(feature = "programme")]
    #[test]
    fn a_name_is_known_in_one_way() {
        assert_eq!(one_way("  Åpen  KAFÉ i\tbakeriet. "), "åpen kafé i bakeriet");
        assert_eq!(one_way(" . "), "");
    }

    #[test]
    fn letters_are_lowered_as_unicode_does() {
        for letter in '\0'..='\u{17f}' {
            let expected = if letter == 'İ' { 'i' } else { letter.to_lowercase().next().unwrap() };
            assert_eq!(lower(letter), expected, "{letter}");
        }
        assert_eq!(lowered("ÆRLIG ŠÁBŊA"), "ærlig šábŋa");
    }
}
