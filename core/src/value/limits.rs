//! How much is read.

/// How much of a document is read before the reader says stop.
///
/// ```
/// use samspill::Limits;
///
/// let limits = Limits { characters: 2_000, ..Limits::default() };
/// assert_eq!(limits.bytes, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole text. A longer one is not read. `None` is as usual: 1 MiB for an idea note,
    /// 64 MiB for other documents.
    pub bytes: Option<usize>,
    /// How many lists and objects may stand inside each other, 512 at the most.
    pub depth: usize,
    /// Characters of one text. A longer one is read and told of.
    pub characters: usize,
    /// Projects of a portfolio that are looked at. The others are read, and told of together.
    pub projects: usize,
    /// Findings in one answer. Past it the most severe are kept, and the counts stay exact.
    pub findings: usize,
}

impl Limits {
    /// The deepest that a caller may allow.
    pub const DEEPEST: usize = 512;
    /// The usual bytes of an idea note.
    pub(crate) const BYTES_OF_NOTE: usize = 1024 * 1024;
    /// The usual bytes of other documents.
    pub(crate) const BYTES: usize = 64 * Self::BYTES_OF_NOTE;
}

impl Default for Limits {
    /// Bytes as usual, depth 128, 10,000 characters a text, 100,000 projects, 100,000 findings.
    fn default() -> Self {
        Self { bytes: None, depth: 128, characters: 10_000, projects: 100_000, findings: 100_000 }
    }
}
