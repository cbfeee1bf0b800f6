//! Questions about a portfolio, as they are answered: the same bytes everywhere.

use serde::Serialize;

use super::Made;
use super::answer::MadeAnswer;
use super::coordination_answer::FactAnswer;
use crate::context::Context;
use crate::portfolio::{PortfolioChange, SimilarProject, SimilarProjects, Slip, SlipHit};
use crate::value::{Day, Language};

/// Who is hit when a project slips, when and why.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Slip"))]
pub struct SlipAnswer<'a> {
    made: MadeAnswer<'a>,
    /// What happens, in a sentence.
    text: String,
    /// The milestones of other projects that move.
    hits: Vec<HitAnswer>,
    /// Why nothing can be told of some projects; `null` where all is told.
    circle: Option<String>,
}

/// A milestone of another project that moves.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SlipHit"))]
struct HitAnswer {
    /// The place of the project in the portfolio.
    project: usize,
    /// Where the milestone stands.
    pointer: String,
    /// When it would be reached otherwise.
    from: String,
    /// When it is reached now; `null` where nobody knows any more.
    to: Option<String>,
    /// The day that it misses now, and did not before.
    misses: Option<String>,
    /// What happens to it, and why.
    text: String,
}

/// How a portfolio has changed between two days.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PortfolioDifference"))]
pub struct DifferenceAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The earlier day.
    since: String,
    /// What has changed.
    changes: Vec<ChangeAnswer>,
}

/// Something that has changed.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PortfolioChange"))]
struct ChangeAnswer {
    /// What kind of change it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::portfolio::DifferenceSaying"))]
    code: &'static str,
    /// The places of the projects in the portfolio.
    projects: Vec<usize>,
    /// The change in a sentence.
    text: String,
}

/// The projects that write about the same as an idea.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SimilarProjects"))]
pub struct SimilarAnswer<'a> {
    made: MadeAnswer<'a>,
    /// What was found, in a sentence.
    text: String,
    /// The projects, the most alike first.
    projects: Vec<SimilarProjectAnswer>,
}

/// A project that writes about the same as an idea.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "SimilarProject"))]
struct SimilarProjectAnswer {
    /// The place of the project in the portfolio.
    project: usize,
    /// What it is called.
    name: String,
    /// How alike they are in words, in per mille.
    per_mille: u32,
    /// What they share.
    fact: FactAnswer,
}

impl Slip {
    /// Gives it as other languages are given it.
    pub fn answer<T>(&self, context: &Context<'_>, then: impl FnOnce(&SlipAnswer<'_>) -> T) -> T {
        let (made, language) = (Made::of(context), context.speech.language());
        let hit = |hit: &SlipHit| HitAnswer {
            project: hit.project,
            pointer: hit.pointer.to_string(),
            from: hit.from.iso(),
            to: hit.to.map(Day::iso),
            misses: hit.misses.map(Day::iso),
            text: hit.text(language),
        };
        then(&SlipAnswer {
            made: MadeAnswer::of(&made),
            text: self.text(language),
            hits: self.hits.iter().map(hit).collect(),
            circle: self.circle.as_ref().map(|said| said.text(language)),
        })
    }
}

/// Gives changes as other languages are given them.
pub(crate) fn difference_answer<T>(
    changes: &[PortfolioChange],
    since: Day,
    context: &Context<'_>,
    then: impl FnOnce(&DifferenceAnswer<'_>) -> T,
) -> T {
    let (made, language): (Made, Language) = (Made::of(context), context.speech.language());
    let change = |change: &PortfolioChange| ChangeAnswer {
        code: change.code(),
        projects: change.projects.clone(),
        text: change.text(language),
    };
    let changes = changes.iter().map(change).collect();
    then(&DifferenceAnswer { made: MadeAnswer::of(&made), since: since.iso(), changes })
}

impl SimilarProjects {
    /// Gives them as other languages are given them.
    pub fn answer<T>(&self, context: &Context<'_>, then: impl FnOnce(&SimilarAnswer<'_>) -> T) -> T {
        let (made, language) = (Made::of(context), context.speech.language());
        let project = |similar: &SimilarProject| SimilarProjectAnswer {
            project: similar.project,
            name: similar.name.write(language),
            per_mille: similar.per_mille,
            fact: FactAnswer::of(&similar.fact, language),
        };
        let projects = self.projects.iter().map(project).collect();
        then(&SimilarAnswer { made: MadeAnswer::of(&made), text: self.text(language), projects })
    }
}
