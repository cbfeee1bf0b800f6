//! How far projects have come, and had come on any day, by the log of what has happened to them.

mod astray;
mod log;
mod order;
mod presets;
mod snapshot;
mod system;

pub(crate) use astray::{Astray, astray};
pub use log::StateOn;
pub(crate) use order::{Crossing, crossings};
pub use snapshot::{AsOf, Uncertain};
pub(crate) use snapshot::{as_it_was, taken_back};
pub(crate) use system::outcomes;
pub use system::{LackKind, Lifecycle, Role, Step};
