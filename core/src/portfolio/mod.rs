//! What the projects of a portfolio are together.

mod coverage;
mod register;

pub(crate) use coverage::Coverage;
pub(crate) use register::{NoteNames, Register, projects};
