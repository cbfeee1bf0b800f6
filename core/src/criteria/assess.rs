//! What the facts show of each criterion, what is lacking, and what is left for a person.

use std::collections::BTreeMap;

use super::evidence::{Evidence, EvidencePlace, Located, SUBJECT};
use super::leaf::Leaf;
use super::parts::{Needs, Parts, Ways, choices};
use super::signs::{ReadSign, signs_in};
use crate::finding::{Awaits, Outcome, Standing};
use crate::model::{
    CriteriaSet, Criterion, CriterionAnswer, CriterionOutcome, CriterionPart, Gate, PartTest, ProjectScale, Wording,
};
use crate::phrase::{Param, fill};
use crate::value::{Decimal, Field, Language, List, Money, Words, lowered};

/// What the facts show of one criterion, and what is left for a person.
#[derive(Clone, Debug)]
pub struct AssessedCriterion<'a> {
    /// The criterion.
    pub criterion: &'a Criterion,
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
        const FOUND: Words = Words { nb: "Oppgitt: {field}.", nn: "Oppgitt: {field}.", en: "Stated: {field}." };
        const MISSING: Words = Words {
            nb: "Det står ikke ennå: {field}.",
            nn: "Det står ikkje enno: {field}.",
            en: "Not stated yet: {field}.",
        };
        let usual = if self.outcome == Outcome::Met { FOUND } else { MISSING };
        let own = own_words(self.part, self.outcome).and_then(|wording| wording.in_language(language));
        let place = self.places.first().map(|place| ("field", Param::Field(place.field.clone())));
        let params: Vec<(&'static str, Param)> = self.params.iter().cloned().chain(place).collect();
        fill(own.unwrap_or(usual.in_language(language)), &params, language)
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
    let (nb, nn, en) = match gate {
        Gate::Submission => (
            "vurderes når idé-notatet sendes inn",
            "blir vurdert når idénotatet blir sendt inn",
            "assessed when the idea note is submitted",
        ),
        Gate::Recommendation => (
            "vurderes når programledelsen skal gi sin anbefaling",
            "blir vurdert når programleiinga skal gi si tilråding",
            "assessed when the programme management is to recommend",
        ),
        Gate::Qualification => (
            "vurderes når prosjektet skal kvalifiseres",
            "blir vurdert når prosjektet skal kvalifiserast",
            "assessed when the project is to be qualified",
        ),
        Gate::PlanApproval => (
            "vurderes når prosjektplanen skal godkjennes",
            "blir vurdert når prosjektplanen skal godkjennast",
            "assessed when the project plan is to be approved",
        ),
        Gate::Closing => (
            "vurderes når prosjektet skal avsluttes",
            "blir vurdert når prosjektet skal avsluttast",
            "assessed when the project is to be closed",
        ),
        Gate::Completion => (
            "vurderes når sluttrapporten skal godkjennes",
            "blir vurdert når sluttrapporten skal godkjennast",
            "assessed when the final report is to be approved",
        ),
        Gate::PortfolioDecision => (
            "vurderes når porteføljen skal drøftes",
            "blir vurdert når porteføljen skal drøftast",
            "assessed when the portfolio is to be discussed",
        ),
    };
    Words { nb, nn, en }
}

/// What something is assessed against.
#[derive(Debug)]
pub(crate) struct Against<'a> {
    pub(crate) set: &'a CriteriaSet,
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
    let criteria = against.set.criteria.known().into_iter().flat_map(List::iter);
    criteria.map(|(place, criterion)| assessed(criterion, place, against, &scales, evidence)).collect()
}

