//! Whether a criterion can be met at all, and whether it is met whatever is stated.
//!
//! Tests of the same single field hang together: they are put to the values that matter to any of them. All
//! other tests may answer anything. What parts share neither tests nor fields is looked at apart.

use super::analysis::{is_reversed, is_sound};
use super::evidence::{Evidence, Held};
use super::leaf::{Leaf, whole};
use super::parts::Parts;
use super::way::only_way;
use crate::finding::Outcome;
use crate::model::{Criterion, CriterionPart, PartTest};
use crate::value::{Day, Decimal, Kind, Node, Pointer, Value, When};

/// What a criterion comes to, whatever the documents say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certain {
    Never,
    Always,
}

/// How many combinations of answers are looked through for parts that hang together, and how many steps are
/// taken for a criterion in all.
const COMBINATIONS: usize = 4096;
const STEPS: usize = 1 << 17;
/// How many answers are kept of one field, and the longest list that is tried.
const VALUES: usize = 64;
const ITEMS: usize = 100;

/// What some tests answer together: each of the ways that this can go.
#[derive(Debug)]
struct Variable {
    tests: Vec<usize>,
    answers: Vec<Vec<Option<Outcome>>>,
    /// Whether these are all of them.
    is_known: bool,
}

/// What the facts of a criterion certainly come to; `None` where it depends on them, or cannot be found out
/// within bounds.
pub(crate) fn certain(criterion: &Criterion) -> Option<Certain> {
    let parts = Parts::of(criterion);
    if !is_sound(criterion, &parts) {
        return None;
    }
    let variables = variables(&parts);
    let group_of = groups(&parts, &variables);
    let mut groups: Vec<Group<'_>> = vec![Group::default(); parts.list.len()];
    for (place, group) in group_of.iter().enumerate() {
        if let Some(group) = groups.get_mut(*group) {
            group.parts.push(place);
        }
    }
    for variable in &variables {
        let group =
            variable.tests.first().and_then(|test| group_of.get(*test)).and_then(|group| groups.get_mut(*group));
        if let Some(group) = group {
            group.variables.push(variable);
        }
    }
    let mut engine = Engine { parts: &parts, group_of: &group_of, answers: vec![None; parts.list.len()], steps: STEPS };
    let mut is_always = true;
    for group in groups.iter().filter(|group| !group.parts.is_empty()) {
        match engine.comes_to(group) {
            Some(Certain::Never) => return Some(Certain::Never),
            Some(Certain::Always) => {}
            None => is_always = false,
        }
    }
    is_always.then_some(Certain::Always)
}

