//! What the projects of a portfolio are together.

mod at_hand;
mod clashes;
mod coordination;
mod coverage;
mod documents;
mod fact;
mod forum;
mod interplay;
mod links;
mod matrix;
mod merge;
mod overlap;
mod question;
mod register;
mod saying;
mod signs;

pub(crate) use at_hand::{Places, ProjectAtHand, expected, reported_until};
pub use clashes::ClashKind;
pub(crate) use clashes::{Clash, ClashUse, Clashes, Sureness, group_key};
pub(crate) use coordination::Around;
pub use coordination::Coordination;
pub(crate) use coverage::{Coverage, anchored};
pub(crate) use documents::ProjectDocuments;
pub use fact::Fact;
pub(crate) use forum::ForumRecords;
pub(crate) use interplay::{Dependency, MilestoneAt, WorkedOut};
pub(crate) use links::{Links, ReadLink};
pub use matrix::{AnchoringStrength, BalanceSaying, CoverageStanding};
pub(crate) use matrix::{Balance, CoverageRow, Towards};
pub(crate) use merge::{Belonging, belongings};
pub(crate) use overlap::Overlap;
pub use question::PortfolioQuestion;
pub(crate) use register::{NoteNames, Register, projects};
pub use saying::{FactSaying, QuestionSaying};
