//! Papers about a portfolio: for the project-leader forum, for the steering group, and the whole report.

mod forum;
mod html;
mod markdown;
mod merge;
mod paper;
mod steering;
mod words;
mod writer;

pub use forum::forum_paper;
pub use merge::merge_paper;
pub use paper::{Paper, PaperAnswer, PaperKind};
pub use steering::{portfolio_report, steering_group_paper};
#[doc(hidden)]
pub use words::PaperSaying;
