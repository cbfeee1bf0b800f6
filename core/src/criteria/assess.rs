//! What the facts show of each criterion, what is lacking, and what is left for a person.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::answers::{answer_about, settled_by};
use super::evidence::{Evidence, EvidencePlace, Located, SUBJECT};
use super::leaf::Leaf;
use super::needs::{Facts, leaf_needs};
use super::parts::{Needs, Parts, Ways, choices};
use super::signs::{ReadSign, signs_in};
use crate::finding::{Awaits, Outcome, Standing};
use crate::model::{CriteriaSet, Criterion, CriterionAnswer, CriterionPart, Gate, PartTest, ProjectScale, Wording};
use crate::phrase::{Param, fill};
use crate::value::{Language, Money, Words, sort_by, words};

/// What the facts show of one criterion, and what is left for a person.
#[derive(Clone, Debug)]
pub struct AssessedCriterion<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
    /// Whether it is one that those concerned ask themselves: what is told of it is advice.
    pub is_advice: bool,
    /// The gate from which it is asked.
    pub gate: Gate,
    /// The outcome, a person's answer counted in; `None` where it is not asked yet.
    pub outcome: Option<Outcome>,
    /// What an undetermined outcome waits for.
    pub awaits: Awaits,
    /// What the facts alone show: the same, unless a person has answered.
    pub by_the_facts: (Option<Outcome>, Awaits),
    /// What a person has answered, if anybody has; the last answer counts.
    pub personal: Option<&'a CriterionAnswer>,
    /// What was found.
    pub found: Vec<Told<'a>>,
    /// What is missing.
    pub missing: Vec<Told<'a>>,
    /// Words in the texts that speak for or against. They decide nothing.
    pub signs: Vec<ReadSign>,
    /// What each part answers that is asked.
    pub parts: Vec<(&'a str, Outcome)>,
    /// The fewest facts that would make it met, or ready to be judged.
    pub needs: Vec<EvidencePlace>,
}

/// What is told of one part: what was found, or what is missing.
#[derive(Clone, Debug)]
pub struct Told<'a> {
    /// The part.
    pub part: &'a CriterionPart,
    /// Where it was looked for.
    pub places: Vec<EvidencePlace>,
    /// What the part answers.
    pub outcome: Outcome,
    /// Whether something stands there.
    is_stated: bool,
    params: Vec<(&'static str, Param)>,
}

const ALL: [Outcome; 3] = [Outcome::Met, Outcome::Undetermined, Outcome::NotMet];

/// What a part itself says of an outcome.
fn own_words(part: &CriterionPart, outcome: Outcome) -> Option<&Wording> {
    match outcome {
        Outcome::Met => part.found.known(),
        Outcome::Undetermined => part.missing.known(),
        Outcome::NotMet => part.against.known().or(part.missing.known()),
    }
}

impl Told<'_> {
    /// What is said of it.
    pub fn text(&self, language: Language) -> String {
        let own = own_words(self.part, self.outcome).and_then(|wording| wording.in_language(language));
        let text = own.unwrap_or_else(|| usual_words(self.outcome, self.is_stated).in_language(language));
        let mut fields: Vec<Param> = Vec::new();
        for place in &self.places {
            let field = Param::Field(place.field.clone());
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        let params: Vec<(&'static str, Param)> =
            self.params.iter().cloned().chain([("field", Param::List(fields))]).collect();
        fill(text, &params, language)
    }
}

/// What is said of a part that has no words of its own.
fn usual_words(outcome: Outcome, is_stated: bool) -> Words {
    match outcome {
        Outcome::Met => words!("Oppgitt: {field}.", "Oppgitt: {field}.", "Stated: {field}."),
        Outcome::NotMet => words!(
            "Ikke slik kriteriet ber om: {field}.",
            "Ikkje slik kriteriet ber om: {field}.",
            "Not as the criterion asks: {field}."
        ),
        Outcome::Undetermined if is_stated => {
            words!("Det er ikke klart ennå: {field}.", "Det er ikkje klart enno: {field}.", "Not clear yet: {field}.")
        }
        Outcome::Undetermined => {
            words!("Det står ikke ennå: {field}.", "Det står ikkje enno: {field}.", "Not stated yet: {field}.")
        }
    }
}

impl AssessedCriterion<'_> {
    /// The outcome as people are told it; `None` where it is not asked yet.
    pub fn standing(&self) -> Option<Standing> {
        Some(match self.outcome? {
            Outcome::Met => Standing::Met,
            Outcome::NotMet => Standing::NotMet,
            Outcome::Undetermined if self.awaits.information() => Standing::InformationMissing,
            Outcome::Undetermined => Standing::ReadyToBeJudged,
        })
    }

    /// How it stands, in a few words: the outcome, or when it is asked.
    pub fn words(&self, language: Language) -> &'static str {
        let words = self.standing().map_or(when_asked(self.gate), Standing::title);
        words.in_language(language)
    }
}

