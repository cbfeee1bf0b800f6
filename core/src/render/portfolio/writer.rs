//! What all papers about a portfolio have in common: who it is about, tables, and where facts stand.

use super::paper::{Paper, PaperKind, Part};
use super::words::PaperSaying;
use crate::check::{InFile, documents_of};
use crate::context::Context;
use crate::model::{BodyKind, Dossier, ForumAdvice, Project};
use crate::phrase::{FieldName, Param, cut};
use crate::portfolio::{Coordination, Fact, PortfolioQuestion, ProjectAtHand, reported_until};
use crate::render::facts::each_once;
use crate::value::{Kind, Language, Pointer, Segment, Value, lowered};

pub(super) struct Writer<'w> {
    pub(super) coordination: &'w Coordination<'w>,
    pub(super) context: &'w Context<'w>,
    documents: Vec<InFile<'w>>,
    pub(super) parts: Vec<Part>,
}

/// As many places of a fact as are named.
const PLACES: usize = 4;

impl<'w> Writer<'w> {
    pub(super) fn new(coordination: &'w Coordination<'w>, context: &'w Context<'w>) -> Self {
        Self { coordination, context, documents: documents_of(coordination.dossier), parts: Vec::new() }
    }

    pub(super) fn language(&self) -> Language {
        self.context.speech.language()
    }

    pub(super) fn say(&self, saying: PaperSaying) -> String {
        saying.say(self.language())
    }