/// The tests of documents, by what they look at.
fn variables(parts: &Parts<'_>) -> Vec<Variable> {
    // Of fields there are no more than documents have.
    let mut of_one_field: Vec<(&'static str, &str, &Kind, Vec<usize>)> = Vec::new();
    let mut variables = Vec::new();
    for (place, part) in parts.list.iter().enumerate() {
        let Some(test) = parts.test(place).filter(|test| !test.is_group()) else { continue };
        let is_of_a_value = matches!(
            test,
            PartTest::Answered
                | PartTest::OneOf
                | PartTest::Range
                | PartTest::Count
                | PartTest::Before
                | PartTest::After
        );
        match only_way(part).filter(|_| is_of_a_value) {
            Some((document, way, kind)) => {
                let known = of_one_field.iter_mut().find(|(of, known, ..)| (*of, *known) == (document, way));
                match known {
                    Some((.., tests)) => tests.push(place),
                    None => of_one_field.push((document, way, kind, vec![place])),
                }
            }
            None => variables.push(Variable { tests: vec![place], answers: free(part, test), is_known: true }),
        }
    }
    for (document, way, kind, tests) in of_one_field {
        let tested: Vec<&CriterionPart> = tests.iter().filter_map(|place| parts.list.get(*place).copied()).collect();
        match values(kind, &tested) {
            Some(values) => {
                let mut different = Vec::new();
                for value in &values {
                    let answers = answers(document, way, value, &tested);
                    if different.len() <= VALUES && !different.contains(&answers) {
                        different.push(answers);
                    }
                }
                // Of too many, nothing is said: see `COMBINATIONS`.
                let is_known = different.len() <= VALUES;
                variables.push(Variable { tests, answers: different, is_known });
            }
            None => {
                for (place, part) in tests.into_iter().zip(tested) {
                    let answers = parts.test(place).map(|test| free(part, test)).unwrap_or_default();
                    variables.push(Variable { tests: vec![place], answers, is_known: true });
                }
            }
        }
    }
    variables
}

/// All that a test may answer that looks at anything.
fn free(part: &CriterionPart, test: PartTest) -> Vec<Vec<Option<Outcome>>> {
    let (met, not_met, open) = (Some(Outcome::Met), Some(Outcome::NotMet), Some(Outcome::Undetermined));
    let has_most = part.most.known().is_some();
    let asks_for_none = test != PartTest::Range && test != PartTest::Share && whole(&part.least) == Some(0);
    let may_be = match test {
        PartTest::Signs => vec![None],
        PartTest::Present => vec![met, open],
        PartTest::Resolves if asks_for_none => vec![met, None],
        PartTest::Resolves => vec![met, not_met, None],
        PartTest::Share if !has_most && part.least.known().is_none() => vec![met, open],
        _ if is_reversed(part) => vec![not_met],
        PartTest::Count | PartTest::Distinct if asks_for_none && has_most => vec![met, not_met],
        _ if asks_for_none => vec![met],
        _ => vec![met, not_met],
    };
    may_be.into_iter().map(|answer| vec![answer]).collect()
}

/// The values of one field that matter to some tests of it: each bound and just beside it, each value that is
/// named and one that is not, and none.
fn values(kind: &Kind, tested: &[&CriterionPart]) -> Option<Vec<Node>> {
    let bounds = || tested.iter().flat_map(|part| [part.least.known(), part.most.known()]).flatten();
    if matches!(kind, Kind::List(_)) {
        let counts: Option<Vec<usize>> = tested
            .iter()
            .flat_map(|part| [&part.least, &part.most])
            .filter(|bound| bound.known().is_some())
            .map(|bound| whole(bound).filter(|count| *count < ITEMS))
            .collect();
        let beside = counts?.into_iter().flat_map(|count| [count.saturating_sub(1), count, count.saturating_add(1)]);
        let item = |number: usize| Node::Text(number.to_string());
        return Some(
            [0, 1].into_iter().chain(beside).map(|count| Node::List((0..count).map(item).collect())).collect(),
        );
    }
    let mut values = vec![Node::Text(String::new())];
    match kind {
        Kind::Choice(choices) => values.extend(choices.iter().map(|choice| Node::Text(choice.code.to_owned()))),
        Kind::Flag => values.extend([Node::Flag(true), Node::Flag(false)]),
        Kind::Record(_) | Kind::Map(_) => return None,
        _ => {
            let named = tested.iter().flat_map(|part| part.values.items());
            let named: Vec<&str> = named.map(|(_, value)| value.as_str()).collect();
            let longest = named.iter().map(|value| value.len()).max().unwrap_or(0);
            // One that is not named; what is no number where one belongs is told of when it is read.
            let is_number = matches!(kind, Kind::Number | Kind::Count | Kind::Money);
            let other = if is_number { "9" } else { "-" };
            if tested.iter().all(|part| part.date.known().is_none()) {
                values.push(Node::Text(other.repeat(longest.saturating_add(1))));
            }
            values.extend(named.into_iter().map(|value| Node::Text(value.to_owned())));
            let little = Decimal::new(1, 9).ok()?;
            for bound in bounds() {
                let beside = [bound.plus(&little), bound.plus(&little.negated())];
                let one = Decimal::from(1);
                let further = [bound.plus(&one), bound.plus(&one.negated())];
                values.extend(beside.into_iter().zip(further).filter_map(|(near, far)| Some(near.or(far)?.write())));
                values.push(bound.write());
            }
            for (first, last) in tested.iter().filter_map(|part| part.date.known()).map(When::bounds) {
                let days = [first.and_then(Day::before), first, last, last.and_then(Day::after)];
                values.extend(days.into_iter().flatten().map(|day| When::from(day).write()));
            }
        }
    }
    Some(values)
}

/// What some tests of one field answer where a value stands there: the engine itself says.
fn answers(document: &'static str, way: &str, value: &Node, tested: &[&CriterionPart]) -> Vec<Option<Outcome>> {
    let steps = way.rsplit('/');
    let node = steps.fold(value.clone(), |inner, key| Node::Object(vec![(key.to_owned(), inner)]));
    let Some(kind) = super::kind_of(document) else { return vec![None; tested.len()] };
    let held = Held { name: document, kind, node: &node, at: Pointer::root(), other: None };
    let Ok(time) = When::year(2000) else { return vec![None; tested.len()] };
    let evidence = Evidence::new(vec![held], None, time);
    tested.iter().map(|part| Leaf::of(part, &evidence).outcome).collect()
}

/// For each part, the first of those that it hangs together with, by what they are made of or by the fields that
/// they test.
fn groups(parts: &Parts<'_>, variables: &[Variable]) -> Vec<usize> {
    let mut beside: Vec<Vec<usize>> = vec![Vec::new(); parts.list.len()];
    let mut join = |one: usize, other: usize| {
        for (from, to) in [(one, other), (other, one)] {
            if let Some(beside) = beside.get_mut(from) {
                beside.push(to);
            }
        }
    };
    for (place, members) in parts.members.iter().enumerate() {
        members.iter().for_each(|member| join(place, *member));
    }
    for variable in variables {
        variable.tests.iter().zip(variable.tests.iter().skip(1)).for_each(|(one, other)| join(*one, *other));
    }
    let mut groups: Vec<Option<usize>> = vec![None; parts.list.len()];
    for start in 0..parts.list.len() {
        let mut left = vec![start];
        while let Some(place) = left.pop() {
            if let Some(group @ None) = groups.get_mut(place) {
                *group = Some(start);
                left.extend(beside.get(place).into_iter().flatten());
            }
        }
    }
    groups.into_iter().flatten().collect()
}

/// Parts that hang together, and what their tests answer.
#[derive(Clone, Debug, Default)]
struct Group<'a> {
    parts: Vec<usize>,
    variables: Vec<&'a Variable>,
}