/// When a criterion is asked that is not asked yet.
fn when_asked(gate: Gate) -> Words {
    match gate {
        Gate::Submission => words!(
            "vurderes når idé-notatet sendes inn",
            "blir vurdert når idénotatet blir sendt inn",
            "assessed when the idea note is submitted"
        ),
        Gate::Recommendation => words!(
            "vurderes når programledelsen skal gi sin anbefaling",
            "blir vurdert når programleiinga skal gi si tilråding",
            "assessed when the programme management is to recommend"
        ),
        Gate::Qualification => words!(
            "vurderes når prosjektet skal kvalifiseres",
            "blir vurdert når prosjektet skal kvalifiserast",
            "assessed when the project is to be qualified"
        ),
        Gate::PlanApproval => words!(
            "vurderes når prosjektplanen skal godkjennes",
            "blir vurdert når prosjektplanen skal godkjennast",
            "assessed when the project plan is to be approved"
        ),
        Gate::Closing => words!(
            "vurderes når prosjektet skal avsluttes",
            "blir vurdert når prosjektet skal avsluttast",
            "assessed when the project is to be closed"
        ),
        Gate::Completion => words!(
            "vurderes når sluttrapporten skal godkjennes",
            "blir vurdert når sluttrapporten skal godkjennast",
            "assessed when the final report is to be approved"
        ),
        Gate::PortfolioDecision => words!(
            "vurderes når porteføljen skal drøftes",
            "blir vurdert når porteføljen skal drøftast",
            "assessed when the portfolio is to be discussed"
        ),
    }
}

/// What something is assessed against.
#[derive(Debug)]
pub(crate) struct Against<'a> {
    pub(crate) set: &'a CriteriaSet,
    /// Whether those concerned look at themselves by it, so that each criterion is advice.
    pub(crate) is_all_advice: bool,
    /// The gate that is asked for.
    pub(crate) gate: Gate,
    /// What people have answered.
    pub(crate) answers: Vec<&'a CriterionAnswer>,
    /// What small projects need not show.
    pub(crate) scale: Vec<&'a ProjectScale>,
}

/// What the facts show of each criterion of a set, in order.
pub(crate) fn assess<'a>(against: &Against<'a>, evidence: &Evidence<'a>) -> Vec<AssessedCriterion<'a>> {
    let scales = Scales::of(against, evidence);
    let criteria = against.set.criteria.items();
    criteria.map(|(place, criterion)| assessed(criterion, place, against, &scales, evidence)).collect()
}

