//! The tests that look at documents: each answers by what certainly is, and by what still may be.

use std::cmp::Ordering;

use super::evidence::{Evidence, Fact, Located};
use super::tally::{Tally, counted, share};
use crate::finding::Outcome;
use crate::model::{CriterionPart, PartTest, Wording, YesNo};
use crate::phrase::{Param, cut};
use crate::text::copied;
use crate::value::{Certainty, Decimal, Field, List, Money, Node, When, lowered};

/// What one test of documents answers.
#[derive(Debug)]
pub(crate) struct Leaf<'a> {
    /// `None` where the test does not apply.
    pub(crate) outcome: Option<Outcome>,
    /// The values that stand in its texts.
    pub(crate) params: Vec<(&'static str, Param)>,
    /// Where it looked, the most telling places first.
    pub(crate) evidence: Vec<Located<'a>>,
    /// The facts that would make it met: each way of doing so is a list of places.
    pub(crate) lacks: Vec<Vec<Located<'a>>>,
}

impl<'a> Leaf<'a> {
    /// What a part answers that is a test of documents.
    #[inline(never)]
    pub(crate) fn of(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Self {
        // A test that could not be read may be met or not.
        let Some(test) = part.test.known() else {
            return Self { outcome: Some(Outcome::Undetermined), ..Self::not_applicable() };
        };
        match test {
            PartTest::Answered => each(part, evidence, &|located, _| is_answered(located)),
            PartTest::OneOf => each(part, evidence, &|located, _| is_one_of(part, located, evidence)),
            PartTest::Range => each(part, evidence, &|located, _| is_in_range(part, located)),
            PartTest::Before | PartTest::After => compared(part, evidence, *test),
            PartTest::OwnWords => own_words(part, evidence),
            PartTest::Resolves => resolves(part, evidence),
            PartTest::Count => counted(part, evidence, false),
            PartTest::Distinct => counted(part, evidence, true),
            PartTest::Share => share(part, evidence),
            PartTest::Present => present(part, evidence),
            PartTest::Signs | PartTest::All | PartTest::Any | PartTest::Not | PartTest::AtLeast => {
                Self::not_applicable()
            }
        }
    }

    pub(super) fn not_applicable() -> Self {
        Self { outcome: None, params: Vec::new(), evidence: Vec::new(), lacks: Vec::new() }
    }
}

/// The ways that a part names, in order.
#[inline(never)]
pub(crate) fn ways(fields: &Field<List<String>>) -> Vec<&str> {
    let fields = fields.items();
    fields.map(|(_, way)| way.trim()).filter(|way| !way.is_empty()).collect()
}

/// The ways to what is looked at, and to what that is held against.
pub(super) fn all_ways(part: &CriterionPart) -> Vec<&str> {
    let mut all = ways(&part.fields);
    all.append(&mut ways(&part.of));
    all
}

/// A test of each fact. Of several ways one is enough; along one way all must hold, or as many as the part
/// says.
#[inline(never)]
fn each<'a>(
    part: &'a CriterionPart,
    evidence: &Evidence<'a>,
    holds: &dyn Fn(&Located<'a>, &'static str) -> Outcome,
) -> Leaf<'a> {
    // A range has its own use for these.
    let needed = if part.test.known() == Some(&PartTest::Range) { None } else { whole(&part.least) };
    let mut leaf = Leaf::not_applicable();
    let fields = ways(&part.fields);
    for subject in evidence.subjects(&all_ways(part)) {
        for way in &fields {
            let facts = evidence.facts(way, subject);
            let outcomes: Vec<Outcome> = facts.iter().map(|located| holds(located, subject)).collect();
            leaf.add(part, facts, &outcomes, needed);
        }
    }
    leaf.settled()
}

