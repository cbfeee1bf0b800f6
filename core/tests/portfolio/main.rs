//! What projects are to each other, held against portfolios of which it is known what there is to be found.

mod asked;
mod evidence;
mod found;
mod made;
mod planted;
mod words;