fn assessed<'a>(
    criterion: &'a Criterion,
    place: usize,
    against: &Against<'a>,
    scales: &Scales,
    evidence: &Evidence<'a>,
) -> AssessedCriterion<'a> {
    let gate = gate_of(criterion);
    let mut assessed = AssessedCriterion {
        criterion,
        is_advice: against.is_all_advice || against.set.is_advice(criterion),
        gate,
        outcome: None,
        awaits: Awaits::NOTHING,
        by_the_facts: (None, Awaits::NOTHING),
        personal: answer_about(criterion, place, &against.answers),
        found: Vec::new(),
        missing: Vec::new(),
        signs: Vec::new(),
        parts: Vec::new(),
        needs: Vec::new(),
    };
    if gate <= against.gate {
        look(&mut assessed, against.gate, scales, evidence);
        assessed.by_the_facts = (assessed.outcome, assessed.awaits);
    }
    if let Some(answer) = assessed.personal
        && let Some(outcome) = settled_by(answer, assessed.outcome)
    {
        (assessed.outcome, assessed.awaits) = (Some(outcome), Awaits::NOTHING);
    }
    assessed
}

/// The gate from which a criterion is asked.
pub(crate) fn gate_of(criterion: &Criterion) -> Gate {
    criterion.gate.known().copied().unwrap_or(Gate::Recommendation)
}

fn look<'a>(assessed: &mut AssessedCriterion<'a>, gate: Gate, scales: &Scales, evidence: &Evidence<'a>) {
    let criterion = assessed.criterion;
    let parts = Parts::of(criterion);
    let part = |place: usize| parts.list.get(place).copied();
    let is_due = |place: usize| part(place).is_some_and(|part| part.gate.known().is_none_or(|own| *own <= gate));
    let mut leaves: Vec<Option<Rc<Leaf<'a>>>> = Vec::with_capacity(parts.list.len());
    for (place, part) in parts.list.iter().enumerate() {
        leaves.push(is_due(place).then(|| evidence.leaf(part)));
    }
    let is_for_a_person = assessed.is_advice;
    let is_judged = is_for_a_person || criterion.question.filled().is_some();
    // Where the size is not known, all that the largest must show is told.
    let mut of_the_largest: Option<(Vec<Option<Outcome>>, Outcome)> = None;
    let mut depends_on_size = false;
    for scale in &scales.possible {
        let is_asked =
            |place: usize| is_due(place) && !part(place).is_some_and(|part| is_spared(scale, criterion, part));
        let outcomes = parts.outcomes(&|place| leaves.get(place)?.as_ref()?.outcome, &is_asked);
        let whole = whole(&parts, &outcomes, is_for_a_person);
        match &of_the_largest {
            None => of_the_largest = Some((outcomes, whole)),
            Some((_, largest)) => depends_on_size |= whole != *largest,
        }
    }
    let Some((outcomes, largest)) = of_the_largest else { return };
    let by_facts = if depends_on_size { Outcome::Undetermined } else { largest };
    let (outcome, awaits) = match by_facts {
        Outcome::Met if is_judged => (Outcome::Undetermined, Awaits::JUDGEMENT),
        Outcome::Undetermined if is_judged => (Outcome::Undetermined, Awaits::BOTH),
        Outcome::Undetermined => (Outcome::Undetermined, Awaits::INFORMATION),
        decided => (decided, Awaits::NOTHING),
    };
    (assessed.outcome, assessed.awaits) = (Some(outcome), awaits);
    for (place, part) in parts.list.iter().enumerate() {
        if let (Some(id), Some(Some(outcome))) = (part.id.filled(), outcomes.get(place)) {
            assessed.parts.push((id, *outcome));
        }
        if parts.test(place) == Some(PartTest::Signs) && is_due(place) {
            signs_in(part, evidence, &mut assessed.signs);
        }
    }
    let seen = Seen { parts: &parts, outcomes: &outcomes, leaves: &leaves, is_for_a_person };
    seen.tell(assessed, evidence);
    if by_facts != Outcome::Met {
        assessed.needs = seen.needs(evidence);
    }
}

/// What the parts answer together that no other part is made of. Where it is all for a person to judge, what
/// is not so has been stated, and decides nothing.
fn whole(parts: &Parts<'_>, outcomes: &[Option<Outcome>], is_for_a_person: bool) -> Outcome {
    let mut whole = if parts.in_a_circle.is_empty() { Outcome::Met } else { Outcome::Undetermined };
    for root in &parts.roots {
        match outcomes.get(*root) {
            Some(Some(Outcome::NotMet)) if is_for_a_person => {}
            Some(Some(outcome)) => whole = whole.and(*outcome),
            _ => {}
        }
    }
    whole
}