fn assessed<'a>(
    criterion: &'a Criterion,
    place: usize,
    against: &Against<'a>,
    scales: &Scales<'a>,
    evidence: &Evidence<'a>,
) -> AssessedCriterion<'a> {
    let gate = gate_of(criterion);
    let mut assessed = AssessedCriterion {
        criterion,
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

fn look<'a>(assessed: &mut AssessedCriterion<'a>, gate: Gate, scales: &Scales<'a>, evidence: &Evidence<'a>) {
    let criterion = assessed.criterion;
    let parts = Parts::of(criterion);
    let part = |place: usize| parts.list.get(place).copied();
    let is_due = |place: usize| part(place).is_some_and(|part| part.gate.known().is_none_or(|own| *own <= gate));
    let look_at = |(place, part): (usize, &&'a CriterionPart)| is_due(place).then(|| Leaf::of(part, evidence));
    let leaves: Vec<Option<Leaf<'a>>> = parts.list.iter().enumerate().map(look_at).collect();
    let outcomes_for = |scale: &Option<&ProjectScale>| {
        let is_asked =
            |place: usize| is_due(place) && !part(place).is_some_and(|part| is_spared(*scale, criterion, part));
        parts.outcomes(|place| leaves.get(place)?.as_ref()?.outcome, is_asked)
    };
    let whole = |outcomes: &[Option<Outcome>]| {
        let roots = parts.roots.iter().filter_map(|root| outcomes.get(*root).copied().flatten());
        roots.fold(Outcome::Met, Outcome::and)
    };
    let mut by_size = scales.possible.iter().map(outcomes_for);
    // Where the size is not known, all that the largest must show is told.
    let Some(outcomes) = by_size.next() else { return };
    let largest = whole(&outcomes);
    let depends_on_size = by_size.any(|outcomes| whole(&outcomes) != largest);
    let by_facts = if depends_on_size { Outcome::Undetermined } else { largest };
    let has_question = criterion.question.filled().is_some();
    let (outcome, awaits) = match by_facts {
        Outcome::Met if has_question => (Outcome::Undetermined, Awaits::JUDGEMENT),
        Outcome::Undetermined if has_question => (Outcome::Undetermined, Awaits::BOTH),
        Outcome::Undetermined => (Outcome::Undetermined, Awaits::INFORMATION),
        decided => (decided, Awaits::NOTHING),
    };
    (assessed.outcome, assessed.awaits) = (Some(outcome), awaits);
    let named =
        |(part, outcome): (&&'a CriterionPart, &Option<Outcome>)| Some((part.id.filled()?.as_str(), (*outcome)?));
    assessed.parts = parts.list.iter().zip(&outcomes).filter_map(named).collect();
    let signs = parts
        .list
        .iter()
        .enumerate()
        .filter(|(place, _)| parts.test(*place) == Some(PartTest::Signs) && is_due(*place));
    assessed.signs = signs.flat_map(|(_, part)| signs_in(part, evidence)).collect();
    let seen = Seen { parts: &parts, outcomes: &outcomes, leaves: &leaves };
    seen.tell(assessed, evidence);
    if by_facts != Outcome::Met {
        assessed.needs = seen.needs(evidence);
    }
}

/// What was seen of each part.
struct Seen<'s, 'a> {
    parts: &'s Parts<'a>,
    outcomes: &'s [Option<Outcome>],
    leaves: &'s [Option<Leaf<'a>>],
}

impl<'a> Seen<'_, 'a> {
    fn outcome(&self, place: usize) -> Option<Outcome> {
        self.outcomes.get(place).copied().flatten()
    }

    /// Tells of each part, as far as it matters: of several that are enough, those that are there.
    fn tell(&self, assessed: &mut AssessedCriterion<'a>, evidence: &Evidence<'a>) {
        let mut left: Vec<usize> = self.parts.roots.iter().rev().copied().collect();
        let mut told = vec![false; self.parts.list.len()];
        let mut missed: BTreeMap<String, usize> = BTreeMap::new();
        while let Some(place) = left.pop() {
            let (Some(part), Some(outcome)) = (self.parts.list.get(place).copied(), self.outcome(place)) else {
                continue;
            };
            if told.get_mut(place).is_none_or(|told| std::mem::replace(told, true)) {
                continue;
            }
            let is_found = outcome == Outcome::Met;
            let is_group = part.test.known().is_some_and(|test| test.is_group());
            match (own_words(part, outcome), is_group) {
                (None, true) => {
                    let members = self.parts.members.get(place).into_iter().flatten().rev();
                    left.extend(members.filter(|member| !is_found || self.outcome(**member) == Some(Outcome::Met)));
                    continue;
                }
                // Who says something of one outcome and nothing of another means that.
                (None, false) if ALL.into_iter().any(|outcome| own_words(part, outcome).is_some()) => continue,
                _ => {}
            }
            let leaf = self.leaves.get(place).and_then(Option::as_ref).filter(|_| !is_group);
            let params = leaf.map(|leaf| leaf.params.clone()).unwrap_or_default();
            let places = leaf.map(|leaf| places(leaf, is_found, evidence)).unwrap_or_default();
            // What is missing is missed once, however many parts wait for it.
            let is_known = |place: &EvidencePlace| missed.contains_key(&place.key());
            if outcome == Outcome::Undetermined && !places.is_empty() && places.iter().all(is_known) {
                continue;
            }
            if !is_found {
                for place in &places {
                    missed.insert(place.key(), 0);
                }
            }
            let told = Told { part, places, outcome, params };
            if is_found { assessed.found.push(told) } else { assessed.missing.push(told) }
        }
    }

    /// The fewest facts that would make all parts met.
    fn needs(&self, evidence: &Evidence<'a>) -> Vec<EvidencePlace> {
        let mut facts: Vec<EvidencePlace> = Vec::new();
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut numbered = |located: &[Located<'a>]| {
            let mut way = Vec::new();
            for place in located.iter().map(|located| evidence.place(located)) {
                let key = place.key();
                let known = numbers.get(&key).copied();
                way.push(known.unwrap_or_else(|| {
                    let number = facts.len();
                    numbers.insert(key, number);
                    facts.push(place);
                    number
                }));
            }
            way.dedup();
            way
        };
        let leaves: Vec<Needs> = self
            .leaves
            .iter()
            .map(|leaf| leaf.as_ref().map_or_else(Needs::default, |leaf| leaf_needs(leaf, &mut numbered)))
            .collect();
        let needs = self
            .parts
            .needs(|place| leaves.get(place).cloned().unwrap_or_default(), |place| self.outcome(place).is_some());
        let roots = self.parts.roots.iter().filter(|root| self.outcome(**root).is_some());
        let roots: Vec<&Ways> = roots.filter_map(|root| Some(&needs.get(*root)?.to_be_met)).collect();
        let fewest = choices(&roots, roots.len()).into_iter().next().unwrap_or_default();
        fewest.into_iter().filter_map(|fact| facts.get(fact).cloned()).collect()
    }
}

