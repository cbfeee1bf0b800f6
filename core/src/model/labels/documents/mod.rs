//! What the fields of the documents of programmes and projects are called.

pub mod action_plan;
pub mod agreement_of_intent;
pub mod area_programme;
pub mod decision;
pub mod evidence_base;
pub mod input;
pub mod mandate;
pub mod programme_plan;
pub mod status_document;
