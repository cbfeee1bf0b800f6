//! What projects are to each other, as it is answered: the same bytes everywhere.

use serde::Serialize;

use super::Made;
use super::answer::MadeAnswer;
use crate::context::Context;
use crate::model::ForumAdvice;
use crate::phrase::Param;
use crate::portfolio::{
    Balance, Clash, ClashKind, Coordination, CoverageRow, Dependency, Fact, MilestoneAt, Overlap, PortfolioQuestion,
    ProjectAtHand, Sureness, Towards,
};
use crate::value::{Language, Pointer};

/// What the projects of a portfolio are to each other.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Coordination"))]
pub struct CoordinationAnswer<'a> {
    made: MadeAnswer<'a>,
    /// The projects; what follows refers to them by their places here.
    projects: Vec<ProjectAnswer<'a>>,
    /// Which main goals and approaches they work towards.
    coverage: CoverageAnswer<'a>,
    /// Those that may be about the same, two by two.
    overlaps: Vec<OverlapAnswer>,
    /// Milestones that wait for milestones of other projects.
    dependencies: Vec<DependencyAnswer>,
    /// What several need at the same time.
    clashes: Vec<ClashAnswer<'a>>,
    /// What the project-leader forum is asked to discuss.
    questions: Vec<QuestionAnswer>,
    /// What a steering group should know of each project; those of which there is nothing to tell are left out.
    status: Vec<StatusAnswer>,
    /// What the forum has advised.
    advice: Vec<AdviceAnswer<'a>>,
}

/// A project.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CoordinatedProject"))]
struct ProjectAnswer<'a> {
    /// Where it stands.
    pointer: String,
    /// Its code.
    code: Option<&'a str>,
    /// Its title.
    title: Option<&'a str>,
    /// What it is called in sentences.
    name: String,
    /// How far it has come.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::model::ProjectState>"))]
    state: Option<&'static str>,
    /// Whether it has left the programme, or was never part of it.
    left: bool,
}

/// Which main goals and approaches the projects work towards.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PortfolioCoverage"))]
struct CoverageAnswer<'a> {
    /// How many projects are part of the programme.
    projects: usize,
    /// How many of them have said which main goals they want to contribute to.
    stated: usize,
    /// The main goals in force.
    main_goals: Vec<CoverageRowAnswer<'a>>,
    /// The strategic approaches.
    strategic_approaches: Vec<CoverageRowAnswer<'a>>,
    /// How the portfolio is composed, in sentences.
    balance: Vec<String>,
}

/// A main goal or an approach, and the projects that work towards it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CoverageRow"))]
struct CoverageRowAnswer<'a> {
    /// Its number.
    number: Option<usize>,
    /// Its short name.
    name: Option<&'a str>,
    /// What it says.
    text: Option<&'a str>,
    /// Whether it has projects.
    #[cfg_attr(feature = "schema", schemars(with = "crate::portfolio::CoverageStanding"))]
    standing: &'static str,
    /// The same in words.
    words: &'static str,
    /// The projects that work towards it.
    projects: Vec<TowardsAnswer>,
    /// What they are granted in all, where any of them says.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::value::Money>"))]
    grants: Option<crate::value::Node>,
}

/// A project that works towards a main goal or an approach.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CoveringProject"))]
struct TowardsAnswer {
    /// Which project.
    project: usize,
    /// How firmly.
    #[cfg_attr(feature = "schema", schemars(with = "crate::portfolio::AnchoringStrength"))]
    strength: &'static str,
    /// The same in words.
    words: &'static str,
    /// Where it says so.
    pointer: String,
}

/// Two projects that may be about the same.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProjectOverlap"))]
struct OverlapAnswer {
    /// The two projects.
    projects: [usize; 2],
    /// How alike they are in words, in per mille; `null` where something else brought them together.
    per_mille: Option<u32>,
    /// What they share.
    shared: Vec<FactAnswer>,
}

/// A milestone that waits for one of another project.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProjectDependency"))]
struct DependencyAnswer {
    /// The project that waits.
    project: usize,
    /// Its milestone.
    milestone: String,
    /// The project that is waited for.
    awaited_project: usize,
    /// Its milestone.
    awaited_milestone: String,
    /// How many working days go by in between.
    lag: i32,
    /// What is known of it.
    facts: Vec<FactAnswer>,
}

