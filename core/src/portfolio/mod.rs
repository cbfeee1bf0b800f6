//! What the projects of a portfolio are together.

mod clashes;
mod coverage;
mod documents;
mod forum;
mod links;
mod merge;
mod register;

pub(crate) use clashes::{Clash, ClashKind, ClashUse, Clashes, Sureness, group_key};
pub(crate) use coverage::Coverage;
pub(crate) use documents::ProjectDocuments;
pub(crate) use forum::ForumRecords;
pub(crate) use links::{Links, ReadLink};
pub(crate) use merge::{Belonging, belongings};
pub(crate) use register::{NoteNames, Register, projects};