impl<'a> Leaf<'a> {
    /// What was found along one more way: facts, and what each of them answers.
    fn add(&mut self, part: &CriterionPart, mut facts: Vec<Located<'a>>, outcomes: &[Outcome], needed: Option<usize>) {
        let count = |wanted: Outcome| outcomes.iter().filter(|outcome| **outcome == wanted).count();
        let met = count(Outcome::Met);
        let may_be_more = facts.iter().any(Located::is_of_a_list_not_stated);
        let possible = met.saturating_add(count(Outcome::Undetermined));
        let outcome = match needed {
            Some(needed) => Tally { certain: met, possible: (!may_be_more).then_some(possible) }.against(needed, None),
            None if met == facts.len() => Outcome::Met,
            None if possible == facts.len() => Outcome::Undetermined,
            None => Outcome::NotMet,
        };
        if self.outcome == Some(Outcome::Met) {
            return;
        }
        if self.outcome.is_none() || outcome == Outcome::Met {
            self.params = counted_and_listed(part, met, &facts);
        }
        self.outcome = Some(self.outcome.map_or(outcome, |so_far| so_far.or(outcome)));
        if outcome == Outcome::Met {
            let mut outcomes = outcomes.iter();
            facts.retain(|_| outcomes.next() == Some(&Outcome::Met));
            self.evidence = facts;
        } else {
            let needed = needed.unwrap_or(facts.len());
            self.lacks.push(lacking_facts(&facts, outcomes, needed.saturating_sub(met).max(1)));
        }
    }
}

/// As many facts as are left to state, those that are not stated before those that say something else; where
/// a list has too few, the list.
fn lacking_facts<'a>(facts: &[Located<'a>], outcomes: &[Outcome], left: usize) -> Vec<Located<'a>> {
    let mut lacking = Vec::new();
    for wanted in [Outcome::Undetermined, Outcome::NotMet] {
        for (located, outcome) in facts.iter().zip(outcomes) {
            if *outcome == wanted && lacking.len() < left {
                lacking.push(located.clone());
            }
        }
    }
    if lacking.len() < left
        && let Some(list) = lacking.first().map(Located::of_the_whole_list)
    {
        lacking.push(list);
    }
    lacking
}

impl<'a> Leaf<'a> {
    /// Facts that are needed whichever way is chosen; those that are looked at themselves only where they say
    /// nothing.
    fn lack_also(&mut self, others: Vec<Located<'a>>) {
        if !others.is_empty() {
            self.lacks.iter_mut().for_each(|way| {
                way.retain(|located| !located.is_stated());
                way.extend(others.iter().cloned());
            });
        }
    }

    /// What is met lacks nothing.
    pub(super) fn settled(mut self) -> Self {
        if self.outcome == Some(Outcome::Met) {
            self.lacks.clear();
        } else if self.evidence.is_empty() {
            self.evidence = self.lacks.first().cloned().unwrap_or_default();
        }
        self
    }
}

/// A bound as a number of things.
pub(super) fn whole(bound: &Field<Decimal>) -> Option<usize> {
    let (is_negative, whole, fraction) = bound.known()?.parts();
    // There is no half of a thing: what is needed is the next whole number.
    let whole = usize::try_from(whole).unwrap_or(usize::MAX).saturating_add(usize::from(!fraction.is_empty()));
    Some(if is_negative { 0 } else { whole })
}

fn is_answered(located: &Located<'_>) -> Outcome {
    match located.fact {
        Fact::Stated(_) => Outcome::Met,
        Fact::Nothing => Outcome::NotMet,
        Fact::Absent => Outcome::Undetermined,
    }
}

fn is_one_of<'a>(part: &CriterionPart, located: &Located<'a>, evidence: &Evidence<'a>) -> Outcome {
    let is_meant = |said: &str| part.values.items().any(|(_, value)| letters(value) == letters(said));
    if let Some(kind) = evidence.kind_of_body(located) {
        return if is_meant(kind.code()) { Outcome::Met } else { Outcome::NotMet };
    }
    match located.fact {
        Fact::Stated(node) if is_meant(&said(node)) => Outcome::Met,
        // Who is unsure has said neither yes nor no.
        Fact::Stated(Node::Text(text)) if text == YesNo::Unsure.code() => Outcome::Undetermined,
        Fact::Stated(_) => Outcome::NotMet,
        Fact::Nothing => Outcome::NotMet,
        Fact::Absent => Outcome::Undetermined,
    }
}

