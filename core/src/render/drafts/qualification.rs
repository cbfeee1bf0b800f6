//! The qualification letter.

use super::Sentence;
use super::scribe::{each, stated};
use super::writer::{Writer, is_for_participants, is_settled, is_uncounted};
use crate::model::BodyKind;
use crate::value::{Node, Value};

impl Writer<'_> {
    pub(super) fn qualification_letter(&mut self) {
        self.title(Sentence::LetterFor);
        let opening =
            [Sentence::To, Sentence::Qualified, Sentence::Coded, Sentence::RecommendedBy, Sentence::QualifiedBy];
        self.paragraphs(None, &opening);
        let mandate = self.mandate();
        self.section(Some(Sentence::TheMandate), mandate, Vec::new());
        let anchoring = self.anchoring();
        self.section(Some(Sentence::TheAnchoring), Vec::new(), anchoring);
        let judged = self.judged();
        self.section(Some(Sentence::TheCriteria), Vec::new(), judged);
        let mut portfolio = self.lines(&[Sentence::Fits]);
        for link in each(&self.note.links) {
            let (kind, project) = (link.kind.known(), stated(&link.project));
            let kind = kind.map(|kind| kind.title().in_language(self.language));
            portfolio.push(self.say(Sentence::Linked, &[("linkKind", kind), ("otherProject", project.as_deref())]));
        }
        self.section(Some(Sentence::ThePortfolio), portfolio, Vec::new());
        let mut together = self.support();
        together.extend(self.lines(&[Sentence::InForum, Sentence::MeetsGroups]));
        self.section(Some(Sentence::Together), Vec::new(), together);
        let conditions = self.conditions();
        if !conditions.is_empty() {
            let intro = self.lines(&[Sentence::HoldsWhen]);
            self.section(Some(Sentence::TheConditions), intro, conditions.clone());
        }
        self.paragraphs(None, &[Sentence::HoldsUntil, Sentence::Regards, Sentence::SignedBy]);
        self.letter(conditions);
    }

    /// The same as a document. What is a gap in the text is not stated in it.
    fn letter(&mut self, conditions: Vec<String>) {
        let condition = |text: String| object(vec![("text", Some(Node::Text(text)))]);
        let rows = self.assessment.criteria().iter().filter(|row| is_for_participants(row) && !is_uncounted(row));
        let answers = rows.filter_map(|row| row.personal).map(Value::write).collect();
        let groups = self.bodies(BodyKind::ResourceGroup);
        let (note, mandate) = (self.note, self.stated_mandate());
        self.document(vec![
            ("code", note.code.write()),
            ("criteria", list(answers)),
            ("links", note.links.write()),
            ("mandate", mandate),
            ("mainGoals", note.main_goals.write()),
            ("strategicApproaches", note.strategic_approaches.write()),
            ("forum", self.fact("forum").map(text)),
            ("resourceGroups", list(groups.into_iter().map(Node::Text).collect())),
            ("conditions", list(conditions.into_iter().map(condition).collect())),
        ]);
    }

    /// What the note asks for, and a gap for what the project gets: to ask is not to be promised.
    pub(super) fn support(&mut self) -> Vec<String> {
        let mut lines = self.stated_lines(&[Sentence::NoteAsks]);
        lines.extend(self.lines(&[Sentence::Gets]));
        lines
    }

    /// What the project is to do, in the words of the note.
    pub(super) fn mandate(&mut self) -> Vec<String> {
        let stated = self.stated_lines(&[Sentence::Challenge, Sentence::Solution]);
        if stated.is_empty() { self.lines(&[Sentence::NoMandate]) } else { stated }
    }

    pub(super) fn stated_mandate(&mut self) -> Option<Node> {
        let stated = self.stated_lines(&[Sentence::Challenge, Sentence::Solution]);
        (!stated.is_empty()).then(|| Node::Text(stated.join(" ")))
    }

    fn anchoring(&mut self) -> Vec<String> {
        let mut lines = Vec::new();
        for anchoring in each(&self.note.main_goals) {
            let (goal, reason) = (self.goal_called(anchoring), stated(&anchoring.reason));
            let given = [("mainGoal", goal.as_deref()), ("howItContributes", reason.as_deref())];
            lines.push(self.say(Sentence::Contributes, &given));
        }
        if lines.is_empty() {
            lines = self.lines(&[Sentence::Contributes]);
        }
        let programme = self.context.the_programme();
        let has_approaches = programme.is_some_and(|programme| programme.strategic_approaches.filled().is_some());
        if has_approaches || self.fact("approaches").is_some() {
            lines.extend(self.lines(&[Sentence::Follows]));
        }
        lines
    }

    /// What people have answered about each criterion that is asked by now, so far as it counts.
    fn judged(&mut self) -> Vec<String> {
        let mut judged = Vec::new();
        for row in self.assessment.criteria() {
            if is_for_participants(row) && row.outcome.is_some() {
                let criterion = self.said(&row.criterion.title);
                let criterion = criterion.as_deref();
                judged.push(match row.personal.filter(|_| !is_uncounted(row)) {
                    Some(answer) => self.answered(Sentence::Judged, criterion, answer),
                    None => self.say(Sentence::NotJudged, &[("criterion", criterion)]),
                });
            }
        }
        judged
    }

    /// What must be in place: what is not stated yet, and nothing else.
    fn conditions(&mut self) -> Vec<String> {
        let mut conditions = Vec::new();
        for row in self.assessment.criteria() {
            if is_for_participants(row) && !is_settled(row) {
                for told in self.missing_of_the_project(row) {
                    let missing = told.text(self.language);
                    conditions.push(self.say(Sentence::Condition, &[("missing", Some(missing.as_str()))]));
                }
            }
        }
        conditions
    }

    /// Makes the document: what every document begins with, and what is its own.
    pub(super) fn document(&mut self, own: Vec<(&'static str, Option<Node>)>) {
        let title = self.fact("title").map(|_| text(&self.title));
        let note = self.note;
        let project = note.code.filled().or(note.title.filled());
        let mut all = vec![
            ("lang", Some(text(self.language.code()))),
            ("title", title),
            ("project", project.map(Value::write)),
            ("approval", Some(object(vec![("status", Some(text("draft")))]))),
        ];
        all.extend(own);
        self.document = Some(object(all));
    }
}

pub(super) fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

/// A list; not stated where there is nothing in it.
pub(super) fn list(items: Vec<Node>) -> Option<Node> {
    (!items.is_empty()).then_some(Node::List(items))
}

/// What is stated, under its keys.
pub(super) fn object(entries: Vec<(&'static str, Option<Node>)>) -> Node {
    let stated = entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
    Node::Object(stated.collect())
}