/// What was seen of each part.
struct Seen<'s, 'a> {
    parts: &'s Parts<'a>,
    outcomes: &'s [Option<Outcome>],
    leaves: &'s [Option<Rc<Leaf<'a>>>],
    /// Whether it is all for a person to judge.
    is_for_a_person: bool,
}

impl<'a> Seen<'_, 'a> {
    fn outcome(&self, place: usize) -> Option<Outcome> {
        self.outcomes.get(place).copied().flatten()
    }

    /// Whether a part is not so, and a person judges what that means: nothing is missing there.
    fn is_stated_not_to_be(&self, place: usize) -> bool {
        self.is_for_a_person && self.outcome(place) == Some(Outcome::NotMet)
    }

    /// Tells of each part, as far as it matters: of several that are enough, those that are there.
    fn tell(&self, assessed: &mut AssessedCriterion<'a>, evidence: &Evidence<'a>) {
        let mut left: Vec<usize> = self.parts.roots.iter().rev().copied().collect();
        let mut seen = vec![false; self.parts.list.len()];
        // A map where a set would do: the browser carries maps of this type already.
        let mut missed: BTreeMap<String, usize> = BTreeMap::new();
        while let Some(place) = left.pop() {
            let (Some(part), Some(outcome)) = (self.parts.list.get(place).copied(), self.outcome(place)) else {
                continue;
            };
            if seen.get_mut(place).is_none_or(|seen| std::mem::replace(seen, true)) {
                continue;
            }
            if self.is_stated_not_to_be(place) && part.against.filled().is_none() {
                continue;
            }
            let is_found = outcome == Outcome::Met;
            let is_group = part.test.known().is_some_and(|test| test.is_group());
            let members = || self.parts.members.get(place).into_iter().flatten().copied();
            let is_turned = self.parts.test(place) == Some(PartTest::Not);
            match own_words(part, outcome) {
                None if is_group && !is_turned => {
                    let members = members().rev();
                    left.extend(members.filter(|member| !is_found || self.outcome(*member) == Some(Outcome::Met)));
                    continue;
                }
                // That something is not so has been found nowhere.
                None if is_turned && is_found => continue,
                // Who says something of one outcome and nothing of another means that.
                None if ALL.into_iter().any(|outcome| own_words(part, outcome).is_some()) => continue,
                _ => {}
            }
            let looked_at = if is_turned { members().next().unwrap_or(place) } else { place };
            let leaf = self.leaves.get(looked_at).and_then(Option::as_ref);
            let told = told_of(part, outcome, leaf.map(Rc::as_ref), evidence);
            // What is missing is missed once, however many parts wait for it.
            let is_known = |place: &EvidencePlace| missed.contains_key(&place.key());
            if !(is_found || told.is_stated || told.places.is_empty()) && told.places.iter().all(is_known) {
                continue;
            }
            if !is_found {
                missed.extend(told.places.iter().map(|place| (place.key(), 0)));
            }
            if is_found { assessed.found.push(told) } else { assessed.missing.push(told) }
        }
    }

    /// The fewest facts that would make all parts met.
    fn needs(&self, evidence: &Evidence<'a>) -> Vec<EvidencePlace> {
        let mut facts = Facts::default();
        let is_turned = (0..self.parts.list.len()).any(|place| self.parts.test(place) == Some(PartTest::Not));
        let mut leaves: Vec<Needs> = Vec::new();
        for (place, leaf) in self.leaves.iter().enumerate() {
            leaves.push(
                leaf.as_ref().map_or_else(Needs::default, |leaf| {
                    leaf_needs(leaf, self.parts.test(place), is_turned, &mut facts)
                }),
            );
        }
        let needs = self.parts.needs(leaves, self.outcomes);
        let mut roots: Vec<&Ways> = Vec::new();
        for root in self.parts.roots.iter().filter(|root| !self.is_stated_not_to_be(**root)) {
            roots.extend(needs.get(*root).filter(|_| self.outcome(*root).is_some()).map(|needs| &needs.to_be_met));
        }
        let ways = choices(&roots, roots.len());
        let fewest = ways.first().map_or(&[][..], Vec::as_slice);
        fewest.iter().filter_map(|fact| Some(evidence.place(facts.list.get(*fact)?))).collect()
    }
}

