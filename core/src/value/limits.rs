//! How much is read.

/// How much of a document is read before the reader says stop.
///
/// ```
/// use samspill::Limits;
///
/// let limits = Limits { characters: 2_000, ..Limits::default() };
/// assert_eq!(limits.bytes, 1024 * 1024);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole text. A longer one is not read.
    pub bytes: usize,
    /// How many lists and objects may stand inside each other, 512 at the most.
    pub depth: usize,
    /// Characters of one text. A longer one is read and told of.
    pub characters: usize,
    /// Findings in one answer. Past it the most severe are kept, and the counts stay exact.
    pub findings: usize,
}

impl Limits {
    /// The deepest that a caller may allow.
    pub const DEEPEST: usize = 512;
}

impl Default for Limits {
    /// 1 MiB, depth 128, 10,000 characters a text, 100,000 findings.
    fn default() -> Self {
        Self { bytes: 1024 * 1024, depth: 128, characters: 10_000, findings: 100_000 }
    }
}
