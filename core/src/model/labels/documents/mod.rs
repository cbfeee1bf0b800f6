//! What the fields of the documents of programmes and projects are called.

pub mod benefits_plan;
pub mod budget;
pub mod decision;
pub mod final_report;
pub mod milestone_plan;
pub mod people;
pub mod project_agreement;
pub mod project_plan;
pub mod qualification_letter;
pub mod status_report;
