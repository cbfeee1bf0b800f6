//! The paper for the steering group, and the whole report.

use super::paper::{Paper, PaperKind, Part};
use super::words::PaperSaying;
use super::writer::Writer;
use crate::context::Context;
use crate::model::{BodyKind, ProjectState};
use crate::phrase::{Param, cut};
use crate::portfolio::{Coordination, CoverageStanding, Fact, Sureness};
use crate::render::Picture;
use crate::render::pictures::{coverage_picture, dependency_picture, load_picture, roadmap_picture};
use crate::value::List;

/// What a steering group should know: how far the projects have come, what is late, not reported or without an owner,
/// which main goals lack projects, what does not work out across projects, and what the forum has advised.
pub fn steering_group_paper(coordination: &Coordination<'_>, context: &Context<'_>) -> Paper {
    let mut writer = Writer::new(coordination, context);
    writer.in_short();
    writer.status();
    writer.goals();
    writer.across();
    writer.advice();
    writer.without_advice();
    let title = (PaperKind::SteeringGroup, PaperSaying::SteeringTitle);
    writer.paper(title, Some(BodyKind::SteeringGroup), None)
}

/// All that is known of a portfolio in one report: the steering group's facts, the questions to the forum, and pictures.
pub fn portfolio_report(coordination: &Coordination<'_>, context: &Context<'_>) -> Paper {
    let mut writer = Writer::new(coordination, context);
    writer.in_short();
    writer.goals();
    writer.picture(coverage_picture);
    writer.picture(roadmap_picture);
    writer.status();
    writer.across();
    writer.picture(dependency_picture);
    writer.picture(load_picture);
    let questions = coordination.questions();
    writer.heading(PaperSaying::Questions);
    let unknown = writer.titles_only();
    if questions.is_empty() {
        writer.paragraph(PaperSaying::NoQuestions);
    }
    writer.parts.extend(unknown.map(Part::Paragraph));
    questions.iter().enumerate().for_each(|(place, question)| writer.case(place, question, false));
    writer.advice();
    writer.tables_of_pictures();
    writer.paper((PaperKind::Portfolio, PaperSaying::ReportTitle), None, None)
}

impl Writer<'_> {
    fn picture(&mut self, draw: fn(&Coordination<'_>, &Context<'_>) -> Picture) {
        self.add(Part::Picture(draw(self.coordination, self.context)));
    }

    /// What the pictures show, as tables, behind all else.
    fn tables_of_pictures(&mut self) {
        let tables = self.parts.iter().filter_map(|part| match part {
            Part::Picture(picture) => Some(picture.html.clone()),
            _ => None,
        });
        let tables = tables.collect();
        self.add(Part::TablesOfPictures(self.say(PaperSaying::PicturesAsTables), tables));
    }

    fn in_short(&mut self) {
        self.heading(PaperSaying::InShort);
        self.parts.extend(self.states().map(Part::Paragraph));
        self.add(self.table_of_projects());
    }

    /// How many projects are in each state, in a sentence.
    fn states(&self) -> Option<String> {
        let open: Vec<Option<ProjectState>> = self
            .coordination
            .hands
            .iter()
            .filter(|hand| !hand.project.has_left())
            .map(|hand| hand.project.state.known().copied())
            .collect();
        let count = |wanted: Option<ProjectState>| open.iter().filter(|state| **state == wanted).count();
        let state = |state: &ProjectState| (count(Some(*state)), state.title().in_language(self.language()).to_owned());
        let unstated = (count(None), self.say(PaperSaying::StateNotStated));
        let states = ProjectState::ALL.iter().map(state).chain([unstated]).filter(|(count, _)| *count > 0);
        let states: Vec<Param> = states
            .map(|(count, state)| {
                Param::Text(self.with(PaperSaying::States, &[("count", count.into()), ("state", Param::Text(state))]))
            })
            .collect();
        let params = [("states", Param::List(states))];
        (!open.is_empty()).then(|| self.with(PaperSaying::StateSentence, &params))
    }

    /// What is to be noted of each project.
    fn status(&mut self) {
        self.heading(PaperSaying::ToNote);
        let status = self.coordination.status();
        if status.is_empty() {
            self.paragraph(PaperSaying::NothingToNote);
        }
        for (number, facts) in status {
            let Some(hand) = self.coordination.hands.get(number) else { continue };
            let (name, told) = (hand.name().write(self.language()), self.told(&facts));
            self.add(Part::Facts(name, told));
        }
    }

    /// What the projects support, and which main goals nobody does.
    fn goals(&mut self) {
        let balance: Vec<String> =
            self.coordination.matrix.balance().iter().map(|said| said.text(self.language())).collect();
        if balance.is_empty() {
            return;
        }
        self.heading(PaperSaying::Balance);
        self.add(Part::List(balance));
        if self.coordination.matrix.goals.iter().all(|row| row.standing == CoverageStanding::Covered) {
            self.paragraph(PaperSaying::NoGaps);
        }
    }

    /// What waits for other projects, and what several need at once.
    fn across(&mut self) {
        self.heading(PaperSaying::Across);
        let dependencies = &self.coordination.interplay.dependencies;
        let waits: Vec<Fact> =
            dependencies.iter().flat_map(|found| self.coordination.dependency_facts(found)).collect();
        let clashes = self.coordination.clashes.all().iter().filter(|clash| clash.sureness != Sureness::Possible);
        let clashes: Vec<Fact> = clashes.filter_map(|clash| self.coordination.clash_fact(clash)).collect();
        if waits.is_empty() && clashes.is_empty() {
            self.paragraph(PaperSaying::NothingAcross);
        }
        self.facts(PaperSaying::WaitsLabel, &waits);
        self.facts(PaperSaying::ClashesLabel, &clashes);
    }

    /// What the forum has advised, with the dates.
    fn advice(&mut self) {
        use PaperSaying::{AdviceColumn, DateColumn, ProjectColumn, SourceColumn, WordingColumn};
        self.heading(PaperSaying::ForumAdvice);
        let advice = self.coordination.advice().map(|(_, advice)| {
            let kind = advice
                .kind
                .known()
                .map_or_else(String::new, |kind| kind.title().in_language(self.language()).to_owned());
            let projects = self.names(&self.coordination.projects_of(advice)).write(self.language());
            let named = || advice.projects.known().into_iter().flat_map(List::iter).map(|(_, name)| cut(name));
            let projects = if projects.is_empty() { named().collect::<Vec<_>>().join(", ") } else { projects };
            let projects = if projects.is_empty() { self.say(PaperSaying::NotStated) } else { projects };
            let text = |field: &crate::value::Field<String>| field.filled().map_or_else(String::new, |text| cut(text));
            vec![self.date_of(advice), kind, projects, text(&advice.text), text(&advice.document)]
        });
        let rows: Vec<Vec<String>> = advice.collect();
        if rows.is_empty() {
            return self.paragraph(PaperSaying::NoAdvice);
        }
        let columns = [DateColumn, AdviceColumn, ProjectColumn, WordingColumn, SourceColumn];
        let columns = columns.map(|column| self.say(column)).into();
        self.add(Part::Table { caption: self.say(PaperSaying::ForumAdvice), columns, rows });
    }

    /// The questions that the forum has not advised on.
    fn without_advice(&mut self) {
        let questions = self.coordination.questions();
        let open = questions.iter().filter(|question| question.advice.is_empty());
        let open: Vec<String> = open.map(|question| question.text(self.language())).collect();
        if !open.is_empty() {
            self.heading(PaperSaying::WithoutAdvice);
            self.add(Part::List(open));
        }
    }
}