/// What several projects need at the same time.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProjectClash"))]
struct ClashAnswer<'a> {
    /// What kind of thing it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::portfolio::ClashKind"))]
    kind: &'static str,
    /// The same in words.
    words: &'static str,
    /// The person, the room or the group.
    what: &'a str,
    /// The projects.
    projects: Vec<usize>,
    /// The first day.
    first: String,
    /// The last day.
    last: String,
    /// Whether they certainly meet.
    certain: bool,
    /// The fact in a sentence.
    fact: Option<FactAnswer>,
}

/// A question to the project-leader forum.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PortfolioQuestion"))]
struct QuestionAnswer {
    /// What it is about.
    #[cfg_attr(feature = "schema", schemars(with = "crate::model::AdviceKind"))]
    kind: &'static str,
    /// The same in words.
    words: &'static str,
    /// The projects.
    projects: Vec<usize>,
    /// The question.
    text: String,
    /// What raises it: without these it would not be asked.
    grounds: Vec<FactAnswer>,
    /// What also speaks for a change.
    in_favour: Vec<FactAnswer>,
    /// What speaks against one.
    against: Vec<FactAnswer>,
    /// What is not known.
    unknown: Vec<FactAnswer>,
    /// What the forum has advised about it, by place in `advice`.
    advice: Vec<usize>,
}

/// A fact, and where it stands.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PortfolioFact"))]
pub(crate) struct FactAnswer {
    /// What kind of fact it is.
    #[cfg_attr(feature = "schema", schemars(with = "crate::portfolio::FactSaying"))]
    code: &'static str,
    /// The fact in a sentence.
    text: String,
    /// Where it stands in the file.
    pointers: Vec<String>,
}

/// What a steering group should know of a project.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProjectStatusFacts"))]
struct StatusAnswer {
    /// Which project.
    project: usize,
    /// The facts.
    facts: Vec<FactAnswer>,
}

/// What the forum has advised.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "AdviceGiven"))]
struct AdviceAnswer<'a> {
    /// Where it stands.
    pointer: String,
    /// What it advises.
    #[cfg_attr(feature = "schema", schemars(with = "Option<crate::model::AdviceKind>"))]
    kind: Option<&'static str>,
    /// The same in words.
    words: Option<&'static str>,
    /// The projects that it is about.
    projects: Vec<usize>,
    /// When it was given, as somebody has written it.
    date: Option<String>,
    /// The advice in words.
    text: Option<&'a str>,
}

impl FactAnswer {
    pub(crate) fn of(fact: &Fact, language: Language) -> Self {
        Self {
            code: fact.code(),
            text: fact.text(language),
            pointers: fact.pointers.iter().map(Pointer::to_string).collect(),
        }
    }

    fn all(facts: &[Fact], language: Language) -> Vec<Self> {
        facts.iter().map(|fact| Self::of(fact, language)).collect()
    }
}

impl Coordination<'_> {
    /// Gives all of it as other languages are given it.
    pub fn answer<T>(&self, context: &Context<'_>, then: impl FnOnce(&CoordinationAnswer<'_>) -> T) -> T {
        let made = Made::of(context);
        let (language, writer) = (context.speech.language(), Writer { coordination: self, context });
        let answer = CoordinationAnswer {
            made: MadeAnswer::of(&made),
            projects: self.hands.iter().map(|hand| writer.project(hand)).collect(),
            coverage: writer.coverage(),
            overlaps: self.overlaps.pairs.iter().map(|overlap| writer.overlap(overlap)).collect(),
            dependencies: self.interplay.dependencies.iter().map(|found| writer.dependency(found)).collect(),
            clashes: self.clashes.all().iter().filter_map(|clash| writer.clash(clash)).collect(),
            questions: self.questions().iter().map(|question| writer.question(question)).collect(),
            status: self
                .status()
                .into_iter()
                .map(|(project, facts)| StatusAnswer { project, facts: FactAnswer::all(&facts, language) })
                .collect(),
            advice: self.advice().map(|(place, advice)| writer.advice(place, advice)).collect(),
        };
        then(&answer)
    }
}

struct Writer<'w> {
    coordination: &'w Coordination<'w>,
    context: &'w Context<'w>,
}

impl<'w> Writer<'w> {
    fn language(&self) -> Language {
        self.context.speech.language()
    }

