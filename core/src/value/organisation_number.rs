//! Organisation numbers.

use std::fmt;

/// The number of an organisation in the Norwegian register of legal entities
/// (*organisasjonsnummer*): nine digits, of which the last follows from the others.
///
/// It may be written with spaces anywhere between the digits. It is printed as `920 415 288`.
///
/// ```
/// use samspill::{OrganisationNumber, OrganisationNumberError};
///
/// let number: OrganisationNumber = "920415288".parse()?;
/// assert_eq!(number.to_string(), "920 415 288");
/// assert_eq!("920 415 287".parse::<OrganisationNumber>(), Err(OrganisationNumberError::CheckDigit));
/// # Ok::<(), samspill::OrganisationNumberError>(())
/// ```
///
/// Source: the Brønnøysund Register Centre, on how the number is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationNumber(u32);

/// Why a text is not an organisation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OrganisationNumberError {
    /// It is not nine digits.
    #[error("an organisation number has nine digits")]
    Length,
    /// The last digit does not follow from the others.
    #[error("the last digit of an organisation number must follow from the others")]
    CheckDigit,
}

/// What each digit counts for; the check digit makes the whole divisible by eleven.
const WEIGHTS: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];

impl std::str::FromStr for OrganisationNumber {
    type Err = OrganisationNumberError;

    fn from_str(text: &str) -> Result<Self, OrganisationNumberError> {
        let mut letters = text.chars().filter(|c| !c.is_whitespace());
        let (mut number, mut weighted) = (0_u32, 0_u32);
        for weight in WEIGHTS {
            let digit = letters.next().and_then(|c| c.to_digit(10)).ok_or(OrganisationNumberError::Length)?;
            number = number.saturating_mul(10).saturating_add(digit);
            weighted = weighted.saturating_add(digit.saturating_mul(weight));
        }
        match (letters.next(), weighted.is_multiple_of(11)) {
            (Some(_), _) => Err(OrganisationNumberError::Length),
            (None, false) => Err(OrganisationNumberError::CheckDigit),
            (None, true) => Ok(Self(number)),
        }
    }
}

impl fmt::Display for OrganisationNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number) = self;
        write!(f, "{:03} {:03} {:03}", number / 1_000_000, number / 1000 % 1000, number % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_digit_follows_from_the_others() {
        for text in ["920 415 288", "920415288", " 9204 15288 ", "974\u{a0}760\u{a0}673", "123456785"] {
            assert!(text.parse::<OrganisationNumber>().is_ok(), "{text}");
        }
        for text in ["920415280", "920415289", "290415288", "123456780"] {
            assert_eq!(text.parse::<OrganisationNumber>(), Err(OrganisationNumberError::CheckDigit), "{text}");
        }
        for text in ["", "92041528", "9204152880", "920.415.288", "NO920415288MVA", "92041528x", "-20415288"] {
            assert_eq!(text.parse::<OrganisationNumber>(), Err(OrganisationNumberError::Length), "{text}");
        }
    }

    #[test]
    fn a_remainder_of_one_has_no_check_digit() {
        // 3·1 + 2·0 + … + 7·0 + 4·0 + 3·1 + 2·3 = 12: the check digit would have to be ten.
        let any_digit = (0..=9).any(|digit| format!("10000013{digit}").parse::<OrganisationNumber>().is_ok());
        assert!(!any_digit);
    }
}