/// What works out parts: with the answers of the tests, and the steps that are left.
#[derive(Debug)]
struct Engine<'a> {
    parts: &'a Parts<'a>,
    group_of: &'a [usize],
    answers: Vec<Option<Outcome>>,
    steps: usize,
}

impl Engine<'_> {
    /// What parts that hang together certainly come to.
    fn comes_to(&mut self, group: &Group<'_>) -> Option<Certain> {
        let combinations = group.variables.iter().try_fold(1_usize, |product, variable| {
            product.checked_mul(variable.answers.len()).filter(|product| variable.is_known && *product <= COMBINATIONS)
        })?;
        let is_alone = group.parts.len() == 1;
        let length = if is_alone { 1 } else { self.parts.list.len() };
        self.steps = self.steps.checked_sub(combinations.saturating_mul(length))?;
        let (mut can_be_met, mut can_be_else) = (false, false);
        for combination in 0..combinations {
            self.answer(group, combination);
            let is_met = self.is_met(group);
            (can_be_met, can_be_else) = (can_be_met || is_met, can_be_else || !is_met);
            if can_be_met && can_be_else {
                return None;
            }
        }
        Some(if can_be_met { Certain::Always } else { Certain::Never })
    }

    /// Lets the tests answer in one of the ways that they can together.
    fn answer(&mut self, group: &Group<'_>, combination: usize) {
        let mut rest = combination;
        for variable in &group.variables {
            let count = variable.answers.len();
            let chosen = rest.checked_rem(count).and_then(|place| variable.answers.get(place));
            rest = rest.checked_div(count).unwrap_or(0);
            for (test, answer) in variable.tests.iter().zip(chosen.into_iter().flatten()) {
                if let Some(known) = self.answers.get_mut(*test) {
                    *known = *answer;
                }
            }
        }
    }

    fn is_met(&self, group: &Group<'_>) -> bool {
        let answer = |place: usize| self.answers.get(place).copied().flatten();
        let is_met = |outcome: Option<Outcome>| outcome.is_none_or(|outcome| outcome == Outcome::Met);
        if let [only] = group.parts.as_slice() {
            return is_met(answer(*only));
        }
        let own = group.parts.first().and_then(|first| self.group_of.get(*first));
        let outcomes = self.parts.outcomes(&answer, &|place| self.group_of.get(place) == own);
        self.parts.roots.iter().all(|root| is_met(outcomes.get(*root).copied().flatten()))
    }
}
