//! Reading what people write.

mod copies;
#[cfg(feature = "goals")]
mod goal;
#[cfg(feature = "programme")]
mod likeness;
#[cfg(feature = "programme")]
mod signs;

pub(crate) use copies::{copied, copied_words, words};
#[cfg(feature = "goals")]
pub use goal::{
    GoalBaseline, GoalBound, GoalCoverage, GoalDeadline, GoalDeadlineKind, GoalKind, GoalMeasure, GoalQuantity,
    GoalReading, GoalVerb,
};
#[cfg(feature = "programme")]
pub(crate) use goal::{MilestoneWording, milestone_wording};
#[cfg(feature = "programme")]
pub(crate) use likeness::tokens;
#[cfg(feature = "programme")]
pub use likeness::{Alike, LikeTexts, SharedPassage, like_features};
#[cfg(feature = "network")]
pub(crate) use likeness::{Form, Holder, Token, WordIndex, has_words};
#[cfg(feature = "programme")]
pub(crate) use signs::signs;