    fn project(&self, hand: &ProjectAtHand<'w>) -> ProjectAnswer<'w> {
        let project = hand.project;
        ProjectAnswer {
            pointer: self.coordination.places.project(hand.position).to_string(),
            code: project.code.filled().map(String::as_str),
            title: project.title.filled().map(String::as_str),
            name: hand.name().write(self.language()),
            state: project.state.known().map(|state| state.code()),
            left: project.has_left(),
        }
    }

    fn coverage(&self) -> CoverageAnswer<'w> {
        let matrix = &self.coordination.matrix;
        let rows = |rows: &'w [CoverageRow<'w>]| rows.iter().map(|row| self.row(row)).collect();
        CoverageAnswer {
            projects: matrix.projects,
            stated: matrix.stated,
            main_goals: rows(&matrix.goals),
            strategic_approaches: rows(&matrix.approaches),
            balance: matrix.balance().iter().map(|said: &Balance| said.text(self.language())).collect(),
        }
    }

    fn row(&self, row: &'w CoverageRow<'w>) -> CoverageRowAnswer<'w> {
        let towards = |towards: &Towards| TowardsAnswer {
            project: towards.hand,
            strength: towards.strength.code(),
            words: towards.strength.title().in_language(self.language()),
            pointer: towards.at.to_string(),
        };
        CoverageRowAnswer {
            number: row.number,
            name: row.name,
            text: row.text,
            standing: row.standing.code(),
            words: row.standing.title().in_language(self.language()),
            projects: row.towards.iter().map(towards).collect(),
            grants: row.grants.map(|grants| Param::Money(grants).to_node()),
        }
    }

    fn overlap(&self, overlap: &Overlap) -> OverlapAnswer {
        OverlapAnswer {
            projects: [overlap.one, overlap.other],
            per_mille: overlap.per_mille,
            shared: FactAnswer::all(&overlap.grounds, self.language()),
        }
    }

    fn dependency(&self, dependency: &Dependency) -> DependencyAnswer {
        let at = |at: MilestoneAt| {
            let hand = self.coordination.hands.get(at.hand);
            hand.map_or_else(String::new, |hand| hand.at_milestone(&self.coordination.places, at.milestone).to_string())
        };
        let facts = self.coordination.dependency_facts(dependency);
        DependencyAnswer {
            project: dependency.waits.hand,
            milestone: at(dependency.waits),
            awaited_project: dependency.awaited.hand,
            awaited_milestone: at(dependency.awaited),
            lag: dependency.lag,
            facts: FactAnswer::all(&facts, self.language()),
        }
    }

    fn clash(&self, clash: &'w Clash) -> Option<ClashAnswer<'w>> {
        let kind: ClashKind = clash.kind;
        Some(ClashAnswer {
            kind: kind.code(),
            words: kind.title().in_language(self.language()),
            what: &clash.what,
            projects: self.coordination.numbers(clash.uses.iter().map(|own| own.project))?,
            first: clash.first.iso(),
            last: clash.last.iso(),
            certain: clash.sureness == Sureness::Certain,
            fact: self.coordination.clash_fact(clash).map(|fact| FactAnswer::of(&fact, self.language())),
        })
    }

    fn question(&self, question: &PortfolioQuestion) -> QuestionAnswer {
        let facts = |facts: &[Fact]| FactAnswer::all(facts, self.language());
        QuestionAnswer {
            kind: question.kind.code(),
            words: question.kind.title().in_language(self.language()),
            projects: self.coordination.numbers(question.projects.iter().copied()).unwrap_or_default(),
            text: question.text(self.language()),
            grounds: facts(&question.grounds),
            in_favour: facts(&question.in_favour),
            against: facts(&question.against),
            unknown: facts(&question.unknown),
            advice: question.advice.iter().filter_map(|place| self.number_of_advice(*place)).collect(),
        }
    }

    fn number_of_advice(&self, place: usize) -> Option<usize> {
        self.coordination.advice().position(|(known, _)| known == place)
    }

    fn advice(&self, place: usize, advice: &'w ForumAdvice) -> AdviceAnswer<'w> {
        let projects = self.coordination.projects_of(advice);
        AdviceAnswer {
            pointer: self.coordination.places.portfolio.clone().then("advice").then(place).to_string(),
            kind: advice.kind.known().map(|kind| kind.code()),
            words: advice.kind.known().map(|kind| kind.title().in_language(self.language())),
            projects: self.coordination.numbers(projects).unwrap_or_default(),
            date: advice.date.known().map(|date| date.iso().unwrap_or_else(|| date.to_string())),
            text: advice.text.filled().map(String::as_str),
        }
    }
}
