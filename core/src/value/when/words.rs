//! The words that times are written with, in bokmål, nynorsk and English: each once, to read by and
//! to write by.

use super::super::{Words, composed, lowered, words};

/// The months, from January.
pub(crate) const MONTHS: [Words; 12] = [
    words!("januar", "januar", "January"),
    words!("februar", "februar", "February"),
    words!("mars", "mars", "March"),
    words!("april", "april", "April"),
    words!("mai", "mai", "May"),
    words!("juni", "juni", "June"),
    words!("juli", "juli", "July"),
    words!("august", "august", "August"),
    words!("september", "september", "September"),
    words!("oktober", "oktober", "October"),
    words!("november", "november", "November"),
    words!("desember", "desember", "December"),
];

/// What a word or a sign means where a time is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The end of the text.
    End,
    /// Nothing that belongs to a time.
    Unknown,
    Number,
    /// A number as a word: *første*.
    Ordinal,
    /// What stands behind a number in English: *3rd*.
    Ending,
    Hyphen,
    Dash,
    Dot,
    Slash,
    Comma,
    Colon,
    Plus,
    /// A word that changes nothing: *i, av, of, the*.
    Fill,
    And,
    /// *Fram* in *fram mot* and *fram til*.
    Forward,
    /// How the time stands to what is dated; the number is the place in `Relation::ALL`.
    Relation,
    Between,
    /// The beginning, the middle or the end.
    Part,
    Week,
    Quarter,
    Tertial,
    HalfYear,
    SchoolYear,
    CouncilPeriod,
    Clock,
    /// The *Z* of a time in Greenwich.
    Zulu,
    /// A day of the week, from Monday.
    Weekday,
    Month,
    /// A season, from spring; four more where the word stands without an article.
    Season,
}

/// How much a word needs beside it to be read as a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    Nothing,
    /// A year: *vår* is also *our*, and *mar* or *des* may be anything.
    Year,
    /// A day in front: *før jul* is before Christmas.
    Day,
}

/// Every word but the months: what it means, and a number.
const WORDS: &[(&str, Mark, u8)] = &[
    (
        "i in on om på ved at per pr den det the av of året år year løpet during period nr no med including",
        Mark::Fill,
        0,
    ),
    ("og and", Mark::And, 0),
    ("fram frem", Mark::Forward, 0),
    ("fra frå from fom", Mark::Relation, 2),
    ("siden sidan since", Mark::Relation, 3),
    ("etter after", Mark::Relation, 4),
    ("til until till to through tom", Mark::Relation, 5),
    ("mot towards toward", Mark::Relation, 6),
    ("innen innan by senest seinast", Mark::Relation, 7),
    ("før before", Mark::Relation, 8),
    ("mellom between", Mark::Between, 0),
    ("primo begynnelsen byrjinga starten beginning start early tidlig tidleg", Mark::Part, 1),
    ("medio midten midt middle mid", Mark::Part, 2),
    ("ultimo slutten utgangen end late sent seint", Mark::Part, 3),
    ("våren", Mark::Season, 1),
    ("sommeren sommaren summer", Mark::Season, 2),
    ("høsten hausten autumn", Mark::Season, 3),
    ("vinteren winter", Mark::Season, 4),
    ("vår spring", Mark::Season, 5),
    ("sommer sommar", Mark::Season, 6),
    ("høst haust fall", Mark::Season, 7),
    ("vinter", Mark::Season, 8),
    ("uke uka veke veka week u w", Mark::Week, 0),
    ("kvartal quarter q", Mark::Quarter, 0),
    ("tertial", Mark::Tertial, 0),
    ("halvår halvåret half h", Mark::HalfYear, 0),
    ("skoleåret skoleår skuleåret skuleår school", Mark::SchoolYear, 0),
    ("kommunestyreperioden valgperioden valperioden council", Mark::CouncilPeriod, 0),
    ("første fyrste first", Mark::Ordinal, 1),
    ("andre annet anna second", Mark::Ordinal, 2),
    ("tredje third", Mark::Ordinal, 3),
    ("fjerde fourth", Mark::Ordinal, 4),
    ("st nd rd th", Mark::Ending, 0),
    ("kl klokka klokken", Mark::Clock, 0),
    ("t", Mark::Clock, 1),
    ("z", Mark::Zulu, 0),
    ("mandag måndag monday", Mark::Weekday, 1),
    ("tirsdag tysdag tuesday", Mark::Weekday, 2),
    ("onsdag wednesday", Mark::Weekday, 3),
    ("torsdag thursday", Mark::Weekday, 4),
    ("fredag friday", Mark::Weekday, 5),
    ("lørdag laurdag saturday", Mark::Weekday, 6),
    ("søndag sundag sunday", Mark::Weekday, 7),
];

/// What a word means, a number, and what it needs beside it.
#[inline(never)]
pub(super) fn meaning(word: &str) -> (Mark, u16, Needs) {
    let nothing = (Mark::Unknown, 0, Needs::Nothing);
    // No word of a time is longer; a letter may be written as two characters.
    if word.len() > 32 {
        return nothing;
    }
    let word = lowered(&composed(word).unwrap_or_else(|| word.to_owned()));
    for (words, mark, number) in WORDS {
        if words.as_bytes().split(|byte| *byte == b' ').any(|known| known == word.as_bytes()) {
            let is_without_article = *mark == Mark::Season && *number > 4;
            let (less, needs) = if is_without_article { (4, Needs::Year) } else { (0, Needs::Nothing) };
            return (*mark, u16::from(*number).saturating_sub(less), needs);
        }
    }
    // The first three letters of a month are enough, or more.
    for (month, name) in (1..).zip(&MONTHS) {
        let begins = |name: &str| {
            let is_begun = name.len() >= word.len() && name.bytes().zip(word.bytes()).all(|(a, b)| a | 32 == b);
            is_begun.then_some(name.len() > word.len())
        };
        let (nb, en) = (begins(name.nb()), begins(name.en()));
        if word.len() >= 3 && (nb.is_some() || en.is_some()) {
            let needs = match word == "jul" {
                true => Needs::Day,
                _ if nb == Some(false) || en == Some(false) => Needs::Nothing,
                _ => Needs::Year,
            };
            return (Mark::Month, month, needs);
        }
    }
    nothing
}