/// What is told of a part: where something was found, or where it is lacking.
fn told_of<'a>(
    part: &'a CriterionPart,
    outcome: Outcome,
    leaf: Option<&Leaf<'a>>,
    evidence: &Evidence<'a>,
) -> Told<'a> {
    let lacking = leaf.and_then(|leaf| leaf.lacks.first());
    let lacking = lacking.filter(|lacking| outcome != Outcome::Met && !lacking.is_empty());
    let located = lacking.or(leaf.map(|leaf| &leaf.evidence)).map(Vec::as_slice).unwrap_or_default();
    Told {
        part,
        places: located
            .iter()
            .take(if outcome == Outcome::Met { FOUND } else { MISSING })
            .map(|located| evidence.place(located))
            .collect(),
        outcome,
        is_stated: located.iter().any(Located::is_stated),
        params: leaf.map(|leaf| leaf.params.clone()).unwrap_or_default(),
    }
}

/// How many places are told of for one part: where something was found, and where it is missing.
const FOUND: usize = 3;
const MISSING: usize = 10;

/// The sizes that a project can be of: what is known of its cost leaves one, or all.
#[derive(Debug)]
struct Scales {
    /// The largest first, each with what it is spared as `criterion/part`; of the largest of all, all is asked.
    possible: Vec<BTreeMap<String, usize>>,
}

impl Scales {
    fn of<'a>(against: &Against<'a>, evidence: &Evidence<'a>) -> Self {
        let up_to = |scale: &ProjectScale| scale.up_to.known().map(Money::kroner);
        let mut sizes: Vec<&'a ProjectScale> =
            against.scale.iter().copied().filter(|scale| up_to(scale).is_some()).collect();
        sort_by(&mut sizes, |one, other| match (up_to(one), up_to(other)) {
            (Some(one), Some(other)) => other.compared(&one),
            _ => std::cmp::Ordering::Equal,
        });
        let possible: Vec<Option<&ProjectScale>> = match cost_in(evidence) {
            Some(cost) => vec![ProjectScale::of(cost, sizes.into_iter())],
            None => std::iter::once(None).chain(sizes.into_iter().map(Some)).collect(),
        };
        Self { possible: possible.into_iter().map(spared).collect() }
    }
}

/// Where the cost of a project stands.
const COSTS: [&str; 3] = ["project/cost", "projectPlan/budget/total", "ideaNote/roughCost"];

/// What a project costs: as it says itself, as its plan does, or as the idea was reckoned.
pub(crate) fn cost_in(evidence: &Evidence<'_>) -> Option<Money> {
    COSTS.iter().find_map(|way| evidence.facts(way, SUBJECT).iter().find_map(Located::value::<Money>))
}

/// What projects of a size need not show.
fn spared(scale: Option<&ProjectScale>) -> BTreeMap<String, usize> {
    let mut spared = BTreeMap::new();
    for (place, name) in scale.into_iter().flat_map(|scale| scale.not_asked.items()) {
        spared.insert(name.clone(), place);
    }
    spared
}

/// Whether a part of a criterion is among what is spared.
fn is_spared(spared: &BTreeMap<String, usize>, criterion: &Criterion, part: &CriterionPart) -> bool {
    let both = criterion.id.filled().zip(part.id.filled()).filter(|_| !spared.is_empty());
    both.is_some_and(|(criterion, part)| spared.contains_key(&[criterion, "/", part].concat()))
}
