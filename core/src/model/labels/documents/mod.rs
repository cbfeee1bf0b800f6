//! What the fields of the documents of programmes and projects are called.

pub mod decision;
