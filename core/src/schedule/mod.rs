//! How the milestones of a plan hang together, and circles among things that wait for each other.

mod network;

pub(crate) use network::{Network, circles};
