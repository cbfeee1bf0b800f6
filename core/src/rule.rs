//! What a rule is, and how it tells what it found.

mod answer;
mod check;
#[cfg(feature = "programme")]
mod criterion;
#[cfg(feature = "programme")]
mod looked_at;
#[cfg(feature = "programme")]
mod mentions;
#[cfg(feature = "programme")]
mod milestones;
#[cfg(feature = "programme")]
mod parts;
#[cfg(feature = "programme")]
mod together;

#[cfg(feature = "goals")]
use std::ops::Range;
use std::sync::Arc;

pub use answer::Answer;
use answer::within;
pub use check::Check;

#[cfg(feature = "programme")]
pub(crate) use looked_at::seen_before;
#[cfg(feature = "programme")]
pub use looked_at::{BodyAtHand, Ids, Order, PartName, Sum};
#[cfg(feature = "programme")]
pub(crate) use mentions::Mentions;
#[cfg(feature = "programme")]
pub(crate) use milestones::{
    decider, each_once, evaluates, exact_day, first_names, longest_gap_ahead, months, name_of, none_is_of_a_kind,
    open_milestones, says, why_off,
};
#[cfg(feature = "programme")]
pub(crate) use parts::Parts;
#[cfg(feature = "programme")]
pub(crate) use together::{days_of, project_name, projects_of};

use crate::context::{Context, Origin};
use crate::finding::{Awaits, Finding, Outcome, Severity, Show, Subject};
use crate::model::Gate;
use crate::phrase::{FieldName, ParamKind, Texts};
#[cfg(feature = "goals")]
use crate::smarte::GoalAtHand;
use crate::value::{Decimal, Examples, Field, Kind, LongWords, Misreading, Node, Pointer, Segment, Value};

/// A rule: what is wrong or lacking at one kind of place, in three languages.
///
/// Each rule is one file that holds its `RULE` and its check. Its name says the defect, is the
/// name of the file, and is never used again for another rule.
#[derive(Debug)]
pub struct Rule {
    /// The name, in kebab case.
    pub name: &'static str,
    /// The version that it came with.
    pub since: &'static str,
    /// How severe it is when it is not met.
    pub severity: Severity,
    /// The gate from which what it asks for is needed. Before it, it gives advice.
    pub gate: Gate,
    /// When a form should show it.
    pub show: Show,
    /// How useful it is to see first: 1 is first, 9 is last.
    pub priority: u8,
    /// Where it comes from.
    pub origin: Origin,
    /// The document and the place that it comes from, or the reason for it.
    pub source: &'static str,
    /// The values that stand in its texts.
    pub params: &'static [(&'static str, ParamKind)],
    /// What it says.
    pub texts: Texts,
    /// Why it matters; on its page only.
    pub why: LongWords,
    /// Goals that it speaks about and is silent about; on its page and in its tests only.
    pub examples: Option<Examples>,
    /// Where it looks, and how.
    pub check: Check,
}

/// A text that refers to something in the programme or the portfolio, and what kind of thing it is.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The text: a number, a name or an id.
    pub text: &'a str,
    /// What it should be one of.
    pub to: ReferenceTo,
}

/// What a reference leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferenceTo {
    /// A main goal.
    MainGoal,
    /// A strategic approach.
    StrategicApproach,
    /// A series of gatherings of the network.
    #[cfg(feature = "network")]
    Series,
    /// A region of the network.
    #[cfg(feature = "network")]
    Region,
    /// A gathering of the network.
    #[cfg(feature = "network")]
    Gathering,
    /// A method for meetings.
    #[cfg(feature = "network")]
    Method,
    /// A body or a role.
    #[cfg(feature = "programme")]
    Body,
    /// Another project.
    #[cfg(feature = "programme")]
    Project,
    /// An idea note.
    #[cfg(feature = "programme")]
    IdeaNote,
    /// Another milestone of the same plan.
    #[cfg(feature = "programme")]
    Milestone,
    /// A milestone of a project that is linked to another.
    #[cfg(feature = "programme")]
    MilestoneOfLink,
    /// A result path of the same plan.
    #[cfg(feature = "programme")]
    ResultPath,
    /// A goal of the same plan.
    #[cfg(feature = "programme")]
    PlanGoal,
}

/// A place where rules look.
#[derive(Clone, Debug)]
pub struct Site {
    pub(crate) subject: Arc<Subject>,
    pub(crate) pointer: Pointer,
    pub(crate) home: Home,
}

/// The document that a place is in: a file may hold several.
#[derive(Clone, Copy, Debug)]
pub struct Home {
    pub(crate) kind: &'static Kind,
    /// How many steps of the pointer lead to it.
    pub(crate) depth: usize,
    /// Which one it is, where it is not the one that is checked.
    pub(crate) other: Option<&'static str>,
}

impl Home {
    /// The document that is checked.
    pub(crate) const fn checked(kind: &'static Kind) -> Self {
        Self { kind, depth: 0, other: None }
    }
}

