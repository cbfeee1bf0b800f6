//! How far projects have come, and had come on any day, by the log of what has happened to them.

mod log;
mod order;
mod snapshot;

pub use log::StateOn;
pub(crate) use order::{Crossing, crossings, usual_order};
pub(crate) use snapshot::taken_back;
pub use snapshot::{AsOf, Uncertain};
