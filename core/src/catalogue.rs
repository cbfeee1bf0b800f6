//! All that the rules say, as data.

use serde::Serialize;

use crate::check::as_object;
use crate::context::Origin;
#[cfg(feature = "network")]
use crate::experience::{ExperienceColumn, FitColumn};
#[cfg(feature = "network")]
use crate::finding::GatheringColumn;
#[cfg(feature = "goals")]
use crate::finding::GoalColumn;
#[cfg(feature = "render")]
use crate::finding::MilestoneColumn;
use crate::finding::{Column, Severity, Show, Standing};
#[cfg(feature = "programme")]
use crate::finding::{ComparisonColumn, CriterionColumn};
#[cfg(feature = "network")]
use crate::meeting::MeetingColumn;
#[cfg(feature = "goals")]
use crate::model::Direction;
use crate::model::Gate;
use crate::phrase::{Part, Texts};
use crate::rule::Rule;
use crate::rules::{self, RULES};
#[cfg(feature = "goals")]
use crate::text::GoalKind;
use crate::value::{Choice, Words};

/// All the rules, and the words that answers are shown with.
#[derive(Debug, Serialize)]
pub(crate) struct Catalogue {
    samspill: &'static str,
    catalogue: String,
    rules: Vec<RuleEntry>,
    /// What each answer is called.
    standings: Vec<Word>,
    severities: Vec<Word>,
    shows: Vec<Word>,
    gates: Vec<Word>,
    origins: Vec<Word>,
    /// What stands in the columns of a table of findings.
    columns: Vec<Word>,
    /// What stands in the columns of a table of criteria.
    #[cfg(feature = "programme")]
    #[serde(rename = "criterionColumns")]
    criterion_columns: Vec<Word>,
    /// What stands in the columns of a table of what is different between two self-assessments.
    #[cfg(feature = "programme")]
    #[serde(rename = "comparisonColumns")]
    comparison_columns: Vec<Word>,
    /// What stands in the columns of a table of gatherings.
    #[cfg(feature = "network")]
    #[serde(rename = "gatheringColumns")]
    gathering_columns: Vec<Word>,
    /// What stands in the columns of a table of milestones.
    #[cfg(feature = "render")]
    #[serde(rename = "milestoneColumns")]
    milestone_columns: Vec<Word>,
    /// What stands in the columns of a table of goals.
    #[cfg(feature = "goals")]
    #[serde(rename = "goalColumns")]
    goal_columns: Vec<Word>,
    /// What stands in the columns of an agenda, and of a table of methods.
    #[cfg(feature = "network")]
    #[serde(rename = "meetingColumns")]
    meeting_columns: Vec<Word>,
    /// What stands in the columns of a table of experience.
    #[cfg(feature = "network")]
    #[serde(rename = "experienceColumns")]
    experience_columns: Vec<Word>,
    /// What stands in the columns of a table of openings or resources.
    #[cfg(feature = "network")]
    #[serde(rename = "fitColumns")]
    fit_columns: Vec<Word>,
    /// What goals may commit to.
    #[cfg(feature = "goals")]
    #[serde(rename = "goalKinds")]
    goal_kinds: Vec<Word>,
    /// Which way something may move.
    #[cfg(feature = "goals")]
    directions: Vec<Word>,
}

#[derive(Debug, Serialize)]
struct RuleEntry {
    name: &'static str,
    since: &'static str,
    severity: &'static str,
    gate: &'static str,
    show: &'static str,
    priority: u8,
    origin: &'static str,
    source: &'static str,
    #[serde(serialize_with = "as_object")]
    params: Vec<(&'static str, &'static str)>,
    #[serde(serialize_with = "as_object")]
    texts: Vec<(&'static str, Words)>,
}

#[derive(Debug, Serialize)]
struct Word {
    code: &'static str,
    title: Words,
}

impl Catalogue {
    pub(crate) fn now() -> Self {
        let rules = RULES.iter().map(|rule| RuleEntry::of(rule)).collect();
        Self {
            samspill: env!("CARGO_PKG_VERSION"),
            catalogue: rules::digest(),
            rules,
            standings: words(Standing::CHOICES),
            severities: words(Severity::CHOICES),
            shows: words(Show::CHOICES),
            gates: words(Gate::CHOICES),
            origins: words(Origin::CHOICES),
            columns: words(Column::CHOICES),
            #[cfg(feature = "programme")]
            criterion_columns: words(CriterionColumn::CHOICES),
            #[cfg(feature = "programme")]
            comparison_columns: words(ComparisonColumn::CHOICES),
            #[cfg(feature = "network")]
            gathering_columns: words(GatheringColumn::CHOICES),
            #[cfg(feature = "render")]
            milestone_columns: words(MilestoneColumn::CHOICES),
            #[cfg(feature = "goals")]
            goal_columns: words(GoalColumn::CHOICES),
            #[cfg(feature = "network")]
            meeting_columns: words(MeetingColumn::CHOICES),
            #[cfg(feature = "network")]
            experience_columns: words(ExperienceColumn::CHOICES),
            #[cfg(feature = "network")]
            fit_columns: words(FitColumn::CHOICES),
            #[cfg(feature = "goals")]
            goal_kinds: words(GoalKind::CHOICES),
            #[cfg(feature = "goals")]
            directions: words(Direction::CHOICES),
        }
    }
}

impl RuleEntry {
    fn of(rule: &'static Rule) -> Self {
        Self {
            name: rule.name,
            since: rule.since,
            severity: rule.severity.code(),
            gate: rule.gate.code(),
            show: rule.show.code(),
            priority: rule.priority,
            origin: rule.origin.code(),
            source: rule.source,
            params: rule.params.iter().map(|(name, kind)| (*name, kind.code())).collect(),
            texts: texts(&rule.texts),
        }
    }
}

fn texts(texts: &Texts) -> Vec<(&'static str, Words)> {
    Part::ALL.iter().filter_map(|part| Some((part.key(), texts.part(*part)?))).collect()
}

fn words(choices: &'static [Choice]) -> Vec<Word> {
    choices.iter().map(|choice| Word { code: choice.code, title: choice.title }).collect()
}
