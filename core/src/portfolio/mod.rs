//! What the projects of a portfolio are together.

mod across;
mod at_hand;
mod clashes;
mod coordination;
mod coverage;
mod difference;
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
mod similar;
mod slip;

pub(crate) use at_hand::{Places, ProjectAtHand};
#[cfg(feature = "render")]
pub(crate) use at_hand::{expected, reported_until};
pub use clashes::ClashKind;
#[cfg(feature = "render")]
pub(crate) use clashes::{Called, Use};
pub(crate) use clashes::{Clash, ClashUse, Clashes, Sureness, group_key};
pub(crate) use coordination::Around;
pub use coordination::Coordination;
pub(crate) use coverage::Coverage;
#[cfg(feature = "render")]
pub(crate) use coverage::anchored;
pub use difference::PortfolioChange;
pub(crate) use difference::difference;
pub(crate) use documents::ProjectDocuments;
pub use fact::Fact;
pub(crate) use forum::ForumRecords;
#[cfg(feature = "render")]
pub(crate) use interplay::WorkedOut;
pub(crate) use interplay::{Dependency, MilestoneAt};
pub(crate) use links::{Links, ReadLink};
pub use matrix::{AnchoringStrength, BalanceSaying, CoverageStanding};
pub(crate) use matrix::{Balance, CoverageRow, Towards};
pub(crate) use merge::{Belonging, belongings};
pub(crate) use overlap::Overlap;
pub use question::PortfolioQuestion;
pub(crate) use register::{NoteNames, Register, projects};
pub use saying::{DifferenceSaying, FactSaying, QuestionSaying, SimilarSaying, SlipSaying};
pub use similar::{LikeProjects, SimilarProject, SimilarProjects};
pub use slip::{Slip, SlipHit};
