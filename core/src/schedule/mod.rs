//! How the milestones of a plan hang together.

mod network;

pub(crate) use network::Network;
