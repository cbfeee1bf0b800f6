//! What one can ask of a network.

use crate::model::{IdeaNote, Network, labels};
use crate::value::record;

record! {
    /// A question to a network: what its experience base, its openings and its resources hold for an idea, or of some
    /// words.
    ///
    /// ```
    /// use samspill::{IdeaNote, Network, NetworkQuestion};
    ///
    /// let question = NetworkQuestion {
    ///     network: Network::default().into(),
    ///     note: IdeaNote { title: "Nye Saupstad bydelskafé".into(), ..IdeaNote::default() }.into(),
    ///     place: "Saupstad".into(),
    ///     ..NetworkQuestion::default()
    /// };
    /// ```
    ///
    /// Source: Prosjektnettverk for Finnmark, «Bakgrunn»; Pådriv Oslo, «Du vil få».
    NetworkQuestion: labels::network::question::NETWORK_QUESTION {
        /// The network that is asked.
        network: Network,
        /// The idea, half-finished as it may be.
        note: IdeaNote,
        /// The words that are looked for.
        words: String,
        /// Where the idea belongs.
        place: String,
    }
}
