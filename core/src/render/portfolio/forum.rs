//! The paper for the project-leader forum.

use super::paper::{Paper, PaperKind, Part};
use super::words::PaperSaying;
use super::writer::Writer;
use crate::context::Context;
use crate::model::{AdviceKind, BodyKind};
use crate::phrase::Param;
use crate::portfolio::{Coordination, PortfolioQuestion};

/// What a project-leader forum is asked to discuss, each case as a question with the facts for and against, and with room
/// for its advice. Those on which it has advised come last.
pub fn forum_paper(coordination: &Coordination<'_>, context: &Context<'_>) -> Paper {
    let questions = coordination.questions();
    let mut writer = Writer::new(coordination, context);
    writer.paragraph(if questions.is_empty() { PaperSaying::NoQuestions } else { PaperSaying::ForumIntro });
    let unknown = writer.titles_only();
    writer.parts.extend(unknown.map(Part::Paragraph));
    let (old, new): (Vec<_>, Vec<_>) = questions.iter().partition(|question| !question.advice.is_empty());
    for (heading, cases) in [(PaperSaying::NewCases, new), (PaperSaying::OldCases, old)] {
        if !cases.is_empty() {
            writer.heading(heading);
            cases.into_iter().enumerate().for_each(|(place, question)| writer.case(place, question, true));
        }
    }
    writer.heading(PaperSaying::InShort);
    writer.add(writer.table_of_projects());
    let (title, forum) = ((PaperKind::Forum, PaperSaying::ForumTitle), Some(BodyKind::ProjectLeaderForum));
    writer.paper(title, forum, Some(questions.len()))
}

impl Writer<'_> {
    /// A question, and all that is known of it; where it is to be discussed, with room for an advice.
    pub(super) fn case(&mut self, place: usize, question: &PortfolioQuestion, is_discussed: bool) {
        let heading = match question.kind {
            AdviceKind::Merge => PaperSaying::MergeCase,
            AdviceKind::DevelopFurther => PaperSaying::DevelopCase,
            AdviceKind::WindDown => PaperSaying::WindDownCase,
            _ => PaperSaying::CoordinateCase,
        };
        let name = self.with(heading, &[("projects", self.names(&question.projects))]);
        self.add(Part::Case(format!("{}. {name}", place.saturating_add(1))));
        self.add(Part::Question(question.text(self.language())));
        self.facts(PaperSaying::Grounds, &question.grounds);
        self.facts(PaperSaying::InFavour, &question.in_favour);
        if question.against.is_empty() {
            let nothing = vec![(self.say(PaperSaying::NothingAgainst), String::new())];
            self.add(Part::Facts(self.say(PaperSaying::Against), nothing));
        }
        self.facts(PaperSaying::Against, &question.against);
        self.facts(PaperSaying::Unknown, &question.unknown);
        let advised: Vec<(String, String)> =
            self.advice_of(question).into_iter().map(|text| (text, String::new())).collect();
        if !advised.is_empty() {
            self.add(Part::Facts(self.say(PaperSaying::AdviceBefore), advised));
        }
        if is_discussed {
            let kinds = AdviceKind::ALL.iter().filter(|kind| suits(question, **kind));
            let choices = kinds.map(|kind| kind.title().in_language(self.language()).to_owned()).collect();
            self.add(Part::Choices(self.say(PaperSaying::OurAdvice), choices));
        }
    }

    /// The projects of which hardly more than the title is known: nothing is asked about them.
    pub(super) fn titles_only(&self) -> Option<String> {
        let is_bare = |project: &crate::model::Project| {
            project.main_goals.is_absent()
                && project.goals.is_absent()
                && project.links.is_absent()
                && project.milestones.is_absent()
                && project.owner.is_absent()
                && project.state.is_absent()
                && project.activities.is_absent()
        };
        let hands = self.coordination.hands.iter();
        let bare =
            hands.filter(|hand| is_bare(hand.project) && hand.milestone_plan.is_none() && hand.reports.is_empty());
        let names: Vec<Param> = bare.map(|hand| hand.name()).collect();
        (!names.is_empty()).then(|| self.with(PaperSaying::TitlesOnly, &[("projects", Param::List(names))]))
    }
}

/// Whether an advice can be given in answer to a question: one project alone can be merged with nothing.
fn suits(question: &PortfolioQuestion, kind: AdviceKind) -> bool {
    let alone = question.projects.len() == 1;
    match kind {
        AdviceKind::Coordinate => !alone,
        AdviceKind::Merge => question.kind == AdviceKind::Merge,
        AdviceKind::DevelopFurther | AdviceKind::WindDown => alone || question.kind == AdviceKind::Merge,
        AdviceKind::CarryOn => true,
    }
}
