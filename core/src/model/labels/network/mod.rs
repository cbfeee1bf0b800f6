//! What the fields of networks and of process support are called.

pub mod experience;
pub mod gathering;
pub mod method;
pub mod networks;
pub mod opening;
pub mod process;
pub mod question;
pub mod series;