    pub(super) fn with(&self, saying: PaperSaying, params: &[(&'static str, Param)]) -> String {
        saying.with(params, self.language())
    }

    pub(super) fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    pub(super) fn heading(&mut self, saying: PaperSaying) {
        self.parts.push(Part::Heading(self.say(saying)));
    }

    pub(super) fn paragraph(&mut self, saying: PaperSaying) {
        self.parts.push(Part::Paragraph(self.say(saying)));
    }

    /// The paper, with what it is about under its title.
    pub(super) fn paper(
        self,
        (kind, title): (PaperKind, PaperSaying),
        body: Option<BodyKind>,
        questions: Option<usize>,
    ) -> Paper {
        let programme = self.context.the_programme().and_then(|programme| programme.title.filled());
        let mut about: Vec<(String, String)> = Vec::new();
        about.extend(programme.map(|title| (self.say(PaperSaying::ProgrammeLabel), cut(title))));
        let today = Param::Date(self.context.today.into()).in_letter(self.language()).write(self.language());
        about.push((self.say(PaperSaying::AsOfLabel), today));
        about.extend(self.next_meeting(body).map(|day| (self.say(PaperSaying::MeetingLabel), day)));
        let count = [("count", self.coordination.matrix.projects.into())];
        about.push((self.say(PaperSaying::ProjectsLabel), self.with(PaperSaying::CountOfProjects, &count)));
        let count = questions.map(|count| self.with(PaperSaying::CountOfQuestions, &[("count", count.into())]));
        about.extend(count.map(|count| (self.say(PaperSaying::CasesLabel), count)));
        let version = [("version", Param::from(env!("CARGO_PKG_VERSION")))];
        Paper {
            kind,
            lang: self.context.speech.tag().to_owned(),
            title: self.say(title),
            about,
            made: self.with(PaperSaying::Made, &version),
            parts: self.parts,
            document: None,
        }
    }

    /// The next meeting of a body, where the programme's calendar says.
    fn next_meeting(&self, body: Option<BodyKind>) -> Option<String> {
        let meetings = self.context.shared_calendar()?.meetings.items().map(|(_, meetings)| meetings);
        let own = meetings.filter(|meetings| self.context.kind_of_body(&meetings.body) == body);
        let days = own.flat_map(|meetings| meetings.days.items()).map(|(_, day)| day);
        let ahead = days.filter(|day| day.earliest().is_some_and(|first| first >= self.context.today));
        let next = ahead.min_by_key(|day| day.earliest())?;
        body.map(|_| Param::from(next).in_letter(self.language()).write(self.language()))
    }

    /// Facts under what they are, each with where it stands; nothing where there are none.
    pub(super) fn facts(&mut self, label: PaperSaying, facts: &[Fact]) {
        if !facts.is_empty() {
            let told = self.told(facts);
            self.parts.push(Part::Facts(self.say(label), told));
        }
    }

    pub(super) fn told(&self, facts: &[Fact]) -> Vec<(String, String)> {
        facts.iter().map(|fact| (fact.text(self.language()), self.source(&fact.pointers))).collect()
    }

    /// Where a fact stands, in words.
    fn source(&self, pointers: &[Pointer]) -> String {
        let mut places = each_once(pointers.iter().filter_map(|pointer| self.place(pointer)));
        if places.is_empty() {
            return String::new();
        }
        if places.len() > PLACES {
            places.truncate(PLACES);
            places.push("…".to_owned());
        }
        self.with(PaperSaying::Source, &[("places", places.join("; ").as_str().into())])
    }

    fn place(&self, pointer: &Pointer) -> Option<String> {
        let way = pointer.segments().strip_prefix(self.coordination.places.portfolio.segments());
        if let Some([Segment::Key(list), Segment::Index(position), way @ ..]) = way
            && list == "projects"
        {
            let project = self.coordination.at_position(*position)?;
            let code = project.project.code.filled().or(project.project.title.filled());
            let name = code.map_or_else(|| project.name().write(self.language()), |code| cut(code));
            return Some(self.named(name, &Project::KIND, way));
        }
        let [Segment::Key(list), Segment::Index(place), way @ ..] = pointer.segments() else { return None };
        let mut documents = self.documents.iter();
        let document = documents.find(|document| document.list == list && document.place == *place)?;
        let name = document.called(self.context.the_programme(), self.language());
        let kind = Dossier::KIND.step(&Segment::Key(list.clone()))?.0.step(&Segment::Index(*place))?.0;
        Some(self.named(name, kind, way))
    }

    fn named(&self, name: String, kind: &'static Kind, way: &[Segment]) -> String {
        let field = Param::Field(FieldName::of(kind, way)).write(self.language());
        if way.is_empty() { name } else { format!("{name}, {}", lowered(&field)) }
    }

    /// The projects that take part: how far each has come, who owns it, its last report and its next milestone.
    pub(super) fn table_of_projects(&self) -> Part {
        use PaperSaying::{NextColumn, OwnerColumn, ProjectColumn, ReportColumn, StateColumn};
        let columns = [ProjectColumn, StateColumn, OwnerColumn, ReportColumn, NextColumn];
        let open = self.coordination.hands.iter().filter(|hand| !hand.project.has_left());
        let rows = open.map(|hand| self.row(hand)).collect();
        let caption = self.say(PaperSaying::AllProjects);
        Part::Table { caption, columns: columns.map(|column| self.say(column)).into(), rows }
    }

    fn row(&self, hand: &ProjectAtHand<'_>) -> Vec<String> {
        let project = hand.project;
        let not_stated = || self.say(PaperSaying::NotStated);
        let state = project.state.known().map(|state| state.title().in_language(self.language()).to_owned());
        let owner = project.owner.known().and_then(|owner| owner.name.filled()).map(|name| cut(name));
        let owner = owner.or_else(|| project.owner.is_none().then(|| self.say(PaperSaying::None)));
        let last = hand.last_report(self.context.today).and_then(|(_, report)| reported_until(report));
        let last = last.map(|day| Param::Date(day.into()).write(self.language()));
        vec![
            hand.name().write(self.language()),
            state.unwrap_or_else(not_stated),
            owner.unwrap_or_else(not_stated),
            last.unwrap_or_else(|| if hand.is_under_way() { not_stated() } else { "–".to_owned() }),
            self.next(hand).unwrap_or_else(|| "–".to_owned()),
        ]
    }

    fn next(&self, hand: &ProjectAtHand<'_>) -> Option<String> {
        let (_, milestone, when) = hand.next_milestone(self.context.today)?;
        let params = [("milestone", Param::from(milestone.name()?)), ("date", Param::from(when))];
        Some(self.with(PaperSaying::NextMilestone, &params))
    }

    /// An advice in a sentence.
    pub(super) fn advised(&self, advice: &ForumAdvice) -> String {
        let date = self.date_of(advice);
        let kind =
            advice.kind.known().map_or_else(String::new, |kind| kind.title().in_language(self.language()).to_owned());
        let text = advice.text.filled().map(|text| cut(text.trim()));
        let mut params = vec![("date", Param::Text(date)), ("kind", Param::Text(kind))];
        match text {
            Some(text) => {
                params.push(("text", Param::Text(text)));
                self.with(PaperSaying::Advised, &params)
            }
            None => self.with(PaperSaying::AdvisedWithoutText, &params),
        }
    }

    pub(super) fn date_of(&self, advice: &ForumAdvice) -> String {
        let date = advice.date.known().map(|date| Param::from(date).write(self.language()));
        date.unwrap_or_else(|| self.say(PaperSaying::NoDate))
    }

    pub(super) fn advice_of(&self, question: &PortfolioQuestion) -> Vec<String> {
        let own = self.coordination.advice().filter(|(place, _)| question.advice.contains(place));
        own.map(|(_, advice)| self.advised(advice)).collect()
    }

    /// The names of projects by their places in the portfolio.
    pub(super) fn names(&self, projects: &[usize]) -> Param {
        projects.iter().filter_map(|position| Some(self.coordination.at_position(*position)?.name())).collect()
    }
}
