//! What one could come to lead, and what one can draw on.

use crate::model::{Contact, Period, labels};
use crate::value::{List, choice, record};

record! {
    /// A project that one could come to lead, or a role in one (*ledig oppgave*).
    ///
    /// Source: Pådriv Oslo, «Du vil få».
    Opening: labels::network::opening::OPENING {
        /// A name for this opening that does not change.
        id: String,
        /// What it is.
        title: String,
        /// The project, by code or title.
        project: String,
        /// The themes that it is about.
        themes: List<String>,
        /// Where it is; anywhere, if it is stated to be none.
        place: String,
        /// When it begins and ends.
        period: Period,
        /// Whom to ask.
        contact: Contact,
    }
}

record! {
    /// Something that projects can draw on (*ressurs*): a room, a competence, a tool, a channel.
    ///
    /// Source: Pådriv Oslo, «Du vil få».
    Resource: labels::network::opening::RESOURCE {
        /// A name for this resource that does not change.
        id: String,
        /// What it is.
        title: String,
        /// What kind of resource it is.
        kind: ResourceKind,
        /// The themes that it is for.
        themes: List<String>,
        /// Where it is; anywhere, if it is stated to be none.
        place: String,
        /// When it can be used.
        period: Period,
        /// Where to read more.
        link: String,
        /// Whom to ask.
        contact: Contact,
    }
}

choice! {
    /// What kind of resource it is.
    ResourceKind {
        Room "room" => "lokale", "lokale", "room";
        Competence "competence" => "kompetanse", "kompetanse", "competence";
        Money "money" => "penger", "pengar", "money";
        Tool "tool" => "verktøy", "verktøy", "tool";
        Channel "channel" => "kanal", "kanal", "channel";
        Network "network" => "nettverk", "nettverk", "network";
    }
}
