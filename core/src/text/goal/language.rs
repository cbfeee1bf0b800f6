//! Which of the three languages a text is written in.

use super::index::is_among;
use super::table::Class;
use super::tokens::{Sentence, Token};
use crate::value::Language;

/// The language that most of the telling words are of, over the whole text: a title in one form over a
/// text in the other does not decide. Bokmål where nothing tells Norwegian's two forms apart.
pub(super) fn language(sentence: &Sentence<'_>) -> Language {
    let tokens = sentence.tokens.as_slice();
    let (mut bokmal, mut nynorsk, mut english) = (0_usize, 0_usize, 0_usize);
    for token in tokens {
        let count = match sentence.tells(token).or_else(|| by_form(token.word)) {
            Some(Class::Bokmal) => &mut bokmal,
            Some(Class::Nynorsk) => &mut nynorsk,
            Some(Class::English) => &mut english,
            _ => continue,
        };
        *count = count.saturating_add(1);
    }
    let norwegian = bokmal.saturating_add(nynorsk).saturating_add(is_norwegian(tokens));
    if english > norwegian || (english > 0 && english == norwegian) {
        Language::English
    } else if nynorsk > bokmal {
        Language::Nynorsk
    } else if norwegian == 0 && looks_english(sentence) {
        Language::English
    } else {
        Language::Bokmal
    }
}

/// Endings that English words do not have.
const NORWEGIAN: [&str; 12] =
    ["ere", "erte", "gge", "gje", "lde", "ast", "sjon", "skap", "bemanning", "lasting", "lastning", "kje"];

/// Words that Norwegian has and English has not, and letters that English has not.
fn is_norwegian(tokens: &[Token<'_>]) -> usize {
    let common = |token: &&Token<'_>| {
        token.word.len() < 5 && is_among(token.word, "og i på av til med som det den skal er om")
            || token.word.contains(['æ', 'ø', 'å'])
            || NORWEGIAN.iter().any(|ending| token.word.len() > 6 && token.word.ends_with(ending))
    };
    tokens.iter().filter(common).count()
}

fn by_form(word: &str) -> Option<Class> {
    let ends = |endings: &[&str]| word.len() > 6 && endings.iter().any(|ending| word.ends_with(ending));
    // «Svar», «seminar» and «linje» are of both.
    let is_of_both = [
        "svar",
        "seminar",
        "nuar",
        "ruar",
        "radar",
        "kommentar",
        "eksemplar",
        "vikar",
        "linje",
        "olje",
        "vilje",
        "begge",
        "ring",
        "land",
    ];
    if is_of_both.iter().any(|ending| word.ends_with(ending)) {
        None
    } else if ends(&[
        "ane", "inga", "ingane", "leiken", "leik", "ande", "heita", "ast", "ar", "kje", "gje", "tje", "mt", "leg",
        "lege",
    ]) {
        Some(Class::Nynorsk)
    } else if ends(&["heten", "hetene", "else", "elsen", "elser", "elsene", "ingene", "ende", "elig", "elige", "erne"])
    {
        Some(Class::Bokmal)
    } else {
        None
    }
}

/// Whether a text without a telling word is English: by the words that are known, or else by their endings.
fn looks_english(sentence: &Sentence<'_>) -> bool {
    let [norwegian, english] = sentence.known();
    english > norwegian || (english == norwegian && sentence.tokens.iter().any(|token| english_form(token.word)))
}

fn english_form(word: &str) -> bool {
    word.len() > 5
        && ["tion", "tions", "ing", "ment", "ments", "ness", "ity", "ies", "ed"]
            .iter()
            .any(|ending| word.ends_with(ending))
        && !word.ends_with("ling")
}
