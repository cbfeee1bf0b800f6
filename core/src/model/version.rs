//! The versions of the format that documents are written in.

/// The version of the documents' format that this version knows, for `schemaVersion` in what is
/// written. Older ones are read for ever.
pub const SCHEMA_VERSION: &str = "0.1.0";

/// A version of the format: three numbers, such as `0.1.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FormatVersion([u32; 3]);

impl FormatVersion {
    /// The one in [`SCHEMA_VERSION`].
    pub(crate) const KNOWN: Self = Self([0, 1, 0]);
}

impl std::str::FromStr for FormatVersion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut numbers = [0; 3];
        let mut parts = text.trim().split('.');
        for number in &mut numbers {
            *number = parts.next().and_then(|part| part.parse().ok()).ok_or(())?;
        }
        if parts.next().is_some() { Err(()) } else { Ok(Self(numbers)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_that_is_written_is_the_one_that_is_known() {
        assert_eq!(SCHEMA_VERSION.parse(), Ok(FormatVersion::KNOWN));
        assert!("0.10.0".parse::<FormatVersion>().unwrap() > "0.9.9".parse().unwrap());
        for text in ["", "1", "1.2", "1.2.3.4", "a.b.c", "1.2.-3"] {
            assert!(text.parse::<FormatVersion>().is_err(), "{text}");
        }
    }
}
