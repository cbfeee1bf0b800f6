//! Numbers as people write them.

use std::fmt;

use super::{Fault, Faults, Kind, Limits, Misreading, Node, Place, Value};

/// A decimal number (*desimaltall*), exact: 18 digits, at most 9 of them behind the comma.
///
/// Written by people as `1,5`, `1 300` or `0.25`; never rounded on the way. A JSON number with a
/// fraction keeps 15 digits, and one with more is not read rather than changed; a text keeps all.
/// Zeros at the end of the fraction are not kept.
///
/// ```
/// use samspill::Decimal;
///
/// assert_eq!("1,50".parse::<Decimal>()?, "1.5".parse()?);
/// assert_eq!("150 000".parse::<Decimal>()?, Decimal::from(150_000));
/// assert!("1.300".parse::<Decimal>().is_err(), "1,3 or 1 300? We do not guess.");
/// # Ok::<(), samspill::DecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Decimal {
    units: i64,
    scale: u32,
}

/// Why a text is not a decimal number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// It is not written as a number.
    #[error("write a number as 1300 or 1,5")]
    NotANumber,
    /// It has more digits than are kept.
    #[error("a number has at most 18 digits, 9 of them behind the comma")]
    TooLong,
    /// A point or a comma followed by three digits: a fraction to some, thousands to others.
    #[error("a point or comma before three digits can be read in two ways; write 1300 or 1,3")]
    Ambiguous,
}

impl Decimal {
    const LARGEST: i64 = 999_999_999_999_999_999;
    const DEEPEST: u32 = 9;

    /// `units` divided by ten `scale` times.
    ///
    /// # Errors
    ///
    /// [`DecimalError::TooLong`] past 18 digits or 9 decimals.
    pub fn new(units: i64, scale: u32) -> Result<Self, DecimalError> {
        let (mut units, mut scale) = (units, scale);
        while scale > 0 && units % 10 == 0 {
            units /= 10;
            scale = scale.saturating_sub(1);
        }
        if scale > Self::DEEPEST || units.unsigned_abs() > Self::LARGEST.unsigned_abs() {
            return Err(DecimalError::TooLong);
        }
        Ok(Self { units, scale })
    }

    /// The digits before the comma, with sign apart, and the digits behind it.
    pub(crate) fn parts(&self) -> (bool, u64, String) {
        let power = 10_u64.saturating_pow(self.scale);
        let size = self.units.unsigned_abs();
        let (whole, rest) = (size.checked_div(power), size.checked_rem(power));
        let width = usize::try_from(self.scale).unwrap_or(0);
        let fraction = if self.scale == 0 { String::new() } else { format!("{:0width$}", rest.unwrap_or(0)) };
        (self.units < 0, whole.unwrap_or(size), fraction)
    }

    /// The number that JSON text holds.
    ///
    /// # Errors
    ///
    /// [`DecimalError::TooLong`] past what a decimal keeps.
    pub(crate) fn from_json(number: &serde_json::Number) -> Result<Self, DecimalError> {
        let text = number.to_string();
        // JSON fractions pass through binary floating point, which keeps 15 digits for certain.
        let significant = || {
            text.strip_suffix(".0")
                .unwrap_or(&text)
                .bytes()
                .filter(u8::is_ascii_digit)
                .skip_while(|digit| *digit == b'0')
                .count()
        };
        if number.is_f64() && (number.as_f64().is_none_or(|size| size.abs() >= 1e15) || significant() > 15) {
            return Err(DecimalError::TooLong);
        }
        let (digits, exponent) = match text.split_once(['e', 'E']) {
            Some((digits, exponent)) => (digits, exponent.parse().map_err(|_| DecimalError::TooLong)?),
            None => (text.as_str(), 0_i32),
        };
        let decimal = Self::from_digits(digits, '.')?;
        let scale = i32::try_from(decimal.scale).map_err(|_| DecimalError::TooLong)?.saturating_sub(exponent);
        if scale >= 0 {
            return Self::new(decimal.units, scale.unsigned_abs());
        }
        let power = 10_i64.checked_pow(scale.unsigned_abs()).ok_or(DecimalError::TooLong)?;
        Self::new(decimal.units.checked_mul(power).ok_or(DecimalError::TooLong)?, 0)
    }