fn leaf_needs<'a>(leaf: &Leaf<'a>, numbered: &mut impl FnMut(&[Located<'a>]) -> Vec<usize>) -> Needs {
    let mut ways: Ways = leaf.lacks.iter().map(|way| numbered(way)).collect();
    ways.sort_by_key(Vec::len);
    let none: Ways = vec![Vec::new()];
    let other: Ways = vec![numbered(&leaf.evidence)];
    match leaf.outcome {
        Some(Outcome::Met) => Needs { to_be_met: none, not_to_be: other },
        Some(Outcome::NotMet) => Needs { to_be_met: ways, not_to_be: none },
        _ => Needs { to_be_met: ways.clone(), not_to_be: ways },
    }
}

/// The places that are told of: where something was found, or where it is lacking.
fn places<'a>(leaf: &Leaf<'a>, is_found: bool, evidence: &Evidence<'a>) -> Vec<EvidencePlace> {
    let lacking = leaf.lacks.first().filter(|lacking| !is_found && !lacking.is_empty());
    let located = lacking.unwrap_or(&leaf.evidence).iter();
    located.take(TOLD).map(|located| evidence.place(located)).collect()
}

/// How many places are told of for one part.
const TOLD: usize = 10;

/// The sizes that a project can be of: what is known of its cost leaves one, or all.
#[derive(Debug)]
struct Scales<'a> {
    /// The largest first; `None` is a size of which all is asked.
    possible: Vec<Option<&'a ProjectScale>>,
}

impl<'a> Scales<'a> {
    fn of(against: &Against<'a>, evidence: &Evidence<'a>) -> Self {
        let up_to = |scale: &ProjectScale| scale.up_to.known().map(Money::kroner);
        let cost = COSTS.iter().find_map(|way| evidence.facts(way, SUBJECT).iter().find_map(Located::value::<Money>));
        let fits =
            |scale: &&'a ProjectScale, cost: &Decimal| up_to(scale).is_some_and(|most| cost.compared(&most).is_le());
        let mut sizes: Vec<&'a ProjectScale> =
            against.scale.iter().copied().filter(|scale| up_to(scale).is_some()).collect();
        sizes.sort_by(|one, other| match (up_to(one), up_to(other)) {
            (Some(one), Some(other)) => other.compared(&one),
            _ => std::cmp::Ordering::Equal,
        });
        let possible = match cost.map(|cost| cost.kroner()) {
            Some(cost) => vec![sizes.into_iter().rev().find(|scale| fits(scale, &cost))],
            None => std::iter::once(None).chain(sizes.into_iter().map(Some)).collect(),
        };
        Self { possible }
    }
}

/// Where the cost of a project stands.
const COSTS: [&str; 3] = ["project/cost", "projectPlan/budget/total", "ideaNote/roughCost"];

/// Whether projects of a size need not show a part of a criterion.
fn is_spared(scale: Option<&ProjectScale>, criterion: &Criterion, part: &CriterionPart) -> bool {
    let names = scale.and_then(|scale| scale.not_asked.known()).into_iter().flat_map(List::iter);
    let mut names = names.filter_map(|(_, name)| name.split_once('/'));
    let is = |field: &Field<String>, name: &str| field.filled().is_some_and(|known| known == name);
    names.any(|(of, name)| is(&criterion.id, of) && is(&part.id, name))
}

/// The last answer about a criterion, by its id, its title or its number.
fn answer_about<'a>(
    criterion: &Criterion,
    place: usize,
    answers: &[&'a CriterionAnswer],
) -> Option<&'a CriterionAnswer> {
    let number = place.saturating_add(1).to_string();
    let titles = criterion.title.known().into_iter().flat_map(|title| [&title.nb, &title.nn, &title.en]);
    let names: Vec<String> =
        titles.chain([&criterion.id]).filter_map(|name| Some(lowered(name.filled()?.trim()))).chain([number]).collect();
    let is_about = |answer: &&&CriterionAnswer| {
        answer.criterion.filled().is_some_and(|name| names.contains(&lowered(name.trim())))
    };
    answers.iter().rev().find(is_about).copied()
}

/// The outcome that a person's answer settles; against the facts only with a reason.
fn settled_by(answer: &CriterionAnswer, by_the_facts: Option<Outcome>) -> Option<Outcome> {
    let outcome = match answer.outcome.known()? {
        CriterionOutcome::Met => Outcome::Met,
        CriterionOutcome::NotMet => Outcome::NotMet,
        CriterionOutcome::Undetermined => return None,
    };
    let is_against = matches!(by_the_facts, Some(facts) if facts != Outcome::Undetermined && facts != outcome);
    (!is_against || answer.reason.filled().is_some()).then_some(outcome)
}