/// A finding on its way: words are marked and steps are planned, but not yet counted out.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    pub(crate) finding: Finding,
    /// Words in the text as it was read: where they begin and end, and what they are.
    pub(crate) marks: Vec<(usize, usize, &'static str)>,
    pub(crate) mend: Option<Mend>,
}

/// What mends a finding.
#[derive(Clone, Debug)]
pub(crate) enum Mend {
    Set(Pointer, Node),
    Move { from: Pointer, to: Pointer },
}

/// All that rules have told so far.
#[derive(Debug)]
pub(crate) struct Findings {
    pub(crate) drafts: Vec<Draft>,
    /// How many of each severity, also of those that were not kept.
    pub(crate) counts: [usize; Severity::ALL.len()],
    pub(crate) truncated: bool,
    limit: usize,
    include_success: bool,
    /// Where an answer that nobody asked for goes.
    unasked: Option<Draft>,
}

impl Findings {
    pub(crate) fn new(context: &Context<'_>) -> Self {
        Self {
            drafts: Vec::new(),
            counts: [0; Severity::ALL.len()],
            truncated: false,
            limit: context.limits.findings,
            include_success: context.include_success,
            unasked: None,
        }
    }

    fn push(&mut self, draft: Draft) -> &mut Draft {
        let severity = draft.finding.severity;
        if severity == Severity::Success && !self.include_success {
            return self.unasked.insert(draft);
        }
        let place = Severity::ALL.iter().position(|known| *known == severity);
        if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
            *count = count.saturating_add(1);
        }
        if self.drafts.len() >= self.limit.saturating_mul(2).max(1) {
            self.keep_most_severe();
        }
        self.drafts.push_mut(draft)
    }

    /// Keeps as many as the limit allows: the most severe, and of those the first.
    pub(crate) fn keep_most_severe(&mut self) {
        if self.drafts.len() <= self.limit {
            return;
        }
        let mut room = self.limit;
        let mut kept = Vec::new();
        for severity in Severity::ALL {
            let of_this = self.drafts.extract_if(.., |draft| draft.finding.severity == *severity);
            let of_this: Vec<Draft> = of_this.collect();
            kept.extend(of_this.into_iter().take(room));
            room = self.limit.saturating_sub(kept.len());
        }
        self.drafts = kept;
        self.truncated = true;
    }
}

/// What a rule finds at the place where it looks.
#[derive(Debug)]
pub struct Found<'a> {
    pub(crate) rule: &'static Rule,
    pub(crate) severity: Severity,
    /// Whether the programme has set the severity.
    pub(crate) is_own: bool,
    /// Whether what the rule asks for is needed already.
    pub(crate) from_its_gate: bool,
    pub(crate) site: &'a Site,
    /// The whole document as it was read.
    pub(crate) tree: Option<&'a Node>,
    pub(crate) findings: &'a mut Findings,
}

