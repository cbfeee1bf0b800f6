//! What projects are to each other, held against portfolios of which it is known what there is to be found.
#![cfg(feature = "programme")]

mod as_of;
mod asked;
mod evidence;
mod found;
mod growth;
mod made;
mod planted;
mod titles;
mod words;
