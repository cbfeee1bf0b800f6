//! Letters that are written as two characters, read as one.
//!
//! Some programs write *å* as *a* and a ring. Texts are read composed (Unicode's form NFC for the
//! Latin letters of the Nordic, Sámi and neighbouring languages), so that the same word is the
//! same word; places in a text are given in the writer's own characters.

/// Each mark with the letters that it composes: a letter and what it becomes, in pairs.
const MARKS: [(char, &str); 13] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuù"),
    ('\u{301}', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzź"),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuū"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭ"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzż"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸ"),
    ('\u{30a}', "AÅaåUŮuů"),
    ('\u{30b}', "OŐoőUŰuű"),
    ('\u{30c}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžGǦgǧKǨkǩƷǮʒǯ"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuų"),
];

/// What a letter and the mark behind it compose, if they do.
fn compose(letter: char, mark: char) -> Option<char> {
    let (_, pairs) = MARKS.iter().find(|(known, _)| *known == mark)?;
    let mut letters = pairs.chars();
    while let (Some(plain), Some(composed)) = (letters.next(), letters.next()) {
        if plain == letter {
            return Some(composed);
        }
    }
    None
}

/// Each character of the composed text, with the byte where it begins in the text as written.
fn pieces(written: &str) -> impl Iterator<Item = (char, usize)> {
    let mut rest = written.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.next()?;
        // The ångström sign is the letter.
        let mut letter = if first == '\u{212b}' { 'Å' } else { first };
        while let Some(composed) = rest.peek().and_then(|(_, mark)| compose(letter, *mark)) {
            letter = composed;
            rest.next();
        }
        Some((letter, start))
    })
}

/// The text with its letters composed, or `None` where they already are.
///
/// ```
/// use samspill::value::composed;
///
/// assert_eq!(composed("Kafe\u{301}"), Some("Kafé".to_owned()));
/// assert_eq!(composed("Kafé"), None);
/// ```
pub fn composed(written: &str) -> Option<String> {
    let is_apart = |c: char| ('\u{300}'..='\u{36f}').contains(&c) || c == '\u{212b}';
    if written.is_ascii() || !written.chars().any(is_apart) {
        return None;
    }
    let text: String = pieces(written).map(|(letter, _)| letter).collect();
    (text != written).then_some(text)
}

/// The byte in the text as written that stands where `offset` stands in the composed text.
pub fn offset_before_composing(written: &str, offset: usize) -> usize {
    let mut passed = 0_usize;
    for (letter, start) in pieces(written) {
        if passed >= offset {
            return start;
        }
        passed = passed.saturating_add(letter.len_utf8());
    }
    written.len()
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn every_letter_of_the_table_composes_as_unicode_says() {
        let letters = MARKS.iter().flat_map(|(_, pairs)| pairs.chars().skip(1).step_by(2)).chain(['\u{212b}']);
        for letter in letters {
            let apart: String = std::iter::once(letter).nfd().collect();
            let once: String = apart.nfc().collect();
            assert_eq!(composed(&apart), Some(once), "{letter}");
        }
    }

    #[test]
    fn the_table_has_every_letter_of_two_latin_blocks() {
        for letter in '\u{c0}'..='\u{17f}' {
            let apart: String = std::iter::once(letter).nfd().collect();
            if apart.chars().count() > 1 {
                assert_eq!(composed(&apart), Some(letter.to_string()), "{letter}");
            }
        }
    }

    #[test]
    fn places_are_found_again() {
        let written = "Ska\u{30a}l fo\u{308}r a\u{30a}r";
        let text = composed(written).unwrap();
        assert_eq!(text, "Skål för år");
        for (offset, _) in text.char_indices() {
            let before = offset_before_composing(written, offset);
            let (rest, wanted) = (written.get(before..).unwrap(), text.get(offset..).unwrap());
            assert_eq!(composed(rest).unwrap_or_else(|| rest.to_owned()), wanted);
        }
        assert_eq!(offset_before_composing(written, text.len()), written.len());
    }
}