fn is_in_range(part: &CriterionPart, located: &Located<'_>) -> Outcome {
    match (located.fact, number(located)) {
        (_, Some(number)) => within(&number, part),
        (Fact::Nothing, None) => Outcome::NotMet,
        // What cannot be read as a number may be one.
        _ => Outcome::Undetermined,
    }
}

pub(super) fn within(number: &Decimal, part: &CriterionPart) -> Outcome {
    let is_too_small = part.least.known().is_some_and(|least| number.compared(least) == Ordering::Less);
    let is_too_large = part.most.known().is_some_and(|most| number.compared(most) == Ordering::Greater);
    if is_too_small || is_too_large { Outcome::NotMet } else { Outcome::Met }
}

/// Amounts and plain numbers alike.
fn number(located: &Located<'_>) -> Option<Decimal> {
    located.value::<Money>().map(|amount| amount.kroner())
}

/// A date before or after others: a fixed one, and each that is stated along the ways it names.
fn compared<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>, test: PartTest) -> Leaf<'a> {
    let of = ways(&part.of);
    let mut leaf = each(part, evidence, &|located, subject| {
        if located.fact == Fact::Nothing {
            return Outcome::NotMet;
        }
        let Some(when) = located.value::<When>() else { return Outcome::Undetermined };
        let against = |other: &When| match test {
            PartTest::Before => decided(when.is_before(other)),
            _ => decided(when.is_after(other)),
        };
        let mut outcome = part.date.known().map_or(Outcome::Met, against);
        for other in evidence.facts_along(&of, subject) {
            outcome = outcome.and(other.value::<When>().map_or(Outcome::Undetermined, |other| against(&other)));
        }
        outcome
    });
    if let Some(subject) = evidence.subjects(&all_ways(part)).first() {
        let mut others = evidence.facts_along(&of, subject);
        let date = part.date.known().cloned().or_else(|| others.iter().find_map(Located::value::<When>));
        leaf.params.extend(date.map(|date| ("date", Param::Date(date))));
        others.retain(|other| other.value::<When>().is_none());
        leaf.lack_also(others);
    }
    leaf
}

fn decided(certainty: Certainty) -> Outcome {
    match certainty {
        Certainty::Certain => Outcome::Met,
        Certainty::Impossible => Outcome::NotMet,
        Certainty::Possible => Outcome::Undetermined,
    }
}

/// Texts that are no copy of another, nor of the main goal that another refers to.
fn own_words<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Leaf<'a> {
    let of = ways(&part.of);
    let mut leaf = each(part, evidence, &|located, subject| {
        let Some(text) = located.text() else { return is_answered(located) };
        let is_copy = |other: &str| {
            let goal = evidence.programme.and_then(|programme| programme.main_goal_at(other, &evidence.time));
            let goal = goal.and_then(|goal| goal.text.filled()).map(String::as_str);
            [Some(other), goal].into_iter().flatten().any(|other| copied(text, other).is_some())
        };
        let mut outcome = Outcome::Met;
        for other in evidence.facts_along(&of, subject) {
            if other.indices == located.indices || other.indices.is_empty() {
                outcome = outcome.and(match other.text() {
                    Some(other) if is_copy(other) => Outcome::NotMet,
                    None if other.is_absent() => Outcome::Undetermined,
                    _ => Outcome::Met,
                });
            }
        }
        outcome
    });
    if let Some(subject) = evidence.subjects(&all_ways(part)).first()
        && leaf.outcome == Some(Outcome::Undetermined)
    {
        let mut others = evidence.facts_along(&of, subject);
        others.retain(Located::is_absent);
        leaf.lack_also(others);
    }
    leaf
}