    fn from_digits(text: &str, separator: char) -> Result<Self, DecimalError> {
        let (negative, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once(separator).unwrap_or((digits, ""));
        let all_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) || digits.ends_with(separator) {
            return Err(DecimalError::NotANumber);
        }
        let fraction = fraction.trim_end_matches('0');
        let units: i64 = format!("{whole}{fraction}").parse().map_err(|_| DecimalError::TooLong)?;
        let scale = u32::try_from(fraction.len()).map_err(|_| DecimalError::TooLong)?;
        Self::new(if negative { units.saturating_neg() } else { units }, scale)
    }
}

#[cfg(feature = "goals")]
impl Decimal {
    /// The sum of two numbers, unless it has more digits than are kept.
    pub(crate) fn plus(&self, other: &Self) -> Option<Self> {
        let units = |number: &Self, scale: u32| {
            let power = 10_i128.checked_pow(scale.saturating_sub(number.scale))?;
            i128::from(number.units).checked_mul(power)
        };
        let mut scale = self.scale.max(other.scale);
        let mut sum = units(self, scale)?.checked_add(units(other, scale)?)?;
        while scale > 0 && sum % 10 == 0 {
            sum /= 10;
            scale = scale.saturating_sub(1);
        }
        Self::new(i64::try_from(sum).ok()?, scale).ok()
    }

    /// Which of two numbers is larger.
    pub(crate) fn compared(&self, other: &Self) -> std::cmp::Ordering {
        let units = |number: &Self| {
            let power = 10_i128.saturating_pow(Self::DEEPEST.saturating_sub(number.scale));
            i128::from(number.units).saturating_mul(power)
        };
        units(self).cmp(&units(other))
    }

    /// The number with the other sign.
    pub(crate) fn negated(&self) -> Self {
        Self { units: self.units.saturating_neg(), scale: self.scale }
    }

    /// The number so many times, shared by so many, with one decimal; what is beyond that is left out. `None` where
    /// that is more digits than are kept.
    pub(crate) fn shared(&self, times: i64, by: i64) -> Option<Self> {
        let power = 10_i128.checked_pow(self.scale)?.checked_mul(by.into())?;
        let tenths = i128::from(self.units).checked_mul(times.into())?.checked_mul(10)?.checked_div(power)?;
        Self::new(i64::try_from(tenths).ok()?, 1).ok()
    }
}

#[cfg(feature = "programme")]
impl Decimal {
    /// How many per cent this is of a whole, with one decimal; what is beyond that is left out. `None` of
    /// nothing.
    pub(crate) fn per_cent_of(&self, whole: &Self) -> Option<Self> {
        let units = |number: &Self| {
            let power = 10_i128.checked_pow(Self::DEEPEST.saturating_sub(number.scale))?;
            i128::from(number.units).checked_mul(power)
        };
        let tenths = units(self)?.checked_mul(1000)?.checked_div(units(whole)?)?;
        Self::new(i64::try_from(tenths).ok()?, 1).ok()
    }

    /// The number without its sign.
    pub(crate) fn size(&self) -> Self {
        Self { units: self.units.saturating_abs(), scale: self.scale }
    }
}

impl From<i32> for Decimal {
    fn from(whole: i32) -> Self {
        Self { units: whole.into(), scale: 0 }
    }
}

impl std::str::FromStr for Decimal {
    type Err = DecimalError;

    /// Reads `1,5`, `1.5`, `1300` and `1 300`, with ordinary or no-break spaces.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let text = text.trim();
        let is_space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        let (whole, fraction) =
            text.split_at_checked(text.find([',', '.']).unwrap_or(text.len())).unwrap_or((text, ""));
        let mut groups = whole.split(is_space);
        let first = groups.next().map_or(0, |first| first.trim_start_matches(['-', '−']).len());
        let mut grouped = groups.peekable();
        let is_grouped = grouped.peek().is_some();
        if fraction.contains(is_space) || (is_grouped && first > 3) || grouped.any(|group| group.len() != 3) {
            return Err(DecimalError::NotANumber);
        }
        let joined = text.replace(is_space, "");
        let separator = if joined.contains('.') { '.' } else { ',' };
        let read = Self::from_digits(&joined, separator)?;
        match joined.trim_start_matches(['-', '−']).split_once(separator) {
            // 0,125 is no thousands, and neither is 1 300,125.
            Some((whole, rest)) if rest.len() == 3 && whole.len() <= 3 && whole != "0" => Err(DecimalError::Ambiguous),
            _ => Ok(read),
        }
    }
}

