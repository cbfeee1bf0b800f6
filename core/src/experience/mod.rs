//! What a network has learned, found by the words that people look for, and what it has to offer, held against an
//! idea. Nothing is scored: what was found where is the answer.

mod base;
mod fit;
mod saying;
mod sought;
mod texts;

pub use base::{ExperienceBase, ExperienceFound, ExperienceHit, FoundWord};
pub use fit::{Fit, FitReason};
pub use saying::{ExperienceColumn, ExperienceSaying, FitColumn, FitQuestion, FitSaying, FitStanding};
pub use texts::FoundPlace;