/// References to something that is there and in force. Where the programme has none of it, nothing is asked.
fn resolves<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Leaf<'a> {
    let is_to_approach = part.values.known().is_some_and(|to| to.iter().any(|(_, to)| to == STRATEGIC_APPROACH));
    if let Some(programme) = evidence.programme {
        let goals = programme.main_goals_at(&evidence.time).goals.filled().is_some();
        let approaches = programme.strategic_approaches.filled().is_some();
        if !(if is_to_approach { approaches } else { goals }) {
            return Leaf::not_applicable();
        }
    }
    let mut leaf = each(part, evidence, &|located, _| {
        let Some(reference) = located.text() else { return is_answered(located) };
        let Some(programme) = evidence.programme else { return Outcome::Undetermined };
        let is_there = match is_to_approach {
            true => programme.strategic_approach(reference).is_some(),
            false => programme.main_goal_at(reference, &evidence.time).is_some(),
        };
        if is_there { Outcome::Met } else { Outcome::NotMet }
    });
    if evidence.programme.is_none() {
        let way = if is_to_approach { "programme/strategicApproaches" } else { "programme/mainGoals" };
        leaf.lack_also(evidence.facts(way, "programme"));
    }
    leaf
}

/// What a reference leads to, where it is not a main goal.
pub(crate) const STRATEGIC_APPROACH: &str = "strategicApproach";

/// A document that is at hand, or a field that says something, be it that there is none.
fn present<'a>(part: &'a CriterionPart, evidence: &Evidence<'a>) -> Leaf<'a> {
    let mut leaf = Leaf::not_applicable();
    for way in &ways(&part.fields) {
        let located = evidence.facts(way, "ideaNote");
        let is_there = located.iter().any(|located| !located.is_absent());
        let outcome = if is_there { Outcome::Met } else { Outcome::Undetermined };
        if is_there {
            leaf.evidence.extend(located)
        } else {
            leaf.lacks.push(located)
        }
        leaf.outcome = Some(leaf.outcome.map_or(outcome, |so_far| so_far.or(outcome)));
    }
    leaf.settled()
}

/// How many there are, and which, where the part says so.
#[inline(never)]
pub(super) fn counted_and_listed(
    part: &CriterionPart,
    count: usize,
    facts: &[Located<'_>],
) -> Vec<(&'static str, Param)> {
    let is_list = |text: &Field<String>| {
        text.known().is_some_and(|text| text.split('{').skip(1).any(|placeholder| placeholder.starts_with("list")))
    };
    let names_list = |wording: &Field<Wording>| {
        wording.known().is_some_and(|wording| [&wording.nb, &wording.nn, &wording.en].into_iter().any(is_list))
    };
    let mut params = vec![("count", Param::Count(count))];
    if [&part.found, &part.missing, &part.against].into_iter().any(names_list) {
        params.push(("list", written(facts)));
    }
    params
}

/// What stands in some places, as it can be shown in a sentence.
fn written(facts: &[Located<'_>]) -> Param {
    let mut shown = Vec::new();
    for located in facts {
        let items = match located.fact {
            Fact::Stated(Node::List(items)) => items.as_slice(),
            Fact::Stated(node) => std::slice::from_ref(node),
            Fact::Absent | Fact::Nothing => &[],
        };
        for text in items.iter().map(said) {
            if !text.is_empty() && shown.len() < LISTED {
                shown.push(Param::Text(cut(&text)));
            }
        }
    }
    Param::List(shown)
}

/// How many values stand in one sentence.
const LISTED: usize = 10;

/// A value as text: of a group, what it is called.
pub(super) fn said(node: &Node) -> String {
    match node {
        Node::Text(text) => text.clone(),
        Node::Number(number) => number.to_string(),
        Node::Flag(flag) => flag.to_string(),
        Node::Object(entries) => {
            let names = ["title", "name", "text", "goal", "code"].iter();
            let named = |name: &&str| entries.iter().find_map(|(key, value)| (key == *name).then_some(value));
            match names.filter_map(named).find(|value| value.says_something()) {
                Some(Node::Text(text)) => text.clone(),
                _ => String::new(),
            }
        }
        Node::Null | Node::List(_) => String::new(),
    }
}

pub(super) fn letters(text: &str) -> String {
    lowered(text.trim())
}