impl Found<'_> {
    /// The number of the goal that is looked at, from 1.
    pub fn number(&self) -> usize {
        self.site.subject.goal.unwrap_or(1)
    }

    /// The key that is looked at.
    pub fn key(&self) -> &str {
        match self.site.pointer.last() {
            Some(Segment::Key(key)) => key,
            Some(Segment::Index(_)) | None => "",
        }
    }

    /// What stands under a key at the place, as it was read.
    pub(crate) fn stands(&self, key: &str) -> Option<&Node> {
        let place = self.tree?.at(self.site.pointer.segments())?;
        place.at(&[Segment::from(key)])
    }

    /// What stands under a key of the document that the place at hand is a key of.
    #[cfg(feature = "programme")]
    pub(crate) fn stands_beside(&self, key: &str) -> Option<&Node> {
        let document = self.site.pointer.segments().get(..self.site.home.depth)?;
        self.tree?.at(document)?.at(&[Segment::from(key)])
    }

    /// What the item of a list that is looked at is called: the first of these that is filled, or else its number.
    #[cfg(feature = "programme")]
    pub(crate) fn called(&self, names: &[&Field<String>]) -> String {
        let name = names.iter().find_map(|name| name.filled()).map(|name| name.trim().to_owned());
        let number = || match self.site.pointer.last() {
            Some(Segment::Index(index)) => index.saturating_add(1).to_string(),
            _ => String::new(),
        };
        name.unwrap_or_else(number)
    }

    /// The number below none that stands where a whole number should.
    pub(crate) fn number_below_none(&self, at: &Misreading) -> Option<Decimal> {
        let is_count = matches!(at, Misreading::WrongKind { expected, .. } if *expected == Kind::Count.term());
        match self.tree?.at(self.site.pointer.segments())? {
            Node::Number(number) if is_count && self.site.home.other.is_none() => {
                number.to_string().parse().ok().filter(|number: &Decimal| number.parts().0)
            }
            _ => None,
        }
    }

    /// Whether the place is in a document, or a part, of this kind.
    pub(crate) fn is_about(&self, kind: &str) -> bool {
        self.site.subject.kind == kind
    }

    /// Whether the place is a key of the document itself, not of one of its parts.
    pub(crate) fn is_at_top(&self) -> bool {
        self.site.pointer.segments().len() == self.site.home.depth.saturating_add(1)
    }

    /// The place of the document that is looked at among those of its kind, where a file holds several.
    pub fn position(&self) -> Option<usize> {
        match self.site.pointer.segments().get(self.site.home.depth.checked_sub(1)?)? {
            Segment::Index(index) => Some(*index),
            Segment::Key(_) => None,
        }
    }

    /// What the place that is looked at is called, with the way to it from its own document.
    pub fn field(&self) -> FieldName {
        self.field_at(&self.site.pointer)
    }

    /// What a field within the place that is looked at is called.
    pub(crate) fn field_within(&self, field: &str) -> FieldName {
        self.field_at(&within(&self.site.pointer, field))
    }

    /// What a field within the place is called by itself: *Frist*, where the sentence names the goal already.
    #[cfg(feature = "goals")]
    pub(crate) fn field_name(&self, field: &str) -> FieldName {
        let mut name = self.field_within(field);
        let own = name.steps.len().saturating_sub(field.split('/').count());
        name.steps.drain(..own);
        name
    }

    fn field_at(&self, pointer: &Pointer) -> FieldName {
        let way = pointer.segments().get(self.site.home.depth..).unwrap_or_default();
        FieldName::of(self.site.home.kind, way)
    }

    /// Whether the gate has come from which the rule asks for something.
    #[cfg(feature = "goals")]
    pub(crate) fn is_asked_now(&self) -> bool {
        self.from_its_gate
    }

    /// An answer that cannot be said yet, about some words of a goal: with the number of the goal, the words, and
    /// where they stand.
    #[cfg(feature = "goals")]
    #[inline(never)]
    pub(crate) fn words_of(
        &mut self,
        goal: &GoalAtHand<'_>,
        span: &Range<usize>,
        role: &'static str,
        awaits: Awaits,
    ) -> Answer<'_> {
        let number = self.number();
        let answer = self.undetermined("text", awaits).with("goal", number).with("words", goal.words(span));
        answer.words(span.start, span.end, role)
    }

    /// What the rule asks for is in place, in `field` (`""` for the place itself).
    pub fn met(&mut self, field: &str) -> Answer<'_> {
        self.answer(field, Outcome::Met, Awaits::NOTHING)
    }

    /// What the rule asks for is not so.
    pub fn not_met(&mut self, field: &str) -> Answer<'_> {
        self.answer(field, Outcome::NotMet, Awaits::NOTHING)
    }

    /// It cannot be said yet.
    pub fn undetermined(&mut self, field: &str, awaits: Awaits) -> Answer<'_> {
        self.answer(field, Outcome::Undetermined, awaits)
    }

    /// The usual answer about something that should be stated: met where it is, not met where it is
    /// stated to be none, undetermined where it is not stated. What cannot be read is told as that.
    pub fn expect_filled<T: Value>(&mut self, field: &str, value: &Field<T>) -> Option<Answer<'_>> {
        filled(value).map(|outcome| self.stated(field, outcome))
    }

    /// The answer about something that should be stated, where the outcome is known.
    pub(crate) fn stated(&mut self, field: &str, outcome: Outcome) -> Answer<'_> {
        self.answer(field, outcome, outcome.awaited())
    }

    fn answer(&mut self, field: &str, outcome: Outcome, awaits: Awaits) -> Answer<'_> {
        let finding = Finding {
            rule: self.rule.name,
            texts: &self.rule.texts,
            outcome,
            awaits,
            severity: match outcome {
                Outcome::NotMet | Outcome::Undetermined if self.is_own => self.severity,
                _ => shown_severity(self.severity, outcome, awaits, self.from_its_gate),
            },
            show: self.rule.show,
            priority: self.rule.priority,
            document: self.site.home.other,
            subject: Arc::clone(&self.site.subject),
            pointer: within(&self.site.pointer, field),
            params: Vec::new(),
            spans: Vec::new(),
            related: Vec::new(),
            patch: Vec::new(),
        };
        let draft = self.findings.push(Draft { finding, marks: Vec::new(), mend: None });
        Answer::new(draft, self.site)
    }
}

/// Whether something that should be stated is: met, stated to be none, or not stated. What cannot be read is told
/// as that.
pub(crate) fn filled<T: Value>(value: &Field<T>) -> Option<Outcome> {
    if value.filled().is_some() {
        Some(Outcome::Met)
    } else if value.is_none() {
        Some(Outcome::NotMet)
    } else {
        value.is_unstated().then_some(Outcome::Undetermined)
    }
}

/// How a finding is shown: what the data contradict is an error at every gate, what is needed
/// before a later gate is advice, and what only waits for a person is for information.
fn shown_severity(severity: Severity, outcome: Outcome, awaits: Awaits, from_its_gate: bool) -> Severity {
    match outcome {
        Outcome::Met => Severity::Success,
        Outcome::Undetermined if !awaits.information() => severity.max(Severity::Info),
        Outcome::Undetermined if !from_its_gate => severity.max(Severity::Advice),
        Outcome::NotMet if severity == Severity::Warning && !from_its_gate => Severity::Advice,
        _ => severity,
    }
}
