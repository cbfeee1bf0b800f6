//! What the projects of a portfolio are together.

mod at_hand;
mod clashes;
mod coordination;
mod coverage;
mod documents;
mod fact;
mod interplay;
mod links;
mod matrix;
mod overlap;
mod question;
mod register;
mod saying;
mod signs;

pub(crate) use clashes::{Clash, ClashKind, Clashes};
pub(crate) use coordination::{Around, Coordination};
pub(crate) use coverage::Coverage;
pub(crate) use documents::ProjectDocuments;
pub(crate) use links::Links;
pub(crate) use register::{NoteNames, Register, projects};
