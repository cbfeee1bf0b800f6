//! Codes that things are known by.

use std::fmt;

use super::{Day, Precision, Relation, When};

/// The code of a project in its programme (*prosjektkode*): a number and a year, as in `02/14`.
///
/// Written with a slash or a hyphen, the year with two digits or four. It is printed as `02/14`.
///
/// ```
/// use samspill::ProjectCode;
///
/// let code: ProjectCode = "07-2014".parse()?;
/// assert_eq!(code.to_string(), "07/14");
/// assert_eq!((code.number(), code.year()), (7, 2014));
/// # Ok::<(), samspill::ProjectCodeError>(())
/// ```
///
/// Source: the project portfolio of Områdeløft Saupstad-Kolstad, 1 April 2014, slide 23.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProjectCode {
    year: u16,
    number: u16,
}

/// Why a text is not a project code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write a project code as 02/14: the number, a slash and the year")]
pub struct ProjectCodeError;

impl ProjectCode {
    /// The day that stands where a code should, as when a spreadsheet has taken `02/14` for a date.
    ///
    /// ```
    /// use samspill::{Day, ProjectCode};
    ///
    /// assert_eq!(ProjectCode::day_instead("2014-02-01 00:00:00"), Day::new(2014, 2, 1).ok());
    /// assert_eq!(ProjectCode::day_instead("02/14"), None);
    /// ```
    pub fn day_instead(text: &str) -> Option<Day> {
        // Some programs store the time of day too, which is always midnight.
        let mut day = text.trim();
        for midnight in [" 00:00:00", "T00:00:00"] {
            while let Some(before) = day.strip_suffix(midnight) {
                day = before;
            }
        }
        let is_of_digits = day.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-'));
        let when: When = if is_of_digits { day.parse().ok()? } else { return None };
        when.earliest().filter(|_| when.precision() == Precision::Day && when.relation() == Relation::In)
    }

    /// The number within the year, from 1.
    pub fn number(self) -> u16 {
        self.number
    }

    /// The year, from 2000 to 2099.
    pub fn year(self) -> u16 {
        self.year
    }
}

impl std::str::FromStr for ProjectCode {
    type Err = ProjectCodeError;

    fn from_str(text: &str) -> Result<Self, ProjectCodeError> {
        let (number, year) = text.split_once(['/', '-']).ok_or(ProjectCodeError)?;
        let digits = |part: &str, lengths: &[usize]| -> Option<u16> {
            let right = lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
            right.then(|| part.parse().ok()).flatten()
        };
        let number = digits(number, &[2, 3]).filter(|number| *number > 0).ok_or(ProjectCodeError)?;
        let year = match digits(year, &[2, 4]).ok_or(ProjectCodeError)? {
            short if year.len() == 2 => short.saturating_add(2000),
            long if (2000..=2099).contains(&long) => long,
            _ => return Err(ProjectCodeError),
        };
        Ok(Self { year, number })
    }
}

impl fmt::Display for ProjectCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}/{:02}", self.number, self.year % 100)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_numbers_in_a_year() {
        for (written, printed) in [("02/14", "02/14"), ("02-14", "02/14"), ("07/2014", "07/14"), ("123/26", "123/26")] {
            assert_eq!(written.parse::<ProjectCode>().unwrap().to_string(), printed);
        }
        for text in ["", "2/14", "02/1", "00/14", "02.14", "02/14/1", "ab/14", "02/1914", " 02/14", "+2/14"] {
            assert!(text.parse::<ProjectCode>().is_err(), "{text}");
        }
    }
}
