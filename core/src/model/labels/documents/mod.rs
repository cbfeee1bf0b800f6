//! What the fields of the documents of programmes and projects are called.

pub mod action_plan;
pub mod agreement_of_intent;
pub mod appraisal;
pub mod area_programme;
pub mod benefits_plan;
pub mod budget;
pub mod decision;
pub mod evidence_base;
pub mod final_report;
pub mod input;
pub mod mandate;
pub mod milestone_plan;
pub mod people;
pub mod programme_plan;
pub mod project_agreement;
pub mod project_plan;
pub mod qualification_letter;
pub mod status_document;
pub mod status_report;