impl fmt::Display for Decimal {
    /// Writes `1300` and `-1.5`, as JSON does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (negative, whole, fraction) = self.parts();
        let (sign, point) = (if negative { "-" } else { "" }, if fraction.is_empty() { "" } else { "." });
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}

impl Value for Decimal {
    const KIND: Kind = Kind::Number;

    fn read(node: &Node, place: &Place<'_>, faults: &mut Faults) -> Option<Self> {
        let read = match node {
            Node::Number(number) => Self::from_json(number),
            Node::Text(text) => text.parse(),
            _ => return faults.wrong_kind(place, &Self::KIND, node),
        };
        if read.is_err() {
            let text = match node {
                Node::Text(text) => text.clone(),
                _ => node.to_string(),
            };
            faults.push(Fault { pointer: place.pointer(), what: Misreading::UnreadableNumber { text } });
        }
        read.ok()
    }

    /// A JSON number where JSON keeps every digit, else a text.
    fn write(&self) -> Node {
        let text = self.to_string();
        match Node::parse(&text, &Limits::default()) {
            Ok(Node::Number(number)) if Self::from_json(&number) == Ok(*self) => Node::Number(number),
            _ => Node::Text(text.replace('.', ",")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_numbers_are_read_exactly() {
        for (written, units, scale) in [
            ("1,5", 15, 1),
            ("-0,25", -25, 2),
            ("1 300", 1300, 0),
            ("1\u{a0}300\u{202f}000,10", 13_000_001, 1),
            ("007", 7, 0),
            ("100", 100, 0),
        ] {
            assert_eq!(written.parse(), Decimal::new(units, scale), "{written}");
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", "-", "1,", ",5", "1 30", "en", "1,2,3", "1e5", "1 300 00", "1,500 000", "1300 000"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::NotANumber), "{text}");
        }
        for text in ["1.300", "1,300", "150,000", "-15.000"] {
            assert_eq!(text.parse::<Decimal>(), Err(DecimalError::Ambiguous), "{text}");
        }
        for text in ["0,125", "0.125", "1 300,125", "1300.125"] {
            assert!(text.parse::<Decimal>().is_ok(), "{text}");
        }
        assert_eq!("1,1234567891".parse::<Decimal>(), Err(DecimalError::TooLong));
        assert_eq!("1000000000000000000".parse::<Decimal>(), Err(DecimalError::TooLong));
    }

    #[cfg(feature = "programme")]
    #[test]
    fn sums_are_exact() {
        let sum = |a: &str, b: &str| Some(a.parse::<Decimal>().unwrap().plus(&b.parse().unwrap())?.to_string());
        assert_eq!(sum("0,1", "0,2").as_deref(), Some("0.3"));
        assert_eq!(sum("1,5", "1,5").as_deref(), Some("3"));
        assert_eq!(sum("100", "-100,01").as_deref(), Some("-0.01"));
        assert_eq!(sum("0,123456789", "99999999").as_deref(), Some("99999999.123456789"));
        assert_eq!(sum("999999999999999999", "1"), None);
        assert_eq!(sum("999999999999999999", "0,5"), None);
        let debt: Decimal = "-2,5".parse().unwrap();
        assert_eq!((debt.negated(), debt.size()), ("2,5".parse().unwrap(), "2,5".parse().unwrap()));
    }

    #[test]
    fn json_numbers_keep_their_digits() {
        for (json, printed) in [("0.1", "0.1"), ("1e3", "1000"), ("2.5E-3", "0.0025"), ("-0.0", "0"), ("1.300", "1.3")]
        {
            let number: serde_json::Number = serde_json::from_str(json).unwrap();
            assert_eq!(Decimal::from_json(&number).unwrap().to_string(), printed);
        }
        for json in ["1e300", "999999999999999.99", "1234567.123456789012", "12345678901234567890"] {
            let number: serde_json::Number = serde_json::from_str(json).unwrap();
            assert_eq!(Decimal::from_json(&number), Err(DecimalError::TooLong), "{json}");
        }
    }
}
