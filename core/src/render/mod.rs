//! Reports for people to read: per programme, main goal, project and idea note, what is there, what
//! is missing, and what is ready to be judged; as text and as HTML. Pictures of milestone plans.
//!
//! ```
//! use samspill::{Context, Day, Dossier, Language, Reading, render};
//!
//! let context = Context::on(Day::new(2026, 11, 21)?).language(Language::Nynorsk);
//! let text = r#"{"programme": {"title": "Øvre Eksempelby"}, "portfolio": {"projects": [{"code": "01/26", "title": "Kafé"}]}}"#;
//! let page = render::report(&Reading::<Dossier>::of(text, &context), &context);
//!
//! assert_eq!(page.title(), "Øvre Eksempelby");
//! assert!(page.to_text().contains("01/26 Kafé"));
//! assert!(page.to_html().starts_with(r#"<article class="samspill-report" lang="nn">"#));
//! # Ok::<(), samspill::DayError>(())
//! ```

mod documents;
mod drafts;
mod facts;
mod html;
#[cfg(feature = "network")]
mod meeting;
#[cfg(feature = "network")]
mod network;
mod overview;
#[expect(clippy::arithmetic_side_effects, reason = "lengths on a page: no document makes them too large for 64 bits")]
mod pictures;
mod portfolio;
#[cfg(feature = "network")]
mod process_support;
#[cfg(feature = "network")]
mod reflections;
mod schedule;
mod self_assessment;
#[cfg(feature = "network")]
mod series;
mod several;
mod text;
mod told;
mod words;

#[doc(hidden)]
pub use drafts::Sentence;
pub use drafts::{Draft, DraftAnswer, DraftKind, DraftSection, Gap, GapKind, draft};
#[cfg(feature = "network")]
pub use drafts::{Invitation, InvitationAnswer, invitation};
#[cfg(feature = "network")]
pub use network::network_report;
pub use overview::report;
#[doc(hidden)]
pub use pictures::{CoordinationPictureSaying, PictureSaying};
pub use pictures::{
    Picture, coverage_picture, dependency_picture, gantt, load_picture, milestone_plan_picture, poster, roadmap_picture,
};
#[doc(hidden)]
pub use portfolio::PaperSaying;
pub use portfolio::{Paper, PaperAnswer, PaperKind, forum_paper, merge_paper, portfolio_report, steering_group_paper};
#[cfg(feature = "network")]
pub use process_support::process_support_report;
#[cfg(feature = "network")]
pub use reflections::reflection_page;
#[doc(hidden)]
pub use schedule::PlanSaying;
pub use schedule::{PlanScheduleAnswer, WhatIfAnswer, schedule_page, what_if_page};
pub(crate) use schedule::{plan_schedule, what_if};
pub use self_assessment::self_assessment_table;
#[cfg(feature = "network")]
pub(crate) use series::series_plan;
#[cfg(feature = "network")]
pub use series::{SeriesPlanAnswer, series_page};
#[doc(hidden)]
pub use words::Saying;

#[cfg(feature = "network")]
pub use meeting::MeetingPlanAnswer;

use crate::value::sort_by;

/// A report, ready to be written as text or HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    lang: String,
    title: String,
    intro: Vec<String>,
    sections: Vec<Section>,
    made: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Section {
    heading: String,
    entries: Vec<Entry>,
}

/// What is told of one thing, or of several of which the same is told.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    names: Vec<String>,
    facts: Vec<Fact>,
}

/// One line about it, or several of one kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fact {
    mark: Mark,
    label: String,
    items: Vec<String>,
}

/// What kind of line it is. A word always stands beside the mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    InPlace,
    ReadyToBeJudged,
    MustBeCorrected,
    Missing,
    Advice,
    Information,
}

impl Page {
    /// What the report is about.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The tag of the language it is written in.
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// The report as text, in lines of at most 100 characters where words allow it.
    pub fn to_text(&self) -> String {
        text::written(self, &text::PLAIN)
    }

    /// The same with colours, for terminals that understand them.
    pub fn to_terminal(&self) -> String {
        text::written(self, &text::COLOURS)
    }

    /// The report as a fragment of HTML: headings from the second level, no style, no script.
    pub fn to_html(&self) -> String {
        html::written(self)
    }
}

/// Entries of which the same is told become one.
fn told_together(entries: Vec<Entry>) -> Vec<Entry> {
    let mut by_facts: Vec<(usize, Entry)> = entries.into_iter().enumerate().collect();
    sort_by(&mut by_facts, |(_, one), (_, other)| one.facts.cmp(&other.facts));
    let mut together: Vec<(usize, Entry)> = Vec::new();
    for (place, entry) in by_facts {
        match together.last_mut() {
            Some((_, same)) if same.facts == entry.facts => same.names.extend(entry.names),
            _ => together.push((place, entry)),
        }
    }
    // Each stands where the first of them stood.
    sort_by(&mut together, |(place, _), (other, _)| place.cmp(other));
    together.into_iter().map(|(_, entry)| entry).collect()
}
