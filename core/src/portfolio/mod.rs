//! What the projects of a portfolio are together.

mod clashes;
mod coverage;
mod documents;
mod links;
mod register;

pub(crate) use clashes::{Clash, ClashKind, ClashUse, Clashes, group_key};
pub(crate) use coverage::Coverage;
pub(crate) use documents::{OwnDocuments, ProjectDocuments};
pub(crate) use links::{Links, ReadLink};
pub(crate) use register::{NoteNames, Register, projects};
