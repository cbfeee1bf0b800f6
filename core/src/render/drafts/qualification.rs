//! The qualification letter.

use super::Sentence;
use super::reply::missing_of_the_project;
use super::writer::{Writer, each, is_for_participants, is_settled, named, stated, stated_text};
use crate::model::{Approval, BodyKind, Condition, CriterionAnswer, DocumentStatus, ProjectLink, QualificationLetter};
use crate::phrase::Param;
use crate::value::{Field, Value};

impl Writer<'_> {
    pub(super) fn qualification_letter(&mut self) {
        self.title(Sentence::LetterFor);
        let title = || stated(&self.note.title);
        let (code, programme) = (stated(&self.note.code), self.programme_title());
        let (name, initiator) = (title(), self.initiator());
        let opening = vec![
            self.say(Sentence::To, vec![("initiator", initiator)]),
            self.say(Sentence::Qualified, vec![("title", name), ("programme", programme)]),
            self.say(Sentence::Coded, vec![("projectCode", code)]),
            self.words(Sentence::RecommendedBy),
            self.words(Sentence::QualifiedBy),
        ];
        self.section(None, opening, Vec::new());
        let mandate = self.mandate();
        self.section(Some(Sentence::TheMandate), mandate.clone(), Vec::new());
        let anchoring = self.anchoring();
        self.section(Some(Sentence::TheAnchoring), Vec::new(), anchoring);
        let judged = self.judged();
        self.section(Some(Sentence::TheCriteria), Vec::new(), judged);
        let mut portfolio = vec![self.words(Sentence::Fits)];
        portfolio.extend(each(&self.note.links).map(|link| self.linked(link)).collect::<Vec<_>>());
        self.section(Some(Sentence::ThePortfolio), portfolio, Vec::new());
        let mut together = vec![self.gets()];
        together.extend(self.memberships());
        self.section(Some(Sentence::Together), Vec::new(), together);
        let conditions = self.conditions();
        if !conditions.is_empty() {
            let intro = vec![self.words(Sentence::HoldsWhen)];
            self.section(Some(Sentence::TheConditions), intro, conditions.clone());
        }
        let mut end = vec![self.words(Sentence::HoldsUntil), self.words(Sentence::Regards)];
        let programme = self.programme_title();
        end.push(self.say(Sentence::SignedBy, vec![("programme", programme)]));
        self.section(None, end, Vec::new());
        self.draft.document = Some(self.letter(&mandate, conditions).write());
    }

    /// The same as a document. What is a gap in the text is not stated in it.
    fn letter(&self, mandate: &[String], conditions: Vec<String>) -> QualificationLetter {
        let note = self.note;
        let condition = |text: String| Condition { text: text.into(), ..Condition::default() };
        let conditions: Vec<Condition> = conditions.into_iter().map(condition).collect();
        let rows = self.assessment.criteria().iter().filter(|row| is_for_participants(row));
        let answers: Vec<CriterionAnswer> = rows.filter_map(|row| row.personal).cloned().collect();
        let groups = self.bodies(BodyKind::ResourceGroup);
        QualificationLetter {
            lang: self.language.code().into(),
            title: self.document_title(),
            project: self.project(),
            approval: a_draft(),
            code: note.code.clone(),
            criteria: list(answers),
            links: note.links.clone(),
            mandate: if self.has_mandate() { mandate.join(" ").into() } else { Field::Absent },
            main_goals: note.main_goals.clone(),
            strategic_approaches: note.strategic_approaches.clone(),
            forum: text(self.bodies(BodyKind::ProjectLeaderForum).into_iter().next()),
            resource_groups: list(groups),
            support: note.asks_of_programme.clone(),
            conditions: list(conditions),
            ..QualificationLetter::default()
        }
    }

    /// What the project is to do, in the words of the note.
    pub(super) fn mandate(&mut self) -> Vec<String> {
        if self.has_mandate() { self.about_the_idea(false) } else { vec![self.words(Sentence::NoMandate)] }
    }

    pub(super) fn has_mandate(&self) -> bool {
        [&self.note.challenge, &self.note.solution].into_iter().any(|text| stated_text(text).is_some())
    }

    fn anchoring(&mut self) -> Vec<String> {
        let anchorings = self.anchorings();
        let mut lines = Vec::new();
        for anchoring in &anchorings {
            let given = vec![
                ("mainGoals", self.goal_called(anchoring).map(Param::Text)),
                ("howItContributes", stated(&anchoring.reason)),
            ];
            lines.push(self.say(Sentence::Contributes, given));
        }
        if anchorings.is_empty() {
            lines.push(self.words(Sentence::Contributes));
        }
        let programme = self.context.the_programme();
        let has_approaches = programme.is_some_and(|programme| programme.strategic_approaches.filled().is_some());
        let approaches = each(&self.note.strategic_approaches).filter_map(|name| stated_text(&name.as_str().into()));
        let approaches = named(approaches);
        if has_approaches || approaches.is_some() {
            lines.push(self.say(Sentence::Follows, vec![("approaches", approaches)]));
        }
        lines
    }

    /// What people have answered about each criterion that is asked by now.
    fn judged(&mut self) -> Vec<String> {
        let assessment = self.assessment;
        let asked = assessment.criteria().iter().filter(|row| is_for_participants(row) && row.outcome.is_some());
        let judged = |row| {
            let row: &crate::criteria::AssessedCriterion<'_> = row;
            let criterion = ("criterion", self.said(&row.criterion.title));
            match row.personal {
                Some(answer) => {
                    let given = vec![criterion, self.outcome(answer), ("reason", stated(&answer.reason))];
                    self.say(Sentence::Judged, given)
                }
                None => self.say(Sentence::NotJudged, vec![criterion]),
            }
        };
        asked.map(judged).collect()
    }

    /// What must be in place: what is not stated yet, and nothing else.
    fn conditions(&mut self) -> Vec<String> {
        let assessment = self.assessment;
        let mut conditions = Vec::new();
        for row in assessment.criteria().iter().filter(|row| is_for_participants(row) && !is_settled(row)) {
            let unsaid =
                missing_of_the_project(row).filter(|told| told.outcome == crate::finding::Outcome::Undetermined);
            for told in unsaid {
                let missing = Some(Param::Text(told.text(self.language)));
                conditions.push(self.say(Sentence::Condition, vec![("missing", missing)]));
            }
        }
        conditions
    }

    fn linked(&mut self, link: &ProjectLink) -> String {
        let kind = link.kind.known().map(|kind| Param::from(kind.title().in_language(self.language)));
        self.say(Sentence::Linked, vec![("linkKind", kind), ("otherProject", stated(&link.project))])
    }

    pub(super) fn gets(&mut self) -> String {
        let support = self.support();
        self.say(Sentence::Gets, vec![("support", support)])
    }

    /// The forum and the resource groups that come with being part of the programme.
    pub(super) fn memberships(&mut self) -> Vec<String> {
        let forum = self.body(&[BodyKind::ProjectLeaderForum]);
        let groups = named(self.bodies(BodyKind::ResourceGroup).into_iter());
        vec![
            self.say(Sentence::InForum, vec![("forum", forum)]),
            self.say(Sentence::MeetsGroups, vec![("resourceGroups", groups)]),
        ]
    }

    /// The title of the document, where the idea has a name.
    pub(super) fn document_title(&self) -> Field<String> {
        text(stated_text(&self.note.title).map(|_| self.draft.title.clone()))
    }

    /// What the project is known by: its code, or its title where it has none yet.
    pub(super) fn project(&self) -> Field<String> {
        let note = self.note;
        text(note.code.filled().or(note.title.filled()).cloned())
    }
}

pub(super) fn a_draft() -> Field<Approval> {
    Approval { status: DocumentStatus::Draft.into(), ..Approval::default() }.into()
}

pub(super) fn text(stated: Option<String>) -> Field<String> {
    stated.map_or(Field::Absent, Field::Known)
}

/// A list; not stated where there is nothing in it.
pub(super) fn list<T>(items: Vec<T>) -> Field<crate::value::List<T>> {
    if items.is_empty() { Field::Absent } else { items.into() }
}
